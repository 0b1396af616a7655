import { describe, expect, test } from 'vitest';
import {
	disagreements,
	figure,
	figures,
	publication,
	questions,
	readings,
	sources,
	type Correction,
	type Disagreement,
	type Figure,
	type Reading,
	type Source
} from '../../data';
import {
	checkAddresses,
	checkCorrections,
	checkDisagreements,
	checkFigures,
	checkOrigins,
	checkPublication,
	checkReadings,
	checkSources,
	type Published
} from '../../data/check';
import { DataProblem } from '../../data/problem';

const number = figure('vote.against');
const claim = figure('rallies.people');
const date = figure('eagle.launch');
const moment = figure('benn.sacked');
const range = figure('rally.attendance');
const derived = figure('vote.valid');
const slip = figure('vote.slipDate');

/** A copy with no pointers to other figures, changed as a careless hand might. */
const spoilt = (row: Figure, change: Record<string, unknown>): Figure =>
	({ ...row, disputedBy: [], ...change }) as Figure;

function problemOf(check: () => void): DataProblem {
	try {
		check();
	} catch (error) {
		if (error instanceof DataProblem) return error;
		throw error;
	}
	throw new Error('Nothing was thrown.');
}

const without = (row: Figure, field: string) =>
	Object.fromEntries(Object.entries(row).filter(([key]) => key !== field)) as unknown as Figure;
const evidence = { kind: 'text', source: 'buzzfeed', paragraph: 27, phrase: 'voted by 172 to 40' };

