import type { verdicts as chapter } from '../chapters/verdicts';
import { n, prose } from '../prose';
import { side, type ChapterTeaching } from './types';

export const verdicts: ChapterTeaching<typeof chapter> = {
	question: prose`Who is telling us, and what do they leave out?`,
	outcome: prose`Compare texts question by question, and tell silence from agreement.`,
	picture: 'verdicts-questions',
	asks: ['verdicts-texts', 'verdicts-questions'],
	steps: {
		'verdicts-texts': {
			ask: prose`A news report, a newspaper column and some blog posts. Which would you expect to be fairest, and why?`,
			answer: prose`None of them is outside the argument. The report declares no side; more of the people in it are Corbyn’s critics. The others argue a case, and say so.`,
			notice: prose`A bracket joins some of the sheets. What does it warn you of?`,
			idea: {
				id: 'independence',
				here: prose`${n('story.sameWriter', 'Words')} of the ${n('story.texts', 'words')} are from the same blog, so they cannot confirm each other.`
			},
			sides: [
				side('For reading texts that take a side', prose`They tell you what a side thought, in its own voice.`),
				side('For care with them', prose`They choose what to tell, and what to pass over.`)
			],
			source: 'readings',
			notes: [
				prose`This is the place for nature, origin and purpose: what is it, where is it from, and what was it for?`
			]
		},
		'verdicts-questions': {
			ask: prose`A text says nothing about a question. What may you take from that?`,
			answer: prose`Nothing. It may agree, disagree, or not have thought of it.`,
			notice: prose`Find a question that every text answers, and one on which some are silent.`,
			idea: {
				id: 'sorting',
				here: prose`Somebody had to decide which sentences answer which question. You could decide otherwise.`
			},
			sides: [
				side('The blog on Corbyn’s side', prose`Took the revolt for a plot.`),
				side('Most of those involved, to the report', prose`Said that there had been no real plan.`)
			],
			source: 'readings',
			notes: [prose`Give each group one question, and let them report how the texts differ on it.`]
		}
	}
};
