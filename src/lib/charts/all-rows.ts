/** Every chart's rows as one file, for the browser. Built on the server only. */
import { chartIds, drawable } from './catalogue';

// Most figures are exact and nobody's claim: saying so of each would be a kilobyte
const withoutTheUsual = (key: string, value: unknown) =>
	(key === 'exactness' && value === 'exact') || (key === 'claimed' && value === false) ? undefined : value;

/** JSON text: an object of each chart's rows by its id, in the order of the catalogue. */
export const allRows = (): string =>
	JSON.stringify(Object.fromEntries(chartIds.map((id) => [id, drawable(id).rows()])), withoutTheUsual);
