/** The running count of the Sunday with its whole possible range, and the part of the day in which one minister’s recollection fits it. */
import { plain } from '$data/format';
import { numeralWidth, textHeight } from '../frame/blocks';
import { fitting } from '../frame/fitting';
import { frameFor } from '../frame/certainty';
import { tenth } from '../frame/round';
import type { Box, Frame, Label, Line, Path } from '../frame/types';
import { axis, axisHeight, hourWidth, timeScale } from './axis';
import type { Arrangement } from './layout';
import { BASELINE, HEAD } from './numeral';
import { roll } from './roll';
import type { DeparturesRows } from './rows';

interface Stair {
	readonly x: number;
	readonly y: number;
}
/** A staircase: each level holds until the next step. */
const stairs = (steps: readonly Stair[]): string =>
	steps.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');

/** The same staircase walked back from its end, to close a band that is exactly what lies between two of them. */
const stairsBack = (steps: readonly Stair[]): string =>
	steps
		.map((_, i) => steps[steps.length - 1 - i]!)
		.map(({ x, y }, i) => (i === 0 ? `V${y}` : `V${y}H${x}`))
		.join('');

/**
 * The running count as what it can have been: the band between how many must have gone and how many can have, at every
 * minute. Where the two meet it is a line, because there it is known; nowhere else is there a line between them.
 */
export function band(running: DeparturesRows['running'], x: (minute: number) => number, y: (count: number) => number) {
	const stair = (bound: 'least' | 'most') => running.map((at) => ({ x: tenth(x(at.minute)), y: tenth(y(at[bound])) }));
	const [most, least] = [stair('most'), stair('least')];
	return [
		{ key: 'range', d: `${stairs(most)}${stairsBack(least)}Z`, tone: 'ink', look: 'tint' },
		{ key: 'most', d: stairs(most), tone: 'ink', look: 'line' },
		{ key: 'least', d: stairs(least), tone: 'ink', look: 'line' }
	] as const satisfies readonly Path[];
}

/** The running count through the Sunday, and the span in which the recollection fits it. */
export function inside(rows: DeparturesRows, frame: Frame): Arrangement {
	const { label, width } = frame;
	const x = timeScale(frame);
	const baseY = frame.height - axisHeight(frame);
	const pitch = Math.min(hourWidth(frame), frame.height * 0.045);
	const people = roll(rows.sunday, frame, baseY, pitch, Math.max(pitch * 0.72, 6));
	const bottom = people.top - label * 0.5;
	const top = label * 0.6;
	const step = (bottom - top) / rows.sunday.length;
	const y = (count: number) => bottom - count * step;

	const high = y(rows.recalled.high) - step * 0.3;
	const low = y(rows.recalled.low) + step * 0.3;
	const from = x(rows.quarters.from);
	const to = x(rows.quarters.to);
	const boxes: Box[] = [
		{ key: 'quarters', x: from, y: 0, width: to - from, height: baseY, tone: 'rule', look: 'tint' },
		// One person’s account, and drawn so
		{
			key: 'recalled',
			x: 0.75,
			y: high,
			width: width - 1.5,
			height: low - high,
			tone: 'quiet',
			look: frameFor(rows.say.recalled) ?? 'outline'
		}
	];
	const zero: Line = { key: 'zero', x1: x(0), x2: x(24 * 60), y1: bottom, y2: bottom, tone: 'rule' };
	const drawn = axis(frame, baseY, baseY - 1);
	return {
		marks: people.marks,
		labels: [
			...recollection(rows, frame, from, high, low),
			...partOfDay(rows, frame, low, bottom),
			...range(rows, frame, y),
			...drawn.labels
		],
		lines: [zero, ...drawn.lines],
		boxes,
		paths: band(rows.running, x, y)
	};
}

/** What the minister says, inside the dashed band, up to where the band can be true. */
function recollection(rows: DeparturesRows, { label }: Frame, right: number, high: number, low: number): Label[] {
	const words: Label['runs'] = [rows.say.recalled, ' gone'];
	const size = Math.min((right - label * 1.2) / numeralWidth(plain(words), 1), (low - high) / 1.05, label * 4.4);
	return [
		{
			key: 'numeral',
			x: label * 0.5,
			y: (low + high) / 2 - (size * (HEAD + BASELINE)) / 2,
			runs: words,
			size,
			face: 'numeral',
			weight: 600
		},
		{
			key: 'words',
			x: 0,
			y: high - label * 0.3,
			baseline: 'bottom',
			runs: ['as one minister recalls it'],
			size: label,
			italic: true,
			tone: 'quiet'
		}
	];
}

/** When that can have been, in the corner the stairs leave free. In words: a clock time would narrow down who is speaking. */
function partOfDay(rows: DeparturesRows, frame: Frame, top: number, bottom: number): Label[] {
	const { label, width } = frame;
	// Right of the step on which the least count comes up to the band
	const x = timeScale(frame)(rows.running.find((step) => step.least >= rows.recalled.low)!.minute) + label * 0.7;
	const max = width - x;
	const runs: Label['runs'] = ['some time in the afternoon'];
	const fits: Label['runs'] = ['fits the record'];
	const size = fitting(runs, max, (bottom - top) * 0.6, label, label * 2.2);
	const tall = textHeight(runs, size, max, 600);
	const start = (top + bottom) / 2 - (tall + textHeight(fits, label, max, 500)) / 2;
	return [
		{ key: 'afternoon', x, y: start, runs, size, weight: 600, max },
		{ key: 'fits', x, y: start + tall, runs: fits, size: label, weight: 500, max }
	];
}

/** What the shading means, over the widest stretch of it. */
function range(rows: DeparturesRows, frame: Frame, y: (count: number) => number): Label[] {
	const { label } = frame;
	const widest = rows.running.find((step) => step.most > step.least)!;
	const next = rows.running.find((step) => step.most > widest.most)!;
	return [
		{
			key: 'range',
			x: label * 0.5,
			y: y(widest.most) - label * 0.3,
			baseline: 'bottom',
			runs: ['shaded: gone, or not yet'],
			size: label,
			tone: 'quiet',
			max: timeScale(frame)(next.minute) - label * 1.1
		}
	];
}
