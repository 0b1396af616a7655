/** A whole day on one base line: placed people stacked in their hours, the others as spans in as few rows as they can share. */
import { SQUARE_SIDE } from '../frame/grid';
import type { Frame, Mark } from '../frame/types';
import { leaver, MARK, spanMark, stacks } from './axis';
import { precisionOf, stretchOf, timeLook, type Person } from './people';

export interface Roll {
	readonly marks: Mark[];
	/** Upper edge of the highest stack. */
	readonly stackTop: number;
	/** Upper edge of everything. */
	readonly top: number;
}

/** The first row in which each span touches nothing before it. */
function lanesOf(people: readonly Person[]): { lane: number[]; count: number } {
	const ends: number[] = [];
	const lane = people.map((person) => {
		const [from, to] = stretchOf(person);
		const free = ends.findIndex((end) => end < from);
		const at = free < 0 ? ends.length : free;
		ends[at] = to;
		return at;
	});
	return { lane, count: ends.length };
}

/** @param row height of a row of spans; @param lift room left between the stacks and the spans; @param tray whether those known only by their day stand elsewhere */
export function roll(
	people: readonly Person[],
	frame: Frame,
	baseY: number,
	pitch: number,
	row: number,
	lift: number,
	tray = false
): Roll {
	const placed = people.filter((person) => person.minute !== null);
	const places = stacks(placed, frame, baseY, pitch);
	const points = placed.map((person) => leaver(person, places.get(person.id)!, pitch * MARK, timeLook(person)));
	const stackTop = Math.min(...points.map((mark) => mark.y)) - pitch / 2;
	const bracketed = people
		.filter((person) => person.minute === null && !(tray && precisionOf(person) === 'day'))
		.toSorted((a, b) => stretchOf(a)[0] - stretchOf(b)[0]);
	const { lane, count } = lanesOf(bracketed);
	const side = Math.min(row * 0.76, pitch * MARK * SQUARE_SIDE);
	const spans = bracketed.map((person, i) => spanMark(person, frame, stackTop - lift - row * (lane[i]! + 0.5), side));
	return { marks: [...points, ...spans], stackTop, top: stackTop - lift - row * count };
}
