/** A picture's marks, some of them: for one that is built a part at a time. */
import type { Series } from './types';

/** How many marks there are in these groups, and in those inside them. A field is drawn in one, however many it counts. */
export const marksIn = (all: readonly Series[]): number =>
	all.reduce((sum, series) => sum + own(series) + marksIn(series.children ?? []), 0);

const own = ({ marks, fields }: Series) => (marks?.length ?? 0) + (fields?.length ?? 0);

/** The same groups with the first so many of their marks, in the order in which they are drawn; themselves where that is all. */
export function upTo(most: number, all: readonly Series[]): readonly Series[] {
	if (most >= marksIn(all)) return all;
	let left = most;
	const some = (series: Series): Series => {
		const { marks = [], fields = [], children = [] } = series;
		const kept = { ...series, fields: fields.slice(0, left), marks: marks.slice(0, Math.max(0, left - fields.length)) };
		left = Math.max(0, left - own(series));
		return { ...kept, children: children.map(some) };
	};
	return all.map(some);
}
