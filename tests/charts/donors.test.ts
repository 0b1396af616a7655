import { describe, expect, it } from 'vitest';
import { layout, SCENES } from '$lib/charts/donors/layout';
import { rows as build, table } from '$lib/charts/donors/rows';
import { layout as likesLayout } from '$lib/charts/likes/layout';
import { rows as buildLikes } from '$lib/charts/likes/rows';
import { expectSound, extents, FRAMES, group, named } from './fields';

const rows = build();
const likes = buildLikes();

describe('donors and calls', () => {
	it('is sound in every scene at every size', () => {
		for (const frame of FRAMES)
			for (const scene of SCENES) expectSound(layout(rows, scene, frame), frame, named(frame, scene));
	});

	it('draws donors at the scale of the likes, whose outlines keep their size, the larger its place', () => {
		for (const frame of FRAMES) {
			const before = likesLayout(likes, 'online-likes', frame);
			const picture = layout(rows, 'online-donors', frame);
			for (const side of ['corbyn', 'smith']) {
				const field = group(before, `likes-${side}`).fields![0]!;
				expect(group(picture, `donors-${side}`).fields![0]!.pitch).toBe(field.pitch);
				const stood = extents(before.series).find((one) => one.key === `likes-${side}`)!;
				const ghost = picture.boxes!.find((box) => box.key === `likes-${side}`)!;
				expect(ghost.width).toBeCloseTo(stood.right - stood.left);
				expect(ghost.height).toBeCloseTo(stood.bottom - stood.top);
				if (side === 'corbyn') expect([ghost.x, ghost.y]).toEqual([stood.left, stood.top]);
				const now = extents(picture.series).find((one) => one.key === `donors-${side}`)!;
				expect(
					now.left >= ghost.x &&
						now.right <= ghost.x + ghost.width &&
						now.top >= ghost.y &&
						now.bottom <= ghost.y + ghost.height,
					`${side} donors stand inside the likes`
				).toBe(true);
			}
		}
	});

	it('stands both sides’ donors next to each other, each with its number and neither inside the other’s likes', () => {
		for (const frame of FRAMES) {
			const picture = layout(rows, 'online-donors', frame);
			const [corbyn, smith] = ['corbyn', 'smith'].map((side) =>
				extents(picture.series).find((one) => one.key === `donors-${side}`)!
			);
			const [red, ink] = ['corbyn', 'smith'].map((side) => picture.boxes!.find(({ key }) => key === `likes-${side}`)!);
			const apart = ink!.x + ink!.width <= red!.x || ink!.y >= red!.y + red!.height;
			expect(apart, named(frame, 'one outline beside the other')).toBe(true);
			// On one ground where the outlines stand side by side, in one column where one stands under the other
			const sideways = ink!.x + ink!.width <= red!.x;
			const [between, off] = sideways
				? [corbyn!.left - smith!.right, corbyn!.bottom - smith!.bottom]
				: [smith!.top - corbyn!.bottom, corbyn!.left - smith!.left];
			expect(Math.abs(off), named(frame, 'in one line')).toBeLessThan(0.01);
			expect(between, named(frame, 'apart')).toBeGreaterThan(0);
			expect(between, named(frame, 'close')).toBeLessThan(frame.label * 3);
			for (const one of ['corbyn', 'smith', 'likesCorbyn', 'likesSmith'] as const)
				expect(picture.labels.flatMap((label) => label.runs)).toContainEqual(rows.say[one]);
			// One edge: the dashes of a claim, on the block itself
			for (const side of ['corbyn', 'smith']) {
				expect(group(picture, `donors-${side}`).fields![0]!.look).toBe('soft');
				expect(picture.boxes!.find((box) => box.key === `said-${side}`)!.look).toBe('dashed');
			}
		}
	});

	it('says whose word it is', () => {
		expect(JSON.stringify(layout(rows, 'online-donors', FRAMES[0]!).labels)).toContain('claimed');
		expect(JSON.stringify(layout(rows, 'online-phones', FRAMES[0]!).labels)).toContain('one aide says');
		expect(JSON.stringify(layout(rows, 'online-phones', FRAMES[0]!).labels)).toContain('the report says');
		expect(table('online-phones').caption).not.toContain('own');
	});

	it('fills one of three equal thirds, and sets the volunteers to the same scale', () => {
		for (const frame of FRAMES) {
			const picture = layout(rows, 'online-phones', frame);
			const app = group(picture, 'calls-app');
			const rest = group(picture, 'calls-other');
			expect(app.value! + rest.value!).toBe(330000);
			const thirds = [...app.fields!, ...rest.fields!];
			expect(thirds.map((field) => field.count)).toEqual([110000, 110000, 110000]);
			expect(new Set([...thirds, ...group(picture, 'volunteers').fields!].map((field) => field.pitch)).size).toBe(1);
			expect(thirds.map((field) => field.tone)).toEqual(['red', 'quiet', 'quiet']);
		}
	});

	it('has a table for every scene', () => {
		for (const scene of SCENES)
			expect(table(scene).rows.every((row) => row.length === table(scene).head.length)).toBe(true);
	});
});
