/**
 * Facebook likes, one mark for each. A like is an account that pressed a button, not a person and not a vote, and the
 * picture says so in every scene. Where marks are finer than the screen the block is a solid of the same area.
 */

import { textHeight } from '../frame/blocks';
import { textWidth } from '../frame/type';
import type { Box, Choice, Frame, Label, Picture } from '../frame/types';
import { corbynLikes, creditedLike, named, oneLike, pair, smithLikes } from './blocks';
import { caveat } from './caveat';
import type { LikesRows } from './rows';
import { alone, block, fill, likesView } from './scale';
import { isSolidAt } from '../frame/fields';

export const SCENES = ['online-guess', 'online-smith', 'online-likes', 'online-caveat'] as const;
export type LikesScene = (typeof SCENES)[number];

/** One following, and room of the same size for a guess at the other. The scale never follows the guess, so nothing moves but the box. */
function guess(rows: LikesRows, frame: Frame, value: number | undefined): Picture {
	const { label, width, height } = frame;
	const top = label * 1.7;
	const gap = label;
	const sideways = width > height * 1.4;
	const { columns, pitch } = sideways
		? fill(rows.corbyn, (width - gap) / 2, height - top)
		: fill(rows.corbyn, width, (height - top - gap) / 2);
	const known = block(rows.corbyn, columns, pitch, 0, top);
	const room = sideways
		? { x: known.width + gap, y: top, width: width - known.width - gap, height: height - top }
		: { x: 0, y: top + known.height + gap, width, height: height - top - known.height - gap };
	// The same outline at a smaller area: its sides shrink with the square root of the guess
	const side = Math.sqrt(Math.min(Math.max(value ?? rows.corbyn, 1), rows.corbyn) / rows.corbyn);
	const box: Box = {
		key: 'guess',
		x: room.x + 1,
		y: room.y + 1,
		width: known.width * side - 2,
		height: known.height * side - 2,
		tone: 'quiet',
		look: 'empty'
	};
	const pad = label * 0.7;
	const size = Math.max(label * 2, Math.min(known.height * 0.28, known.width * 0.2));
	const solid = isSolidAt(pitch) ? ', drawn as a solid' : '';
	const heading: Label = {
		key: 'unit',
		x: 0,
		y: 0,
		runs: [creditedLike(`One mark = one Facebook like${solid}`, label, width)],
		size: label,
		tone: 'quiet'
	};
	const corbyn = pair(
		'corbyn',
		known.x + pad,
		known.y + pad,
		named('Corbyn', rows.hedge.corbyn),
		rows.say.corbyn,
		label,
		size,
		'paper'
	);
	if (value === undefined) {
		const middle = {
			x: box.x + box.width / 2,
			y: box.y + box.height / 2,
			anchor: 'middle',
			baseline: 'middle'
		} as const;
		return {
			series: [corbynLikes(rows, known)],
			boxes: [box],
			labels: [
				heading,
				...corbyn,
				{ key: 'guess-what', x: box.x + pad, y: box.y + pad, runs: ['Smith: how many?'], size: label, weight: 600 },
				{ key: 'guess', ...middle, runs: ['?'], size: box.height * 0.62, face: 'numeral', weight: 600, tone: 'quiet' }
			]
		};
	}
	const said = value.toLocaleString('en-GB');
	const words = 'Smith: you said';
	const across = (at: number) =>
		Math.max(textWidth(said, at, 'numeral', 600) * 1.06, textWidth(words, label, 'label', 600)) + pad * 2;
	// In the box if the digits can be read there, else beside it, else under it
	const snug = Math.min(size, ((box.width - pad * 2) / across(size)) * size);
	const inside = snug >= label * 1.7 && across(snug) < box.width && box.height > snug * 1.1 + label * 1.4 + pad;
	const toRight = box.width + across(size) < room.width;
	const at = inside
		? { x: box.x + pad, y: box.y + pad }
		: toRight
			? { x: box.x + box.width + pad, y: box.y }
			: { x: box.x, y: box.y + box.height + pad * 0.6 };
	return {
		series: [corbynLikes(rows, known)],
		boxes: [box],
		labels: [
			heading,
			...corbyn,
			{ key: 'guess-what', ...at, runs: [words], size: label, weight: 600 },
			{
				key: 'guess',
				x: at.x,
				y: at.y + label * 1.32,
				runs: [said],
				size: inside ? snug : size,
				face: 'numeral',
				weight: 600,
				tone: 'quiet',
				furniture: true
			}
		]
	};
}

