/** Time down the frame, words to its right. */
import { SQUARE_SIDE } from '../frame/grid';
import { lineCount, numeralWidth, wordsWidth } from '../frame/blocks';
import { plain } from '$data/format';
import type { Box, Frame, Label, Line, Mark, Picture } from '../frame/types';
import { stretchOf, timeLook } from '../departures/people';
import { BASELINE, BEARING, HEAD } from '../departures/numeral';
import { entries, HOURS, type Entry } from './entries';
import type { ClockScene } from './layout';
import type { ClockRows } from './rows';
import { LEADING } from '../frame/type';

interface Ribbon {
	readonly left: number;
	readonly width: number;
	readonly top: number;
	readonly bottom: number;
	readonly hour: number;
	readonly y: (minute: number) => number;
}

/** The night on a narrow frame: time from top to bottom. */
export function down(rows: ClockRows, scene: ClockScene, frame: Frame): Picture {
	const { label } = frame;
	const ribbon = ribbonOf(rows, frame);
	const told = entries(rows, scene);
	const now = told.at(-1)!;
	const x = ribbon.left + ribbon.width + label;
	const block = nowBlock(now, frame, ribbon, x);
	const before = earlier(told.slice(0, -1), frame, ribbon, x, block.top, block.bottom);
	return {
		boxes: [night(ribbon)],
		lines: [...ruled(ribbon, frame, x, block), ...ticks(ribbon), ...notes(rows, scene, ribbon), block.leader],
		series: [marks(told, ribbon, frame)],
		labels: [...hours(rows, ribbon, frame), ...before, ...block.labels]
	};
}

function ribbonOf(rows: ClockRows, frame: Frame): Ribbon {
	const { label, width, height } = frame;
	const left = Math.max(wordsWidth('midnight', label), wordsWidth(plain([rows.saturday]), label, 600)) + label * 0.5;
	const top = label * 0.62;
	const bottom = height - label * 1.12;
	const span = rows.to - rows.from;
	const at = frame.x ?? ((minute: number) => (minute - rows.from) / span);
	return {
		left,
		width: Math.max(label * 4.2, width * 0.15),
		top,
		bottom,
		hour: ((bottom - top) / span) * 60,
		y: (minute) => top + at(minute) * (bottom - top)
	};
}

const night = ({ left, width, top, bottom }: Ribbon): Box => ({
	key: 'night',
	x: left,
	y: top,
	width,
	height: bottom - top,
	tone: 'rule',
	look: 'tint'
});

/** The two hours a call can have been in, in brackets: a box would be a mark, and so somebody. */
function call(rows: ClockRows, { left, width, y }: Ribbon): Line[] {
	const [from, to] = [y(rows.from) + 3, y(0) - 4];
	return [
		[0.5, 0.8, from, from],
		[0.8, 0.8, from, to],
		[0.8, 0.5, to, to]
	].map(([x1, x2, y1, y2], i) => ({
		key: `call-${i}`,
		x1: left + width * x1!,
		x2: left + width * x2!,
		y1: y1!,
		y2: y2!,
		tone: 'quiet',
		weight: 1.5
	}));
}

const ticks = ({ left, width, y }: Ribbon): Line[] =>
	HOURS.map(({ hour }) => ({
		key: `tick-${hour}`,
		x1: left - 4,
		x2: hour === 0 ? left + width : left,
		y1: y(hour * 60),
		y2: y(hour * 60),
		tone: hour === 0 ? 'ink' : 'rule',
		weight: hour === 0 ? 1.25 : 1
	}));

/** An empty list, ruled and waiting: a line an hour, broken where the words stand. */
function ruled(
	{ hour, y }: Ribbon,
	{ label, width }: Frame,
	x: number,
	block: { readonly top: number; readonly bottom: number }
): Line[] {
	const first = HOURS[0].hour;
	const every = hour >= label * 1.5 ? 1 : 2;
	return Array.from({ length: (HOURS.at(-1)!.hour - first) / every + 1 }, (_, i) => first + i * every).flatMap(
		(at): Line[] => {
			const level = y(at * 60);
			return level > block.top - label * 0.4 && level < block.bottom + label * 0.2
				? []
				: [{ key: `ruled-${at}`, x1: x, x2: width, y1: level, y2: level, tone: 'rule' }];
		}
	);
}

/** A call and a statement: strokes over the ribbon, for what was said is not someone leaving. */
function notes(rows: ClockRows, scene: ClockScene, ribbon: Ribbon): Line[] {
	if (scene === 'night-call') return call(rows, ribbon);
	if (scene === 'night-sacked') return [];
	const { left, width, y } = ribbon;
	const at = y(rows.statement.minute);
	return [{ key: 'statement', x1: left, x2: left + width, y1: at, y2: at, tone: 'quiet', weight: 1.5 }];
}

