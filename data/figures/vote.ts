/** The no-confidence vote of Labour’s MPs. `against` and `for` always mean the leader. */
import { rebel } from '../claimants';
import { at, derive, fromRecord, fromText, inRecord } from './build';
import { monday, tuesday } from './days';

const event = 'no-confidence-vote';
const result = {
	ledger: 'no-confidence-172-40',
	source: 'buzzfeed',
	paragraph: 27,
	phrase: 'voted by 172 to 40',
	unit: 'votes',
	also: [inRecord(event)]
} as const;

export const against = fromText({
	id: 'vote.against',
	...result,
	label: 'MPs’ votes against the leader',
	value: 172,
	disputedBy: [
		{ by: 'an old copy of an encyclopedia page', says: 'prints a higher number in its summary', slip: 'other' }
	]
});
export const inFavour = fromText({ id: 'vote.for', ...result, label: 'MPs’ votes for the leader', value: 40 });
export const spoilt = fromRecord({
	id: 'vote.spoilt',
	event,
	label: 'spoilt papers in the MPs’ vote',
	value: 4,
	unit: 'ballots',
	disputedBy: [{ by: 'some newspapers', says: 'call the same papers abstentions' }]
});
export const absent = fromRecord({ id: 'vote.absent', event, label: 'MPs who did not vote', value: 13, unit: 'MPs' });
export const mps = fromRecord({ id: 'vote.mps', event, label: 'Labour MPs in all', value: 229, unit: 'MPs' });

export const valid = derive('vote.valid', {
	label: 'valid votes of the MPs',
	from: [against, inFavour],
	how: (a, b) => a + b,
	working: (a, b) => `${a} + ${b}`,
	unit: 'votes'
});
export const shareOfValid = derive('vote.shareOfValid', {
	ledger: 'no-confidence-share-of-votes',
	label: 'votes against the leader, as a share of valid votes',
	from: [against, inFavour],
	how: (a, b) => (100 * a) / (a + b),
	working: (a, b) => `${a} / (${a} + ${b})`,
	unit: 'percent'
});
export const shareOfMps = derive('vote.shareOfMps', {
	ledger: 'no-confidence-share-of-mps',
	label: 'votes against the leader, as a share of all Labour MPs',
	from: [against, mps],
	how: (a, all) => (100 * a) / all,
	working: (a, all) => `${a} / ${all}`,
	unit: 'percent'
});
export const claimedShare = fromText({
	id: 'vote.claimedShare',
	ledger: 'eighty-percent-of-mps',
	source: 'buzzfeed',
	paragraph: 26,
	phrase: 'losing the support of 80% of his MPs',
	label: 'the share of his MPs one rebel reasoned Corbyn would quit after losing',
	value: 80,
	unit: 'percent',
	exactness: 'about',
	kind: 'claim',
	by: rebel,
	disputedBy: [
		{ by: 'the record', says: 'close to it as a share of valid votes', figure: 'vote.shareOfValid' },
		{ by: 'the record', says: 'lower as a share of all Labour MPs', figure: 'vote.shareOfMps' }
	]
});
export const ratio = derive('vote.ratio', {
	label: 'votes against the leader for each vote for him',
	from: [against, inFavour],
	how: (a, b) => a / b,
	working: (a, b) => `${a} / ${b}`,
	unit: 'ratio',
	exactness: 'about',
	decimals: 1
});
export const most = fromText({
	id: 'revolt.most',
	ledger: 'most-mps-revolt',
	source: 'buzzfeed',
	paragraph: 6,
	phrase: 'by most of the party',
	label: 'how many of the MPs the report says joined the revolt',
	value: 0.5,
	unit: 'share',
	decimals: 1,
	exactness: 'over',
	words: 'most',
	note: 'The vote bears it out.'
});

export const date = fromRecord({
	id: 'vote.date',
	event,
	label: 'the day of the vote',
	value: tuesday.value,
	unit: 'date',
	disputedBy: [
		{
			by: 'the report',
			says: 'reads as if the vote fell on the evening of the rally, the day before',
			figure: 'rally.date',
			slip: 'other'
		}
	]
});
export const opened = fromRecord({
	id: 'ballot.opened',
	event,
	label: 'when MPs could begin to vote, on the Tuesday',
	value: at(tuesday.value, '10:00'),
	unit: 'moment'
});
export const announced = fromRecord({
	id: 'vote.announced',
	event,
	label: 'the result of the MPs’ vote was out, on the Tuesday',
	value: at(tuesday.value, '16:35'),
	unit: 'moment',
	exactness: 'under',
	note: 'The stamp on one newspaper’s page.'
});

export const meetingDate = fromText({
	id: 'vote.meetingDate',
	ledger: 'motion-due-monday',
	source: 'buzzfeed',
	paragraph: 16,
	phrase: 'due to consider the following Monday',
	label: 'the day MPs met to debate the motion',
	value: monday.value,
	unit: 'date',
	printedWeekday: 'Monday',
	also: [inRecord('plp-meeting-monday')]
});
export const meetingAt = fromRecord({
	id: 'vote.meetingAt',
	event: 'plp-meeting-monday',
	label: 'when the MPs’ meeting was to begin, on the Monday',
	value: at(monday.value, '18:00'),
	unit: 'moment'
});
export const slipDate = fromText({
	id: 'vote.slipDate',
	ledger: 'structure-tuesday-27-june',
	source: 'buzzfeed',
	paragraph: 30,
	phrase: 'into being on Tuesday 27 June',
	label: 'the day the rebels’ campaign took shape, as the report prints it',
	value: monday.value,
	unit: 'date',
	printedWeekday: 'Tuesday',
	disputedBy: [
		{
			by: 'the calendar',
			says: 'that date was a Monday; the Tuesday was the day after',
			figure: 'date.tuesday',
			slip: 'figure'
		}
	]
});

export const motionDate = fromRecord({
	id: 'motion.date',
	event: 'hodge-coffey-motion',
	label: 'the day the motion was put forward',
	value: '2016-06-24',
	unit: 'date'
});
export const motionMovers = fromRecord({
	id: 'motion.movers',
	event: 'hodge-coffey-motion',
	label: 'MPs who put the motion forward',
	value: 2,
	unit: 'MPs'
});
