import type { result as chapter } from '../chapters/result';
import { n, prose } from '../prose';
import { side, type ChapterTeaching } from './types';

export const result: ChapterTeaching<typeof chapter> = {
	question: prose`Who won, and who was asked?`,
	outcome: prose`Compare forecasts with a result, and explain how both rooms could be counted rightly.`,
	picture: 'result-rooms',
	asks: ['result-forecasts', 'result-count', 'result-sections', 'result-rooms'],
	steps: {
		'result-forecasts': {
			ask: prose`A blogger, an aide, a reporter and a poll each expect something. Whose forecast would you trust most, and whose least?`,
			answer: prose`The poll came closest: it had ${n('forecast.pollCorbyn')} to ${n('forecast.pollSmith')}, and the count was ${n('result.corbynShare')} to ${n('result.smithShare')}. The blogger, on a condition, had given Smith ${n('forecast.blogSmith')}.`,
			notice: prose`Some forecasts are long bars. Is a long bar worse than a short one?`,
			idea: {
				id: 'forecast',
				here: prose`A long bar is easier to be right with and says less. Both count when a forecast is marked.`
			},
			sides: [
				side('For polls', prose`A poll asks people who are chosen to stand for the rest, and this one came close.`),
				side(
					'For care with them',
					prose`This poll was seen only as a blog reported it, and one good hit proves little.`
				)
			],
			source: 'record:yougov-late-august',
			notes: [
				prose`One number in a blog is about a group’s support and not about this vote, so it stands apart from the forecasts.`,
				prose`The blogger’s forecast had a condition that the page does not repeat, because it accuses people without evidence.`
			]
		},
		'result-count': {
			ask: prose`Was his second win larger or smaller than his first? What would you compare?`,
			answer: prose`Larger in share: ${n('result.corbynShare')} after ${n('result.first2015')}, a rise of ${n('result.rise')} percentage points.`,
			notice: prose`The fields are drawn to one scale. Which tells you more, the fields or the percentages?`,
			idea: {
				id: 'points',
				here: prose`From one percentage to another the difference is in points and not in per cent.`
			},
			sides: [
				side('Corbyn’s supporters', prose`He won again, with a larger share than the year before.`),
				side(
					'Corbyn’s critics',
					prose`${n('result.smith')} people, ${n('result.smithShare')}, had voted for somebody else.`
				)
			],
			source: 'record:result-2016',
			notes: [prose`The first contest had more candidates than this one, so the shares are not quite alike.`]
		},
		'result-sections': {
			ask: prose`Members, registered supporters, affiliated supporters: in which was Corbyn’s share the largest?`,
			answer: prose`Among registered supporters, ${n('result.registered.corbynShare')}. Among members it was ${n('result.members.corbynShare')}, and among affiliated supporters ${n('result.affiliated.corbynShare')}.`,
			notice: prose`The section with his largest share is not the one with his most votes. How can that be?`,
			idea: {
				id: 'subgroup',
				here: prose`A share of a small section can be fewer votes than a lower share of a large one.`
			},
			sides: [
				side('Corbyn’s supporters', prose`He led in every section.`),
				side(
					'Corbyn’s critics',
					prose`Among members it was closest: ${n('result.members.smithShare')} of them chose Smith.`
				)
			],
			source: 'record:result-2016-members',
			notes: [prose`Registered supporters are those who had paid ${n('fee.new')}.`]
		},
		'result-rooms': {
			ask: prose`Look at both rooms. Who lost?`,
			answer: prose`It depends on who is asked, and what. MPs were asked whether they had confidence in him; voters were asked to choose him or Smith. Neither count was wrong.`,
			notice: prose`The colours change places in weight from one room to the other.`,
			idea: {
				id: 'denominator',
				here: prose`A result belongs to the people who were asked, and cannot be carried over to others.`
			},
			sides: [
				side('Corbyn’s critics', prose`A leader needs MPs who will work with him in Parliament.`),
				side('Corbyn’s supporters', prose`The rules leave the choice to members and supporters, and they had made it.`)
			],
			source: 'record:result-2016',
			notes: [
				prose`Go back to the ideas the class wrote down at the start. Whose was nearest?`,
				prose`One reading the numbers allow is that each side was counting different people. Ask for another.`
			]
		}
	}
};
