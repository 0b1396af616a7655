/** The night of the sacking and the Sunday that followed. */
import { minister, rebelMp, record, slocombe } from '../claimants';
import { departures } from '../departures';
import { at, fromList, fromRecord, fromSource, fromText, inText } from './build';
import { monday, saturday, sunday } from './days';

const row = (id: string) => departures.find((departure) => departure.id === id)!;

export const callDate = fromText({
	id: 'benn.callDate',
	ledger: 'convenes-saturday-night',
	source: 'buzzfeed',
	paragraph: 3,
	phrase: 'Late on Saturday 25 June',
	label: 'the evening the leader’s advisers met by phone',
	value: saturday.value,
	unit: 'date',
	printedWeekday: 'Saturday'
});

export const friendlyMinisters = fromText({
	id: 'benn.friendlyMinisters',
	ledger: 'friendly-ministers-couple',
	source: 'buzzfeed',
	paragraph: 4,
	phrase: 'a couple of more friendly shadow cabinet ministers',
	label: 'shadow cabinet colleagues who passed on word of the calls',
	value: 2,
	unit: 'people',
	exactness: 'about',
	words: 'a couple',
	kind: 'recollection',
	by: slocombe
});

export const sacked = fromText({
	id: 'benn.sacked',
	ledger: 'benn-sacking-texts-0110',
	source: 'buzzfeed',
	paragraph: 5,
	phrase: 'text messages to journalists at 1:10am',
	label: 'when journalists were told that Hilary Benn had been sacked, on the Sunday',
	value: at(sunday.value, '01:10'),
	unit: 'moment',
	disputedBy: [
		{ by: 'the Guardian', says: 'a phone call a little earlier, about one', figure: 'benn.phoneCall' },
		{ by: 'an encyclopedia page', says: 'dates the sacking to the Saturday', figure: 'date.saturday' }
	]
});

export const phoneCall = fromSource({
	id: 'benn.phoneCall',
	source: 'guardian-who-has-gone',
	label: 'the phone call in which Benn was sacked, on the Sunday',
	value: at(sunday.value, '01:00'),
	unit: 'moment',
	exactness: 'about'
});

export const statement = fromText({
	id: 'benn.statement',
	ledger: 'benn-statement-0340',
	source: 'buzzfeed',
	paragraph: 17,
	phrase: 'a statement at 3:40am highlighting',
	label: 'when Benn put out a statement, on the Sunday',
	value: at(sunday.value, '03:40'),
	unit: 'moment'
});

export const alexanderBy = fromList({
	id: 'alexander.by',
	ledger: 'alexander-by-waking-hours',
	rule: 'Heidi Alexander’s row: the latest time the evidence allows',
	label: 'Heidi Alexander had resigned, on the Sunday',
	value: at(sunday.value, row('heidi-alexander').notAfter!),
	unit: 'moment',
	exactness: 'under',
	by: record,
	also: [inText('buzzfeed', 17, 'shadow health secretary Heidi Alexander had quit')],
	note: 'The report says only that she had gone by the time most people were up. The clock time is when a newspaper’s headline had it.'
});

export const alexanderFrom = fromList({
	id: 'alexander.from',
	rule: 'Heidi Alexander’s row: the earliest time the evidence allows',
	label: 'the earliest Alexander can have resigned, on the Sunday',
	value: at(sunday.value, row('heidi-alexander').notBefore!),
	unit: 'moment',
	exactness: 'over',
	by: record
});

export const dePieroBy = fromText({
	id: 'dePiero.by',
	ledger: 'de-piero-by-midday',
	source: 'buzzfeed',
	paragraph: 17,
	phrase: 'By midday shadow minister for young people',
	label: 'Gloria De Piero had resigned, on the Sunday',
	value: at(sunday.value, '12:00'),
	unit: 'moment',
	exactness: 'under',
	disputedBy: [{ by: 'the record', says: 'some time earlier', figure: 'dePiero.about' }]
});

export const dePieroAbout = fromList({
	id: 'dePiero.about',
	rule: 'Gloria De Piero’s row: the rounded press time',
	label: 'when De Piero’s resignation was reported, on the Sunday',
	value: at(sunday.value, row('gloria-de-piero').time!),
	unit: 'moment',
	exactness: 'about',
	by: record
});

