/**
 * What must be true of every figure and source before the site may be built. Pure: each function returns nothing,
 * and throws a DataProblem (file, row, field, what was found, what is allowed) for the first thing that cannot be right.
 */
import { z } from 'zod';
import { hedgesFor } from './certainty';
import { weekday } from './format';
import type { Correction } from './corrections';
import type { Disagreement } from './disagreements';
import { DataProblem } from './problem';
import type { Reading } from './readings';
import {
	EXACTNESS,
	KINDS,
	TEXT_IDS,
	UNITS,
	WEEKDAYS,
	type Figure,
	type Origin,
	type Source,
	type Unit
} from './schema';
import { isDay } from './table';

const FIGURES = 'data/figures';
const SOURCES = 'data/sources';
const READINGS = 'data/readings.ts';
const DISAGREEMENTS = 'data/disagreements.ts';
const CORRECTIONS = 'data/corrections.ts';
const PUBLICATION = 'data/publication.ts';
const MOST_WORDS = 8;

const text = () => z.string().min(1);

// Made when asked for: a page in a browser never asks, and so carries none of this.
const originShape = () =>
	z.discriminatedUnion('kind', [
		z.strictObject({
			kind: z.literal('text'),
			source: z.enum(TEXT_IDS),
			paragraph: z.int().positive(),
			phrase: text()
		}),
		z.strictObject({ kind: z.literal('record'), event: text() }),
		z.strictObject({ kind: z.literal('source'), source: text() }),
		z.strictObject({ kind: z.literal('departures'), rule: text() }),
		z.strictObject({ kind: z.literal('derived'), from: z.array(text()).min(1), working: text() }),
		z.strictObject({ kind: z.literal('ours'), note: text() })
	]);
const figureShape = () =>
	z.strictObject({
		id: text().regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/, 'words joined by dots: subject.thing'),
		ledger: text().nullable(),
		label: text(),
		value: z.union([z.number(), z.string()]),
		low: z.number().optional(),
		high: z.number().optional(),
		unit: z.enum(Object.keys(UNITS) as [Unit, ...Unit[]]),
		exactness: z.enum(EXACTNESS),
		decimals: z.int().min(0).max(3).optional(),
		hedge: text().optional(),
		printedWeekday: z.enum(WEEKDAYS).optional(),
		words: text().optional(),
		kind: z.enum(KINDS),
		claimant: z.strictObject({ id: text(), name: text(), short: text(), credit: text() }),
		claimed: z.boolean(),
		origins: z.array(originShape()).min(1),
		disputedBy: z.array(
			z.strictObject({
				by: text(),
				says: text(),
				figure: text().optional(),
				slip: z.enum(['figure', 'other']).optional()
			})
		),
		note: text().optional()
	});
const sourceShape = () =>
	z.strictObject({
		id: text().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
		title: text(),
		titleIs: z.enum(['published', 'described']),
		author: text().nullable(),
		publication: text(),
		date: text(),
		addresses: z.array(text().regex(/^https?:\/\/\S+$/, 'a web address')).min(1),
		nature: z.enum(['report', 'opinion', 'blog', 'record', 'party', 'encyclopedia', 'copy']),
		certainty: z.enum(['certain', 'likely', 'open']),
		note: z.string()
	});

type Path = readonly PropertyKey[];
const at = (row: unknown, path: Path): unknown =>
	path.reduce<unknown>((found, key) => (found as Record<PropertyKey, unknown> | undefined)?.[key], row);

/** What would have passed, in the words of the first thing that did not. */
function allowedBy(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_value') return issue.values.join(', ');
	if (issue.code === 'invalid_union')
		return issue.discriminator === undefined ? 'a number or text' : 'text, record, source, departures, derived, ours';
	if (issue.code === 'unrecognized_keys') return `no field ${issue.keys.join(', ')}`;
	if (issue.code === 'invalid_type') return `a ${issue.expected}`;
	return issue.message;
}

