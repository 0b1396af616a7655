/** What the scenes of likes have in common: the two followings, and how they are named. */
import { fieldLook } from '../frame/certainty';
import type { FigureRun } from '$data/format';
import { wordsWidth } from '../frame/blocks';
import type { Field, Label, Scale, Series } from '../frame/types';
import type { LikesRows } from './rows';
import type { Block } from './scale';
import { isSolidAt } from '../frame/fields';

/** A name, and the hedge of the numeral that stands under it. */
export const named = (name: string, hedge: string): string => (hedge ? `${name}, ${hedge}` : name);
/** What one mark is; and where marks are finer than the screen, that the block is a solid. */
export const oneLike = (pitch: number): string =>
	`One mark = one like${isSolidAt(pitch) ? ', finer than the screen: a solid' : ''}`;
/** The same and whose count it is, where a line has the room. */
export function creditedLike(words: string, size: number, width: number): string {
	const credited = `${words}; the report’s count`;
	return wordsWidth(credited, size) < width ? credited : words;
}

const field = (
	key: string,
	count: number,
	at: Block,
	side: 'red' | 'ink',
	look: Field['look'],
	from?: Scale
): Field => ({
	key,
	count,
	columns: at.columns,
	x: at.x,
	y: at.y,
	pitch: at.pitch,
	shape: side === 'red' ? 'circle' : 'square',
	tone: side,
	look,
	...(from ? { from } : {})
});
/** @param from where it lies at the scale of the view before, for a camera that draws back */
export const corbynLikes = (rows: LikesRows, at: Block, look = fieldLook(rows.say.corbyn), from?: Scale): Series => ({
	key: 'likes-corbyn',
	value: rows.corbyn,
	fields: [field('likes-corbyn', rows.corbyn, at, 'red', look, from)]
});
/** Smith’s likes as a block, looking as sure as their figure is. */
export const smithLikes = (rows: LikesRows, at: Block): Series => ({
	key: 'likes-smith',
	value: rows.smith,
	fields: [field('likes-smith', rows.smith, at, 'ink', fieldLook(rows.say.smith))]
});

/** A name over a numeral, on or beside a block. */
export function pair(
	key: string,
	x: number,
	y: number,
	name: string,
	run: FigureRun,
	label: number,
	size: number,
	tone: 'ink' | 'paper'
): Label[] {
	return [
		{ key: `${key}-what`, x, y, runs: [name], size: label, weight: 600, tone },
		{ key, x, y: y + label * 1.32, runs: [run], size, face: 'numeral', weight: 600, tone }
	];
}
