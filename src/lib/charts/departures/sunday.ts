/** The Sunday on its own: an empty day, the report’s rate in one hour of it, and the record in its place. */
import { plain, type Run } from '$data/format';
import { fit, SQUARE_SIDE } from '../frame/grid';
import { numeralWidth, textHeight } from '../frame/blocks';
import { fitting } from '../frame/fitting';
import { runsWidth, textWidth } from '../frame/type';
import type { Box, Choice, Frame, Label, Mark } from '../frame/types';
import { axis, axisHeight, hourCentre, hourWidth, leaver, MARK, spanMark, square, stacks, timeScale } from './axis';
import { BASELINE, BEARING, HEAD } from './numeral';
import { markBox, placeNames, type Box as Area, type Side, type Wanted } from './names';
import type { Arrangement } from './layout';
import { timeLook, type Person } from './people';
import type { DeparturesRows } from './rows';

/** A numeral at the top left and words to its right, as many lines as it takes. Returns the bottom too. */
export function headline(
	frame: Frame,
	numeral: Run,
	words: readonly Run[],
	size: number
): { labels: Label[]; bottom: number } {
	const { label } = frame;
	const width = numeralWidth(plain([numeral]), size);
	const x = width + label * 0.7;
	const max = frame.width - x;
	const text = label * (frame.height < label * 18 ? 1 : 1.08);
	const height = Math.max(size * (BASELINE - HEAD), textHeight(words, text, max, 500));
	return {
		labels: [
			{
				key: 'numeral',
				x: -size * BEARING,
				y: -size * HEAD,
				runs: [numeral],
				size,
				face: 'numeral',
				weight: 600
			},
			{ key: 'words', x, y: height / 2, runs: words, size: text, max, baseline: 'middle', weight: 500 }
		],
		bottom: height
	};
}

/** The reader’s own number, small, where the morning is empty. */
function saidBefore(choice: Choice, frame: Frame, x: number, y: number): Label[] {
	if (choice.guess === undefined) return [];
	return [
		{
			key: 'you-said',
			x,
			y,
			runs: [`you said ${choice.guess}`],
			size: frame.label * 1.2,
			weight: 600,
			italic: true,
			tone: 'quiet',
			baseline: 'middle',
			furniture: true
		}
	];
}

/** @param share of a mark’s size: under the record’s own marks they are smaller, so that none has a dotted edge it did not earn */
export function ghosts(rows: DeparturesRows, frame: Frame, baseY: number, pitch: number, share = 1): Mark[] {
	return Array.from({ length: rows.rate }, (_, i) =>
		square(
			`rate-${i}`,
			{ x: hourCentre(frame, rows.rateHour), y: baseY - 1 - (i + 0.5) * pitch },
			pitch * MARK * share,
			'ghost'
		)
	);
}

/** The hour the rate is drawn in, as a column. */
function column(rows: DeparturesRows, frame: Frame, top: number, bottom: number): Box {
	const width = hourWidth(frame);
	return {
		key: 'rate-hour',
		x: hourCentre(frame, rows.rateHour) - width / 2,
		y: top,
		width,
		height: bottom - top,
		tone: 'ink',
		look: 'tint'
	};
}

/** The question: an empty day, and what the reader has guessed. */
export function guess(frame: Frame, choice: Choice): Arrangement {
	const { label, width } = frame;
	const baseY = frame.height - axisHeight(frame);
	const said = choice.guess;
	const top = label * 1.9;
	const room = baseY - top - label;
	const ticks = axis(frame, baseY, baseY - label * 0.6);
	const question: Label[] = [
		{ key: 'unit', x: 0, y: 0, runs: ['A square is someone who left; it is not a vote'], size: label, tone: 'quiet' }
	];
	const numeral = (text: string, size: number, x: number, extra: Partial<Label>): Label => ({
		key: 'numeral',
		x,
		y: top + (room - size * BASELINE) / 2,
		runs: [text],
		size,
		face: 'numeral',
		weight: 600,
		furniture: true,
		...extra
	});
	if (said === undefined) {
		return {
			marks: [],
			labels: [
				...question,
				numeral('?', Math.min(room / BASELINE, width), width / 2, { anchor: 'middle', tone: 'quiet' }),
				...ticks.labels
			],
			lines: ticks.lines
		};
	}
	const size = Math.min((room - label * 3.2) / BASELINE, width * 0.34);
	// The pile stands against midnight, by when they are said to have gone, and is no claim about the hours before
	const left = width * 0.46;
	const pitch = Math.min(fit(Math.max(said, 12), width - left, room).pitch, size * 0.4);
	const tall = Math.max(1, Math.floor(room / pitch));
	const guesses = Array.from({ length: said }, (_, i) =>
		square(
			`guess-${i}`,
			{
				x: width - 1 - (Math.floor(i / tall) + 0.5) * pitch,
				y: baseY - 1 - label * 0.8 - ((i % tall) + 0.5) * pitch
			},
			pitch * MARK,
			'ghost'
		)
	);
	const big = numeral(String(said), size, -size * BEARING, {});
	const youSaid: Label = {
		key: 'said',
		x: 0,
		y: big.y,
		runs: ['you said'],
		size: label * 1.15,
		weight: 500,
		baseline: 'bottom',
		furniture: true
	};
	return { marks: [], guesses, labels: [...question, youSaid, big, ...ticks.labels], lines: ticks.lines };
}

