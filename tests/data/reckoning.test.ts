import { describe, expect, test } from 'vitest';
import {
	bestHour,
	boardOf,
	bracketOf,
	bracketed,
	certainBetween,
	countWindow,
	DAY_END,
	departures,
	departuresOn,
	minutesOf,
	perHour,
	placed,
	possibleBetween,
	replacementsByMondayMorning,
	runningCount
} from '../../data/departures';
import { eventOf } from '../../data/events';

const sunday = departuresOn('2016-06-26');
const monday = departuresOn('2016-06-27');
const tuesday = departuresOn('2016-06-28');
const rowOf = (id: string) => departures.find((row) => row.id === id)!;
const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
const between = (rows: typeof sunday, from: string, to: string) => certainBetween(rows, minutesOf(from), minutesOf(to));
const hours = (rows: typeof sunday) =>
	Object.fromEntries(
		perHour(rows)
			.filter((hour) => hour.rows.length > 0)
			.map((hour) => [hour.hour, hour.rows.length])
	);

describe('what can be placed', () => {
	test('Sunday: twelve, of whom eight have a clock time and four a bracket', () => {
		expect([sunday.length, placed(sunday).length]).toEqual([12, 8]);
		expect(ids(bracketed(sunday))).toEqual(['heidi-alexander', 'ian-murray', 'lilian-greenwood', 'seema-malhotra']);
	});

	test('Monday: thirty-three, of whom twenty-one have a clock time and three a bracket', () => {
		expect([monday.length, placed(monday).length]).toEqual([33, 21]);
		expect(ids(bracketed(monday))).toEqual(['chris-matheson', 'roberta-blackman-woods', 'luciana-berger']);
	});

	test('the hours are those of the published table', () => {
		expect(hours(sunday)).toEqual({ 1: 1, 11: 1, 13: 2, 17: 1, 18: 1, 19: 1, 21: 1 });
		expect(hours(monday)).toEqual({ 7: 3, 8: 7, 11: 4, 12: 6, 13: 1 });
		expect(hours(tuesday)).toEqual({ 11: 1, 16: 1, 17: 6, 18: 1 });
		expect(perHour(sunday)).toHaveLength(24);
	});

	test('ten timed departures on Monday between 07:49 and 08:45, eleven with Matheson', () => {
		expect(between(placed(monday), '07:49', '08:45')).toHaveLength(10);
		expect(between(monday, '07:49', '08:45')).toHaveLength(11);
	});
});

describe('brackets', () => {
	test('a clock time is both ends, even where the evidence also gives a bracket', () => {
		expect(bracketOf(rowOf('vernon-coaker'))).toEqual({ from: 1020, to: 1020 });
	});

	test('a missing end closes at midnight', () => {
		expect(bracketOf(rowOf('ian-murray'))).toEqual({ from: 645, to: 765 });
		expect(bracketOf(rowOf('roberta-blackman-woods'))).toEqual({ from: 0, to: 720 });
		expect(bracketOf(rowOf('luciana-berger'))).toEqual({ from: 779, to: DAY_END });
		expect(bracketOf(rowOf('keir-starmer'))).toEqual({ from: 0, to: DAY_END });
	});

	test('without a day there is none', () => {
		expect(bracketOf(rowOf('nic-dakin'))).toBeNull();
		expect(possibleBetween([rowOf('nic-dakin')], 0, DAY_END)).toEqual([]);
	});

	test('Sunday from noon to three: two certain, five possible', () => {
		expect(ids(between(sunday, '12:00', '15:00'))).toEqual(['lucy-powell', 'kerry-mccarthy']);
		expect(ids(possibleBetween(sunday, 720, 900))).toEqual([
			'ian-murray',
			'lilian-greenwood',
			'lucy-powell',
			'kerry-mccarthy',
			'seema-malhotra'
		]);
	});

	test('both ends of a stretch count', () => {
		const powell = [rowOf('lucy-powell')];
		expect(certainBetween(powell, 783, 783)).toHaveLength(1);
		expect(possibleBetween(powell, 784, 900)).toHaveLength(0);
	});
});

