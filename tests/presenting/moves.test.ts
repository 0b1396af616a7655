import { describe, expect, test } from 'vitest';
import { answeredAt, readGuess, type Question } from '../../src/lib/presenting/guess';
import { actionFor, BINDINGS, type KeyPress } from '../../src/lib/presenting/keys';
import { lock, LOCK, moved, named } from '../../src/lib/presenting/moves';
import { routeIn, withRoute } from '../../src/lib/presenting/slides';
import { clockFace, elapsed, paceOf, STOPPED, toggled } from '../../src/lib/presenting/timer';
import { chapters, hasChart } from '../../src/lib/story';

const places = ['a1', 'a2', 'b1', 'b2', 'b3', 'c1'].map((id) => ({ id, chapter: id.charAt(0) }));

describe('moves', () => {
	test('go one step, and end at either end', () => {
		expect(moved(places, 'a1', 'next')).toBe('a2');
		expect(moved(places, 'a1', 'previous')).toBe('a1');
		expect(moved(places, 'c1', 'next')).toBe('c1');
		expect(moved(places, 'b2', 'first')).toBe('a1');
		expect(moved(places, 'b2', 'last')).toBe('c1');
	});
	test('go by chapter, back first to the beginning of one’s own', () => {
		expect(moved(places, 'a2', 'nextChapter')).toBe('b1');
		expect(moved(places, 'b3', 'previousChapter')).toBe('b1');
		expect(moved(places, 'b1', 'previousChapter')).toBe('a1');
		expect(moved(places, 'a1', 'previousChapter')).toBe('a1');
		expect(moved(places, 'c1', 'nextChapter')).toBe('c1');
	});
	test('keep to a route, and lead back on to it from off it', () => {
		const route = new Set(['a1', 'b2', 'c1']);
		expect(moved(places, 'a1', 'next', route)).toBe('b2');
		expect(moved(places, 'b1', 'next', route)).toBe('b2');
		expect(moved(places, 'b1', 'previous', route)).toBe('a1');
		expect(moved(places, 'a2', 'nextChapter', route)).toBe('b2');
		expect(moved(places, 'c1', 'next', route)).toBe('c1');
	});
	test('that come too soon are one, and one that is refused does not put off the next', () => {
		const far = lock();
		expect([1000, 1000 + LOCK - 1, 1000 + LOCK, 1000 + LOCK + 10].map(far)).toEqual([true, false, true, false]);
	});
	test('a step is named by number or id, or told in words that there is none', () => {
		expect(named(places, '3')).toEqual({ id: 'b1' });
		expect(named(places, ' b3 ')).toEqual({ id: 'b3' });
		for (const text of ['0', '7', '', '2.5', 'nowhere']) expect(named(places, text), text).toHaveProperty('wrong');
	});
});

describe('keys', () => {
	const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
		key,
		shiftKey: false,
		ctrlKey: false,
		altKey: false,
		metaKey: false,
		repeat: false,
		...more
	});
	test('every key of the list does what the list says, and no key is in it twice', () => {
		for (const { keys, action, shift } of BINDINGS)
			for (const key of keys) expect(actionFor(press(key, { shiftKey: shift ?? false })), key).toBe(action);
		const all = BINDINGS.filter(({ shift }) => shift === undefined).flatMap(({ keys }) => keys);
		expect(new Set(all).size).toBe(all.length);
	});
	test('with Control, Alt or Meta every key is the browser’s', () => {
		for (const { keys } of BINDINGS)
			for (const key of keys)
				for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
					expect(actionFor(press(key, { [held]: true })), `${held} ${key}`).toBeNull();
	});
	test('a key that is held goes on moving, and does nothing else twice', () => {
		expect(actionFor(press('ArrowRight', { repeat: true }))).toBe('next');
		for (const key of ['b', 'o', 'a', 'f', 't', 'd', '+'])
			expect(actionFor(press(key, { repeat: true })), key).toBeNull();
	});
	test('letters of either case are the same, and other letters are nobody’s', () => {
		expect(actionFor(press('B', { shiftKey: true }))).toBe('black');
		for (const key of 'cejklmquvxyz') expect(actionFor(press(key)), key).toBeNull();
	});
});

describe('the class’s guess', () => {
	const question: Question = { text: 'How many?', min: 0, max: 800_000, step: 2000, unit: 'likes' };
	test('is a whole number within its range, with or without commas', () => {
		expect(readGuess(' 18,000 ', question)).toEqual({ value: 18_000 });
		expect(readGuess('0', question)).toEqual({ value: 0 });
	});
	test('is refused in words otherwise', () => {
		for (const text of ['', 'lots', '-5', '1.5', '1e3', '800001', '٣', 'NaN', 'Infinity'])
			expect(readGuess(text, question), text).toHaveProperty('wrong');
	});
	test('every step that asks for one has a step that answers it, further on', () => {
		const steps = chapters.flatMap((chapter) => chapter.steps);
		const asking = steps.filter(hasChart).filter(({ control }) => control?.kind === 'guess');
		expect(asking.length).toBeGreaterThan(0);
		for (const { id, view } of asking) {
			const answer = steps.find((step) => step.id === answeredAt(id));
			expect(answer && hasChart(answer) && answer.view.chart, id).toBe(view.chart);
			expect(steps.indexOf(answer!), id).toBeGreaterThan(steps.findIndex((step) => step.id === id));
		}
	});
});

describe('time', () => {
	test('is kept without ticking, and over a pause', () => {
		const started = toggled(STOPPED, 1000);
		const paused = toggled(started, 61_000);
		expect(elapsed(paused, 999_000)).toBe(60_000);
		expect(elapsed(toggled(paused, 100_000), 105_000)).toBe(65_000);
		expect(clockFace(65_999)).toBe('1:05');
	});
	test('is set against the route: late once a stop’s time is over, early before it begins', () => {
		const order = ['a', 'b', 'c', 'd'];
		const route = [
			{ step: 'a', minutes: 1 },
			{ step: 'c', minutes: 2 }
		];
		expect(paceOf(route, order, 'a', 30_000)).toEqual({ due: 60_000, late: 0, early: 0, left: 150_000 });
		expect(paceOf(route, order, 'b', 90_000)).toMatchObject({ due: 60_000, late: 30_000 });
		expect(paceOf(route, order, 'c', 20_000)).toMatchObject({ due: 180_000, late: 0, early: 40_000 });
		expect(paceOf(route, order, 'd', 200_000)).toMatchObject({ late: 20_000, left: 0 });
	});
	test('a route stands in the address beside whatever else is there', () => {
		expect(withRoute('?slides', 20)).toBe('?slides=&route=20');
		expect(routeIn('?slides=&route=20')).toBe(20);
		expect(withRoute('?route=20', null)).toBe('');
	});
});
