/** The file with the charts' rows, under a name that says what is in it. */
import { createHash } from 'node:crypto';
import { allRows } from '$lib/charts/all-rows';

const body = allRows();
/**
 * Its name holds a hash of its content: a page and its rows are of one build, and a page kept from an older one must find
 * nothing rather than rows that are not its own.
 */
export const rowsFile = {
	name: `${createHash('sha256').update(body).digest('hex').slice(0, 8)}.json`,
	body
} as const;
