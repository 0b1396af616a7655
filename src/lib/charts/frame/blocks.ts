/**
 * The picture that comes back wherever thousands are counted: a headline number, one big field of marks, and smaller
 * crowds beside it at the same scale. Pure geometry and words; which crowd is which is each chart's own business.
 */
import type { Runs } from '$data/format';
import { plain } from '$data/format';
import { LEADING, textWidth } from './type';
import type { Frame, Label } from './types';

/** Where a numeral's digits stand in its line box, in ems from its top: head, foot, how far a comma hangs, and widths. */
export const DIGIT = { foot: 0.735, hang: 0.17, width: 0.6125, comma: 0.224 } as const;

/** How wide display digits are set; words in the same face come out a little generous. */
export function numeralWidth(text: string, size: number): number {
	let ems = 0;
	for (const character of text)
		ems += /[\d£]/.test(character)
			? DIGIT.width
			: /[,. ]/.test(character)
				? DIGIT.comma
				: /[mw]/.test(character)
					? 0.9
					: 0.52;
	return ems * size;
}

/** Labels set their digits in columns, wider than running text: an estimate that errs on the wide side. */
export function wordsWidth(text: string, size: number, weight = 400): number {
	return (textWidth(text, size, 'label', weight) + (text.match(/\d/g)?.length ?? 0) * 0.11 * size) * 1.05;
}

/** How many lines a text takes in this width. */
export function lineCount(runs: Runs, size: number, max: number, weight = 400): number {
	let lines = 1;
	let used = 0;
	for (const word of plain(runs).split(' ')) {
		const width = wordsWidth(word, size, weight);
		const space = textWidth(' ', size);
		if (used > 0 && used + space + width > max) [lines, used] = [lines + 1, width];
		else used += (used > 0 ? space : 0) + width;
	}
	return lines;
}

/** How tall a text is when broken into lines no wider than `max`, in the units of `size`. */
export const textHeight = (runs: Runs, size: number, max: number, weight = 400): number =>
	lineCount(runs, size, max, weight) * size * LEADING;

export interface Headline {
	/** The hedge a number may not be printed without; set small before it. */
	readonly hedge?: string;
	readonly number: Runs;
	readonly what: Runs;
	readonly tone: 'ink' | 'red' | 'quiet';
}

/** The number a view is about, as large as the frame allows, and what it counts: beside it where that fits, else under it. */
export function headline(
	key: string,
	says: Headline,
	frame: Frame,
	width = frame.width,
	share = 0.19
): { labels: Label[]; bottom: number } {
	const { label } = frame;
	const digits = plain(says.number);
	const hedge = says.hedge ?? '';
	const hedgeEm = 0.42;
	const ems = numeralWidth(digits, 1) + (hedge ? numeralWidth(`${hedge} `, hedgeEm) : 0);
	const size = Math.min(Math.max(label * 3, Math.min(frame.width * 0.17, frame.height * share)), width / ems);
	const foot = size * DIGIT.foot;
	// A comma hangs below the digits, and words must not run into it
	const hang = size * (digits.includes(',') ? DIGIT.hang : 0);
	const hedgeWidth = hedge ? numeralWidth(`${hedge} `, size * hedgeEm) + size * 0.05 : 0;
	const numberWidth = numeralWidth(digits, size);
	const labels: Label[] = [
		{ key, x: hedgeWidth, y: 0, runs: says.number, size, face: 'numeral', weight: 600, tone: says.tone }
	];
	if (hedge) {
		labels.push({
			key: `${key}-hedge`,
			// From the numeral backwards: how wide a word comes out is known roughly, and the gap beside digits is what is seen
			x: hedgeWidth - size * 0.1,
			anchor: 'end',
			y: foot - size * hedgeEm * DIGIT.foot,
			runs: [hedge],
			size: size * hedgeEm,
			face: 'numeral',
			italic: true,
			tone: says.tone
		});
	}
	const type = label * 1.05;
	const left = hedgeWidth + numberWidth + label * 0.7;
	const room = width - left;
	const tall = textHeight(says.what, type, room, 500);
	const longest = Math.max(
		...plain(says.what)
			.split(' ')
			.map((word) => wordsWidth(word, type, 500))
	);
	const beside = room > Math.max(label * 6, longest) && tall <= Math.max(foot + label * 0.4, label * LEADING);
	const what: Label = { key: `${key}-what`, x: 0, y: 0, runs: says.what, size: type, weight: 500, tone: says.tone };
	if (beside) {
		// The last line shares the numeral's foot
		labels.push({ ...what, x: left, y: Math.max(0, foot - tall + type * 0.26), max: room });
		return { labels, bottom: Math.max(foot + hang, tall) };
	}
	const top = foot + Math.max(hang, label * 0.45);
	labels.push({ ...what, y: top, max: width });
	return { labels, bottom: top + textHeight(says.what, type, width, 500) };
}