describe('a bad figure stops the build, naming row, field, what was found and what is allowed', () => {
	const bad: readonly [string, Figure, string, RegExp][] = [
		['an unknown unit', spoilt(number, { unit: 'furlongs' }), 'unit', /"furlongs".*people, MPs/],
		[
			'an unknown exactness',
			spoilt(number, { exactness: 'roughly' }),
			'exactness',
			/"roughly".*exact, about, over, under, range/
		],
		['an unknown kind', spoilt(number, { kind: 'rumour' }), 'kind', /"rumour".*fact, claim/],
		['no claimant', without(spoilt(claim, {}), 'claimant'), 'claimant', /nothing/],
		[
			'a claimant without a credit',
			spoilt(claim, { claimant: { ...claim.claimant, credit: '' } }),
			'claimant.credit',
			/""/
		],
		['a claim that is not marked as one', spoilt(claim, { claimed: false }), 'claimed', /false.*the kind is claim/],
		['no origin', spoilt(number, { origins: [] }), 'origins', /\[\]/],
		[
			'an unknown kind of origin',
			spoilt(number, { origins: [{ kind: 'hearsay' }] }),
			'origins.0.kind',
			/hearsay.*text, record/
		],
		[
			'an origin without a paragraph',
			spoilt(number, { origins: [{ ...evidence, paragraph: undefined }] }),
			'origins.0.paragraph',
			/nothing.*int|number/
		],
		[
			'a phrase of nine words',
			spoilt(number, { origins: [{ ...evidence, phrase: 'one two three four five six seven eight nine' }] }),
			'origins.0.phrase',
			/at most 8 words/
		],
		['a value outside its range', spoilt(range, { value: 90 }), 'value', /90.*between 4000 and 10000/],
		['a range without its low end', without(spoilt(range, {}), 'low'), 'low', /nothing.*exactness is range/],
		['a range without its high end', without(spoilt(range, {}), 'high'), 'high', /nothing.*exactness is range/],
		['an end on what is no range', spoilt(number, { low: 170 }), 'low', /170.*nothing, since the exactness is exact/],
		[
			'two ends on what is about',
			spoilt(number, { exactness: 'about', low: 170, high: 180 }),
			'low',
			/nothing, since the exactness is about/
		],
		['decimals of a day', spoilt(date, { decimals: 1 }), 'decimals', /1.*nothing, since the unit is date/],
		['the weekday of a number', spoilt(number, { printedWeekday: 'Monday' }), 'printedWeekday', /the unit is votes/],
		['a range the wrong way round', spoilt(range, { low: 10000, high: 4000 }), 'low', /10000.*no more than high/],
		['a day that is not in the calendar', spoilt(date, { value: '2016-06-31' }), 'value', /2016-06-31.*YYYY-MM-DD/],
		['a date that is a number', spoilt(date, { value: 11 }), 'value', /11.*YYYY-MM-DD/],
		['a moment without its offset', spoilt(moment, { value: '2016-06-26T01:10' }), 'value', /YYYY-MM-DDTHH:MM\+01:00/],
		['a moment past midnight', spoilt(moment, { value: '2016-06-26T25:10+01:00' }), 'value', /T25:10/],
		['a count that is text', spoilt(number, { value: 'many' }), 'value', /"many".*a number, since the unit is votes/],
		['per cent over a hundred', spoilt(figure('vote.claimedShare'), { value: 172 }), 'value', /172.*0 to 100/],
		['a share over one', spoilt(figure('rallies.half'), { value: 2 }), 'value', /2.*0 to 1/],
		['a count below nought', spoilt(number, { value: -3 }), 'value', /-3.*nought or more/],
		['half a person', spoilt(number, { value: 2.5 }), 'value', /2\.5.*whole number/],
		[
			'a derived figure from an unknown one',
			spoilt(derived, { origins: [{ kind: 'derived', from: ['vote.nobody'], working: '1 = 1' }] }),
			'origins.0.from',
			/vote\.nobody/
		],
		[
			'a derived figure from itself',
			spoilt(derived, { origins: [{ kind: 'derived', from: [derived.id], working: '1 = 1' }] }),
			'origins.0.from',
			/vote\.valid/
		],
		[
			'a dispute with an unknown figure',
			spoilt(number, { disputedBy: [{ by: 'somebody', says: 'otherwise', figure: 'vote.nobody' }] }),
			'disputedBy.0.figure',
			/vote\.nobody/
		],
		['a hedge that does not fit', spoilt(claim, { hedge: 'nearly' }), 'hedge', /"nearly".*over, more than/],
		['a hedge on an exact figure', spoilt(number, { hedge: 'about' }), 'hedge', /exactness is exact/],
		[
			'a weekday that is not the date’s',
			spoilt(date, { printedWeekday: 'Tuesday' }),
			'printedWeekday',
			/"Tuesday".*Monday/
		],
		['the slip without its mark', spoilt(slip, {}), 'printedWeekday', /"Tuesday".*marks the slip/],
		[
			'a mark without a slip',
			{ ...slip, disputedBy: [{ by: 'the calendar', says: 'no', slip: 'figure' }], printedWeekday: 'Monday' },
			'disputedBy',
			/no slip/
		],
		['a digit in a label', spoilt(number, { label: '172 votes' }), 'label', /without digits/],
		['a digit in a note', spoilt(number, { note: 'all 229' }), 'note', /without digits/],
		['an id that is not one', spoilt(number, { id: 'The vote' }), 'id', /subject\.thing/],
		['a field nobody knows', spoilt(number, { colour: 'red' }), '', /colour/]
	];
	test.each(bad)('%s', (_, row, field, message) => {
		const problem = problemOf(() => checkFigures([row]));
		expect(problem.file).toBe('data/figures');
		expect(problem.row).toBe(row.id);
		expect(problem.field).toBe(field);
		expect(problem.message).toMatch(message);
		expect(problem.message).toMatch(/^[^:]+: .*: found .+; allowed: .+/);
		expect(problem.message).not.toContain('\n');
	});

	test('an event or a source that is not there', () => {
		const check = (origin: Record<string, string>) => () =>
			checkOrigins([spoilt(number, { origins: [origin] })], new Set(['no-confidence-vote']), new Set(['buzzfeed']));
		expect(check({ kind: 'record', event: 'no-confidence-vote' })).not.toThrow();
		expect(problemOf(check({ kind: 'record', event: 'the-flood' })).message).toMatch(
			/^data\/figures: vote\.against: origins\.0\.event: found "the-flood"; allowed: a record row/
		);
		expect(problemOf(check({ kind: 'source', source: 'the-wind' })).message).toMatch(
			/origins\.0\.source: found "the-wind"; allowed: a source/
		);
	});

	test('an id used twice', () => {
		const problem = problemOf(() => checkFigures([spoilt(number, {}), spoilt(number, {})]));
		expect(problem.message).toBe('data/figures: vote.against: id: found "vote.against"; allowed: an id used once');
	});

	test('a row without an id is named by its place', () => {
		expect(problemOf(() => checkFigures([without(number, 'id')])).row).toBe('row 1');
	});

	test('a sum that hides a claim, or a hedge', () => {
		const from = { kind: 'derived', from: [claim.id], working: '1 = 1' };
		const input = spoilt(claim, {});
		expect(
			problemOf(() => checkFigures([input, spoilt(derived, { exactness: 'about', origins: [from] })])).message
		).toMatch(/claimed.*rallies\.people is claimed/);
		expect(problemOf(() => checkFigures([input, spoilt(derived, { claimed: true, origins: [from] })])).message).toMatch(
			/exactness.*rallies\.people is over/
		);
	});
});

