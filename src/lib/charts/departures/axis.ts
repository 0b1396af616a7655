/** One day across the frame, midnight to midnight, and where its people stand in it. */
import { SQUARE_SIDE, type Point } from '../frame/grid';
import type { Frame, Label, Line, Look, Mark } from '../frame/types';
import { stretchOf, timeLook, type Person } from './people';

export const DAY = 24 * 60;
const HOUR = 60;
/** Room for half a hairline at either end. */
export const INSET = 1;

const STOPS = [
	{ hour: 0, text: 'midnight', anchor: 'start' },
	{ hour: 6, text: '6am', anchor: 'middle' },
	{ hour: 12, text: 'noon', anchor: 'middle' },
	{ hour: 18, text: '6pm', anchor: 'middle' },
	{ hour: 24, text: 'midnight', anchor: 'end' }
] as const;

/** LayerCake's scale, or the same one made here where nobody passed it. */
export const timeScale = (frame: Frame): ((minute: number) => number) =>
	frame.x ?? ((minute) => INSET + (minute / DAY) * (frame.width - INSET * 2));

/** How wide an hour is, in the frame’s own units. */
export const hourWidth = (frame: Frame): number => timeScale(frame)(HOUR) - timeScale(frame)(0);
/** Where the middle of an hour is; hours are counted from midnight. */
export const hourCentre = (frame: Frame, hour: number): number => timeScale(frame)((hour + 0.5) * HOUR);

/** How much of an hour a mark fills. */
export const MARK = 0.94;
/** Height that the axis and its words take under the line. */
export const axisHeight = (frame: Frame): number => frame.label * 1.55;

/** A base line with hours under it, and quarters of the day as hairlines from `top` down. */
export function axis(frame: Frame, y: number, top: number, words = true): { lines: Line[]; labels: Label[] } {
	const x = timeScale(frame);
	return {
		lines: [
			...STOPS.map(({ hour }): Line => ({
				key: `at-${hour}`,
				x1: x(hour * HOUR),
				x2: x(hour * HOUR),
				y1: top,
				y2: y,
				tone: 'rule'
			})),
			{ key: 'base', x1: x(0), x2: x(DAY), y1: y, y2: y, tone: 'ink', weight: 1.5 }
		],
		labels: words
			? STOPS.map(({ hour, text, anchor }): Label => ({
					key: `hour-${hour}`,
					x: x(hour * HOUR),
					y: y + frame.label * 0.25,
					runs: [text],
					anchor,
					size: frame.label,
					tone: 'quiet',
					furniture: true
				}))
			: []
	};
}

/** Placed people stacked up from a base line, each in the hour of the clock it is known to. */
export function stacks(people: readonly Person[], frame: Frame, baseY: number, pitch: number): Map<string, Point> {
	const height = new Map<number, number>();
	const places = new Map<string, Point>();
	for (const person of people) {
		if (person.minute === null) continue;
		const hour = Math.floor(person.minute / HOUR);
		const row = height.get(hour) ?? 0;
		height.set(hour, row + 1);
		places.set(person.id, { x: hourCentre(frame, hour), y: baseY - 1 - (row + 0.5) * pitch });
	}
	return places;
}

/** A square that stands for one person, or to compare with those that do. */
export const square = (key: string, at: Point, size: number, look: Look): Mark => ({
	key,
	...at,
	size,
	shape: 'square',
	look,
	tone: 'ink'
});

/** Someone who left, as a square. Where its place is a time, the look says how closely that is known: `timeLook`. */
export const leaver = (person: Person, at: Point, size: number, look: Look): Mark => ({
	...square(person.id, at, size, look),
	about: person.about
});

/** A departure without a clock time: a hollow mark as long as the whole stretch it lies in. `height` is as drawn. */
export function spanMark(person: Person, frame: Frame, y: number, height: number): Mark {
	const x = timeScale(frame);
	const [from, to] = stretchOf(person);
	return {
		...leaver(person, { x: x((from + to) / 2), y }, height / SQUARE_SIDE, timeLook(person)),
		span: Math.max(x(to) - x(from), height * 0.5)
	};
}
