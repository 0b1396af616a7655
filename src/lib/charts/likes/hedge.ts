/** A figure as a large numeral, and the hedging word that stands beside it. Server only. */
import { figure, hedgeFor, type FigureId, type FigureRun, type Style } from '$data';
import { say } from '../frame/say';

/** The hedging word of a figure, by itself; empty where it is exact. */
export const hedge = (id: FigureId): string => hedgeFor(figure(id)).trim();

/** The figure in its own style (`44 to 1`) without the hedge, which the picture sets beside it. */
export function unhedged(id: FigureId, style?: Style): FigureRun {
	const run = say(id, style);
	return { ...run, text: run.text.slice(hedgeFor(figure(id)).length) };
}
