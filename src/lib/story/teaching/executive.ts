import type { executive as chapter } from '../chapters/executive';
import { n, prose } from '../prose';
import { side, type ChapterTeaching } from './types';

export const executive: ChapterTeaching<typeof chapter> = {
	question: prose`Who may vote, who may stand, and who decides?`,
	outcome: prose`Show how a rule can settle a contest before a vote is cast, and how close such a ruling was.`,
	picture: 'executive-vote',
	asks: ['executive-vote', 'executive-fee', 'executive-shut-out', 'executive-window'],
	steps: {
		'executive-vote': {
			ask: prose`Must a leader who is challenged collect MPs’ signatures too, or is a leader on the ballot without them? Decide before you see how the executive did.`,
			answer: prose`By ${n('nec.for')} to ${n('nec.against')} it said that he did not need them. Had ${n('nec.swing', 'words')} of the ${n('nec.for')} answered the other way, it would have been a tie.`,
			notice: prose`The seats are hollow, and no squares or circles sit in them. Why?`,
			idea: {
				id: 'margin',
				here: prose`A margin of ${n('nec.margin', 'words')} is undone by ${n('nec.swing', 'words')}, because whoever changes leaves one heap and joins the other.`
			},
			sides: [
				side(
					'A case for automatically',
					prose`A leader the members chose should not need MPs’ leave to face them again.`
				),
				side('A case for signatures', prose`Whoever leads MPs in Parliament should have the backing of some of them.`)
			],
			source: 'record:nec-18-14-ruling',
			notes: [
				prose`The vote was about a rule and it was secret, so nobody may be read as for or against the leader.`,
				prose`Hold a vote of your own in the class on the same question.`
			]
		},
		'executive-fee': {
			ask: prose`A vote cost ${n('fee.old')} and now costs ${n('fee.new')}. Who might be kept out, and who might not mind?`,
			answer: prose`The class can only guess here; a later picture shows how many applied. The new fee was ${n('fee.multiple')} times the old.`,
			notice: prose`Each coin is one pound. Is the taller heap as much taller as the numbers say?`,
			idea: {
				id: 'ratio',
				here: prose`The difference is in pounds; the ratio says how many old fees go into the new one.`
			},
			sides: [
				side('A case for a higher fee', prose`It asks those who vote in a party’s contest to mean it.`),
				side('A case for a lower one', prose`It keeps nobody out for want of money.`)
			],
			source: 'record:nec-cutoff-and-fee',
			notes: [prose`Explain the registered supporter: somebody who pays a fee to vote this one time.`]
		},
		'executive-shut-out': {
			ask: prose`The report says “${n('members.excludedClaim')}”. What is the smallest number that could be?`,
			answer: prose`${n('members.excludedClaim', 'numeral')}, the outline in the picture. The record has ${n('members.excluded')} who had joined since the referendum, many more.`,
			notice: prose`Find the executive beside the field.`,
			idea: { id: 'vague', here: prose`A vague word can be true and still leave a reader far from the number.` },
			sides: [
				side(
					'New members who went to court',
					prose`They had joined and held that they should have a vote, and one court agreed.`
				),
				side('The party, in the higher court', prose`Its executive could set such a date, and the higher court agreed.`)
			],
			source: 'record:members-excluded',
			notes: [
				prose`What the rule was meant to do is the report’s own word; that it did the opposite is what some rebels told it.`,
				prose`Whoever had joined after ${n('members.freezeDate')} had no vote as a member.`
			]
		},
		'executive-window': {
			ask: prose`There are ${n('supporters.hours')} hours to pay ${n('fee.new')} for a vote. How many people, do you think, applied?`,
			answer: prose`${n('supporters.applications')}, before any were checked. In the end ${n('result.registered.votes')} registered supporters’ votes were counted.`,
			notice: prose`The marks are grey. What would you need to know to give them a side?`,
			idea: {
				id: 'self-selection',
				here: prose`Everybody here chose to pay. That tells you they cared, and not what others thought.`
			},
			sides: [
				side('One reading', prose`So many in so little time shows how much the contest mattered to people.`),
				side(
					'Another reading',
					prose`An application is not yet a vote, and who applied is not a fair sample of anybody.`
				)
			],
			source: 'record:supporter-window-closes',
			notes: [prose`Ask for the fee times the applications, as a check on everybody’s sense of size.`]
		}
	}
};
