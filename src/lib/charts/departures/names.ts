/** Puts names beside marks where there is room, and leaves one out rather than lay it over something. Pure. */
import { LEADING, textWidth } from '../frame/type';
import { SQUARE_SIDE } from '../frame/grid';
import type { Frame, Label, Line, Mark } from '../frame/types';

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}
/** Whether two boxes share any room; boxes that only touch do not. */
const overlaps = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The box of a mark: as wide as its stretch of time, where it has one. */
export function markBox(mark: Mark): Box {
	const side = mark.size * SQUARE_SIDE;
	const half = (mark.span ?? side) / 2;
	return { left: mark.x - half, right: mark.x + half, top: mark.y - side / 2, bottom: mark.y + side / 2 };
}

/** A name to be placed; `sides` in order of liking. */
export interface Wanted {
	readonly mark: Mark;
	readonly text: string;
	readonly sides: readonly Side[];
	/** How many people the text names; one if not said. */
	readonly names?: number;
}
export type Side = 'right' | 'left' | 'up-right' | 'up-left';
interface Candidate {
	readonly label: Label;
	readonly boxes: readonly Box[];
	readonly leader?: Line;
}
export interface Names {
	readonly labels: Label[];
	readonly lines: Line[];
}

const LEVELS = 8;
/** Letters are lower than their line: this much of it is ink. */
const INKED = 0.94;

function candidates({ mark, text, sides, names = 1 }: Wanted, frame: Frame): Candidate[] {
	const { label: size } = frame;
	const own = markBox(mark);
	const gap = size * 0.26;
	// The estimate of a short word can fall a little short of it
	const width = textWidth(text, size) * 1.04;
	const height = size * INKED;
	const base = { key: `name-${mark.key}`, runs: [text], size };
	return sides.flatMap((side): Candidate[] => {
		const right = side === 'right' || side === 'up-right';
		if (side === 'right' || side === 'left') {
			const x = right ? own.right + gap : own.left - gap;
			const left = right ? x : x - width;
			// A line for a whole stack stands a little higher, off the name of the mark beside it
			const y = mark.y - (names > 1 ? size * 0.16 : 0);
			return [
				{
					label: { ...base, x, y, baseline: 'middle', anchor: right ? 'start' : 'end' },
					boxes: [
						{
							left: right ? left : left - gap,
							right: left + width + (right ? gap * 0.8 : 0),
							top: y - height / 2,
							bottom: y + height / 2
						}
					]
				}
			];
		}
		return Array.from({ length: LEVELS }, (_, level): Candidate => {
			const bottom = own.top - size * (0.45 + level * 1.28);
			const x = right ? mark.x - size * 0.15 : mark.x + size * 0.15;
			const left = right ? x : x - width;
			return {
				label: {
					...base,
					x,
					y: bottom + (size * LEADING - height) / 2,
					baseline: 'bottom',
					anchor: right ? 'start' : 'end'
				},
				boxes: [
					{ left: left - gap * 0.5, right: left + width + gap * 0.5, top: bottom - height, bottom },
					{ left: mark.x - 1, right: mark.x + 1, top: bottom, bottom: own.top - 1 }
				],
				leader: {
					key: `leader-${mark.key}`,
					x1: mark.x,
					x2: mark.x,
					y1: bottom + size * 0.12,
					y2: own.top - 1,
					tone: 'quiet'
				}
			};
		});
	});
}

function fill(
	wanted: readonly Wanted[],
	taken: readonly Box[],
	within: Box,
	frame: Frame
): Names & { readonly count: number } {
	const boxes = [...taken];
	const labels: Label[] = [];
	const lines: Line[] = [];
	let count = 0;
	const inside = (box: Box) =>
		box.left >= within.left - 1.5 &&
		box.right <= within.right + 1.5 &&
		box.top >= within.top &&
		box.bottom <= within.bottom;
	for (const want of wanted) {
		const found = candidates(want, frame).find(({ boxes: own }) =>
			own.every((box) => inside(box) && !boxes.some((other) => overlaps(box, other)))
		);
		if (found === undefined) continue;
		boxes.push(...found.boxes);
		labels.push(found.label);
		count += want.names ?? 1;
		if (found.leader) lines.push(found.leader);
	}
	return { labels, lines, count };
}

/** The best of several ways to ask: the first that places the most names. */
export function placeNames(
	ways: readonly (readonly Wanted[])[],
	taken: readonly Box[],
	within: Box,
	frame: Frame
): Names {
	const tried = ways.map((wanted) => fill(wanted, taken, within, frame));
	return tried.reduce((best, next) => (next.count > best.count ? next : best));
}
