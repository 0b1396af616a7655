/** Type as large as its place allows, between two sizes. */
import { textHeight } from './blocks';
import type { Label } from './types';

/** The largest size from `most` down to `least` at which the text fits; `least` even where it does not. */
export function fitting(
	runs: Label['runs'],
	width: number,
	height: number,
	least: number,
	most: number,
	weight = 600
): number {
	for (let size = most; size > least; size -= 0.5) if (textHeight(runs, size, width, weight) <= height) return size;
	return least;
}
