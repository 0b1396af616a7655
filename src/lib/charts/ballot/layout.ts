/**
 * The confidence vote: 229 people in one room, then two piles of paper.
 * It was a secret ballot: no mark has a name, and the order in the room says nothing about the vote.
 */
import { lookFor } from '../frame/certainty';
import { plain } from '$data/format';
import { DIGIT, numeralWidth, textHeight, wordsWidth } from '../frame/blocks';
import { fitting } from '../frame/fitting';
import { FILL, fit, grid, shuffled, type Point } from '../frame/grid';
import { half } from '../frame/round';
import type { Box, Choice, Frame, Label, Line, Mark, Path, Picture, Series } from '../frame/types';
import type { BallotRows } from './rows';
import { LEADING } from '../frame/type';

export const SCENES = ['vote-room', 'vote-result', 'vote-missing', 'vote-share', 'vote-when', 'vote-logic'] as const;
export type BallotScene = (typeof SCENES)[number];

type Kind = 'against' | 'for' | 'spoilt' | 'absent';
const KINDS: readonly Kind[] = ['against', 'for', 'spoilt', 'absent'];

interface Arrangement {
	readonly at: Readonly<Record<Kind, readonly Point[]>>;
	readonly pitch: number;
	readonly labels: readonly Label[];
	readonly boxes?: readonly Box[];
	readonly lines?: readonly Line[];
	readonly paths?: readonly Path[];
}

/** Room for a line at the frame's edge. */
const EDGE = 1;

function count(rows: BallotRows): number {
	return rows.against + rows.for + rows.spoilt + rows.absent;
}

/** Places dealt out to the four kinds, in order. */
function deal(rows: BallotRows, places: readonly Point[]): Record<Kind, Point[]> {
	let next = 0;
	const take = (n: number) => places.slice(next, (next += n));
	return { against: take(rows.against), for: take(rows.for), spoilt: take(rows.spoilt), absent: take(rows.absent) };
}

function room(rows: BallotRows, frame: Frame): Arrangement {
	const all = count(rows);
	const margin = frame.label * 1.2;
	const numeral = Math.max(frame.label * 3, Math.min(frame.height * 0.14, frame.width * 0.14));
	const under = numeral * DIGIT.foot + frame.label * 0.5;
	const top = under + frame.label * 1.3 + margin;
	const { columns, pitch } = fit(all, frame.width - margin - 1, frame.height - top - margin / 2);
	// The frame of the room stands under the first digit, as every headline does
	const left = margin / 2 + 0.5;
	const places = grid(all, columns, pitch, left, top);
	const order = shuffled(all);
	const roomBox: Box = {
		key: 'room',
		x: left - margin / 2,
		y: top - margin / 2,
		width: columns * pitch + margin,
		height: Math.ceil(all / columns) * pitch + margin,
		tone: 'rule',
		look: 'outline'
	};
	return {
		at: deal(
			rows,
			order.map((place) => places[place]!)
		),
		pitch,
		boxes: [roomBox],
		labels: [
			{ key: 'mps', x: 0, y: 0, runs: [rows.say.mps], size: numeral, face: 'numeral', weight: 600 },
			{
				key: 'mps-what',
				x: 0,
				y: under,
				runs: ['Labour MPs, drawn as one room, before the count'],
				size: frame.label,
				tone: 'quiet'
			}
		]
	};
}

