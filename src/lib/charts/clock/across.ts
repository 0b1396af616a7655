/** Time across the frame, words above it. */
import { numeralWidth, wordsWidth } from '../frame/blocks';
import { plain } from '$data/format';
import type { Box, Frame, Label, Line, Mark, Picture } from '../frame/types';
import { stretchOf, timeLook } from '../departures/people';
import { BASELINE, BEARING, HEAD } from '../departures/numeral';
import { entries, HOURS, type Entry } from './entries';
import type { ClockScene } from './layout';
import type { ClockRows } from './rows';
import { LEADING } from '../frame/type';

/** The night on a frame wide enough for time to run from left to right. */
export function across(rows: ClockRows, scene: ClockScene, frame: Frame): Picture {
	const { label, width, height } = frame;
	const span = rows.to - rows.from;
	const at = frame.x ?? ((minute: number) => (minute - rows.from) / span);
	const x = (minute: number) => 1 + at(minute) * (width - 2);
	const hour = x(60) - x(0);
	const bottom = height - label * 2;
	// On a low frame with large words it gives way to them: a time that has no room would not be there at all
	const tall = Math.max(label * 2, Math.min(Math.max(hour * 2, height * 0.24), height - label * 12.2));
	const top = bottom - tall;
	const size = Math.min(hour * 0.9, tall * 0.4);
	const told = entries(rows, scene);
	const now = told.at(-1)!;

	const gone = told.flatMap(({ person }): Mark[] => {
		if (person === null) return [];
		const base = { key: person.id, shape: 'square', tone: 'ink', about: person.about, size } as const;
		if (person.minute !== null) return [{ ...base, x: x(person.minute), y: top + tall * 0.3, look: timeLook(person) }];
		const [from, to] = stretchOf(person);
		return [{ ...base, x: x((from + to) / 2), y: top + tall * 0.73, span: x(to) - x(from), look: timeLook(person) }];
	});
	const night: Box = { key: 'night', x: 1, y: top, width: width - 2, height: tall, tone: 'rule', look: 'tint' };
	// The hours a call can have been in, in brackets: a box would be a mark, and so somebody
	const [callFrom, callTo] = [x(rows.from) + 3, x(0) - 4];
	const call = [
		[callFrom, callFrom, 0.5, 0.2],
		[callFrom, callTo, 0.2, 0.2],
		[callTo, callTo, 0.2, 0.5]
	].map(([x1, x2, from, to], i): Line => ({
		key: `call-${i}`,
		x1: x1!,
		x2: x2!,
		y1: top + tall * from!,
		y2: top + tall * to!,
		tone: 'quiet',
		weight: 1.5
	}));
	const statement: Line = {
		key: 'statement',
		x1: x(rows.statement.minute),
		x2: x(rows.statement.minute),
		y1: top,
		y2: bottom,
		tone: 'quiet',
		weight: 1.5
	};
	const noted = scene !== 'night-call' && scene !== 'night-sacked';
	const placed = earlier(told.slice(0, -1), frame, x, top - label * 0.5);
	return {
		boxes: [night],
		lines: [
			...HOURS.map(({ hour: stop }): Line => ({
				key: `tick-${stop}`,
				x1: x(stop * 60),
				x2: x(stop * 60),
				y1: stop === 0 ? top : bottom,
				y2: bottom + 4,
				tone: stop === 0 ? 'ink' : 'rule',
				weight: stop === 0 ? 1.25 : 1
			})),
			...(noted ? [statement] : []),
			...(scene === 'night-call' ? call : [])
		],
		series: [{ key: 'left', ...(gone.length > 0 ? { value: gone.length } : {}), marks: gone }],
		labels: [
			...hours(frame, x, bottom),
			...placed,
			...nowBlock(now, frame, x, top - label * (told.length > 1 ? 3.8 : 1))
		]
	};
}

