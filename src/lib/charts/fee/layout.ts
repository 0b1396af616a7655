/**
 * The price of a vote as coins, then how many people applied at it in two days, beside those the date had shut out. A coin
 * is a pound and not a person, so it carries its sign; an application says nothing about a side, so the fields are grey.
 */
import { plain, type FigureRun } from '$data/format';
import { fieldLook, lookFor } from '../frame/certainty';
import { DIGIT, headline, numeralWidth, textHeight, wordsWidth } from '../frame/blocks';
import { grid, type Point } from '../frame/grid';
import type { Frame, Label, Line, Mark, Picture, Series } from '../frame/types';
import type { FeeRows } from './rows';
import { LEADING } from '../frame/type';
import { isSolidAt } from '../frame/fields';

export const SCENES = ['executive-fee', 'executive-window'] as const;
export type FeeScene = (typeof SCENES)[number];

/** Hollow, because it is no person and so on no side. */
const coin = (key: string, point: Point, pitch: number, of: FigureRun): Mark => ({
	key,
	...point,
	size: pitch * 0.9,
	shape: 'circle',
	look: lookFor(of, 'unknown'),
	tone: 'quiet'
});

function price(rows: FeeRows, frame: Frame): Picture {
	const { width, height, label } = frame;
	const type = label * 1.1;
	const gap = Math.max(label * 2, width * 0.09);
	const note = label * 1.7;
	// The dearer price in a square or an oblong, the cheaper in one column or one row: whichever shows the coins largest
	let best = { worth: 0, pitch: 0, across: 1, stack: 1, numeral: label * 3 };
	for (let across = 3; across <= rows.new; across++) {
		for (const stack of [1, rows.old]) {
			const numeral = Math.max(label * 3.4, Math.min(height * 0.3, width * 0.26));
			const room = height - numeral * DIGIT.foot - type * LEADING - label * 1.3 - note;
			const deep = Math.max(Math.ceil(rows.new / across), Math.ceil(rows.old / stack));
			const oldWide = (pitch: number) => Math.max(stack * pitch, numeralWidth(rows.say.old.text, numeral), label * 5);
			for (let pitch = room / deep; pitch > label; pitch *= 0.97) {
				if (oldWide(pitch) + gap + Math.max(across * pitch, numeralWidth(rows.say.new.text, numeral)) > width) continue;
				// Whole rows are counted at a glance: a ragged pile has to be a good deal larger to be worth it
				const worth = pitch * (rows.new % across === 0 ? 1 : 0.8);
				if (worth > best.worth) best = { worth, pitch, across, stack, numeral };
				break;
			}
		}
	}
	const { pitch, across, stack, numeral } = best;
	const digits = numeral * DIGIT.foot;
	const captionAt = digits + label * 0.5;
	const ground = height - note;
	const rightAt = width - Math.max(across * pitch, numeralWidth(rows.say.new.text, numeral));
	// Piles stand on one ground, so that the heights compare,
	// and height that is over opens the rows a little
	const rise = Math.min(
		1.3,
		(ground - captionAt - type * LEADING - label * 0.8) / (Math.ceil(rows.new / across) * pitch)
	);
	const pile = (count: number, columns: number, x: number) =>
		grid(count, columns, pitch, x, 0).map((p) => ({
			x: p.x,
			y: ground - p.y * Math.max(1, rise) + (Math.max(1, rise) - 1) * pitch * 0.5
		}));
	const oldCoins = pile(rows.old, stack, 0);
	const newCoins = pile(rows.new, across, rightAt);
	// The cheaper price stands on its own short pile
	const oldTop = Math.min(...oldCoins.map((p) => p.y)) - pitch / 2;
	const oldAt = Math.max(0, oldTop - label * 0.6 - type * LEADING - captionAt);
	const sign = (key: string, points: readonly Point[]): Label[] =>
		points.map((p, i) => ({
			key: `coin-${key}-${i}`,
			x: p.x,
			y: p.y + pitch * 0.05,
			anchor: 'middle',
			baseline: 'middle',
			runs: ['£'],
			silent: true,
			size: Math.max(label, pitch * 0.42),
			face: 'numeral',
			tone: 'quiet'
		}));
	return {
		series: [
			{ key: 'old', value: rows.old, marks: oldCoins.map((p, i) => coin(`old-${i}`, p, pitch, rows.say.old)) },
			{ key: 'new', value: rows.new, marks: newCoins.map((p, i) => coin(`new-${i}`, p, pitch, rows.say.new)) }
		],
		lines: [{ key: 'ground', x1: 0, y1: ground + 2, x2: width, y2: ground + 2, tone: 'ink', weight: 1.5 }],
		labels: [
			...sign('old', oldCoins),
			...sign('new', newCoins),
			{ key: 'old', x: 0, y: oldAt, runs: [rows.say.old], size: numeral, face: 'numeral', weight: 600, tone: 'quiet' },
			{
				key: 'old-what',
				x: 0,
				y: oldAt + captionAt,
				runs: ['a vote, old price'],
				size: type,
				weight: 500,
				tone: 'quiet'
			},
			{ key: 'new', x: rightAt, y: 0, runs: [rows.say.new], size: numeral, face: 'numeral', weight: 600 },
			{ key: 'new-what', x: rightAt, y: captionAt, runs: ['a vote, new price'], size: type, weight: 500 },
			{ key: 'note', x: 0, y: height, baseline: 'bottom', runs: ['one coin is one pound'], size: label, tone: 'quiet' },
			{
				key: 'multiple',
				x: width,
				y: height,
				anchor: 'end',
				baseline: 'bottom',
				runs: [rows.say.multiple, ' times as much'],
				size: label,
				weight: 600
			}
		]
	};
}