export const recalled = fromText({
	id: 'departures.recalled',
	ledger: 'resigned-six-seven-eight',
	source: 'buzzfeed',
	paragraph: 10,
	phrase: 'six, seven, eight of them gone',
	label: 'colleagues one minister remembers gone while ringing the leader',
	value: 7,
	low: 6,
	high: 8,
	unit: 'people',
	exactness: 'range',
	kind: 'recollection',
	by: minister
});

export const gone1314 = fromRecord({
	id: 'departures.earlyAfternoon',
	event: 'seven-gone-by-1314',
	label: 'shadow cabinet members gone soon after one in the afternoon, Benn included',
	value: 7,
	unit: 'people'
});
export const gone1314At = fromRecord({
	id: 'departures.earlyAfternoonAt',
	event: 'seven-gone-by-1314',
	label: 'when a live page listed those gone so far, on the Sunday',
	value: at(sunday.value, '13:14'),
	unit: 'moment'
});

export const watsonStatementBy = fromRecord({
	id: 'watson.statementBy',
	ledger: 'watson-statement-evening',
	event: 'watson-lukewarm',
	label: 'Tom Watson’s statement was out, on the Sunday',
	value: at(sunday.value, '18:50'),
	unit: 'moment',
	exactness: 'under',
	also: [inText('buzzfeed', 19, 'issued a lukewarm suggestion early that evening')],
	note: 'The report has it early in the evening; the clock time is that of one page which printed it whole.'
});

export const willNotResign = fromRecord({
	id: 'corbyn.staysAt',
	event: 'corbyn-will-not-resign',
	label: 'Corbyn was reported as saying that he would stay, on the Sunday',
	value: at(sunday.value, '21:57'),
	unit: 'moment'
});

export const watsonMeets = fromRecord({
	id: 'watson.meetsAt',
	event: 'watson-meets-corbyn',
	label: 'Watson told Corbyn that MPs no longer followed him, on the Monday',
	value: at(monday.value, '09:00'),
	unit: 'moment',
	disputedBy: [{ by: 'a list in the Daily Express', says: 'an hour and a half later', figure: 'watson.meetsLater' }]
});
export const watsonMeetsLater = fromRecord({
	id: 'watson.meetsLater',
	event: 'watson-meets-corbyn',
	label: 'the time of Watson’s meeting with the leader in another newspaper, on the Monday',
	value: at(monday.value, '10:30'),
	unit: 'moment',
	disputedBy: [{ by: 'the Guardian', says: 'earlier that morning', figure: 'watson.meetsAt' }]
});

export const alliesMeet = fromText({
	id: 'allies.meetDate',
	ledger: 'allies-meet-sunday-afternoon',
	source: 'buzzfeed',
	paragraph: 21,
	phrase: 'On the afternoon of Sunday 26 June',
	label: 'the afternoon Corbyn’s allies agreed that he would stay',
	value: sunday.value,
	unit: 'date',
	printedWeekday: 'Sunday'
});

export const heardDate = fromText({
	id: 'benn.heardDate',
	ledger: 'watson-early-hours',
	source: 'buzzfeed',
	paragraph: 18,
	phrase: 'in the early hours of Sunday',
	label: 'the night the news of the sacking broke',
	value: sunday.value,
	unit: 'date',
	printedWeekday: 'Sunday'
});

export const referendumPoints = fromText({
	id: 'referendum.points',
	ledger: 'couple-of-points',
	source: 'buzzfeed',
	paragraph: 15,
	phrase: 'losing a couple of percentage points',
	label: 'percentage points of the referendum vote one MP blamed Corbyn for',
	value: 2,
	unit: 'percentage points',
	exactness: 'about',
	words: 'a couple',
	kind: 'opinion',
	by: rebelMp
});

export const floatedBefore = fromText({
	id: 'challenge.floatedBefore',
	ledger: 'challenge-floated-before-may',
	source: 'buzzfeed',
	paragraph: 12,
	phrase: 'floated before the May local elections',
	label: 'a challenge had already been talked about',
	value: '2016-05-05',
	unit: 'date',
	exactness: 'under',
	hedge: 'before',
	note: 'The day is polling day that year.'
});
