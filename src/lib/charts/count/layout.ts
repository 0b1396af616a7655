/** The first screen: two piles of marks, and the two numbers they are. Nothing here has a name; it was a secret ballot. */
import { lookFor } from '../frame/certainty';
import { DIGIT, numeralWidth, wordsWidth } from '../frame/blocks';
import { FILL, grid } from '../frame/grid';
import { plain } from '$data/format';
import type { Frame, Label, Mark, Picture, Series } from '../frame/types';
import type { CountRows } from './rows';
import { LEADING } from '../frame/type';

export const SCENES = ['opening-count'] as const;
export type CountScene = (typeof SCENES)[number];

const CAPTION = { against: 'voted no confidence', for: 'voted confidence' } as const;

interface Piles {
	readonly pitch: number;
	readonly left: number;
	readonly right: number;
	readonly numeral: number;
}

/** The widths of the two piles, and the size of the numerals under them, that fill the frame best. */
function piles(rows: CountRows, frame: Frame, type: number, caption: number): Piles {
	const { width, height, label } = frame;
	const ems = [numeralWidth(plain([rows.say.against]), 1), numeralWidth(plain([rows.say.for]), 1)] as const;
	const words = wordsWidth(CAPTION.for, type, 500) + type * 0.1;
	const gap = Math.max(label * 1.2, width * 0.05);
	const largest = Math.min((width - gap) / (ems[0] + ems[1]), (height * 0.42) / DIGIT.foot);
	let best = { pitch: 1, left: 1, right: 1, numeral: label * 3 };
	let most = 0;
	for (let numeral = largest; numeral > largest * 0.7; numeral -= largest * 0.01) {
		const room = height - numeral * DIGIT.foot - caption - label * 0.9;
		for (let left = 6; left <= 40; left++) {
			const tall = Math.ceil(rows.against / left);
			for (let right = 3; right < left; right++) {
				const pitch = Math.min((width - gap) / (left + right), room / tall);
				// A numeral stands under its own pile and is no wider, and four to one must be seen in the heights too
				if (pitch * left < numeral * ems[0] * 0.94 || pitch * right < Math.max(numeral * ems[1] + pitch * 0.08, words))
					continue;
				if (Math.ceil(rows.for / right) > tall * 0.6) continue;
				const score = ((pitch * pitch * (rows.against + rows.for)) / (width * height)) * (numeral / largest);
				if (score > most) [best, most] = [{ pitch, left, right, numeral }, score];
			}
		}
	}
	return best;
}

/** The blank that a digit brings on its left, taken back so that ink stands over ink. */
const bearing = (text: string) => (text.startsWith('1') ? 0.075 : 0.015);

/** A pile grows from the ground up, so its part-filled row is on top. */
function pile(count: number, columns: number, pitch: number, x: number, ground: number) {
	return grid(count, columns, pitch, x, 0).map((point) => ({ x: point.x, y: ground - point.y }));
}

/** One mark for each MP who voted either way; there is one scene, so it is the same at any. */
export function layout(rows: CountRows, _scene: CountScene, frame: Frame): Picture {
	const { width, height, label } = frame;
	const type = label * 1.1;
	const caption = type * LEADING + label * 0.5;
	const { pitch, left, right, numeral } = piles(rows, frame, type, caption);
	const used = Math.ceil(rows.against / left) * pitch + label * 0.9 + numeral * DIGIT.foot + caption;
	const ground = (height - used) / 2 + Math.ceil(rows.against / left) * pitch;
	const digits = ground + label * 0.9;
	// The second pile ends where the frame ends; what is left over is the gap
	const rightAt = width - right * pitch;
	const mark = (kind: 'against' | 'for', point: { x: number; y: number }, i: number): Mark => ({
		key: `${kind}-${i}`,
		...point,
		size: pitch * FILL,
		shape: kind === 'for' ? 'circle' : 'square',
		look: lookFor(rows.say[kind]),
		tone: kind === 'for' ? 'red' : 'ink'
	});
	const series: Series[] = [
		{
			key: 'against',
			value: rows.against,
			marks: pile(rows.against, left, pitch, 0, ground).map((point, i) => mark('against', point, i))
		},
		{
			key: 'for',
			value: rows.for,
			marks: pile(rows.for, right, pitch, rightAt, ground).map((point, i) => mark('for', point, i))
		}
	];
	const inset = (pitch * (1 - FILL)) / 2;
	const words = (key: 'against' | 'for', x: number): Label[] => [
		{
			key,
			x: x + inset - numeral * bearing(rows.say[key].text),
			y: digits,
			runs: [rows.say[key]],
			size: numeral,
			face: 'numeral',
			weight: 600,
			tone: key === 'for' ? 'red' : 'ink'
		},
		{
			key: `${key}-what`,
			x: x + inset,
			y: digits + numeral * DIGIT.foot + label * 0.45,
			runs: [CAPTION[key]],
			size: type,
			weight: 500,
			tone: key === 'for' ? 'red' : 'ink'
		}
	];
	return { series, labels: [...words('against', 0), ...words('for', rightAt)] };
}