function checkShapes(file: string, shape: z.ZodType, list: readonly { readonly id?: unknown }[]): void {
	list.forEach((row, index) => {
		const issue = shape.safeParse(row).error?.issues[0];
		if (issue === undefined) return;
		const id = typeof row.id === 'string' && row.id !== '' ? row.id : `row ${index + 1}`;
		throw new DataProblem(file, id, issue.path.join('.'), at(row, issue.path), allowedBy(issue));
	});
}

function checkUnique(file: string, ids: readonly string[]): void {
	const seen = new Set<string>();
	for (const id of ids) {
		if (seen.has(id)) throw new DataProblem(file, id, 'id', id, 'an id used once');
		seen.add(id);
	}
}

/** Nobody is half a person; hours, weeks and points may be parts of one. */
const COUNTED_WHOLE: ReadonlySet<Unit> = new Set<Unit>([
	'people',
	'MPs',
	'members',
	'votes',
	'ballots',
	'seats',
	'nominations',
	'applications',
	'likes',
	'calls',
	'places',
	'departures'
]);

type Objection = (field: string, found: unknown, allowed: string) => DataProblem;

/**
 * Checks a value that something is about to be worked out from. The list of all figures is checked only when it is whole,
 * and what was worked out from a wrong value would be blamed for it.
 * @throws {DataProblem} where it is not of the sort that its unit asks for, or outside its range
 */
export function checkInput(row: Figure): void {
	checkValue(row, (field, found, allowed) => new DataProblem(FIGURES, row.id, field, found, allowed));
}

function checkValue(row: Figure, problem: Objection): void {
	const known: (typeof UNITS)[Unit] | undefined = UNITS[row.unit];
	if (known === undefined) throw problem('unit', row.unit, Object.keys(UNITS).join(', '));
	const { kind } = known;
	if (kind === 'date' && !(typeof row.value === 'string' && isDay(row.value)))
		throw problem('value', row.value, 'a day in the calendar, YYYY-MM-DD');
	if (kind === 'moment') {
		const moment =
			typeof row.value === 'string' &&
			/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d\+01:00$/.test(row.value) &&
			isDay(row.value.slice(0, 10));
		if (!moment) throw problem('value', row.value, 'a moment, YYYY-MM-DDTHH:MM+01:00');
	}
	if (kind !== 'date' && kind !== 'moment' && typeof row.value !== 'number')
		throw problem('value', row.value, `a number, since the unit is ${row.unit}`);
	if (kind === 'share' && !(Number(row.value) >= 0 && Number(row.value) <= 1))
		throw problem('value', row.value, 'a share from 0 to 1');
	if (kind === 'percent' && !(Number(row.value) >= 0 && Number(row.value) <= 100))
		throw problem('value', row.value, 'per cent from 0 to 100');
	if (kind === 'count' && Number(row.value) < 0)
		throw problem('value', row.value, 'nought or more, since it is a count');
	if (COUNTED_WHOLE.has(row.unit) && !Number.isInteger(row.value))
		throw problem('value', row.value, `a whole number, since the unit is ${row.unit}`);
	if (row.decimals !== undefined && (kind === 'date' || kind === 'moment' || kind === 'year'))
		throw problem('decimals', row.decimals, `nothing, since the unit is ${row.unit}`);
	if (row.printedWeekday !== undefined) {
		if (kind !== 'date' && kind !== 'moment')
			throw problem('printedWeekday', row.printedWeekday, `nothing, since the unit is ${row.unit}`);
		const right = weekday(String(row.value));
		const slip = row.disputedBy.some((other) => other.slip === 'figure');
		if (row.printedWeekday !== right && !slip)
			throw problem('printedWeekday', row.printedWeekday, `${right}, or a dispute that marks the slip`);
		if (row.printedWeekday === right && slip)
			throw problem('disputedBy', 'slip', `no slip, since the weekday is ${right}`);
	}
}

