/** Words for what the data holds as codes: what a table on the page prints, and what the files say it means. Pure. */
import type { Kind, Source } from '$data/schema';

/** A code as a table prints it, and what it means to somebody who has only the files. */
interface Said {
	readonly word: string;
	readonly means: string;
}

/** What sort of statement it is. */
export const KINDS: Record<Kind, Said> = {
	fact: { word: 'stated as a fact', means: 'stated as something that is so' },
	claim: { word: 'a claim', means: 'said by somebody it concerns' },
	estimate: { word: 'an estimate', means: 'reckoned by somebody' },
	opinion: { word: 'an opinion', means: 'thought by somebody' },
	prediction: { word: 'a prediction', means: 'expected by somebody beforehand' },
	recollection: { word: 'a recollection', means: 'remembered by somebody afterwards' },
	derived: { word: 'worked out', means: 'worked out by us from other figures' }
};

/** What sort of page it is. */
export const NATURES: Record<Source['nature'], Said> = {
	report: { word: 'News report', means: 'a news report' },
	opinion: { word: 'Opinion column', means: 'an opinion column' },
	blog: { word: 'Blog', means: 'a blog: a personal site, or a political one' },
	record: { word: 'Document of the time', means: 'a document of the time: a statement, letter, notice or table' },
	party: { word: 'Party page', means: 'a page of the party' },
	encyclopedia: { word: 'Encyclopedia page', means: 'an encyclopedia, or a saved page of one' },
	copy: { word: 'Copy of a page', means: 'a copy of somebody else’s page' }
};

/** Each code with its meaning, as a column of the files has it. */
export const meaningsOf = <Code extends string>(table: Readonly<Record<Code, Said>>) =>
	Object.fromEntries(Object.entries<Said>(table).map(([code, { means }]) => [code, means]));

/** What kind of text it is, and whether its address is sure. */
export const sourceKind = ({ nature, certainty }: Pick<Source, 'nature' | 'certainty'>): string =>
	`${NATURES[nature].word}${certainty === 'certain' ? '' : certainty === 'likely' ? '; this address is likely' : '; this address is not certain'}.`;

/** With a full stop at its end, unless it has a stop of its own. */
export const stopped = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
