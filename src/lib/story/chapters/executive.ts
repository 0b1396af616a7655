import { n, prose, term } from '../prose';
import type { Chapter } from '../types';

export const executive = {
	id: 'executive',
	title: prose`${n('nec.members', 'Words')} people, ${n('nec.hours', 'words')} hours`,
	dateline: prose`${n('nec.date', 'weekday')}`,
	steps: [
		{
			id: 'executive-vote',
			title: 'The rule is settled',
			headline: prose`${n('nec.for')} to ${n('nec.against')}: he is on the ballot`,
			scale: prose`One seat is one person · hollow: a secret vote on a rule`,
			view: { chart: 'executive', scene: 'executive-vote' },
			sources: ['buzzfeed', 'record:nec-18-14-ruling'],
			prose: [
				prose`Did a sitting leader need MPs’ signatures to stand again? They would have been hard to get, says the report. The party’s ${term('nec', 'national executive')}, ${n('nec.members', 'words')} of them voting, took ${n('nec.hours', 'words')} hours to decide.`,
				prose`In a secret ballot they said, by ${n('nec.for')} to ${n('nec.against')}, that he did not. With ${n('nec.swing', 'words')} of the ${n('nec.for')} on the other side it would have been a tie.`
			],
			description: prose`${n('nec.members')} hollow seats at a table in groups: ${n('nec.for')} answered that the leader is on the ballot automatically, ${n('nec.against')} that he must seek nominations. ${n('nec.swing', 'Words')} seats are outlined to show how few would have made it a tie.`
		},
		{
			id: 'executive-fee',
			title: 'The price of a vote',
			headline: prose`The price of a vote went from ${n('fee.old')} to ${n('fee.new')}`,
			scale: prose`One coin is one pound`,
			view: { chart: 'fee', scene: 'executive-fee' },
			sources: ['buzzfeed', 'record:nec-cutoff-and-fee'],
			prose: [
				prose`That evening it put the fee to vote as a ${term('registered-supporter', 'registered supporter')} up from ${n('fee.old')} to ${n('fee.new')}.`
			],
			description: prose`${n('fee.old')} as a short stack of coins beside ${n('fee.new')} as a tall one. One coin is one pound.`
		},
		{
			id: 'executive-shut-out',
			title: 'Those shut out',
			headline: prose`${n('members.excluded', 'Figure')} new members without a member’s vote`,
			scale: prose`One mark is one person · grey: side unknown`,
			view: { chart: 'executive', scene: 'executive-shut-out' },
			sources: [
				'buzzfeed',
				'record:nec-cutoff-and-fee',
				'record:members-excluded',
				'record:high-court-new-members',
				'record:court-of-appeal',
				'rogercee-august'
			],
			prose: [
				prose`And it set a date. Whoever had joined after ${n('members.freezeDate')} would have no vote as a member. The report says ${n('members.excludedClaim')} of people; the record says ${n('members.excluded')} since the referendum.`,
				prose`The date was meant to limit Corbyn’s support, says the report; some rebels came to think it helped him. A blogger on his side complained that the executive had stopped local meetings. A court sided with the new members; a higher one reversed that.`
			],
			description: prose`A field of ${n('members.excluded')} grey marks: people who had joined since the referendum and had no vote as members. An open outline shows the least that the report’s “${n('members.excludedClaim')}” can mean. The ${n('nec.members')} who voted on the executive are a speck beside it.`
		},
		{
			id: 'executive-window',
			title: 'The window',
			headline: prose`${n('supporters.applications')} applied in ${n('supporters.hours')} hours`,
			scale: prose`One mark is one application, or one member · some may be both`,
			view: { chart: 'fee', scene: 'executive-window' },
			sources: ['record:supporter-window-opens', 'record:supporter-window-closes', 'record:members-excluded'],
			prose: [
				prose`For ${n('supporters.hours')} hours people could apply for a vote, at ${n('fee.new')} each.`,
				prose`${n('supporters.applications')} applied, before checks: more than the ${n('members.excluded')} shut out since the referendum, some of whom may be in both. Who would stand against him?`
			],
			description: prose`A field of ${n('supporters.applications')} grey marks, one for each application made in ${n('supporters.hours')} hours. Beside it, at the same scale, a smaller field of the ${n('members.excluded')} who had joined since the referendum and had no vote as members. Some people may be in both.`
		}
	]
} as const satisfies Chapter;
