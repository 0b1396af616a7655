/**
 * What happened when: events of the public record, and the dated events the five texts tell of. The two are kept apart
 * by `basis`; where a text’s event is also in the record, `sameAs` says so, and the record’s date and time are the surer.
 */
import csv from './events.csv?raw';
import { figures } from './figures';
import { weekday, wordsFor } from './format';
import { TEXT_IDS, type Figure, type Source, type TextId } from './schema';
import { sourceForAddress, sourceOf } from './sources';
import { addresses, filled, isDay, oneOf, optionalTime, readTable, type Line } from './table';

/** `record`: a source of the time says so. `text`: one of the five texts says so. */
export const BASES = ['record', 'text'] as const;
export type Basis = (typeof BASES)[number];

/** How the date is known: from the record, printed in the text, or worked out from the text’s own words. */
export const DATINGS = ['record', 'printed', 'inferred'] as const;
export type Dating = (typeof DATINGS)[number];

/** How well the record’s sources support a record event. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The part of the day a text gives in place of a clock time. */
export const PARTS = ['early morning', 'by midday', 'afternoon', 'early evening', 'evening', 'late evening'] as const;
export type PartOfDay = (typeof PARTS)[number];

/** Paragraphs of one of the five texts, counted from 1 between blank lines, a headline included. */
export interface Passage {
	readonly text: TextId;
	readonly paragraphs: readonly number[];
}

/** One dated event. Named so as not to be taken for the browser’s `Event`. */
export interface StoryEvent {
	/** Stable once shipped; figures refer to record events by it. */
	readonly id: string;
	/** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known: the day, or the first it can have been. Null: no earliest. */
	readonly date: string | null;
	/** The last day, month or year it can have been or lasted to, written alike. Null where `date` says it all. */
	readonly until: string | null;
	/** `HH:MM`, British Summer Time; for record events usually the time of the report. */
	readonly time: string | null;
	readonly part: PartOfDay | null;
	/** What happened, in our words, without digits. */
	readonly what: string;
	/** The numbers that belong to it, as the sources give them, for people to read; those that are figures of ours are taken from them. */
	readonly figures: string;
	readonly basis: Basis;
	readonly dating: Dating;
	/** Where the five texts tell of it; for a record event, the passages it completes or corrects. */
	readonly passages: readonly Passage[];
	/** Record events that cover the same thing; only on text events. */
	readonly sameAs: readonly string[];
	/** Web addresses; none on text events, whose source is their passage. */
	readonly sources: readonly string[];
	/** Null on text events. */
	readonly confidence: Confidence | null;
	readonly note: string;
}

/**
 * The columns of events.csv, in order. `sources` and `same_as` are parted by spaces; `texts` is `text:1,2;text:3`. In
 * `figures` and `note` a number that is a figure stands as its id, `{vote.against}`, and one end of a range as
 * `{rally.attendance.low}`.
 */
export const EVENT_COLUMNS = [
	'id',
	'date',
	'until',
	'weekday',
	'time_bst',
	'part',
	'event',
	'figures',
	'basis',
	'dating',
	'texts',
	'same_as',
	'sources',
	'confidence',
	'note'
] as const;
type Column = (typeof EVENT_COLUMNS)[number];

const DATE_SHAPE = 'YYYY-MM-DD, YYYY-MM, YYYY, or empty';

function optionalDate(line: Line<Column>, field: 'date' | 'until'): string | null {
	const found = line.cells[field];
	if (found === '') return null;
	const whole = /^\d{4}$/.test(found) ? `${found}-01-01` : /^\d{4}-\d{2}$/.test(found) ? `${found}-01` : found;
	if (!isDay(whole)) throw line.problem(field, DATE_SHAPE);
	return found;
}

function checkDates(line: Line<Column>, date: string | null, until: string | null): void {
	if (date === null && until === null) throw line.problem('date', 'a date here or in until');
	if (date !== null && until !== null && until < date) throw line.problem('until', `no earlier than date, ${date}`);
	const expected = date?.length === 10 && until === null ? weekday(date).slice(0, 3) : '';
	if (line.cells.weekday !== expected) {
		throw line.problem(
			'weekday',
			expected === '' ? 'nothing, since the date is not one day' : `${expected}, the weekday of ${date}`
		);
	}
}

