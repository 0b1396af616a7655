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

/**
 * Where a step counts from. A chapter begins with its heading, not with its first paragraph: however tall its title and
 * its stage are, the reader is in it once the heading is in the top quarter of the way down to the reading line.
 * @param top of the step; @param heading top of its chapter, or null where the step is not its chapter's first
 * @param line the reading line as a share of the screen; @param height of the screen, in the units of the others
 */
export function countedTop(top: number, heading: number | null, line: number, height: number): number {
	return heading === null ? top : Math.min(top, heading + (line - HEADING_LEAD) * height);
}
const HEADING_LEAD = 0.25;

/** How far down the screen the reading line lies, as a share of its height, for each way the page can be laid out. */
export const READING_LINE = { stacked: 0.78, beside: 0.6, article: 0.4 } as const;
export type Layout = keyof typeof READING_LINE;

/** Which view a chapter's stage shows: its own step where the reader is, its last above, its first below. */
export function stageStep(chapter: readonly number[], current: number): number {
	const first = chapter[0] ?? 0;
	const last = chapter[chapter.length - 1] ?? first;
	return Math.min(Math.max(current, first), last);
}

/**
 * Where to put the step being read after the page was laid out afresh: where it was, but past the line, and with the
 * next step not yet past it. All in pixels of the new screen.
 * @param was its top before; @param extent from its top to the next step's; @param line the reading line; @param height of the screen
 */
export function keptTop(was: number, extent: number, line: number, height: number): number {
	const MARGIN = 0.08 * height;
	return Math.max(Math.min(was, line - MARGIN), line - extent + MARGIN);
}
