import { SQUARE_SIDE } from './grid';
import type { Mark } from './types';

/** A mark's rectangle: its sides, and the radius of its corners where it is a circle or a span with round ends. */
export interface MarkBox {
	readonly width: number;
	readonly height: number;
	readonly round: number | undefined;
}

/** The rectangle a mark is drawn as, centred on its place. */
export function markBox(mark: Mark): MarkBox {
	const side = mark.shape === 'circle' ? mark.size : mark.size * SQUARE_SIDE;
	// An outline is drawn on its edge: inset it, so that hollow and solid marks are of one size
	const inset = mark.look === 'solid' || mark.look === 'soft' ? 0 : 1;
	const width = Math.max((mark.span ?? side) - inset, 1);
	const height = Math.max(side - inset, 1);
	return { width, height, round: mark.shape === 'circle' ? height / 2 : undefined };
}

/** How thick the outlines of a group are, by the size of its marks: they have to hold their own beside solids of that size. */
export const outlineOf = (size: number): number => Math.min(2.6, Math.max(1.2, size * 0.075));
