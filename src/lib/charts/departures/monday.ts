/** Two days, one under the other on the same hours, so that a Monday hour stands under its Sunday hour. */
import { plain, type Run } from '$data/format';
import { lineCount, numeralWidth } from '../frame/blocks';
import type { Box, Frame, Label, Line, Mark } from '../frame/types';
import { axis, axisHeight, hourWidth, leaver, MARK, timeScale } from './axis';
import type { Arrangement } from './layout';
import { BASELINE, HEAD } from './numeral';
import { roll } from './roll';
import { precisionOf, stretchOf } from './people';
import type { DeparturesRows } from './rows';
import { LEADING } from '../frame/type';

/** Heights in marks: a Sunday of two and its spans, a Monday of seven and its spans, and the tray. */
const SUNDAY = 3.9;
const MONDAY = 8.9;
const TRAY = 1.5;
/** Tall enough that the words over the half days stand clear of them. */
const ROW = 0.9;

/** The Sunday and the Monday, hour under hour. */
export function monday(rows: DeparturesRows, frame: Frame): Arrangement {
	const { label } = frame;
	const baseY = frame.height - axisHeight(frame);
	const gap = label * 0.5;
	const room = baseY - gap * 3;
	const pitch = Math.min(hourWidth(frame), room / (SUNDAY + MONDAY + TRAY));
	const spare = room - pitch * (SUNDAY + MONDAY + TRAY);
	// What a tall frame has over goes to the numerals, as far as they can grow, then to the rows
	const lift = Math.min(spare * 0.34, evening(frame, EVENING) * 0.62);
	const row = pitch * ROW + Math.min((spare - lift * 2) / 5, pitch * 0.7);
	const sundayY = pitch * SUNDAY + lift + (row - pitch * ROW) * 2;
	const first = roll(rows.sunday, frame, sundayY, pitch, row, lift);
	const left = baseY - sundayY - gap * 3 - pitch * (MONDAY + TRAY) - lift - (row - pitch * ROW) * 2;
	const trayHeight = pitch * TRAY + Math.max(0, Math.min(left * 0.3, pitch));
	const trayTop = sundayY + gap * 2 + Math.max(0, left * 0.3);
	const second = roll(rows.monday, frame, baseY, pitch, row, lift, true);
	const tray = trayOf(rows, frame, trayTop, trayHeight, pitch);
	const drawn = axis(frame, baseY, trayTop + trayHeight + gap * 0.5);
	const upper = axis(frame, sundayY, 0, false).lines.map((line): Line => ({ ...line, key: `sunday-${line.key}` }));
	return {
		marks: [...first.marks, ...second.marks, ...tray.marks],
		labels: [
			...total('sunday-count', rows.say.sunday, rows.say.sundayDay, frame, lastOf(rows), 0, sundayY - pitch * 1.4),
			...total(
				'monday-count',
				rows.say.monday,
				rows.say.mondayDay,
				frame,
				EVENING,
				second.stackTop - lift + label * 0.2,
				baseY - pitch * 1.4
			),
			...rush(rows, frame, baseY - pitch * 0.4, second.stackTop - lift + label * 0.3),
			...halves(second.marks, frame, row),
			...tray.labels,
			...drawn.labels
		],
		lines: [...upper, ...tray.lines, ...drawn.lines],
		boxes: [rushHours(rows, frame, baseY, second.stackTop)]
	};
}

/** How many marks of the hours a numeral is tall at most: the towers are what is to be seen. */
const TALL = 5;

/** Room at the end of a day, where its total stands. */
const EVENING = 14.7 * 60;
const evening = (frame: Frame, from: number): number => frame.width - timeScale(frame)(from);

/** The end of the last span of the Sunday: its numeral stands to the right of it. */
const lastOf = (rows: DeparturesRows): number =>
	Math.max(...rows.sunday.map((person) => (precisionOf(person) === 'part-of-day' ? stretchOf(person)[1] : 0))) + 20;

