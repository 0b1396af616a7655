import { describe, expect, it } from 'vitest';
import { layout as crowd } from '$lib/charts/crowd/layout';
import { rows as crowdRows } from '$lib/charts/crowd/rows';
import { layout as electorate } from '$lib/charts/electorate/layout';
import { rows as electorateRows } from '$lib/charts/electorate/rows';
import { layout as likes } from '$lib/charts/likes/layout';
import { rows as likesRows } from '$lib/charts/likes/rows';
import type { Field, Scale } from '$lib/charts/frame/types';
import { frameOf, find, SIZES } from './picture';

/** Where a camera that turns `now` into `then` puts a place of the later view. */
const through = (now: Scale, then: Scale, at: { x: number; y: number }) => ({
	x: then.x + ((at.x - now.x) * then.pitch) / now.pitch,
	y: then.y + ((at.y - now.y) * then.pitch) / now.pitch
});

/** A new field comes from where one camera for the whole picture would have had it in the view before. */
function expectOneCamera(fresh: readonly Field[], now: Scale, then: Scale) {
	expect(fresh.length).toBeGreaterThan(0);
	for (const field of fresh) {
		const at = through(now, then, field);
		expect(field.from!.pitch).toBeCloseTo(then.pitch, 6);
		expect(field.from!.x).toBeCloseTo(at.x, 6);
		expect(field.from!.y).toBeCloseTo(at.y, 6);
	}
}

describe('a camera that draws back', () => {
	it('goes from the MPs to everyone with a ballot as one movement', () => {
		const rows = electorateRows();
		for (const frame of SIZES.map(frameOf)) {
			const before = electorate(rows, 'electorate-mps', frame);
			const after = electorate(rows, 'electorate-field', frame);
			const [then, now] = [before, after].map((picture) => find(picture, 'mps')!.scale!);
			expectOneCamera(find(after, 'electorate')!.fields!, now!, then!);
			// The marks of a group that is moved as one stand in the same places of its scale in both views
			const places = (picture: typeof before, scale: Scale) =>
				find(picture, 'against')!.marks!.map((mark) => [
					Math.floor((mark.x - scale.x) / scale.pitch),
					Math.floor((mark.y - scale.y) / scale.pitch)
				]);
			expect(places(after, now!)).toEqual(places(before, then!));
		}
	});

	it('goes from one following to both as one movement', () => {
		const rows = likesRows();
		for (const frame of SIZES.map(frameOf)) {
			const then = find(likes(rows, 'online-smith', frame), 'likes-smith')!.fields![0]!;
			const after = likes(rows, 'online-likes', frame);
			expectOneCamera(find(after, 'likes-corbyn')!.fields!, find(after, 'likes-smith')!.fields![0]!, then);
		}
	});

	it('goes from each crowd to the next as one movement', () => {
		const rows = crowdRows();
		for (const frame of SIZES.map(frameOf)) {
			const members = crowd(rows, 'square-members', frame);
			const rally = crowd(rows, 'square-rally', frame);
			const week = crowd(rows, 'square-week', frame);
			const of = (picture: typeof members, key: string) => find(picture, key)!.fields![0]!;
			expectOneCamera([of(rally, 'rally-low')], of(rally, 'members'), of(members, 'members'));
			expectOneCamera([of(week, 'week')], of(week, 'rally-low'), of(rally, 'rally-low'));
		}
	});
});
