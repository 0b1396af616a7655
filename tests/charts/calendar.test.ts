import { describe, expect, it } from 'vitest';
import { figure } from '$data';
import { plain } from '$data/format';
import { layout, SCENES } from '../../src/lib/charts/calendar/layout';
import { rows, table } from '../../src/lib/charts/calendar/rows';
import { claims, collisions, find, frameOf, outside, SIZES, tooSmall, typedDigits } from './picture';

const data = rows();
const cases = SCENES.flatMap((scene) => [...SIZES, [1400, 1000] as const].map((size) => [scene, ...size] as const));

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
		const named = scene === 'phoney-war-launch' ? 1 : 0; // the enlarged cell says its date in words
		expect(numbers).toHaveLength(data.days.length - named);
		expect(numbers.every((label) => label.furniture)).toBe(true);
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
});