function checkExactness(row: Figure, problem: Objection): void {
	if (row.exactness === 'range') {
		if (row.low === undefined) throw problem('low', row.low, 'a number, since the exactness is range');
		if (row.high === undefined) throw problem('high', row.high, 'a number, since the exactness is range');
	}
	for (const end of ['low', 'high'] as const)
		if (row[end] !== undefined && row.exactness !== 'range')
			throw problem(end, row[end], `nothing, since the exactness is ${row.exactness}`);
	if (row.low !== undefined && row.high !== undefined) {
		if (row.low > row.high) throw problem('low', row.low, `no more than high, ${row.high}`);
		if (Number(row.value) < row.low || Number(row.value) > row.high)
			throw problem('value', row.value, `between ${row.low} and ${row.high}`);
	}
	if (row.hedge !== undefined) {
		const allowed = hedgesFor(row.exactness, row.value);
		if (!allowed.includes(row.hedge))
			throw problem('hedge', row.hedge, allowed.join(', ') || `none, since the exactness is ${row.exactness}`);
	}
}

function checkWording(row: Figure, problem: Objection): void {
	const written: readonly (readonly [string, string | undefined])[] = [
		['label', row.label],
		['words', row.words],
		['note', row.note],
		['claimant.credit', row.claimant.credit],
		...row.disputedBy.map((other, index) => [`disputedBy.${index}.says`, other.says] as const)
	];
	// a digit in these would reach the page without its source
	for (const [field, words] of written)
		if (words !== undefined && /\d/.test(words)) throw problem(field, words, 'words without digits');
	if (row.kind !== 'fact' && row.kind !== 'derived' && !row.claimed)
		throw problem('claimed', row.claimed, `true, since the kind is ${row.kind}`);
}

function checkOrigin(
	origin: Origin,
	place: string,
	figures: ReadonlyMap<string, Figure>,
	row: Figure,
	problem: Objection
): void {
	if (origin.kind === 'text' && origin.phrase.split(/\s+/).length > MOST_WORDS)
		throw problem(`${place}.phrase`, origin.phrase, `at most ${MOST_WORDS} words`);
	if (origin.kind !== 'derived') return;
	for (const id of origin.from) {
		const input = figures.get(id);
		if (input === undefined || id === row.id) throw problem(`${place}.from`, id, 'ids of other figures');
		if (input.claimed && !row.claimed) throw problem('claimed', row.claimed, `true, since ${id} is claimed`);
		if (input.exactness !== 'exact' && row.exactness === 'exact')
			throw problem('exactness', row.exactness, `a hedge, since ${id} is ${input.exactness}`);
	}
}

/**
 * Checks figures, each alone and against one another.
 * @throws {DataProblem} for the first figure with a field missing, unknown or of the wrong sort, an id used twice, a date
 * or moment that cannot be read, a value outside its range, a range without its ends, a hedge or a weekday that does not
 * fit, a phrase too long, a digit in its wording, an unclaimed claim, or a reference to a figure that is not there
 */
export function checkFigures(list: readonly Figure[]): void {
	checkShapes(FIGURES, figureShape(), list);
	checkUnique(
		FIGURES,
		list.map((row) => row.id)
	);
	const figures = new Map(list.map((row) => [row.id, row]));
	for (const row of list) {
		const problem: Objection = (field, found, allowed) => new DataProblem(FIGURES, row.id, field, found, allowed);
		checkValue(row, problem);
		checkExactness(row, problem);
		checkWording(row, problem);
		row.origins.forEach((origin, index) => checkOrigin(origin, `origins.${index}`, figures, row, problem));
		row.disputedBy.forEach(({ figure }, index) => {
			if (figure !== undefined && !figures.has(figure))
				throw problem(`disputedBy.${index}.figure`, figure, 'the id of a figure');
		});
	}
}

