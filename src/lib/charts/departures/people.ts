import type { About } from '../frame/types';

/** Someone who left, as plain rows. A mark is that person leaving: it is not a vote. */
export interface Person {
	/** The departure's id, and so the key of its mark in every scene. */
	readonly id: string;
	readonly short: string;
	readonly date: string | null;
	/** Minutes since midnight, where a source gives a clock time. */
	readonly minute: number | null;
	/** The two minutes it is known to lie between: drawn as its whole span, never as a point. */
	readonly span: readonly [number, number] | null;
	readonly sacked: boolean;
	readonly about: About;
}
