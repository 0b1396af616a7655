import { n, prose, term } from '../prose';
import type { Chapter } from '../types';

export const square = {
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
				prose`That Sunday afternoon, ${n('momentum.volunteers')} volunteers in a London flat planned a rally. They were from ${term('momentum', 'Momentum')}, which had grown out of Corbyn’s first campaign.`,
				prose`Its full-time staff: ${n('momentum.staff', 'words')} people.`
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
				prose`Behind it, the report says, stood ${n('momentum.members')} paying members. The flat is now the patch in the corner.`,
				prose`Some MPs called Momentum a party inside the party. The report found a loose network, mostly held together on Facebook.`
			],
			description: prose`A field of ${n('momentum.members')} circles. The flat’s volunteers are a tiny patch in one corner.`
		},
		{
			id: 'square-rally',
			title: 'The square fills',
			headline: prose`${n('rally.attendance')} in the square, depending on who is asked`,
			scale: prose`One circle is one person · faint: in dispute`,
			view: { chart: 'crowd', scene: 'square-rally' },
			sources: ['buzzfeed', 'record:parliament-square-rally'],
			prose: [
				prose`${n('rally.hours', 'Figure')} hours, says the report, they had ${n('rally.thousands')} in Parliament Square. From the first press mention, it is ${n('rally.recordHours')}.`,
				prose`How many came? ${n('rally.attendance')}: the lower by organisers, the higher by Momentum and, as “up to”, police. The faint part is the argument. Corbyn came over from the MPs’ meeting to speak.`
			],
			description: prose`A solid crowd of the lowest number claimed with a faint margin out to the highest: ${n('rally.attendance')} people, depending on who is asked. The earlier members’ field is shown at the same scale.`
		},
		{
			id: 'square-week',
			title: 'A week of rallies',
			headline: prose`${n('rallies.people', 'Figure')} people in a week, Momentum says`,
			scale: prose`One circle is one person · sizes to compare, not parts`,
			view: { chart: 'crowd', scene: 'square-week' },
			sources: ['buzzfeed', 'jocolumbine'],
			prose: [
				prose`In a week, says the report, ${n('rallies.places')} places held meetings. ${n('rallies.people', 'Figure')} people came, by Momentum’s own count. We found no other.`,
				prose`What is a crowd worth? Not votes, wrote one Labour blogger, but people who may knock on doors. Inside a party, says the report, it matters. Parliament was counting something else.`
			],
			description: prose`A field of ${n('rallies.people')} people drawn as Momentum’s claim, with marks for ${n('rallies.places')} places, and the earlier crowds beside it at the same scale.`
		}
	]
} as const satisfies Chapter;
