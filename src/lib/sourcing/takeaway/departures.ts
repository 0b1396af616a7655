/** departures.csv: who left the front bench, when as far as it is known, and where that was read. */
import type { Departure, Going, Precision, Tier } from '$data';
import { toldAs } from '../datasets';
import { CLOCK, corrected, KEBAB } from './columns';
import { once, sourceAt, type Facts } from './facts';
import { table, type Declared, type Table } from './table';

const PRECISIONS: Record<Precision, string> = {
	minute: 'a source prints it to the minute',
	about: 'a source prints it rounded',
	'part-of-day': 'only times before or after it are known',
	day: 'only the day is known',
	unknown: 'not even the day is known'
};
const TIERS: Record<Tier, string> = {
	shadow_cabinet: 'a member of the shadow cabinet',
	shadow_minister: 'a shadow minister below it',
	pps_or_other: 'a parliamentary private secretary, or another junior post'
};
const GOINGS: Record<Going, string> = { resigned: 'chose to go', sacked: 'was dismissed' };

/** The table of departures, one row a person, in the order they went as far as it is known. */
export function departuresTable(facts: Facts): Table {
	const source = (number: 1 | 2): readonly Declared<Departure>[] => {
		const at = (row: Departure) => row.sources[number - 1] ?? null;
		const needed = number === 1 ? ({ required: true } as const) : {};
		return [
			{
				name: `source_${number}`,
				type: 'string',
				address: true,
				...needed,
				meaning:
					number === 1
						? 'The web address the departure was read at.'
						: 'A second address, from another page; empty where a single one was found, as the note then says.',
				read: at
			},
			{
				name: `source_${number}_id`,
				type: 'string',
				pattern: KEBAB,
				...needed,
				meaning: 'The row of sources.csv that has this address.',
				read: (row) => {
					const address = at(row);
					return address === null ? null : sourceAt(facts, address).id;
				}
			}
		];
	};
	return table<Departure>({
		...toldAs('departures'),
		key: 'id',
		foreignKeys: [
			{ column: 'source_1_id', table: 'sources', to: 'id' },
			{ column: 'source_2_id', table: 'sources', to: 'id' }
		],
		from: facts.departures,
		sources: once(facts.departures.flatMap((row) => row.sources.map((address) => sourceAt(facts, address)))),
		columns: [
			{
				name: 'id',
				type: 'string',
				required: true,
				unique: true,
				pattern: KEBAB,
				meaning: 'The name in lower case, joined by hyphens.',
				read: (row) => row.id
			},
			{
				name: 'date',
				type: 'date',
				meaning: 'The day the person left; empty where no source gives it.',
				read: (row) => row.date
			},
			{
				name: 'time_bst',
				type: 'string',
				pattern: CLOCK,
				meaning: 'The clock time, HH:MM, British Summer Time; only where the precision is minute or about.',
				read: (row) => row.time
			},
			{
				name: 'time_precision',
				type: 'string',
				required: true,
				words: PRECISIONS,
				meaning: 'How closely the time is known.',
				read: (row) => row.precision
			},
			{
				name: 'not_before_bst',
				type: 'string',
				pattern: CLOCK,
				meaning: 'The earliest time of that day the evidence allows; empty where nothing sets one.',
				read: (row) => row.notBefore
			},
			{
				name: 'not_after_bst',
				type: 'string',
				pattern: CLOCK,
				meaning: 'The latest time of that day the evidence allows; empty where nothing sets one.',
				read: (row) => row.notAfter
			},
			{ name: 'name', type: 'string', required: true, meaning: 'Who left.', read: (row) => row.name },
			{
				name: 'post',
				type: 'string',
				required: true,
				meaning: 'The post that was left, as far as the sources name it.',
				read: (row) => row.post
			},
			{
				name: 'tier',
				type: 'string',
				required: true,
				words: TIERS,
				meaning: 'The rank of that post.',
				read: (row) => row.tier
			},
			{
				name: 'kind',
				type: 'string',
				required: true,
				words: GOINGS,
				meaning: 'Whether the person chose to go.',
				read: (row) => row.kind
			},
			{
				name: 'where',
				type: 'string',
				list: true,
				required: true,
				meaning: 'The publications it was read in, in the order of the addresses.',
				read: (row) => row.sources.map((address) => sourceAt(facts, address).publication)
			},
			...source(1),
			...source(2),
			{
				name: 'note',
				type: 'string',
				meaning: 'How the time is known, and what the sources disagree about.',
				read: (row) => row.note || null
			},
			corrected(facts, (row) => row.id)
		]
	});
}
