/** The first contest, the referendum, and the result of the second contest. */
import { record, streeting } from '../claimants';
import { at, derive, fromRecord, fromText, inRecord, inText } from './build';
import { validVotes } from './electorate';
import { motionDate } from './vote';

export const referendumDate = fromRecord({
	id: 'referendum.date',
	event: 'referendum-day',
	label: 'the day of the referendum',
	value: '2016-06-23',
	unit: 'date'
});
export const referendumResult = fromRecord({
	id: 'referendum.result',
	ledger: 'since-24-june',
	event: 'referendum-result',
	label: 'the day the referendum result came',
	value: motionDate.value,
	unit: 'date',
	also: [inText('rogercee-september', 9, 'since the 24th June')]
});
export const leave = fromRecord({
	id: 'referendum.leave',
	event: 'referendum-result',
	label: 'votes to leave the European Union, rounded',
	value: 52,
	unit: 'percent',
	exactness: 'about'
});
export const remain = fromRecord({
	id: 'referendum.remain',
	event: 'referendum-result',
	label: 'votes to remain, rounded',
	value: 48,
	unit: 'percent',
	exactness: 'about'
});

const first = 'corbyn-first-elected';
export const firstDate = fromRecord({
	id: 'result.firstDate',
	event: first,
	label: 'the day Corbyn was first elected leader, the year before',
	value: '2015-09-12',
	unit: 'date'
});
export const first2015 = fromRecord({
	id: 'result.first2015',
	event: first,
	label: 'Corbyn’s share of first preferences, the first time',
	value: 59.5,
	unit: 'percent',
	decimals: 1
});
export const firstTurnout = fromRecord({
	id: 'result.firstTurnout',
	event: first,
	label: 'turnout the first time',
	value: 76.3,
	unit: 'percent',
	decimals: 1
});
export const firstVotes = fromRecord({
	id: 'result.firstVotes',
	event: first,
	label: 'votes cast the first time',
	value: 422664,
	unit: 'votes'
});

const event = 'result-2016';
export const date = fromText({
	id: 'result.date',
	ledger: 'result-due-saturday',
	source: 'buzzfeed',
	paragraph: 7,
	phrase: 'On Saturday, the uprising will be formally',
	label: 'the day of the result',
	value: '2016-09-24',
	unit: 'date',
	printedWeekday: 'Saturday',
	by: record,
	also: [inText('rogercee-september', 6, 'announced officially until Saturday'), inRecord(event)]
});
export const announcedAt = fromRecord({
	id: 'result.announced',
	event,
	label: 'the result of the contest was out, on the Saturday',
	value: at(date.value, '11:56'),
	unit: 'moment',
	exactness: 'under',
	note: 'The stamp on one page.'
});

const share = {
	unit: 'percent',
	how: (a: number, b: number) => (100 * a) / (a + b),
	working: (a: string, b: string) => `${a} / (${a} + ${b})`
} as const;
export const corbyn = fromRecord({
	id: 'result.corbyn',
	event,
	label: 'votes for Corbyn',
	value: 313209,
	unit: 'votes'
});
export const smith = fromRecord({ id: 'result.smith', event, label: 'votes for Smith', value: 193229, unit: 'votes' });
export const corbynShare = derive('result.corbynShare', {
	...share,
	label: 'Corbyn’s share of the vote',
	from: [corbyn, smith],
	decimals: 1,
	also: [inRecord(event)]
});
export const smithShare = derive('result.smithShare', {
	...share,
	label: 'Smith’s share of the vote',
	from: [smith, corbyn],
	decimals: 1,
	also: [inRecord(event)]
});
export const corbynInHundred = derive('result.corbynInHundred', {
	label: 'Corbyn’s votes per cent, rounded',
	from: [corbyn, validVotes],
	how: (a, all) => Math.round((100 * a) / all),
	working: (a, all) => `100 × ${a} / ${all}, rounded`,
	unit: 'votes',
	exactness: 'about'
});
export const smithInHundred = derive('result.smithInHundred', {
	label: 'Smith’s votes per cent, rounded',
	from: [smith, validVotes],
	how: (a, all) => Math.round((100 * a) / all),
	working: (a, all) => `100 × ${a} / ${all}, rounded`,
	unit: 'votes',
	exactness: 'about'
});
export const ratio = derive('result.ratio', {
	label: 'votes for Corbyn for each vote for Smith',
	from: [corbyn, smith],
	how: (a, b) => a / b,
	working: (a, b) => `${a} / ${b}`,
	unit: 'ratio',
	exactness: 'about',
	decimals: 1
});
export const rise = derive('result.rise', {
	label: 'percentage points by which Corbyn’s share rose',
	from: [corbynShare, first2015],
	how: (now, before) => now - before,
	working: (now, before) => `${now} − ${before}`,
	unit: 'percentage points',
	exactness: 'about',
	decimals: 1
});

