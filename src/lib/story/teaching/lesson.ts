/** What a whole lesson needs besides the steps: what it is for, where a class goes wrong, how it begins and ends, where it belongs. */
import type { TermId } from '../glossary';
import { n, prose, type Prose } from '../prose';
import type { IdeaId } from './ideas';

/** Something a class often believes, and what to say instead. */
export interface Misconception {
	readonly belief: Prose;
	readonly instead: Prose;
}
/** A question with its answer, which is printed apart from it. */
export interface QuizQuestion {
	readonly question: Prose;
	readonly answer: Prose;
}
/** What the story is good for in a subject. */
export interface Curriculum {
	readonly subject: string;
	readonly ideas: readonly Prose[];
}

/** What a pupil can do at the end of the lesson. */
export const OUTCOMES: readonly Prose[] = [
	prose`Say what a number counts, who says so and how sure they are.`,
	prose`Work out a share of different wholes, and explain why they differ.`,
	prose`Test a rate against a list, and draw what is only partly known.`,
	prose`Give the best case for each of ${n('story.camps', 'words')} opposing views in a sentence.`,
	prose`Explain how somebody can lose one vote and win another when different people are asked.`
];

export const KEY_TERMS: readonly TermId[] = [
	'no-confidence',
	'ballot',
	'shadow-cabinet',
	'nomination',
	'registered-supporter',
	'nec'
];
export const KEY_IDEAS: readonly IdeaId[] = [
	'denominator',
	'rate',
	'bracket',
	'scale',
	'self-count',
	'proxy',
	'sample',
	'forecast'
];

export const MISCONCEPTIONS: readonly Misconception[] = [
	{
		belief: prose`A vote of no confidence removes a leader.`,
		instead: prose`It says what those voting think. Whether anything follows is for the rules to say, and here they asked for a contest.`
	},
	{
		belief: prose`Whoever resigned must have voted against him.`,
		instead: prose`Leaving a job is public and the vote was secret. Nobody knows how any named person voted.`
	},
	{
		belief: prose`If results disagree, one of them was counted wrongly.`,
		instead: prose`MPs and voters were different people with different questions. Both counts stand.`
	},
	{
		belief: prose`More likes mean more votes.`,
		instead: prose`The likes stood at ${n('likes.ratio')} and the votes at ${n('result.ratio')}.`
	},
	{
		belief: prose`A number in a news report is a fact.`,
		instead: prose`It may be a count, an estimate, or what one side claims. Ask which.`
	},
	{
		belief: prose`To be balanced is to say that both sides are right.`,
		instead: prose`It is to give each its best case and let the evidence be weighed.`
	}
];

/** For the first minutes, before anything is shown. */
export const STARTER: readonly QuizQuestion[] = [
	{
		question: prose`Your class votes on a captain, and then the whole school does. Whose vote should decide, and why?`,
		answer: prose`It depends on whose captain it is. Take a case for each, and keep them for the end.`
	},
	{
		question: prose`A headline says that most people want something. What do you need to know first?`,
		answer: prose`Which people, how many were asked, how they were chosen, and what the question was.`
	},
	{
		question: prose`What is the difference between a count, an estimate and a claim?`,
		answer: prose`Behind a count somebody counted, behind an estimate somebody reckoned; a claim is the word of somebody it concerns.`
	}
];

/** For the last minutes. */
export const EXIT_QUIZ: readonly QuizQuestion[] = [
	{
		question: prose`${n('vote.against')} of ${n('vote.valid')} valid votes, or of ${n('vote.mps')} MPs: which share is larger, and why?`,
		answer: prose`Of the valid votes, ${n('vote.shareOfValid')} and not ${n('vote.shareOfMps')}, because the whole is smaller.`
	},
	{
		question: prose`The report says ${n('departures.rate', 'words')} an hour. Why is there no total to be had from that?`,
		answer: prose`It does not say how long it lasted.`
	},
	{
		question: prose`Why does the page say whose count it is when it prints Momentum’s ${n('rallies.people')}?`,
		answer: prose`Momentum had called the rallies, and nobody else’s count was found.`
	},
	{
		question: prose`How many changes of mind would have tied ${n('nec.for')} to ${n('nec.against')}?`,
		answer: prose`${n('nec.swing', 'Words')}: each takes one from one side and gives it to the other.`
	},
	{
		question: prose`Give one reason to take likes for support, and one not to.`,
		answer: prose`They hint at how many can be reached; they are not votes, and may come from anybody at any time.`
	},
	{
		question: prose`He lost in one room and won in the other. Explain it in one sentence, without taking a side.`,
		answer: prose`Different people were asked different questions, and each count was right for those it asked.`
	}
];

export const CURRICULUM: readonly Curriculum[] = [
	{
		subject: 'Statistics and mathematics',
		ideas: [
			prose`Percentages of different wholes, from the step on shares; ratios, from the likes and the donors.`,
			prose`Least and most: give the file of departures to a group, and let them find the fullest hour.`,
			prose`How would you choose a fair sample of your school? Compare with the aide’s estimate and the poll.`
		]
	},
	{
		subject: 'Citizenship and politics',
		ideas: [
			prose`Who should choose a party’s leader: its MPs, its members, or everybody? Debate it with the rules and the counts at hand.`,
			prose`Rules made before a vote: the ballot, the fee, the date. Who was let in and who was left out?`,
			prose`Secret and open votes: what does each protect?`
		]
	},
	{
		subject: 'History',
		ideas: [
			prose`Nature, origin and purpose of each of the ${n('story.texts', 'words')} texts, with the grid.`,
			prose`A memory against a clock: what does the minister’s recollection give that the list does not?`,
			prose`When did it start? The texts begin it at different moments; let groups argue for each.`
		]
	},
	{
		subject: 'Media literacy',
		ideas: [
			prose`Trace one number from a headline to whoever first said it.`,
			prose`Rewrite one headline fairly for a reader on either side.`,
			prose`Find a hedge (about, over, nearly) and ask whose it is, the source’s or ours. Take it out, and say what has changed.`
		]
	}
];