function smithAlone(rows: LikesRows, frame: Frame, guess: number | undefined): Picture {
	const { label, width } = frame;
	const at = alone(rows.smith, frame);
	const name = named('Likes for Smith', rows.hedge.smith);
	return {
		series: [smithLikes(rows, at)],
		labels: [
			{ key: 'smith-what', x: 0, y: 0, runs: [name], size: label, weight: 600 },
			{ key: 'smith', x: 0, y: label * 1.32, runs: [rows.say.smith], size: at.size, face: 'numeral', weight: 600 },
			{ key: 'unit', x: width, y: 0, anchor: 'end', runs: ['the report’s count'], size: label, tone: 'quiet' },
			...(guess === undefined ? [] : [saidBefore(guess, frame, { x: width, y: label * 1.6, anchor: 'end' })])
		]
	};
}

/** The reader’s own number, beside the one it was a guess at. */
const saidBefore = (guess: number, { label }: Frame, at: Pick<Label, 'x' | 'y' | 'anchor'>, whose = ''): Label => ({
	key: 'said',
	...at,
	runs: [`you said ${guess.toLocaleString('en-GB')}${whose}`],
	size: label,
	italic: true,
	weight: 500,
	tone: 'quiet',
	furniture: true
});

function both(rows: LikesRows, frame: Frame, guess: number | undefined): Picture {
	const { label, width, height } = frame;
	const { pitch, head, large, small, beside, note } = likesView(rows.corbyn, rows.smith, frame);
	const inside = Math.max(beside.size, large.width * 0.12);
	// As it lies where the smaller one alone fills the frame: out of it, and as many times as large
	const before = alone(rows.smith, frame);
	const back = before.pitch / pitch;
	const from = {
		x: before.x + (large.x - small.x) * back,
		y: before.y + (large.y - small.y) * back,
		pitch: before.pitch
	};
	// Over the larger block, where nothing stands; where the words have a column, under Smith’s if that leaves the note its room
	const under = Math.max(small.y + small.height, beside.y + label * 1.32 + beside.size * 1.1) + label * 0.4;
	const room = height - textHeight([oneLike(pitch)], label, note.width) - under;
	const said = large.x > 0 ? { x: 0, y: under } : ({ x: width, y: 0, anchor: 'end' } as const);
	const told = guess !== undefined && (large.x === 0 || room > label * 1.3);
	return {
		series: [corbynLikes(rows, large, undefined, from), smithLikes(rows, small)],
		labels: [
			{ key: 'ratio-what', x: 0, y: 0, runs: [named('Facebook likes', rows.hedge.ratio)], size: label, weight: 600 },
			{ key: 'ratio', x: 0, y: head.y, runs: [rows.say.ratio], size: head.size, face: 'numeral', weight: 600 },
			...pair(
				'corbyn',
				large.x + label * 0.8,
				large.y + label * 0.7,
				named('Corbyn', rows.hedge.corbyn),
				rows.say.corbyn,
				label,
				inside,
				'paper'
			),
			...pair('smith', beside.x, beside.y, named('Smith', rows.hedge.smith), rows.say.smith, label, beside.size, 'ink'),
			...(told ? [saidBefore(guess, frame, said, ' for Smith')] : []),
			{
				key: 'unit',
				x: note.x,
				y: height,
				baseline: 'bottom',
				runs: [oneLike(pitch)],
				size: label,
				tone: 'quiet',
				max: note.width
			}
		]
	};
}

/** @param choice `guess` is the reader's number of likes for Smith, in the first scene and beside the answer. */
export function layout(rows: LikesRows, scene: LikesScene, frame: Frame, choice: Choice = {}): Picture {
	switch (scene) {
		case 'online-guess':
			return guess(rows, frame, choice.guess);
		case 'online-smith':
			return smithAlone(rows, frame, choice.guess);
		case 'online-likes':
			return both(rows, frame, choice.guess);
		case 'online-caveat':
			return caveat(rows, frame);
	}
}
