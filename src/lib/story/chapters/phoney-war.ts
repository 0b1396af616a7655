import { n, prose } from '../prose';
import type { Chapter } from '../types';

const scale = prose`One cell is one day`;

export const phoneyWar = {
	id: 'phoney-war',
	title: prose`${n('phoney.claimedDays', 'Words')} days without a declared candidate`,
	dateline: prose`${n('watson.ruledOut')} to ${n('eagle.launch')}`,
	steps: [
		{
			id: 'phoney-war-watson',
			title: 'Watson says no',
			headline: prose`${n('watson.ruledOut')}: the deputy rules himself out`,
			scale,
			view: { chart: 'calendar', scene: 'phoney-war-watson' },
			sources: ['buzzfeed', 'record:watson-will-not-stand'],
			prose: [
				prose`Some hoped that Tom Watson, the deputy leader, could talk Corbyn into going, and might stand himself.`,
				prose`On ${n('watson.ruledOut', 'weekday')} he told the BBC that he would not be a candidate.`
			],
			description: prose`A calendar of the weeks after the vote. ${n('watson.ruledOut')} is marked: Watson rules himself out.`
		},
		{
			id: 'phoney-war-name',
			title: 'Looking for a name',
			headline: prose`The search for a name, in one person’s memory`,
			scale: prose`One cell is one day · dashed: a single account`,
			view: { chart: 'calendar', scene: 'phoney-war-name' },
			sources: ['buzzfeed'],
			prose: [
				prose`Angela Eagle had already signalled that she was willing. By one unnamed person’s account, people at a meeting that evening came to ${n('search.alternatives', 'words')} others, one of whom did not want it.`,
				prose`One memory of one meeting: it is drawn dashed, and nobody is marked as passing or failing.`
			],
			description: prose`The same calendar. Under ${n('watson.ruledOut')} a box has Eagle, already willing, and, dashed, by one person’s account, ${n('search.alternatives', 'words')} others who were weighed.`
		},
		{
			id: 'phoney-war-days',
			title: 'How long was it?',
			headline: prose`${n('phoney.claimedDays', 'Words')} days, or ${n('phoney.toAnnouncement')}, or ${n('phoney.toLaunch')}`,
			scale,
			view: { chart: 'calendar', scene: 'phoney-war-days' },
			sources: ['buzzfeed', 'record:eagle-says-she-will-run', 'record:eagle-launch'],
			prose: [
				prose`The report speaks of ${n('phoney.claimedDays', 'words')} days, without a start. From Watson’s answer it is ${n('phoney.toAnnouncement')} days until Eagle said she would run, ${n('phoney.toLaunch')} until her launch.`,
				prose`Corbyn’s supporters were already holding rallies. As the report tells it, one side was campaigning while the other held meetings.`
			],
			description: prose`Under the calendar bars run from ${n('watson.ruledOut')}: ${n('phoney.toAnnouncement')} days to ${n('eagle.announced')}, and ${n('phoney.toLaunch')} days to ${n('eagle.launch')}.`
		},
		{
			id: 'phoney-war-launch',
			title: 'The launch',
			headline: prose`${n('eagle.launch')}: a launch, and other news down the road`,
			scale,
			view: { chart: 'calendar', scene: 'phoney-war-launch' },
			sources: ['buzzfeed', 'guardian-comment', 'record:eagle-launch'],
			prose: [
				prose`Eagle launched on ${n('eagle.launch', 'weekday')}. Minutes before, word spread that Andrea Leadsom was leaving the Conservative race. Most coverage went there, says the report.`,
				prose`Looking back, several rebels and a columnist felt that the June revolt had come too soon. Some of Eagle’s supporters were still sure she could have won.`
			],
			description: prose`${n('eagle.launch')} is opened under its week in the calendar, with both events of the day: Leadsom leaves the Conservative race, and Eagle launches.`
		}
	]
} as const satisfies Chapter;