function hours({ label }: Frame, x: (minute: number) => number, bottom: number): Label[] {
	const last = HOURS.length - 1;
	const stops = HOURS.map(({ hour, text }, i) => {
		const anchor = i === 0 ? 'start' : i === last ? 'end' : 'middle';
		const wide = wordsWidth(text, label);
		const left = x(hour * 60) - (anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2);
		return { hour, text, anchor, left, right: left + wide } as const;
	});
	// Where the words are wider than their hours, the less telling give way: midnight and noon stay
	const telling = [...stops].sort((a, b) => rank(a.hour) - rank(b.hour));
	const kept = telling.reduce<typeof stops>((all, stop) => {
		const free = all.every(({ left, right }) => stop.left > right + label * 0.4 || stop.right < left - label * 0.4);
		return free ? [...all, stop] : all;
	}, []);
	return kept.map(({ hour, text, anchor }): Label => ({
		key: `hour-${hour}`,
		x: x(hour * 60),
		y: bottom + label * 0.3,
		runs: [text],
		anchor,
		size: label,
		tone: 'quiet',
		furniture: true
	}));
}
const rank = (hour: number) => (hour === 0 ? 0 : hour === HOURS.at(-1)!.hour ? 1 : 2);

function nowBlock(now: Entry, { label, width }: Frame, x: (minute: number) => number, bottom: number): Label[] {
	const hedge = now.hedge === '' ? 0 : label * 1.5;
	const name = label * 1.4;
	const more = Math.min(label * 1.05, width / wordsWidth(plain(now.more), 1));
	const size = Math.min(
		(bottom - hedge - label * 0.4 - name * LEADING - label * 1.3) / (BASELINE - HEAD),
		(width * 0.94) / numeralWidth(plain(now.time), 1)
	);
	const block = Math.max(
		numeralWidth(plain(now.time), size),
		wordsWidth(now.name, name, 600),
		wordsWidth(plain(now.more), more)
	);
	const left = Math.max(0, Math.min(x(now.minute) - label, width - block));
	const nameY = hedge + size * (BASELINE - HEAD) + label * 0.3;
	return [
		...(hedge > 0
			? [{ key: 'hedge', x: left, y: 0, runs: [now.hedge], size: label * 1.1, italic: true, tone: 'quiet' } as const]
			: []),
		{
			key: 'now',
			x: left - size * BEARING,
			y: hedge - size * HEAD,
			runs: now.time,
			size,
			face: 'numeral',
			weight: 600
		},
		{ key: 'now-name', x: left, y: nameY, runs: [now.name], size: name, weight: 600 },
		{ key: 'now-more', x: left, y: nameY + name * LEADING, runs: now.more, size: more, tone: 'quiet' }
	];
}

/**
 * Two short lines each over the place they belong to, the later pushed right where they would touch. Where that would put
 * the name of somebody over what comes after their stretch, a note gives way.
 */
function earlier(told: readonly Entry[], frame: Frame, x: (minute: number) => number, bottom: number): Label[] {
	const { label } = frame;
	let edge = 0;
	let astray = false;
	const labels = told.flatMap((entry): Label[] => {
		const width = Math.max(wordsWidth(plain(entry.when), label, 600), wordsWidth(entry.what, label));
		const left = Math.max(edge, x(entry.minute) - label * 0.4);
		edge = left + width + label * 0.9;
		if (entry.person?.minute === null) astray ||= left + width > x(stretchOf(entry.person)[1]) + label;
		const line = {
			x: left,
			baseline: 'bottom',
			size: label,
			tone: entry.person === null ? 'quiet' : 'ink',
			italic: entry.person === null
		} as const;
		return [
			{ ...line, key: `earlier-${entry.key}-when`, y: bottom - label * 1.2, runs: entry.when, weight: 600 },
			{ ...line, key: `earlier-${entry.key}`, y: bottom, runs: [entry.what] }
		];
	});
	const note = told.findLast(({ person }) => person === null);
	return astray && note
		? earlier(
				told.filter((one) => one !== note),
				frame,
				x,
				bottom
			)
		: labels;
}
