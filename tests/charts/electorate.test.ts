import { describe, expect, it } from 'vitest';
import { layout, SCENES } from '$lib/charts/electorate/layout';
import { rows as build, table } from '$lib/charts/electorate/rows';
import { fieldHeight, fieldScale } from '$lib/charts/electorate/scale';
import { expectSound, extents, FRAMES, group, ink, named } from './fields';

const rows = build();
const keysOf = (scene: (typeof SCENES)[number], frame: (typeof FRAMES)[number]) =>
	extents(group(layout(rows, scene, frame), 'mps').children ?? []).map((one) => one.key);

describe('the bigger room', () => {
	it('is sound in every scene at every size', () => {
		for (const frame of FRAMES)
			for (const scene of SCENES) expectSound(layout(rows, scene, frame), frame, named(frame, scene));
	});

	it('keeps the same MPs, in the ballot’s kinds, from scene to scene', () => {
		for (const frame of FRAMES) {
			const first = keysOf('electorate-mps', frame);
			expect(new Set(first).size).toBe(229);
			for (const scene of SCENES) {
				expect(keysOf(scene, frame)).toEqual(first);
				expect(group(layout(rows, scene, frame), 'mps').children!.map((kind) => [kind.key, kind.value])).toEqual([
					['against', 172],
					['for', 40],
					['spoilt', 4],
					['absent', 13]
				]);
			}
		}
	});

	it('shrinks the MPs to the scale of the field, without changing their block', () => {
		for (const frame of FRAMES) {
			for (const scene of ['electorate-field', 'electorate-end'] as const) {
				const picture = layout(rows, scene, frame);
				const { pitch } = group(picture, 'electorate').fields![0]!;
				const marks = group(picture, 'against').marks!;
				const opening = group(layout(rows, 'electorate-mps', frame), 'against').marks!;
				expect(marks[1]!.x - marks[0]!.x).toBeCloseTo(pitch, 6);
				const zoom = pitch / (opening[1]!.x - opening[0]!.x);
				expect(zoom).toBeLessThan(1);
				expect(marks[100]!.y - marks[0]!.y).toBeCloseTo((opening[100]!.y - opening[0]!.y) * zoom, 6);
			}
		}
	});

	it('claims no number for a field that runs on, and draws only whole rows of it', () => {
		for (const frame of FRAMES) {
			const part = group(layout(rows, 'electorate-field', frame), 'electorate');
			expect(part.value).toBeUndefined();
			expect(part.fields![0]!.count % part.fields![0]!.columns).toBe(0);
			expect(part.fields![0]!.count).toBeLessThan(rows.ballots);
		}
		expect(fieldHeight(rows.ballots, 390)).toBe(
			Math.ceil(rows.ballots / fieldScale(390).columns) * fieldScale(390).pitch
		);
	});

	it('sets each rule at the row where its count falls, words on either side of the two that nearly meet', () => {
		for (const frame of FRAMES) {
			const picture = layout(rows, 'electorate-end', frame);
			const { pitch, columns, count } = group(picture, 'electorate').fields![0]!;
			expect(count).toBe(654006);
			const y = (key: string) => picture.lines!.find((line) => line.key === key)!.y1;
			for (const [key, value] of [
				['claim', rows.claim],
				['valid', rows.valid],
				['ballots', rows.ballots]
			] as const)
				expect(y(key)).toBeCloseTo((value / columns) * pitch, 6);
			expect(y('valid') - y('claim')).toBeGreaterThan(1.5);
			const words = (key: string) => ink(picture.labels.find((label) => label.key === key)!);
			expect(words('claim').bottom).toBeLessThanOrEqual(y('claim') + 0.5);
			expect(words('valid').top).toBeGreaterThanOrEqual(y('valid') - 0.5);
			expect(picture.lines!.filter((line) => line.over).map((line) => line.key)).toEqual(['claim', 'valid', 'ballots']);
		}
	});

	it('says so where the field is a solid', () => {
		for (const frame of FRAMES) {
			const picture = layout(rows, 'electorate-end', frame);
			const solid = group(picture, 'electorate').fields![0]!.pitch * 0.78 < 1;
			expect(JSON.stringify(picture.labels).includes('a solid')).toBe(solid);
		}
	});

	it('has a table for every scene', () => {
		for (const scene of SCENES)
			expect(table(scene).rows.every((row) => row.length === table(scene).head.length)).toBe(true);
	});
});
