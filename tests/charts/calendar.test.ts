import { describe, expect, it } from 'vitest';
import { figure } from '$data';
import { plain } from '$data/format';
import { layout, SCENES } from '../../src/lib/charts/calendar/layout';
import { rows, table } from '../../src/lib/charts/calendar/rows';
import type { Picture } from '../../src/lib/charts/frame/types';
import {
	claims,
	collisions,
	find,
	frameOf,
	labelRect,
	meet,
	outside,
	SIZES,
	tooSmall,
	typedDigits,
	type Rect
} from './picture';

const data = rows();
const cases = SCENES.flatMap((scene) => [...SIZES, [1400, 1000] as const].map((size) => [scene, ...size] as const));

/** Where each day is, from the rules that a reader sees: the side that a cell shares with the next one, and its own seventh of the width. */
const cellsOf = (picture: Picture, width: number): Rect[] =>
	data.days.map((_, cell) => {
		const column = cell % 7;
		const side = picture.lines!.find((line) => line.key === `side-${column === 6 ? cell - 1 : cell}`)!;
		const left = (column * width) / 7;
		return { key: String(cell), left, right: left + width / 7, top: side.y1, bottom: side.y2 };
	});

it('holds every day from the first resignations to the nominations, whole weeks from a Sunday', () => {
	expect(data.days[0]).toMatchObject({ iso: figure('calendar.from').value, weekday: 'Sunday' });
	expect(data.days.at(-1)?.iso).toBe(figure('calendar.to').value);
	expect(new Set(data.days.map((day) => day.iso)).size).toBe(data.days.length);
});

it('counts the days the way the data does', () => {
	expect(data.announced.cell - data.ruledOut.cell).toBe(figure('phoney.toAnnouncement').value);
	expect(data.launch.cell - data.ruledOut.cell).toBe(figure('phoney.toLaunch').value);
});

describe.each(cases)('%s at %i × %i', (scene, width, height) => {
	const frame = frameOf([width, height]);
	const picture = layout(data, scene, frame);

	it('stays in the frame, with nothing on top of anything', () => {
		expect(outside(picture, frame)).toEqual([]);
		expect(collisions(picture)).toEqual([]);
		expect(tooSmall(picture, frame)).toEqual([]);
		expect(typedDigits(picture)).toEqual([]);
	});

	it('numbers every day once, as furniture', () => {
		const numbers = picture.labels.filter((label) => label.key.startsWith('day-'));
		expect(numbers).toHaveLength(data.days.length);
		expect(numbers.every((label) => label.furniture)).toBe(true);
	});

	it('keeps its days of one width, and their cells for their dates: nothing in them can be taken for another', () => {
		const cells = cellsOf(picture, width);
		for (const [cell, { left, right }] of cells.entries()) {
			const side = picture.lines!.find((line) => line.key === `side-${cell}`);
			if (side) expect(side.x1).toBeCloseTo(right);
			const number = picture.labels.find((label) => label.key === `day-${data.days[cell]!.iso}`)!;
			expect(number.x).toBeGreaterThan(left);
			expect(number.x).toBeLessThan(right);
		}
		const inside = picture.labels
			.filter((label) => !label.furniture && cells.some((cell) => meet(labelRect(label), cell)))
			.map((label) => label.key);
		expect(inside).toEqual(scene === 'phoney-war-watson' ? ['vote'] : []);
	});

	it('hangs the words of a day on its own cell', () => {
		const cells = cellsOf(picture, width);
		const hung = picture.labels.filter((one) => one.key.startsWith('says-'));
		expect(hung).toHaveLength({ watson: 1, name: 1, days: 0, launch: 2 }[scene.split('-').at(-1)!]!);
		for (const label of hung) {
			const cell = cells[Number(label.key.slice(5))]!;
			const words = labelRect(label);
			expect(words.left).toBeLessThan(cell.right);
			expect(words.right).toBeGreaterThan(cell.left);
			expect(words.top - cell.bottom).toBeLessThan(label.size);
			expect(picture.paths!.map((path) => path.key)).toContain(label.key);
		}
	});

	it('draws as many marks as every series says, and marked days answer', () => {
		expect(claims(picture).filter((claim) => claim.drawn !== claim.value)).toEqual([]);
		for (const box of picture.boxes ?? [])
			if (box.look === 'fill') expect(box.about?.text).toMatch(/\. \w+day .*\. \S/);
	});
});

describe('the search', () => {
	const picture = layout(data, 'phoney-war-name', frameOf([340, 400]));
	it('draws the others as one account, alike, and names neither', () => {
		const weighed = find(picture, 'weighed')!;
		expect(weighed.value).toBe(figure('search.alternatives').value);
		expect(new Set(weighed.marks!.map((mark) => mark.look))).toEqual(new Set(['dashed']));
		expect(picture.labels.map((label) => plain(label.runs)).join(' ')).toMatch(/one person’s account/);
		expect(JSON.stringify([picture, table('phoney-war-name')])).not.toMatch(/Nandy|Smith|fail/i);
	});
});

describe('ten days', () => {
	const picture = layout(data, 'phoney-war-days', frameOf([860, 760]));
	it('is one bar a day, in step along the calendar', () => {
		const first = find(picture, 'to-announcement')!.marks!;
		const second = find(picture, 'to-launch')!.marks!;
		expect(first.map((mark) => mark.x)).toEqual(second.slice(0, first.length).map((mark) => mark.x));
		expect(second.length - first.length).toBe(data.launch.cell - data.announced.cell);
	});
	it.each(SIZES)('ends each bar in its number, under the month, at %i × %i', (width, height) => {
		const picture = layout(data, 'phoney-war-days', frameOf([width, height]));
		const foot = Math.max(...cellsOf(picture, width).map((cell) => cell.bottom));
		for (const key of ['to-announcement', 'to-launch']) {
			const last = find(picture, key)!.marks!.at(-1)!;
			const number = labelRect(picture.labels.find((label) => label.key === key)!);
			const end = last.x + last.span! / 2;
			expect(number.left).toBeGreaterThan(end);
			expect(number.left - end).toBeLessThan(last.span!);
			expect((number.top + number.bottom) / 2).toBeCloseTo(last.y);
			expect(number.top).toBeGreaterThan(foot);
		}
	});
});

it('says at the launch what every marked day before it was', () => {
	const { labels } = layout(data, 'phoney-war-launch', frameOf([358, 330]));
	const said = (cell: number) => plain(labels.find((label) => label.key === `says-${cell}`)!.runs);
	expect(said(data.ruledOut.cell)).toMatch(/Watson/);
	expect(said(data.announced.cell)).toMatch(/Eagle/);
});