describe('the fullest hour of Sunday', () => {
	test('an hour of the clock can hold four', () => {
		const { ofTheClock } = bestHour(sunday);
		expect([ofTheClock.from, ofTheClock.to]).toEqual([780, 839]);
		expect(ids(ofTheClock.rows)).toEqual(['lilian-greenwood', 'lucy-powell', 'kerry-mccarthy', 'seema-malhotra']);
	});

	test('any sixty minutes can hold five, and four without Murray', () => {
		const { anySixtyMinutes } = bestHour(sunday);
		expect(anySixtyMinutes.to - anySixtyMinutes.from).toBe(59);
		expect(ids(anySixtyMinutes.rows)).toEqual([
			'ian-murray',
			'lilian-greenwood',
			'lucy-powell',
			'kerry-mccarthy',
			'seema-malhotra'
		]);
		expect(bestHour(sunday.filter((row) => row.id !== 'ian-murray')).anySixtyMinutes.rows).toHaveLength(4);
	});
});

describe('the running count', () => {
	test.each([
		['Sunday', sunday, 12],
		['Monday', monday, 33]
	] as const)('of %s never falls, holds together and ends on all', (_, rows, all) => {
		const steps = runningCount(rows);
		for (const [index, step] of steps.entries()) {
			const last = steps[index - 1] ?? { minute: -1, least: 0, most: 0 };
			expect(step.minute).toBeGreaterThan(last.minute);
			expect(step.least).toBeGreaterThanOrEqual(last.least);
			expect(step.most).toBeGreaterThanOrEqual(last.most);
			expect(step.most).toBeGreaterThanOrEqual(step.least);
		}
		expect(steps[0]!.minute).toBe(0);
		expect(steps.at(-1)).toEqual({ minute: DAY_END, least: all, most: all });
	});

	test('has seven gone at 13:13, as the Guardian’s list of 13:14 has', () => {
		expect(runningCount(sunday).find((step) => step.minute === minutesOf('13:13'))).toEqual({
			minute: 793,
			least: 7,
			most: 7
		});
	});

	test('is apart where brackets are open, and together where they are shut', () => {
		const at = (time: string) => runningCount(sunday).findLast((step) => step.minute <= minutesOf(time))!;
		expect([at('11:00').least, at('11:00').most]).toEqual([2, 4]);
		expect([at('13:14').least, at('13:14').most]).toEqual([7, 8]);
		expect([at('16:19').least, at('16:19').most]).toEqual([8, 8]);
	});

	test('can stand at six, seven or eight from 13:03 until about 17:00, Benn included', () => {
		expect(countWindow(sunday, 6, 8)).toEqual({ from: minutesOf('13:03'), to: minutesOf('17:00') });
	});

	test('and from 13:13 until about 18:00 if Benn is not', () => {
		expect(
			countWindow(
				sunday.filter((row) => row.kind === 'resigned'),
				6,
				8
			)
		).toEqual({ from: minutesOf('13:13'), to: minutesOf('18:00') });
	});

	test('has no window for more than there were, and an open one for all of them', () => {
		expect(countWindow(sunday, 13, 14)).toBeNull();
		expect(countWindow(sunday, 12, 12)).toEqual({ from: minutesOf('21:20'), to: DAY_END });
	});

	test('is of one day', () => {
		expect(() => runningCount([...sunday, ...monday])).toThrow('diana-johnson is not of 2016-06-26');
		expect(() => runningCount([rowOf('melanie-onn')])).toThrow(RangeError);
	});
});

describe('the board', () => {
	const board = boardOf(departures);

	test('has 21 seats, all but one held on Saturday', () => {
		expect(board).toHaveLength(21);
		expect(ids(board.filter((seat) => !seat.heldOnSaturday).map((seat) => seat.row))).toEqual(['pat-glass']);
	});

	test('twenty of those who held a post on Saturday had left by Tuesday', () => {
		expect(board.filter((seat) => seat.heldOnSaturday && seat.row.date! <= '2016-06-28')).toHaveLength(20);
	});

	test('names who refilled a seat only where a row of its own says so', () => {
		const refilled = board.filter((seat) => seat.refilledBy !== null);
		expect(refilled.map((seat) => [seat.row.id, seat.refilledBy])).toEqual([['lucy-powell', 'pat-glass']]);
		expect(rowOf('pat-glass').post).toContain(rowOf('lucy-powell').post);
		expect(rowOf('pat-glass').post).toContain('appointed 27 June');
	});

	test('takes the number of replacements from the record', () => {
		expect(eventOf(replacementsByMondayMorning.event).figures).toContain(
			`${replacementsByMondayMorning.count} appointments`
		);
	});
});
