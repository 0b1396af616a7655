/**
 * Where the reader is, from where things are. Never from a tally of events: pressing End, rotating a phone or
 * coming back by history fires any number of them, in any order.
 */

/** The step being read: the last one whose top has passed the reading line, and never below the first. */
export function currentIndex(tops: readonly number[], line: number): number {
	let passed = 0;
	for (const top of tops) if (top <= line) passed++;
	return Math.max(0, passed - 1);
}

/** How far down the screen the reading line lies, as a share of its height, for each way the page can be laid out. */
export const READING_LINE = { stacked: 0.78, beside: 0.6, article: 0.4 } as const;
export type Layout = keyof typeof READING_LINE;

/** Which view a chapter's stage shows: its own step where the reader is, its last above, its first below. */
export function stageStep(chapter: readonly number[], current: number): number {
	const first = chapter[0] ?? 0;
	const last = chapter[chapter.length - 1] ?? first;
	return Math.min(Math.max(current, first), last);
}