/** A crowd at some scale: how wide and tall it comes out. */
export interface Block {
	readonly columns: number;
	readonly rows: number;
	readonly width: number;
	readonly height: number;
}

/** At most `most` columns, and of those near it the number that leaves the last row fullest. */
export function block(parts: readonly number[], pitch: number, most: number): Block {
	const top = Math.max(1, Math.floor(most));
	const rowsAt = (columns: number) => parts.reduce((sum, part) => sum + Math.ceil(part / columns), 0);
	const all = parts.reduce((sum, part) => sum + part, 0);
	const least = Math.max(1, Math.ceil(top * 0.96));
	let columns = top;
	let waste = Infinity;
	for (let tried = top; tried >= least; tried--) {
		const spare = rowsAt(tried) * tried - all;
		if (spare < waste) [columns, waste] = [tried, spare];
	}
	const rows = rowsAt(columns);
	return {
		columns: Math.min(columns, Math.max(...parts)),
		rows,
		width: Math.min(columns, Math.max(...parts)) * pitch,
		height: rows * pitch
	};
}

export interface Crowd {
	readonly key: string;
	/** Drawn one under the other, each from a new row: a certain core, then a disputed margin. */
	readonly parts: readonly number[];
	/** A shape that is kept at any scale, for a handful of people. */
	readonly columns?: number;
	readonly runs: Runs;
	readonly weight?: 400 | 600;
}

/** A crowd that has been given its place. */
export interface Placed extends Block {
	readonly x: number;
	readonly y: number;
}

export interface Composition {
	readonly pitch: number;
	readonly main: Placed;
	readonly beside: Readonly<Record<string, Placed>>;
	readonly labels: readonly Label[];
}

/** Where something may be laid out, in the frame’s own units. */
export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const GAP = 1;
/** The narrowest column a label is wrapped into, in label sizes. */
const NARROW = 7.2;

interface Cell {
	readonly width: number;
	readonly height: number;
	readonly place: (x: number, y: number) => { placed: Placed; label: Label };
}

/** One smaller crowd with its words: under it where it is wide enough, else to its right. */
function cell(crowd: Crowd, pitch: number, most: number, label: number, room: number): Cell {
	const shape = block(crowd.parts, pitch, crowd.columns ?? Math.max(1, most / pitch));
	const { weight = 400 } = crowd;
	const words = (x: number, y: number, max: number): Label => ({
		key: `${crowd.key}-name`,
		x,
		y,
		runs: crowd.runs,
		size: label,
		max,
		weight
	});
	const whole = wordsWidth(plain(crowd.runs), label, weight) * 1.04;
	const needed = Math.min(whole, label * NARROW);
	if (shape.width >= needed) {
		const text = textHeight(crowd.runs, label, shape.width, weight);
		return {
			width: shape.width,
			height: shape.height + label * 0.4 + text,
			place: (x, y) => ({ placed: { ...shape, x, y }, label: words(x, y + shape.height + label * 0.4, shape.width) })
		};
	}
	const aside = shape.width + label * 0.6;
	const max = Math.max(needed, Math.min(room - aside, whole));
	const text = textHeight(crowd.runs, label, max, weight);
	return {
		width: aside + max,
		height: Math.max(shape.height, text),
		place: (x, y) => ({ placed: { ...shape, x, y: y + label * 0.22 }, label: words(x + aside, y, max) })
	};
}

