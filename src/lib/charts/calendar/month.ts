/** The bare month: weekday heads, a rule above each week, a number in each cell. All of it furniture. */
import { DIGIT } from '../frame/blocks';
import { textWidth } from '../frame/type';
import type { About, Box, Frame, Label, Line } from '../frame/types';
import type { CalendarRows } from './rows';

export interface Shape {
	/** Relative heights of the weeks and widths of the weekdays. */
	readonly weeks: readonly number[];
	readonly columns: readonly number[];
	/** How the numbers of marked days are set. */
	readonly numerals: 'large' | 'small';
}
export interface Cell {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
export interface Month {
	readonly at: (cell: number) => Cell;
	/** Where the words of a cell may start: under the line of day numbers. */
	readonly under: number;
	readonly lines: readonly Line[];
	/** Day numbers and weekday names, all but those of the marked days. */
	readonly labels: (marked: readonly number[]) => Label[];
	/** A marked day: its cell filled, its number in paper. */
	readonly mark: (key: string, cell: number, about: About, bottom?: number) => { box: Box; label: Label };
	/** What the last week leaves empty. */
	readonly corner: Cell;
}

/** Height of the weekdays' names, in labels. */
export const HEAD = 1.5;

const edges = (shares: readonly number[], from: number, to: number): number[] => {
	const sum = shares.reduce((a, b) => a + b, 0);
	let at = from;
	return [from, ...shares.map((share) => (at += (share / sum) * (to - from)))];
};

/** The grid of the month at a frame: where each cell is, and the lines, names and numbers that make it a calendar. */
export function month(rows: CalendarRows, shape: Shape, frame: Frame): Month {
	const { label, width, height } = frame;
	const head = label * HEAD;
	const xs = edges(shape.columns, 0, width);
	const ys = edges(shape.weeks, head, height);
	const pad = label * 0.35;
	const under = label * 1.55;
	const at = (cell: number): Cell => {
		const column = cell % 7;
		const week = Math.floor(cell / 7);
		return { x: xs[column]!, y: ys[week]!, width: xs[column + 1]! - xs[column]!, height: ys[week + 1]! - ys[week]! };
	};
	const last = rows.days.length - 1;
	const afterLast = at(last);
	const corner: Cell = {
		x: afterLast.x + afterLast.width,
		y: afterLast.y,
		width: width - afterLast.x - afterLast.width,
		height: afterLast.height
	};
	const number = (cell: number): Label => {
		const day = rows.days[cell]!;
		const box = at(cell);
		// The month is named where it begins, if its cell is wide enough for the word
		const named = `${day.day} ${day.month}`;
		const first = cell === 0 || day.day === 1;
		const text = first && textWidth(named, label) < box.width - pad ? named : String(day.day);
		return {
			key: `day-${day.iso}`,
			x: box.x + pad,
			y: box.y + pad * 0.7,
			runs: [text],
			size: label,
			tone: 'quiet',
			furniture: true
		};
	};
	return {
		at,
		under,
		corner,
		lines: ys
			.slice(0, -1)
			.map((y, week): Line => ({ key: `week-${week}`, x1: 0, x2: width, y1: y, y2: y, tone: 'rule' })),
		labels: (marked) => [
			...rows.days.slice(0, 7).map((day, column): Label => {
				const room = xs[column + 1]! - xs[column]! - pad;
				const name = textWidth('Wed', label) < room ? day.weekday.slice(0, 3) : day.weekday.slice(0, 1);
				return {
					key: `weekday-${column}`,
					x: xs[column]! + pad,
					y: 0,
					runs: [name],
					size: label,
					tone: 'quiet',
					furniture: true
				};
			}),
			...rows.days.flatMap((_, cell) => (marked.includes(cell) ? [] : [number(cell)]))
		],
		mark: (key, cell, about, bottom = 0) => {
			const box = at(cell);
			const tall = box.height - bottom;
			const room = Math.min((box.width - pad * 2) / 1.25, tall - pad * 2);
			const size = shape.numerals === 'large' ? Math.max(label, room) : Math.max(label, Math.min(room, label * 1.6));
			const top = shape.numerals === 'large' ? (tall - size * DIGIT.foot) / 2 : pad;
			return {
				box: { key, x: box.x, y: box.y, width: box.width, height: tall, tone: 'ink', look: 'fill', about },
				label: {
					key: `day-${rows.days[cell]!.iso}`,
					x: box.x + pad,
					y: box.y + top,
					runs: [String(rows.days[cell]!.day)],
					size,
					face: 'numeral',
					weight: 600,
					tone: 'paper',
					furniture: true
				}
			};
		}
	};
}
