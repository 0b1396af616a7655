import type { vote as chapter } from '../chapters/vote';
import { n, prose } from '../prose';
import { side, type ChapterTeaching } from './types';

export const vote: ChapterTeaching<typeof chapter> = {
	question: prose`What does a vote say, and what share is it of whom?`,
	outcome: prose`Work out a share of different wholes, and say which one a sentence means.`,
	picture: 'vote-share',
	asks: ['vote-room', 'vote-missing', 'vote-share', 'vote-logic'],
	steps: {
		'vote-room': {
			ask: prose`Why vote in secret? What is gained by it, and what is lost?`,
			answer: prose`People can vote without anybody leaning on them. But nobody can check how a named person voted, and so the page does not guess.`,
			notice: prose`Every mark is hollow and has no name. Those who left their jobs were named. Why the change?`,
			idea: {
				id: 'secrecy',
				here: prose`How the whole room voted is known. How any one of the ${n('vote.mps')} voted is not.`
			},
			sides: [
				side('For a secret vote', prose`Nobody can be punished or rewarded for how they voted.`),
				side('For an open vote', prose`People may want to know how those who speak for them have voted.`)
			],
			source: 'record:no-confidence-vote',
			notes: [prose`Let the class take a quick secret vote on anything at all, and see what is known afterwards.`]
		},
		'vote-result': {
			ask: prose`There are ${n('vote.mps')} MPs. How did the vote divide, do you think? Guess before the piles are made.`,
			answer: prose`${n('vote.against')} had no confidence in him and ${n('vote.for')} had: ${n('vote.ratio')}.`,
			notice: prose`Some marks are in neither pile. How many?`,
			idea: {
				id: 'ratio',
				here: prose`Deal the squares out to the circles, and each circle gets a few: the sides stand at ${n('vote.ratio', 'words')}.`
			},
			sides: [
				side('Corbyn’s critics', prose`A leader who has lost so many of his MPs, one rebel reasoned, would quit.`),
				side('Corbyn’s side', prose`No rule said that he must go without a challenger whom enough MPs would sign for.`)
			],
			source: 'record:no-confidence-vote',
			notes: [
				prose`Someone who voted for the motion had no confidence in the leader. For and against are easily mixed up here: on this page both always mean the leader.`
			]
		},
		'vote-missing': {
			ask: prose`Some people spoil their paper and some do not vote. Should they be counted?`,
			answer: prose`It depends on the question. As votes, no. As MPs, yes: ${n('vote.spoilt', 'words')} papers were spoilt and ${n('vote.absent', 'words')} MPs did not vote.`,
			notice: prose`The hollow marks are in separate groups. What keeps them apart?`,
			idea: { id: 'missing', here: prose`They are on neither side, and still a part of the room.` },
			sides: [
				side('Some newspapers', prose`Called the ${n('vote.spoilt', 'words')} papers abstentions.`),
				side('The record', prose`Has them as spoilt: handed in, and for neither answer.`)
			],
			source: 'record:no-confidence-vote',
			notes: [prose`It looks like a small point. Ask the class to keep the hollow marks in mind for the next picture.`]
		},
		'vote-share': {
			ask: prose`A rebel spoke of Corbyn losing the support of ${n('vote.claimedShare')} of his MPs. Work out the share. Of what?`,
			answer: prose`Of the ${n('vote.valid')} valid votes it is ${n('vote.shareOfValid')}. Of all ${n('vote.mps')} Labour MPs it is ${n('vote.shareOfMps')}. The number of squares is the same.`,
			notice: prose`Switch from one whole to the other. What moves, and what stays?`,
			idea: { id: 'denominator', here: prose`The squares stay and the whole changes, and so the share changes.` },
			sides: [
				side('For the share of valid votes', prose`Results are usually given so: only those who chose are counted.`),
				side('For the share of all MPs', prose`It leaves out nobody who could have voted.`)
			],
			source: 'record:no-confidence-vote',
			notes: [
				prose`This is the step for pencils. Everything needed is on the slide.`,
				prose`Ask for a headline that uses each number, and what each headline makes people think.`
			]
		},
		'vote-when': {
			ask: prose`A report prints “Tuesday ${n('vote.slipDate')}”. The calendar says that day was a Monday. What do you print?`,
			answer: prose`What it printed, and that it cannot be right. Nothing in the report shows whether the day or the number slipped, so the page chooses neither.`,
			notice: prose`One box is dotted and empty. Which day is it for?`,
			idea: { id: 'cross-check', here: prose`A calendar takes no side, so any date can be tested against it.` },
			sides: [
				side('If the weekday is right', prose`The rebels’ own campaign began on ${n('date.tuesday')}.`),
				side('If the number is right', prose`It began on ${n('date.monday', 'day')}, the day before the vote.`)
			],
			source: 'buzzfeed',
			notes: [prose`A slip of a day does not make a report worthless. Ask what else in it you would now check.`]
		},
		'vote-logic': {
			ask: prose`Most of your team say that they have no confidence in you, and no rule says that you must go. Should you?`,
			answer: prose`There is no right answer. Ask for the best case for going and the best case for staying, from the same pupil if possible.`,
			notice: prose`What does the dotted box stand for?`,
			idea: {
				id: 'counted',
				here: prose`Which count decides is settled by rules, and the rules counted members and supporters.`
			},
			sides: [
				side('Corbyn’s critics', prose`A prime minister, one rebel argued, had gone after a few junior resignations.`),
				side('Corbyn’s side', prose`The rulebook, the report notes, did not say that he must go because others had.`)
			],
			source: 'buzzfeed',
			notes: [prose`This is the place for a debate. Give both sides the same time.`]
		}
	}
};
