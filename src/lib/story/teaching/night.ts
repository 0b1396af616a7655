import type { night as chapter } from '../chapters/night';
import { n, prose, quote } from '../prose';
import { side, type ChapterTeaching } from './types';

export const night: ChapterTeaching<typeof chapter> = {
	question: prose`What can be known about one night, and how exactly?`,
	outcome: prose`Tell a time that is known from a stretch of time in which something must have happened.`,
	picture: 'night-midday',
	asks: ['night-sacked', 'night-first', 'night-midday'],
	steps: {
		'night-call': {
			ask: prose`A paper is about to print that a colleague has been sounding others out about the leader’s going. Whom would you want to hear from?`,
			answer: prose`The people who were asked, the colleague, the leader’s office, and the paper. Each of them saw a different part.`,
			notice: prose`The ribbon is still empty. Why begin a picture before there is anything on it?`,
			idea: {
				id: 'timeline',
				here: prose`An empty stretch at the start shows how quiet it was before the first mark.`
			},
			sides: [
				side(
					'Corbyn’s office',
					prose`As the report tells it, his team thought that a challenge they had long expected might be starting.`
				),
				side('Those who took part', prose`Most of them told the report that there had been no real plan.`)
			],
			source: 'buzzfeed',
			notes: [
				prose`Explain the shadow cabinet: the opposition leader’s top team, in which most people face one senior minister of the government.`,
				prose`On ${n('referendum.date', 'weekday')} the country had voted on whether to leave the European Union. The result came the day after.`
			]
		},
		'night-sacked': {
			ask: prose`You know when a text message was sent. Do you know when somebody was sacked?`,
			answer: prose`No, only that it was no later than that. Journalists were told at ${n('benn.sacked')}; the Guardian has a phone call ${n('benn.phoneCall')}.`,
			notice: prose`The mark has a name and a job beside it. Watch for where in the story names disappear.`,
			idea: { id: 'counted', here: prose`What is timed here is a message to journalists, not the decision.` },
			sides: [
				side('A case for it', prose`A leader chooses the shadow cabinet, and so may change it.`),
				side(
					'An MP critical of Corbyn',
					prose`Wes Streeting named the sacking, and how it was done, among what had made people angry.`
				)
			],
			source: 'buzzfeed',
			notes: [
				prose`Benn was sacked. Everybody who leaves after him in this story resigned.`,
				prose`Leaving a job is not a vote. Say it here, because the vote comes later.`
			]
		},
		'night-statement': {
			ask: prose`Somebody who has just been sacked makes a statement. What would you check in it?`,
			answer: prose`Whatever can be counted. Benn spoke of ${quote('widespread concern', 'buzzfeed', 17)}; whether it was wide is something the next hours can begin to show.`,
			notice: prose`The statement is a note on the ribbon and not a mark. Why?`,
			idea: {
				id: 'sorting',
				here: prose`Only people leaving are marks. Words are notes, because nobody left with them.`
			},
			sides: [
				side('Benn', prose`His statement spoke of concern about Corbyn’s leadership.`),
				side(
					'The leader’s aide',
					prose`He said later that they had known there would be resignations, and had hoped the rest would rally round.`
				)
			],
			source: 'buzzfeed',
			notes: [
				prose`Ask for the difference between what somebody says happened and what somebody says they feel. Both can be reported; only one can be counted.`
			]
		},
		'night-first': {
			ask: prose`No source gives the minute at which Heidi Alexander resigned. How would you draw it without making one up?`,
			answer: prose`As the whole stretch in which it must have happened: ${n('alexander.from')} and ${n('alexander.by')}.`,
			notice: prose`The mark is exactly as long as what we do not know.`,
			idea: {
				id: 'bracket',
				here: prose`Her mark begins at the last moment she was surely in and ends at the first she was surely out.`
			},
			sides: [
				side('The report', prose`She had gone, it says, by the time most people were awake.`),
				side('The record', prose`It has a time by which she had gone, and none at which she went.`)
			],
			source: 'departures',
			notes: [
				prose`Try it with the class: when did everybody come in this morning? You know a latest time for each of them, and seldom the minute.`
			]
		},
		'night-midday': {
			ask: prose`Was it planned? Before you answer: what would count as evidence of a plan?`,
			answer: prose`A message or a meeting from before it began would. A challenge had been talked of before the elections in May, and a motion was put in on ${n('motion.date')}; most of those involved told the report that there had been no real plan.`,
			notice: prose`How many people can the picture place by noon? What does it say about anybody else?`,
			idea: {
				id: 'missing',
				here: prose`The ribbon shows who is known to have gone. Others may have; no source can place them.`
			},
			sides: [
				side('A blogger on Corbyn’s side', prose`Took it for a plot, and asked what the plan had been.`),
				side('Most of those involved, to the report', prose`Said that it had not been planned.`)
			],
			source: 'buzzfeed',
			notes: [
				prose`Some writers call it a “coup” and others do not. The page leaves the word to them. Ask the class which word they would use, and what it claims.`
			]
		}
	}
};
