/** Figures as the charts' `rows.ts` need them: the door from charts to the figures. Never imported by a layout. */
import { figure, type FigureId } from '$data';
import { runFor, type FigureRun, type Style } from '$data/format';

/** A figure ready to print in a label. */
export const say = (id: FigureId, style?: Style): FigureRun => runFor(figure(id), style);

/** The number itself, for geometry. Throws where the figure is a date. */
export function amount(id: FigureId): number {
	const { value } = figure(id);
	if (typeof value !== 'number') throw new TypeError(`${id} is a ${typeof value}, and a length needs a number`);
	return value;
}
