/** The running count of the Sunday with its whole possible range, and the part of the day in which one minister’s recollection fits it. */
import { plain } from '$data/format';
import { numeralWidth, wordsWidth } from '../frame/blocks';
import { fitting } from '../frame/fitting';
import { frameFor } from '../frame/certainty';
import { tenth } from '../frame/round';
import type { Box, Frame, Label, Path } from '../frame/types';
import { axis, axisHeight, timeScale } from './axis';
import type { Arrangement } from './layout';
import { BASELINE, HEAD } from './numeral';
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

/** The running count through the Sunday, and where the recollection meets it. */
export function inside(rows: DeparturesRows, frame: Frame): Arrangement {
	const { label, width } = frame;
	const x = timeScale(frame);
	const baseY = frame.height - axisHeight(frame);
	const top = label * 0.6;
	const step = (baseY - top) / rows.sunday.length;
	const y = (count: number) => baseY - count * step;

	const { low: least, high: most } = rows.recalled;
	const high = y(most) - step * 0.3;
	const low = y(least) + step * 0.3;
	const from = x(rows.quarters.from);
	const to = x(rows.quarters.to);
	const boxes: Box[] = [
		// Down from the recollection to the hours it fits
		{ key: 'quarters', x: from, y: low, width: to - from, height: baseY - low, tone: 'rule', look: 'tint' },
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
	const drawn = axis(frame, baseY, baseY - 1);
	const [range, ...edges] = band(rows.running, x, y);
	// What of the band lies in the recollection: the same band, kept between its two ends
	const within = (count: number) => Math.max(least, Math.min(most, count));
	const kept = rows.running.map((at) => ({ ...at, least: within(at.least), most: within(at.most) }));
	return {
		marks: [],
		labels: [
			...recollection(rows, frame, from, high, low),
			...partOfDay(frame, from, to, baseY),
			...shading(rows, frame, y),
			...drawn.labels
		],
		lines: drawn.lines,
		boxes,
		paths: [range, { ...band(kept, x, y)[0], key: 'within', look: 'fill' }, ...edges]
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

/** When that can have been: in that part of the day, under the stairs. In words: a clock time would narrow down who is speaking. */
function partOfDay({ label }: Frame, from: number, to: number, bottom: number): Label[] {
	// Three lines, the first the longest
	const words = 'some time in the afternoon';
	const max = to - from - label * 0.8;
	// By then the stairs have left about a quarter of the height free
	const size = fitting(
		[words],
		max,
		bottom * 0.24,
		label,
		Math.min(label * 2.2, max / wordsWidth('some time', 1, 600))
	);
	return [
		{
			key: 'afternoon',
			x: (from + to) / 2,
			y: bottom - label * 0.1,
			anchor: 'middle',
			baseline: 'bottom',
			runs: [words],
			size,
			weight: 600,
			max
		}
	];
}

/** What the shading means, over the widest stretch of it. */
function shading(rows: DeparturesRows, frame: Frame, y: (count: number) => number): Label[] {
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
