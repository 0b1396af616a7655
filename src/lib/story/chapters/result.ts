import { n, prose, term } from '../prose';
import type { Chapter } from '../types';

export const result = {
	id: 'result',
	title: prose`${n('result.date')}`,
	dateline: prose`${n('result.date', 'weekday')} ${n('result.date', 'year')}`,
	steps: [
		{
			id: 'result-forecasts',
			title: 'The forecasts',
			headline: prose`A poll from late August came closest`,
			scale: prose`Smith’s share of the vote · a bar is a range`,
			view: { chart: 'result', scene: 'result-forecasts' },
			sources: ['rogercee-august', 'rogercee-september', 'buzzfeed', 'record:yougov-late-august', 'record:result-2016'],
			prose: [
				prose`One blogger gave Smith ${n('forecast.blogSmith')}, on a condition this page does not repeat. A Smith aide had ${n('forecast.aideSolid')} set against Corbyn, and a middle that was hard to win over. The report expected a bigger win than the first. A late-August poll, as a blog reported it, had ${n('forecast.pollCorbyn')} to ${n('forecast.pollSmith')}.`,
				prose`The same blog’s later ${n('forecast.blogFaction')} is about a faction, not this vote, so it stands outside.`
			],
			description: prose`Each forecast is a range on one axis: ${n('forecast.blogSmith')} for Smith from a blogger, ${n('forecast.aideSolid')} plus part of the middle from an aide, a bigger win than the last from the report, and ${n('forecast.pollCorbyn')} to ${n('forecast.pollSmith')} from a poll. A rule marks the result, ${n('result.corbynShare')} to ${n('result.smithShare')}; the poll is closest.`
		},
		{
			id: 'result-count',
			title: 'The count',
			headline: prose`He won, with a larger share than the year before`,
			scale: prose`One mark is one vote, and so one person`,
			view: { chart: 'result', scene: 'result-count' },
			sources: ['record:result-2016', 'record:corbyn-first-elected'],
			prose: [
				prose`${n('result.corbyn')} people voted for Corbyn and ${n('result.smith')} for Smith. ${n('result.corbynShare')} to ${n('result.smithShare')}.`,
				prose`The year before he had won ${n('result.first2015')} of first preferences, against more candidates. So his share was larger. The report had expected a bigger win; one blogger had forecast far more.`
			],
			description: prose`Fields at one scale: ${n('result.corbyn')} circles for Corbyn, ${n('result.smith')} squares for Smith.`
		},
		{
			id: 'result-sections',
			title: 'The sections',
			headline: prose`He led in every section`,
			scale: prose`One mark is one vote · section by section, one scale`,
			view: { chart: 'result', scene: 'result-sections' },
			sources: ['record:result-2016-members', 'record:result-2016-registered', 'record:result-2016-affiliated'],
			prose: [
				prose`Among members it was ${n('result.members.corbynShare')} to ${n('result.members.smithShare')}. Among the registered supporters, who had paid their ${n('fee.new')}, ${n('result.registered.corbynShare')} to ${n('result.registered.smithShare')}. Among ${term('affiliated-supporter', 'affiliated supporters')}, ${n('result.affiliated.corbynShare')} to ${n('result.affiliated.smithShare')}.`
			],
			description: prose`Pairs of blocks at one scale. Members: ${n('result.members.corbyn')} to ${n('result.members.smith')}. Registered supporters: ${n('result.registered.corbyn')} to ${n('result.registered.smith')}. Affiliated supporters: ${n('result.affiliated.corbyn')} to ${n('result.affiliated.smith')}.`
		},
		{
			id: 'result-rooms',
			title: 'The rooms',
			headline: prose`In one room he lost. In the other he won`,
			scale: prose`One mark is one person, drawn smaller for the voters`,
			view: { chart: 'result', scene: 'result-rooms' },
			sources: ['record:no-confidence-vote', 'record:result-2016'],
			prose: [
				prose`Put the rooms side by side. In one, ${n('vote.against')} to ${n('vote.for')} against him. In the other, ${n('result.corbynShare')} to ${n('result.smithShare')} for him.`,
				prose`They were not asked the same thing: MPs whether they had confidence in him, voters to choose him or Smith. But neither count was wrong. One reading the numbers allow: each side was counting different people.`
			],
			description: prose`Blocks side by side. In the room of MPs, ${n('vote.against')} squares to ${n('vote.for')} red circles. In the room of voters the colours swap weight: ${n('result.corbynShare')} red to ${n('result.smithShare')} not.`
		}
	]
} as const satisfies Chapter;
