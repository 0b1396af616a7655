/** Angela Eagle and Owen Smith, from their announcements to the close of nominations; and Saving Labour. */
import { bbc, briefing, eagleSide, savingLabour, standard } from '../claimants';
import { at, derive, fromRecord, fromSource, fromText, inRecord, inSource } from './build';
import { daysBetween } from '../days';
import { sunday, tuesday } from './days';
import { date as necDate, windowFrom, windowTo } from './executive';
import { calendarTo } from './search';

const dayOf = (moment: string) => moment.slice(0, 10);

export const hiring = fromText({
	id: 'smith.hiring',
	ledger: 'smith-team-12-july',
	source: 'buzzfeed',
	paragraph: 50,
	phrase: 'Smith waited until 12 July',
	label: 'the day Owen Smith began to hire a team',
	value: necDate.value,
	unit: 'date'
});
export const hiringWeeks = fromText({
	id: 'smith.hiringWeeks',
	ledger: 'smith-team-fortnight',
	source: 'buzzfeed',
	paragraph: 50,
	phrase: 'a fortnight after the coup began',
	label: 'weeks from the sacking to Smith’s first hiring, as the report has it',
	value: 2,
	unit: 'weeks',
	exactness: 'about',
	disputedBy: [{ by: 'the calendar', says: 'two days more', figure: 'smith.hiringDays' }]
});
export const hiringDays = derive('smith.hiringDays', {
	label: 'days from the sacking to Smith’s first hiring',
	from: [sunday, hiring],
	how: daysBetween,
	working: (from, to) => `${from} to ${to}`,
	unit: 'days'
});
export const declared = fromRecord({
	id: 'smith.declared',
	event: 'smith-declares',
	label: 'the day Smith said that he would stand',
	value: '2016-07-13',
	unit: 'date'
});
export const launch = fromRecord({
	id: 'smith.launch',
	event: 'smith-launch',
	label: 'the day Smith launched his campaign',
	value: '2016-07-17',
	unit: 'date'
});

export const ticketOffer = fromText({
	id: 'eagle.ticketOffer',
	ledger: 'joint-ticket-end-of-week',
	source: 'buzzfeed',
	paragraph: 50,
	phrase: 'At the end of that week',
	label: 'when Eagle is said to have offered a joint ticket',
	value: '2016-07-15',
	unit: 'date',
	exactness: 'about',
	kind: 'claim',
	by: eagleSide,
	note: 'The day is that week’s Friday.'
});
export const visit = fromText({
	id: 'eagle.visit',
	ledger: 'eagle-visit-1945',
	source: 'buzzfeed',
	paragraph: 51,
	phrase: 'at 7:45pm on the following Monday night',
	label: 'when Eagle called on Smith, on the day of the hustings',
	value: at(dayOf(windowFrom.value), '19:45'),
	unit: 'moment',
	printedWeekday: 'Monday',
	note: 'The report alone; it prints the hour, and the date is worked out.'
});
export const hustings = fromRecord({
	id: 'hustings.date',
	event: 'plp-hustings',
	label: 'the day the candidates spoke to Labour’s MPs',
	value: dayOf(windowFrom.value),
	unit: 'date'
});

