import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import source from '../../data/departures.csv?raw';
import { departures, departuresOn, parseDepartures } from '../../data/departures';
import { sourceFile } from './seeds';

const SUNDAY = '2016-06-26';
const MONDAY = '2016-06-27';
const [header, first] = source.split('\n') as [string, string];

/** A file of one good row, with some cells changed by column name. */
function withCells(changes: Record<string, string>): string {
	const columns = header.split(',');
	const row = { ...csvParse(`${header}\n${first}`)[0]!, ...changes };
	return `${header}\n${columns.map((column) => `"${row[column]}"`).join(',')}`;
}

describe('the list', () => {
	test('has 61 people, each once, frozen', () => {
		expect(departures).toHaveLength(61);
		expect(new Set(departures.map((row) => row.name)).size).toBe(61);
		expect(
			Object.isFrozen(departures) && departures.every((row) => Object.isFrozen(row) && Object.isFrozen(row.sources))
		).toBe(true);
	});

	test('names every person by an id that their name alone gives, which a card is found by', () => {
		const idOf = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-');
		expect(departures.filter(({ id, name }) => id !== idOf(name))).toEqual([]);
	});

	test('has the days of the published counts', () => {
		const days = ['2016-06-26', '2016-06-27', '2016-06-28', '2016-06-29', '2016-06-30', '2016-07-04'];
		expect(days.map((day) => departuresOn(day).length)).toEqual([12, 33, 10, 2, 1, 1]);
		expect(departures.filter((row) => row.date === null).map((row) => row.name)).toEqual(['Melanie Onn', 'Nic Dakin']);
	});

	test('has one dismissal, and it is the first', () => {
		expect(departures.filter((row) => row.kind === 'sacked').map((row) => row.id)).toEqual(['hilary-benn']);
		expect(departures[0]!.id).toBe('hilary-benn');
	});

	test('has eleven resignations on Sunday and eight more of the shadow cabinet on Monday', () => {
		expect(departuresOn(SUNDAY).filter((row) => row.kind === 'resigned')).toHaveLength(11);
		expect(departuresOn(MONDAY).filter((row) => row.tier === 'shadow_cabinet')).toHaveLength(8);
	});

	test('has 19 resignations of shadow cabinet members and 9 of private secretaries by Tuesday', () => {
		const resigned = departures.filter(
			(row) => row.kind === 'resigned' && row.date !== null && row.date <= '2016-06-28'
		);
		expect(resigned.filter((row) => row.tier === 'shadow_cabinet')).toHaveLength(19);
		expect(departures.filter((row) => row.tier === 'pps_or_other' && row.date! <= MONDAY)).toHaveLength(9);
	});

	test('says of every single source that it is one, and has two for 50 people', () => {
		expect(departures.filter((row) => row.sources.length === 2)).toHaveLength(50);
		for (const row of departures.filter((row) => row.sources.length === 1))
			expect(row.note, row.id).toMatch(/^One source/);
	});

	test('repeats neither the disputed word nor the name of a working file', () => {
		for (const row of departures) expect(`${row.post} ${row.note}`, row.id).not.toMatch(/\bcoup\b|seed/i);
	});

	test('agrees with the compiled source in names, days, times, brackets and tiers', (ctx) => {
		const compiled = sourceFile(ctx, 'resignations.csv', 'departures against the compiled source');
		const columns = [
			'name',
			'date',
			'time_bst',
			'time_precision',
			'tier',
			'kind',
			'not_before_bst',
			'not_after_bst',
			'source_1',
			'source_2'
		];
		const facts = (text: string) => csvParse(text).map((row) => columns.map((column) => row[column]));
		expect(facts(source)).toEqual(facts(compiled));
	});

	test('words its notes otherwise than the compiled source', (ctx) => {
		const compiled = sourceFile(ctx, 'resignations.csv', 'wording of the notes');
		const theirs = new Set(csvParse(compiled).map((row) => row.note));
		expect(departures.filter((row) => theirs.has(row.note)).map((row) => row.note)).toEqual([]);
	});
});

