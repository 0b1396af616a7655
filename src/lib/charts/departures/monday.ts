/** Two days, one under the other on the same hours, so that a Monday hour stands under its Sunday hour. */
import { runsWidth } from '../frame/type';
import type { Box, Frame, Label, Line } from '../frame/types';
import { axis, axisHeight, hourWidth, leaver, MARK, timeScale } from './axis';
import type { Arrangement } from './layout';
import { CAP, CAP_TOP } from './numeral';
import { roll } from './roll';
import type { DeparturesRows } from './rows';

/** Heights in marks: a Sunday of two and its spans, a Monday of seven and its spans, and the tray. */
const SUNDAY = 3.6;
const MONDAY = 8.6;
const TRAY = 1.5;
const ROW = 0.76;

export function monday(rows: DeparturesRows, frame: Frame): Arrangement {
	const { label } = frame;
	const baseY = frame.height - axisHeight(frame);
	const gap = label * 0.5;
	const room = baseY - gap * 3;
	const pitch = Math.min(hourWidth(frame), room / (SUNDAY + MONDAY + TRAY));
	const spare = room - pitch * (SUNDAY + MONDAY + TRAY);
	const sundayY = pitch * SUNDAY + spare * 0.5;
	const first = roll(rows.sunday, frame, sundayY, pitch, pitch * ROW, Math.min(spare * 0.5, pitch * 1.5));
	const trayTop = sundayY + gap * 2;
	const trayHeight = pitch * TRAY;
	const second = roll(rows.monday, frame, baseY, pitch, pitch * ROW, Math.min(spare * 0.5, pitch * 2));
	const tray = trayOf(rows, frame, trayTop, trayHeight, pitch);
	const drawn = axis(frame, baseY, trayTop + trayHeight + gap * 0.5);
	const upper = axis(frame, sundayY, 0, false).lines.map((line): Line => ({ ...line, key: `sunday-${line.key}` }));
	return {
		marks: [...first.marks, ...second.marks, ...tray.marks],
		labels: [...dayNumerals(rows, frame, sundayY, baseY, pitch, second.stackTop), ...rush(rows, frame, baseY, second.stackTop), ...tray.labels, ...drawn.labels],
		lines: [...upper, ...drawn.lines],
		boxes: [tray.box, rushHours(rows, frame, baseY, second.stackTop)]
	};
}

/** Known to have gone that day and not when: solid marks in a tray as long as the day. */
function trayOf(rows: DeparturesRows, frame: Frame, top: number, height: number, pitch: number) {
	const { label, width } = frame;
	const people = rows.monday.filter((person) => person.minute === null && person.span === null);
	const marks = people.map((person, i) => leaver(person, { x: label * 0.5 + (i + 0.5) * pitch, y: top + height / 2 }, pitch * MARK));
	const box: Box = { key: 'tray', x: 0.75, y: top, width: width - 1.5, height, tone: 'quiet', look: 'outline' };
	const x = label * 0.9 + people.length * pitch;
	const labels: Label[] = [{ key: 'tray', x, y: top + height / 2, baseline: 'middle', runs: [rows.say.mondayDay, ', hour not known'], size: label, tone: 'quiet' }];
	return { marks, box, labels };
}

/** Both totals at the end of their day, where the evening leaves room. */
function dayNumerals(rows: DeparturesRows, frame: Frame, sundayY: number, mondayY: number, pitch: number, mondayTop: number): Label[] {
	const { label, width } = frame;
	const evening = width - timeScale(frame)(14 * 60) - label;
	const day = (key: string, run: Label['runs'][number], name: Label['runs'][number], size: number, bottom: number): Label[] => [
		{ key, x: width, y: bottom - size * (CAP_TOP + CAP), runs: [run], anchor: 'end', size, face: 'numeral', weight: 600 },
		{ key: `${key}-day`, x: width - runsWidth([run], size, 'numeral', 600) - label * 0.4, y: bottom + label * 0.22, baseline: 'bottom', runs: [name], anchor: 'end', size: label * 1.08, weight: 600 }
	];
	const size = Math.min((mondayY - mondayTop) * 0.86, (evening - label * 4.4) / 1.13);
	// Sunday’s people stand in the evening too: its numeral keeps above them
	const sundayRoom = sundayY - pitch * 1.25;
	return [
		...day('sunday-count', rows.say.sunday, rows.say.sundayDay, Math.min(size, (sundayRoom * 0.96) / CAP), sundayRoom),
		...day('monday-count', rows.say.monday, rows.say.mondayDay, Math.min(size / CAP, (evening - label * 4.4) / 1.13), mondayY - label * 0.6)
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
	const lines = runsWidth([rows.say.rushFrom, ' to ', rows.say.rushTo], text, 'label', 600) > edge ? 2 : 1;
	const size = Math.min((baseY - top - lines * text * 1.22 - label * 0.9) / CAP, (edge * 0.94) / 1.13);
	const wordsY = baseY - label * 0.3 - lines * text * 1.22;
	return [
		{ key: 'rush', x: edge, y: wordsY - label * 0.2 - size * (CAP_TOP + CAP), runs: [rows.say.rush], anchor: 'end', size, face: 'numeral', weight: 600 },
		{ key: 'rush-when', x: edge, y: wordsY, runs: [rows.say.rushFrom, ' to ', rows.say.rushTo], anchor: 'end', size: text, weight: 600, max: edge }
	];
}
