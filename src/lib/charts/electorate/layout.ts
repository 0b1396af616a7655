/**
 * Two electorates at one scale: the 229 shrink into a corner, and everyone who was sent a ballot is drawn beside them.
 * Nobody in the field is placed on a side: a ballot sent is not a vote, so its marks are hollow, or a grey solid.
 */
import { fieldLook, lineLook, lookFor } from '../frame/certainty';
import { plain } from '$data/format';
import { numeralWidth } from '../frame/blocks';
import { FILL, grid } from '../frame/grid';
import { runsWidth } from '../frame/type';
import type { Field, Frame, Label, Line, Mark, Picture, Series } from '../frame/types';
import type { ElectorateRows } from './rows';
import { fieldScale, solidScale } from './scale';

export const SCENES = ['electorate-mps', 'electorate-field', 'electorate-end'] as const;
export type ElectorateScene = (typeof SCENES)[number];

const KINDS = ['against', 'for', 'spoilt', 'absent'] as const;
type Kind = (typeof KINDS)[number];

const everyMp = (rows: ElectorateRows) => rows.against + rows.for + rows.spoilt + rows.absent;
const numeral = (key: string, size: number, rest: Pick<Label, 'x' | 'y' | 'runs'> & Partial<Label>): Label => ({
	key,
	size,
	face: 'numeral',
	weight: 600,
	...rest
});

/** Where the block of MPs stands in the first scene, as wide as the frame; the later scenes shrink it without changing its shape. */
function openingBlock(rows: ElectorateRows, frame: Frame) {
	const { label, width, height } = frame;
	const lines = label * 1.35;
	const all = everyMp(rows);
	let columns = 1;
	while (Math.ceil(all / columns) * (width / columns) > height - lines * 4.7) columns += 1;
	const pitch = width / columns;
	const top = height - Math.ceil(all / columns) * pitch;
	return { columns, pitch, top, lines, size: Math.min(top - lines * 1.5, width * 0.24) };
}

/** The 229, kind by kind, in a block whose top left is x, y. */
function mps(rows: ElectorateRows, columns: number, pitch: number, x: number, y: number): Series {
	const places = grid(everyMp(rows), columns, pitch, x, y);
	// Too small for an outline that can be told from a solid: grey says the same, a person on neither side
	const small = pitch * FILL < 6;
	let next = 0;
	const children = KINDS.map((kind: Kind): Series => {
		const marks = places.slice(next, (next += rows[kind])).map((point, i): Mark => ({
			key: `${kind}-${i}`,
			...point,
			size: pitch * FILL,
			shape: kind === 'for' ? 'circle' : 'square',
			tone: kind === 'for' ? 'red' : kind === 'against' ? 'ink' : 'quiet',
			look: lookFor(rows.say[kind], small || kind === 'against' || kind === 'for' ? 'known' : 'unknown')
		}));
		return { key: kind, value: rows[kind], marks };
	});
	return { key: 'mps', value: everyMp(rows), children, scale: { x, y, pitch } };
}

function opening(rows: ElectorateRows, frame: Frame): Picture {
	const { label } = frame;
	const { size, lines, top, columns, pitch } = openingBlock(rows, frame);
	const x = runsWidth([rows.say.mps], size, 'numeral', 600) + label;
	const y = Math.max(0, size * 0.48 - lines * 1.5);
	return {
		series: [mps(rows, columns, pitch, 0, top)],
		labels: [
			numeral('mps', size, { x: 0, y: -size * 0.04, runs: [rows.say.mps] }),
			{ key: 'against', x, y, runs: [rows.say.against, ' no confidence'], size: label, weight: 600 },
			{ key: 'for', x, y: y + lines, runs: [rows.say.for, ' confidence'], size: label, weight: 600, tone: 'red' },
			{
				key: 'missing',
				x,
				y: y + lines * 2,
				runs: [rows.say.spoilt, ' spoilt, ', rows.say.absent, ' did not vote'],
				size: label,
				tone: 'quiet'
			},
			{ key: 'scale', x: 0, y: top - lines * 1.35, runs: ['Labour MPs: one mark = one person'], size: label }
		]
	};
}

/** Only the head of the field: it runs out of the frame, so the group claims no number. */
function field(rows: ElectorateRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const { columns: across, ...before } = openingBlock(rows, frame);
	const { pitch, columns } = fieldScale(width);
	const thumb = { width: across * pitch, height: Math.ceil(everyMp(rows) / across) * pitch };
	const size = Math.max(label * 2.6, Math.min(width * 0.135, height * 0.14));
	const first = Math.max(thumb.height, label * 2.6);
	const wide = runsWidth([rows.say.ballots], size, 'numeral', 600) + label * 0.7;
	const y = first + label * 0.85;
	const top = y + size + label * 0.5;
	const besideY = y + (size - label * 2.5) / 2;
	const shown = Math.floor((height - top) / pitch);
	// Grey rather than outlined: at this size an outline is finer than the screen and the marks could not be told apart
	const head: Field = {
		key: 'electorate',
		count: shown * columns,
		columns,
		x: 0,
		y: top,
		pitch,
		shape: 'square',
		tone: 'quiet',
		look: fieldLook(rows.say.ballots),
		from: { x: 0, y: before.top + (top * before.pitch) / pitch, pitch: before.pitch }
	};
	return {
		series: [mps(rows, across, pitch, 0, 0), { key: 'electorate', fields: [head] }],
		labels: [
			{
				key: 'mps',
				x: thumb.width + label * 0.7,
				y: first / 2 - label * 1.25,
				runs: [rows.say.mps, ' MPs'],
				size: label,
				weight: 600
			},
			{
				key: 'scale',
				x: thumb.width + label * 0.7,
				y: first / 2,
				runs: ['at the scale of this field'],
				size: label,
				tone: 'quiet'
			},
			numeral('ballots', size, { x: 0, y: y - size * 0.06, runs: [rows.say.ballots] }),
			{ key: 'ballots-what', x: wide, y: besideY, runs: ['people sent a ballot'], size: label, weight: 600 },
			{ key: 'one', x: wide, y: besideY + label * 1.25, runs: ['one mark = one person'], size: label, tone: 'quiet' },
			{
				key: 'on',
				x: width / 2,
				y: height - label * 0.8,
				anchor: 'middle',
				baseline: 'bottom',
				runs: ['the first rows: it goes on ↓'],
				size: label,
				weight: 600,
				plate: true
			}
		]
	};
}

