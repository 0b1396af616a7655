/** Labour’s national executive on one July day: who is on the ballot, who may vote, and for how much. */
import { leftFutures, partySources } from '../claimants';
import { at, derive, fromRecord, fromSource, fromText, inRecord, inText } from './build';

const ruling = {
	ledger: 'nec-18-14',
	source: 'buzzfeed',
	paragraph: 44,
	phrase: 'to appear on the ballot by 18',
	unit: 'votes',
	also: [inRecord('nec-18-14-ruling')]
} as const;

export const date = fromText({
	id: 'nec.date',
	ledger: 'nec-following-day',
	source: 'buzzfeed',
	paragraph: 44,
	phrase: 'The following day came the one moment',
	label: 'the day the executive met',
	value: '2016-07-12',
	unit: 'date',
	also: [inRecord('nec-18-14-ruling')]
});
export const inFavour = fromText({
	id: 'nec.for',
	...ruling,
	label: 'votes to put the leader on the ballot automatically',
	value: 18
});
export const against = fromText({
	id: 'nec.against',
	...ruling,
	label: 'votes to make the leader collect MPs’ names',
	value: 14
});
export const members = fromRecord({
	id: 'nec.members',
	event: 'nec-18-14-ruling',
	label: 'members of the executive who voted',
	value: 32,
	unit: 'people'
});
export const margin = derive('nec.margin', {
	ledger: 'nec-margin',
	label: 'the margin of the executive’s ruling',
	from: [inFavour, against],
	how: (a, b) => a - b,
	working: (a, b) => `${a} − ${b}`,
	unit: 'votes'
});
export const swing = derive('nec.swing', {
	label: 'changes of mind that would have tied the executive’s ruling',
	from: [inFavour, against],
	how: (a, b) => (a - b) / 2,
	working: (a, b) => `(${a} − ${b}) / 2`,
	unit: 'people'
});
export const hours = fromText({
	id: 'nec.hours',
	ledger: 'nec-six-hours',
	source: 'buzzfeed',
	paragraph: 44,
	phrase: 'an epic six hour meeting',
	label: 'hours of the executive’s meeting, to its ruling',
	value: 6,
	unit: 'hours',
	exactness: 'about',
	also: [inRecord('nec-18-14-ruling')]
});
export const startsAt = fromRecord({
	id: 'nec.startsAt',
	event: 'nec-secret-ballot',
	label: 'when the executive met, on a Tuesday',
	value: at(date.value, '14:00'),
	unit: 'moment'
});
export const ruledAt = fromRecord({
	id: 'nec.ruledAt',
	event: 'nec-18-14-ruling',
	label: 'when the executive’s ruling was reported, that Tuesday evening',
	value: at(date.value, '19:47'),
	unit: 'moment'
});

const roomDispute = [
	{ by: 'the report', says: 'the leader lost an early vote on staying in the room' },
	{
		by: 'Left Futures',
		says: 'the chair asked him to leave, he agreed, and a later vote let him back',
		figure: 'nec.backFor'
	}
];
const backVote = { source: 'left-futures', unit: 'votes', kind: 'claim', by: leftFutures } as const;
export const secretFor = fromRecord({
	id: 'nec.secretFor',
	event: 'nec-secret-ballot',
	label: 'votes for deciding by secret ballot',
	value: 17,
	unit: 'votes',
	disputedBy: roomDispute
});
export const secretAgainst = fromRecord({
	id: 'nec.secretAgainst',
	event: 'nec-secret-ballot',
	label: 'votes against deciding by secret ballot',
	value: 15,
	unit: 'votes',
	disputedBy: roomDispute
});
export const backFor = fromSource({
	id: 'nec.backFor',
	...backVote,
	label: 'votes to let the leader back into the room',
	value: 16
});
export const backAgainst = fromSource({
	id: 'nec.backAgainst',
	...backVote,
	label: 'votes not to let the leader back into the room',
	value: 15
});

const fee = {
	ledger: 'fee-3-to-25',
	source: 'buzzfeed',
	paragraph: 45,
	phrase: 'from £3 to £25',
	unit: 'pounds'
} as const;
export const feeOld = fromText({
	id: 'fee.old',
	...fee,
	label: 'what a supporter’s vote cost before',
	value: 3,
	also: [inRecord('nec-cutoff-and-fee')]
});
export const feeNew = fromText({
	id: 'fee.new',
	...fee,
	label: 'what a supporter’s vote cost from then on',
	value: 25,
	also: [inText('buzzfeed', 50, 'to pay £25 for a vote'), inRecord('nec-cutoff-and-fee')]
});
export const feeMultiple = derive('fee.multiple', {
	ledger: 'fee-multiple',
	label: 'the new fee as a multiple of the old',
	from: [feeNew, feeOld],
	how: (a, b) => a / b,
	working: (a, b) => `${a} / ${b}`,
	unit: 'times',
	exactness: 'about',
	decimals: 1
});

