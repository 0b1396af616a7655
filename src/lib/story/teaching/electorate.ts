import type { electorate as chapter } from '../chapters/electorate';
import { n, prose } from '../prose';
import { side, type ChapterTeaching } from './types';

export const electorate: ChapterTeaching<typeof chapter> = {
	question: prose`How much bigger was the second room?`,
	outcome: prose`Compare groups of very different size at one scale, and tell ballots sent from votes counted.`,
	picture: 'electorate-end',
	asks: ['electorate-mps', 'electorate-field', 'electorate-end'],
	steps: {
		'electorate-mps': {
			ask: prose`For each Labour MP, how many people do you think were sent a ballot?`,
			answer: prose`${n('electorate.mpsToVoters', 'Figure')}.`,
			notice: prose`Remember the size of this block. You will have to find it again.`,
			idea: { id: 'scale', here: prose`The scale is about to change, and the block is what you can measure it by.` },
			sides: [
				side(
					'A case for the MPs’ count',
					prose`MPs answer to everybody in their seats, and work with the leader in Parliament.`
				),
				side(
					'A case for the larger count',
					prose`Members and supporters make up the party, and its rulebook asks them.`
				)
			],
			source: 'record:no-confidence-vote',
			notes: [prose`Take guesses for the number of ballots, and write them up.`]
		},
		'electorate-field': {
			ask: prose`If each person is one mark, how many screens will it take to show everybody with a ballot?`,
			answer: prose`Several. There are ${n('electorate.ballots')} of them.`,
			notice: prose`On the page you scroll past comparisons. Are they parts of the field?`,
			idea: { id: 'magnitude', here: prose`The MPs would fill a hall, and the field a large city.` },
			sides: [
				side('Count everybody with a ballot', prose`It shows who was asked.`),
				side('Count only those who voted', prose`It shows who answered.`)
			],
			source: 'record:result-2016',
			notes: [
				prose`Grey means that their side is not known. It is a picture of who was asked, before anybody answered.`
			]
		},
		'electorate-end': {
			ask: prose`The report says that ${n('electorate.claim')} people had a vote. Which number in the record is it close to?`,
			answer: prose`To the ${n('electorate.validVotes')} valid votes, and not to the ${n('electorate.ballots')} ballots sent out.`,
			notice: prose`Where in the field does each number stop?`,
			idea: {
				id: 'counted',
				here: prose`People asked, people who answered and papers that were valid are different counts.`
			},
			sides: [
				side('The report', prose`Its number is in round terms and stands for people who were given a vote.`),
				side('The record', prose`It has many more people sent a ballot, and about that many valid votes.`)
			],
			source: 'record:result-2016',
			notes: [prose`Turnout was ${n('electorate.turnout')}, with spoilt ballots counted in.`]
		}
	}
};
