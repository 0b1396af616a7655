/** The story as a publication: what its citations, its data package and its machine-readable page all say of it. */

/** A licence by its SPDX name. */
export interface Licence {
	readonly id: 'CC-BY-4.0' | 'MIT';
	readonly title: string;
	readonly address: string;
}

/** Facts of publication. The address is not among them: one build serves any host, so the host gives it. */
export const publication = {
	title: '172 to 40',
	description:
		'How Labour’s MPs voted on their leader in the summer of 2016, how its members and supporters voted after them, and where every number about it comes from.',
	/** Who made it, as a citation names them. */
	author: 'The makers of 172 to 40',
	language: 'en-GB',
	/** First published, and last changed in substance: `YYYY-MM-DD`. Both are printed, so neither is read from a clock. */
	published: '2026-11-24',
	modified: '2026-11-24',
	/** Of the data: the first number changes when a column or an id does, the second when a value does. */
	version: '1.0.0',
	/** The days the story covers, `YYYY-MM-DD`. */
	covers: { from: '2016-06-23', to: '2016-09-28' },
	/** Of the words and the data. */
	licence: {
		id: 'CC-BY-4.0',
		title: 'Creative Commons Attribution 4.0 International',
		address: 'https://creativecommons.org/licenses/by/4.0/'
	},
	/** Of the program. */
	programLicence: { id: 'MIT', title: 'MIT Licence', address: 'https://opensource.org/license/mit' }
} as const satisfies Record<string, unknown> & { licence: Licence; programLicence: Licence };

/** What is said of the story as a publication. */
export type Publication = typeof publication;
