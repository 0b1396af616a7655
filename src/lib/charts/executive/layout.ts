/**
 * A table of seats, a secret ballot about a rule; then the same seats beside the people the other decision shut out.
 * Seats are neither side's shape or colour: the question was a rule, and nobody's view of the leader can be read from it.
 */
import { boxLook, fieldLook, lookFor } from '../frame/certainty';
import { compose, DIGIT, headline, numeralWidth, textHeight } from '../frame/blocks';
import { FILL, grid, type Point } from '../frame/grid';
import type { Box, Frame, Label, Mark, Path, Picture, Series } from '../frame/types';
import type { ExecutiveRows } from './rows';
import { isSolidAt } from '../frame/fields';

export const SCENES = ['executive-vote', 'executive-shut-out'] as const;
export type ExecutiveScene = (typeof SCENES)[number];

/** A seat seen from above is a lozenge: this much wider than it is deep. */
const SEAT = 1.5;
const DEPTH = 0.54;
/** From one row of seats to the next, in pitches. */
const ROW = 0.8;

const seat = (key: string, point: Point, pitch: number, look: Mark['look']): Mark => ({
	key,
	...point,
	size: pitch * DEPTH,
	span: pitch * DEPTH * SEAT,
	shape: 'circle',
	look,
	tone: 'quiet'
});

/** The two answers keep their own parents in both scenes, so that the seats walk. */
function seats(rows: ExecutiveRows, automatic: readonly Mark[], nominations: readonly Mark[]): Series {
	return {
		key: 'executive',
		value: rows.members,
		children: [
			{ key: 'automatic', value: rows.automatic, marks: automatic },
			{ key: 'nominations', value: rows.nominations, marks: nominations }
		]
	};
}

/** Seats of one answer, filled column by column from the left; `deep` rows of them, row 0 next to the table. */
function bench(count: number, deep: number, pitch: number, x: number, edge: number, away: 1 | -1): Point[] {
	return Array.from({ length: count }, (_, i) => ({
		x: x + (Math.floor(i / deep) + 0.5) * pitch,
		y: edge + away * ((i % deep) + 0.5) * pitch * ROW
	}));
}

const ANSWERS = {
	automatic: 'the leader is on the ballot automatically',
	nominations: 'he must seek MPs’ nominations first'
} as const;
/** How large an answer's words are set, in labels. */
const WORDS = 1.15;

/** Where the two answers and the table between them go. */
interface Room {
	readonly numeral: number;
	/** Where the seats begin, left and right of which nothing else stands. */
	readonly left: number;
	/** Height kept for the answers above and below the seats. */
	readonly kept: number;
	/** Width an answer's words may take. */
	readonly words: { readonly beside: boolean; readonly max: number };
}

/** A low stage: there numbers and air give way, so that the seats are no slivers. */
const isLow = (height: number, label: number): boolean => height < label * 22;

function roomFor({ width, height, label }: Frame): Room {
	if (width > height * 1.4 && width > label * 30 && height > label * 16) {
		// Answers in a column of their own, each level with its seats, where both are tall enough for it
		const numeral = Math.max(label * 3.2, Math.min(height * 0.27, width * 0.17));
		const column = Math.max(numeralWidth('00', numeral), label * 8.6);
		return { numeral, left: column + label * 1.4, kept: 0, words: { beside: false, max: column } };
	}
	const numeral = Math.max(label * 3.2, Math.min(height * (isLow(height, label) ? 0.18 : 0.23), width * 0.3));
	const max = width - numeralWidth('00', numeral) - label * 0.5;
	const tall = Math.max(...Object.values(ANSWERS).map((what) => textHeight([what], label * WORDS, max, 600)));
	return { numeral, left: 0, kept: Math.max(numeral * 0.76, tall), words: { beside: true, max } };
}

