import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import source from '../../data/events.csv?raw';
import { eventOf, events, parseEvents, sourcesOfEvent, type StoryEvent } from '../../data/events';
import { figures } from '../../data/figures';
import { weekday, wordsFor } from '../../data/format';
import type { Figure } from '../../data/schema';
import { seedParagraphs, sourceFile } from './seeds';

const recorded = events.filter((event) => event.basis === 'record');
const told = events.filter((event) => event.basis === 'text');
const header = source.split('\n')[0]!;
const columns = header.split(',');

/** A file of one good row of the real file, with some cells changed by column name. */
function withCells(id: string, changes: Record<string, string>): string {
	const row = { ...csvParse(source).find((found) => found.id === id)!, ...changes };
	return `${header}\n${columns.map((column) => `"${row[column]}"`).join(',')}`;
}

describe('the events', () => {
	test('are 48 of the record and those of the five texts, frozen', () => {
		expect(recorded).toHaveLength(48);
		expect(told).toHaveLength(39);
		expect(Object.isFrozen(events) && events.every((event) => Object.isFrozen(event))).toBe(true);
	});

	test('are in order, first the record and then the texts', () => {
		for (const group of [recorded, told]) {
			const dates = group.map((event) => event.date ?? event.until!);
			expect(dates).toEqual(dates.toSorted());
		}
		expect(events).toEqual([...recorded, ...told]);
	});

	test('print the weekday of every single day, from the calendar', () => {
		const days = csvParse(source).filter((row) => row.date!.length === 10 && row.until === '');
		expect(days.length).toBeGreaterThan(70);
		for (const row of days) expect(row.weekday, row.id).toBe(weekday(row.date!).slice(0, 3));
	});

	test('flag what is inferred, and never print the impossible Tuesday as one day', () => {
		expect(eventOf('told-rebel-structure')).toMatchObject({
			date: '2016-06-27',
			until: '2016-06-28',
			dating: 'inferred'
		});
		expect(told.filter((event) => event.dating === 'printed').map((event) => event.id)).toEqual([
			'told-first-campaign',
			'told-first-election',
			'told-challenge-talked-of',
			'told-start-of-revolt',
			'told-conference-call',
			'told-allies-meet',
			'told-watson-out',
			'told-eagle-launch',
			'told-smith-hires'
		]);
	});

	test('say what happened without digits and without the disputed word', () => {
		for (const event of events) {
			expect(event.what.replace('Article 50', ''), event.id).not.toMatch(/\d/);
			expect(`${event.what} ${event.note}`, event.id).not.toMatch(/\bcoup\b|\bseed\b/i);
		}
	});

	test('are the record’s own in days, times, weekdays, sources and confidence', (ctx) => {
		const compiled = sourceFile(ctx, 'record-events.csv', 'events against the compiled record');
		const theirs = csvParse(compiled);
		expect(recorded.map((event) => event.id)).toEqual(theirs.map((row) => row.id));
		for (const [index, row] of theirs.entries()) {
			const ours = recorded[index]!;
			expect([ours.date, ours.time ?? '', weekday(ours.date!).slice(0, 3), ours.confidence], row.id).toEqual([
				row.date,
				row.time_bst,
				row.weekday,
				row.confidence
			]);
			expect(ours.sources.slice(0, 2), row.id).toEqual([row.source_1, row.source_2].filter(Boolean));
			if (ours.note !== '') expect(ours.note, row.id).not.toBe(row.note);
		}
	});

	test('keep every number of the compiled record', (ctx) => {
		const compiled = sourceFile(ctx, 'record-events.csv', 'numbers of the events');
		const numbers = (text: string) =>
			text
				.replaceAll('2016-01-12', '12 January 2016')
				.match(/\d[\d,.]*\d|\d/g)
				?.toSorted() ?? [];
		for (const [index, row] of csvParse(compiled).entries())
			expect(numbers(recorded[index]!.figures), row.id).toEqual(numbers(row.figures!));
	});

	test('type no number that is a figure, but name the figure', () => {
		const restsOn = (event: StoryEvent) => {
			const read = new Set(event.basis === 'record' ? sourcesOfEvent(event).map((source) => source.id) : []);
			return (figures as readonly Figure[]).filter(({ origins }) =>
				origins.some(
					(origin) =>
						(origin.kind === 'record' && origin.event === event.id) ||
						(origin.kind === 'source' && read.has(origin.source))
				)
			);
		};
		const numbers = (text: string): readonly string[] => text.match(/£?\d[\d,.]*\d%?|£?\d%?/g) ?? [];
		const typed = csvParse(source).flatMap((row) => {
			// what is left when the ids in braces are taken out was typed into this file
			const left = `${row.figures!} ${row.note!}`.replace(/\{[^}]*\}/g, '');
			return restsOn(eventOf(row.id!)).flatMap((one) => {
				const written = wordsFor(one, one.unit === 'date' ? 'full' : 'numeral');
				const again =
					typeof one.value === 'string'
						? left.includes(written)
						: numbers(written).some((number) => numbers(left).includes(number));
				return again ? [`${row.id!}: ${one.id} is ${written}`] : [];
			});
		});
		expect(typed).toEqual([]);
		expect(source.match(/\{[^}]*\}/g)!.length).toBeGreaterThan(70);
	});

	test('write out the figures they name, with no hedge but the record’s', () => {
		expect(eventOf('no-confidence-vote').figures).toBe('172 for, 40 against, 4 spoilt, 13 did not vote (229 in all)');
		expect(eventOf('parliament-square-rally').figures).toMatch(/^attendance disputed: 4,000 \(.*\) to 10,000 \(/);
		expect(eventOf('nec-cutoff-and-fee').figures).toBe('freeze date 12 January 2016; fee £3 to £25; 2-day window');
		expect(eventOf('members-july-2016').figures).toBe('more than 500,000');
		for (const event of events) expect(`${event.figures} ${event.note}`, event.id).not.toMatch(/[{}]/);
	});

	test('point at paragraphs that are there', (ctx) => {
		const seeds = seedParagraphs(ctx, 'paragraphs of the events');
		for (const event of events) {
			for (const { text, paragraphs } of event.passages) {
				for (const paragraph of paragraphs)
					expect(seeds[text][paragraph - 1], `${event.id} ${text} ${paragraph}`).toBeDefined();
			}
		}
	});

	test('are found by id, or not at all', () => {
		expect(eventOf('no-confidence-vote').date).toBe('2016-06-28');
		expect(() => eventOf('no-such-thing')).toThrow(RangeError);
	});
});

