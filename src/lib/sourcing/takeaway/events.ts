/** events.csv: what happened when, by the public record and by the five texts. */
import { CONFIDENCES, PARTS, type Basis, type Dating, type Source, type StoryEvent } from '$data';
import { toldAs } from '../datasets';
import { CLOCK, corrected, KEBAB, PASSAGE, passageText } from './columns';
import { once, sourceAt, sourceWith, type Facts } from './facts';
import { table, type Table } from './table';

const BASES: Record<Basis, string> = {
	record: 'a source of the time says so',
	text: 'one of the five texts says so'
};
const DATINGS: Record<Dating, string> = {
	record: 'the record gives it',
	printed: 'the text prints it',
	inferred: 'worked out by us from the text’s own words'
};
const DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';

const passagesOf = (event: StoryEvent) =>
	event.passages.flatMap(({ text, paragraphs }) => paragraphs.map((paragraph) => ({ text, paragraph })));

/** The table of events: first those of the record by date, then those of the texts by date. */
export function eventsTable(facts: Facts): Table {
	const sourcesOf = (event: StoryEvent): readonly Source[] =>
		event.basis === 'record'
			? once(event.sources.map((address) => sourceAt(facts, address)))
			: event.passages.map(({ text }) => sourceWith(facts, text));
	const where = (event: StoryEvent): readonly string[] =>
		event.basis === 'record'
			? once(event.sources.map((address) => sourceAt(facts, address).publication))
			: event.passages.map((passage) => passageText(facts, passage));
	return table<StoryEvent>({
		...toldAs('events'),
		key: 'id',
		foreignKeys: [],
		from: facts.events,
		sources: once(facts.events.flatMap(sourcesOf)),
		columns: [
			{
				name: 'id',
				type: 'string',
				required: true,
				unique: true,
				pattern: KEBAB,
				meaning: 'Names the event; events in figures.csv refers to it.',
				read: (event) => event.id
			},
			{
				name: 'date',
				type: 'string',
				pattern: DATE,
				meaning:
					'The day, YYYY-MM-DD, or YYYY-MM or YYYY where no more is known. With until, the first it can have been; empty where nothing sets one.',
				read: (event) => event.date
			},
			{
				name: 'until',
				type: 'string',
				pattern: DATE,
				meaning: 'The last it can have been, or lasted to, written alike; empty where date says it all.',
				read: (event) => event.until
			},
			{
				name: 'time_bst',
				type: 'string',
				pattern: CLOCK,
				meaning: 'The clock time, HH:MM, British Summer Time; for an event of the record usually that of the report.',
				read: (event) => event.time
			},
			{
				name: 'part',
				type: 'string',
				allowed: PARTS,
				meaning: 'The part of the day a text gives in place of a clock time.',
				read: (event) => event.part
			},
			{
				name: 'event',
				type: 'string',
				required: true,
				meaning: 'What happened, in our words.',
				read: (event) => event.what
			},
			{
				name: 'figures',
				type: 'string',
				meaning:
					'The numbers that belong to it, as the sources give them, for people to read. For reckoning, take figures.csv.',
				read: (event) => event.figures || null
			},
			{
				name: 'basis',
				type: 'string',
				required: true,
				words: BASES,
				meaning: 'Who says that it happened then.',
				read: (event) => event.basis
			},
			{
				name: 'dating',
				type: 'string',
				required: true,
				words: DATINGS,
				meaning: 'How the date is known.',
				read: (event) => event.dating
			},
			{
				name: 'confidence',
				type: 'string',
				allowed: CONFIDENCES,
				meaning: 'How well the sources support an event of the record.',
				read: (event) => event.confidence
			},
			{
				name: 'passages',
				type: 'string',
				list: true,
				pattern: PASSAGE,
				meaning:
					'The paragraphs of the five texts that tell of it, as text:paragraph; for an event of the record, those it completes or corrects.',
				read: (event) => passagesOf(event).map(({ text, paragraph }) => `${text}:${paragraph}`)
			},
			{
				name: 'same_as',
				type: 'string',
				list: true,
				pattern: KEBAB,
				meaning: 'Events of the record that cover the same thing; only on an event of a text.',
				read: (event) => event.sameAs
			},
			{
				name: 'where',
				type: 'string',
				list: true,
				required: true,
				meaning: 'Where it was read: the publications of the record, or publication and paragraphs of the texts.',
				read: where
			},
			{
				name: 'source_ids',
				type: 'string',
				list: true,
				required: true,
				pattern: KEBAB,
				meaning: 'The rows of sources.csv it was read in.',
				read: (event) => sourcesOf(event).map((source) => source.id)
			},
			{
				name: 'addresses',
				type: 'string',
				list: true,
				required: true,
				meaning: 'The web addresses it was read at.',
				read: (event) =>
					event.basis === 'record' ? event.sources : sourcesOf(event).flatMap((source) => source.addresses)
			},
			{
				name: 'note',
				type: 'string',
				meaning: 'How the date is known, and what the sources disagree about.',
				read: (event) => event.note || null
			},
			corrected(facts, (event) => event.id)
		]
	});
}
