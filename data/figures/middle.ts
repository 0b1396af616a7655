/** One aide’s guess at how the voters were split. Not a poll. */
import { smithAide } from '../claimants';
import { derive, fromText, ours } from './build';

export const whole = ours({
	id: 'middle.whole',
	label: 'every voter, in per cent',
	value: 100,
	unit: 'percent',
	because: 'Per cent means out of a hundred.'
});
export const against = fromText({
	id: 'middle.against',
	ledger: 'voters-anti-30',
	source: 'buzzfeed',
	paragraph: 71,
	phrase: 'around 30% of people with a vote',
	label: 'voters naturally against Corbyn',
	value: 30,
	unit: 'percent',
	exactness: 'about',
	hedge: 'around',
	kind: 'estimate',
	by: smithAide
});
export const inFavour = fromText({
	id: 'middle.for',
	ledger: 'voters-pro-50',
	source: 'buzzfeed',
	paragraph: 71,
	phrase: 'another 50% are inherently pro-Corbyn',
	label: 'voters naturally for Corbyn',
	value: 50,
	unit: 'percent',
	exactness: 'about',
	kind: 'estimate',
	by: smithAide
});
export const between = derive('middle.between', {
	ledger: 'voters-swing-20',
	label: 'voters between the sides',
	from: [whole, against, inFavour],
	how: (all, a, b) => all - a - b,
	working: (all, a, b) => `${all} − ${a} − ${b}`,
	unit: 'percent',
	note: 'The aide spoke only of a small group; the size is what the other two leave.'
});