/** An answer: how many gave it, and what it was. `from` is its top, or its bottom where it stands at the foot. */
function answer(
	key: string,
	number: Label['runs'],
	what: string,
	from: number,
	foot: boolean,
	room: Room,
	label: number
): Label[] {
	const { numeral, words } = room;
	const type = label * WORDS;
	const digits = numeral * DIGIT.foot;
	const text = textHeight([what], type, words.max, 600);
	const tall = words.beside ? Math.max(digits, text) : digits + label * 0.4 + text;
	const top = foot ? from - tall - numeral * 0.02 : from;
	return [
		{
			key,
			x: 0,
			y: words.beside ? top + (tall - digits) / 2 : top,
			runs: number,
			size: numeral,
			face: 'numeral',
			weight: 600
		},
		{
			key: `${key}-what`,
			runs: [what],
			size: type,
			weight: 600,
			max: words.max,
			...(words.beside
				? { x: numeralWidth('00', numeral) + label * 0.5, y: top + (tall - text) / 2 }
				: { x: 0, y: top + digits + label * 0.4 })
		}
	];
}

function ballot(rows: ExecutiveRows, frame: Frame): Picture {
	const { width, height, label } = frame;
	const room = roomFor(frame);
	const { left, kept } = room;
	const swing: Label['runs'] = [
		'Any ',
		rows.say.swing,
		' of the ',
		rows.say.automatic,
		' changing their minds would have tied it'
	];
	const turned = rows.nominations + rows.swing;
	/** The seats round a table of some height: one row of them a side or two, whichever makes them larger. */
	const seated = (table: number) => {
		const tall = height - kept * 2 - table - label * (kept === 0 ? 1.2 : isLow(height, label) ? 1.4 : 2.6);
		const pitchAt = (deep: number) =>
			Math.min((width - left) / Math.ceil(rows.automatic / deep), tall / (deep * ROW * 2));
		const deep = pitchAt(1) > pitchAt(2) ? 1 : 2;
		const pitch = pitchAt(deep);
		const tableWidth = Math.ceil(turned / deep) * pitch;
		return { table, deep, pitch, tableWidth, inside: tableWidth - label * 1.6 };
	};
	// The table too, but never what its words need
	const low = seated(label * (isLow(height, label) ? 2.75 : 3.2));
	const needed = textHeight(swing, label, low.inside) + label * 0.3;
	const { table, deep, pitch, tableWidth, inside } = needed > low.table ? seated(needed) : low;
	const depth = deep * pitch * ROW;
	// What height is over goes between the numbers and the seats
	const air = (height - kept * 2 - table - depth * 2) / 4;
	const tableTop = kept + air * 2 + depth;
	const tableBottom = tableTop + table;
	const upper = bench(rows.automatic, deep, pitch, left, tableTop - air * 0.4, -1);
	const lower = bench(rows.nominations, deep, pitch, left, tableBottom + air * 0.4, 1);
	const turning = upper.slice(rows.automatic - rows.swing);
	const empty = bench(turned, deep, pitch, left, tableBottom + air * 0.4, 1).slice(rows.nominations);
	const ring = {
		left: Math.min(...turning.map((p) => p.x)) - pitch * 0.47,
		right: Math.max(...turning.map((p) => p.x)) + pitch * 0.47,
		top: Math.min(...turning.map((p) => p.y)) - pitch * 0.36,
		bottom: Math.max(...turning.map((p) => p.y)) + pitch * 0.36
	};
	const boxes: Box[] = [
		{ key: 'table', x: left + 1, y: tableTop, width: tableWidth - 2, height: table, tone: 'quiet', look: 'tint' },
		{
			key: 'any-two',
			x: ring.left,
			y: ring.top,
			width: ring.right - ring.left,
			height: ring.bottom - ring.top,
			tone: 'ink',
			look: 'outline'
		}
	];
	// From the ringed pair round the end of the table to the two seats that would have made it level
	const from = { x: (ring.left + ring.right) / 2, y: ring.bottom };
	const to = {
		x: Math.max(...empty.map((p) => p.x)) + pitch * 0.46,
		y: Math.max(...empty.map((p) => p.y)) - (deep > 1 ? pitch * 0.4 : 0)
	};
	const head = label * 0.42;
	const bend = Math.max(from.x, to.x + label);
	const paths: Path[] = [
		{
			key: 'turn',
			d: `M${from.x} ${from.y}C${bend} ${(from.y + to.y) / 2} ${bend} ${to.y} ${to.x} ${to.y}`,
			tone: 'ink',
			look: 'line'
		},
		{
			key: 'turn-head',
			d: `M${to.x + head} ${to.y - head}L${to.x} ${to.y}L${to.x + head} ${to.y + head}`,
			tone: 'ink',
			look: 'line'
		}
	];
	const secret: Label['runs'] = ['Secret ballot. ', ...swing];
	return {
		boxes,
		paths,
		series: [
			seats(
				rows,
				upper.map((p, i) => seat(`seat-${i}`, p, pitch, lookFor(rows.say.automatic, 'unknown'))),
				lower.map((p, i) => seat(`seat-${rows.automatic + i}`, p, pitch, lookFor(rows.say.nominations, 'unknown')))
			),
			{ key: 'tie', marks: empty.map((p, i) => seat(`tie-${i}`, p, pitch, 'ghost')) }
		],
		labels: [
			...answer('automatic', [rows.say.automatic], ANSWERS.automatic, 0, false, room, label),
			...answer('nominations', [rows.say.nominations], ANSWERS.nominations, height, true, room, label),
			{
				key: 'swing',
				x: left + label * 0.8,
				y: (tableTop + tableBottom) / 2,
				baseline: 'middle',
				size: label,
				max: inside,
				runs: textHeight(secret, label, inside) < table ? secret : swing
			}
		]
	};
}

