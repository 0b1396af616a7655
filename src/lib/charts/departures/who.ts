/** One departure as the charts draw it: where in its day, under which short name, and what it answers when touched. Server only. */
import { departures, minutesOf, type Departure } from '$data/departures';
import { clock, dayInWords, weekday, type Runs } from '$data/format';
import type { About } from '../frame/types';
import { sourceForAddress, sourceRuns } from '$data/sources';
import type { Person } from './people';

/** The name without its first word; where two share it, with the initial. */
function short(row: Departure): string {
	const last = (name: string) => name.split(' ').slice(1).join(' ');
	const namesakes = departures.filter((other) => last(other.name) === last(row.name));
	return namesakes.length > 1 ? `${row.name.charAt(0)}. ${last(row.name)}` : last(row.name);
}

const at = (row: Departure, time: string) => clock(`${row.date}T${time}`);

function hour(row: Departure): string {
	if (row.time !== null) return `${row.precision === 'about' ? 'about ' : ''}${at(row, row.time)}`;
	if (row.notBefore !== null && row.notAfter !== null)
		return `between ${at(row, row.notBefore)} and ${at(row, row.notAfter)}`;
	if (row.notAfter !== null) return `by ${at(row, row.notAfter)}`;
	return row.notBefore !== null ? `after ${at(row, row.notBefore)}` : 'hour not known';
}

function when(row: Departure): string {
	if (row.date === null) return 'day not known';
	// Everything here is of one summer, so the year is left off
	return `${weekday(row.date)} ${dayInWords(row.date).replace(/ \d{4}$/, '')}, ${hour(row)}`;
}

/** What is said of a departure where its mark is pointed at: name, post, when, and where it was read. */
export const about = (row: Departure): About => ({
	text: `${row.name}, ${row.post}. ${row.kind === 'sacked' ? 'Sacked' : 'Resigned'} ${when(row)}. Source: ${[...new Set(row.sources.map((address) => sourceForAddress(address).publication))].join('; ')}.`,
	row: `departures/${row.id}`
});

const minuteOf = (time: string | null): number | null => (time === null ? null : minutesOf(time));

/** A departure as plain rows: a clock time where there is one, else the bracket of the evidence with its open ends open. */
export function person(row: Departure): Person {
	return {
		id: row.id,
		short: short(row),
		date: row.date,
		minute: minuteOf(row.time),
		...(row.precision === 'about' ? { rounded: true } : {}),
		span: row.time !== null || row.date === null ? null : [minuteOf(row.notBefore), minuteOf(row.notAfter)],
		sacked: row.kind === 'sacked',
		about: about(row)
	};
}

/** The cells of a departure's row, known by its name: its when leads back to the list, its sources to theirs. */
export const whoWhenSource = (row: Departure): Runs[] => [
	[row.name],
	// a post may name the day it was given on, which is the list's word as well
	[/\d/.test(row.post) ? { row: 'departures', text: row.post } : row.post],
	[{ row: 'departures', text: when(row) }],
	sourceRuns(row.sources.map(sourceForAddress))
];
