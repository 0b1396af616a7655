/** The other three scenes: Watson's no, the search for a name, and two events in one cell. */
import { lookFor } from '../frame/certainty';
import type { Box, Frame, Label, Line, Mark, Picture } from '../frame/types';
import { textHeight } from '../frame/blocks';
import { fitting } from '../frame/fitting';
import type { Cell, Month } from './month';
import type { CalendarRows } from './rows';

/** Words that run on over the empty days beside a marked one, as large as its week allows. */
function noted(grid: Month, label: number, cell: number, key: string, words: string, most: number): Label {
	const first = grid.at(cell);
	const end = grid.at(cell - (cell % 7) + 6);
	const max = end.x + end.width - first.x - label * 0.35;
	const size = fitting([words], max, first.height - grid.under - label * 0.3, label, label * most);
	return { key, x: first.x + label * 0.35, y: first.y + grid.under, runs: [words], size, weight: 600, max };
}

/** One marked day, and the weeks after it still empty. */
export function watson(rows: CalendarRows, grid: Month, frame: Frame): Picture {
	const { label } = frame;
	const day = grid.mark('ruled-out', rows.ruledOut.cell, rows.ruledOut.about);
	const vote = grid.at(rows.vote.cell);
	const { corner } = grid;
	const empty = ['No challenger has declared'];
	return {
		boxes: [
			{
				key: 'vote',
				x: vote.x,
				y: vote.y,
				width: vote.width,
				height: vote.height,
				tone: 'ink',
				look: 'tint',
				about: rows.vote.about
			},
			day.box
		],
		lines: grid.lines,
		series: [],
		labels: [
			...grid.labels([rows.ruledOut.cell]),
			day.label,
			{ key: 'vote', x: vote.x + label * 0.35, y: vote.y + grid.under, runs: ['vote'], size: label },
			noted(grid, label, rows.ruledOut.cell + 1, 'ruled-out', 'Watson rules himself out', 2.4),
			{
				key: 'empty',
				x: corner.x + label * 0.35,
				y: corner.y + corner.height / 2,
				baseline: 'middle',
				runs: empty,
				size: fitting(empty, corner.width - label * 0.4, label * 2.4, label, label * 1.7),
				italic: true,
				tone: 'quiet',
				max: corner.width - label * 0.4
			}
		]
	};
}

/** The evening of the same day, let down under the month and as wide as it: who was willing, and by one account who else was weighed. */
export function search(rows: CalendarRows, grid: Month, frame: Frame): Picture {
	const { label, width } = frame;
	const day = grid.mark('ruled-out', rows.ruledOut.cell, rows.ruledOut.about);
	const from = grid.at(rows.ruledOut.cell);
	const top = grid.corner.y + grid.under;
	const tall = frame.height - top - 0.5;
	const pad = label * 0.8;
	const row = (tall - pad * 2) / 2;
	// The people are the picture, as large as leaves their words half of the width
	const size = Math.min(row * 0.78, (width * 0.42) / (rows.alternatives * 1.35));
	const step = size * 1.35;
	const words = pad + step * (rows.alternatives - 1) + size + label * 0.8;
	const max = width - words - pad;
	const weighed: Label['runs'] = [rows.say.alternatives, ' others weighed, by one person’s account'];
	const eagleWords: Label['runs'] = ['Eagle, already willing'];
	const type = Math.min(
		fitting(eagleWords, max, row * 0.9, label, label * 2),
		fitting(weighed, max, row * 0.9, label, label * 2)
	);
	const middle = (i: number) => top + pad + row * (i + 0.5);
	const mark = (key: string, i: number, y: number, look: Mark['look']): Mark => ({
		key,
		x: pad + step * i + size / 2,
		y,
		size,
		shape: 'square',
		look,
		tone: 'ink'
	});
	return {
		boxes: [{ key: 'evening', x: 0.5, y: top, width: width - 1, height: tall, tone: 'ink', look: 'outline' }, day.box],
		lines: [
			...grid.lines,
			{
				key: 'that-evening',
				x1: from.x + from.width * 0.75,
				x2: from.x + from.width * 0.75,
				y1: from.y + from.height,
				y2: top,
				tone: 'ink'
			} satisfies Line
		],
		series: [
			{ key: 'willing', marks: [mark('eagle', rows.alternatives - 1, middle(0), 'solid')] },
			{
				key: 'weighed',
				value: rows.alternatives,
				marks: Array.from({ length: rows.alternatives }, (_, i) =>
					mark(`other-${i}`, i, middle(1), lookFor(rows.say.alternatives))
				)
			}
		],
		labels: [
			...grid.labels([rows.ruledOut.cell]),
			day.label,
			noted(grid, label, rows.ruledOut.cell + 1, 'ruled-out', 'Watson says no', 1.6),
			{ key: 'eagle', x: words, y: middle(0), baseline: 'middle', runs: eagleWords, size: type, weight: 600, max },
			{ key: 'weighed', x: words, y: middle(1), baseline: 'middle', runs: weighed, size: type, max }
		]
	};
}

/** The launch, enlarged in place: what happened minutes before stands above it in the same cell. */
export function launch(rows: CalendarRows, grid: Month, frame: Frame): Picture {
	const { label } = frame;
	const cell: Cell = grid.at(rows.launch.cell);
	const pad = label * 0.6;
	const inner = cell.width - pad * 2;
	const before: Label['runs'] = ['Minutes before: word that Leadsom is leaving the Conservative contest'];
	const then: Label['runs'] = ['Eagle launches; due at ', rows.say.noon];
	const head = label * 2;
	const type = fitting(before, inner, (cell.height - head) * 0.5, label, label * 1.8);
	const bold = fitting(then, inner, (cell.height - head) * 0.25, label * 1.1, label * 2.2);
	const beforeHeight = textHeight(before, type, inner);
	const thenHeight = textHeight(then, bold, inner, 600);
	const spare = Math.max(0, cell.height - head - beforeHeight - thenHeight);
	const split = head + beforeHeight + spare * 0.5;
	const part = (key: string, top: number, bottom: number, look: Box['look']): Box => ({
		key,
		x: cell.x,
		y: cell.y + top,
		width: cell.width,
		height: bottom - top,
		tone: 'ink',
		look,
		about: key === 'launch' ? rows.launch.about : rows.told
	});
	const others = [
		grid.mark('ruled-out', rows.ruledOut.cell, rows.ruledOut.about),
		grid.mark('announced', rows.announced.cell, rows.announced.about)
	];
	return {
		boxes: [
			...others.map((other) => other.box),
			part('leadsom', 0, split, 'tint'),
			part('launch', split, cell.height, 'fill')
		],
		lines: grid.lines,
		series: [],
		labels: [
			...grid.labels([rows.ruledOut.cell, rows.announced.cell, rows.launch.cell]),
			...others.map((other) => other.label),
			{
				key: 'launch-day',
				x: cell.x + pad,
				y: cell.y + label * 0.35,
				runs: [rows.say.launch],
				size: label * 1.1,
				weight: 600
			},
			{ key: 'leadsom', x: cell.x + pad, y: cell.y + head + spare * 0.2, runs: before, size: type, max: inner },
			{
				key: 'launch',
				x: cell.x + pad,
				y: cell.y + split + spare * 0.25,
				runs: then,
				size: bold,
				weight: 600,
				tone: 'paper',
				max: inner
			}
		]
	};
}
