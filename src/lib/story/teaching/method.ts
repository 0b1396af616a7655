import type { method as chapter } from '../chapters/method';
import { n, prose } from '../prose';
import { side, type ChapterTeaching } from './types';

export const method: ChapterTeaching<typeof chapter> = {
	question: prose`How could you check any of this yourself?`,
	outcome: prose`Trace a number to whoever said it, and report it without making it surer than it is.`,
	picture: 'method-figures',
	asks: ['method-figures', 'method-disagreements', 'method-sources'],
	steps: {
		'method-figures': {
			ask: prose`Choose any number from the story. Who said it, and how sure were they?`,
			answer: prose`The table says. Each number has a row with who claims it, how exact it is and where it stands.`,
			notice: prose`Some numbers begin with about, over or nearly. What would be lost without those words?`,
			idea: {
				id: 'trace',
				here: prose`Every number can be followed back to a paragraph, a report of the time, our own list, or a sum.`
			},
			sides: [
				side('For giving numbers', prose`A number can be checked, and a feeling cannot.`),
				side('For care with them', prose`A number can look surer than it is.`)
			],
			source: 'departures',
			notes: [prose`On the page every number can be touched to see who says so. Let somebody try it.`]
		},
		'method-disagreements': {
			ask: prose`Sources disagree. Must one of them be wrong?`,
			answer: prose`Not always. They may count different things, or at different times, or one may be rounding. Sometimes one is a slip, and a calendar shows it.`,
			notice: prose`Find a case where neither is wrong, and one where one must be.`,
			idea: {
				id: 'cross-check',
				here: prose`Each disagreement is shown with both readings and with what was done about it.`
			},
			sides: [
				side('For printing one number', prose`It is easier to read, and somebody has to decide.`),
				side('For printing both', prose`Readers can see how sure anybody can be.`)
			],
			source: 'buzzfeed',
			notes: [prose`Ask for a time when the class and you remembered the same thing differently.`]
		},
		'method-sources': {
			ask: prose`What would you still like to read that is not in the list?`,
			answer: prose`There is much: minutes of the meetings, records of the campaigns, more from Smith’s side. None of it was at hand.`,
			notice: prose`Which side is heard least?`,
			idea: {
				id: 'sample',
				here: prose`The ${n('story.texts', 'words')} texts are a sample of what was written that summer, and not a fairly chosen one.`
			},
			sides: [
				side('One reading', prose`A report in which both sides speak is enough to tell the story from.`),
				side('Another reading', prose`Other texts would have told it otherwise.`)
			],
			source: 'readings',
			notes: [prose`A good end to a lesson: each pupil names one thing they would look for next.`]
		},
		'method-data': {
			ask: prose`You find a mistake on the page. What would you want to happen?`,
			answer: prose`That it is put right, and that the page says what was changed and when.`,
			notice: prose`Look for the log of corrections.`,
			idea: { id: 'open', here: prose`The whole table can be taken away, sorted and counted again.` },
			sides: [
				side('For giving data away', prose`Others can check it and find what was missed.`),
				side('For care with it', prose`Numbers may travel on without the notes that make them true.`)
			],
			source: 'departures',
			notes: [prose`For a statistics lesson, the file of departures opens in any spreadsheet.`]
		}
	}
};
