/**
 * Marks of a drawing that stays as it is, written with few different numbers: thousands of coordinates are most of a page's weight.
 * A crowd in rows and columns is written as whole numbers, scaled up; anything else as rows that share a height.
 */
import type { Mark } from './types';

/** Rows and columns that every mark falls on: the centre of the first, and the distance from one to the next. */
export interface Lattice {
	readonly x: number;
	readonly y: number;
	readonly pitch: number;
}

const FEW = 9;
/** How far a mark may be moved by being put on the lattice, in units of the drawing: less than any screen shows. */
const OFF = 0.04;

const apart = (values: readonly number[]): number[] => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted.flatMap((value, i) => (i > 0 && value - sorted[i - 1]! > OFF ? [value - sorted[i - 1]!] : []));
};

/** The lattice of a crowd of like marks, or null where they are few, unlike, or not in rows and columns of one distance. */
export function latticeOf(marks: readonly Mark[]): Lattice | null {
	const [first] = marks;
	if (!first || marks.length < FEW) return null;
	// A dash has one length on the page, which a scale would stretch
	if (first.look === 'dashed' || first.look === 'ghost') return null;
	const alike = (mark: Mark) =>
		mark.span === undefined && mark.size === first.size && mark.shape === first.shape && mark.look === first.look;
	if (!marks.every(alike)) return null;
	const x = Math.min(...marks.map((mark) => mark.x));
	const y = Math.min(...marks.map((mark) => mark.y));
	const rough = Math.min(...apart(marks.map((mark) => mark.x)), ...apart(marks.map((mark) => mark.y)));
	if (!Number.isFinite(rough)) return null;
	// The smallest gap alone may be off by a rounding; over the whole width it is not
	const across = Math.max(...marks.map((mark) => mark.x)) - x;
	const steps = Math.round(across / rough);
	const pitch = steps > 0 ? across / steps : rough;
	const falls = (distance: number) => Math.abs(distance / pitch - Math.round(distance / pitch)) * pitch < OFF;
	return marks.every((mark) => falls(mark.x - x) && falls(mark.y - y)) ? { x, y, pitch } : null;
}

/** Marks one after the other that stand at one height, kept in their order. */
export function rowsOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
	const rows: Mark[][] = [];
	for (const mark of marks) {
		const row = rows[rows.length - 1];
		const before = row?.[0];
		if (row && before && before.y === mark.y && before.size === mark.size && before.shape === mark.shape)
			row.push(mark);
		else rows.push([mark]);
	}
	return rows;
}
