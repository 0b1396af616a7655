import { describe, expect, test } from 'vitest';
import {
	clock,
	figure,
	figures,
	hedgeFor,
	machineValue,
	plain,
	runFor,
	spell,
	weekday,
	wordsFor,
	type FigureId,
	type Style
} from '../../data';

describe('hedges', () => {
	const styles: readonly Style[] = ['figure', 'Figure', 'words', 'Words', 'weekday', 'day', 'full', 'month', 'year'];
	const isTime = (value: number | string) => typeof value === 'string';

	test('are never dropped, whatever the style', () => {
		const hedged = figures.filter(
			(one) => one.exactness !== 'exact' && one.exactness !== 'range' && one.words === undefined
		);
		expect(hedged.length).toBeGreaterThan(40);
		for (const one of hedged) {
			const hedge = hedgeFor(one);
			expect(hedge, one.id).toMatch(/^[a-z]+( [a-z]+)* $/);
			for (const style of styles) {
				const spelt = (style === 'words' || style === 'Words') && Number(one.value) > 99;
				if (!isTime(one.value) && spelt) continue;
				expect(wordsFor(one, style).toLowerCase(), `${one.id} as ${style}`).toMatch(new RegExp(`^${hedge}`));
			}
		}
	});

	test('are left to stand beside a numeral that is set as a picture', () => {
		expect(wordsFor(figure('rallies.people'), 'numeral')).toBe('25,000');
		expect(wordsFor(figure('alexander.by'), 'numeral')).toBe('9.29am');
	});

	test('an exact figure has none', () => expect(hedgeFor(figure('vote.against'))).toBe(''));
});

test.each<[FigureId, Style, string]>([
	['vote.against', 'figure', '172'],
	['rallies.people', 'figure', 'over 25,000'],
	['rally.hours', 'figure', 'within 24'],
	['donors.smith', 'figure', 'around 6,400'],
	['members.excluded', 'figure', 'nearly 130,000'],
	['likes.ratio', 'figure', 'about 44 to 1'],
	['vote.ratio', 'words', 'about four to one'],
	['vote.ratio', 'Words', 'About four to one'],
	['fee.new', 'figure', '£25'],
	['vote.shareOfValid', 'figure', '81%'],
	['middle.against', 'words', 'around thirty per cent'],
	['result.corbynShare', 'figure', '61.8%'],
	['departures.sunday', 'words', 'twelve'],
	['departures.sunday', 'Words', 'Twelve'],
	['departures.recalled', 'figure', '6 to 8'],
	['departures.recalled', 'words', 'six to eight'],
	['forecast.aideWithMiddle', 'figure', '30% to 50%'],
	['rally.attendance', 'figure', '4,000 to 10,000'],
	['rally.thousands', 'figure', 'thousands'],
	['rally.thousands', 'numeral', '2,000'],
	['phones.third', 'figure', 'a third'],
	['benn.sacked', 'figure', '1.10am'],
	['benn.sacked', 'weekday', 'Sunday 26 June'],
	['dePiero.by', 'Figure', 'By noon'],
	['alexander.by', 'figure', 'by 9.29am'],
	['challenge.floatedBefore', 'figure', 'before 5 May'],
	['vote.date', 'figure', '28 June'],
	['vote.date', 'weekday', 'Tuesday 28 June'],
	['vote.date', 'day', 'Tuesday'],
	['vote.date', 'month', 'June'],
	['vote.date', 'full', '28 June 2016'],
	['vote.date', 'year', '2016'],
	['story.year', 'figure', '2016']
])('%s as %s is “%s”', (id, style, text) => expect(wordsFor(figure(id), style)).toBe(text));

test('the slip is printed as its source prints it', () =>
	expect(wordsFor(figure('vote.slipDate'), 'weekday')).toBe('Tuesday 27 June'));

describe('spell', () => {
	test.each([
		[0, 'none'],
		[1, 'one'],
		[12, 'twelve'],
		[19, 'nineteen'],
		[20, 'twenty'],
		[21, 'twenty-one'],
		[40, 'forty'],
		[99, 'ninety-nine']
	])('%i is %s', (value, word) => expect(spell(value)).toBe(word));
	test.each([100, -1, 2.5, Number.NaN])('%d is refused', (value) => expect(() => spell(value)).toThrow(RangeError));
});

test.each([
	['00:00', 'midnight'],
	['00:05', '12.05am'],
	['01:10', '1.10am'],
	['09:00', '9am'],
	['12:00', 'noon'],
	['12:30', '12.30pm'],
	['19:45', '7.45pm']
])('%s on the clock is %s', (time, text) => expect(clock(`2016-06-26T${time}+01:00`)).toBe(text));

test('weekdays come from the calendar', () =>
	expect(['2016-06-26', '2016-06-27', '2016-09-24'].map(weekday)).toEqual(['Sunday', 'Monday', 'Saturday']));

test('the machine value is digits, an ISO date, or both ends', () => {
	expect(machineValue(figure('electorate.ballots'))).toBe('654006');
	expect(machineValue(figure('vote.date'))).toBe('2016-06-28');
	expect(machineValue(figure('rally.attendance'))).toBe('4000/10000');
});

test('a run says what it is and reads as text', () => {
	expect(runFor(figure('rallies.people'))).toEqual({
		figure: 'rallies.people',
		value: '25000',
		text: 'over 25,000',
		tag: 'data',
		exactness: 'over',
		claimed: true
	});
	expect(runFor(figure('vote.date')).tag).toBe('time');
	expect(plain(['By ', runFor(figure('vote.against')), ' to ', runFor(figure('vote.for'))])).toBe('By 172 to 40');
});
