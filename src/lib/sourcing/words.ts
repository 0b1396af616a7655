/** Words for what the data holds as codes. Pure. */
import type { Kind, Source } from '$data/schema';

/** What sort of statement it is, in a word or two. */
export const KIND_WORDS: Record<Kind, string> = {
	fact: 'a fact',
	claim: 'a claim',
	estimate: 'an estimate',
	opinion: 'an opinion',
	prediction: 'a prediction',
	recollection: 'a recollection',
	derived: 'worked out'
};

const NATURE_WORDS: Record<Source['nature'], string> = {
	report: 'News report',
	opinion: 'Opinion column',
	blog: 'Personal blog',
	record: 'Public record',
	party: 'Party page',
	encyclopedia: 'Encyclopedia page',
	copy: 'Copy of a page'
};

/** What kind of text it is, and whether its address is sure. */
export const sourceKind = ({ nature, certainty }: Source): string =>
	`${NATURE_WORDS[nature]}${certainty === 'certain' ? '' : certainty === 'likely' ? '; this address is likely' : '; this address is not certain'}.`;
