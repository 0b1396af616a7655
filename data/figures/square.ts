/** Momentum, the rally in Parliament Square and the rallies of the week after. */
import { corbynCamp, crowdCounters, momentum, momentumOrReport, splitMp } from '../claimants';
import { at, derive, fromRecord, fromText, inRecord, inText } from './build';
import { hoursBetween } from '../days';
import { monday, sunday } from './days';

export const volunteers = fromText({
	id: 'momentum.volunteers',
	ledger: 'momentum-volunteers',
	source: 'buzzfeed',
	paragraph: 24,
	phrase: 'By that afternoon 15 volunteers',
	label: 'volunteers in one flat, planning a rally',
	value: 15,
	unit: 'people'
});
export const staff = fromText({
	id: 'momentum.staff',
	ledger: 'momentum-staff',
	source: 'buzzfeed',
	paragraph: 23,
	phrase: 'three full-time employees',
	label: 'Momentum’s full-time staff',
	value: 3,
	unit: 'people'
});
export const members = fromText({
	id: 'momentum.members',
	ledger: 'momentum-members',
	source: 'buzzfeed',
	paragraph: 23,
	phrase: 'only 4,000 paying members',
	label: 'Momentum’s paying members when it began',
	value: 4000,
	unit: 'members',
	exactness: 'about',
	disputedBy: [{ by: 'an encyclopedia page', says: 'about three times as many by July' }],
	note: 'A round number from the report alone.'
});
export const since = fromText({
	id: 'momentum.since',
	ledger: 'momentum-from-2015-bid',
	source: 'buzzfeed',
	paragraph: 23,
	phrase: 'chaotic 2015 leadership bid',
	label: 'the year Momentum grew out of the first campaign',
	value: 2015,
	unit: 'year'
});

export const rallyDate = fromRecord({
	id: 'rally.date',
	ledger: 'rally-that-evening',
	event: 'parliament-square-rally',
	label: 'the rally in Parliament Square',
	value: monday.value,
	unit: 'date',
	also: [inText('buzzfeed', 29, 'Momentum rally in Parliament Square')],
	disputedBy: [
		{
			by: 'the report',
			says: 'tells it on the same evening as the vote, which was the day after',
			figure: 'vote.date',
			slip: 'other'
		}
	]
});
export const rallyCalled = fromRecord({
	id: 'rally.calledAt',
	event: 'rally-announced',
	label: 'when the call to the rally was first reported, on the Sunday',
	value: at(sunday.value, '14:06'),
	unit: 'moment'
});
export const rallyStarts = fromRecord({
	id: 'rally.startsAt',
	event: 'parliament-square-rally',
	label: 'when the rally was to begin, on the Monday',
	value: at(monday.value, '18:00'),
	unit: 'moment'
});
export const rallyHours = fromText({
	id: 'rally.hours',
	ledger: 'rally-within-24-hours',
	source: 'buzzfeed',
	paragraph: 25,
	phrase: 'Within 24 hours they had thousands',
	label: 'hours until the square was full, as the report has it',
	value: 24,
	unit: 'hours',
	exactness: 'under',
	hedge: 'within',
	disputedBy: [
		{
			by: 'our count from the record',
			says: 'a little longer, from the first report of the call',
			figure: 'rally.recordHours'
		}
	]
});
export const recordHours = derive('rally.recordHours', {
	label: 'hours from the first report of the call to the rally',
	from: [rallyCalled, rallyStarts],
	how: hoursBetween,
	working: (from, to) => `${from} on the Sunday to ${to} on the Monday`,
	unit: 'hours',
	exactness: 'about',
	disputedBy: [{ by: 'the report', says: 'within a day', figure: 'rally.hours' }]
});
export const thousands = fromText({
	id: 'rally.thousands',
	ledger: 'rally-thousands',
	source: 'buzzfeed',
	paragraph: 25,
	phrase: 'thousands of people filling Parliament Square',
	label: 'people in Parliament Square, as the report has it',
	value: 2000,
	unit: 'people',
	exactness: 'over',
	words: 'thousands',
	disputedBy: [{ by: 'several counts', says: 'put numbers on it that do not agree', figure: 'rally.attendance' }]
});
export const attendance = fromRecord({
	id: 'rally.attendance',
	event: 'parliament-square-rally',
	label: 'people in Parliament Square, by those who put a number on it',
	value: 4000,
	low: 4000,
	high: 10000,
	unit: 'people',
	exactness: 'range',
	kind: 'estimate',
	by: crowdCounters,
	note: 'Momentum is credited with both ends; one paper gives the higher as the police’s upper limit.'
});

