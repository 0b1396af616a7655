/** Who could vote, who did, and how that compares with the MPs. */
import { akehurst, augustBlogger } from '../claimants';
import { at, derive, fromRecord, fromSource, fromText, inRecord, inText } from './build';
import { mps } from './vote';

const event = 'result-2016';
export const claim = fromText({
	id: 'electorate.claim',
	ledger: 'electorate-500000',
	source: 'buzzfeed',
	paragraph: 54,
	phrase: '500,000 people who received a vote',
	label: 'people who were given a vote, as the report has it',
	value: 500000,
	unit: 'people',
	exactness: 'about',
	disputedBy: [
		{ by: 'the record', says: 'ballots sent out', figure: 'electorate.ballots' },
		{ by: 'the record', says: 'valid votes cast, which is nearer to it', figure: 'electorate.validVotes' }
	]
});
export const ballots = fromRecord({
	id: 'electorate.ballots',
	event,
	label: 'people who were sent a ballot',
	value: 654006,
	unit: 'people',
	disputedBy: [{ by: 'the report', says: 'a smaller number', figure: 'electorate.claim' }]
});
export const validVotes = fromRecord({
	id: 'electorate.validVotes',
	event,
	label: 'valid votes in the contest',
	value: 506438,
	unit: 'votes'
});
export const spoilt = fromRecord({
	id: 'electorate.spoilt',
	event,
	label: 'spoilt ballots in the contest',
	value: 1042,
	unit: 'ballots'
});
export const turnout = derive('electorate.turnout', {
	label: 'turnout, spoilt ballots included',
	from: [validVotes, spoilt, ballots],
	how: (votes, bad, sent) => (100 * (votes + bad)) / sent,
	working: (votes, bad, sent) => `(${votes} + ${bad}) / ${sent}`,
	unit: 'percent',
	decimals: 1,
	also: [inRecord(event)],
	disputedBy: [{ by: 'our arithmetic', says: 'a little lower on valid votes alone', figure: 'electorate.validTurnout' }]
});
export const validTurnout = derive('electorate.validTurnout', {
	label: 'turnout on valid votes alone',
	from: [validVotes, ballots],
	how: (votes, sent) => (100 * votes) / sent,
	working: (votes, sent) => `${votes} / ${sent}`,
	unit: 'percent',
	decimals: 1
});
export const didNotVote = derive('electorate.didNotVote', {
	label: 'people sent a ballot whose vote is not in the count',
	from: [ballots, validVotes, spoilt],
	how: (sent, votes, bad) => sent - votes - bad,
	working: (sent, votes, bad) => `${sent} − ${votes} − ${bad}`,
	unit: 'people'
});
export const mpsToVoters = derive('electorate.mpsToVoters', {
	label: 'people sent a ballot for each Labour MP',
	from: [ballots, mps],
	how: (sent, all) => sent / all,
	working: (sent, all) => `${sent} / ${all}`,
	unit: 'ratio',
	exactness: 'about'
});

export const sent = fromRecord({
	id: 'ballots.sentFrom',
	event: 'ballots-sent',
	label: 'ballots began to go out',
	value: '2016-08-22',
	unit: 'date',
	exactness: 'over',
	hedge: 'from',
	note: 'The week beginning that day.'
});
export const daysAway = fromText({
	id: 'ballots.daysAway',
	ledger: 'less-than-a-week',
	source: 'rogercee-august',
	paragraph: 2,
	phrase: 'is less than a week away',
	label: 'days until voting, when one blogger wrote',
	value: 7,
	unit: 'days',
	exactness: 'under',
	by: augustBlogger
});
export const closes = fromRecord({
	id: 'ballots.close',
	ledger: 'polls-closed',
	event: 'ballot-closes',
	label: 'when voting closed, on a Wednesday',
	value: at('2016-09-21', '12:00'),
	unit: 'moment',
	also: [inText('rogercee-september', 1, 'The polls have closed')]
});
export const activists = fromText({
	id: 'online.activists',
	ledger: 'activists-hundreds-of-thousands',
	source: 'buzzfeed',
	paragraph: 56,
	phrase: 'hundreds of thousands of highly engaged',
	label: 'activists whom Smith’s team had to reach',
	value: 200000,
	unit: 'people',
	exactness: 'over',
	words: 'hundreds of thousands'
});

export const clpCorbyn = fromRecord({
	id: 'clp.corbyn',
	ledger: 'clp-thumping',
	event: 'clp-nominations-close',
	label: 'local parties that nominated Corbyn',
	value: 285,
	unit: 'nominations',
	also: [inText('rogercee-august', 2, 'thumping defeat that Smith has received')]
});
export const clpSmith = fromRecord({
	id: 'clp.smith',
	event: 'clp-nominations-close',
	label: 'local parties that nominated Smith',
	value: 53,
	unit: 'nominations'
});
export const clpCorbynShare = derive('clp.corbynShare', {
	label: 'Corbyn’s share of local party nominations',
	from: [clpCorbyn, clpSmith],
	how: (a, b) => (100 * a) / (a + b),
	working: (a, b) => `${a} / (${a} + ${b})`,
	unit: 'percent',
	also: [inRecord('clp-nominations-close')]
});
export const clpSmithShare = derive('clp.smithShare', {
	label: 'Smith’s share of local party nominations',
	from: [clpSmith, clpCorbyn],
	how: (a, b) => (100 * a) / (a + b),
	working: (a, b) => `${a} / (${a} + ${b})`,
	unit: 'percent',
	also: [inRecord('clp-nominations-close')]
});
export const clpCorbyn2015 = fromRecord({
	id: 'clp.corbyn2015',
	event: 'clp-nominations-close',
	label: 'local parties that nominated Corbyn the year before',
	value: 152,
	unit: 'nominations'
});
const oneCount = { source: 'labourlist-akehurst', unit: 'votes', kind: 'claim', by: akehurst } as const;
export const clpVotesCorbyn = fromSource({
	id: 'clp.votesCorbyn',
	...oneCount,
	label: 'votes for Corbyn at local meetings, by one count',
	value: 15066
});
export const clpVotesSmith = fromSource({
	id: 'clp.votesSmith',
	...oneCount,
	label: 'votes for Smith at local meetings, by one count',
	value: 7585
});
export const clpDate = fromRecord({
	id: 'clp.date',
	event: 'clp-nominations-close',
	label: 'the day local party nominations closed',
	value: '2016-08-15',
	unit: 'date'
});

export const courtFoster = fromRecord({
	id: 'court.foster',
	event: 'high-court-foster',
	label: 'the day a court let the leader’s place on the ballot stand',
	value: '2016-07-28',
	unit: 'date'
});
export const courtMembers = fromRecord({
	id: 'court.members',
	event: 'high-court-new-members',
	label: 'the day a court found for new members',
	value: '2016-08-08',
	unit: 'date',
	disputedBy: [{ by: 'the Court of Appeal', says: 'reversed it within the week', figure: 'court.appeal' }]
});
export const courtClaimants = fromRecord({
	id: 'court.claimants',
	event: 'high-court-new-members',
	label: 'new members who brought that case',
	value: 5,
	unit: 'people'
});
export const courtAppeal = fromRecord({
	id: 'court.appeal',
	event: 'court-of-appeal',
	label: 'the day appeal judges reversed the finding for new members',
	value: '2016-08-12',
	unit: 'date',
	disputedBy: [{ by: 'one blogger in August', says: 'places the win in the High Court' }]
});
