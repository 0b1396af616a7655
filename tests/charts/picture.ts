/** What tests ask of any picture: what is in it, where it lies, and whether words run into words. */
import { plain } from '../../data/format';
import { DIGIT, lineCount, numeralWidth, wordsWidth } from '../../src/lib/charts/frame/blocks';
import { labelSize } from '../../src/lib/charts/frame/type';
import type { Field, Frame, Label, Mark, Picture, Series } from '../../src/lib/charts/frame/types';

export const SIZES = [
	[328, 222],
	[328, 250],
	[328, 270],
	[340, 400],
	[358, 330],
	[480, 300],
	[640, 560],
	[860, 480],
	[860, 760],
	[1200, 900]
] as const;

export const frameOf = ([width, height]: readonly [number, number]): Frame => ({
	width,
	height,
	label: labelSize(width, height)
});

export interface Rect {
	readonly key: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const all = (series: readonly Series[]): Series[] => series.flatMap((one) => [one, ...all(one.children ?? [])]);
export const marksOf = (series: readonly Series[]): Mark[] => all(series).flatMap((one) => one.marks ?? []);
export const fieldsOf = (series: readonly Series[]): Field[] => all(series).flatMap((one) => one.fields ?? []);
export const find = (picture: Picture, key: string): Series | undefined =>
	all(picture.series).find((one) => one.key === key);

/** People a series draws, its children included. */
export const drawn = (series: Series): number =>
	marksOf([series]).length + fieldsOf([series]).reduce((sum, field) => sum + field.count, 0);

/** Every series that claims a number, with what it claims and what it draws. */
export const claims = (picture: Picture) =>
	all(picture.series).flatMap((one) =>
		one.value === undefined ? [] : [{ key: one.key, value: one.value, drawn: drawn(one) }]
	);

export function labelRect(label: Label): Rect {
	const text = plain(label.runs);
	const numeral = label.face === 'numeral';
	const whole = numeral ? numeralWidth(text, label.size) : wordsWidth(text, label.size, label.weight);
	const width = label.max === undefined ? whole : Math.min(whole, label.max);
	const lines = label.max === undefined ? 1 : lineCount(label.runs, label.size, label.max, label.weight);
	const height = numeral ? label.size * DIGIT.foot : lines * label.size * 1.22;
	const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor ?? 'start'];
	const top = label.y - { top: 0, middle: height / 2, bottom: height }[label.baseline ?? 'top'];
	return { key: label.key, left, top, right: left + width, bottom: top + height };
}

const markRect = (mark: Mark): Rect => {
	const half = (mark.span ?? mark.size) / 2;
	return {
		key: mark.key,
		left: mark.x - half,
		right: mark.x + half,
		top: mark.y - mark.size / 2,
		bottom: mark.y + mark.size / 2
	};
};
const fieldRect = (field: Field): Rect => ({
	key: field.key,
	left: field.x,
	top: field.y,
	right: field.x + Math.min(field.columns, field.count) * field.pitch,
	bottom: field.y + Math.ceil(field.count / field.columns) * field.pitch
});

export const inked = (picture: Picture): Rect[] => [
	...marksOf(picture.series).map(markRect),
	...fieldsOf(picture.series).map(fieldRect)
];

/** Anything outside the frame. A digit’s own left margin may hang out by a few units: it is blank. */
export function outside(picture: Picture, frame: Frame): string[] {
	const beyond = (rect: Rect, hang: number) =>
		rect.left < -hang || rect.top < -1 || rect.right > frame.width + 1 || rect.bottom > frame.height + 1;
	return [
		...inked(picture).filter((rect) => beyond(rect, 1)),
		...(picture.boxes ?? [])
			.map((box) => ({ key: box.key, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }))
			.filter((rect) => beyond(rect, 1)),
		...picture.labels
			.filter((label) => beyond(labelRect(label), label.face === 'numeral' ? label.size * 0.08 : 1))
			.map(labelRect)
	].map((rect) => rect.key);
}

/** Whether one lies on the other by more than a hair. */
export const meet = (a: Rect, b: Rect) =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
	Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5;

/** Labels that run into each other or lie on marks; `own` labels are meant to. */
export function collisions(picture: Picture, own: (key: string) => boolean = () => false): string[] {
	const rects = picture.labels.filter((label) => !own(label.key)).map(labelRect);
	const marks = inked(picture);
	return rects.flatMap((rect, i) => [
		...rects
			.slice(i + 1)
			.filter((other) => meet(rect, other))
			.map((other) => `${rect.key} × ${other.key}`),
		...marks
			.filter((mark) => meet(rect, mark))
			.slice(0, 1)
			.map((mark) => `${rect.key} on ${mark.key}`)
	]);
}

/** Labels below the size that can be read. */
export const tooSmall = (picture: Picture, frame: Frame): string[] =>
	picture.labels.filter((label) => label.size < frame.label * 0.99).map((label) => label.key);

/** Digits typed by hand in a label that does not say they are furniture. */
export const typedDigits = (picture: Picture): string[] =>
	picture.labels
		.filter((label) => !label.furniture && label.runs.some((run) => typeof run === 'string' && /\d/.test(run)))
		.map((label) => label.key);
