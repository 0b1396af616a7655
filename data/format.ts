/** Figures in words and digits. Every hedge on the page is made here, from `exactness`, so no copy edit can drop one. */
import { hedgesFor } from './certainty';
import { UNITS, WEEKDAYS, type Exactness, type Figure, type Weekday } from './schema';

/**
 * How a figure is written where it stands.
 * `figure` digits with hedge and symbol (`over 25,000`, `£25`, `44 to 1`, `28 June`, `1.10am`);
 * `Figure` the same at the head of a sentence (`About 18,000`);
 * `words` spelled out with its hedge (`twelve`); `Words` the same at the head of a sentence;
 * `weekday` `Tuesday 28 June`; `day` `Tuesday` (both as the source prints them, where it prints a weekday); `full` `28 June 2016`; `month` `June`; `year` `2016`;
 * `numeral` digits alone, for numerals set as pictures whose hedge stands beside them.
 */
export type Style = 'figure' | 'Figure' | 'words' | 'Words' | 'weekday' | 'day' | 'full' | 'month' | 'year' | 'numeral';

/** One figure as it stands in a run of text: what is printed, what it is, and the machine value. */
export interface FigureRun {
	readonly figure: string;
	/** The value attribute: digits, ISO date, or `low/high` for a range. */
	readonly value: string;
	readonly text: string;
	readonly tag: 'data' | 'time';
	readonly exactness: Exactness;
	readonly claimed: boolean;
}
/** Text read off a row of one of our lists, which carries its own sources: `departures/hilary-benn`. */
export interface RowRun {
	readonly row: string;
	readonly text: string;
}
/** The name of a source, which leads to its entry in the list of sources. */
export interface SourceRun {
	readonly source: string;
	readonly text: string;
}
/** A few of a source’s own words. */
export interface PhraseRun {
	readonly phrase: string;
}
/** Text with figures in it, ready to draw anywhere, serialisable. */
export type Run = string | FigureRun | RowRun | SourceRun | PhraseRun;
export type Runs = readonly Run[];

/** The hedge a figure is printed with, followed by a space; empty where it needs none. Times take `by` and `after`, numbers `under` and `over`. */
export function hedgeFor(figure: Figure): string {
	const word = figure.hedge ?? hedgesFor(figure.exactness, figure.value)[0];
	return word === undefined ? '' : `${word} `;
}

const SMALL = [
	'none',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen'
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number from 0 to 99 in words; throws above that, where the house style is digits. */
export function spell(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 99) {
		throw new RangeError(`Cannot spell out ${value}: house style spells whole numbers from 0 to 99; use digits.`);
	}
	if (value < 20) return SMALL[value]!;
	const unit = value % 10;
	return TENS[Math.floor(value / 10)]! + (unit ? `-${SMALL[unit]}` : '');
}

const grouped = (value: number, decimals: number) =>
	value.toLocaleString('en-GB', { minimumFractionDigits: 0, maximumFractionDigits: decimals });

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** The weekday of an ISO date, from the calendar and never from a source. */
export function weekday(iso: string): Weekday {
	return WEEKDAYS[new Date(`${iso.slice(0, 10)}T12:00:00Z`).getUTCDay()]!;
}

/** `26 June 2016`, `June 2016` or `2016`, as far as it goes; what is in words already stays as it is. */
export function dayInWords(date: string): string {
	const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
	if (year === undefined) return date;
	return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

function dateText(iso: string, style: Style, dayName: Weekday): string {
	const [year, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
	const plain = `${day} ${MONTHS[month - 1]}`;
	if (style === 'weekday') return `${dayName} ${plain}`;
	if (style === 'day') return dayName;
	if (style === 'month') return MONTHS[month - 1]!;
	if (style === 'full') return `${plain} ${year}`;
	if (style === 'year') return String(year);
	return plain;
}

/** `1.10am`, `9am`, `noon`, `midnight` from the local clock time in an ISO moment. */
export function clock(iso: string): string {
	const [hour, minute] = iso.slice(11, 16).split(':').map(Number) as [number, number];
	if (minute === 0 && hour === 12) return 'noon';
	if (minute === 0 && hour === 0) return 'midnight';
	const shown = hour % 12 === 0 ? 12 : hour % 12;
	return `${shown}${minute ? `.${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

function bare(figure: Figure, value: number, style: Style): string {
	const kind = UNITS[figure.unit].kind;
	const number =
		style === 'words' || style === 'Words' ? spell(Math.round(value)) : grouped(value, figure.decimals ?? 0);
	if (kind === 'percent') return style === 'words' || style === 'Words' ? `${number} per cent` : `${number}%`;
	if (kind === 'money') return `£${grouped(value, figure.decimals ?? 0)}`;
	if (kind === 'ratio') return style === 'words' || style === 'Words' ? `${number} to one` : `${number} to 1`;
	if (kind === 'year') return String(value);
	return number;
}

/** The figure as the page prints it, hedge included. */
export function wordsFor(figure: Figure, style: Style = 'figure'): string {
	const kind = UNITS[figure.unit].kind;
	let text: string;
	if (typeof figure.value === 'string') {
		text =
			kind === 'moment' && (style === 'figure' || style === 'Figure' || style === 'numeral')
				? clock(figure.value)
				: dateText(figure.value, style, figure.printedWeekday ?? weekday(figure.value));
		text = (style === 'numeral' ? '' : hedgeFor(figure)) + text;
	} else if (figure.words !== undefined && style !== 'numeral') {
		text = figure.words;
	} else if (figure.exactness === 'range' && figure.low !== undefined && figure.high !== undefined) {
		text = `${bare(figure, figure.low, style)} to ${bare(figure, figure.high, style)}`;
	} else {
		text = (style === 'numeral' ? '' : hedgeFor(figure)) + bare(figure, figure.value, style);
	}
	return style === 'Words' || style === 'Figure' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** The machine-readable value: digits, ISO text, or `low/high`. Of one that is worked out, six figures: more than any source has. */
export function machineValue(figure: Figure): string {
	if (figure.exactness === 'range' && figure.low !== undefined) return `${figure.low}/${figure.high}`;
	if (typeof figure.value === 'number' && !Number.isInteger(figure.value))
		return String(Number(figure.value.toPrecision(6)));
	return String(figure.value);
}

/** A figure as a run of text. */
export function runFor(figure: Figure, style: Style = 'figure'): FigureRun {
	const kind = UNITS[figure.unit].kind;
	return {
		figure: figure.id,
		value: machineValue(figure),
		text: wordsFor(figure, style),
		tag: kind === 'date' || kind === 'moment' ? 'time' : 'data',
		exactness: figure.exactness,
		claimed: figure.claimed
	};
}

/** The text of runs, for descriptions, titles and tests. */
export const plain = (runs: Runs): string => runs.map(textOfRun).join('');

function textOfRun(run: Run): string {
	if (typeof run === 'string') return run;
	return 'phrase' in run ? `“${run.phrase}”` : run.text;
}
