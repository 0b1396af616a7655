/**
 * Where the facts were read: the five texts, then the public record of the time, one entry to a published page.
 * Many old addresses redirect now or are copies; `certainty` says how sure we are that the address holds the text.
 */
import type { Run, Runs } from './format';
import type { Source } from './schema';
import { contest } from './sources/contest';
import { fiveTexts } from './sources/texts';
import { walkout } from './sources/walkout';

/** All sources. Every address in departures.csv and events.csv belongs to exactly one of them. */
export const sources: readonly Source[] = [...fiveTexts, ...walkout, ...contest];

/**
 * The source of a list that an address belongs to; the address is compared letter by letter.
 * @throws {RangeError} when no source has it
 */
export function sourceAmong(list: readonly Source[], address: string): Source {
	const found = list.find((source) => source.addresses.includes(address));
	if (found === undefined) throw new RangeError(`No source has the address ${address}; add it to data/sources.`);
	return found;
}

/**
 * The source of a list that has this id.
 * @throws {RangeError} when there is none
 */
export function sourceNamed(list: readonly Source[], id: string): Source {
	const found = list.find((source) => source.id === id);
	if (found === undefined) throw new RangeError(`There is no source ${id} in data/sources.`);
	return found;
}

/** The source that an address belongs to; throws as `sourceAmong` does. */
export const sourceForAddress = (address: string): Source => sourceAmong(sources, address);

/** The source with this id; throws as `sourceNamed` does. */
export const sourceOf = (id: string): Source => sourceNamed(sources, id);

/**
 * Sources as text that leads to each: by publication, in the order they first come, parted by semicolons. A publication
 * of which several pages were read is named once, with a number for each page.
 * @param name what a publication is called; its whole name says where a copy was read as well
 */
export function sourceRuns(some: readonly Source[], name = ({ publication }: Source) => publication): Runs {
	const pages = new Map<string, Source[]>();
	for (const source of new Set(some)) pages.set(name(source), [...(pages.get(name(source)) ?? []), source]);
	return [...pages].flatMap(([publication, read], i): Run[] => [
		...(i > 0 ? ['; '] : []),
		...(read.length === 1
			? [{ source: read[0]!.id, text: publication }]
			: [
					`${publication} (`,
					...read.flatMap(({ id }, at): Run[] => [...(at > 0 ? [', '] : []), { source: id, text: String(at + 1) }]),
					')'
				])
	]);
}
