/** The shadow cabinet as seats: who held one on the Saturday and had left it by the Tuesday; then everyone else who resigned. */
import { plain } from '$data/format';
import { grid } from '../frame/grid';
import { wordsWidth } from '../frame/blocks';
import type { Frame, Label, Line, Mark, Series } from '../frame/types';
import { lookFor } from '../frame/certainty';
import { leaver, MARK, square } from './axis';
import type { Arrangement } from './layout';
import type { DeparturesRows } from './rows';
import { headline } from './sunday';
import { LEADING } from '../frame/type';

/** A seat says that someone left it, of which every row is certain, and not when: that is the days’ business. */
const GONE = lookFor({ exactness: 'exact' });

/** From one of the other seats to the next, in seats. */
const APART = 1.12;

/** Seats across: as many as leave every name whole. */
function columnsFor(names: readonly string[], frame: Frame): number {
	const widest = Math.max(...names.map((name) => wordsWidth(name, frame.label)));
	return Math.max(2, Math.min(5, Math.floor(frame.width / (widest + frame.label * 2.6))));
}

/** The seats and who had left them, and under them everyone else who resigned. */
export function board(rows: DeparturesRows, frame: Frame): Arrangement {
	const { label, width, height } = frame;
	const head = headline(
		frame,
		rows.say.board,
		['gone from the shadow cabinet by ', rows.say.tuesday],
		Math.max(label * 3, Math.min(height * 0.26 - label * 1.5, width * 0.22))
	);
	const held = rows.board.filter((seat) => seat.held);
	const later = rows.board.filter((seat) => !seat.held);
	const foot = rest(rows, frame);
	const columns = columnsFor(
		held.map((seat) => seat.person.short),
		frame
	);
	const lines = Math.ceil(held.length / columns);
	const top = head.bottom + label * 0.5;
	const bottom = height - foot.height - label * 0.5;
	// A row for the seats that a newspaper counted besides; and one, set apart, for whoever came after the Saturday
	const row = (bottom - top - label * 0.4) / (lines + 1 + later.length);
	const replaced = (id: string) => rows.board.find((seat) => seat.refilledBy === id)?.person.short ?? '';
	const cell = width / columns;
	const widest = Math.max(...held.map((seat) => wordsWidth(seat.person.short, label)));
	const others = Math.max(0, rows.cabinet - held.length);
	const otherWords: Label['runs'] = ['rest of the Sun’s ', rows.say.cabinetSize, ' seats'];
	// Seats of one size, of which those others stand in one row with their words
	const size = Math.min(
		row * 0.86,
		cell - widest - label * 0.9,
		(width - wordsWidth(plain(otherWords), label) - label * 0.5) / (others * APART)
	);
	const seats = held.map((seat, i) => {
		// Down the columns, so that the order of leaving reads like a list
		const at = { x: Math.floor(i / lines) * cell + size / 2, y: top + ((i % lines) + 0.5) * row };
		return { mark: leaver(seat.person, at, size, GONE), text: seat.person.short };
	});
	const stillY = top + (lines + 0.5) * row;
	const still = Array.from({ length: others }, (_, i) =>
		square(`seat-${i}`, { x: size * (i * APART + 0.5), y: stillY }, size, 'ghost')
	);
	const apartY = top + (lines + 1) * row + label * 0.4;
	const apart = later.map((seat, i) => ({
		mark: leaver(seat.person, { x: size / 2, y: apartY + (i + 0.5) * row }, size, GONE),
		seat
	}));
	const name = (
		{ key, x, y }: Pick<Mark, 'key' | 'x' | 'y'>,
		runs: Label['runs'],
		tone: 'ink' | 'quiet' = 'ink'
	): Label => ({
		key: `name-${key}`,
		x: x + size * 0.5 + label * 0.25,
		y,
		runs,
		size: label,
		baseline: 'middle',
		tone
	});
	const rule: Line = {
		key: 'apart',
		x1: 0,
		x2: width,
		y1: apartY - label * 0.1,
		y2: apartY - label * 0.1,
		tone: 'rule'
	};
	return {
		marks: [...seats.map((seat) => seat.mark), ...apart.map((seat) => seat.mark)],
		// Nobody of ours counted them: they claim no number
		others: [{ key: 'seats', marks: still }, ...foot.series],
		labels: [
			...head.labels,
			...seats.map((seat) => name(seat.mark, [seat.text])),
			name({ key: 'seats', x: size * (others * APART - 0.5), y: stillY }, otherWords),
			...apart.map(({ mark, seat }) => {
				const long: Label['runs'] = [
					seat.person.short,
					', who replaced ',
					replaced(seat.person.id),
					' on ',
					rows.say.mondayDay,
					', left on ',
					rows.say.wednesday
				];
				const fits = wordsWidth(plain(long), label) < width - size - label;
				return name(mark, fits ? long : [seat.person.short, ': a replacement, left on ', rows.say.wednesday], 'quiet');
			}),
			...foot.labels
		],
		lines: [rule]
	};
}

/** Shadow ministers and aides, whom the count does not name: smaller, of no one in particular, each group with its number under it, and their sum with those above. */
function rest(rows: DeparturesRows, frame: Frame): { series: Series[]; labels: Label[]; height: number } {
	const { label, width, height } = frame;
	const groups = [
		{ key: 'ministers', runs: [rows.say.ministers, ' shadow ministers'] },
		{ key: 'aides', runs: [rows.say.aides, ' aides'] }
	] as const;
	const wide = (runs: Label['runs']) => wordsWidth(plain(runs), label, 500);
	const sum: readonly Label['runs'][] = [
		['+ ', rows.say.tuesdayCabinet, width > label * 40 ? ' above, all but Benn' : ' above'],
		['= ', rows.say.byTuesday, ' resigned']
	];
	const gap = label * 0.7;
	const room = width - Math.max(...sum.map(wide)) - gap * 2;
	const pitch = Math.min((room / (rows.ministers + rows.aides)) * 0.98, label * 1.2);
	const lines = Math.max(pitch, label * LEADING);
	// A little air at the foot, where the readout comes up to it
	const words = height - label * (LEADING + 0.4);
	const y = words - label * 0.2 - lines;
	let left = 0;
	const text = (key: string, runs: Label['runs'], at: number): Label => ({
		key,
		x: left,
		y: at,
		runs,
		size: label,
		weight: 500
	});
	const placed = groups.map(({ key, runs }) => {
		const marks = grid(rows[key], rows[key], pitch, left, y + lines - pitch).map((at, i) =>
			square(`${key}-${i}`, at, pitch * MARK * 0.9, lookFor(rows.say[key]))
		);
		const one = { series: { key, value: rows[key], marks }, name: text(key, runs, words) };
		left += Math.max(rows[key] * pitch, wide(runs)) + gap;
		return one;
	});
	return {
		series: placed.map((one) => one.series),
		labels: [
			...placed.map((one) => one.name),
			text('above', sum[0]!, y + lines - label * LEADING),
			text('resigned', sum[1]!, words)
		],
		height: height - y
	};
}
