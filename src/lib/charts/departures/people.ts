import type { Precision } from '$data/departures';
import { DAY_END } from '$data/reckoning';
import { lookFor } from '../frame/certainty';
import type { About, Look } from '../frame/types';

/** Someone who left, as plain rows. A mark is that person leaving: it is not a vote. */
export interface Person {
	/** The departure's id, and so the key of its mark in every scene. */
	readonly id: string;
	readonly short: string;
	readonly date: string | null;
	/** Minutes since midnight, where a source gives a clock time. */
	readonly minute: number | null;
	/** Set where that clock time is a rounded one. */
	readonly rounded?: true;
	/**
	 * Where there is no clock time, the two minutes it must lie between: drawn as its whole span, never as a point. Null
	 * at an end that nothing sets; both ends null where only the day is known. No span at all where not even the day is.
	 */
	readonly span: readonly [number | null, number | null] | null;
	readonly sacked: boolean;
	readonly about: About;
}

/** How closely the time is known, read back from what is drawn of it. */
export function precisionOf({ minute, rounded, span }: Person): Precision {
	if (minute !== null) return rounded ? 'about' : 'minute';
	if (span === null) return 'unknown';
	return span[0] === null && span[1] === null ? 'day' : 'part-of-day';
}

/** From when to when somebody without a clock time can have left: an end that nothing sets is the day’s own. */
export const stretchOf = ({ span }: Person): readonly [number, number] => [span?.[0] ?? 0, span?.[1] ?? DAY_END];

/**
 * How somebody is drawn where place is time, by how closely their time is known:
 * minute: a sharp solid square in its hour. About: the same square with a wavy edge. Part of the day: a hollow bar as
 * long as the stretch it lies in, without a line across an end that is open. Day: the same, open at both ends; where
 * several share a day they stand as hollow squares in one tray that has no ends either. Unknown: not drawn in any day.
 * @throws {RangeError} where the day itself is not known: there is no place in a day that would be true
 */
export function timeLook(person: Person): Look {
	switch (precisionOf(person)) {
		case 'minute':
			return lookFor({ exactness: 'exact' });
		case 'about':
			return lookFor({ exactness: 'about' });
		case 'part-of-day':
			return person.span![0] === null ? 'until' : person.span![1] === null ? 'since' : 'stretch';
		case 'day':
			return 'day';
		case 'unknown':
			throw new RangeError(`${person.id} left on a day that is not known, and can stand in no day’s picture.`);
	}
}