export const places = fromText({
	id: 'rallies.places',
	ledger: 'rallies-35-places',
	source: 'buzzfeed',
	paragraph: 31,
	phrase: 'organised in 35 locations across the country',
	label: 'places with a rally for Corbyn in the first week',
	value: 35,
	unit: 'places'
});
export const people = fromText({
	id: 'rallies.people',
	ledger: 'rallies-25000-people',
	source: 'buzzfeed',
	paragraph: 31,
	phrase: 'over 25,000 people came out',
	label: 'people at the first week’s rallies, by Momentum’s count',
	value: 25000,
	unit: 'people',
	exactness: 'over',
	kind: 'claim',
	by: momentum
});
export const half = fromText({
	id: 'rallies.half',
	ledger: 'rallies-half-of-2015',
	source: 'buzzfeed',
	paragraph: 31,
	phrase: 'half the total who attended all',
	label: 'the first week’s crowds as a part of all at Corbyn’s events the year before',
	value: 0.5,
	unit: 'share',
	decimals: 1,
	exactness: 'about',
	words: 'half',
	kind: 'claim',
	by: momentumOrReport,
	note: 'It sets one week of rallies beside a whole campaign.'
});
export const yearBefore = derive('rallies.yearBefore', {
	ledger: 'attendance-2015',
	label: 'all who came to Corbyn’s events the year before, if the rallies’ crowds were half of it',
	from: [people, half],
	how: (crowd, part) => crowd / part,
	working: (crowd, part) => `${crowd} is ${part} of the total, so the total`,
	unit: 'people',
	exactness: 'about',
	by: momentumOrReport,
	note: 'The first number is a lower limit, so this is no more than a rough size.'
});

export const joining = fromText({
	id: 'members.joining',
	ledger: 'members-thousands-joining',
	source: 'buzzfeed',
	paragraph: 31,
	phrase: 'Thousands of supporters were registering',
	label: 'supporters joining the party in the hope of a vote',
	value: 2000,
	unit: 'people',
	exactness: 'over',
	words: 'thousands'
});
export const recruits = fromText({
	id: 'momentum.recruits',
	ledger: 'momentum-thousands-per-day',
	source: 'buzzfeed',
	paragraph: 46,
	phrase: 'Momentum was signing up thousands of new',
	label: 'members Momentum signed up while the challengers settled who should stand',
	value: 2000,
	unit: 'people',
	exactness: 'over',
	words: 'thousands',
	note: 'The sentence can be read as each day or in all, so no rate is worked out.'
});
export const hull = fromText({
	id: 'crowds.hull',
	ledger: 'liverpool-hull-crowds',
	source: 'buzzfeed',
	paragraph: 74,
	phrase: 'speaking to thousands in Hull',
	label: 'Corbyn’s crowd in Hull, in a meme some in his camp cited',
	value: 2000,
	unit: 'people',
	exactness: 'over',
	words: 'thousands',
	kind: 'claim',
	by: corbynCamp
});
export const splitBackers = fromText({
	id: 'split.backers',
	ledger: 'forty-odd-backers',
	source: 'buzzfeed',
	paragraph: 32,
	phrase: 'take his 40-odd parliamentary backers',
	label: 'MPs one opponent expected to follow Corbyn out of the party',
	value: 40,
	unit: 'MPs',
	exactness: 'about',
	kind: 'prediction',
	by: splitMp
});
export const parallel = fromText({
	id: 'contests.parallel',
	ledger: 'two-parties-contests',
	source: 'buzzfeed',
	paragraph: 32,
	phrase: 'two major political parties running parallel leadership',
	label: 'big parties choosing a leader at the same time',
	value: 2,
	unit: 'things',
	also: [inRecord('eagle-launch')]
});
