/** Columns that several files have, so that they mean the same in each. */
import type { Passage } from '$data';
import { correctedOn, sourceWith, type Facts } from './facts';
import type { Declared } from './table';

/** A time on the clock, `HH:MM`. */
export const CLOCK = '([01]\\d|2[0-3]):[0-5]\\d';
/** Lower-case words joined by hyphens. */
export const KEBAB = '[a-z0-9]+(-[a-z0-9]+)*';
/** One paragraph of one text: `buzzfeed:27`. */
export const PASSAGE = '[a-z-]+:[1-9]\\d*';

/** The day of the latest correction of the row. */
export const corrected = <Row>(facts: Facts, id: (row: Row) => string): Declared<Row> => ({
	name: 'corrected',
	type: 'date',
	meaning: 'The day this row was last corrected, or empty where it never was. The log says what was wrong.',
	read: (row) => correctedOn(facts, id(row))
});

/** Publication and paragraphs of a passage: `BuzzFeed News, paragraphs 25, 27`; the publication alone where it has none. */
export function passageText(facts: Facts, { text, paragraphs }: Passage): string {
	const { publication } = sourceWith(facts, text);
	if (paragraphs.length === 0) return publication;
	return `${publication}, paragraph${paragraphs.length > 1 ? 's' : ''} ${paragraphs.join(', ')}`;
}
