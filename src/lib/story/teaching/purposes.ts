/**
 * What each sort of source was for, and what to mind in reading it: the third question of nature, origin and purpose.
 * Nature and origin are known to the data module already. No motive is given that the text does not state itself.
 */
import type { Source, TextId } from '$data/schema';
import { n, prose, type Prose } from '../prose';

export interface Purpose {
	/** What it sets out to do, by its own words or its kind. */
	readonly purpose: Prose;
	/** What a reader should mind. */
	readonly mind: Prose;
}

/** Of the five texts, and of the lists that are ours. */
export const PURPOSES: Readonly<Record<TextId | 'departures' | 'readings', Purpose>> = {
	buzzfeed: {
		purpose: prose`To reconstruct, from people who were there, how the challenge began and why it did not succeed.`,
		mind: prose`Many who speak in it are not named, more of them are Corbyn’s critics, and it was written before the result.`
	},
	'rogercee-august': {
		purpose: prose`To argue for Corbyn, to readers of a blog, as voting was about to begin.`,
		mind: prose`It argues a case. Its writer is not named, and its forecast of the vote was far out.`
	},
	jocolumbine: {
		purpose: prose`To say as a Labour supporter why the challenge was a mistake, and to ask for peace.`,
		mind: prose`It is one person’s view, given as one. Its numbers are made up to make a point, and do not claim to be counts.`
	},
	'guardian-comment': {
		purpose: prose`To ask the writer’s own side of the party to accept the result.`,
		mind: prose`It is an opinion, written after the result, by somebody who had voted for Smith.`
	},
	'rogercee-september': {
		purpose: prose`To argue for Corbyn between the close of voting and the result.`,
		mind: prose`It answers pictures that are not in the copy read. It is from the same blog as another of the ${n('story.texts', 'words')}.`
	},
	departures: {
		purpose: prose`To list everybody we found to have left, with when and how that is known, so that a rate can be tested.`,
		mind: prose`We made it, from reports of the time. Some left at a time that nobody noted, and some may be missing.`
	},
	readings: {
		purpose: prose`To lay the ${n('story.texts', 'words')} texts side by side, question by question.`,
		mind: prose`We made it. Somebody else might put a sentence in another row.`
	}
};

/** Of a source of the public record, by what sort of page it is. */
export const RECORD_PURPOSES: Readonly<Record<Source['nature'], Purpose>> = {
	report: {
		purpose: prose`To tell readers, on the day or soon after, what had happened.`,
		mind: prose`Reports written within hours may repeat one another, and may be put right later.`
	},
	opinion: {
		purpose: prose`To persuade readers of a view.`,
		mind: prose`It is used for a number in it, and not for its view.`
	},
	blog: {
		purpose: prose`To tell readers of a site what its writer had seen or heard.`,
		mind: prose`What it passes on from elsewhere was not seen at its source.`
	},
	record: {
		purpose: prose`To state or to announce something, by those whose business it was.`,
		mind: prose`It says what they chose to make known.`
	},
	party: {
		purpose: prose`To tell members of the party about its rules and dates.`,
		mind: prose`It is an account from inside the party.`
	},
	encyclopedia: {
		purpose: prose`To sum up what others have published.`,
		mind: prose`It is written later and by many, and can hold slips.`
	},
	copy: {
		purpose: prose`To keep or pass on a page that somebody else had published.`,
		mind: prose`The page itself was not seen, only this copy of it.`
	}
};
