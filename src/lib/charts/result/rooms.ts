/** Two rooms of one size, one beside the other: the same question, put to different people. */
import { lookFor } from '../frame/certainty';
import { DIGIT, lineCount } from '../frame/blocks';
import { FILL, fit, grid } from '../frame/grid';
import { LEADING, runsWidth } from '../frame/type';
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
	// One size for all four numerals, above and below both rooms
	const widest = Math.max(
		...[rows.against.say.share, rows.for.say.share].map((run) => runsWidth([run], 1, 'numeral', 600))
	);
	const numeral = Math.min(room / widest, height * 0.17);
	const votersNote: Label['runs'] = ['a solid: ', rows.say.voters, ' votes, finer scale'];
	const noteLines = lineCount(votersNote, label, room);
	const foot = label * LEADING * noteLines + label * 0.3;
	const top = heads + numeral * DIGIT.foot + label * 0.45;
	const bottom = height - foot - numeral * DIGIT.foot - label * 0.9;
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
	const big = (key: string, x: number, y: number, run: Label['runs'][number], tone: 'ink' | 'red'): Label => ({
		key,
		x,
		y,
		runs: [run],
		size: numeral,
		face: 'numeral',
		weight: 600,
		tone
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
	return {
		boxes: [box('mps', 0.5), box('voters', right - 0.5)],
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
			big('mps-against', 0, heads, rows.say.mpsAgainst, 'ink'),
			big('voters-against', right, heads, rows.against.say.share, 'ink'),
			big('mps-for', 0, bottom + label * 0.45, rows.say.mpsFor, 'red'),
			big('voters-for', right, bottom + label * 0.45, rows.for.say.share, 'red'),
			small('mps-scale', 0, height - foot + label * 0.2, ['one mark is one MP'], { tone: 'quiet' }),
			small('voters-scale', right, height - foot + label * 0.2, votersNote, { tone: 'quiet' })
		]
	};
}