/**
 * Checks that what figures rest on is there.
 * @param events ids of the rows of events.csv that are of the public record
 * @param known ids of the sources
 * @throws {DataProblem} for the first origin that names an event or a source that is not among them
 */
export function checkOrigins(list: readonly Figure[], events: ReadonlySet<string>, known: ReadonlySet<string>): void {
	for (const row of list) {
		row.origins.forEach((origin, index) => {
			if (origin.kind === 'record' && !events.has(origin.event))
				throw new DataProblem(FIGURES, row.id, `origins.${index}.event`, origin.event, 'a record row of events.csv');
			if (origin.kind === 'source' && !known.has(origin.source))
				throw new DataProblem(FIGURES, row.id, `origins.${index}.source`, origin.source, 'a source in data/sources');
		});
	}
}

const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December)';
/** What may stand where the day is not known: `July 2016`, `between 15 and 21 August 2016`, `September 2016, before the result`. */
const DATE_IN_WORDS = new RegExp(`^(undated|([a-z0-9]+ )*${MONTH} \\d{4}(, [a-z ]+)?)$`);

/**
 * Checks sources.
 * @throws {DataProblem} for the first source with a field missing or unknown, an id used twice, a date that is neither a
 * day in the calendar nor words with a month and a year, or an address that is not a web address or belongs to another source as well
 */
export function checkSources(list: readonly Source[]): void {
	checkShapes(SOURCES, sourceShape(), list);
	checkUnique(
		SOURCES,
		list.map((row) => row.id)
	);
	const owners = new Map<string, string>();
	for (const row of list) {
		if (!isDay(row.date) && !DATE_IN_WORDS.test(row.date))
			throw new DataProblem(
				SOURCES,
				row.id,
				'date',
				row.date,
				'a day in the calendar, YYYY-MM-DD, or words with a month and a year, or undated'
			);
		for (const address of row.addresses) {
			const owner = owners.get(address);
			if (owner !== undefined)
				throw new DataProblem(SOURCES, row.id, 'addresses', address, `an address of one source; ${owner} has it`);
			owners.set(address, row.id);
		}
	}
}

/**
 * Checks that every address in a list belongs to a source.
 * @param file the list’s name, for the message
 * @throws {DataProblem} for the first address that no source has
 */
export function checkAddresses(
	file: string,
	rows: readonly { readonly id: string; readonly sources: readonly string[] }[],
	list: readonly Source[]
): void {
	const known = new Set(list.flatMap((source) => source.addresses));
	for (const { id, sources } of rows)
		for (const address of sources)
			if (!known.has(address))
				throw new DataProblem(file, id, 'sources', address, 'an address of a source in data/sources');
}

const isText = (id: unknown) => (TEXT_IDS as readonly unknown[]).includes(id);
const isParagraph = (number: unknown) => Number.isInteger(number) && Number(number) > 0;
const PARAGRAPHS = 'paragraphs counted from 1';

/**
 * Checks readings.
 * @param asked ids of the questions
 * @throws {DataProblem} for the first one of an unknown text or question, with a text and question used before, or with a
 * stance that lacks its paragraphs or its phrase, or the other way about
 */
export function checkReadings(list: readonly Reading[], asked: readonly string[]): void {
	checkUnique(
		READINGS,
		list.map((row) => `${row.text}.${row.question}`)
	);
	for (const row of list) {
		const problem: Objection = (field, found, allowed) =>
			new DataProblem(READINGS, `${row.text}.${row.question}`, field, found, allowed);
		if (!isText(row.text)) throw problem('text', row.text, TEXT_IDS.join(', '));
		if (!asked.includes(row.question)) throw problem('question', row.question, asked.join(', '));
		if (!row.paragraphs.every(isParagraph)) throw problem('paragraphs', row.paragraphs, PARAGRAPHS);
		if (row.stance === null) {
			if (row.paragraphs.length > 0) throw problem('paragraphs', row.paragraphs, 'none, since the text is silent');
			if (row.phrase !== undefined) throw problem('phrase', row.phrase, 'nothing, since the text is silent');
			continue;
		}
		if (row.stance.trim() === '') throw problem('stance', row.stance, 'some text, or null where the text is silent');
		if (row.paragraphs.length === 0)
			throw problem('paragraphs', row.paragraphs, `${PARAGRAPHS}, since there is a stance`);
		if (row.phrase === undefined || row.phrase.trim() === '')
			throw problem('phrase', row.phrase, 'a few words of the text, since there is a stance');
		if (row.phrase.split(/\s+/).length > MOST_WORDS) throw problem('phrase', row.phrase, `at most ${MOST_WORDS} words`);
	}
}

