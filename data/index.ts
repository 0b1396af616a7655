/** The module’s face: everything the rest of the project may know about the facts. */
import {
	checkAddresses,
	checkDisagreements,
	checkOrigins,
	checkPublication,
	checkReadings,
	checkSources
} from './check';
import { departures } from './departures';
import { disagreements } from './disagreements';
import { events } from './events';
import { figures, type FigureId } from './figures';
import { publication } from './publication';
import { questions, readings } from './readings';
import type { Figure } from './schema';
import { sources } from './sources';

export * from './schema';
export * from './certainty';
export * from './problem';
export * from './format';
export * from './figures';
export * from './sources';
export * from './departures';
export * from './events';
export * from './readings';
export * from './disagreements';
export * from './left-out';
export * from './corrections';
export * from './publication';

const byId = new Map<string, Figure>(figures.map((one) => [one.id, one]));

/** The figure with this id. The type lists every id there is, so it is always found. */
export const figure = (id: FigureId): Figure => byId.get(id)!;

// The checks that reach across the parts of the module. Only the build makes them.
if (import.meta.env.SSR) {
	checkPublication(publication);
	checkSources(sources);
	checkAddresses('departures.csv', departures, sources);
	checkAddresses('events.csv', events, sources);
	checkReadings(
		readings,
		questions.map((question) => question.id)
	);
	checkDisagreements(disagreements, new Set(figures.map((one) => one.id)));
	checkOrigins(
		figures,
		new Set(events.filter((event) => event.basis === 'record').map((event) => event.id)),
		new Set(sources.map((source) => source.id))
	);
}
