/**
 * Donors at the scale of the likes, which stay behind as pale shapes; then calls and volunteers at a scale of their own.
 * Donors and volunteers are a campaign's word about itself, and the calls have no named source: every block stands in a dashed frame.
 */
import type { FigureRun } from '$data/format';
import { fieldLook, frameFor } from '../frame/certainty';
import { wordsWidth } from '../frame/blocks';
import { runsWidth } from '../frame/type';
import type { Box, Field, Frame, Picture, Series } from '../frame/types';
import { named, pair } from '../likes/blocks';
import { block, fill, likesView, type Block } from '../likes/scale';
import type { DonorsRows } from './rows';
import { isSolidAt } from '../frame/fields';

export const SCENES = ['online-donors', 'online-phones'] as const;
export type DonorsScene = (typeof SCENES)[number];

/** Marks of a claim: its colour says whose, the dashed frame around it that it is only said. */
const claimed = (key: string, count: number, at: Block, side: 'red' | 'ink' | 'quiet', of: FigureRun): Series => ({
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
			look: fieldLook(of)
		}
	]
});
const said = (key: string, at: Block, tone: Box['tone'], by: number, of: FigureRun): Box => ({
	key,
	x: at.x - by,
	y: at.y - by,
	width: at.width + by * 2,
	height: at.height + by * 2,
	tone,
	look: frameFor(of) ?? 'outline'
});
const ghost = (key: string, at: Block, tone: Box['tone']): Box => ({
	key,
	x: at.x,
	y: at.y,
	width: at.width,
	height: at.height,
	tone,
	look: 'tint'
});
/** Near square, so that a small block is still seen as one. */
const squarish = (count: number) => Math.ceil(Math.sqrt(count * 1.15));

/** The likes as they stood, pale, and in each the donors at the very same area a mark. */
function donors(rows: DonorsRows, frame: Frame): Picture {
	const { label, height } = frame;
	const { pitch, head, large, small, beside, note } = likesView(rows.likesCorbyn, rows.likesSmith, frame);
	const inset = label * 0.8;
	const corbyn = block(rows.corbyn, squarish(rows.corbyn), pitch, large.x + inset, large.y + inset);
	const smith = block(rows.smith, squarish(rows.smith), pitch, 0, 0);
	const inSmall = {
		...smith,
		x: small.x + (small.width - smith.width) / 2,
		y: small.y + (small.height - smith.height) / 2
	};
	const size = Math.max(beside.size, large.width * 0.09);
	const solid = isSolidAt(pitch) ? ', finer than the screen: a solid' : '';
	const then = Math.max(label * 1.7, head.size * 0.5);
	const corner = {
		x: large.x + large.width - inset,
		y: large.y + large.height - inset * 0.6,
		anchor: 'end',
		baseline: 'bottom'
	} as const;
	// The narrow column of a sideways frame has no room for the longer line
	const title = large.x > 0 ? 'Donors claimed' : 'Donors claimed by each side';
	const besideCorbyn = corbyn.x + corbyn.width + label;
	const gave = named('Gave to Corbyn', rows.hedge.corbyn);
	const corbynName =
		besideCorbyn + wordsWidth(gave, label, 600) < large.x + large.width ? gave : named('Corbyn', rows.hedge.corbyn);
	return {
		boxes: [
			ghost('likes-corbyn', large, 'red'),
			ghost('likes-smith', small, 'ink'),
			said('said-corbyn', corbyn, 'red', 3.5, rows.say.corbyn),
			said('said-smith', inSmall, 'quiet', 3.5, rows.say.smith)
		],
		series: [
			claimed('donors-corbyn', rows.corbyn, corbyn, 'red', rows.say.corbyn),
			claimed('donors-smith', rows.smith, inSmall, 'ink', rows.say.smith)
		],
		labels: [
			{ key: 'ratio-what', x: 0, y: 0, runs: [named(title, rows.hedge.ratio)], size: label, weight: 600 },
			{ key: 'ratio', x: 0, y: head.y, runs: [rows.say.ratio], size: head.size, face: 'numeral', weight: 600 },
			...pair('corbyn', besideCorbyn, corbyn.y, corbynName, rows.say.corbyn, label, size, 'ink'),
			...pair('smith', beside.x, beside.y, named('Smith', rows.hedge.smith), rows.say.smith, label, beside.size, 'ink'),
			{
				key: 'likes-what',
				...corner,
				y: corner.y - then * 1.02,
				runs: [named('Likes', rows.hedge.likesRatio)],
				size: label
			},
			{ key: 'likes', ...corner, runs: [rows.say.likesRatio], size: then, face: 'numeral', weight: 600, tone: 'quiet' },
			{
				key: 'unit',
				x: note.x,
				y: height,
				baseline: 'bottom',
				runs: [`One mark = one donor${solid}`],
				size: label,
				tone: 'quiet',
				max: note.width
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
				named('Volunteers, his side says', rows.hedge.volunteers),
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
