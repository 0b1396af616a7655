import { describe, expect, test } from 'vitest';
import { figure, figures, weekday, type FigureId } from '../../data';
import { checkFigures } from '../../data/check';

const value = (id: FigureId) => Number(figure(id).value);
const sum = (...ids: FigureId[]) => ids.reduce((total, id) => total + value(id), 0);

test('the figures pass the checks of the build', () => {
	expect(figures.length).toBeGreaterThan(250);
	expect(() => checkFigures(figures)).not.toThrow();
});

test('a figure is found by its id', () => {
	for (const one of figures) expect(figure(one.id)).toBe(one);
});

describe('parts add up to their wholes', () => {
	test('the vote of the MPs', () => {
		expect(sum('vote.against', 'vote.for', 'vote.spoilt', 'vote.absent')).toBe(value('vote.mps'));
		expect(value('vote.valid')).toBe(212);
	});
	test('the executive', () => {
		expect(sum('nec.for', 'nec.against')).toBe(value('nec.members'));
		expect(sum('nec.secretFor', 'nec.secretAgainst')).toBe(value('nec.members'));
	});
	test('the result, section by section', () => {
		for (const who of ['corbyn', 'smith'] as const) {
			expect(sum(`result.members.${who}`, `result.registered.${who}`, `result.affiliated.${who}`)).toBe(
				value(`result.${who}`)
			);
		}
		expect(sum('result.corbyn', 'result.smith')).toBe(value('electorate.validVotes'));
	});
	test('the departures', () => {
		expect(sum('departures.placed', 'departures.bracketed')).toBe(value('departures.sunday'));
		expect(sum('departures.sundayResigned', 'departures.sundaySacked')).toBe(value('departures.sunday'));
		expect(sum('departures.mondayPlaced', 'departures.mondayUnplaced')).toBe(value('departures.monday'));
		expect(sum('departures.allCabinet', 'departures.allMinisters', 'departures.allAides')).toBe(
			value('departures.all')
		);
		expect(sum('departures.sunday', 'departures.mondayShadowCabinet')).toBe(value('departures.board'));
		expect(value('departures.byTuesday')).toBe(50);
	});
	test('the nominations', () => {
		expect(sum('nominations.smithMps', 'nominations.smithMeps')).toBe(value('nominations.smith'));
		expect(sum('nominations.eagleMps', 'nominations.eagleMeps')).toBe(value('nominations.eagle'));
		expect(value('nominations.smithFinal')).toBe(172);
	});
});

describe('what is worked out agrees with what was published', () => {
	test.each<[FigureId, string]>([
		['vote.shareOfValid', '81%'],
		['vote.shareOfMps', '75%'],
		['result.corbynShare', '61.8%'],
		['result.smithShare', '38.2%'],
		['result.members.corbynShare', '59%'],
		['result.registered.smithShare', '30%'],
		['result.affiliated.corbynShare', '60%'],
		['electorate.turnout', '77.6%'],
		['clp.corbynShare', '84%'],
		['fee.total', '£4,588,525'],
		['likes.ratio', 'about 44 to 1'],
		['donors.ratio', 'about 3 to 1'],
		['phones.total', 'about 330,000 calls'],
		['phoney.toAnnouncement', '10 days'],
		['departures.perHour', 'under 1 an hour'],
		['nec.swing', '2 people'],
		['nominations.eagleBbc', '65 nominations']
	])('%s is %s', (id, answer) => {
		const worked = figure(id).origins.find((origin) => origin.kind === 'derived');
		expect(worked?.kind === 'derived' && worked.working.split(' = ').at(-1)).toBe(answer);
	});

	test('every working starts from figures and shows them', () => {
		for (const one of figures) {
			for (const origin of one.origins) {
				if (origin.kind !== 'derived') continue;
				expect(origin.from.length, one.id).toBeGreaterThan(0);
				expect(origin.working, one.id).toMatch(/^.+ = .+$/);
			}
		}
	});
});

describe('what the list counts, as the sources’ own reckoning has it', () => {
	test.each<[FigureId, number]>([
		['departures.sunday', 12],
		['departures.sundayResigned', 11],
		['departures.placed', 8],
		['departures.bracketed', 4],
		['departures.monday', 33],
		['departures.mondayRush', 10],
		['departures.mondayNoon', 6],
		['departures.afternoonCertain', 2],
		['departures.board', 20],
		['departures.shadowCabinet', 21],
		['departures.all', 61],
		['departures.undated', 2],
		['departures.listMinisters', 21]
	])('%s is %i', (id, counted) => expect(value(id)).toBe(counted));

	test('one hour of the Sunday can hold four or five', () => {
		expect(figure('departures.bestHour')).toMatchObject({ low: 4, high: 5, exactness: 'range' });
	});
});

describe('dates', () => {
	test('a printed weekday agrees with the calendar, but for the one slip', () => {
		const printed = figures.filter((one) => one.printedWeekday !== undefined);
		expect(printed.length).toBeGreaterThan(8);
		const wrong = printed.filter((one) => weekday(String(one.value)) !== one.printedWeekday);
		expect(wrong.map((one) => one.id)).toEqual(['vote.slipDate']);
		expect(figure('vote.slipDate')).toMatchObject({ printedWeekday: 'Tuesday', value: '2016-06-27' });
		expect(figure('vote.slipDate').disputedBy.some((other) => other.slip === 'figure')).toBe(true);
	});
});

test('a claim is credited to somebody who made it', () => {
	for (const one of figures.filter((candidate) => candidate.claimed)) {
		expect(one.claimant.credit, one.id).not.toBe('');
		expect(['record', 'arithmetic', 'our-list', 'ourselves'], one.id).not.toContain(one.claimant.id);
	}
});
