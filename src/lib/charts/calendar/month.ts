/**
 * The bare month: weekday heads, a ruled cell for each day with its number, and room opened under the weeks that ask for it.
 * A cell holds its date and nothing that could be taken for one; words hang on their cell, or stand under the week.
 */
import { DIGIT, wordsWidth } from '../frame/blocks';
import { textWidth } from '../frame/type';
import type { Box, Frame, Label, Line, Path } from '../frame/types';
import type { CalendarRows } from './rows';

export interface Cell {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
type Dated = CalendarRows['ruledOut'];
export interface Month {
	readonly at: (cell: number) => Cell;
	/** What is opened under a cell's week. */
	readonly under: (cell: number) => Cell;
	/** The sides of every cell; those of the marked days stay open at the foot. */
	readonly lines: (marked: readonly number[]) => Line[];
	/** Day numbers and weekday names, all but those of the marked days. */
	readonly labels: (marked: readonly number[]) => Label[];
	/** A marked day: its cell filled, its number in paper. */
	readonly mark: (day: Dated) => { box: Box; label: Label };
	/** Words of a marked day, on a tab that grows out of its cell: no other day can claim them. */
	readonly tab: (day: Dated, words: string, size: number) => { path: Path; label: Label };
	/** What the last week leaves empty. */
	readonly corner: Cell;
}

/** Height of the weekdays' names, in labels. */
const HEAD = 1.5;
/** Height of a tab, in its own type. */
export const TAB = 1.7;
/** Type for the words of a day that the scene is not about. */
export const aside = ({ label, height }: Frame): number => Math.max(label, Math.min(label * 1.3, height / 30));

const weeksOf = (rows: CalendarRows) => Math.ceil(rows.days.length / 7);

/** How much can be opened under the weeks while they keep the room of their numbers. */
export const roomIn = (rows: CalendarRows, { height, label }: Frame): number =>
	height - label * HEAD - weeksOf(rows) * Math.max(label * 1.5, height * 0.085);

/** The grid of the month at a frame. @param open how much room is opened under each week, in the frame's units */
export function month(rows: CalendarRows, frame: Frame, open: readonly number[]): Month {
	const { label, width, height } = frame;
	const head = label * HEAD;
	const pad = label * 0.35;
	const opened = (week: number) => open.slice(0, week).reduce((a, b) => a + b, 0);
	const wide = width / 7;
	const tall = (height - head - opened(open.length)) / weeksOf(rows);
	const at = (cell: number): Cell => {
		const week = Math.floor(cell / 7);
		return { x: (cell % 7) * wide, y: head + week * tall + opened(week), width: wide, height: tall };
	};
	const under = (cell: number): Cell => {
		const week = Math.floor(cell / 7);
		return { x: 0, y: at(cell).y + tall, width, height: open[week] ?? 0 };
	};
	const last = at(rows.days.length - 1);
	const fits = (text: string) => textWidth(text, label) < wide - pad;
	const number = (cell: number): Label => {
		const day = rows.days[cell]!;
		const box = at(cell);
		// The month is named where it begins, if its cell is wide enough for the word
		const named = `${day.day} ${day.month}`;
		return {
			key: `day-${day.iso}`,
			x: box.x + pad,
			y: box.y + pad * 0.7,
			runs: [(cell === 0 || day.day === 1) && fits(named) ? named : String(day.day)],
			size: label,
			tone: 'quiet',
			furniture: true
		};
	};
	const rule = (key: string, x1: number, y1: number, x2: number, y2: number): Line => ({
		key,
		x1,
		x2,
		y1,
		y2,
		tone: 'rule'
	});
	return {
		at,
		under,
		corner: { x: last.x + wide, y: last.y, width: width - last.x - wide, height: tall },
		lines: (marked) =>
			rows.days.flatMap((_, cell) => {
				const { x, y } = at(cell);
				const [right, foot] = [x + wide, y + tall];
				return [
					...(cell % 7 === 0 ? [rule(`week-${cell}`, 0, y, width, y)] : []),
					...(cell % 7 === 6 ? [] : [rule(`side-${cell}`, right, y, right, foot)]),
					// Where room is opened a cell is closed to it, unless its own words hang there
					...(under(cell).height === 0 || marked.includes(cell) ? [] : [rule(`foot-${cell}`, x, foot, right, foot)])
				];
			}),
		labels: (marked) => [
			...rows.days.slice(0, 7).map((day, column): Label => ({
				key: `weekday-${column}`,
				x: column * wide + pad,
				y: 0,
				runs: [day.weekday.slice(0, 3)],
				size: label,
				tone: 'quiet',
				furniture: true
			})),
			...rows.days.flatMap((_, cell) => (marked.includes(cell) ? [] : [number(cell)]))
		],
		mark: ({ cell, about }) => {
			const box = at(cell);
			const size = Math.max(label, Math.min((wide - pad * 2) / 1.25, tall - pad * 2));
			return {
				box: { key: `marked-${cell}`, ...box, tone: 'ink', look: 'fill', about },
				label: {
					key: `day-${rows.days[cell]!.iso}`,
					x: box.x + pad,
					y: box.y + (tall - size * DIGIT.foot) / 2,
					runs: [String(rows.days[cell]!.day)],
					size,
					face: 'numeral',
					weight: 600,
					tone: 'paper',
					furniture: true
				}
			};
		},
		tab: ({ cell }, words, size) => {
			const key = `says-${cell}`;
			const { x } = at(cell);
			const { y } = under(cell);
			const long = Math.max(wide, wordsWidth(words, size, 600) + pad * 2);
			const left = Math.min(Math.max(0, x + (wide - long) / 2), width - long);
			return {
				path: {
					key,
					d: `M${left} ${y}H${x}v-1h${wide}v1H${left + long}v${size * TAB}h${-long}z`,
					tone: 'ink',
					look: 'fill'
				},
				label: {
					key,
					x: left + long / 2,
					y: y + (size * TAB) / 2,
					anchor: 'middle',
					baseline: 'middle',
					runs: [words],
					size,
					weight: 600,
					tone: 'paper'
				}
			};
		}
	};
}
