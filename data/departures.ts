/**
 * Who left Labour’s front bench between 26 June and 4 July 2016, one row a person.
 * Compiled from news reports of the time; each row carries its own sources. The clock times are British Summer Time
 * and are those the sources print, usually when the news was reported and not the moment of resigning.
 */
import csv from './departures.csv?raw';
import { minutesOf } from './reckoning';
import { addresses, filled, isDay, oneOf, optionalTime, readTable, type Line } from './table';

export * from './reckoning';

/** How closely the source gives the time: to the minute, rounded, a part of the day, the day alone, or not at all. */
export const PRECISIONS = ['minute', 'about', 'part-of-day', 'day', 'unknown'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** The rank of the post that was left; `pps_or_other` is mostly parliamentary private secretaries. */
export const TIERS = ['shadow_cabinet', 'shadow_minister', 'pps_or_other'] as const;
export type Tier = (typeof TIERS)[number];

/** Whether the person chose to go. Only Hilary Benn was sacked. */
export const GOINGS = ['resigned', 'sacked'] as const;
export type Going = (typeof GOINGS)[number];

/** One person’s departure. */
export interface Departure {
	/** The name in lower case, joined by hyphens. */
	readonly id: string;
	readonly name: string;
	readonly post: string;
	readonly tier: Tier;
	readonly kind: Going;
	/** `YYYY-MM-DD`, or null where no source gives the day. */
	readonly date: string | null;
	/** `HH:MM`, British Summer Time; null unless the precision is `minute` or `about`. */
	readonly time: string | null;
	readonly precision: Precision;
	/** The earliest time the evidence allows, `HH:MM`, or null where nothing sets one. */
	readonly notBefore: string | null;
	/** The latest time the evidence allows, `HH:MM`, or null where nothing sets one. */
	readonly notAfter: string | null;
	/** One or two web addresses. */
	readonly sources: readonly string[];
	/** How the time is known, and what the sources disagree about. */
	readonly note: string;
}

/** The columns of departures.csv, in order. */
export const DEPARTURE_COLUMNS = [
	'id',
	'date',
	'time_bst',
	'time_precision',
	'name',
	'post',
	'tier',
	'kind',
	'source_1',
	'source_2',
	'note',
	'not_before_bst',
	'not_after_bst'
] as const;
type Column = (typeof DEPARTURE_COLUMNS)[number];

function checkTimes(line: Line<Column>, row: Departure): void {
	const clock = row.precision === 'minute' || row.precision === 'about';
	if (clock && row.time === null) throw line.problem('time_bst', `HH:MM, since the precision is ${row.precision}`);
	if (!clock && row.time !== null) throw line.problem('time_bst', `nothing, since the precision is ${row.precision}`);
	if (row.date === null && row.precision !== 'unknown')
		throw line.problem('date', 'YYYY-MM-DD, or empty where the precision is unknown');
	const { time, notBefore, notAfter } = row;
	if (notBefore !== null && notAfter !== null && minutesOf(notBefore) > minutesOf(notAfter)) {
		throw line.problem('not_before_bst', `no later than not_after_bst, ${notAfter}`);
	}
	if (time !== null && notBefore !== null && minutesOf(time) < minutesOf(notBefore)) {
		throw line.problem('time_bst', `no earlier than not_before_bst, ${notBefore}`);
	}
	if (time !== null && notAfter !== null && minutesOf(time) > minutesOf(notAfter)) {
		throw line.problem('time_bst', `no later than not_after_bst, ${notAfter}`);
	}
}

function departure(line: Line<Column>): Departure {
	const { id, date } = line.cells;
	if (date !== '' && !isDay(date)) throw line.problem('date', 'a day as YYYY-MM-DD, or empty');
	const row: Departure = {
		id,
		name: filled(line, 'name'),
		post: filled(line, 'post'),
		tier: oneOf(line, 'tier', TIERS),
		kind: oneOf(line, 'kind', GOINGS),
		date: date === '' ? null : date,
		time: optionalTime(line, 'time_bst'),
		precision: oneOf(line, 'time_precision', PRECISIONS),
		notBefore: optionalTime(line, 'not_before_bst'),
		notAfter: optionalTime(line, 'not_after_bst'),
		sources: addresses(line, 'source_1', 'source_2'),
		note: line.cells.note
	};
	if (row.sources.length === 0) throw line.problem('source_1', 'a web address');
	checkTimes(line, row);
	return Object.freeze(row);
}

/**
 * Departures from CSV text with the columns of `DEPARTURE_COLUMNS`.
 * @throws {DataProblem} for a missing column, an unknown precision, tier or kind, a date or time that cannot be read,
 * a time missing where the precision promises one or present where it does not, a bracket the wrong way round,
 * a time outside its bracket, a repeated id, or a row without a source
 */
export function parseDepartures(text: string, file = 'departures.csv'): readonly Departure[] {
	return Object.freeze(readTable<Column>(file, text, DEPARTURE_COLUMNS).map(departure));
}

/** All departures, in the order of the file: by day, and within a day by time as far as it is known. */
export const departures: readonly Departure[] = parseDepartures(csv);

/** The departures of one day, `YYYY-MM-DD`. Rows without a date are in no day. */
export const departuresOn = (date: string): readonly Departure[] => departures.filter((row) => row.date === date);