describe('a row that cannot be right stops the build', () => {
	const vote = 'no-confidence-vote';
	const call = 'told-conference-call';
	const bad: [string, string, Record<string, string>, string, string, string][] = [
		[
			'a weekday that is not the date’s',
			vote,
			{ weekday: 'Mon' },
			'weekday',
			'"Mon"',
			'Tue, the weekday of 2016-06-28'
		],
		[
			'a weekday on a span',
			'told-rebel-structure',
			{ weekday: 'Tue' },
			'weekday',
			'"Tue"',
			'nothing, since the date is not one day'
		],
		[
			'a day not in the calendar',
			vote,
			{ date: '2016-02-30' },
			'date',
			'"2016-02-30"',
			'YYYY-MM-DD, YYYY-MM, YYYY, or empty'
		],
		[
			'a month not in the calendar',
			call,
			{ date: '2016-13' },
			'date',
			'"2016-13"',
			'YYYY-MM-DD, YYYY-MM, YYYY, or empty'
		],
		['no date at all', vote, { date: '', weekday: '' }, 'date', '""', 'a date here or in until'],
		[
			'an end before its beginning',
			vote,
			{ until: '2016-06-01', weekday: '' },
			'until',
			'"2016-06-01"',
			'no earlier than date, 2016-06-28'
		],
		[
			'a time that cannot be read',
			vote,
			{ time_bst: '4.35pm' },
			'time_bst',
			'"4.35pm"',
			'HH:MM from 00:00 to 23:59, or empty'
		],
		[
			'an unknown part of the day',
			call,
			{ part: 'teatime' },
			'part',
			'"teatime"',
			'early morning, by midday, afternoon, early evening, evening, late evening'
		],
		['an unknown basis', vote, { basis: 'rumour' }, 'basis', '"rumour"', 'record, text'],
		['a text event dated by the record', call, { dating: 'record' }, 'dating', '"record"', 'printed, inferred'],
		['an unknown confidence', vote, { confidence: 'sure' }, 'confidence', '"sure"', 'high, medium, low'],
		['a record event without a source', vote, { sources: '' }, 'sources', '""', 'a web address'],
		[
			'a source that is no address',
			vote,
			{ sources: 'a newspaper' },
			'sources',
			'"a newspaper"',
			'web addresses, or nothing'
		],
		['a text event without a passage', call, { texts: '' }, 'texts', '""', 'a passage of one of the five texts'],
		[
			'a text nobody knows',
			call,
			{ texts: 'times:3' },
			'texts',
			'"times:3"',
			'text:1,2;text:3, where text is one of buzzfeed, rogercee-august, jocolumbine, guardian-comment, rogercee-september'
		],
		[
			'a paragraph that is no number',
			call,
			{ texts: 'buzzfeed:x' },
			'texts',
			'"buzzfeed:x"',
			'text:1,2;text:3, where text is one of buzzfeed, rogercee-august, jocolumbine, guardian-comment, rogercee-september'
		],
		[
			'a twin that is no record event',
			call,
			{ same_as: 'no-such-thing' },
			'same_as',
			'"no-such-thing"',
			'ids of record events in this file'
		],
		['nothing happening', vote, { event: '' }, 'event', '""', 'some text'],
		[
			'a figure that is not there',
			vote,
			{ figures: '{vote.nobody} for' },
			'figures',
			'"{vote.nobody} for"',
			'in braces the id of a figure, or of a range with .low or .high'
		],
		[
			'an end of what is no range',
			vote,
			{ note: '{vote.against.low}' },
			'note',
			'"{vote.against.low}"',
			'in braces the id of a figure, or of a range with .low or .high'
		],
		[
			'a brace that is not closed',
			vote,
			{ note: '{vote' },
			'note',
			'"{vote"',
			'in braces the id of a figure, or of a range with .low or .high'
		]
	];

	test.each(bad)('%s', (_, id, changes, field, found, allowed) => {
		expect(() => parseEvents(withCells(id, changes))).toThrow(
			expect.objectContaining({
				name: 'DataProblem',
				message: `events.csv: line 2 (${id}): ${field}: found ${found}; allowed: ${allowed}`
			})
		);
	});

	test('a missing column', () => {
		expect(() => parseEvents(source.replace(',basis,', ','))).toThrow(
			/^events\.csv: line 1: basis: found nothing; allowed: the columns id, date/
		);
	});

	test('an id used twice', () => {
		expect(() => parseEvents(`${withCells(vote, {})}\n${withCells(vote, {}).split('\n')[1]!}`)).toThrow(
			`events.csv: line 3 (${vote}): id: found "${vote}"; allowed: an id used once`
		);
	});

	test('and the good rows they were made from do not', () => {
		expect(parseEvents(withCells(vote, {}))).toEqual([eventOf(vote)]);
		expect(parseEvents(withCells(call, {}))).toEqual([eventOf(call)]);
	});
});