/** Two piles side by side, and under the smaller one those who are in neither. */
function piles(rows: BallotRows, frame: Frame): Arrangement {
	const { label } = frame;
	const outside = rows.spoilt + rows.absent;
	const heads = pileHeads(rows, frame, Math.max(label * 2.6, Math.min(frame.height * 0.26, frame.width * 0.18)));
	const { top, widthA, widthB, leftB } = heads;
	let pitch = 1;
	let columnsA = 1;
	let columnsB = 1;
	for (let columns = 6; columns <= 40; columns++) {
		const tryPitch = widthA / columns;
		const b = Math.max(1, Math.floor(widthB / tryPitch));
		const heightA = Math.ceil(rows.against / columns) * tryPitch;
		const heightB = (Math.ceil(rows.for / b) + Math.ceil(outside / b)) * tryPitch + label * 1.4;
		if (top + Math.max(heightA, heightB) <= frame.height) {
			[pitch, columnsA, columnsB] = [tryPitch, columns, b];
			break;
		}
	}
	const asideTop = top + Math.ceil(rows.for / columnsB) * pitch + label * 1.4;
	const aside = grid(outside, columnsB, pitch, leftB, asideTop);
	const words = 'in neither pile';
	const y = asideTop + Math.ceil(outside / columnsB) * pitch + label * 0.4;
	const fits = wordsWidth(words, label) <= widthB && y + label * 1.3 <= frame.height;
	return {
		at: {
			against: grid(rows.against, columnsA, pitch, 0, top),
			for: grid(rows.for, columnsB, pitch, leftB, top),
			spoilt: aside.slice(0, rows.spoilt),
			absent: aside.slice(rows.spoilt)
		},
		pitch,
		labels: [
			...heads.labels,
			...(fits ? [{ key: 'neither', x: leftB, y, runs: [words], size: label, tone: 'quiet' } as const] : [])
		]
	};
}

/** The two counts over their piles, and where the piles then stand. */
function pileHeads(rows: BallotRows, { label, width }: Frame, numeral: number) {
	const gap = Math.max(label, width * 0.05);
	const widthA = (width - gap) * 0.66;
	const leftB = widthA + gap;
	const under = numeral * DIGIT.foot + label * 0.5;
	const labels: Label[] = [
		{ key: 'against', x: 0, y: 0, runs: [rows.say.against], size: numeral, face: 'numeral', weight: 600 },
		{ key: 'against-what', x: 0, y: under, runs: ['no confidence'], size: label, weight: 500 },
		{ key: 'for', x: leftB, y: 0, runs: [rows.say.for], size: numeral, face: 'numeral', weight: 600, tone: 'red' },
		{ key: 'for-what', x: leftB, y: under, runs: ['confidence'], size: label, weight: 500, tone: 'red' }
	];
	return { labels, top: under + label * 2, widthA, widthB: width - leftB, leftB };
}

