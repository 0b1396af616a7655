import type { middle as chapter } from '../chapters/middle';
import { n, prose, quote } from '../prose';
import { side, type ChapterTeaching } from './types';

export const middle: ChapterTeaching<typeof chapter> = {
	question: prose`How does anybody know what voters think before they vote?`,
	outcome: prose`Tell an estimate from a poll and a poll from a count.`,
	picture: 'middle-split',
	asks: ['middle-split', 'middle-message'],
	steps: {
		'middle-split': {
			ask: prose`How would you find out how many voters had not made up their minds?`,
			answer: prose`By asking some who were fairly chosen. This was not done that way: one Smith aide reckoned ${n('middle.against')} against Corbyn, ${n('middle.for')} for him, and the rest, ${n('middle.between')}, between.`,
			notice: prose`Where does one group end and the next begin?`,
			idea: {
				id: 'estimate',
				here: prose`We know of no count and no poll behind it, so no border in the picture is sharp.`
			},
			sides: [
				side(
					'The aide',
					prose`Saw a small group between, drawn to Corbyn and unsure that he could win a general election.`
				),
				side(
					'The count, later',
					prose`Smith took ${n('result.smithShare')}, which fits a middle that divided, and does not prove it.`
				)
			],
			source: 'buzzfeed',
			notes: [prose`Ask how many people you would have to ask in your school, and how you would choose them.`]
		},
		'middle-message': {
			ask: prose`Has hearing somebody attacked ever made you like them more?`,
			answer: prose`The aide thought that this was so of the voters between: attacks made them more protective of Corbyn. It is one person’s view.`,
			notice: prose`Which marks stand apart?`,
			idea: {
				id: 'single',
				here: prose`One aide’s view of why a campaign went as it did is worth hearing, and is not a finding.`
			},
			sides: [
				side('A Smith aide', prose`Saw ${quote('never a path to victory', 'buzzfeed', 73)}.`),
				side('Many in the same team', prose`Disagreed, the report adds.`)
			],
			source: 'buzzfeed',
			notes: [
				prose`A columnist who voted for Smith thought that nobody could have won just then. Some of Eagle’s supporters thought that she could.`
			]
		}
	}
};
