/**
 * Marks of a drawing that stays as it is, written with few different numbers: thousands of coordinates are most of a page's weight.
 * A crowd in rows and columns is written as whole numbers, scaled up; anything else as rows that share a height.
 */
import { markBox, type MarkBox } from './mark-box';
import type { Look, Mark } from './types';

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
	// Marks lie side by side: a finer mesh than that would fit anything, and be no shorter
	if (pitch < first.size) return null;
	const falls = (distance: number) => Math.abs(distance / pitch - Math.round(distance / pitch)) * pitch < OFF;
	return marks.every((mark) => falls(mark.x - x) && falls(mark.y - y)) ? { x, y, pitch } : null;
}

/** Marks that stand at one height, from the top down and from the left: on a drawing that stays, no other order is of use. */
export function rowsOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
	const rows: Mark[][] = [];
	for (const mark of marks.toSorted((a, b) => (Math.abs(a.y - b.y) < OFF ? a.x - b.x : a.y - b.y))) {
		const row = rows[rows.length - 1];
		const before = row?.[0];
		const same =
			before && Math.abs(before.y - mark.y) < OFF && before.size === mark.size && before.shape === mark.shape;
		if (row && same) row.push(mark);
		else rows.push([mark]);
	}
	return rows;
}

/** A look that cuts each mark's own outline, so that it cannot be laid on a group of them. */
const CUT: readonly Look[] = ['until', 'since', 'day'];

/** What every one of these marks would say of itself: its classes, its sides. Null where they differ. */
export function inCommon(marks: readonly Mark[]): { readonly look: string | null; readonly box: MarkBox | null } {
	const [first] = marks;
	if (!first) return { look: null, box: null };
	const box = markBox(first);
	const sameLook = marks.every(({ tone, look }) => tone === first.tone && look === first.look);
	const sameBox = marks.map(markBox).every(
		({ width, height, round }) =>
			// Worked out by different ways, the same side may differ in its last binary digit
			Math.abs(width - box.width) + Math.abs(height - box.height) < OFF &&
			(round === undefined) === (box.round === undefined)
	);
	return {
		look: sameLook && !CUT.includes(first.look) ? `${first.tone} ${first.look}` : null,
		box: sameBox ? box : null
	};
}
