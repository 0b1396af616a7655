import { expect, test } from 'vitest';
import { marksIn, upTo } from '$lib/charts/frame/parts';
import type { Field, Mark, Series } from '$lib/charts/frame/types';

const mark = (key: string): Mark => ({ key, x: 0, y: 0, size: 1, shape: 'square', look: 'solid', tone: 'ink' });
const field: Field = {
	key: 'f',
	count: 18_000,
	columns: 100,
	x: 0,
	y: 0,
	pitch: 1,
	shape: 'square',
	look: 'solid',
	tone: 'ink'
};
const all: readonly Series[] = [
	{ key: 'a', value: 3, marks: [mark('1'), mark('2'), mark('3')] },
	{ key: 'b', children: [{ key: 'c', value: 2, fields: [field], marks: [mark('4'), mark('5')] }] }
];
const keys = (some: readonly Series[]): string[] =>
	some.flatMap(({ fields = [], marks = [], children = [] }) => [
		...fields.map(({ key }) => key),
		...marks.map(({ key }) => key),
		...keys(children)
	]);

test('marks and fields are counted in groups inside groups', () => {
	expect(marksIn(all)).toBe(6);
});

test.each([
	[0, []],
	[2, ['1', '2']],
	[4, ['1', '2', '3', 'f']],
	[5, ['1', '2', '3', 'f', '4']],
	[6, ['1', '2', '3', 'f', '4', '5']]
])('the first %i of them, in the order in which they are drawn, in all of the groups', (most, wanted) => {
	const some = upTo(most, all);
	expect(keys(some)).toEqual(wanted);
	expect(some.map(({ key, value }) => [key, value])).toEqual([
		['a', 3],
		['b', undefined]
	]);
});

test('where that is all, they are the same groups: nothing is drawn anew', () => {
	expect(upTo(6, all)).toBe(all);
	expect(upTo(Infinity, all)).toBe(all);
});