/** A tick for every hour over the applications; the ends are named in one line where there is room, else in two each. */
function clockBar(
	rows: FeeRows,
	label: number,
	wide: number,
	y: number
): { lines: Line[]; labels: Label[]; below: number } {
	const tick = (i: number): Line => {
		const x = 1 + ((wide - 2) * i) / rows.hours;
		const day = i % (rows.hours / 2) === 0;
		return {
			key: `hour-${i}`,
			x1: x,
			x2: x,
			y1: y - label * (day ? 0.9 : 0.4),
			y2: y,
			tone: day ? 'ink' : 'quiet',
			weight: day ? 2 : 1
		};
	};
	const from: Label['runs'] = [rows.say.fromDay, ', ', rows.say.from];
	const to: Label['runs'] = [rows.say.toDay, ', ', rows.say.to];
	const whole = wordsWidth(plain(from), label) + wordsWidth(plain(to), label) + label * 2 <= wide;
	const max = wide / 2 - label * 0.4;
	const end = (key: string, x: number, anchor: 'start' | 'end', runs: Label['runs']): Label => ({
		key,
		x,
		y: y + label * 0.3,
		anchor,
		runs,
		size: label,
		tone: 'quiet',
		...(!whole && { max })
	});
	return {
		lines: [
			{ key: 'bar', x1: 0, y1: y, x2: wide, y2: y, tone: 'ink', weight: 2 },
			...Array.from({ length: rows.hours + 1 }, (_, i) => tick(i))
		],
		labels: [end('from', 0, 'start', from), end('to', wide, 'end', to)],
		below: label * 0.3 + Math.max(...[from, to].map((runs) => textHeight(runs, label, whole ? wide : max)))
	};
}

/** Two crowds of one scale and one height, so that their widths compare: with as many rows as the height allows. */
function abreast(counts: readonly [number, number], width: number, height: number) {
	for (let deep = Math.ceil(Math.sqrt(((counts[0] + counts[1]) * height) / width)); deep > 0; deep--) {
		const columns = [Math.ceil(counts[0] / deep), Math.ceil(counts[1] / deep)] as const;
		const pitch = width / (columns[0] + columns[1]);
		if (deep * pitch <= height) return { columns, pitch };
	}
	throw new RangeError(`No height for the two crowds (${height}): give the chart a taller frame.`);
}

function window(rows: FeeRows, frame: Frame): Picture {
	const { width, height, label } = frame;
	const head = headline(
		'number',
		{
			number: [rows.say.applications],
			what: ['applied for a vote at ', rows.say.new, ' each, in ', rows.say.hours, ' hours'],
			tone: 'ink'
		},
		frame
	);
	const gap = label * 1.2;
	const wide = ((width - gap) * rows.applications) / (rows.applications + rows.excluded);
	const beside = wide + gap;
	const barAt = head.bottom + label * 1.9;
	const bar = clockBar(rows, label, wide, barAt);
	const compared: Label['runs'] = ['to compare: ', rows.say.excluded, ' shut out as members'];
	const comparedTall = textHeight(compared, label, width - beside);
	const top = Math.max(barAt + bar.below, head.bottom + label * 0.7 + comparedTall) + label * 0.6;
	const sum = Math.max(label * 2.2, Math.min(height * 0.12, width * 0.1));
	const wordsAt = numeralWidth(rows.say.total.text, sum) + label * 0.8;
	const note = (solid: boolean) => [
		solid
			? 'in all, before vetting. A solid: marks would be finer than the screen'
			: 'in all. One mark is one application, before vetting'
	];
	const sumHeight = sum * (DIGIT.foot + DIGIT.hang);
	const bottom = height - Math.max(sumHeight, textHeight(note(true), label, width - wordsAt)) - label * 0.8;
	// In a box too low for all of it the words come to lie on the crowds, and there is a picture all the same
	const shape = abreast([rows.applications, rows.excluded], width - gap, Math.max(bottom - top, label));
	const crowd = (key: string, count: number, columns: number, x: number, of: FigureRun): Series => ({
		key,
		value: count,
		fields: [
			{
				key,
				count,
				columns,
				x,
				y: top,
				pitch: shape.pitch,
				shape: 'circle',
				tone: 'quiet',
				look: fieldLook(of, 'unknown')
			}
		]
	});
	return {
		series: [
			crowd('applications', rows.applications, shape.columns[0], 0, rows.say.applications),
			crowd('excluded', rows.excluded, shape.columns[1], width - shape.columns[1] * shape.pitch, rows.say.excluded)
		],
		lines: bar.lines,
		labels: [
			...head.labels,
			...bar.labels,
			{
				key: 'compared',
				x: beside,
				y: top - label * 0.6 - comparedTall,
				runs: compared,
				size: label,
				max: width - beside
			},
			{ key: 'total', x: 0, y: height - sumHeight, runs: [rows.say.total], size: sum, face: 'numeral', weight: 600 },
			{
				key: 'total-what',
				x: wordsAt,
				y: height,
				baseline: 'bottom',
				runs: note(isSolidAt(shape.pitch)),
				size: label,
				tone: 'quiet',
				max: width - wordsAt
			}
		]
	};
}

/** The two prices as coins, or the applications of the window, by the scene. */
export function layout(rows: FeeRows, scene: FeeScene, frame: Frame): Picture {
	return scene === 'executive-fee' ? price(rows, frame) : window(rows, frame);
}