/** Everyone in one frame: a column of words, and the field with a rule at each count, at the row where it falls. */
function end(rows: ElectorateRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const { columns: across } = openingBlock(rows, frame);
	const words = label * 1.2;
	// Numerals hang this far under their rules, and their words under them
	const air = 0.24;
	const what = 1.02;
	// On a low frame they give way, so that the two upper ones stay over the last rule
	const below = (size: number) => size * (air + what) + words * 1.1;
	const share = 1 - rows.valid / rows.ballots;
	let size = Math.max(label * 1.9, Math.min(width * 0.085, height * 0.1));
	while (size > label * 1.4 && below(size) + label * 0.2 > share * (height - below(size))) size -= 0.5;
	const inset = label * 0.7;
	const column = Math.max(runsWidth([rows.say.valid], size, 'numeral', 600), label * 9.8);
	const x = column + inset;
	const foot = below(size);
	const { pitch, columns } = solidScale(rows.ballots, width - x, height - foot);
	const depth = (count: number) => (count / columns) * pitch;
	const claimY = depth(rows.claim);
	const validY = depth(rows.valid);
	const bottom = depth(rows.ballots);
	const speck = { x: x - inset * 0.6 - across * pitch, y: label * 0.3 };
	const speckBottom = speck.y + Math.ceil(everyMp(rows) / across) * pitch;
	const mpsY = speckBottom + label * 0.3;
	const mpsWide = numeralWidth(plain([rows.say.mps]), size) + label * 0.35;
	const elbow = { x: speck.x + (across * pitch) / 2, y: mpsY + size * 0.37 };
	const rule = (key: 'claim' | 'valid' | 'ballots', y: number): Line => ({
		key,
		x1: 0,
		y1: y,
		x2: width,
		y2: y,
		tone: 'ink',
		look: lineLook(rows.say[key]),
		weight: lineLook(rows.say[key]) === 'soft' ? 5 : 1.5,
		over: true
	});
	const under = size * 0.98;
	const solid = pitch * FILL < 1;
	return {
		series: [
			{
				key: 'electorate',
				value: rows.ballots,
				fields: [
					{
						key: 'electorate',
						count: rows.ballots,
						columns,
						x,
						y: 0,
						pitch,
						shape: 'square',
						tone: 'quiet',
						look: fieldLook(rows.say.ballots, solid ? 'unknown' : 'known')
					}
				]
			},
			mps(rows, across, pitch, speck.x, speck.y)
		],
		lines: [
			{ key: 'leader', x1: elbow.x, y1: speckBottom + 2, x2: elbow.x, y2: elbow.y, tone: 'ink' },
			{
				key: 'leader-across',
				x1: mpsWide + runsWidth(['MPs'], words, 'label', 600) + label * 0.4,
				y1: elbow.y,
				x2: elbow.x,
				y2: elbow.y,
				tone: 'ink'
			},
			rule('claim', claimY),
			rule('valid', validY),
			rule('ballots', bottom)
		],
		labels: [
			numeral('mps', size, { x: 0, y: mpsY, runs: [rows.say.mps] }),
			{ key: 'mps-what', x: mpsWide, y: elbow.y, baseline: 'middle', runs: ['MPs'], size: words, weight: 600 },
			{
				key: 'scale',
				x: 0,
				y: mpsY + size * 0.8 + label * 0.25,
				max: column,
				size: label,
				tone: 'quiet',
				runs: [solid ? 'One mark = one person, finer than the screen: a solid' : 'One scale: one mark = one person']
			},
			{
				key: 'claim-what',
				x: 0,
				y: claimY - under - label * 0.3,
				baseline: 'bottom',
				runs: ['The report: ', rows.hedge.claim],
				size: label,
				tone: 'quiet'
			},
			numeral('claim', size, {
				x: 0,
				y: claimY - size * 0.02,
				baseline: 'bottom',
				runs: [rows.say.claim],
				tone: 'quiet'
			}),
			numeral('valid', size, { x: 0, y: validY + size * air, runs: [rows.say.valid] }),
			{
				key: 'valid-what',
				x: 0,
				y: validY + size * (air + what) - words * 0.12,
				runs: ['valid votes'],
				size: words,
				weight: 600
			},
			numeral('ballots', size, { x: 0, y: bottom + size * air, runs: [rows.say.ballots] }),
			{
				key: 'ballots-what',
				x: 0,
				y: bottom + size * (air + what) - words * 0.12,
				runs: ['ballots sent'],
				size: words,
				weight: 600
			}
		]
	};
}

/** The MPs at first; then the field of everyone with a ballot, and its end, by the scene. */
export function layout(rows: ElectorateRows, scene: ElectorateScene, frame: Frame): Picture {
	switch (scene) {
		case 'electorate-mps':
			return opening(rows, frame);
		case 'electorate-field':
			return field(rows, frame);
		case 'electorate-end':
			return end(rows, frame);
	}
}