function passages(line: Line<Column>): readonly Passage[] {
	if (line.cells.texts === '') return [];
	return line.cells.texts.split(';').map((piece) => {
		const [name, numbers] = piece.split(':');
		const text = TEXT_IDS.find((id) => id === name);
		const paragraphs = (numbers ?? '').split(',').map(Number);
		if (text === undefined || !paragraphs.every((paragraph) => Number.isInteger(paragraph) && paragraph > 0)) {
			throw line.problem('texts', `text:1,2;text:3, where text is one of ${TEXT_IDS.join(', ')}`);
		}
		return Object.freeze({ text, paragraphs: Object.freeze(paragraphs) });
	});
}

const byId = new Map<string, Figure>(figures.map((one) => [one.id, one]));

/** A figure as it stands in a sentence of the record, which has its own hedges: digits, or a whole date. */
function inDigits(id: string): string | undefined {
	const whole = byId.get(id);
	if (whole !== undefined) return wordsFor(whole, whole.unit === 'date' ? 'full' : 'numeral');
	const [, owner = '', end] = /^(.+)\.(low|high)$/.exec(id) ?? [];
	const range = byId.get(owner);
	const value = end === 'low' ? range?.low : range?.high;
	return range === undefined || value === undefined
		? undefined
		: wordsFor({ ...range, exactness: 'exact', value }, 'numeral');
}

/** A cell with its figures written out. */
function withFigures(line: Line<Column>, field: 'figures' | 'note'): string {
	return line.cells[field].replace(/\{([^}]*)\}?|\}/g, (_, id: string | undefined) => {
		const digits = id === undefined ? undefined : inDigits(id);
		if (digits === undefined)
			throw line.problem(field, 'in braces the id of a figure, or of a range with .low or .high');
		return digits;
	});
}

function event(line: Line<Column>): StoryEvent {
	const { cells } = line;
	const date = optionalDate(line, 'date');
	const until = optionalDate(line, 'until');
	checkDates(line, date, until);
	const basis = oneOf(line, 'basis', BASES);
	const recorded = basis === 'record';
	const row: StoryEvent = {
		id: cells.id,
		date,
		until,
		time: optionalTime(line, 'time_bst'),
		part: cells.part === '' ? null : oneOf(line, 'part', PARTS),
		what: filled(line, 'event'),
		figures: withFigures(line, 'figures'),
		basis,
		dating: oneOf(line, 'dating', recorded ? (['record'] as const) : (['printed', 'inferred'] as const)),
		passages: Object.freeze(passages(line)),
		sameAs: Object.freeze(cells.same_as.split(' ').filter(Boolean)),
		sources: addresses(line, 'sources'),
		confidence: recorded || cells.confidence !== '' ? oneOf(line, 'confidence', CONFIDENCES) : null,
		note: withFigures(line, 'note')
	};
	if (recorded && row.sources.length === 0) throw line.problem('sources', 'a web address');
	if (!recorded && row.passages.length === 0) throw line.problem('texts', 'a passage of one of the five texts');
	return Object.freeze(row);
}

/**
 * Events from CSV text with the columns of `EVENT_COLUMNS`.
 * @throws {DataProblem} for a missing column, a date, time or weekday that cannot be right, an unknown word where only
 * some are allowed, a repeated id, a record event without a source, a text event without a passage, a figure in braces
 * that is not there, or a `same_as` that is no record event of the file
 */
export function parseEvents(text: string, file = 'events.csv'): readonly StoryEvent[] {
	const lines = readTable<Column>(file, text, EVENT_COLUMNS);
	const rows = lines.map(event);
	const recorded = new Set(rows.filter((row) => row.basis === 'record').map((row) => row.id));
	rows.forEach((row, index) => {
		if (!row.sameAs.every((id) => recorded.has(id)))
			throw lines[index]!.problem('same_as', 'ids of record events in this file');
	});
	return Object.freeze(rows);
}

/** All events: first those of the record by date, then those of the texts by date. */
export const events: readonly StoryEvent[] = parseEvents(csv);

/**
 * The event with this id.
 * @throws {RangeError} when there is none
 */
export function eventOf(id: string): StoryEvent {
	const found = events.find((row) => row.id === id);
	if (found === undefined) throw new RangeError(`There is no event ${id} in events.csv.`);
	return found;
}

/** Where an event was read: the published pages of a record event, the texts that tell of another. */
export const sourcesOfEvent = (event: StoryEvent): readonly Source[] =>
	event.basis === 'record'
		? event.sources.map(sourceForAddress)
		: event.passages.map((passage) => sourceOf(passage.text));
