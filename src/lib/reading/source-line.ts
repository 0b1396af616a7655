/** The line under a picture, from the sources its step names. */
import { eventOf, sourceForAddress, sources, texts, type TextId } from '$data';
import type { SourceRef } from '$lib/story';

const publicationOf = (id: string) => sources.find((source) => source.id === id)?.publication;

/** Publications in the order named, each once. Throws where a step names a source that does not exist. */
export function sourceLine(refs: readonly SourceRef[]): string {
	const names = refs.flatMap((ref) => {
		if (ref === 'departures') return ['our list of departures, from reports of the time'];
		if (ref === 'readings') return ['the texts themselves'];
		if (ref.startsWith('record:')) {
			return eventOf(ref.slice('record:'.length)).sources.map((address) => sourceForAddress(address).publication);
		}
		const name = publicationOf(ref as TextId) ?? texts.find((text) => text.id === ref)?.publication;
		if (name === undefined)
			throw new Error(
				`No source “${ref}”: a step’s sources are text ids, record:event ids, 'departures' or 'readings'.`
			);
		return [name];
	});
	return [...new Set(names)].join('; ');
}
