/**
 * A calendar from the first resignations to the last nominations, one cell a day. Weeks begin on Sunday, because
 * the story does: the first row is then a whole week, and the tenth day after Watson's no closes the second.
 * A scene opens the rows and columns it is about; the rest of the month stays, smaller.
 */
import type { Frame, Picture } from '../frame/types';
import { days, isLow, weeksOf } from './days';
import { month, type Shape } from './month';
import type { CalendarRows } from './rows';
import { launch, search, watson } from './scenes';

export const SCENES = ['phoney-war-watson', 'phoney-war-name', 'phoney-war-days', 'phoney-war-launch'] as const;
export type CalendarScene = (typeof SCENES)[number];

/** How much of the frame each week and each weekday gets. */
function shapeOf(rows: CalendarRows, scene: CalendarScene, frame: Frame): Shape {
	const weeks = Math.ceil(rows.days.length / 7);
	const even = Array.from({ length: weeks }, () => 1);
	const columns = Array.from({ length: 7 }, () => 1);
	const open = (list: number[], at: number, share: number) => list.map((one, i) => (i === at ? share : one));
	const launchWeek = Math.floor(rows.launch.cell / 7);
	switch (scene) {
		case 'phoney-war-watson':
			return { weeks: open(even, 0, 1.7), columns, numerals: 'large' };
		case 'phoney-war-name':
			return { weeks: [1.5, ...even.slice(2), weeks], columns, numerals: 'small' };
		case 'phoney-war-days':
			return { weeks: weeksOf(frame, weeks), columns, numerals: 'small' };
		case 'phoney-war-launch':
			return {
				weeks: open(even, launchWeek, isLow(frame) ? 7 : frame.height < frame.label * 24 ? 5 : 3.6),
				columns: open(columns, rows.launch.cell % 7, 6),
				numerals: 'small'
			};
	}
}

/** The whole picture of one scene. */
export function layout(rows: CalendarRows, scene: CalendarScene, frame: Frame): Picture {
	const grid = month(rows, shapeOf(rows, scene, frame), frame);
	switch (scene) {
		case 'phoney-war-watson':
			return watson(rows, grid, frame);
		case 'phoney-war-name':
			return search(rows, grid, frame);
		case 'phoney-war-days':
			return days(rows, grid, frame);
		case 'phoney-war-launch':
			return launch(rows, grid, frame);
	}
}