/** The day as the report’s rate would have it. */
export function claim(rows: DeparturesRows, frame: Frame, choice: Choice): Arrangement {
	const { label, width } = frame;
	const baseY = frame.height - axisHeight(frame);
	const pitch = hourWidth(frame);
	const edge = hourCentre(frame, rows.rateHour) - pitch / 2;
	const note = edge + pitch + label * 0.8;
	// The numeral stands in the morning, where the report has nothing yet to count
	const second = Math.min((edge * 0.92) / numeralWidth('an hour', 1), frame.height * 0.2);
	const hedge = rows.rateHedge === '' ? 0 : label * 1.5;
	const four = Math.min(
		(baseY - second * 1.1 - label * 2.2 - hedge) / (BASELINE - HEAD),
		(edge * 0.86) / numeralWidth(plain([rows.say.rate]), 1)
	);
	const block = four * BASELINE + second * 0.95;
	const top = Math.max(hedge - four * HEAD, (baseY - label * 1.6 - block) / 2);
	const said: Run[] = ['the reporter’s rate: one hour, no end given'];
	const type = fitting(said, width - note, baseY * 0.42, label * 1.04, label * 1.5, 500);
	const drawn = axis(frame, baseY, baseY - label * 0.6);
	const labels: Label[] = [
		...(hedge > 0
			? [
					{
						key: 'hedge',
						x: 0,
						y: top + four * HEAD - label * 0.2,
						baseline: 'bottom',
						runs: [rows.rateHedge],
						size: label * 1.1,
						italic: true,
						tone: 'quiet'
					} satisfies Label
				]
			: []),
		{ key: 'numeral', x: 0, y: top, runs: [rows.say.rate], size: four, face: 'numeral', weight: 600, tone: 'quiet' },
		{
			key: 'an-hour',
			x: 0,
			y: top + block - second * BASELINE,
			runs: ['an hour'],
			size: second,
			face: 'numeral',
			weight: 600,
			tone: 'quiet'
		},
		{
			key: 'words',
			x: note,
			y: baseY - label * 0.8,
			baseline: 'bottom',
			size: type,
			weight: 500,
			max: width - note,
			runs: said
		},
		...saidBefore(choice, frame, label * 0.3, baseY - label * 1.2),
		...drawn.labels
	];
	return {
		marks: [],
		ghosts: ghosts(rows, frame, baseY, pitch),
		labels,
		lines: drawn.lines,
		boxes: [column(rows, frame, 0, baseY)]
	};
}

/** Names of spans to the right, or to the left where the frame ends, or on them where both ends do. */
function spanNames(people: readonly Person[], marks: readonly Mark[], frame: Frame): Label[] {
	return marks.map((mark, i): Label => {
		const box = markBox(mark);
		const text = people[i]!.short;
		const gap = frame.label * 0.4;
		const wide = gap + textWidth(text, frame.label);
		const right = box.right + wide <= frame.width;
		// A span as long as the day has its name on it
		if (!right && box.left < wide)
			return {
				key: `name-${mark.key}`,
				x: mark.x,
				y: mark.y,
				runs: [text],
				size: frame.label,
				baseline: 'middle',
				anchor: 'middle',
				plate: true
			};
		return {
			key: `name-${mark.key}`,
			x: right ? box.right + gap : box.left - gap,
			y: mark.y,
			runs: [text],
			size: frame.label,
			baseline: 'middle',
			anchor: right ? 'start' : 'end'
		};
	});
}

const boxOf = (label: Label, frame: Frame): Area => {
	const width = runsWidth(label.runs, label.size);
	const left = label.anchor === 'end' ? label.x - width : label.x;
	return { left, right: left + width, top: label.y - frame.label * 0.6, bottom: label.y + frame.label * 0.6 };
};