/**
 * Checks disagreements.
 * @param known ids of the figures
 * @throws {DataProblem} for the first one with an id used before, without a passage, or that names a text, a paragraph or
 * a figure that cannot be
 */
export function checkDisagreements(list: readonly Disagreement[], known: ReadonlySet<string>): void {
	checkUnique(
		DISAGREEMENTS,
		list.map((row) => row.id)
	);
	for (const row of list) {
		const problem: Objection = (field, found, allowed) => new DataProblem(DISAGREEMENTS, row.id, field, found, allowed);
		if (row.where.length === 0) throw problem('where', row.where, 'a passage of one of the five texts');
		row.where.forEach(({ text, paragraphs }, index) => {
			if (!isText(text)) throw problem(`where.${index}.text`, text, TEXT_IDS.join(', '));
			if (paragraphs.length === 0 || !paragraphs.every(isParagraph))
				throw problem(`where.${index}.paragraphs`, paragraphs, PARAGRAPHS);
		});
		for (const id of row.figures) if (!known.has(id)) throw problem('figures', id, 'the id of a figure');
	}
}

/**
 * Checks the log of corrections.
 * @param known ids of everything that can be corrected
 * @throws {DataProblem} for the first entry with an id used before, a day that is not in the calendar or is before the
 * entry below it, an empty field, or a place that is not among `known`
 */
export function checkCorrections(list: readonly Correction[], known: ReadonlySet<string>): void {
	checkUnique(
		CORRECTIONS,
		list.map((row) => row.id)
	);
	list.forEach((row, index) => {
		const problem: Objection = (field, found, allowed) => new DataProblem(CORRECTIONS, row.id, field, found, allowed);
		if (!isDay(row.date)) throw problem('date', row.date, 'a day in the calendar, YYYY-MM-DD');
		const below = list[index + 1];
		if (below !== undefined && row.date < below.date)
			throw problem('date', row.date, `${below.date} or later, since the latest comes first`);
		if (!known.has(row.where))
			throw problem('where', row.where, 'the id of a figure, departure, event, source, reading or step');
		for (const field of ['was', 'now', 'because'] as const)
			if (row[field].trim() === '') throw problem(field, row[field], 'some text');
	});
}

/** The facts of publication that can be wrong. */
export interface Published {
	readonly published: string;
	readonly modified: string;
	readonly covers: { readonly from: string; readonly to: string };
	readonly version: string;
}

/**
 * Checks the facts of publication.
 * @throws {DataProblem} for a day that is not in the calendar, days the wrong way round, or a version not of the form 1.2.3
 */
export function checkPublication({ published, modified, covers, version }: Published): void {
	const days = { published, modified, 'covers.from': covers.from, 'covers.to': covers.to };
	const problem: Objection = (field, found, allowed) =>
		new DataProblem(PUBLICATION, 'publication', field, found, allowed);
	for (const [field, day] of Object.entries(days))
		if (!isDay(day)) throw problem(field, day, 'a day in the calendar, YYYY-MM-DD');
	if (modified < published) throw problem('modified', modified, `${published} or later, the day it was published`);
	if (covers.to < covers.from) throw problem('covers.to', covers.to, `${covers.from} or later`);
	if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version)) throw problem('version', version, 'a version such as 1.2.3');
}
