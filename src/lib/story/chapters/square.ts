import { n, prose, term } from '../prose';
import type { Chapter } from '../types';

export const square: Chapter = {
	id: 'square',
	title: prose`Across the road`,
	dateline: prose`${n('date.sunday', 'day')} afternoon and the week after`,
	steps: [
		{
			id: 'square-flat',
			title: 'One flat',
			headline: prose`${n('momentum.volunteers', 'Words')} people in a flat`,
			scale: prose`One circle is one person for the leader`,
			view: { chart: 'crowd', scene: 'square-flat' },
			sources: ['buzzfeed'],
			prose: [
				prose`That Sunday afternoon, across London, ${n('momentum.volunteers')} volunteers were squeezed into a flat, planning a rally. They were from ${term('momentum', 'Momentum')}, which had grown out of Corbyn’s first campaign.`,
				prose`It employed ${n('momentum.staff', 'words')}.`
			],
			description: prose`${n('momentum.volunteers')} circles crowd inside the outline of a flat; ${n('momentum.staff', 'words')} more, the staff, stand beside it.`
		},
		{
			id: 'square-members',
			title: 'The members behind them',
			headline: prose`Behind the flat, ${n('momentum.members')} members`,
			scale: prose`One circle is one person · the camera draws back`,
			view: { chart: 'crowd', scene: 'square-members' },
			sources: ['buzzfeed'],
			prose: [
				prose`Behind the flat stood ${n('momentum.members')} paying members. The flat is now the patch in the corner.`,
				prose`Some MPs called Momentum a party inside the party. The report found a loose network, held together mostly by Facebook groups.`
			],
			description: prose`A field of ${n('momentum.members')} circles. The flat’s volunteers are a tiny patch in one corner.`
		},
		{
			id: 'square-rally',
			title: 'The square fills',
			headline: prose`${n('rally.attendance')} in the square, depending on who is asked`,
			scale: prose`One circle is one person · pale: in dispute`,
			view: { chart: 'crowd', scene: 'square-rally' },
			sources: ['buzzfeed', 'record:parliament-square-rally'],
			prose: [
				prose`In ${n('rally.hours')} hours, says the report, they had ${n('rally.thousands')} of people in Parliament Square. From the first press mention of the call, the record makes it ${n('rally.recordHours')}.`,
				prose`How many came? ${n('rally.attendance')}. The solid part is the lowest count and the pale part is the argument. Corbyn told them he was staying.`
			],
			description: prose`A solid crowd of the lowest count with a pale margin out to the highest: ${n('rally.attendance')} people, depending on who is asked. The earlier members’ field is shown at the same scale.`
		},
		{
			id: 'square-week',
			title: 'A week of rallies',
			headline: prose`${n('rallies.places')} places, ${n('rallies.people')} people, Momentum says`,
			scale: prose`One circle is one person · sizes to compare, not parts`,
			view: { chart: 'crowd', scene: 'square-week' },
			sources: ['buzzfeed'],
			prose: [
				prose`In a week there were meetings in ${n('rallies.places')} places. ${n('rallies.people', 'Figure')} people came, by Momentum’s own count. We found no other.`,
				prose`What is a crowd worth? One Labour blogger pointed out that a rally is not votes, though it is people who may knock on doors. In an election inside a party, the report adds, rallies do count. Back in Parliament, they were counting something else.`
			],
			description: prose`A field of ${n('rallies.people')} people drawn as a claim, with marks for ${n('rallies.places')} places, and the earlier crowds beside it at the same scale.`
		}
	]
};
