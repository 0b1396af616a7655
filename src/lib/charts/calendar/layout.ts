/**
 * A calendar from the first resignations to the last nominations, one cell a day. Weeks begin on Sunday, because
 * the story does: the first row is then a whole week, and the tenth day after Watson's no closes the second.
 * A scene opens room under the week it is about; the cells stay alike.
 */
import type { Frame, Picture } from '../frame/types';
import { days } from './days';
import type { CalendarRows } from './rows';
import { launch, search, watson } from './scenes';

export const SCENES = ['phoney-war-watson', 'phoney-war-name', 'phoney-war-days', 'phoney-war-launch'] as const;
export type CalendarScene = (typeof SCENES)[number];

const pictures = {
	'phoney-war-watson': watson,
	'phoney-war-name': search,
	'phoney-war-days': days,
	'phoney-war-launch': launch
};

/** The whole picture of one scene. */
export const layout = (rows: CalendarRows, scene: CalendarScene, frame: Frame): Picture => pictures[scene](rows, frame);
