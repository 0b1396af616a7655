/** The line under a picture, from the sources its step names. */
import { eventOf, sourceForAddress, sourceOf } from '$data';
import { plain, type Run, type Runs } from '$data/format';
import type { SourceRef } from '$lib/story';

function named(ref: SourceRef): readonly Run[] {
	if (ref === 'departures') return ['our list of departures, from reports of the time'];
	if (ref === 'readings') return ['the texts themselves'];
	const sources = ref.startsWith('record:')
		? eventOf(ref.slice('record:'.length)).sources.map(sourceForAddress)
		: [sourceOf(ref)];
	return sources.map(({ id, publication }) => ({ source: id, text: publication }));
}

/** Publications in the order named, each once, parted by semicolons. Throws where a step names a source that does not exist. */
export function sourceLine(refs: readonly SourceRef[]): Runs {
	const once = [...new Map(refs.flatMap(named).map((run) => [plain([run]), run])).values()];
	return once.flatMap((run, i) => (i > 0 ? ['; ', run] : [run]));
}