export const excludedClaim = fromText({
	id: 'members.excludedClaim',
	ledger: 'nec-blocked-members',
	source: 'buzzfeed',
	paragraph: 45,
	phrase: 'to block tens of thousands of new members',
	label: 'new members shut out of the vote, as the report has it',
	value: 20000,
	unit: 'members',
	exactness: 'over',
	words: 'tens of thousands',
	disputedBy: [{ by: 'the record', says: 'many more since the referendum', figure: 'members.excluded' }]
});
export const excluded = fromRecord({
	id: 'members.excluded',
	event: 'members-excluded',
	label: 'members who had joined since the referendum and had no vote as members',
	value: 130000,
	unit: 'members',
	exactness: 'under',
	hedge: 'nearly',
	also: [inRecord('court-of-appeal')],
	disputedBy: [
		{ by: 'the report', says: 'a looser and smaller number', figure: 'members.excludedClaim' },
		{
			by: 'reports of the appeal',
			says: 'have about as many for everybody shut out'
		}
	]
});
export const freezeDate = fromRecord({
	id: 'members.freezeDate',
	event: 'nec-cutoff-and-fee',
	label: 'who had joined after this day could not vote as a member',
	value: '2016-01-12',
	unit: 'date',
	disputedBy: [
		{ by: 'one page of the day', says: 'took the rule to mean February' },
		{
			by: 'the report',
			says: 'has those locked out joining from January to June',
			figure: 'members.lockedFrom'
		}
	]
});
const locked = {
	ledger: 'joined-january-june',
	source: 'buzzfeed',
	paragraph: 82,
	phrase: 'signed up between January and June',
	unit: 'date',
	exactness: 'about',
	note: 'The report names the month and no day.'
} as const;
const lockedDispute = [
	{
		by: 'the record',
		says: 'from the freeze date on, and those who joined in July as well',
		figure: 'members.freezeDate'
	}
];
export const lockedFrom = fromText({
	id: 'members.lockedFrom',
	...locked,
	label: 'the first month of joining that left members without a vote, as the report has it',
	value: '2016-01-01',
	disputedBy: lockedDispute
});
export const lockedTo = fromText({
	id: 'members.lockedTo',
	...locked,
	label: 'the last month of joining that left members without a vote, as the report has it',
	value: '2016-06-30',
	disputedBy: lockedDispute
});

export const windowFrom = fromRecord({
	id: 'supporters.windowFrom',
	event: 'supporter-window-opens',
	label: 'when people could begin to pay for a vote, on a Monday',
	value: at('2016-07-18', '17:00'),
	unit: 'moment'
});
export const windowTo = fromRecord({
	id: 'supporters.windowTo',
	event: 'supporter-window-closes',
	label: 'when paying for a vote ended, on the Wednesday',
	value: at('2016-07-20', '17:00'),
	unit: 'moment'
});
export const windowDays = fromText({
	id: 'supporters.days',
	ledger: 'supporter-window-two-days',
	source: 'buzzfeed',
	paragraph: 50,
	phrase: 'two-day window for people to pay',
	label: 'days in which people could pay for a vote',
	value: 2,
	unit: 'days',
	also: [inRecord('nec-cutoff-and-fee')]
});
export const windowHours = derive('supporters.hours', {
	label: 'hours in which people could pay for a vote',
	from: [windowDays],
	how: (days) => days * 24,
	working: (days) => `${days} × 24`,
	unit: 'hours',
	also: [inRecord('supporter-window-opens')]
});
export const applications = fromRecord({
	id: 'supporters.applications',
	event: 'supporter-window-closes',
	label: 'people who applied to vote as registered supporters',
	value: 183541,
	unit: 'applications',
	disputedBy: [{ by: 'an encyclopedia page', says: 'prints it a thousand higher', slip: 'other' }],
	note: 'Before vetting.'
});
export const feeTotal = derive('fee.total', {
	label: 'what all the applications came to',
	from: [applications, feeNew],
	how: (people, pounds) => people * pounds,
	working: (people, pounds) => `${people} × ${pounds}`,
	unit: 'pounds',
	also: [inRecord('supporter-window-closes')]
});

const wiki = 'an encyclopedia page has a similar number with no exact day';
export const membersMay2015 = fromRecord({
	id: 'members.may2015',
	event: 'members-may-2015',
	label: 'party members in May of the year before',
	value: 201293,
	unit: 'members'
});
export const membersJanuary = fromRecord({
	id: 'members.january',
	event: 'members-january-2016',
	label: 'party members in January',
	value: 388407,
	unit: 'members'
});
export const membersJuly = fromRecord({
	id: 'members.july',
	event: 'members-july-2016',
	label: 'party members in July',
	value: 500000,
	unit: 'members',
	exactness: 'over',
	kind: 'claim',
	by: partySources,
	note: `From the party’s own sources; ${wiki}.`
});
