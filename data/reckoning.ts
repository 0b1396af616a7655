/**
 * What can be counted from departures when some are known only between two times. Pure; minutes are whole minutes
 * since local midnight, and both ends of every stretch are included, so the hour from noon is 720 to 779.
 */
import type { Departure } from './departures';

/** The minute a day ends, where a departure known only by its day must have happened by. */
export const DAY_END = 1440;

/** Minutes since midnight for a clock time `HH:MM`, from 0 to 1439. */
export function minutesOf(time: string): number {
	const [hour, minute] = time.split(':').map(Number) as [number, number];
	return hour * 60 + minute;
}

/** A stretch of a day in minutes since midnight, both ends included. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Rows with a clock time, to the minute or rounded: the only ones that may be drawn as a point. */
export const placed = (rows: readonly Departure[]): readonly Departure[] => rows.filter((row) => row.time !== null);

/** Rows known by part of the day, with at least one time they must be after or before: drawn as a span, never a point. */
export const bracketed = (rows: readonly Departure[]): readonly Departure[] =>
	rows.filter((row) => row.precision === 'part-of-day' && (row.notBefore !== null || row.notAfter !== null));

/**
 * When in its day a departure can have been. A clock time, rounded ones too, is both ends. Otherwise the bracket of
 * the evidence, and where one end is missing the day’s own: midnight before, or midnight after (`DAY_END`). A row known
 * only by its day has the whole day. Null where not even the day is known.
 */
export function bracketOf(row: Departure): Stretch | null {
	if (row.date === null) return null;
	if (row.time !== null) return { from: minutesOf(row.time), to: minutesOf(row.time) };
	return {
		from: row.notBefore === null ? 0 : minutesOf(row.notBefore),
		to: row.notAfter === null ? DAY_END : minutesOf(row.notAfter)
	};
}

/** The placed departures of one hour of the clock. */
export interface Hour {
	/** 0 to 23. */
	readonly hour: number;
	readonly rows: readonly Departure[];
}

/** All 24 hours of the clock, empty ones too, each with the placed rows in it. Rows without a clock time are left out. */
export function perHour(rows: readonly Departure[]): readonly Hour[] {
	const timed = placed(rows);
	return Array.from({ length: 24 }, (_, hour) => ({
		hour,
		rows: timed.filter((row) => Math.floor(minutesOf(row.time!) / 60) === hour)
	}));
}

/** Rows that must have happened between two minutes, both included: the whole of `bracketOf` lies there. */
export const certainBetween = (rows: readonly Departure[], from: number, to: number): readonly Departure[] =>
	rows.filter((row) => {
		const span = bracketOf(row);
		return span !== null && span.from >= from && span.to <= to;
	});

/** Rows that can have happened between two minutes, both included: some of `bracketOf` lies there. */
export const possibleBetween = (rows: readonly Departure[], from: number, to: number): readonly Departure[] =>
	rows.filter((row) => {
		const span = bracketOf(row);
		return span !== null && span.from <= to && span.to >= from;
	});

/** From this minute until the next step, how many can have gone at the least and at the most. */
export interface RunningStep {
	readonly minute: number;
	readonly least: number;
	readonly most: number;
}

/**
 * The running count of one day as steps, from minute 0 to `DAY_END`. The bounds come from each row’s own bracket alone;
 * what the sources say about the order is not used to narrow them.
 * @throws {RangeError} when the rows are not all of one known day
 */
export function runningCount(rows: readonly Departure[]): readonly RunningStep[] {
	const spans = rows.map((row) => {
		const span = bracketOf(row);
		if (span === null || row.date !== rows[0]!.date)
			throw new RangeError(`A running count is of one day; ${row.id} is not of ${rows[0]!.date}.`);
		return span;
	});
	const minutes = [...new Set([0, DAY_END, ...spans.flatMap((span) => [span.from, span.to])])].sort((a, b) => a - b);
	return minutes.map((minute) => ({
		minute,
		least: spans.filter((span) => span.to <= minute).length,
		most: spans.filter((span) => span.from <= minute).length
	}));
}

/**
 * When the running count can have stood between `low` and `high`: `from` is the first minute it may have reached `low`, `to`
 * the first minute it must have passed `high`, or `DAY_END` if it never must. Null where it cannot have been.
 */
export function countWindow(rows: readonly Departure[], low: number, high: number): Stretch | null {
	const steps = runningCount(rows);
	const first = steps.find((step) => step.most >= low);
	if (first === undefined || first.least > high) return null;
	return { from: first.minute, to: steps.find((step) => step.least > high)?.minute ?? DAY_END };
}

/** One hour and the rows that it can hold at the most. */
export interface FullHour extends Stretch {
	readonly rows: readonly Departure[];
}

/**
 * The most that any single hour can hold if every bracket falls right: the earliest such hour of the clock, and the
 * earliest such sixty minutes starting at any minute, which can reach one bracket more. What could be, not what was.
 */
export function bestHour(rows: readonly Departure[]): {
	readonly ofTheClock: FullHour;
	readonly anySixtyMinutes: FullHour;
} {
	const hourFrom = (from: number): FullHour => ({ from, to: from + 59, rows: possibleBetween(rows, from, from + 59) });
	const fullest = (hours: readonly FullHour[]) =>
		hours.reduce((best, hour) => (hour.rows.length > best.rows.length ? hour : best));
	return {
		ofTheClock: fullest(Array.from({ length: 24 }, (_, hour) => hourFrom(hour * 60))),
		anySixtyMinutes: fullest(Array.from({ length: DAY_END - 59 }, (_, from) => hourFrom(from)))
	};
}

/** A seat of the shadow cabinet that someone left. */
export interface Seat {
	readonly row: Departure;
	/** False for someone appointed during the walk-out, who fills a seat left before. */
	readonly heldOnSaturday: boolean;
	/** The departure, elsewhere on the board, of the person named to this seat on Monday 27 June; null where no source names one. */
	readonly refilledBy: string | null;
}

/** Who is known, from the posts in their own rows, to have followed whom on Monday 27 June. */
const FOLLOWED: Readonly<Record<string, string>> = { 'lucy-powell': 'pat-glass' };

/**
 * How many replacements were named by the morning of Monday 27 June, and the record event that says so. The sources read
 * give the number without the seats, so it stands beside the board and is never shared out over it.
 */
export const replacementsByMondayMorning = { count: 10, event: 'new-shadow-cabinet' } as const;

/** The shadow cabinet departures as seats, in the order of the rows. */
export const boardOf = (rows: readonly Departure[]): readonly Seat[] =>
	rows
		.filter((row) => row.tier === 'shadow_cabinet')
		.map((row) => ({
			row,
			heldOnSaturday: !Object.values(FOLLOWED).includes(row.id),
			refilledBy: FOLLOWED[row.id] ?? null
		}));