function hours(rows: ClockRows, { left, hour, y }: Ribbon, { label }: Frame): Label[] {
	const every = hour * 2 >= label * 1.25 ? 1 : 2;
	const text = (key: string, minute: number, runs: Label['runs'], extra: Partial<Label> = {}): Label => ({
		key,
		x: left - label * 0.5,
		y: y(minute),
		runs,
		anchor: 'end',
		baseline: 'middle',
		size: label,
		tone: 'quiet',
		furniture: true,
		...extra
	});
	return [
		...HOURS.filter((_, i) => i % every === 0 || every === 1).map((stop) =>
			text(`hour-${stop.hour}`, stop.hour * 60, [stop.text])
		),
		...(hour >= label * 1.2
			? [
					text('saturday', -60, [rows.saturday], { weight: 600, tone: 'ink', furniture: false }),
					text('sunday', 60, [rows.sunday], { weight: 600, tone: 'ink', furniture: false })
				]
			: [])
	];
}

/** Squares at their minute to the left of the ribbon’s middle; the bracketed one as long as its stretch, to the right. */
function marks(told: readonly Entry[], { left, width, hour, y }: Ribbon, { label }: Frame) {
	const size = Math.min(hour * 1.05, width * 0.42, label * 3);
	const gone = told.flatMap(({ person }): Mark[] => {
		if (person === null) return [];
		const base = { key: person.id, shape: 'square', tone: 'ink', about: person.about } as const;
		if (person.minute !== null)
			return [{ ...base, x: left + width * 0.29, y: y(person.minute), size, look: timeLook(person) }];
		const [from, to] = stretchOf(person);
		return [
			{
				...base,
				x: left + width * 0.72,
				y: y((from + to) / 2),
				size: (y(to) - y(from)) / SQUARE_SIDE,
				span: size * SQUARE_SIDE,
				look: timeLook(person)
			}
		];
	});
	return { key: 'left', ...(gone.length > 0 ? { value: gone.length } : {}), marks: gone };
}

/** The large clock time, level with its mark as far as the frame allows, and its words beneath. */
function nowBlock(now: Entry, frame: Frame, ribbon: Ribbon, x: number) {
	const { label, width, height } = frame;
	const max = width - x;
	const hedge = now.hedge === '' ? 0 : label * 1.5;
	const size = Math.min(max / (numeralWidth(plain(now.time), 1) * 1.01), height * 0.26);
	const name = Math.min(label * 1.5, max / wordsWidth(now.name, 1, 600));
	const more = label * 1.05;
	const lines = lineCount(now.more, more, max);
	const total = hedge + size * (BASELINE - HEAD) + label * 0.5 + name * LEADING + lines * more * LEADING;
	const at = ribbon.y(now.minute);
	const top = Math.max(
		label * 0.2,
		Math.min(at - hedge - (size * (BASELINE - HEAD)) / 2, height - total - label * 0.2)
	);
	const nameY = top + hedge + size * (BASELINE - HEAD) + label * 0.4;
	const labels: Label[] = [
		...(hedge > 0
			? [
					{
						key: 'hedge',
						x,
						y: top - label * 0.1,
						runs: [now.hedge],
						size: label * 1.1,
						italic: true,
						tone: 'quiet'
					} as const
				]
			: []),
		{
			key: 'now',
			x: x - size * BEARING,
			y: top + hedge - size * HEAD,
			runs: now.time,
			size,
			face: 'numeral',
			weight: 600
		},
		{ key: 'now-name', x, y: nameY, runs: [now.name], size: name, weight: 600 },
		{ key: 'now-more', x, y: nameY + name * LEADING, runs: now.more, size: more, tone: 'quiet', max }
	];
	const leader: Line = {
		key: 'leader',
		x1: ribbon.left + ribbon.width,
		x2: x - label * 0.25,
		y1: at,
		y2: at,
		tone: 'ink',
		weight: 1.5
	};
	return { labels, leader, top, bottom: top + total };
}

/** One line each for what came before, level with its place and clear of the block; people before notes where room is short. */
function earlier(
	told: readonly Entry[],
	{ label }: Frame,
	{ y }: Ribbon,
	x: number,
	top: number,
	bottom: number
): Label[] {
	const line = label * 1.3;
	const placed: { entry: Entry; at: number }[] = [];
	const free = (at: number) =>
		at >= label * 0.6 &&
		(at + line / 2 <= top || at - line / 2 >= bottom) &&
		placed.every((other) => Math.abs(other.at - at) >= line);
	for (const entry of [...told.filter((one) => one.person !== null), ...told.filter((one) => one.person === null)]) {
		const level = y(entry.minute);
		// A span is level with its words along its whole length; they may give way upwards
		const at = entry.person === null ? level : [level, top - line / 2].find(free);
		if (at !== undefined && free(at)) placed.push({ entry, at });
	}
	return placed.map(({ entry, at }): Label => ({
		key: `earlier-${entry.key}`,
		x,
		y: at,
		runs: [...entry.when, ' ', entry.what],
		size: label,
		baseline: 'middle',
		plate: true,
		tone: entry.person === null ? 'quiet' : 'ink',
		italic: entry.person === null
	}));
}
