/** The public log of corrections: what the page got wrong after it was published, and when it was put right. */

/** One correction. */
export interface Correction {
	readonly id: string;
	/** The day it was put right, `YYYY-MM-DD`. */
	readonly date: string;
	/** What was wrong: the id of a figure, a departure, an event, a source, a reading (`buzzfeed.planned`) or a step. */
	readonly where: string;
	readonly was: string;
	readonly now: string;
	/** How it was found out, with the source that settled it. */
	readonly because: string;
}

/** All corrections, the latest first. Empty until there is one; an entry is never removed. */
export const corrections: readonly Correction[] = [];
