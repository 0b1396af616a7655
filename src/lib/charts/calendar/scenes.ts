/** The other three scenes: Watson's no, the search for a name, and two events of one day. */
import { lookFor } from '../frame/certainty';
import type { About, Box, Frame, Label, Mark, Picture } from '../frame/types';
import { textHeight, wordsWidth } from '../frame/blocks';
import { fitting } from '../frame/fitting';
import { aside, month, roomIn, TAB } from './month';
import type { CalendarRows } from './rows';

/** What stays free under an opened room, in labels. */
const GAP = 0.5;

/** One marked day, and the weeks after it still empty. */
export function watson(rows: CalendarRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const words = 'Watson rules himself out';
	const size = Math.max(label, Math.min(label * 2.4, height * 0.085, (width * 0.8) / wordsWidth(words, 1, 600)));
	const grid = month(rows, frame, [size * TAB + label * GAP]);
	const { cell } = rows.ruledOut;
	const day = grid.mark(rows.ruledOut);
	const says = grid.tab(rows.ruledOut, words, size);
	const vote = grid.at(rows.vote.cell);
	const { corner } = grid;
	const empty = ['No challenger has declared'];
	return {
		boxes: [{ key: 'vote', ...vote, tone: 'ink', look: 'tint', about: rows.vote.about }, day.box],
		paths: [says.path],
		lines: grid.lines([cell]),
		series: [],
		labels: [
			...grid.labels([cell]),
			day.label,
			says.label,
			{ key: 'vote', x: vote.x + label * 0.35, y: vote.y + label * 1.5, runs: ['vote'], size: label },
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

/** The evening of the same day, let down from it between its week and the next: who was willing, and by one account who else was weighed. */
export function search(rows: CalendarRows, frame: Frame): Picture {
	const { label, width } = frame;
	const { cell } = rows.ruledOut;
	const told = aside(frame);
	const grid = month(rows, frame, [roomIn(rows, frame)]);
	const day = grid.mark(rows.ruledOut);
	const says = grid.tab(rows.ruledOut, 'Watson says no', told);
	const room = grid.under(cell);
	const top = room.y + told * TAB;
	const tall = room.y + room.height - top - label * GAP;
	const pad = label * 0.8;
	const row = (tall - pad) / 2;
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
	const middle = (i: number) => top + pad / 2 + row * (i + 0.5);
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
		paths: [says.path],
		lines: grid.lines([cell]),
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
			...grid.labels([cell]),
			day.label,
			says.label,
			{ key: 'eagle', x: words, y: middle(0), baseline: 'middle', runs: eagleWords, size: type, weight: 600, max },
			{ key: 'weighed', x: words, y: middle(1), baseline: 'middle', runs: weighed, size: type, max }
		]
	};
}

/** The day of the launch, opened under its week: what happened minutes before stands above it. */
export function launch(rows: CalendarRows, frame: Frame): Picture {
	const { label, width } = frame;
	const told = aside(frame);
	const tab = told * TAB + label * GAP;
	const pad = label * 0.6;
	const max = width - pad * 2;
	const then: Label['runs'] = ['Eagle launches; due at ', rows.say.noon];
	const word = ', minutes before: word that Leadsom is leaving';
	const long: Label['runs'] = [rows.say.launch, `${word} the Conservative contest`];
	const needed = textHeight(long, label, max) + textHeight(then, label * 1.1, max, 600);
	// On a low stage the first of the two days before says no more than its date, or these words would be cut
	const free = roomIn(rows, frame);
	const recalled = free - tab * 2 > needed + label * (GAP + 0.5);
	const grid = month(rows, frame, [recalled ? tab : 0, tab, Math.min(label * 15, free - tab * (recalled ? 2 : 1))]);
	const days = [rows.ruledOut, rows.announced, rows.launch];
	const marks = days.map(grid.mark);
	const marked = days.map((day) => day.cell);
	const tabs = [
		...(recalled ? [grid.tab(rows.ruledOut, 'Watson says no', told)] : []),
		grid.tab(rows.announced, 'Eagle says she will run', told)
	];
	const room = grid.under(rows.launch.cell);
	const tall = room.height - label * GAP;
	// Where type is large and the stage low, which contest she leaves is left to the text
	const fits = needed < tall;
	const before: Label['runs'] = fits ? long : [rows.say.launch, word];
	const type = fitting(before, max, tall * 0.45, label, label * 2.2);
	const bold = fitting(then, max, tall * 0.3, label * 1.1, label * 2.8);
	const beforeHeight = textHeight(before, type, max);
	const thenHeight = textHeight(then, bold, max, 600);
	const spare = (tall - beforeHeight - thenHeight) / 4;
	const split = beforeHeight + spare * 2;
	const part = (key: string, y: number, tall: number, look: Box['look'], about: About): Box => ({
		key,
		x: 0,
		y: room.y + y,
		width,
		height: tall,
		tone: 'ink',
		look,
		about
	});
	return {
		boxes: [
			...marks.map((one) => one.box),
			part('leadsom', 0, split, 'tint', rows.told),
			part('launch', split, tall - split, 'fill', rows.launch.about)
		],
		paths: tabs.map((one) => one.path),
		lines: grid.lines(marked),
		series: [],
		labels: [
			...grid.labels(marked),
			...[...marks, ...tabs].map((one) => one.label),
			{ key: 'leadsom', x: pad, y: room.y + spare, runs: before, size: type, max },
			{ key: 'launch', x: pad, y: room.y + split + spare, runs: then, size: bold, weight: 600, tone: 'paper', max }
		]
	};
}
