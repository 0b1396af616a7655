/** figures.csv: every number and date taken from the texts and the record, with whose word it is and where it stands. */
import { machineValue, plain, UNITS, WEEKDAYS, wordsFor, type Figure, type Origin, type Source } from '$data';
import { CERTAINTY } from '$data/certainty';
import { toldAs } from '../datasets';
import { originRuns, RECORD_OF_THE_TIME } from '../provenance';
import { KINDS, meaningsOf } from '../words';
import { CLOCK, corrected, KEBAB, PASSAGE } from './columns';
import { once, sourceAt, sourceWith, type Facts } from './facts';
import { table, type Table } from './table';

const either = (some: readonly string[]) => some.join(', ').replace(/, ([^,]*)$/, ' or $1');

/** What each means, by the words it is printed with. */
const EXACTNESS = Object.fromEntries(
	Object.entries(CERTAINTY).map(([exactness, { word, hedges }]) => {
		const [number, time] = [either(hedges.number), either(hedges.time)];
		const said = number === '' ? 'without a hedge' : `with ${number}${time === number ? '' : `, or of a time ${time}`}`;
		return [exactness, `${word}, printed ${said}`];
	})
);
const ORIGINS: Record<Origin['kind'], string> = {
	text: 'a paragraph of one of the five texts',
	record: 'an event of the public record, in events.csv',
	source: 'a single published page',
	departures: 'counted from departures.csv, each row of which has its own sources',
	derived: 'worked out from other figures, as working shows',
	ours: 'a fact of the calendar, or of this page, that needs no source'
};
const FIGURE_ID = '[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+';

/** What was read for one figure: its sources, and the addresses they were read at. */
interface ReadIn {
	readonly sources: readonly Source[];
	readonly addresses: readonly string[];
}

/** What a figure rests on; a sum rests on what its inputs rest on. */
function readIn(facts: Facts, figure: Figure): ReadIn {
	const parts = figure.origins.map((origin): ReadIn => {
		switch (origin.kind) {
			case 'text':
			case 'source': {
				const source = sourceWith(facts, origin.source);
				return { sources: [source], addresses: source.addresses };
			}
			case 'record': {
				const addresses = facts.events.find((event) => event.id === origin.event)?.sources ?? [];
				return { sources: addresses.map((address) => sourceAt(facts, address)), addresses };
			}
			case 'derived': {
				const inputs = origin.from
					.flatMap((id) => facts.figures.find((one) => one.id === id) ?? [])
					.map((one) => readIn(facts, one));
				return { sources: inputs.flatMap((one) => one.sources), addresses: inputs.flatMap((one) => one.addresses) };
			}
			case 'departures':
			case 'ours':
				return { sources: [], addresses: [] };
		}
	});
	return {
		sources: once(parts.flatMap((part) => part.sources)),
		addresses: once(parts.flatMap((part) => part.addresses))
	};
}

/** Where an origin can be read, in words: as the page has it, but that a file has no links to part the pages of a publication. */
function whereText(facts: Facts, origin: Origin): string {
	if (origin.kind !== 'record') return plain(originRuns(origin));
	const addresses = facts.events.find((event) => event.id === origin.event)?.sources ?? [];
	return RECORD_OF_THE_TIME + once(addresses.map((address) => sourceAt(facts, address).publication)).join('; ');
}

const isTime = (figure: Figure) => typeof figure.value === 'string';
const originsOf = <K extends Origin['kind']>(figure: Figure, kind: K) =>
	figure.origins.filter((origin): origin is Extract<Origin, { kind: K }> => origin.kind === kind);