/** The piles step back; the papers and people in neither of them come forward, under a rule, as two counts of their own. */
function missing(rows: BallotRows, frame: Frame): Arrangement {
	const { label, width, height } = frame;
	const votes = Math.max(label * 2.6, Math.min(height * 0.26, width * 0.18)) * 0.55;
	const { labels, top, widthA, widthB, leftB } = pileHeads(rows, frame, votes);
	// Never smaller than the counts they stand under: this view is about them
	const size = Math.max(label * 2.8, votes * 1.15);
	const foot = size * DIGIT.foot;
	const inset = label * 0.6;
	const air = label * 1.1;
	const cell = (runs: Label['runs'], what: string, count: number, lines: number, pitch: number) => {
		const from = numeralWidth(plain(runs), size) + inset;
		const columns = Math.ceil(count / lines);
		return { runs, what, count, columns, from, width: Math.max(from + columns * pitch, wordsWidth(what, label)) };
	};
	const strip = (pitch: number, lines: number) => {
		const cells = [
			cell([rows.say.spoiltNumeral], 'spoilt papers', rows.spoilt, lines, pitch),
			cell([rows.say.absentNumeral], 'did not vote', rows.absent, lines, pitch)
		] as const;
		return { pitch, lines, cells, tall: Math.max(foot, lines * pitch), apart: label * 2 };
	};
	const fits = ({ pitch, cells, tall, apart }: ReturnType<typeof strip>) => {
		const pile =
			Math.max(
				Math.ceil(rows.against / Math.floor(widthA / pitch + 1e-6)),
				Math.ceil(rows.for / Math.floor(widthB / pitch))
			) * pitch;
		return cells[0].width + apart + cells[1].width <= width && top + pile + air * 2 + tall + label * 1.7 <= height;
	};
	let chosen = strip(widthA / 40, 2);
	for (let columns = 8; columns < 40; columns++) {
		const found = [2, 3].map((lines) => strip(widthA / columns, lines)).find(fits);
		if (found) {
			chosen = found;
			break;
		}
	}
	const { pitch, lines, cells, tall, apart } = chosen;
	const bottom = height - label * 1.7;
	const marksTop = bottom - tall / 2 - (lines * pitch) / 2;
	const starts = [0, cells[0].width + apart] as const;
	const marks = (i: 0 | 1) => grid(cells[i].count, cells[i].columns, pitch, starts[i] + cells[i].from, marksTop);
	const ruleY = bottom - tall - air;
	return {
		at: {
			against: grid(rows.against, Math.floor(widthA / pitch + 1e-6), pitch, 0, top),
			for: grid(rows.for, Math.floor(widthB / pitch), pitch, leftB, top),
			spoilt: marks(0),
			absent: marks(1)
		},
		pitch,
		lines: [{ key: 'apart', x1: 0, x2: width, y1: ruleY, y2: ruleY, tone: 'rule' }],
		labels: [
			...labels,
			...([0, 1] as const).flatMap((i): Label[] => [
				{
					key: `missing-${i}`,
					x: starts[i],
					y: bottom - tall / 2 - foot / 2,
					runs: cells[i].runs,
					size,
					face: 'numeral',
					weight: 600,
					tone: 'quiet'
				},
				{
					key: `missing-${i}-what`,
					x: starts[i],
					y: bottom + label * 0.4,
					runs: [cells[i].what],
					size: label,
					weight: 500,
					tone: 'quiet'
				}
			])
		]
	};
}

/** Round a block that grows row by row: its last row may be part-filled, and nobody who is not counted stands inside the line. */
function around(inside: number, columns: number, pitch: number, x: number, y: number): Path {
	const [full, over] = [Math.floor(inside / columns), inside % columns];
	const [right, foot, step] = [x + columns * pitch, y + full * pitch, x + over * pitch].map(half);
	const last = over > 0 ? `V${foot}H${step}V${half(y + (full + 1) * pitch)}` : `V${foot}`;
	return { key: 'whole', d: `M${half(x)} ${half(y)}H${right}${last}H${half(x)}Z`, tone: 'ink', look: 'line' };
}

/** One block, so that a share is a share of something: of the valid papers, or of every Labour MP. */
function shares(rows: BallotRows, frame: Frame, of: 'valid' | 'mps'): Arrangement {
	const { label } = frame;
	const valid = rows.against + rows.for;
	const all = count(rows);
	const inside = of === 'valid' ? valid : all;
	const numeral = Math.max(label * 2.8, Math.min(frame.height * 0.26, frame.width * 0.22));
	const under = numeral * DIGIT.foot + label * 0.5;
	const top = under + label * 2.2;
	// The same pitch for both choices, so that only the grouping changes
	const room = fit(all + 20, frame.width - EDGE * 2, frame.height - top - label * 0.6 - label * 3.2);
	const { columns, pitch } = room;
	const block = grid(inside, columns, pitch, EDGE, top);
	const blockBottom = top + Math.ceil(inside / columns) * pitch;
	const aside = grid(all - valid, columns, pitch, EDGE, blockBottom + label * 0.6);
	const places = of === 'valid' ? [...block, ...aside] : block;
	const bottom = Math.max(...places.map((point) => point.y)) + pitch / 2;
	return {
		at: deal(rows, places),
		pitch,
		paths: [around(inside, columns, pitch, EDGE, top)],
		labels: [
			{
				key: 'share',
				x: 0,
				y: 0,
				runs: [of === 'valid' ? rows.say.shareOfValid : rows.say.shareOfMps],
				size: numeral,
				face: 'numeral',
				weight: 600
			},
			{
				key: 'share-what',
				x: 0,
				y: under,
				runs: of === 'valid' ? ['of ', rows.say.valid, ' valid votes'] : ['of all ', rows.say.mps, ' Labour MPs'],
				size: label * 1.1,
				weight: 600
			},
			{
				key: 'aside',
				x: 0,
				y: bottom + label * 0.5,
				runs:
					of === 'valid'
						? ['Set aside: ', rows.say.spoilt, ' spoilt papers, ', rows.say.absent, ' who did not vote']
						: ['Counted in: ', rows.say.spoilt, ' spoilt papers, ', rows.say.absent, ' who did not vote'],
				size: label,
				tone: 'quiet',
				max: frame.width
			}
		]
	};
}

