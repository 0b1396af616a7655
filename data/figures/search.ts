/** The search for a candidate, and the calendar it is measured against. */
import { unnamedPerson } from '../claimants';
import { at, derive, fromRecord, fromText, inRecord, inText, ours } from './build';
import { daysBetween } from '../days';
import { sunday, wednesday } from './days';

export const ruledOut = fromText({
	id: 'watson.ruledOut',
	ledger: 'watson-rules-himself-out',
	source: 'buzzfeed',
	paragraph: 35,
	phrase: 'evening of Wednesday 29 June',
	label: 'the day Tom Watson said that he would not stand',
	value: wednesday.value,
	unit: 'date',
	printedWeekday: 'Wednesday',
	also: [inRecord('watson-will-not-stand')]
});
export const alternatives = fromText({
	id: 'search.alternatives',
	ledger: 'two-eligible-alternatives',
	source: 'buzzfeed',
	paragraph: 38,
	phrase: 'fitted the category',
	label: 'other names weighed when Watson ruled himself out',
	value: 2,
	unit: 'MPs',
	kind: 'recollection',
	by: unnamedPerson
});
export const claimedDays = fromText({
	id: 'phoney.claimedDays',
	ledger: 'phoney-war-ten-days',
	source: 'buzzfeed',
	paragraph: 34,
	phrase: 'a 10-day period of phoney war',
	label: 'days without a declared candidate, as the report has it',
	value: 10,
	unit: 'days',
	exactness: 'about',
	disputedBy: [{ by: 'the calendar', says: 'longer if counted to the launch', figure: 'phoney.toLaunch' }],
	note: 'The report gives no first day.'
});

export const announced = fromRecord({
	id: 'eagle.announced',
	event: 'eagle-says-she-will-run',
	label: 'the day Angela Eagle said that she would run',
	value: '2016-07-09',
	unit: 'date'
});
export const launch = fromText({
	id: 'eagle.launch',
	ledger: 'eagle-launch-11-july',
	source: 'buzzfeed',
	paragraph: 41,
	phrase: 'on Monday 11 July',
	label: 'the day Eagle launched her campaign',
	value: '2016-07-11',
	unit: 'date',
	printedWeekday: 'Monday',
	also: [inRecord('eagle-launch')]
});
export const launchAt = fromRecord({
	id: 'eagle.launchAt',
	event: 'eagle-launch',
	label: 'when Eagle’s launch was due, on the Monday',
	value: at(launch.value, '12:00'),
	unit: 'moment'
});
export const toAnnouncement = derive('phoney.toAnnouncement', {
	label: 'days from Watson’s no to Eagle’s announcement',
	from: [ruledOut, announced],
	how: daysBetween,
	working: (from, to) => `${from} to ${to}`,
	unit: 'days'
});
export const toLaunch = derive('phoney.toLaunch', {
	label: 'days from Watson’s no to Eagle’s launch',
	from: [ruledOut, launch],
	how: daysBetween,
	working: (from, to) => `${from} to ${to}`,
	unit: 'days'
});

export const launchWeeks = fromText({
	id: 'eagle.launchWeeks',
	ledger: 'eagle-launch-two-weeks',
	source: 'buzzfeed',
	paragraph: 41,
	phrase: 'two weeks after the coup began',
	label: 'weeks from the sacking to Eagle’s launch, as the report has it',
	value: 2,
	unit: 'weeks',
	exactness: 'about',
	disputedBy: [{ by: 'the calendar', says: 'one day more', figure: 'eagle.launchDays' }]
});
export const launchDays = derive('eagle.launchDays', {
	label: 'days from the sacking to Eagle’s launch',
	from: [sunday, launch],
	how: daysBetween,
	working: (from, to) => `${from} to ${to}`,
	unit: 'days'
});
export const headStart = fromText({
	id: 'headStart.weeks',
	ledger: 'head-start-two-weeks',
	source: 'buzzfeed',
	paragraph: 77,
	phrase: 'a two-week head start',
	label: 'weeks of lead the report says the delay gave Corbyn',
	value: 2,
	unit: 'weeks',
	exactness: 'about',
	kind: 'opinion',
	disputedBy: [{ by: 'the calendar', says: 'from the sacking to the first launch', figure: 'eagle.launchDays' }]
});

export const cameron = fromRecord({
	id: 'cameron.date',
	event: 'cameron-tells-corbyn-go',
	label: 'the day David Cameron told Corbyn in Parliament to go',
	value: wednesday.value,
	unit: 'date',
	also: [inText('buzzfeed', 33, 'dispatch box advice')]
});

const nominationDay = '2016-07-19';
export const calendarFrom = ours({
	id: 'calendar.from',
	because: 'We start it on the day of the sacking.',
	label: 'the first day of the calendar',
	value: sunday.value,
	unit: 'date'
});
export const calendarTo = fromRecord({
	id: 'calendar.to',
	event: 'eagle-withdraws',
	label: 'the last day of the calendar',
	value: nominationDay,
	unit: 'date'
});
