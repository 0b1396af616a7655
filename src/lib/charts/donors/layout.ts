/**
 * Donors at the scale of the likes, which stay behind as outlines; then calls and volunteers at a scale of their own.
 * Donors and volunteers are a campaign's word about itself, and the calls have no named source: every block stands in a dashed frame.
 */
import { plain, type FigureRun } from '$data/format';
import { numeralWidth } from '../frame/blocks';
import { fieldLook, frameFor } from '../frame/certainty';
import { runsWidth } from '../frame/type';
import type { Box, Field, Frame, Picture, Series } from '../frame/types';
import { named, pair } from '../likes/blocks';
import { block, fill, likesView, type Block } from '../likes/scale';
import type { DonorsRows } from './rows';
import { isSolidAt } from '../frame/fields';

export const SCENES = ['online-donors', 'online-phones'] as const;
export type DonorsScene = (typeof SCENES)[number];

/** Marks of a claim: its colour says whose, the dashed frame around it that it is only said. */
const claimed = (
	key: string,
	count: number,
	at: Block,
	side: 'red' | 'ink' | 'quiet',
	of: FigureRun,
	look = fieldLook(of)
): Series => ({
	key,
	value: count,
	fields: [
		{
			key,
			count,
			columns: at.columns,
			x: at.x,
			y: at.y,
			pitch: at.pitch,
			shape: side === 'red' ? 'circle' : 'square',
			tone: side,
			look
		}
	]
});
const boxed = (key: string, { x, y, width, height }: Block, tone: Box['tone'], look: Box['look'], by = 0): Box => ({
	key,
	x: x - by,
	y: y - by,
	width: width + by * 2,
	height: height + by * 2,
	tone,
	look
});
const said = (key: string, at: Block, tone: Box['tone'], by: number, of: FigureRun): Box =>
	boxed(key, at, tone, frameFor(of) ?? 'outline', by);
/** Near square, so that a small block is still seen as one. */
const squarish = (count: number) => Math.ceil(Math.sqrt(count * 1.15));
/** A block of so few pixels has one edge, its frame: scalloped as well it was a postage stamp. Its hedge stands by its number. */
const plainly = (of: FigureRun) => (frameFor(of) ? 'soft' : fieldLook(of));

/** The donors of both sides at the very area a mark that the likes have, whose outlines stand round them: nobody's inside the other's. */
function donors(rows: DonorsRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const { pitch, head, large, small, beside } = likesView(rows.likesCorbyn, rows.likesSmith, frame);
	const { size } = beside;
	const gap = label * 0.5;
	const ground = large.y + large.height;
	const corbyn = block(rows.corbyn, squarish(rows.corbyn), pitch, 0, 0);
	const smith = block(rows.smith, squarish(rows.smith), pitch, 0, 0);
	const lift = Math.min(gap, (small.height - smith.height) / 2);
	const names = label * 1.42 + size;
	const wide = Math.max(size * 3.3, label * 7.2);
	// A sideways frame has a column free beside the larger outline: both stand on one ground, names over them. In an upright one
	// the smaller outline has the foot to itself, and names stand beside
	const column = large.x > 0;
	const [end, start] = [large.x - gap, large.x + gap];
	const foot = height - ground - gap;
	const likes = column
		? { ...small, x: end - small.width, y: ground - small.height }
		: { ...small, x: 0, y: ground + gap + (foot - small.height) / 2 };
	const gaveCorbyn = { ...corbyn, x: column ? start : gap, y: ground - lift - corbyn.height };
	const gaveSmith = {
		...smith,
		x: column ? end - lift - smith.width : gap,
		y: likes.y + likes.height - lift - smith.height
	};
	const over = ground - Math.max(gaveCorbyn.height + lift, small.height) - label * 1.7 - size;
	const besideBoth = Math.max(gaveCorbyn.x + gaveCorbyn.width, likes.width) + gap;
	const corbynAt = column ? { x: start, y: over } : { x: besideBoth, y: ground - names - gap * 0.6 };
	const smithAt = column ? { x: end - wide, y: over } : { x: besideBoth, y: ground + gap + (foot - names) / 2 };
	const right = { x: large.x + large.width - label * 0.8, anchor: 'end' } as const;
	const then = Math.max(label * 1.7, head.size * 0.5);
	const noteX = besideBoth + wide + gap;
	const ratioWhat = [named('Donors claimed', rows.hedge.ratio)];
	const besideRatio =
		Math.max(runsWidth(ratioWhat, label, 'label', 600), numeralWidth(plain([rows.say.ratio]), head.size)) + label;
	return {
		boxes: [
			boxed('likes-corbyn', large, 'red', 'outline'),
			boxed('likes-smith', likes, 'ink', 'outline'),
			said('said-corbyn', gaveCorbyn, 'red', 0, rows.say.corbyn),
			said('said-smith', gaveSmith, 'quiet', 0, rows.say.smith)
		],
		series: [
			claimed('donors-corbyn', rows.corbyn, gaveCorbyn, 'red', rows.say.corbyn, plainly(rows.say.corbyn)),
			claimed('donors-smith', rows.smith, gaveSmith, 'ink', rows.say.smith, plainly(rows.say.smith))
		],
		labels: [
			{
				key: 'ratio-what',
				x: 0,
				y: 0,
				runs: ratioWhat,
				size: label,
				weight: 600
			},
			{ key: 'ratio', x: 0, y: head.y, runs: [rows.say.ratio], size: head.size, face: 'numeral', weight: 600 },
			...pair(
				'corbyn',
				corbynAt.x,
				corbynAt.y,
				named('Corbyn', rows.hedge.corbyn),
				rows.say.corbyn,
				label,
				size,
				'ink'
			),
			...pair('smith', smithAt.x, smithAt.y, named('Smith', rows.hedge.smith), rows.say.smith, label, size, 'ink'),
			{ key: 'likes-what', ...right, y: large.y + gap, runs: [named('Likes', rows.hedge.likesRatio)], size: label },
			{
				key: 'likes',
				...right,
				y: large.y + gap + label * 1.3,
				runs: [rows.say.likesRatio],
				size: then,
				face: 'numeral',
				weight: 600,
				tone: 'quiet'
			},
			{
				key: 'likes-corbyn',
				...right,
				y: large.y + gap + label * 1.6 + then,
				runs: ['Corbyn: ', rows.say.likesCorbyn],
				size: label
			},
			{
				key: 'likes-smith',
				x: column ? likes.x - gap : noteX,
				y: column ? ground - lift * 0.5 : smithAt.y,
				anchor: column ? 'end' : 'start',
				baseline: column ? 'bottom' : 'top',
				runs: [rows.say.likesSmith, ' likes'],
				size: label,
				max: column ? likes.x - gap : width - noteX
			},
			{
				key: 'unit',
				...(column
					? { x: 0, y: over - label, baseline: 'bottom', max: end }
					: { x: width, y: 0, anchor: 'end', max: width - besideRatio }),
				runs: [`One mark = one donor${isSolidAt(pitch) ? ', drawn as solids' : ''}`],
				size: label,
				tone: 'quiet'
			}
		]
	};
}

