/** The lesson’s clock, and how far along a route one should be. Pure: the time of day is handed in, in milliseconds. */

/** A timer that two windows can agree on: nothing in it ticks. */
export interface Timer {
	/** When it was last started; null while it is paused. */
	readonly since: number | null;
	/** What had run before that. */
	readonly before: number;
}
export const STOPPED: Timer = { since: null, before: 0 };

/** Milliseconds run so far, at the time `now`. */
export const elapsed = ({ since, before }: Timer, now: number): number => before + (since === null ? 0 : now - since);
/** The timer started, or paused where it ran, at the time `now`. */
export const toggled = (timer: Timer, now: number): Timer =>
	timer.since === null ? { since: now, before: timer.before } : { since: null, before: elapsed(timer, now) };

/** Minutes and seconds, as `4:05`. */
export function clockFace(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A stop on a route, and how long it is given. */
export interface Stop {
	readonly step: string;
	readonly minutes: number;
}

export interface Pace {
	/** When the shown stop should end, in milliseconds from the start. */
	readonly due: number;
	/** How far one is over that, if at all, and how far short of the stop’s beginning: at most one of them is above nought. */
	readonly late: number;
	readonly early: number;
	readonly left: number;
}

/** How one keeps to a route. @param shown the step that is shown; off the route, the stop before it counts */
export function paceOf(route: readonly Stop[], order: readonly string[], shown: string, run: number): Pace {
	const at = order.indexOf(shown);
	const minute = 60_000;
	let begins = 0;
	let due = 0;
	let all = 0;
	for (const { step, minutes } of route) {
		if (order.indexOf(step) <= at) [begins, due] = [all, all + minutes * minute];
		all += minutes * minute;
	}
	return { due, late: Math.max(0, run - due), early: Math.max(0, begins - run), left: Math.max(0, all - run) };
}