export const nominationsDate = fromText({
	id: 'nominations.date',
	ledger: 'nominations-tuesday',
	source: 'buzzfeed',
	paragraph: 52,
	phrase: 'submitted their nominations on Tuesday',
	label: 'the day the first nominations showed and Eagle withdrew',
	value: calendarTo.value,
	unit: 'date',
	printedWeekday: 'Tuesday',
	also: [inRecord('eagle-withdraws')]
});
/** The pages that have the official count and the one reporters were told; the event’s other pages differ on Eagle’s. */
const pages = {
	source: 'guardian-withdrawal',
	also: [inSource('scotsman-withdrawal')],
	unit: 'nominations'
} as const;
export const nominationsSmith = fromSource({
	id: 'nominations.smith',
	...pages,
	label: 'nominations for Smith when Eagle withdrew',
	value: 90
});
export const smithMps = fromSource({
	id: 'nominations.smithMps',
	...pages,
	label: 'nominations for Smith from MPs',
	value: 88
});
export const smithMeps = fromSource({
	id: 'nominations.smithMeps',
	...pages,
	label: 'nominations for Smith from members of the European Parliament',
	value: 2
});
const otherCounts = [
	{ by: 'the BBC', says: 'understood that there were fewer', figure: 'nominations.eagleBbc' },
	{
		by: 'the Evening Standard',
		says: 'understood the gap between the two to be much smaller',
		figure: 'nominations.gapStandard'
	}
];
const briefed = { ...pages, kind: 'claim', by: briefing } as const;
export const nominationsEagle = fromSource({
	id: 'nominations.eagle',
	...briefed,
	label: 'nominations for Eagle, as reporters were told',
	value: 72,
	disputedBy: otherCounts,
	note: 'Never published; the record does not say who told them.'
});
export const eagleMps = fromSource({
	id: 'nominations.eagleMps',
	...briefed,
	label: 'nominations for Eagle from MPs',
	value: 63
});
export const eagleMeps = fromSource({
	id: 'nominations.eagleMeps',
	...briefed,
	label: 'nominations for Eagle from members of the European Parliament',
	value: 9
});
export const gapBbc = fromSource({
	id: 'nominations.gapBbc',
	source: 'malta-today',
	label: 'how far behind Smith the BBC understood Eagle to be',
	value: 25,
	unit: 'nominations',
	kind: 'claim',
	by: bbc
});
export const eagleBbc = derive('nominations.eagleBbc', {
	label: 'nominations for Eagle, as the BBC understood it',
	from: [nominationsSmith, gapBbc],
	how: (smith, gap) => smith - gap,
	working: (smith, gap) => `${smith} − ${gap}`,
	unit: 'nominations',
	also: [inSource('malta-today')],
	disputedBy: [{ by: 'other reporters', says: 'were told of more', figure: 'nominations.eagle' }]
});
export const gapStandard = fromSource({
	id: 'nominations.gapStandard',
	source: 'standard-withdrawal',
	label: 'how far behind Smith the Evening Standard understood Eagle to be',
	value: 10,
	unit: 'nominations',
	exactness: 'about',
	kind: 'claim',
	by: standard
});
export const threshold = fromSource({
	id: 'nominations.threshold',
	...pages,
	label: 'nominations needed to stand',
	value: 51
});
export const smithFinalMps = fromRecord({
	id: 'nominations.smithFinalMps',
	event: 'nominations-close',
	label: 'MPs who had nominated Smith at the close',
	value: 162,
	unit: 'nominations'
});
export const smithFinalMeps = fromRecord({
	id: 'nominations.smithFinalMeps',
	event: 'nominations-close',
	label: 'members of the European Parliament who had nominated Smith at the close',
	value: 10,
	unit: 'nominations'
});
export const smithFinal = derive('nominations.smithFinal', {
	label: 'nominations for Smith at the close',
	from: [smithFinalMps, smithFinalMeps],
	how: (mps, meps) => mps + meps,
	working: (mps, meps) => `${mps} + ${meps}`,
	unit: 'nominations',
	also: [inRecord('nominations-close')],
	note: 'The same total as the votes against the leader in June, by chance; the two groups differ.'
});
export const nominationsClose = fromRecord({
	id: 'nominations.close',
	event: 'nominations-close',
	label: 'when MPs’ nominations closed, on the Wednesday',
	value: windowTo.value,
	unit: 'moment'
});

export const backers = fromText({
	id: 'savingLabour.backers',
	ledger: 'saving-labour-120000',
	source: 'buzzfeed',
	paragraph: 48,
	phrase: 'claims it signed up 120,000 backers',
	label: 'people Saving Labour says it signed up',
	value: 120000,
	unit: 'people',
	exactness: 'about',
	kind: 'claim',
	by: savingLabour,
	note: 'No other count was found.'
});
export const savingLabourSeen = fromRecord({
	id: 'savingLabour.siteBy',
	event: 'saving-labour-site',
	label: 'Saving Labour’s site was up',
	value: tuesday.value,
	unit: 'date',
	exactness: 'under',
	disputedBy: [
		{ by: 'the report', says: 'tells of the launch only after the executive met, a fortnight on', figure: 'nec.date' }
	]
});
