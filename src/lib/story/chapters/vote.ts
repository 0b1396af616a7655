import { n, prose, term } from '../prose';
import type { Chapter } from '../types';

export const vote = {
	id: 'vote',
	title: prose`${n('vote.against', 'numeral')} to ${n('vote.for', 'numeral')}`,
	dateline: prose`${n('vote.date', 'weekday')}`,
	steps: [
		{
			id: 'vote-room',
			title: 'The room',
			headline: prose`${n('vote.mps')} people, and no names`,
			scale: prose`One mark is one MP · hollow: not yet counted`,
			view: { chart: 'ballot', scene: 'vote-room' },
			sources: ['record:no-confidence-vote'],
			prose: [
				prose`All ${n('vote.mps')} Labour MPs, drawn as one room. The question is a ${term('no-confidence', 'motion of no confidence')} in their leader.`,
				prose`It is a secret ${term('ballot', 'ballot')}, so every mark is hollow and where it stands means nothing.`
			],
			description: prose`${n('vote.mps')} hollow marks drawn as one room, none with a name.`
		},
		{
			id: 'vote-result',
			title: 'The piles',
			headline: prose`${n('vote.against')} no confidence, ${n('vote.for')} confidence`,
			scale: prose`One mark is one ballot paper, and so one MP`,
			view: { chart: 'ballot', scene: 'vote-result' },
			sources: ['buzzfeed', 'record:no-confidence-vote'],
			prose: [
				prose`${n('vote.against')} papers in one pile, ${n('vote.for')} in the other.`,
				prose`By ${n('vote.ratio', 'words')}, Labour’s MPs who gave an answer voted no confidence in him.`
			],
			description: prose`The marks have moved into piles: ${n('vote.against')} solid squares for the motion and ${n('vote.for')} red circles against it. A few hollow marks stand outside both.`
		},
		{
			id: 'vote-missing',
			title: 'The missing papers',
			headline: prose`${n('vote.spoilt')} spoilt papers, ${n('vote.absent')} who did not vote`,
			scale: prose`One mark is one MP · hollow: on neither side`,
			view: { chart: 'ballot', scene: 'vote-missing' },
			sources: ['record:no-confidence-vote'],
			prose: [
				prose`That is not everyone. ${n('vote.spoilt', 'Words')} papers were spoilt, and ${n('vote.absent', 'words')} MPs did not vote.`,
				prose`Some reports called the ${n('vote.spoilt', 'words')} abstentions.`
			],
			description: prose`Under the smaller pile, hollow marks in separate groups: ${n('vote.spoilt')} spoilt papers and ${n('vote.absent')} MPs who did not vote.`
		},
		{
			id: 'vote-share',
			title: 'A share of what?',
			headline: prose`${n('vote.claimedShare', 'Figure')}, a rebel said. Of whom?`,
			scale: prose`One mark is one MP, whichever way they are grouped`,
			view: { chart: 'ballot', scene: 'vote-share' },
			sources: ['buzzfeed', 'record:no-confidence-vote'],
			control: {
				kind: 'options',
				question: 'Share of what?',
				options: [
					{ value: 'valid', label: 'of valid votes' },
					{ value: 'mps', label: 'of all MPs' }
				]
			},
			prose: [
				prose`Surely, one rebel argued, Corbyn would quit after losing ${n('vote.claimedShare')} of his MPs.`,
				prose`Of whom? Of the valid votes it is ${n('vote.shareOfValid')}. Of every Labour MP it is ${n('vote.shareOfMps')}. Only the whole has changed.`
			],
			description: prose`The marks form one block. Of the valid votes, the solid squares are ${n('vote.shareOfValid')}; of all ${n('vote.mps')} Labour MPs, spoilt papers and absentees included, they are ${n('vote.shareOfMps')}.`
		},
		{
			id: 'vote-when',
			title: 'Which day?',
			headline: prose`The rally was on ${n('vote.meetingDate', 'day')}, the ballot on ${n('vote.date', 'day')}`,
			scale: prose`One mark is one MP · one box is one day`,
			view: { chart: 'ballot', scene: 'vote-when' },
			sources: ['buzzfeed', 'record:plp-meeting-monday', 'record:no-confidence-vote'],
			prose: [
				prose`The report runs separate days together. The rally and the MPs’ meeting were on ${n('vote.meetingDate', 'weekday')}; the ballot was on ${n('vote.date', 'weekday')}.`,
				prose`It also dates the start of the rebels’ own campaign to “Tuesday ${n('vote.slipDate')}”. That date was a Monday. Either may be meant; we choose neither.`
			],
			description: prose`Boxes for the days: ${n('vote.meetingDate', 'weekday')} with the meeting and the rally, and ${n('vote.date', 'weekday')} with the ballot’s marks. Below, a dotted empty box for the printed “Tuesday ${n('vote.slipDate')}”.`
		},
		{
			id: 'vote-logic',
			title: 'The missing rule',
			headline: prose`The rulebook did not cover it, says the report`,
			scale: prose`One mark is one MP · dotted: a rule that did not exist`,
			view: { chart: 'ballot', scene: 'vote-logic' },
			sources: ['buzzfeed'],
			prose: [
				prose`A prime minister had gone after a few junior resignations, the same person argued; surely he would go too.`,
				prose`His side read the rulebook. It said nothing, the report notes, of going because others had gone. A contest needed a challenger, and enough MPs to sign.`,
				prose`He stayed. They had no declared candidate.`
			],
			description: prose`The piles again. Beside them a dotted box stands empty: a rule on going because others had gone.`
		}
	]
} as const satisfies Chapter;
