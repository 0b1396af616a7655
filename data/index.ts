/** The module’s face: everything the rest of the project may know about the facts. */
import { figures, type FigureId } from './figures';
import type { Figure } from './schema';

export * from './schema';
export * from './problem';
export * from './format';
export { figures, type FigureId } from './figures';
export { sources, sourceForAddress, sourceOf } from './sources';
export * from './departures';
export * from './events';
export * from './readings';
export * from './disagreements';
export * from './left-out';
export * from './corrections';

const byId = new Map<string, Figure>(figures.map((one) => [one.id, one]));

/** The figure with this id. The type lists every id there is, so it is always found. */
export const figure = (id: FigureId): Figure => byId.get(id)!;