/** The table of figures, one row a figure, by subject in the order of the story. */
export function figuresTable(facts: Facts): Table {
	return table<Figure>({
		...toldAs('figures'),
		key: 'id',
		foreignKeys: [],
		from: facts.figures,
		sources: once(facts.figures.flatMap((figure) => readIn(facts, figure).sources)),
		columns: [
			{
				name: 'id',
				type: 'string',
				required: true,
				unique: true,
				pattern: FIGURE_ID,
				meaning:
					'Names the figure, here and in the mark-up of the page, as subject.thing. In a vote, against and for always mean the leader.',
				read: (figure) => figure.id
			},
			{
				name: 'label',
				type: 'string',
				required: true,
				meaning: 'What the number counts or the date is of.',
				read: (figure) => figure.label
			},
			{
				name: 'value',
				type: 'string',
				required: true,
				meaning:
					'The value as the mark-up of the page has it: plain digits, a date, a moment with its offset, or both ends of a range with a stroke between them. One that was worked out has six figures here, and all of them as its number.',
				read: machineValue
			},
			{
				name: 'printed',
				type: 'string',
				required: true,
				meaning: 'The value as the page prints it, with its hedge, and rounded to the decimals it is printed with.',
				read: (figure) => wordsFor(figure)
			},
			{
				name: 'number',
				type: 'number',
				meaning: 'The value as a number; empty for a date or a moment. For a range, one number within it, to sort by.',
				read: (figure) => (typeof figure.value === 'number' ? figure.value : null)
			},
			{ name: 'low', type: 'number', meaning: 'The lower end of a range.', read: (figure) => figure.low ?? null },
			{ name: 'high', type: 'number', meaning: 'The upper end of a range.', read: (figure) => figure.high ?? null },
			{
				name: 'date',
				type: 'date',
				meaning: 'The day of a date or a moment; empty for a number.',
				read: (figure) => (isTime(figure) ? String(figure.value).slice(0, 10) : null)
			},
			{
				name: 'time_bst',
				type: 'string',
				pattern: CLOCK,
				meaning: 'The clock time of a moment, HH:MM, British Summer Time.',
				read: (figure) => (UNITS[figure.unit].kind === 'moment' ? String(figure.value).slice(11, 16) : null)
			},
			{
				name: 'printed_weekday',
				type: 'string',
				allowed: WEEKDAYS,
				meaning: 'The weekday a source prints beside the date, where it prints one.',
				read: (figure) => figure.printedWeekday ?? null
			},
			{
				name: 'unit',
				type: 'string',
				required: true,
				allowed: Object.keys(UNITS),
				meaning:
					'What is counted. percent is out of 100, share is out of 1, ratio is so many to 1; a date is a day and a moment a day with a clock time.',
				read: (figure) => figure.unit
			},
			{
				name: 'decimals',
				type: 'integer',
				minimum: 0,
				meaning: 'How many decimals the page prints; empty for a date or a moment.',
				read: (figure) => (isTime(figure) ? null : (figure.decimals ?? 0))
			},
			{
				name: 'exactness',
				type: 'string',
				required: true,
				words: EXACTNESS,
				meaning:
					'How sure the value is: by its source’s own words or, where it gives a round number without a hedge, by ours.',
				read: (figure) => figure.exactness
			},
			{
				name: 'words',
				type: 'string',
				meaning:
					'The source’s own word where it gives no digits. The number is then our reading of it, as sure as exactness says.',
				read: (figure) => figure.words ?? null
			},
			{
				name: 'kind',
				type: 'string',
				required: true,
				words: meaningsOf(KINDS),
				meaning: 'What sort of statement it is in its source.',
				read: (figure) => figure.kind
			},
			{
				name: 'claimed',
				type: 'boolean',
				required: true,
				meaning:
					'true where the value rests on the word of somebody it concerns, or on one person’s word alone. Whoever prints it should then print the credit beside it.',
				read: (figure) => figure.claimed
			},
			{
				name: 'claimant_id',
				type: 'string',
				required: true,
				pattern: KEBAB,
				meaning: 'Names the claimant, for counting and sorting.',
				read: (figure) => figure.claimant.id
			},
			{
				name: 'claimant',
				type: 'string',
				required: true,
				meaning: 'Whose word it is: a person or body, and not the paper that prints it.',
				read: (figure) => figure.claimant.name
			},
			{
				name: 'credit',
				type: 'string',
				required: true,
				meaning: 'The phrase that credits the claimant.',
				read: (figure) => figure.claimant.credit
			},
			{
				name: 'origin',
				type: 'string',
				list: true,
				required: true,
				words: ORIGINS,
				meaning: 'What sort of place the value stands in, the first being the one it was taken from.',
				read: (figure) => figure.origins.map((origin) => origin.kind)
			},
			{
				name: 'where',
				type: 'string',
				list: true,
				required: true,
				meaning:
					'The same places in words, in the same order: publication and paragraph, the publications a record was read in, the rule of a count, or the working.',
				read: (figure) => figure.origins.map((origin) => whereText(facts, origin))
			},
			{
				name: 'passages',
				type: 'string',
				list: true,
				pattern: PASSAGE,
				meaning: 'The paragraphs of the five texts it stands in, as text:paragraph.',
				read: (figure) => originsOf(figure, 'text').map((origin) => `${origin.source}:${origin.paragraph}`)
			},
			{
				name: 'evidence',
				type: 'string',
				list: true,
				meaning: 'For each passage, in the same order, at most eight of its own words that say so.',
				read: (figure) => originsOf(figure, 'text').map((origin) => origin.phrase)
			},
			{
				name: 'events',
				type: 'string',
				list: true,
				pattern: KEBAB,
				meaning: 'The rows of events.csv it rests on.',
				read: (figure) => originsOf(figure, 'record').map((origin) => origin.event)
			},
			{
				name: 'from',
				type: 'string',
				list: true,
				pattern: FIGURE_ID,
				meaning: 'The figures it was worked out from.',
				read: (figure) => originsOf(figure, 'derived').flatMap((origin) => origin.from)
			},
			{
				name: 'working',
				type: 'string',
				meaning: 'The arithmetic of a figure that was worked out, with its answer.',
				read: (figure) => originsOf(figure, 'derived')[0]?.working ?? null
			},
			{
				name: 'source_ids',
				type: 'string',
				list: true,
				pattern: KEBAB,
				meaning:
					'The rows of sources.csv it was read in. A figure that was worked out has those of the figures it comes from. Empty only for what is counted from departures.csv or needs no source.',
				read: (figure) => readIn(facts, figure).sources.map((source) => source.id)
			},
			{
				name: 'addresses',
				type: 'string',
				list: true,
				meaning: 'The web addresses it was read at.',
				read: (figure) => readIn(facts, figure).addresses
			},
			{
				name: 'disputed_by',
				type: 'string',
				list: true,
				meaning: 'Who says otherwise, and what they say, in our words.',
				read: (figure) => figure.disputedBy.map((other) => `${other.by}: ${other.says}`)
			},
			{
				name: 'disputing',
				type: 'string',
				list: true,
				pattern: FIGURE_ID,
				meaning: 'The figures that hold what is said otherwise, where they are figures of ours.',
				read: (figure) => figure.disputedBy.flatMap((other) => other.figure ?? [])
			},
			{
				name: 'slip',
				type: 'boolean',
				required: true,
				meaning:
					'true where the calendar or plain arithmetic shows that the value cannot be right as its source prints it.',
				read: (figure) => figure.disputedBy.some((other) => other.slip === 'figure')
			},
			{
				name: 'used_at',
				type: 'string',
				list: true,
				pattern: KEBAB,
				meaning:
					'The steps of the story whose words use it; a step’s id is its address on the page. Others stand in its pictures and tables, or nowhere on the page.',
				read: (figure) => facts.usedAt.get(figure.id) ?? []
			},
			{
				name: 'ledger',
				type: 'string',
				pattern: KEBAB,
				meaning:
					'The claim of the five texts that it answers, in the list of claims the story was checked against; empty where it comes from the record alone.',
				read: (figure) => figure.ledger
			},
			{
				name: 'note',
				type: 'string',
				meaning: 'What else should be known of it.',
				read: (figure) => figure.note ?? null
			},
			corrected(facts, (figure) => figure.id)
		]
	});
}
