/**
 * How a figure speaks its certainty, defined once: the words it is printed with, the line under it in prose, the edge of
 * its marks in a chart, and what is said aloud. Everything else is derived from this table or tested against it.
 * What a reader is shown is in docs/decisions/008-one-table-of-certainty.md. Imports nothing but types: charts bring it to the browser.
 */
import type { Exactness, Figure } from './schema';

/**
 * The line under a figure in prose, as `text-decoration` has it. Six kinds that differ in shape and not in colour, so
 * that they can be told apart in forced colours and in black and white.
 */
export interface Underline {
	readonly style: 'solid' | 'wavy' | 'dotted' | 'double' | 'dashed';
	/** In rem, so that it grows with the reader's type. */
	readonly thickness: number;
}

/**
 * The edge of what is drawn for a figure: `solid` is sharp all round; `wavy` has no exact edge; `more` is open at its
 * foot; `less` is bitten into; `soft` is the pale part between the two ends of a range.
 */
export type Edge = 'solid' | 'wavy' | 'more' | 'less' | 'soft';

export interface Certainty {
	/** How sure, in a word a reader knows. */
	readonly word: string;
	/**
	 * The hedging words it may be printed with, the first being the usual one. A figure may pick another with `hedge`,
	 * where the source's own word says more (`nearly`). Being text, they are also what is read aloud.
	 */
	readonly hedges: { readonly number: readonly string[]; readonly time: readonly string[] };
	readonly underline: Underline;
	readonly edge: Edge;
}

/** A heavier line for more, a broken one for less, a wave for about, two lines for two ends. */
export const CERTAINTY: Readonly<Record<Exactness, Certainty>> = {
	exact: {
		word: 'exact',
		hedges: { number: [], time: [] },
		underline: { style: 'solid', thickness: 0.0625 },
		edge: 'solid'
	},
	about: {
		word: 'about',
		hedges: { number: ['about', 'around'], time: ['about', 'around'] },
		underline: { style: 'wavy', thickness: 0.0625 },
		edge: 'wavy'
	},
	over: {
		word: 'at least',
		hedges: { number: ['over', 'more than', 'at least'], time: ['after', 'from'] },
		underline: { style: 'solid', thickness: 0.15 },
		edge: 'more'
	},
	under: {
		word: 'at most',
		hedges: { number: ['under', 'nearly', 'fewer than', 'at most', 'within'], time: ['by', 'before'] },
		underline: { style: 'dotted', thickness: 0.125 },
		edge: 'less'
	},
	range: {
		word: 'a range',
		hedges: { number: [], time: [] },
		underline: { style: 'double', thickness: 0.0625 },
		edge: 'soft'
	}
};

/**
 * What rests on the word of somebody it concerns, or on one person's word alone: dashed, in prose and in charts. It says
 * whose, not how much, so it is added to the figure's own certainty and takes nothing from it.
 */
export const CLAIMED = {
	word: 'claimed',
	/** A second line under the first; an exact claim has this one alone. */
	underline: { style: 'dashed', thickness: 0.0625 },
	/** The outline of its marks, or the frame round a field of them. */
	outline: 'dashed'
} as const satisfies { readonly word: string; readonly underline: Underline; readonly outline: string };

/** What must be known of a figure to draw it. A run has it; in a page's own data what is exact and not claimed is left out. */
export interface Sure {
	readonly exactness?: Exactness | undefined;
	readonly claimed?: boolean | undefined;
}

/** The certainty of a figure or a run. */
export const certaintyOf = (one: Sure): Certainty => CERTAINTY[one.exactness ?? 'exact'];

/** How sure, and whether it is only claimed, in words: `at least, claimed`. */
export const certaintyWords = (one: Sure): string =>
	`${certaintyOf(one).word}${one.claimed ? `, ${CLAIMED.word}` : ''}`;

/** The hedging words allowed for a value: those for times where it is a date or a moment, else those for numbers. */
export const hedgesFor = (exactness: Exactness, value: Figure['value']): readonly string[] =>
	CERTAINTY[exactness].hedges[typeof value === 'string' ? 'time' : 'number'];
