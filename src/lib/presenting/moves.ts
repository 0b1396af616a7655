/** From a step to another. Pure: where one is comes from the slide that is shown, never from a count of presses. */

/** A step as the moves see it. */
export interface Place {
	readonly id: string;
	readonly chapter: string;
}
export type Move = 'next' | 'previous' | 'nextChapter' | 'previousChapter' | 'first' | 'last';

/**
 * Where a move leads; the same step at either end, since nothing wraps.
 * @param from the id of the step that is shown. It may lie off the route: the move then leads back on to it
 * @param route ids of the steps to stop at; left out, every step
 */
export function moved(places: readonly Place[], from: string, move: Move, route?: ReadonlySet<string>): string {
	const at = places.findIndex(({ id }) => id === from);
	const stops = places.flatMap((place, i) => (route === undefined || route.has(place.id) ? [{ ...place, i }] : []));
	const ahead = stops.filter(({ i }) => i > at);
	const behind = stops.filter(({ i }) => i < at).reverse();
	const here = places[at]?.chapter;
	// A chapter is entered at its first stop, from either side
	const entered = (chapter: string | undefined) => stops.find((stop) => stop.chapter === chapter);
	const found = {
		next: ahead[0],
		previous: behind[0],
		nextChapter: ahead.find(({ chapter }) => chapter !== here),
		// As a track is wound back: first to the beginning of its own, then to the one before
		previousChapter: behind.some(({ chapter }) => chapter === here) ? entered(here) : entered(behind[0]?.chapter),
		first: stops[0],
		last: stops[stops.length - 1]
	}[move];
	return found?.id ?? from;
}

/** A clicker that bounces sends its key twice: moves closer together than this, in milliseconds, are one. */
export const LOCK = 250;

/** Says of each move, by the time it was asked for, whether it is far enough from the last. */
export function lock(): (at: number) => boolean {
	let last = -Infinity;
	return (at) => {
		if (at - last < LOCK) return false;
		last = at;
		return true;
	};
}

/**
 * The step that a teacher names, by its number in the whole story or by its id.
 * @returns the id, or words that say what is wrong
 */
export function named(places: readonly Place[], text: string): { id: string } | { wrong: string } {
	const asked = text.trim();
	const byId = places.find(({ id }) => id === asked);
	if (byId) return { id: byId.id };
	const number = Number(asked);
	const byNumber = asked !== '' && Number.isInteger(number) ? places[number - 1] : undefined;
	if (byNumber) return { id: byNumber.id };
	return { wrong: `There is no step “${asked}”. Give a number from 1 to ${places.length}.` };
}
