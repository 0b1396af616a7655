/**
 * The group in the middle: a hundred marks, split as one aide guessed. A guess has no hard edges, so the marks are soft,
 * lie loosely, and mingle where two groups meet; how many there are of each is exact.
 */
import { lookFor } from '../frame/certainty';
import { shuffled, type Point } from '../frame/grid';
import { DIGIT, textHeight, wordsWidth, type Area } from '../frame/blocks';
import { fitting } from '../frame/fitting';
import { LEADING, runsWidth } from '../frame/type';
import type { Frame, Label, Mark, Picture } from '../frame/types';
import type { MiddleRows } from './rows';

export const SCENES = ['middle-split', 'middle-message'] as const;
export type MiddleScene = (typeof SCENES)[number];

type Kind = 'against' | 'between' | 'for';
const KINDS: readonly Kind[] = ['against', 'between', 'for'];

interface Arrangement {
	readonly at: Readonly<Record<Kind, readonly Point[]>>;
	readonly size: Readonly<Record<Kind, number>>;
	readonly labels: readonly Label[];
}

/** Numbers from -1 to 1 that look random and never change. */
function noise(count: number): number[] {
	return shuffled(count).map((place) => (place / Math.max(count - 1, 1)) * 2 - 1);
}

/** Loose rows that fill an area: marks evenly apart, then nudged. `reach` is the largest mark that cannot leave it. */
function scatter(count: number, area: Area, nudge: number): { points: Point[]; reach: number } {
	const lines = Math.max(1, Math.round(Math.sqrt((count * area.height) / area.width)));
	const down = area.height / lines;
	const wobble = noise(count);
	const points: Point[] = [];
	let reach = down;
	for (let line = 0; line < lines; line++) {
		const first = Math.floor((line * count) / lines);
		const inLine = Math.floor(((line + 1) * count) / lines) - first;
		const across = area.width / inLine;
		reach = Math.min(reach, across);
		for (let i = 0; i < inLine; i++) {
			const n = first + i;
			points.push({
				x: area.x + (i + 0.5 + wobble[n]! * nudge) * across,
				y: area.y + (line + 0.5 + wobble[(n * 7 + 3) % count]! * nudge) * down
			});
		}
	}
	return { points, reach: reach * (1 - nudge * 2) };
}

/** Places dealt from left to right, with enough disorder that no line can be drawn between two groups. */
function mingled(rows: MiddleRows, points: readonly Point[], width: number): Record<Kind, Point[]> {
	const wobble = noise(points.length);
	const order = points
		.map((point, i) => ({ point, rank: point.x / width + wobble[(i * 13 + 5) % points.length]! * 0.1 }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ point }) => point);
	const { against, between } = rows;
	return {
		against: order.slice(0, against.count),
		between: order.slice(against.count, against.count + between.count),
		for: order.slice(against.count + between.count)
	};
}

function split(rows: MiddleRows, frame: Frame): Arrangement {
	const { label, width, height } = frame;
	const numeral = Math.max(label * 2.6, Math.min(width * 0.125, height * 0.24));
	const all = KINDS.reduce((sum, kind) => sum + rows[kind].count, 0);
	const note = 'An estimate by one aide, not a poll. One mark is one per cent of voters.';
	const noteHeight = textHeight([note], label, width);
	const top = label * 3.3 + numeral * DIGIT.foot;
	const area = { x: 0, y: top, width, height: height - top - noteHeight - label * 0.6 };
	const { points, reach } = scatter(all, area, 0.12);
	const betweenLeft = width * (rows.against.count / all);
	const places: Record<Kind, { x: number; anchor: 'start' | 'middle' | 'end' }> = {
		against: { x: 0, anchor: 'start' },
		between: { x: betweenLeft, anchor: 'start' },
		for: { x: width, anchor: 'end' }
	};
	const names: Record<Kind, string> = { against: 'against him', between: 'in between', for: 'for him' };
	const labels = KINDS.flatMap((kind): Label[] => {
		const tone = kind === 'for' ? 'red' : kind === 'between' ? 'quiet' : 'ink';
		return [
			...(rows[kind].hedge === ''
				? []
				: [
						{
							key: `${kind}-hedge`,
							...places[kind],
							y: 0,
							runs: [rows[kind].hedge],
							size: label,
							tone,
							italic: true
						} satisfies Label
					]),
			{
				key: kind,
				...places[kind],
				y: label * LEADING,
				runs: [rows[kind].numeral],
				size: numeral,
				face: 'numeral',
				weight: 600,
				tone
			},
			{
				key: `${kind}-what`,
				...places[kind],
				y: label * 1.6 + numeral * DIGIT.foot,
				runs: [names[kind]],
				size: label,
				weight: 500,
				tone
			}
		];
	});
	labels.push({ key: 'note', x: 0, y: height - noteHeight, runs: [note], size: label, tone: 'quiet', max: width });
	return { at: mingled(rows, points, width), size: { against: reach, between: reach, for: reach }, labels };
}

