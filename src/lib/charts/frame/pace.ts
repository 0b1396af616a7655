/**
 * How a picture is built and changed where it must not hold up a scroll: a part at a time. Put in its context by whoever
 * shows it; a picture without one is drawn at once, as pages, slides and embeds are.
 */
import { getContext } from 'svelte';

/** Runs a task after the next frame, and after those that were given before. */
export type Later = (task: () => void) => void;

export interface Pace {
	/** True while it is built where nobody sees it: its marks then come some at a time, and its words last. */
	readonly inParts: boolean;
	readonly later: Later;
}

const KEY = 'pace';

/** What `mount` takes as its context. */
export const paced = (pace: Pace): Map<string, Pace> => new Map([[KEY, pace]]);

/** The pace of the picture that this component is a part of. */
export const ownPace = (): Pace | undefined => getContext<Pace | undefined>(KEY);
