/** The line under a picture, from the sources its step names. */
import { eventOf, sourceOf, sourceRuns, sourcesOfEvent, type Source } from '$data';
import type { Runs } from '$data/format';
import type { SourceRef } from '$lib/story';

const OURS: Partial<Record<SourceRef, string>> = {
	departures: 'our list of departures',
	readings: 'the texts themselves'
};
const RECORD = 'record:';
const SOURCE = 'source:';

/** The published sources a step's reference stands for; none for a list of ours. Throws where there is no such source. */
export function sourcesOfRef(ref: SourceRef): readonly Source[] {
	if (OURS[ref] !== undefined) return [];
	if (ref.startsWith(RECORD)) return sourcesOfEvent(eventOf(ref.slice(RECORD.length)));
	return [sourceOf(ref.startsWith(SOURCE) ? ref.slice(SOURCE.length) : ref)];
}

/**
 * The newspaper without its department, and without where a copy was saved; the blog without the host that lends it room:
 * the line has a phone's width, and its links say more.
 */
const shortName = ({ publication }: Source) => publication.split(', ')[0]!.replace(/\.(blogspot|wordpress)\.com$/, '');

/** Our own lists, then publications in the order named, parted by semicolons. Throws where a step names a source that does not exist. */
export function sourceLine(refs: readonly SourceRef[]): Runs {
	const lists = refs.flatMap((ref) => OURS[ref] ?? []);
	const read = sourceRuns(refs.flatMap(sourcesOfRef), shortName);
	return [...(lists.length > 0 ? [`${lists.join('; ')}${read.length > 0 ? '; ' : ''}`] : []), ...read];
}
