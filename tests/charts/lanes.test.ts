import { describe, expect, it } from 'vitest';
import { figure } from '$data';
import { plain } from '$data/format';
import { layout, SCENES } from '../../src/lib/charts/lanes/layout';
import { rows, table } from '../../src/lib/charts/lanes/rows';
import { FILL } from '../../src/lib/charts/frame/grid';
import {
	claims,
	collisions,
	fieldsOf,
	find,
	frameOf,
	labelRect,
	outside,
	SIZES,
	tooSmall,
	typedDigits
} from './picture';

const data = rows();
const timed = (size: readonly [number, number]) => ({ ...frameOf(size), x: (day: number) => day / data.days.length });
const cases = SCENES.flatMap((scene) => [...SIZES, [1400, 1000] as const].map((size) => [scene, ...size] as const));

describe.each(cases)('%s at %i × %i', (scene, width, height) => {
	const frame = timed([width, height]);
	const picture = layout(data, scene, frame);

	it('stays in the frame, with nothing on top of anything', () => {
		expect(outside(picture, frame)).toEqual([]);
		expect(collisions(picture)).toEqual([]);
		expect(tooSmall(picture, frame)).toEqual([]);
		expect(typedDigits(picture)).toEqual([]);
	});

	it('draws as many marks as every series says', () => {
		expect(claims(picture).filter((claim) => claim.drawn !== claim.value)).toEqual([]);
	});
});

describe('offers', () => {
	const frame = timed([480, 300]);
	const picture = layout(data, 'rivals-offers', frame);
	const box = (key: string) => picture.boxes!.find((one) => one.key === key)!;

	it('draws the offer as a dashed span of whole days, and never as a point', () => {
		const day = frame.height / data.days.length;
		expect(box('offer').look).toBe('dashed');
		expect(box('offer').height).toBeGreaterThan(day * 1.6);
		expect(data.offer.to - data.offer.from).toBe(2);
	});

	it('puts the visit at its hour, after the hustings of that day', () => {
		expect(data.visit.at % 1).toBeCloseTo((19 + 45 / 60) / 24);
		expect(picture.lines!.find((line) => line.key === 'visit')!.look).toBe('dashed');
	});

	it('says whose account it is', () => {
		expect(picture.labels.map((label) => plain(label.runs)).join(' ')).toMatch(
			/says Eagle’s side.*says the report; an email/
		);
	});
});

describe.each(SIZES)('offers at %i × %i', (width, height) => {
	const picture = layout(data, 'rivals-offers', timed([width, height]));
	const label = (key: string) => labelRect(picture.labels.find((one) => one.key === key)!);

	it('says the offer in its span or right under it, never over the days before, and clear of the visit', () => {
		const span = picture.boxes!.find((one) => one.key === 'offer')!;
		const words = label('offer');
		const foot = span.y + span.height;
		expect(words.top).toBeGreaterThan(span.y);
		expect(words.bottom < foot || words.top - foot < 2).toBe(true);
		expect(words.bottom).toBeLessThan(picture.lines!.find((line) => line.key === 'visit')!.y1);
	});

	it('says where Smith’s lane begins', () => {
		const lane = picture.lines!.find((line) => line.key === 'lane-1')!;
		const { top, bottom } = label('smith-hiring');
		expect(lane.y1).toBeCloseTo((top + bottom) / 2);
	});
});

describe.each([
	[340, 400],
	[328, 250],
	[860, 760]
] as const)('nominations at %i × %i', (width, height) => {
	const picture = layout(data, 'rivals-nominations', timed([width, height]));
	it('draws the line after exactly as many people as were needed', () => {
		for (const key of ['smith', 'eagle']) {
			const line = picture.lines!.find((one) => one.key === `threshold-${key}`)!;
			expect(find(picture, key)!.marks!.filter((mark) => mark.y < line.y1)).toHaveLength(
				Number(figure('nominations.threshold').value)
			);
		}
	});
	it('keeps the official count solid and the other not', () => {
		expect(new Set(find(picture, 'smith')!.marks!.map((mark) => mark.look))).toEqual(new Set(['solid']));
		const looks = find(picture, 'eagle')!.marks!.map((mark) => mark.look);
		expect(looks.filter((look) => look === 'dashed')).toHaveLength(Number(figure('nominations.eagleBbc').value));
		expect(looks).not.toContain('solid');
	});
	it('says beside the pale ones what they are: all that only the higher count has', () => {
		const pale = find(picture, 'eagle')!.marks!.filter((mark) => mark.look === 'dashed-pale');
		expect(pale).toHaveLength(data.nominations.eagle - data.nominations.eagleAtLeast);
		const words = picture.labels.find((one) => one.key === 'pale')!;
		expect(plain(words.runs)).toMatch(/^not in the BBC’s/);
		const { left, top, bottom } = labelRect(words);
		const last = pale.at(-1)!;
		expect(left - last.x).toBeLessThan(last.size * 2);
		expect(top).toBeLessThan(last.y + last.size / 2);
		expect(bottom).toBeGreaterThan(last.y);
	});
	it('hands its people on to the next picture', () => {
		const next = layout(data, 'rivals-supporters', timed([width, height]));
		for (const key of ['smith', 'eagle'])
			expect(find(next, key)!.marks!.map((mark) => mark.key)).toEqual(
				find(picture, key)!.marks!.map((mark) => mark.key)
			);
	});
});

it('says what a mark is, or that the field is a solid', () => {
	for (const size of SIZES) {
		const picture = layout(data, 'rivals-supporters', timed(size));
		const field = fieldsOf(picture.series)[0]!;
		const note = plain(picture.labels.find((label) => label.key === 'scale')!.runs);
		expect(note).toMatch(field.pitch * FILL < 1 ? /a solid/ : /One mark is one person/);
	}
});

it('gives every scene a table', () => {
	for (const scene of SCENES) expect(table(scene).rows.length).toBeGreaterThan(0);
});
