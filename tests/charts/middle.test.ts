import { describe, expect, it } from 'vitest';
import { figure } from '$data';
import { plain } from '$data/format';
import { layout, SCENES } from '../../src/lib/charts/middle/layout';
import { rows, table } from '../../src/lib/charts/middle/rows';
import { claims, collisions, find, frameOf, marksOf, outside, SIZES, tooSmall, typedDigits } from './picture';

const data = rows();
const cases = SCENES.flatMap((scene) => [...SIZES, [1400, 1000] as const].map((size) => [scene, ...size] as const));

describe.each(cases)('%s at %i × %i', (scene, width, height) => {
	const frame = frameOf([width, height]);
	const picture = layout(data, scene, frame);

	it('stays in the frame, with nothing on top of anything', () => {
		expect(outside(picture, frame)).toEqual([]);
		expect(collisions(picture)).toEqual([]);
		expect(tooSmall(picture, frame)).toEqual([]);
		expect(typedDigits(picture)).toEqual([]);
	});

	it('draws the estimate exactly, a hundred marks in all', () => {
		expect(claims(picture)).toEqual(
			(['against', 'between', 'for'] as const).map((key) => ({
				key,
				value: figure(`middle.${key}`).value,
				drawn: figure(`middle.${key}`).value
			}))
		);
		expect(marksOf(picture.series)).toHaveLength(Number(figure('middle.whole').value));
	});

	it('never lets two marks lie on each other', () => {
		const marks = marksOf(picture.series);
		const clash = marks.some((a, i) =>
			marks.slice(i + 1).some((b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < (a.size + b.size) * 0.43)
		);
		expect(clash).toBe(false);
	});

	it('draws it like an estimate, and keeps the hedges', () => {
		expect(new Set(marksOf(picture.series).map((mark) => mark.look))).toEqual(new Set(['dashed-pale', 'dashed']));
		const words = picture.labels.map((label) => plain(label.runs)).join(' ');
		for (const said of [/around/, /about/, /aide/]) expect(words).toMatch(said);
	});
});

it('has no hard edge: the groups overlap from left to right', () => {
	const picture = layout(data, 'middle-split', frameOf([340, 400]));
	const xs = (key: string) => find(picture, key)!.marks!.map((mark) => mark.x);
	expect(Math.max(...xs('against'))).toBeGreaterThan(Math.min(...xs('between')));
	expect(Math.max(...xs('between'))).toBeGreaterThan(Math.min(...xs('for')));
});

it('keeps the same hundred people from one picture to the next', () => {
	const keys = SCENES.map((scene) => marksOf(layout(data, scene, frameOf([640, 560])).series).map((mark) => mark.key));
	expect(keys[0]).toEqual(keys[1]);
	expect(table('middle-message').head.length).toBeGreaterThan(table('middle-split').head.length);
});
