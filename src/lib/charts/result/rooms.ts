/** Two rooms of one size, one beside the other: the same question, put to different people. */
import { lookFor } from '../frame/certainty';
import { plain, type Run } from '$data/format';
import { DIGIT, numeralWidth, wordsWidth } from '../frame/blocks';
import { FILL, fit, grid } from '../frame/grid';
import { LEADING } from '../frame/type';
import type { Box, Frame, Label, Mark, Picture, Series } from '../frame/types';
import { filling, FINEST } from './counted';
import type { ResultRows } from './rows';

/** The MPs and the voters as two rooms, each divided as it answered. */
export function rooms(rows: ResultRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const gap = Math.max(label * 1.2, width * 0.05);
	const room = (width - gap) / 2;
	const right = room + gap;
	const pad = label * 0.5;
	const heads = label * 1.6;
	// Both rooms in people, at one size, and their shares small beside them
	const answers = [
		{ key: 'mps-against', x: 0, count: rows.say.mpsAgainst, share: rows.say.mpsShare },
		{ key: 'voters-against', x: right, count: rows.against.say.votes, share: rows.against.say.share },
		{ key: 'mps-for', x: 0, count: rows.say.mpsFor, share: 'the rest' },
		{ key: 'voters-for', x: right, count: rows.for.say.votes, share: rows.for.say.share }
	];
	const digits = (count: Run) => numeralWidth(plain([count]), 1);
	const beside = wordsWidth(plain([rows.for.say.share]), label) + label * 0.4;
	const numeral = Math.min((room - beside) / Math.max(...answers.map(({ count }) => digits(count))), height * 0.17);
	const tall = numeral * (DIGIT.foot + DIGIT.hang);
	const line = label * LEADING;
	const foot = line * 2 + label * 0.3;
	const note = height - foot + label * 0.2;
	const top = heads + tall + label * 0.3;
	const bottom = height - foot - tall - label * 0.6;
	const inside = { width: room - pad * 2, height: bottom - top - pad * 2 };
	const mps = rows.mps.against + rows.mps.for;
	const { columns, pitch } = fit(mps, inside.width, inside.height);
	const left = pad + (inside.width - columns * pitch) / 2;
	const places = grid(mps, columns, pitch, left, top + pad + (inside.height - Math.ceil(mps / columns) * pitch) / 2);
	const mark = (side: 'against' | 'for', i: number): Mark => ({
		key: `mp-${side}-${i}`,
		...places[side === 'against' ? i : rows.mps.against + i]!,
		size: pitch * FILL,
		shape: side === 'for' ? 'circle' : 'square',
		look: lookFor(side === 'for' ? rows.say.mpsFor : rows.say.mpsAgainst),
		tone: side === 'for' ? 'red' : 'ink'
	});
	const marks = (side: 'against' | 'for'): Series => ({
		key: side,
		value: rows.mps[side],
		marks: Array.from({ length: rows.mps[side] }, (_, i) => mark(side, i))
	});
	const votes = rows.for.votes + rows.against.votes;
	const fine = Math.min(FINEST, Math.sqrt((inside.width * inside.height) / votes));
	// The red begins in the row that the ink only partly fills, under it and on a whole pixel: no paper shows between two solids
	const first = filling(
		'against',
		rows.against.votes,
		{ x: right + pad, y: top + pad, width: inside.width },
		fine,
		rows.against.say.votes
	);
	const whole = Math.floor(first.count / first.columns) * fine;
	const seam = Math.round(first.y + whole);
	const against = { ...first, y: seam - whole };
	const forField = filling(
		'for',
		rows.for.votes,
		{ x: right + pad, y: seam, width: inside.width },
		fine,
		rows.for.say.votes
	);
	const box = (key: string, x: number): Box => ({
		key,
		x,
		y: top,
		width: room,
		height: bottom - top,
		tone: 'quiet',
		look: 'outline'
	});
	const small = (key: string, x: number, y: number, runs: Label['runs'], extra: Partial<Label> = {}): Label => ({
		key,
		x,
		y,
		runs,
		size: label,
		max: room,
		...extra
	});
	// All the MPs again, as they would be among the voters
	const toScale = 'all, at the voters’ scale:';
	const dot: Box = {
		key: 'mps-to-scale',
		x: wordsWidth(toScale, label),
		y: note + line * 1.5 - (Math.sqrt(mps) * fine) / 2,
		width: Math.sqrt(mps) * fine,
		height: Math.sqrt(mps) * fine,
		tone: 'quiet',
		look: 'fill'
	};
	return {
		boxes: [box('mps', 0.5), box('voters', right - 0.5), dot],
		series: [
			{ key: 'mps', value: mps, children: [marks('against'), marks('for')] },
			{
				key: 'voters',
				value: votes,
				children: [forField, against].map((field) => ({ key: field.key, value: field.count, fields: [field] }))
			}
		],
		labels: [
			small('mps', 0, 0, ['Labour MPs'], { weight: 600 }),
			small('voters', right, 0, ['Members, supporters'], { weight: 600 }),
			...answers.flatMap(({ key, x, count, share }, i): Label[] => {
				const y = i < 2 ? heads : bottom + label * 0.4;
				const tone = i < 2 ? 'ink' : 'red';
				return [
					{ key, x, y, runs: [count], size: numeral, face: 'numeral', weight: 600, tone },
					{
						key: `${key}-share`,
						x: x + digits(count) * numeral + label * 0.3,
						y: y + numeral * DIGIT.foot + label * 0.25,
						baseline: 'bottom',
						runs: [share],
						size: label,
						tone
					}
				];
			}),
			small('mps-scale', 0, note, ['one mark is one MP'], { tone: 'quiet' }),
			{ key: 'mps-to-scale', x: 0, y: note + line, runs: [toScale], size: label, tone: 'quiet', silent: true },
			small('voters-scale', right, note, ['a solid: ', rows.say.voters, ' votes, finer scale'], { tone: 'quiet' })
		]
	};
}