describe('a bad source stops the build', () => {
	const good = sources[0]!;
	const bad: readonly [string, Record<string, unknown>, string, RegExp][] = [
		['an unknown nature', { nature: 'gossip' }, 'nature', /"gossip".*report, opinion/],
		['an unknown certainty', { certainty: 'maybe' }, 'certainty', /"maybe".*certain, likely, open/],
		['no title', { title: '' }, 'title', /""/],
		['no address', { addresses: [] }, 'addresses', /\[\]/],
		['an address that is not one', { addresses: ['www.example.org'] }, 'addresses.0', /web address/],
		['an id with capitals', { id: 'BuzzFeed' }, 'id', /hyphens/],
		['a day that is not in the calendar', { date: '2016-02-30' }, 'date', /"2016-02-30".*YYYY-MM-DD, or words/],
		['a day in another country’s way', { date: '26/06/2016' }, 'date', /"26\/06\/2016".*YYYY-MM-DD, or words/],
		['a month that is none', { date: 'Juny 2016' }, 'date', /"Juny 2016".*a month and a year/],
		['words without a year', { date: 'in June' }, 'date', /"in June".*a month and a year/]
	];
	test.each(bad)('%s', (_, change, field, message) => {
		const problem = problemOf(() => checkSources([{ ...good, ...change } as Source]));
		expect(problem.file).toBe('data/sources');
		expect(problem.field).toBe(field);
		expect(problem.message).toMatch(message);
	});
	test('an id used twice', () => expect(problemOf(() => checkSources([good, good])).field).toBe('id'));
	test('an address that no source has', () => {
		const row = (address: string) => [{ id: 'hilary-benn', sources: [good.addresses[0]!, address] }];
		expect(() => checkAddresses('departures.csv', row(good.addresses[0]!), sources)).not.toThrow();
		expect(lineOf(() => checkAddresses('departures.csv', row('https://example.org/'), sources))).toBe(
			'departures.csv: hilary-benn: sources: found "https://example.org/"; allowed: an address of a source in data/sources'
		);
	});
	test('an address of two sources', () => {
		expect(problemOf(() => checkSources([good, { ...good, id: 'another' }])).message).toMatch(
			/another: addresses: .*buzzfeed has it/
		);
	});
});

/** A problem’s one line, which names the file, the row and the field. */
const lineOf = (check: () => void) => {
	const { message } = problemOf(check);
	expect(message).not.toContain('\n');
	return message;
};

describe('a bad reading stops the build', () => {
	const asked = questions.map((question) => question.id);
	const said = readings.find((reading) => reading.stance !== null)!;
	const silent = readings.find((reading) => reading.stance === null)!;
	const row = (reading: Reading) => `data/readings.ts: ${reading.text}.${reading.question}: `;
	const bad: readonly [string, Reading, Record<string, unknown>, string][] = [
		['an unknown text', said, { text: 'times' }, 'text: found "times"; allowed: buzzfeed, rogercee-august'],
		['an unknown question', said, { question: 'why' }, 'question: found "why"; allowed: planned, timing'],
		[
			'a stance without a paragraph',
			said,
			{ paragraphs: [] },
			'paragraphs: found []; allowed: paragraphs counted from 1'
		],
		[
			'a paragraph that is none',
			said,
			{ paragraphs: [0] },
			'paragraphs: found [0]; allowed: paragraphs counted from 1'
		],
		[
			'a stance without evidence',
			said,
			{ phrase: undefined },
			'phrase: found nothing; allowed: a few words of the text'
		],
		[
			'evidence of nine words',
			said,
			{ phrase: 'one two three four five six seven eight nine' },
			'phrase: found "one two three four five six seven eight nine"; allowed: at most 8 words'
		],
		['an empty stance', said, { stance: ' ' }, 'stance: found " "; allowed: some text, or null'],
		['a silence with a paragraph', silent, { paragraphs: [3] }, 'paragraphs: found [3]; allowed: none'],
		['a silence with evidence', silent, { phrase: 'a word' }, 'phrase: found "a word"; allowed: nothing']
	];
	test.each(bad)('%s', (_, reading, change, message) => {
		const spoilt = { ...reading, ...change } as Reading;
		expect(lineOf(() => checkReadings([spoilt], asked))).toContain(row(spoilt) + message);
	});
	test('a text that answers a question twice', () => {
		expect(lineOf(() => checkReadings([said, said], asked))).toMatch(/id: found ".+"; allowed: an id used once/);
	});
	test('and the good ones do not', () => expect(() => checkReadings(readings, asked)).not.toThrow());
});

