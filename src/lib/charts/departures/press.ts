/** Who published some addresses, for the line that says who says so. */
import type { Run, Runs } from '$data/format';
import { sourceForAddress } from '$data/sources';

/** The publications behind some addresses, each once, parted by semicolons; each leads to its source. */
export function press(addresses: readonly string[]): Runs {
	const sources = [...new Map(addresses.map(sourceForAddress).map((source) => [source.publication, source])).values()];
	return sources.flatMap(({ id, publication }, i): Run[] => [
		...(i > 0 ? ['; '] : []),
		{ source: id, text: publication }
	]);
}
