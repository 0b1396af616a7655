/** What was said beforehand about the result, and the one poll the record holds. */
import { augustBlogger, pollster, report, septemberBlogger, supporterBlogger } from '../claimants';
import { derive, fromRecord, fromText, inText } from './build';
import { against, between } from './middle';
import { first2015 } from './result';

const outcome = [{ by: 'the record', says: 'Smith’s share in the end', figure: 'result.smithShare' }];

export const blogSmith = fromText({
	id: 'forecast.blogSmith',
	ledger: 'smith-five-percent',
	source: 'rogercee-august',
	paragraph: 8,
	phrase: 'lucky to receive even 5%',
	label: 'one blogger’s forecast for Smith',
	value: 5,
	unit: 'percent',
	exactness: 'under',
	hedge: 'at most',
	kind: 'prediction',
	by: augustBlogger,
	disputedBy: outcome,
	note: 'Made on a condition that this page does not repeat.'
});
export const blogFaction = fromText({
	id: 'forecast.blogFaction',
	ledger: 'below-two-percent-now',
	source: 'rogercee-september',
	paragraph: 6,
	phrase: 'somewhere below 2% now',
	label: 'one blogger’s word on how small a group in the party had become',
	value: 2,
	unit: 'percent',
	exactness: 'under',
	kind: 'opinion',
	by: septemberBlogger,
	note: 'About a group’s support and not a forecast of this vote.'
});
export const blogFaction2015 = fromText({
	id: 'forecast.blogFaction2015',
	ledger: 'five-percent-last-september',
	source: 'rogercee-september',
	paragraph: 6,
	phrase: 'attracted less than 5% of party support',
	label: 'a blogger’s word on a faction’s support the year before',
	value: 5,
	unit: 'percent',
	exactness: 'under',
	kind: 'claim',
	by: septemberBlogger
});
export const decidedMonths = fromText({
	id: 'forecast.decidedMonths',
	ledger: 'win-three-months-ago',
	source: 'rogercee-september',
	paragraph: 6,
	phrase: 'a Corbyn win three months ago',
	label: 'months for which one blogger says the outcome had been plain',
	value: 3,
	unit: 'months',
	exactness: 'about',
	kind: 'opinion',
	by: septemberBlogger,
	note: 'The post says a year as well.'
});
export const aideSolid = derive('forecast.aideSolid', {
	label: 'the share one aide took to be naturally against Corbyn',
	from: [against],
	how: (a) => a,
	working: (a) => `${a} naturally against Corbyn`,
	unit: 'percent',
	kind: 'estimate',
	disputedBy: outcome
});
export const aideWithMiddle = derive('forecast.aideWithMiddle', {
	label: 'the share naturally against Corbyn with some, all or none of the middle',
	from: [against, between],
	how: (a, middle) => ({ value: a, low: a, high: a + middle }),
	working: (a, middle) => `${a} to ${a} + ${middle}`,
	unit: 'percent',
	exactness: 'range',
	disputedBy: outcome
});
export const biggerWin = derive('forecast.biggerWin', {
	ledger: 'bigger-win-expected',
	label: 'the report’s forecast for Corbyn, a bigger win than the first, set as a share by us',
	from: [first2015],
	how: (before) => before,
	working: (before) => `more than the first time’s ${before}`,
	unit: 'percent',
	decimals: 1,
	exactness: 'over',
	kind: 'prediction',
	claimed: true,
	by: report,
	also: [inText('buzzfeed', 7, 'even more convincing than his first victory')]
});
const poll = 'yougov-late-august';
const otherPoll = [
	{
		by: 'one blogger in August',
		says: 'the news had a poll, not named, with Smith ahead'
	}
];
export const pollCorbyn = fromRecord({
	id: 'forecast.pollCorbyn',
	event: poll,
	label: 'Corbyn in a late August poll',
	value: 62,
	unit: 'percent',
	kind: 'estimate',
	by: pollster,
	disputedBy: otherPoll
});
export const pollSmith = fromRecord({
	id: 'forecast.pollSmith',
	event: poll,
	label: 'Smith in a late August poll',
	value: 38,
	unit: 'percent',
	kind: 'estimate',
	by: pollster,
	disputedBy: otherPoll
});
export const pollDate = fromRecord({
	id: 'forecast.pollDate',
	event: poll,
	label: 'when the late August poll was reported',
	value: '2016-08-31',
	unit: 'date',
	exactness: 'about'
});

export const secondMandate = fromText({
	id: 'forecast.secondMandate',
	ledger: 'second-time-leader',
	source: 'buzzfeed',
	paragraph: 7,
	phrase: 'as Labour leader for a second time',
	label: 'times Corbyn would then have been elected',
	value: 2,
	unit: 'times',
	kind: 'prediction',
	also: [
		inText('rogercee-august', 10, 'after Corbyn wins a second mandate'),
		inText('jocolumbine', 4, 'Jeremy will win')
	]
});
export const illustrationCrowd = fromText({
	id: 'illustration.crowd',
	ledger: 'rally-hundred',
	source: 'jocolumbine',
	paragraph: 7,
	phrase: 'a hundred people at a rally',
	label: 'a crowd one blogger imagines, to make a point',
	value: 100,
	unit: 'people',
	exactness: 'about',
	kind: 'opinion',
	by: supporterBlogger,
	also: [inText('jocolumbine', 7, 'a 100 people willing to go doorstepping')]
});
export const illustrationVotes = fromText({
	id: 'illustration.votes',
	ledger: 'votes-11-million',
	source: 'jocolumbine',
	paragraph: 7,
	phrase: 'we have 11 million extra votes',
	label: 'votes that a rally crowd is not, in one blogger’s argument',
	value: 11000000,
	unit: 'votes',
	exactness: 'about',
	kind: 'opinion',
	by: supporterBlogger
});