/** The day as our list has it, one mark for each person. */
export function record(rows: DeparturesRows, frame: Frame, choice: Choice): Arrangement {
	const { label, width } = frame;
	const baseY = frame.height - axisHeight(frame);
	const head = headline(
		frame,
		rows.say.sunday,
		[
			'gone in the whole day. For ',
			rows.say.placed,
			' there is a clock time; ',
			rows.say.bracketed,
			' only within a stretch of time.'
		],
		Math.max(label * 4, Math.min(frame.height * 0.3, width * 0.3))
	);
	const bracketed = rows.sunday.filter((person) => person.minute === null);
	const placed = rows.sunday.filter((person) => person.minute !== null);
	const top = head.bottom + label * 0.7;
	// As wide as an hour, unless in a low frame the pile would grow into the stretches above it
	const narrowest = label * 1.02;
	const room = (baseY - top - narrowest * bracketed.length) / (rows.rate + 0.3);
	const pitch = Math.min(hourWidth(frame), Math.max(room, label));
	const least = Math.max(pitch * (rows.rate + 0.3), pitch + label * 5.4);
	const row = Math.max(narrowest, Math.min(pitch * 3.2, (baseY - top - least) / bracketed.length));
	const side = Math.min(pitch * MARK * SQUARE_SIDE, row * 0.78);
	const spans = bracketed.map((person, i) => spanMark(person, frame, top + row * (i + 0.5), side));
	const spanLabels = spanNames(bracketed, spans, frame);
	const places = stacks(placed, frame, baseY, pitch);
	const points = placed.map((person) => leaver(person, places.get(person.id)!, pitch * MARK, timeLook(person)));
	const pile = ghosts(rows, frame, baseY, pitch, 0.88);
	const drawn = axis(frame, baseY, top);

	const rate: Label = {
		key: 'rate',
		x: hourCentre(frame, rows.rateHour) - pitch / 2 - label * 0.4,
		y: baseY - 1 - pitch * (rows.rate - 0.5),
		runs: ['the report’s rate'],
		size: label,
		italic: true,
		tone: 'quiet',
		anchor: 'end',
		baseline: 'middle'
	};
	const taken = [...spans, ...points, ...pile]
		.map(markBox)
		.concat([...spanLabels, rate].map((text) => boxOf(text, frame)));
	const within = { left: 0, right: width, top: top + row * bracketed.length, bottom: baseY };
	const names = nameWays(placed, points, frame);
	const { labels: nameLabels, lines } = placeNames(names, taken, within, frame);
	return {
		marks: [...points, ...spans],
		ghosts: pile,
		labels: [
			...head.labels,
			...spanLabels,
			rate,
			...nameLabels,
			...saidBefore(
				choice,
				frame,
				label * 0.6,
				Math.max(baseY - pitch * (rows.rate - 0.5) - label * 1.4, top + row * bracketed.length + label * 0.7)
			),
			...drawn.labels
		],
		lines: [...drawn.lines, ...lines],
		boxes: [column(rows, frame, top, baseY)]
	};
}

/** Names beside their marks; the evening’s on stairs, down to the right or up, whichever places more. */
function nameWays(people: readonly Person[], marks: readonly Mark[], frame: Frame): Wanted[][] {
	const x = timeScale(frame);
	const part = (from: number, to: number) =>
		marks.flatMap((mark, i) => (mark.x >= x(from * 60) && mark.x < x(to * 60) ? [i] : []));
	const want =
		(sides: readonly Side[], text = (i: number) => people[i]!.short) =>
		(i: number): Wanted => ({ mark: marks[i]!, text: text(i), sides });
	const early = part(0, 10).map(
		want(['right'], (i) => (people[i]!.sacked ? `${people[i]!.short}, sacked` : people[i]!.short))
	);
	const earlyShort = part(0, 10).map(want(['right']));
	const morning = part(10, 12).map(want(['left', 'up-left']));
	const right = part(12, 15).map(want(['right', 'left']));
	const left = part(12, 15)
		.map(want(['left', 'right']))
		.toReversed();
	// One line for a stack, read from the base line up, where each name alone finds no room
	const stacked = part(12, 15);
	const together: Wanted[] = [
		{
			mark: marks[stacked.at(-1)!]!,
			text: stacked.map((i) => people[i]!.short).join(', '),
			sides: ['left'],
			names: stacked.length
		}
	];
	const down = part(15, 24)
		.map(want(['right', 'up-right']))
		.toReversed();
	const up = part(15, 24).map(want(['up-left', 'up-right', 'right']));
	return [
		[...early, ...morning, ...right, ...down],
		[...early, ...morning, ...left, ...down],
		[...earlyShort, ...morning, ...left, ...down],
		[...early, ...morning, ...left, ...up],
		[...earlyShort, ...morning, ...left, ...up],
		[...earlyShort, ...morning, ...together, ...down],
		[...earlyShort, ...morning, ...together, ...up]
	];
}
