import { n, prose } from '../prose';
import type { Chapter } from '../types';

export const online = {
	id: 'online',
	title: prose`${n('likes.ratio', 'numeral')}`,
	dateline: prose`The campaign, to ${n('result.date', 'month')}`,
	steps: [
		{
			id: 'online-guess',
			title: 'Your guess',
			headline: prose`Corbyn’s page: ${n('likes.corbyn')} likes. Smith’s?`,
			scale: prose`One mark is one like: an account, not a vote`,
			view: { chart: 'likes', scene: 'online-guess' },
			sources: ['buzzfeed'],
			control: {
				kind: 'guess',
				question: 'How many likes did Smith’s page end on?',
				min: 0,
				max: 800000,
				step: 2000,
				unit: 'likes'
			},
			prose: [
				prose`By the report’s count Corbyn’s official Facebook page ended the campaign on ${n('likes.corbyn')} likes. Smith’s? Guess, or scroll on.`
			],
			description: prose`A large red block stands for ${n('likes.corbyn')} likes of Corbyn’s page. Under it a dotted box waits for a guess at Smith’s.`
		},
		{
			id: 'online-smith',
			title: 'Smith’s likes',
			headline: prose`Smith’s page: ${n('likes.smith')}`,
			scale: prose`One mark is one like`,
			view: { chart: 'likes', scene: 'online-smith' },
			sources: ['buzzfeed'],
			prose: [prose`${n('likes.smith', 'Figure')}. Here they are, one mark to a like. They fill the picture.`],
			description: prose`A field of ${n('likes.smith')} squares fills the whole frame.`
		},
		{
			id: 'online-likes',
			title: 'Both to scale',
			headline: prose`${n('likes.ratio', 'Figure')}`,
			scale: prose`One mark is one like · the camera has drawn back`,
			view: { chart: 'likes', scene: 'online-likes' },
			sources: ['buzzfeed'],
			prose: [prose`Now the camera draws back until both pages fit. ${n('likes.ratio', 'Figure')}.`],
			description: prose`At one scale, Corbyn’s ${n('likes.corbyn')} likes are a block that fills the frame and Smith’s ${n('likes.smith')} a small square in its shadow: ${n('likes.ratio')}.`
		},
		{
			id: 'online-caveat',
			title: 'What a like is not',
			headline: prose`A like is not a vote`,
			scale: prose`Likes and valid votes, at one scale`,
			view: { chart: 'likes', scene: 'online-caveat' },
			sources: ['buzzfeed', 'rogercee-august', 'record:result-2016'],
			prose: [
				prose`One page had a head start, says the report: a very large following before the campaign.`,
				prose`And a like is not a vote. The votes went ${n('result.corbynShare')} to ${n('result.smithShare')}. Smith’s team struggled to be seen, says the report; one aide called some of what was shared untrue or partly so. A blogger for Corbyn complained of MPs passing on hostile coverage.`
			],
			description: prose`The likes, ${n('likes.corbyn')} to ${n('likes.smith')}, beside the votes, ${n('result.corbyn')} to ${n('result.smith')}, at the same scale. The gap in votes is far smaller.`
		},
		{
			id: 'online-donors',
			title: 'Donors',
			headline: prose`Donors: ${n('donors.ratio')}, on the campaigns’ own word`,
			scale: prose`One mark is one donor · same scale as the likes`,
			view: { chart: 'donors', scene: 'online-donors' },
			sources: ['buzzfeed'],
			prose: [
				prose`Count people who gave money and the gap shrinks. Corbyn claimed ${n('donors.corbyn')} donors; Smith’s campaign emails said ${n('donors.smith')}. ${n('donors.ratio', 'Figure')}, drawn to the scale of the likes.`
			],
			description: prose`Small blocks at the likes’ scale: ${n('donors.corbyn')} donors claimed by Corbyn and ${n('donors.smith')} by Smith’s campaign, ${n('donors.ratio')}.`
		},
		{
			id: 'online-phones',
			title: 'Phones',
			headline: prose`${n('phones.calls', 'Figure')} calls from home, the report says`,
			scale: prose`One mark is one call, or one volunteer`,
			view: { chart: 'donors', scene: 'online-phones' },
			sources: ['buzzfeed'],
			prose: [
				prose`Corbyn’s activists rang voters with an app: ${n('phones.calls')} calls, the report says, ${n('phones.third')} of the total. Somebody in the campaign spoke of ${n('volunteers.corbyn')} volunteers.`,
				prose`Nobody outside the campaign has checked either number, that we found. Was anyone left to persuade?`
			],
			description: prose`A bar of all the campaign’s calls in equal parts, one of them filled: ${n('phones.calls')} calls made with the app, the report says. Beside it a field of ${n('volunteers.corbyn')} volunteers, as claimed.`
		}
	]
} as const satisfies Chapter;
