import { n, prose, term } from '../prose';
import type { Chapter } from '../types';

export const rivals = {
	id: 'rivals',
	title: prose`${n('story.challengers', 'Words')} challengers`,
	dateline: prose`${n('eagle.announced')} to ${n('nominations.date')}`,
	steps: [
		{
			id: 'rivals-start',
			title: 'The lanes',
			headline: prose`${n('story.challengers', 'Words')} people want to be the one challenger`,
			scale: prose`One lane is one candidate, day by day`,
			view: { chart: 'lanes', scene: 'rivals-start' },
			sources: [
				'buzzfeed',
				'record:eagle-says-she-will-run',
				'record:eagle-launch',
				'record:smith-declares',
				'record:smith-launch'
			],
			prose: [
				prose`On ${n('smith.hiring')}, the day after Eagle’s launch, Owen Smith began hiring a team, the report says. On ${n('smith.declared')} he declared.`
			],
			description: prose`Lanes of days, one for Eagle and one for Smith. Eagle announces on ${n('eagle.announced')} and launches on ${n('eagle.launch')}; Smith hires from ${n('smith.hiring')} and declares on ${n('smith.declared')}.`
		},
		{
			id: 'rivals-offers',
			title: 'Offers, by one account',
			headline: prose`An offer and a refusal, by one side’s account`,
			scale: prose`Dashed: not confirmed by the other camp`,
			view: { chart: 'lanes', scene: 'rivals-offers' },
			sources: ['buzzfeed', 'record:eagle-says-she-will-run', 'record:smith-declares', 'record:smith-launch'],
			prose: [
				prose`People close to Eagle said that late in the week she proposed running together, and was turned down. The report has her at Smith’s office on ${n('eagle.visit', 'weekday')} at ${n('eagle.visit')}; an email its reporter saw has her suggesting a merger. It did not happen.`,
				prose`We have nothing from Smith’s side, so these are dashed.`
			],
			description: prose`Dashed marks cross between the lanes: an offer late in the week, by her side’s account, and a visit on ${n('eagle.visit', 'weekday')} at ${n('eagle.visit')}, by the report’s.`
		},
		{
			id: 'rivals-nominations',
			title: 'The nominations',
			headline: prose`${n('nominations.smith')} signatures, and a figure that was never published`,
			scale: prose`One mark is one nomination · dashed: briefed`,
			view: { chart: 'lanes', scene: 'rivals-nominations' },
			sources: ['record:eagle-withdraws'],
			prose: [
				prose`On ${n('nominations.date', 'weekday')} ${term('nomination', 'nominations')} settled it. Smith had ${n('nominations.smith')}; that number is official. Reporters were told that Eagle had ${n('nominations.eagle')}. Others heard other numbers, and the list was not published.`,
				prose`She withdrew and backed him.`
			],
			description: prose`${n('nominations.smith')} solid marks in Smith’s lane, ${n('nominations.eagle')} dashed ones in Eagle’s, as reporters were told, and the line at ${n('nominations.threshold')} that a candidate needed. Eagle’s lane ends.`
		},
		{
			id: 'rivals-supporters',
			title: 'Signing people up',
			headline: prose`${n('savingLabour.backers', 'Figure')} backers, Saving Labour says`,
			scale: prose`One mark is one person claimed`,
			view: { chart: 'lanes', scene: 'rivals-supporters' },
			sources: ['buzzfeed', 'record:saving-labour-site'],
			prose: [
				prose`A group called Saving Labour was finding people to vote against Corbyn. It claimed ${n('savingLabour.backers')} backers. Like Momentum’s, the count was its own.`,
				prose`One challenger was left, and one room, larger than anything so far.`
			],
			description: prose`A faint field in a dashed frame, ${n('savingLabour.backers')} marks: the backers claimed by Saving Labour.`
		}
	]
} as const satisfies Chapter;