export const membersCorbyn = fromRecord({
	id: 'result.members.corbyn',
	event: 'result-2016-members',
	label: 'members’ votes for Corbyn',
	value: 168216,
	unit: 'votes'
});
export const membersSmith = fromRecord({
	id: 'result.members.smith',
	event: 'result-2016-members',
	label: 'members’ votes for Smith',
	value: 116960,
	unit: 'votes'
});
export const membersCorbynShare = derive('result.members.corbynShare', {
	...share,
	label: 'Corbyn’s share among members',
	from: [membersCorbyn, membersSmith],
	also: [inRecord('result-2016-members')]
});
export const membersSmithShare = derive('result.members.smithShare', {
	...share,
	label: 'Smith’s share among members',
	from: [membersSmith, membersCorbyn],
	also: [inRecord('result-2016-members')]
});
export const registeredCorbyn = fromRecord({
	id: 'result.registered.corbyn',
	event: 'result-2016-registered',
	label: 'registered supporters’ votes for Corbyn',
	value: 84918,
	unit: 'votes'
});
export const registeredSmith = fromRecord({
	id: 'result.registered.smith',
	event: 'result-2016-registered',
	label: 'registered supporters’ votes for Smith',
	value: 36599,
	unit: 'votes'
});
export const registeredCorbynShare = derive('result.registered.corbynShare', {
	...share,
	label: 'Corbyn’s share among registered supporters',
	from: [registeredCorbyn, registeredSmith],
	also: [inRecord('result-2016-registered')]
});
export const registeredSmithShare = derive('result.registered.smithShare', {
	...share,
	label: 'Smith’s share among registered supporters',
	from: [registeredSmith, registeredCorbyn],
	also: [inRecord('result-2016-registered')]
});
export const registeredVotes = derive('result.registered.votes', {
	label: 'registered supporters whose vote counted',
	from: [registeredCorbyn, registeredSmith],
	how: (a, b) => a + b,
	working: (a, b) => `${a} + ${b}`,
	unit: 'votes'
});
export const affiliatedCorbyn = fromRecord({
	id: 'result.affiliated.corbyn',
	event: 'result-2016-affiliated',
	label: 'affiliated supporters’ votes for Corbyn',
	value: 60075,
	unit: 'votes'
});
export const affiliatedSmith = fromRecord({
	id: 'result.affiliated.smith',
	event: 'result-2016-affiliated',
	label: 'affiliated supporters’ votes for Smith',
	value: 39670,
	unit: 'votes'
});
export const affiliatedCorbynShare = derive('result.affiliated.corbynShare', {
	...share,
	label: 'Corbyn’s share among affiliated supporters',
	from: [affiliatedCorbyn, affiliatedSmith],
	also: [inRecord('result-2016-affiliated')]
});
export const affiliatedSmithShare = derive('result.affiliated.smithShare', {
	...share,
	label: 'Smith’s share among affiliated supporters',
	from: [affiliatedSmith, affiliatedCorbyn],
	also: [inRecord('result-2016-affiliated')]
});

export const defeats = fromText({
	id: 'defeats.twice',
	ledger: 'defeated-twice',
	source: 'buzzfeed',
	paragraph: 81,
	phrase: 'now twice been defeated comprehensively',
	label: 'times Wes Streeting says his side had lost to Corbyn',
	value: 2,
	unit: 'times',
	kind: 'opinion',
	by: streeting,
	note: 'Said before the second result was in.'
});