/** Three equal thirds of the calls, one of them made through the app; under them the volunteers at the same scale. */
function phones(rows: DonorsRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const gap = label * 0.5;
	const edge = 3;
	const size = Math.max(label * 2.3, Math.min(height * 0.15, width * 0.13));
	const top = label * 1.32 + size * 1.06 + edge;
	const under = label * 2.1;
	const third = (width - edge * 2 - gap * 2) / 3;
	// The foot holds the volunteers, whose height follows from the scale of the calls above: a few rounds settle it
	let foot = label * 1.42 + size;
	let { columns, pitch } = { columns: 1, pitch: 1 };
	for (let round = 0; round < 6; round++) {
		({ columns, pitch } = fill(rows.calls, third, height - top - under - foot - edge * 2));
		foot = Math.max(label * 1.42 + size, Math.ceil(rows.volunteers / columns) * pitch);
	}
	const bar = (i: number) => block(rows.calls, columns, pitch, edge + i * (third + gap), top);
	const app = bar(0);
	const bottom = top + app.height;
	const people = block(rows.volunteers, columns, pitch, edge, bottom + under + edge);
	const rest = rows.callsInAll - rows.calls;
	// An outline a pixel wide would vanish: where marks are just visible they are grey, where they are not the solid is
	const others: Series = {
		key: 'calls-other',
		value: rest,
		fields: [1, 2].map((i): Field => {
			const at = bar(i);
			return {
				key: `calls-other-${i}`,
				count: rest / 2,
				columns,
				x: at.x,
				y: at.y,
				pitch,
				shape: 'square',
				tone: 'quiet',
				look: fieldLook(rows.say.callsInAll, isSolidAt(pitch) ? 'unknown' : 'known')
			};
		})
	};
	const besideCalls = edge + runsWidth([rows.say.calls], size, 'numeral', 600) + label * 0.8;
	const middle = label * 1.32 + size * 0.5;
	return {
		boxes: [
			said('said-app', app, 'red', edge - 0.5, rows.say.calls),
			...[1, 2].map((i) => said(`said-other-${i}`, bar(i), 'quiet', edge - 0.5, rows.say.callsInAll)),
			said('said-people', people, 'red', edge - 0.5, rows.say.volunteers)
		],
		series: [
			{
				key: 'calls',
				value: rows.callsInAll,
				children: [claimed('calls-app', rows.calls, app, 'red', rows.say.calls), others]
			},
			claimed('volunteers', rows.volunteers, people, 'red', rows.say.volunteers)
		],
		labels: [
			{
				key: 'calls-what',
				x: 0,
				y: 0,
				runs: [named('Calls through Corbyn’s app, the report says', rows.hedge.calls)],
				size: label,
				weight: 600
			},
			{ key: 'calls', x: 0, y: label * 1.32, runs: [rows.say.calls], size, face: 'numeral', weight: 600, tone: 'red' },
			{
				key: 'third',
				x: besideCalls,
				y: middle - label * 1.2,
				runs: [rows.say.third, ' of its calls:'],
				size: label,
				weight: 600
			},
			{ key: 'total', x: besideCalls, y: middle, runs: [rows.say.callsInAll, ' in all'], size: label, tone: 'quiet' },
			{
				key: 'unit',
				x: 0,
				y: bottom + edge + label * 0.3,
				runs: [`One mark = one call or volunteer${isSolidAt(pitch) ? ', drawn as solids' : ''}`],
				size: label,
				tone: 'quiet'
			},
			...pair(
				'volunteers',
				people.x + people.width + label * 0.8,
				people.y - label * 0.2,
				named('Volunteers, one aide says', rows.hedge.volunteers),
				rows.say.volunteers,
				label,
				size,
				'ink'
			)
		]
	};
}

/** Donors over the likes at one scale, or calls and volunteers at their own, by the scene. */
export function layout(rows: DonorsRows, scene: DonorsScene, frame: Frame): Picture {
	return scene === 'online-donors' ? donors(rows, frame) : phones(rows, frame);
}
