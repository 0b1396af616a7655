/** readings.csv: how each of the five texts answers each question, silence included. */
import type { Reading, Text } from '$data';
import { toldAs } from '../datasets';
import { corrected, KEBAB, PASSAGE, passageText } from './columns';
import { once, readingId, sourceWith, type Facts } from './facts';
import { table, type Table } from './table';

/** The table of readings: text by text in the order written, question by question. */
export function readingsTable(facts: Facts): Table {
	const textOf = (reading: Reading): Text => facts.texts.find((text) => text.id === reading.text)!;
	return table<Reading>({
		...toldAs('readings'),
		key: 'id',
		foreignKeys: [{ column: 'text', table: 'sources', to: 'id' }],
		from: facts.readings,
		sources: once(facts.readings.map((reading) => sourceWith(facts, reading.text))),
		columns: [
			{
				name: 'id',
				type: 'string',
				required: true,
				unique: true,
				pattern: `${KEBAB}\\.[a-z]+`,
				meaning: 'The text and the question, with a point between them.',
				read: readingId
			},
			{
				name: 'text',
				type: 'string',
				required: true,
				pattern: KEBAB,
				meaning: 'The text: a row of sources.csv, which has its title, writer, day and address.',
				read: (reading) => reading.text
			},
			{
				name: 'side',
				type: 'string',
				required: true,
				meaning: 'Where the text stands by its own words, or what it does in place of taking a side.',
				read: (reading) => textOf(reading).side
			},
			{
				name: 'sort',
				type: 'string',
				required: true,
				meaning: 'What kind of text it is.',
				read: (reading) => textOf(reading).sort
			},
			{
				name: 'written_from',
				type: 'date',
				required: true,
				meaning: 'The first day the text can have been written.',
				read: (reading) => textOf(reading).from
			},
			{
				name: 'written_to',
				type: 'date',
				required: true,
				meaning: 'The last day it can have been written; the same day where that is certain.',
				read: (reading) => textOf(reading).to
			},
			{
				name: 'result',
				type: 'string',
				required: true,
				words: { before: 'before the result was announced', after: 'after it' },
				meaning: 'Whether the text was written before or after the result of the contest.',
				read: (reading) => textOf(reading).result
			},
			{
				name: 'known',
				type: 'string',
				required: true,
				meaning: 'How sure the title, the writer and the days are.',
				read: (reading) => textOf(reading).known
			},
			{
				name: 'same_site_as',
				type: 'string',
				pattern: KEBAB,
				meaning: 'The other text from the same site, most likely by the same writer and so not an independent voice.',
				read: (reading) => textOf(reading).sameSiteAs
			},
			{
				name: 'question',
				type: 'string',
				required: true,
				words: Object.fromEntries(facts.questions.map(({ id, label }) => [id, label.toLowerCase()])),
				meaning: 'The question, in a word.',
				read: (reading) => reading.question
			},
			{
				name: 'asks',
				type: 'string',
				required: true,
				meaning: 'The question in full.',
				read: (reading) => facts.questions.find((question) => question.id === reading.question)!.asks
			},
			{
				name: 'silent',
				type: 'boolean',
				required: true,
				meaning: 'true where the text does not speak to the question.',
				read: (reading) => reading.stance === null
			},
			{
				name: 'stance',
				type: 'string',
				meaning: 'What the text says, in our words; empty where it is silent.',
				read: (reading) => reading.stance
			},
			{
				name: 'where',
				type: 'string',
				required: true,
				meaning: 'Publication and paragraphs; of a silent text the publication alone.',
				read: (reading) => passageText(facts, reading)
			},
			{
				name: 'passages',
				type: 'string',
				list: true,
				pattern: PASSAGE,
				meaning: 'Those paragraphs, as text:paragraph.',
				read: (reading) => reading.paragraphs.map((paragraph) => `${reading.text}:${paragraph}`)
			},
			{
				name: 'evidence',
				type: 'string',
				meaning: 'At most eight words that stand in one of those paragraphs.',
				read: (reading) => reading.phrase ?? null
			},
			{
				name: 'addresses',
				type: 'string',
				list: true,
				required: true,
				meaning: 'Where the text can be read.',
				read: (reading) => sourceWith(facts, reading.text).addresses
			},
			corrected(facts, readingId)
		]
	});
}
