/** The copies that never change, as the publisher keeps them in `releases/`: what `npm run release` wrote there. */
import { existsSync, readdirSync } from 'node:fs';

/** One kept copy. */
export interface Release {
	/** Its folder: the day of its data and the beginning of its content’s hash, `2026-11-24-1a2b3c4d`. */
	readonly id: string;
	/** `YYYY-MM-DD`. */
	readonly date: string;
	/** What can be embedded from it: charts that came later are not in it. */
	readonly holds: readonly string[];
}

const NAME = /^(\d{4}-\d\d-\d\d)-[0-9a-f]{8}$/;

/** The copies there are, the latest day first, and those of one day by their hashes; none where the publisher keeps none. */
export function releases(folder = 'releases'): readonly Release[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.flatMap((id): Release[] => {
			const date = NAME.exec(id)?.[1];
			if (date === undefined) return [];
			const charts = `${folder}/${id}/embed/chart`;
			return [{ id, date, holds: ['story', ...(existsSync(charts) ? readdirSync(charts) : [])] }];
		})
		.sort((a, b) => (a.id < b.id ? 1 : -1));
}
