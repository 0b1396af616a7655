/** The shadow cabinet as seats: who held one on the Saturday and had left it by the Tuesday; then everyone else who resigned. */
import { plain } from '$data/format';
import { grid } from '../frame/grid';
import { lineCount, wordsWidth } from '../frame/blocks';
import type { Frame, Label, Line, Mark, Series } from '../frame/types';
import { lookFor } from '../frame/certainty';
import { leaver, MARK } from './axis';
import type { Arrangement } from './layout';
import type { DeparturesRows } from './rows';
import { headline } from './sunday';
import { LEADING } from '../frame/type';

/** A seat says that someone left it, of which every row is certain, and not when: that is the days’ business. */
const GONE = lookFor({ exactness: 'exact' });

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
		['gone from the shadow cabinet by ', rows.say.tuesday, '. One report counts ', rows.say.cabinetSize, ' seats.'],
		Math.max(label * 3.8, Math.min(height * 0.26, width * 0.24))
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
	const bottom = height - foot.height - label * 0.7;
	// One more row, set apart, for whoever came after the Saturday
	const row = (bottom - top - label * 0.4) / (lines + later.length);
	const replaced = (id: string) => rows.board.find((seat) => seat.refilledBy === id)?.person.short ?? '';
	const cell = width / columns;
	const widest = Math.max(...held.map((seat) => wordsWidth(seat.person.short, label)));
	const size = Math.min(row * 0.86, cell - widest - label * 0.9);
	const seats = held.map((seat, i) => {
		// Down the columns, so that the order of leaving reads like a list
		const at = { x: Math.floor(i / lines) * cell + size / 2, y: top + ((i % lines) + 0.5) * row };
		return { mark: leaver(seat.person, at, size, GONE), text: seat.person.short };
	});
	const apartY = top + lines * row + label * 0.4;
	const apart = later.map((seat, i) => ({
		mark: leaver(seat.person, { x: size / 2, y: apartY + (i + 0.5) * row }, size, GONE),
		seat
	}));
	const name = (mark: Mark, runs: Label['runs'], extra: Partial<Label> = {}): Label => ({
		key: `name-${mark.key}`,
		x: mark.x + size * 0.5 + label * 0.25,
		y: mark.y,
		runs,
		size: label,
		baseline: 'middle',
		...extra
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
		others: foot.series,
		labels: [
			...head.labels,
			...seats.map((seat) => name(seat.mark, [seat.text])),
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
				return name(mark, fits ? long : [seat.person.short, ': a replacement, left on ', rows.say.wednesday], {
					tone: 'quiet'
				});
			}),
			...foot.labels
		],
		lines: [rule]
	};
}

/** Shadow ministers and aides, whom the count does not name: smaller, and of no one in particular. */
function rest(rows: DeparturesRows, frame: Frame): { series: Series[]; labels: Label[]; height: number } {
	const { label, width, height } = frame;
	const all = rows.ministers + rows.aides;
	const pitch = Math.min(width / (all + 1), label * 1.3);
	const parts: Label['runs'] = [
		': ',
		rows.say.tuesdayCabinet,
		' above, ',
		rows.say.ministers,
		' shadow ministers, ',
		rows.say.aides,
		' aides'
	];
	const long: Label['runs'] = [rows.say.byTuesday, ' resigned in all ranks by ', rows.say.tuesday, ...parts];
	const text = label;
	const linesOf = (runs: Label['runs']) => lineCount(runs, text, width, 500);
	const words = linesOf(long) > 1 && height < label * 21 ? [rows.say.byTuesday, ' quit', ...parts] : long;
	const lines = linesOf(words);
	// A little air at the foot, where the readout comes up to it
	const total = pitch + label * 0.3 + lines * text * LEADING + label * 0.4;
	const y = height - total;
	const group = (key: 'ministers' | 'aides', count: number, left: number): Series => ({
		key,
		value: count,
		marks: grid(count, count, pitch, left, y).map((at, i) => ({
			key: `${key}-${i}`,
			...at,
			size: pitch * MARK * 0.9,
			shape: 'square',
			look: lookFor(rows.say[key]),
			tone: 'ink'
		}))
	});
	return {
		series: [group('ministers', rows.ministers, 0), group('aides', rows.aides, (rows.ministers + 1) * pitch)],
		labels: [{ key: 'rest', x: 0, y: y + pitch + label * 0.3, runs: words, size: text, weight: 500, max: width }],
		height: total
	};
}