/** The group between stands apart, beside its words; the two that had made up their minds stand below, on their own sides. All of one size. */
function message(rows: MiddleRows, frame: Frame): Arrangement {
	const { label, width, height } = frame;
	const wide = width / height > 1.25;
	const numeral = Math.max(label * 3.4, Math.min(width * (wide ? 0.15 : 0.24), height * 0.3));
	const foot = label * 1.5;
	const gap = label;
	const who = rows.between.hedge === '' ? 'An aide: in between' : `An aide: in between, ${rows.between.hedge}`;
	const dispute = 'Could the campaign have won? Colleagues disagreed.';
	const under = label * 1.2 + numeral * 1.02;
	const wordsHeight = (max: number) => textHeight([dispute], label, max);
	const shares = rows.against.count + rows.for.count;
	const aside = width - gap * 2;
	// As many square pixels to a mark above as below: how tall the upper group is for each pixel of the lower
	const rise = (across: number) => (rows.between.count * aside) / (shares * across);
	const below = (across: number, head: number) => (height - head - foot - gap) / (1 + rise(across));
	// Words under the numeral take a wider column where a short stage leaves them too few lines
	const column =
		[0.46, 0.53, 0.6]
			.map((share) => share * width)
			.find(
				(max) =>
					wordsHeight(max) <= height - foot - gap - below(width * 0.96 - max, 0) - under &&
					wordsWidth(who, label, 500) <= max
			) ?? width * 0.6;
	const text = wide
		? { x: 0, y: under, width: column }
		: {
				x: runsWidth([rows.between.numeral], numeral, 'numeral', 600) + gap,
				y: label * 1.8,
				width: width - runsWidth([rows.between.numeral], numeral, 'numeral', 600) - gap
			};
	const headHeight = wide
		? 0
		: Math.max(numeral + label * 1.2, text.y + textHeight([dispute], label, text.width) + label * 0.6);
	const across = wide ? width * 0.96 - column : width;
	const head = wide ? Math.max(0, under + wordsHeight(column) - below(across, 0) * rise(across)) : headHeight;
	const backHeight = below(across, head);
	const back = height - backHeight;
	const asideTop = back - foot;
	const front: Area = {
		x: width - across,
		y: wide ? 0 : headHeight,
		width: across,
		height: backHeight * rise(across)
	};
	const big = scatter(rows.between.count, front, 0.05);
	const leftWidth = aside * (rows.against.count / shares);
	const small = (count: number, x: number, w: number) =>
		scatter(count, { x, y: back, width: w, height: backHeight }, 0.06);
	const left = small(rows.against.count, 0, leftWidth);
	const right = small(rows.for.count, leftWidth + gap * 2, aside - leftWidth);
	const side = Math.min(big.reach, left.reach, right.reach);
	const space = (wide ? asideTop - gap : headHeight) - text.y;
	const disputeSize = fitting([dispute], text.width, space - label * 0.4, label, label * 1.7, 500);
	return {
		at: { against: left.points, between: big.points, for: right.points },
		size: { against: side, between: side, for: side },
		labels: [
			{ key: 'between-what', x: 0, y: 0, runs: [who], size: label, weight: 500, tone: 'quiet' },
			{
				key: 'between',
				x: 0,
				y: label * LEADING,
				runs: [rows.between.numeral],
				size: numeral,
				face: 'numeral',
				weight: 600,
				tone: 'quiet'
			},
			{ key: 'dispute', x: text.x, y: text.y, runs: [dispute], size: disputeSize, weight: 500, max: text.width },
			{
				key: 'against',
				x: 0,
				y: asideTop,
				runs: [rows.against.hedge, ' ', rows.against.numeral, ' against'],
				size: label,
				weight: 500
			},
			{
				key: 'for',
				x: width,
				y: asideTop,
				anchor: 'end',
				runs: [rows.for.hedge === '' ? '' : `${rows.for.hedge} `, rows.for.numeral, ' for'],
				size: label,
				weight: 500,
				tone: 'red'
			}
		]
	};
}

/** The whole picture of one scene. The same hundred marks in both. */
export function layout(rows: MiddleRows, scene: MiddleScene, frame: Frame): Picture {
	const { at, size, labels } = scene === 'middle-split' ? split(rows, frame) : message(rows, frame);
	const mark = (kind: Kind, i: number): Mark => ({
		key: `${kind}-${i}`,
		...at[kind][i]!,
		size: size[kind],
		shape: kind === 'for' ? 'circle' : 'square',
		look: lookFor(rows[kind].numeral, kind === 'between' ? 'unknown' : 'known'),
		tone: kind === 'for' ? 'red' : kind === 'between' ? 'quiet' : 'ink'
	});
	return {
		series: KINDS.map((kind) => ({ key: kind, value: rows[kind].count, marks: at[kind].map((_, i) => mark(kind, i)) })),
		labels
	};
}