/** Known to have gone that day and not when: one tray as long as the day, with no line across either end, and no place in it is an hour. */
function trayOf(rows: DeparturesRows, frame: Frame, top: number, height: number, pitch: number) {
	const { label, width } = frame;
	const people = rows.monday.filter((person) => precisionOf(person) === 'day');
	const marks = people.map((person, i) =>
		leaver(person, { x: label * 0.5 + (i + 0.5) * pitch, y: top + height / 2 }, pitch * MARK, 'untimed')
	);
	const edge = (key: string, y: number): Line => ({ key, x1: 0, x2: width, y1: y, y2: y, tone: 'quiet', weight: 1.25 });
	const lines = [edge('tray-top', top), edge('tray-bottom', top + height)];
	const x = label * 0.9 + people.length * pitch;
	const labels: Label[] = [
		{
			key: 'tray',
			x,
			y: top + height / 2,
			baseline: 'middle',
			runs: [rows.say.mondayDay, ', hour not known'],
			size: label,
			tone: 'quiet'
		}
	];
	return { marks, lines, labels };
}

/** What a bar that is open at one end says, over its end that is not. */
function halves(marks: readonly Mark[], { label }: Frame, row: number): Label[] {
	return marks.flatMap(({ key, look, x, y, span = 0 }): Label[] => {
		const since = look === 'since';
		if (!since && look !== 'until') return [];
		return [
			{
				key: `half-${key}`,
				x: x - span / 2 + label * 0.2,
				y: y - row,
				baseline: 'middle',
				runs: [since ? 'after the bar’s start' : 'by the bar’s end'],
				size: label,
				tone: 'quiet'
			}
		];
	});
}

/** A day’s total in its evening, the day’s name over it, or before it where the band is low. */
function total(key: string, run: Run, name: Run, frame: Frame, from: number, top: number, bottom: number): Label[] {
	const { label, width } = frame;
	const text = label * 1.08;
	const room = bottom - top;
	const over = room - text * 1.3 > label * 2;
	const size = Math.min(
		hourWidth(frame) * TALL,
		(over ? room - text * 1.3 : room) / (BASELINE - HEAD),
		(evening(frame, from) - (over ? 0 : label * 4.6)) / numeralWidth(plain([run]), 1)
	);
	const x = over ? width : width - numeralWidth(plain([run]), size) - label * 0.4;
	const y = over ? bottom - size * (BASELINE - HEAD) : bottom + label * 0.2;
	return [
		{ key, x: width, y: bottom - size * BASELINE, runs: [run], anchor: 'end', size, face: 'numeral', weight: 600 },
		{ key: `${key}-day`, x, y, baseline: 'bottom', runs: [name], anchor: 'end', size: text, weight: 600 }
	];
}

const rushSpan = (rows: DeparturesRows): readonly [number, number] => {
	const timed = rows.monday.flatMap((person) => (person.minute === null ? [] : [person.minute])).slice(0, rows.rush);
	return [Math.floor(timed[0]! / 60) * 60, (Math.floor(timed.at(-1)! / 60) + 1) * 60];
};

function rushHours(rows: DeparturesRows, frame: Frame, baseY: number, top: number): Box {
	const x = timeScale(frame);
	const [from, to] = rushSpan(rows);
	return { key: 'rush', x: x(from), y: top, width: x(to) - x(from), height: baseY - top, tone: 'rule', look: 'tint' };
}

/** The fastest hour of either day, called out in the empty night before it. */
function rush(rows: DeparturesRows, frame: Frame, baseY: number, top: number): Label[] {
	const { label } = frame;
	const edge = timeScale(frame)(rushSpan(rows)[0]) - label * 0.5;
	const text = label * 1.02;
	const lines = lineCount([rows.say.rushFrom, ' to ', rows.say.rushTo], text, edge, 600);
	const size = Math.min(
		hourWidth(frame) * TALL,
		(baseY - top - lines * text * LEADING - label * 0.9) / (BASELINE - HEAD),
		(edge * 0.96) / numeralWidth(plain([rows.say.rush]), 1)
	);
	const wordsY = baseY - label * 0.3 - lines * text * LEADING;
	return [
		{
			key: 'rush',
			x: edge,
			y: wordsY - label * 0.2 - size * BASELINE,
			runs: [rows.say.rush],
			anchor: 'end',
			size,
			face: 'numeral',
			weight: 600
		},
		{
			key: 'rush-when',
			x: edge,
			y: wordsY,
			runs: [rows.say.rushFrom, ' to ', rows.say.rushTo],
			anchor: 'end',
			size: text,
			weight: 600,
			max: edge
		}
	];
}