function lay(
	cells: readonly { crowd: Crowd; cell: Cell; x: number; y: number }[]
): Pick<Composition, 'beside' | 'labels'> {
	const placed = cells.map(({ crowd, cell: one, x, y }) => ({ key: crowd.key, ...one.place(x, y) }));
	return {
		beside: Object.fromEntries(placed.map((one) => [one.key, one.placed])),
		labels: placed.map((one) => one.label)
	};
}

/** The smaller crowds in a row under the big one. Null where they do not fit. */
function under(
	main: readonly number[],
	crowds: readonly Crowd[],
	pitch: number,
	area: Area,
	label: number
): Composition | null {
	const gap = label * GAP;
	const big = block(main, pitch, area.width / pitch);
	const top = area.y + big.height + gap;
	const left = area.y + area.height - top;
	if (big.width > area.width || left < label) return null;
	for (let tall = 0.15; tall <= 0.95; tall += 0.05) {
		const cells = crowds.map((crowd) => {
			const people = crowd.parts.reduce((sum, part) => sum + part, 0);
			return cell(
				crowd,
				pitch,
				(people * pitch * pitch) / (left * tall),
				label,
				crowds.length > 1 ? label * NARROW : area.width
			);
		});
		const wide = cells.reduce((sum, one) => sum + one.width, 0) + gap * (cells.length - 1);
		if (wide > area.width || cells.some((one) => one.height > left)) continue;
		let x = area.x;
		const at = cells.map((one, i) => {
			const here = { crowd: crowds[i]!, cell: one, x, y: top };
			x += one.width + gap;
			return here;
		});
		return { pitch, main: { ...big, x: area.x, y: area.y }, ...lay(at) };
	}
	return null;
}

/** The smaller crowds in a column to the right. Null where they do not fit. */
function aside(
	main: readonly number[],
	crowds: readonly Crowd[],
	pitch: number,
	area: Area,
	label: number
): Composition | null {
	const gap = label * GAP * 1.6;
	for (let share = 0.16; share <= 0.5; share += 0.02) {
		const column = Math.max(area.width * share, label * 4.5);
		const most = area.width - column - gap;
		const big = block(main, pitch, most / pitch);
		if (big.height > area.height || big.width > most) continue;
		const cells = crowds.map((crowd) => cell(crowd, pitch, column, label, column));
		const tall = cells.reduce((sum, one) => sum + one.height, 0) + gap * (cells.length - 1);
		if (tall > area.height || cells.some((one) => one.width > column + 0.5)) continue;
		let y = area.y;
		const x = area.x + big.width + gap;
		const at = cells.map((one, i) => {
			const here = { crowd: crowds[i]!, cell: one, x, y };
			y += one.height + gap;
			return here;
		});
		return { pitch, main: { ...big, x: area.x, y: area.y }, ...lay(at) };
	}
	return null;
}

/** The largest scale at which the big crowd and the smaller ones all fit, and where everything then stands. */
export function compose(main: readonly number[], crowds: readonly Crowd[], area: Area, label: number): Composition {
	const people = main.reduce((sum, part) => sum + part, 0);
	const at = (pitch: number) => aside(main, crowds, pitch, area, label) ?? under(main, crowds, pitch, area, label);
	// In long strides to a scale that fits, then back in short ones: a stage is laid out while its reader scrolls
	const LONG = 0.9;
	const SHORT = 0.985;
	for (let pitch = Math.sqrt((area.width * area.height) / people); pitch > 0.05; pitch *= LONG) {
		const found = at(pitch);
		if (!found) continue;
		for (let finer = (pitch / LONG) * SHORT; finer > pitch; finer *= SHORT) {
			const better = at(finer);
			if (better) return better;
		}
		return found;
	}
	throw new RangeError(
		`No room for ${people} marks in ${area.width} × ${area.height}: give the chart a larger frame, or compare with fewer crowds.`
	);
}
