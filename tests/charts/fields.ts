/** What must hold of every picture, whatever it shows: shared by the tests of the charts that draw fields. */
import { expect } from 'vitest';
import { plain } from '$data/format';
import { lineCount, numeralWidth, wordsWidth } from '$lib/charts/frame/blocks';
import { labelSize } from '$lib/charts/frame/type';
import type { Frame, Label, Picture, Series } from '$lib/charts/frame/types';
import { drawn, find } from './picture';

/** From the small phone stage to a projector. */
export const FRAMES: readonly Frame[] = (
	[
		[328, 222],
		[328, 250],
		[340, 400],
		[358, 330],
		[480, 300],
		[640, 560],
		[860, 760],
		[1200, 900],
		[1400, 1000]
	] as const
).map(([width, height]) => ({ width, height, label: labelSize(width, height) }));

export interface Edges {
	readonly key: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** About where a label's ink falls: its digits or lower-case letters, not the whole of its line. */
export function ink(label: Label): Edges {
	const text = plain(label.runs);
	const { size, face, weight, anchor = 'start', baseline = 'top' } = label;
	const whole = face === 'numeral' ? numeralWidth(text, size) * 0.97 : wordsWidth(text, size, weight) * 0.97;
	const lines = label.max === undefined ? 1 : lineCount(label.runs, size, label.max, weight);
	const width = Math.min(whole, label.max ?? Infinity);
	const leading = face === 'numeral' ? 1 : 1.22;
	const height = lines * size * leading;
	const left = anchor === 'start' ? label.x : anchor === 'end' ? label.x - width : label.x - width / 2;
	const top = baseline === 'top' ? label.y : baseline === 'bottom' ? label.y - height : label.y - height / 2;
	const over = size * (face === 'numeral' ? 0.12 : 0.2);
	return { key: label.key, left, right: left + width, top: top + over, bottom: top + height - over };
}

export function extents(series: readonly Series[]): Edges[] {
	return series.flatMap((group) => [
		...(group.fields ?? []).map((field) => ({
			key: field.key,
			left: field.x,
			top: field.y,
			right: field.x + Math.min(field.count, field.columns) * field.pitch,
			bottom: field.y + Math.ceil(field.count / field.columns) * field.pitch
		})),
		...(group.marks ?? []).map((mark) => ({
			key: mark.key,
			left: mark.x - mark.size / 2,
			right: mark.x + mark.size / 2,
			top: mark.y - mark.size / 2,
			bottom: mark.y + mark.size / 2
		})),
		...extents(group.children ?? [])
	]);
}

export const groups = (series: readonly Series[]): Series[] =>
	series.flatMap((group) => [group, ...groups(group.children ?? [])]);
export const group = (picture: Picture, key: string): Series => find(picture, key)!;

const apart = (a: Edges, b: Edges) =>
	a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;

/** Everything stands in its frame, no words lie on other words, every group holds what it says, and every digit has a source. */
export function expectSound(picture: Picture, frame: Frame, where: string): void {
	for (const one of groups(picture.series)) {
		if (one.value !== undefined) expect(drawn(one), `${where}: ${one.key} holds what it says`).toBe(one.value);
	}
	const boxes = (picture.boxes ?? []).map((box) => ({
		key: box.key,
		left: box.x,
		top: box.y,
		right: box.x + box.width,
		bottom: box.y + box.height
	}));
	const lines = (picture.lines ?? []).map((line) => ({
		key: line.key,
		left: Math.min(line.x1, line.x2),
		right: Math.max(line.x1, line.x2),
		top: Math.min(line.y1, line.y2),
		bottom: Math.max(line.y1, line.y2)
	}));
	const words = picture.labels.map(ink);
	const outside = [...extents(picture.series), ...boxes, ...lines, ...words].filter(
		(one) => one.left < -0.51 || one.top < -0.51 || one.right > frame.width + 0.51 || one.bottom > frame.height + 0.51
	);
	expect(outside, `${where}: nothing stands outside the frame`).toEqual([]);
	const over = words.flatMap((a, i) =>
		words
			.slice(i + 1)
			.filter((b) => !apart(a, b))
			.map((b) => `${a.key} on ${b.key}`)
	);
	expect(over, `${where}: no label lies on another`).toEqual([]);
	const typed = picture.labels.filter(
		(label) => !label.furniture && label.runs.some((run) => typeof run === 'string' && /\d/.test(run))
	);
	expect(
		typed.map((label) => label.key),
		`${where}: every digit is a figure`
	).toEqual([]);
	expect(
		picture.labels.filter((label) => label.size < frame.label).map((label) => label.key),
		`${where}: no type under the frame’s own`
	).toEqual([]);
}

export const named = (frame: Frame, scene: string): string => `${scene} at ${frame.width} × ${frame.height}`;
