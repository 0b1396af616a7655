/** Likes, donors, calls and volunteers: the campaign as it was counted online. None was checked by anyone else. */
import { bothCampaigns, corbyn, corbynAide, reportUnsourced, sharingAide, smithCampaign } from '../claimants';
import { derive, fromText } from './build';
import { since } from './square';

const unaudited = 'No other count was found.';

export const likesCorbyn = fromText({
	id: 'likes.corbyn',
	ledger: 'likes-corbyn-800000',
	source: 'buzzfeed',
	paragraph: 66,
	phrase: 'had built up 800,000 Facebook likes',
	label: 'likes on Corbyn’s Facebook page at the end',
	value: 800000,
	unit: 'likes',
	exactness: 'about',
	note: `Counts a large following from before the campaign, as the report itself says. ${unaudited}`
});
export const likesSmith = fromText({
	id: 'likes.smith',
	ledger: 'likes-smith-18000',
	source: 'buzzfeed',
	paragraph: 66,
	phrase: 'managed to make it to 18,000',
	label: 'likes on Smith’s Facebook page at the end',
	value: 18000,
	unit: 'likes',
	exactness: 'about',
	note: unaudited
});
export const likesRatio = derive('likes.ratio', {
	ledger: 'ratio-likes',
	label: 'likes for Corbyn for each like for Smith',
	from: [likesCorbyn, likesSmith],
	how: (a, b) => a / b,
	working: (a, b) => `${a} / ${b}`,
	unit: 'ratio'
});

export const donorsCorbyn = fromText({
	id: 'donors.corbyn',
	ledger: 'donors-corbyn-19000',
	source: 'buzzfeed',
	paragraph: 66,
	phrase: 'donations from 19,000 different individuals',
	label: 'people said to have given money to Corbyn’s campaign',
	value: 19000,
	unit: 'people',
	exactness: 'about',
	kind: 'claim',
	by: corbyn,
	note: unaudited
});
export const donorsSmith = fromText({
	id: 'donors.smith',
	ledger: 'donors-smith-6400',
	source: 'buzzfeed',
	paragraph: 66,
	phrase: 'from around 6,400 supporters',
	label: 'people said to have given money to Smith’s campaign',
	value: 6400,
	unit: 'people',
	exactness: 'about',
	hedge: 'around',
	kind: 'claim',
	by: smithCampaign,
	note: unaudited
});
export const donorsRatio = derive('donors.ratio', {
	ledger: 'ratio-donors',
	label: 'donors to Corbyn for each donor to Smith',
	from: [donorsCorbyn, donorsSmith],
	how: (a, b) => a / b,
	working: (a, b) => `${a} / ${b}`,
	unit: 'ratio',
	by: bothCampaigns,
	note: 'The two campaigns may not have counted in the same way.'
});

export const calls = fromText({
	id: 'phones.calls',
	ledger: 'app-110000-calls',
	source: 'buzzfeed',
	paragraph: 65,
	phrase: '110,000 calls',
	label: 'calls made through the Corbyn campaign’s app',
	value: 110000,
	unit: 'calls',
	exactness: 'about',
	kind: 'claim',
	by: reportUnsourced
});
export const third = fromText({
	id: 'phones.third',
	ledger: 'app-third-of-calls',
	source: 'buzzfeed',
	paragraph: 65,
	phrase: 'A third of the campaign',
	label: 'the app’s part of all the Corbyn campaign’s calls',
	value: 1 / 3,
	unit: 'share',
	decimals: 2,
	exactness: 'about',
	words: 'a third',
	kind: 'claim',
	by: reportUnsourced
});
export const callsInAll = derive('phones.total', {
	ledger: 'total-calls',
	label: 'all the Corbyn campaign’s calls, if the app’s part is right',
	from: [calls, third],
	how: (made, part) => made / part,
	working: (made, part) => `${made} is ${part} of the total, so the total`,
	unit: 'calls'
});
export const softwareYear = fromText({
	id: 'phones.softwareYear',
	ledger: 'app-from-last-summer',
	source: 'buzzfeed',
	paragraph: 65,
	phrase: 'based on software developed last summer',
	label: 'the summer the app’s software goes back to',
	value: since.value,
	unit: 'year'
});
export const volunteers = fromText({
	id: 'volunteers.corbyn',
	ledger: 'volunteers-40000',
	source: 'buzzfeed',
	paragraph: 75,
	phrase: '40,000 volunteers',
	label: 'volunteers somebody in Corbyn’s campaign spoke of',
	value: 40000,
	unit: 'people',
	exactness: 'about',
	kind: 'claim',
	by: corbynAide,
	note: `Said as a number that Smith did not have. ${unaudited}`
});
export const sharers = fromText({
	id: 'online.sharers',
	ledger: 'sharing-tens-of-thousands',
	source: 'buzzfeed',
	paragraph: 57,
	phrase: 'tens of thousands of people sharing',
	label: 'people one aide said were passing on posts against Smith',
	value: 20000,
	unit: 'people',
	exactness: 'over',
	words: 'tens of thousands',
	kind: 'estimate',
	by: sharingAide
});
export const olderEra = fromText({
	id: 'online.olderEra',
	ledger: 'old-tactics-2010',
	source: 'buzzfeed',
	paragraph: 54,
	phrase: 'could have worked in 2010',
	label: 'when the report thinks Smith’s plan would have suited',
	value: 2010,
	unit: 'year',
	kind: 'opinion'
});
