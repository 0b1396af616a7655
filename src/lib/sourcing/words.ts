import type { Exactness } from '$data/schema';

/** How sure, in a word a reader knows. */
export const EXACTNESS_WORDS: Record<Exactness, string> = {
	exact: 'exact',
	about: 'about',
	over: 'at least',
	under: 'at most',
	range: 'a range'
};