const COUNTED: Label['runs'] = ['The secret ballot, and the count'];
/** The day of the month, as on a leaf of a calendar: the date beside it says the same in words. */
const leaf = (run: { readonly value: string }) => String(Number(run.value.slice(8, 10)));

/** Two evenings side by side: the ballot stands in Tuesday, and the printed day that never was stands empty. */
function evenings(rows: BallotRows, frame: Frame): Arrangement {
	const { label } = frame;
	const gap = label;
	const width = (frame.width - gap) / 2;
	const slipHeight = label * 3.4;
	const height = frame.height - slipHeight - gap;
	const right = width + gap;
	const pad = label * 0.8;
	const inner = width - pad * 2;
	// Monday has words where Tuesday has marks: on a large stage they must hold their half, and on a low one leave its date room
	const meeting: Label['runs'] = ['MPs meet and argue about the motion'];
	const rally: Label['runs'] = ['Outside, the rally for the leader'];
	const set = ([forDates, forMonday]: readonly [number, number]) => {
		const [words, large] = [label * forDates, label * forMonday];
		const told = textHeight(meeting, large, inner, 500) + textHeight(rally, large, inner, 500);
		const dated = words * LEADING + label * 1.1;
		// As large as leaves the words of the Monday apart
		const most = (height - pad * 2 - dated - told - large * 0.6) / DIGIT.foot;
		return { words, large, told, dated, digits: Math.min(inner * 0.6, height * 0.3, most) };
	};
	const sizes = [
		[1.3, 1.6],
		[1.15, 1.35],
		[1, 1.15],
		[1, 1]
	] as const;
	const tried = (width > 260 ? sizes : sizes.slice(2)).map(set);
	const { words, large, told, dated, digits } = tried.find(({ digits }) => digits >= label * 2) ?? tried.at(-1)!;
	const dateY = pad + digits * DIGIT.foot + label * 0.4;
	const top = pad + digits * DIGIT.foot + dated;
	const spare = height - top - pad - told;
	const rallyY = height - pad - textHeight(rally, large, inner, 500) - Math.max(0, spare * 0.35);
	const slip: Label['runs'] = ['“Tuesday ', rows.say.slip, '”, as printed: no such day'];
	const all = count(rows);
	const { columns, pitch } = fit(all, inner, height - top - textHeight(COUNTED, words, inner) - label * 1.3);
	const bottom = top + Math.ceil(all / columns) * pitch;
	const cell = (key: string, x: number, y: number, w: number, h: number, look: Box['look']): Box => ({
		key,
		x,
		y,
		width: w,
		height: h,
		tone: 'quiet',
		look
	});
	const line = (key: string, x: number, y: number, runs: Label['runs'], extra: Partial<Label> = {}): Label => ({
		key,
		x: x + pad,
		y,
		runs,
		size: words,
		max: inner,
		...extra
	});
	const number = (key: string, x: number, run: BallotRows['say']['meeting']): Label => ({
		key: `${key}-leaf`,
		x: x - digits * 0.04,
		y: pad,
		runs: [leaf(run)],
		size: digits,
		face: 'numeral',
		weight: 600,
		furniture: true,
		silent: true
	});
	return {
		at: deal(rows, grid(all, columns, pitch, right + pad, top)),
		pitch,
		boxes: [
			cell('monday', 0.5, 0.5, width - 1, height - 1, 'outline'),
			cell('tuesday', right, 0.5, width - 1, height - 1, 'outline'),
			cell('slip', 0.5, height + gap, frame.width - 1, slipHeight - 1, 'empty')
		],
		labels: [
			number('monday', pad, rows.say.meeting),
			line('monday-date', 0, dateY, [rows.say.meeting], { weight: 600 }),
			line('monday-meeting', 0, top, meeting, { size: large, weight: 500 }),
			line('monday-rally', 0, rallyY, rally, { tone: 'red', size: large, weight: 500 }),
			number('tuesday', right + pad, rows.say.ballot),
			line('tuesday-date', right, dateY, [rows.say.ballot], { weight: 600 }),
			line('tuesday-what', right, bottom + label * 0.5, COUNTED, {}),
			{
				key: 'slip',
				x: pad,
				y: height + gap + slipHeight / 2,
				baseline: 'middle',
				runs: slip,
				size: fitting(slip, frame.width - pad * 2, slipHeight - pad, label, label * 1.5),
				italic: true,
				tone: 'quiet',
				max: frame.width - pad * 2
			}
		]
	};
}

