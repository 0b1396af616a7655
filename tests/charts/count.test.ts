import { describe, expect, it } from 'vitest';
import { figure } from '$data';
import { layout } from '../../src/lib/charts/count/layout';
import { rows, table } from '../../src/lib/charts/count/rows';
import { claims, collisions, find, frameOf, labelRect, outside, SIZES, tooSmall, typedDigits } from './picture';

const data = rows();
const OPENING = [...SIZES, [358, 430], [328, 380], [700, 330], [900, 640], [1200, 760]] as const;

describe.each(OPENING)('the first screen at %i × %i', (...size) => {
	const frame = frameOf(size);
	const picture = layout(data, 'opening-count', frame);

	it('draws as many marks as there were votes', () => {
		expect(claims(picture)).toEqual([
			{ key: 'against', value: figure('vote.against').value, drawn: figure('vote.against').value },
			{ key: 'for', value: figure('vote.for').value, drawn: figure('vote.for').value }
		]);
	});

	it('keeps squares for one side and circles for the other', () => {
		expect(new Set(find(picture, 'against')?.marks?.map((mark) => `${mark.shape} ${mark.tone}`))).toEqual(
			new Set(['square ink'])
		);
		expect(new Set(find(picture, 'for')?.marks?.map((mark) => `${mark.shape} ${mark.tone}`))).toEqual(
			new Set(['circle red'])
		);
	});

	it('stays in the frame, with nothing on top of anything', () => {
		expect(outside(picture, frame)).toEqual([]);
		expect(collisions(picture)).toEqual([]);
		expect(tooSmall(picture, frame)).toEqual([]);
		expect(typedDigits(picture)).toEqual([]);
	});

	it('fills the frame', () => {
		const tops = picture.series.flatMap((one) => one.marks ?? []);
		const bottom = Math.max(...picture.labels.map((label) => labelRect(label).bottom));
		expect(Math.max(...tops.map((mark) => mark.x))).toBeGreaterThan(frame.width * 0.92);
		expect(bottom - Math.min(...tops.map((mark) => mark.y))).toBeGreaterThan(frame.height * 0.85);
	});

	it('makes the larger pile the taller one', () => {
		const tall = (key: string) => {
			const ys = find(picture, key)!.marks!.map((mark) => mark.y);
			return Math.max(...ys) - Math.min(...ys);
		};
		expect(tall('for')).toBeLessThan(tall('against') * 0.62);
	});
});

it('puts both counts in its table', () => {
	expect(table('opening-count').rows).toHaveLength(2);
});