function shutOut(rows: ExecutiveRows, frame: Frame): Picture {
	const { width, height, label } = frame;
	const head = headline(
		'number',
		{
			hedge: rows.hedge,
			number: [rows.say.excluded],
			what: ['had joined since the referendum and got no vote as members'],
			tone: 'ink'
		},
		frame
	);
	const top = head.bottom + label * 0.9;
	const across = Math.ceil(Math.sqrt(rows.members * 2));
	const deep = Math.ceil(rows.members / across);
	const settle = (foot: string) => {
		const kept = textHeight([foot], label, width) + label * 0.5;
		return compose(
			[rows.excluded],
			[
				{ key: 'claim', parts: [rows.claim], runs: ['“', rows.say.claim, '” in the report, at its least'] },
				{
					key: 'seats',
					parts: [rows.members],
					columns: across,
					runs: ['the ', rows.say.members, ' who decided'],
					weight: 600
				}
			],
			{ x: 2, y: top, width: width - 4, height: height - top - kept - 2 },
			label
		);
	};
	let foot = 'One mark is one person, side unknown.';
	let { pitch, main, beside, labels } = settle(foot);
	if (isSolidAt(pitch)) {
		foot = 'A solid: marks would be finer than the screen.';
		({ pitch, main, beside, labels } = settle(foot));
	}
	const claim = beside.claim!;
	const speck = beside.seats!;
	const points = grid(rows.members, across, pitch, speck.x, speck.y);
	const tiny = (key: string, point: Point): Mark => ({
		key,
		...point,
		size: pitch * FILL,
		span: pitch * FILL,
		shape: 'circle',
		// Too small for an outline: grey says the same, a person on neither side
		look: lookFor(rows.say.members),
		tone: 'quiet'
	});
	const room = 2.5;
	return {
		boxes: [
			{
				key: 'claim',
				x: claim.x,
				y: claim.y,
				width: claim.width,
				height: (rows.claim / claim.columns) * pitch,
				tone: 'quiet',
				look: boxLook(rows.say.claim)
			},
			{
				key: 'speck',
				x: speck.x - room,
				y: speck.y - room,
				width: across * pitch + room * 2,
				height: deep * pitch + room * 2,
				tone: 'ink',
				look: 'outline'
			}
		],
		series: [
			seats(
				rows,
				points.slice(0, rows.automatic).map((p, i) => tiny(`seat-${i}`, p)),
				points.slice(rows.automatic).map((p, i) => tiny(`seat-${rows.automatic + i}`, p))
			),
			{
				key: 'excluded',
				value: rows.excluded,
				fields: [
					{
						key: 'excluded',
						count: rows.excluded,
						columns: main.columns,
						x: main.x,
						y: main.y,
						pitch,
						shape: 'circle',
						tone: 'quiet',
						look: fieldLook(rows.say.excluded, 'unknown')
					}
				]
			}
		],
		labels: [
			...head.labels,
			...labels,
			{ key: 'foot', x: 0, y: height, baseline: 'bottom', runs: [foot], size: label, tone: 'quiet', max: width }
		]
	};
}

/** The executive’s vote mark by mark, or those its ruling shut out, by the scene. */
export function layout(rows: ExecutiveRows, scene: ExecutiveScene, frame: Frame): Picture {
	return scene === 'executive-vote' ? ballot(rows, frame) : shutOut(rows, frame);
}
