/**
 * Where the facts were read: the five texts, then the public record of the time, one entry to a published page.
 * Many old addresses redirect now or are copies; `certainty` says how sure we are that the address holds the text.
 */
import type { Source } from './schema';
import { contest } from './sources/contest';
import { fiveTexts } from './sources/texts';
import { walkout } from './sources/walkout';

/** All sources. Every address in departures.csv and events.csv belongs to exactly one of them. */
export const sources: readonly Source[] = [...fiveTexts, ...walkout, ...contest];

/**
 * The source that an address belongs to; the address is compared letter by letter.
 * @throws {RangeError} when no source has it
 */
export function sourceForAddress(address: string): Source {
	const found = sources.find((source) => source.addresses.includes(address));
	if (found === undefined) throw new RangeError(`No source has the address ${address}; add it to data/sources.`);
	return found;
}

/**
 * The source with this id.
 * @throws {RangeError} when there is none
 */
export function sourceOf(id: string): Source {
	const found = sources.find((source) => source.id === id);
	if (found === undefined) throw new RangeError(`There is no source ${id} in data/sources.`);
	return found;
}
