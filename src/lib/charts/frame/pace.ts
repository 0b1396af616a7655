/**
 * How a picture is built and changed where it must not hold up a scroll: a part at a time. Put in its context by whoever
 * shows it; a picture without one is drawn at once, as pages, slides and embeds are.
 */
import { getContext } from 'svelte';

/** Runs a task after the next frame, and after those that were given before. */
export type Later = (task: () => void) => void;

const KEY = 'pace';

/** What `mount` takes as its context, for a picture that comes a part at a time: its frame, its marks by the sixty, its words. */
export const paced = (later: Later): Map<string, Later> => new Map([[KEY, later]]);

/** What runs the parts of the picture that this component belongs to; undefined where it is drawn at once. */
export const ownPace = (): Later | undefined => getContext<Later | undefined>(KEY);