describe('a row that cannot be right stops the build', () => {
	const bad: [string, Record<string, string>, string, string, string][] = [
		[
			'unknown precision',
			{ time_precision: 'exactly' },
			'time_precision',
			'"exactly"',
			'minute, about, part-of-day, day, unknown'
		],
		['unknown tier', { tier: 'cabinet' }, 'tier', '"cabinet"', 'shadow_cabinet, shadow_minister, pps_or_other'],
		['unknown kind', { kind: 'left' }, 'kind', '"left"', 'resigned, sacked'],
		['a date in another style', { date: '26 June 2016' }, 'date', '"26 June 2016"', 'a day as YYYY-MM-DD, or empty'],
		[
			'a date that is not in the calendar',
			{ date: '2016-06-31' },
			'date',
			'"2016-06-31"',
			'a day as YYYY-MM-DD, or empty'
		],
		[
			'no date where the precision promises one',
			{ date: '' },
			'date',
			'""',
			'YYYY-MM-DD, or empty where the precision is unknown'
		],
		[
			'a time that cannot be read',
			{ time_bst: '1.10am' },
			'time_bst',
			'"1.10am"',
			'HH:MM from 00:00 to 23:59, or empty'
		],
		[
			'a time past midnight',
			{ not_after_bst: '24:10' },
			'not_after_bst',
			'"24:10"',
			'HH:MM from 00:00 to 23:59, or empty'
		],
		['minute precision without a time', { time_bst: '' }, 'time_bst', '""', 'HH:MM, since the precision is minute'],
		[
			'a time where the precision has none',
			{ time_precision: 'day' },
			'time_bst',
			'"01:10"',
			'nothing, since the precision is day'
		],
		[
			'a bracket the wrong way round',
			{ not_before_bst: '02:00' },
			'not_before_bst',
			'"02:00"',
			'no later than not_after_bst, 01:10'
		],
		[
			'a time before its bracket',
			{ time_bst: '00:59' },
			'time_bst',
			'"00:59"',
			'no earlier than not_before_bst, 01:00'
		],
		['a time after its bracket', { time_bst: '01:11' }, 'time_bst', '"01:11"', 'no later than not_after_bst, 01:10'],
		['no source', { source_1: '', source_2: '' }, 'source_1', '""', 'a web address'],
		[
			'a source that is no address',
			{ source_2: 'The Guardian' },
			'source_2',
			'"The Guardian"',
			'web addresses, or nothing'
		],
		['no name', { name: '' }, 'name', '""', 'some text'],
		['an id in capitals', { id: 'Hilary Benn' }, 'id', '"Hilary Benn"', 'lower-case words joined by hyphens']
	];

	test.each(bad)('%s', (_, changes, field, found, allowed) => {
		const id = changes.id ?? 'hilary-benn';
		expect(() => parseDepartures(withCells(changes))).toThrow(
			expect.objectContaining({
				name: 'DataProblem',
				message: `departures.csv: line 2 (${id}): ${field}: found ${found}; allowed: ${allowed}`
			})
		);
	});

	test('an id used twice', () => {
		expect(() => parseDepartures(`${header}\n${first}\n${first}`)).toThrow(
			'departures.csv: line 3 (hilary-benn): id: found "hilary-benn"; allowed: an id used once'
		);
	});

	test('a missing column', () => {
		expect(() => parseDepartures(header.replace(',tier', ''))).toThrow(
			/^departures\.csv: line 1: tier: found nothing; allowed: the columns id, date/
		);
	});

	test('a column nobody knows', () => {
		expect(() => parseDepartures(`${header},party`)).toThrow(
			/^departures\.csv: line 1: party: found "party"; allowed: only the columns id/
		);
	});

	test.each([
		['cut short', 'hilary-benn,2016-06-26', 2],
		['with a comma too many', `${first},x`, 14]
	])('a row %s', (_, row, cells) => {
		expect(() => parseDepartures(`${header}\n${row}`)).toThrow(
			`departures.csv: line 2 (hilary-benn): cells: found ${cells}; allowed: 13, one for each column`
		);
	});

	test('and the good row it was made from does not', () => {
		expect(parseDepartures(withCells({}))).toEqual([departures[0]]);
	});
});
