import { describe, expect, it } from 'vitest';
import { layout, SCENES } from '$lib/charts/likes/layout';
import { rows as build, table } from '$lib/charts/likes/rows';
import { plain } from '$data/format';
import { expectSound, extents, FRAMES, group, named } from './fields';

const rows = build();
const fieldOf = (scene: (typeof SCENES)[number], key: string, frame: (typeof FRAMES)[number]) =>
	group(layout(rows, scene, frame), key).fields![0]!;

describe('likes', () => {
	it('is sound in every scene at every size, whatever the guess', () => {
		for (const frame of FRAMES) {
			for (const scene of SCENES) expectSound(layout(rows, scene, frame), frame, named(frame, scene));
			for (const guess of [0, 2000, 18000, 120000, 300000, 500000, 800000, 5000000])
				for (const scene of ['online-guess', 'online-smith', 'online-likes'] as const)
					expectSound(layout(rows, scene, frame, { guess }), frame, `${named(frame, scene)}, ${guess}`);
		}
	});

	it('says what one mark is, but where the line over the picture says only that', () => {
		for (const scene of SCENES.filter((one) => one !== 'online-smith'))
			expect(JSON.stringify(layout(rows, scene, FRAMES[0]!).labels)).toMatch(/mark (=|is) one (Facebook )?like/i);
	});

	it('keeps the reader’s number beside the answer', () => {
		for (const frame of FRAMES) {
			for (const scene of ['online-smith', 'online-likes'] as const) {
				const said = layout(rows, scene, frame, { guess: 388000 }).labels.find(({ key }) => key === 'said');
				// A small phone’s stage on its side has no room for it beside both blocks
				if (frame.height < 300 && frame.width > frame.height * 1.4 && scene === 'online-likes') continue;
				expect(said!.runs.join('')).toMatch(/^you said 388,000/);
				expect(said!.furniture).toBe(true);
				expect(layout(rows, scene, frame).labels.some(({ key }) => key === 'said')).toBe(false);
			}
		}
	});

	it('draws a guess to the scale of the likes, by area', () => {
		for (const frame of FRAMES) {
			const block = extents(layout(rows, 'online-guess', frame).series)[0]!;
			const area = (block.right - block.left) * (block.bottom - block.top);
			for (const guess of [20000, 120000, 400000, 800000]) {
				const picture = layout(rows, 'online-guess', frame, { guess });
				const box = picture.boxes![0]!;
				expect(Math.abs(((box.width + 2) * (box.height + 2)) / area - guess / 800000)).toBeLessThan(0.001);
				expect(extents(picture.series)[0], 'the known block does not follow the guess').toEqual(block);
				expect(picture.labels.find((label) => label.key === 'guess')!.furniture).toBe(true);
			}
		}
	});

	it('keeps Smith’s field in one shape while the camera draws back', () => {
		for (const frame of FRAMES) {
			const [alone, both, caveat] = (['online-smith', 'online-likes', 'online-caveat'] as const).map((scene) =>
				fieldOf(scene, 'likes-smith', frame)
			);
			expect(both!.columns).toBe(alone!.columns);
			expect(caveat!.columns).toBe(alone!.columns);
			expect(alone!.pitch * 0.78, 'each like can be seen').toBeGreaterThan(1.2);
			expect(both!.pitch).toBeLessThan(alone!.pitch);
		}
	});

	it('draws every block of a scene at one scale', () => {
		for (const frame of FRAMES) {
			expect(fieldOf('online-likes', 'likes-smith', frame).pitch).toBe(
				fieldOf('online-likes', 'likes-corbyn', frame).pitch
			);
			const pitches = ['likes-smith', 'likes-corbyn', 'for', 'against'].map(
				(key) => fieldOf('online-caveat', key, frame).pitch
			);
			expect(new Set(pitches).size).toBe(1);
		}
	});

	it('divides the older following by no line, because its size is not known', () => {
		for (const frame of FRAMES) {
			const picture = layout(rows, 'online-caveat', frame);
			expect([picture.lines, picture.boxes, picture.paths]).toEqual([undefined, undefined, undefined]);
			expect(group(picture, 'likes-corbyn').fields).toHaveLength(1);
			expect(group(picture, 'likes-corbyn').fields![0]!.look).toBe('soft wavy');
		}
	});

	it('prints the hedge of every numeral beside it', () => {
		const words = layout(rows, 'online-likes', FRAMES[0]!).labels;
		for (const key of ['ratio', 'corbyn', 'smith']) {
			expect(plain(words.find((label) => label.key === key)!.runs)).not.toMatch(/about/);
			expect(plain(words.find((label) => label.key === `${key}-what`)!.runs)).toMatch(/about/);
		}
	});

	it('has a table for every scene', () => {
		for (const scene of SCENES)
			expect(table(scene).rows.every((row) => row.length === table(scene).head.length)).toBe(true);
	});
});