/** The piles again, and beside them the rule that was not there. */
function logic(rows: BallotRows, frame: Frame): Arrangement {
	const boxHeight = frame.label * 5;
	const above: Frame = { ...frame, height: frame.height - boxHeight - frame.label };
	const arrangement = piles(rows, above);
	return {
		...arrangement,
		boxes: [
			{
				key: 'no-rule',
				x: 0.5,
				y: frame.height - boxHeight,
				width: frame.width - 1,
				height: boxHeight - 1,
				tone: 'quiet',
				look: 'empty'
			}
		],
		labels: [
			...arrangement.labels,
			{
				key: 'no-rule',
				x: frame.width / 2,
				y: frame.height - boxHeight / 2,
				anchor: 'middle',
				baseline: 'middle',
				runs: ['Left empty: a rule on going because others had gone. The rulebook had none, says the report.'],
				size: frame.label,
				tone: 'quiet',
				max: frame.width - frame.label * 2
			}
		]
	};
}

function arrange(rows: BallotRows, scene: BallotScene, frame: Frame, choice: Choice): Arrangement {
	switch (scene) {
		case 'vote-room':
			return room(rows, frame);
		case 'vote-result':
			return piles(rows, frame);
		case 'vote-missing':
			return missing(rows, frame);
		case 'vote-share':
			return shares(rows, frame, choice.option === 'mps' ? 'mps' : 'valid');
		case 'vote-when':
			return evenings(rows, frame);
		case 'vote-logic':
			return logic(rows, frame);
	}
}

/** @param choice `option` is `valid` or `mps` for the share of what. */
export function layout(rows: BallotRows, scene: BallotScene, frame: Frame, choice: Choice = {}): Picture {
	const { at, pitch, labels, boxes = [], lines = [], paths = [] } = arrange(rows, scene, frame, choice);
	const counted = scene !== 'vote-room';
	const mark = (kind: Kind, i: number): Mark => ({
		key: `${kind}-${i}`,
		...at[kind][i]!,
		size: pitch * FILL,
		shape: counted && kind === 'for' ? 'circle' : 'square',
		// A paper that was spoilt and one that was never cast are both on neither side
		look: lookFor(rows.say[kind], counted && (kind === 'for' || kind === 'against') ? 'known' : 'unknown'),
		tone: !counted || kind === 'spoilt' || kind === 'absent' ? 'quiet' : kind === 'for' ? 'red' : 'ink'
	});
	const children: Series[] = KINDS.map((kind) => ({
		key: kind,
		// In the room nobody has been counted yet, so no group claims a number
		...(counted ? { value: rows[kind] } : {}),
		marks: at[kind].map((_, i) => mark(kind, i))
	}));
	return { series: [{ key: 'mps', value: count(rows), children }], labels, boxes, lines, paths };
}