describe('a bad disagreement stops the build', () => {
	const known = new Set<string>(figures.map((one) => one.id));
	const good = disagreements[0]!;
	const bad: readonly [string, Record<string, unknown>, string][] = [
		['an unknown figure', { figures: ['vote.nobody'] }, 'figures: found "vote.nobody"; allowed: the id of a figure'],
		['no passage', { where: [] }, 'where: found []; allowed: a passage'],
		[
			'an unknown text',
			{ where: [{ text: 'times', paragraphs: [1] }] },
			'where.0.text: found "times"; allowed: buzzfeed'
		],
		[
			'a passage without a paragraph',
			{ where: [{ text: 'buzzfeed', paragraphs: [] }] },
			'where.0.paragraphs: found []; allowed: paragraphs counted from 1'
		]
	];
	test.each(bad)('%s', (_, change, message) => {
		expect(lineOf(() => checkDisagreements([{ ...good, ...change } as Disagreement], known))).toContain(
			`data/disagreements.ts: ${good.id}: ${message}`
		);
	});
	test('an id used twice', () => {
		expect(lineOf(() => checkDisagreements([good, good], known))).toContain('an id used once');
	});
	test('and the good ones do not', () => expect(() => checkDisagreements(disagreements, known)).not.toThrow());
});

describe('a bad correction stops the build', () => {
	const known = new Set(['vote.for']);
	const good: Correction = {
		id: 'a-slip',
		date: '2027-01-02',
		where: 'vote.for',
		was: 'one thing',
		now: 'another',
		because: 'A reader counted.'
	};
	const bad: readonly [string, Record<string, unknown>, string][] = [
		['a day that cannot be read', { date: '2 January' }, 'date: found "2 January"; allowed: a day in the calendar'],
		['a day that never was', { date: '2027-02-29' }, 'date: found "2027-02-29"; allowed: a day in the calendar'],
		['a place that is nowhere', { where: 'vote.nobody' }, 'where: found "vote.nobody"; allowed: the id of a figure'],
		['no reason', { because: '' }, 'because: found ""; allowed: some text']
	];
	test.each(bad)('%s', (_, change, message) => {
		expect(lineOf(() => checkCorrections([{ ...good, ...change }], known))).toContain(
			`data/corrections.ts: a-slip: ${message}`
		);
	});
	test('an id used twice, or an earlier day on top', () => {
		expect(lineOf(() => checkCorrections([good, good], known))).toContain('an id used once');
		expect(lineOf(() => checkCorrections([good, { ...good, id: 'later', date: '2027-01-03' }], known))).toBe(
			'data/corrections.ts: a-slip: date: found "2027-01-02"; allowed: 2027-01-03 or later, since the latest comes first'
		);
	});
	test('and a good one does not', () => expect(() => checkCorrections([good], known)).not.toThrow());
});

describe('bad facts of publication stop the build', () => {
	const bad: readonly [string, Partial<Published>, string][] = [
		['a day that never was', { published: '2026-11-31' }, 'published: found "2026-11-31"'],
		['a day that cannot be read', { modified: 'yesterday' }, 'modified: found "yesterday"'],
		['a change before the beginning', { modified: '2020-01-01' }, 'modified: found "2020-01-01"'],
		['a story that ends before it begins', { covers: { from: '2016-09-28', to: '2016-06-23' } }, 'covers.to: found'],
		['a version in words', { version: 'first' }, 'version: found "first"; allowed: a version such as 1.2.3']
	];
	test.each(bad)('%s', (_, change, message) => {
		expect(lineOf(() => checkPublication({ ...publication, ...change }))).toContain(
			`data/publication.ts: publication: ${message}`
		);
	});
	test('and the good ones do not', () => expect(() => checkPublication(publication)).not.toThrow());
});
