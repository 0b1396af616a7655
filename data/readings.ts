/**
 * Five readings of one summer: who wrote each text, and how it answers eight questions. Read from the texts themselves.
 * A stance is what the text says, in our words and never our view; its evidence is a few of the text’s own words.
 * Silence is null and stays silence: nothing is inferred for a text that does not speak to a question.
 */
import type { TextId } from './schema';

/** One of the five texts, as far as it is known. What is not known is null, and `known` says how sure the rest is. */
export interface Text {
	readonly id: TextId;
	/** The title as published, or null where none was found. */
	readonly title: string | null;
	/** The name its writer goes under, or null where the copy read shows no writer. */
	readonly author: string | null;
	readonly publication: string;
	/** First and last day it can have been written, `YYYY-MM-DD`; the same day twice where it is certain. */
	readonly from: string;
	readonly to: string;
	/** Whether it was written before or after the result of the contest was announced. */
	readonly result: 'before' | 'after';
	/** Where it stands by its own words, or what it does in place of taking a side. */
	readonly side: string;
	/** What kind of text it is. */
	readonly sort: string;
	/** What was seen and what was worked out. */
	readonly known: string;
	/** The other text from the same site, so not an independent voice; null where there is none. */
	readonly sameSiteAs: TextId | null;
}

/** The five texts in the order they were written. */
export const texts: readonly Text[] = [
	{
		id: 'jocolumbine',
		title: null,
		author: 'jocolumbine',
		publication: 'jocolumbine.wordpress.com',
		from: '2016-08-13',
		to: '2016-08-13',
		result: 'before',
		side: 'a Labour supporter, against the challenge',
		sort: 'personal blog post',
		known:
			'The address gives the day and, most likely, the title, Bridges. The writer is known by the name of the site alone.',
		sameSiteAs: null
	},
	{
		id: 'rogercee-august',
		title: 'With less than a week till voting commences for the Labour leadership, just what has the farce been for?',
		author: null,
		publication: 'rogercee.com',
		from: '2016-08-15',
		to: '2016-08-21',
		result: 'before',
		side: 'for Corbyn',
		sort: 'personal blog post',
		known:
			'The title and address are certain. The post shows no writer; it is most likely by whoever wrote the blog’s later one. The days are worked out from what it says.',
		sameSiteAs: 'rogercee-september'
	},
	{
		id: 'buzzfeed',
		title: 'How The Labour Coup Failed',
		author: 'Jim Waterson',
		publication: 'BuzzFeed News',
		from: '2016-09-18',
		to: '2016-09-23',
		result: 'before',
		side: 'none declared; people of both sides speak, more of them Corbyn’s critics',
		sort: 'news report, mostly from unnamed sources',
		known:
			'The title, writer and address are certain. The day is not shown; it speaks of the result as due that Saturday.',
		sameSiteAs: null
	},
	{
		id: 'rogercee-september',
		title: null,
		author: null,
		publication: 'rogercee.com',
		from: '2016-09-21',
		to: '2016-09-23',
		result: 'before',
		side: 'for Corbyn',
		sort: 'personal blog post',
		known:
			'Read on a page that collects posts, without its title, its date or the pictures it answers. It shows no writer, and is most likely by whoever wrote the blog’s earlier one; the days lie between the close of voting and the result.',
		sameSiteAs: 'rogercee-august'
	},
	{
		id: 'guardian-comment',
		title: 'We Labour moderates lost. Let’s stop sniping and move on',
		author: null,
		publication: 'The Guardian, Comment is free',
		from: '2016-09-27',
		to: '2016-09-28',
		result: 'after',
		side: 'voted for Smith, and against the timing of the challenge',
		sort: 'newspaper opinion column',
		known:
			'The title is certain; the copy read shows no writer. It links to an article of the first of these days and calls the party conference this week’s.',
		sameSiteAs: null
	}
];

/** The eight questions put to every text. `members` is about people who had joined lately, not the membership at large. */
export const questions = [
	{ id: 'planned', label: 'Planned or spontaneous', asks: 'Was the revolt planned?' },
	{ id: 'timing', label: 'Timing', asks: 'Was it the right time?' },
	{ id: 'candidate', label: 'Candidate', asks: 'Was there a candidate who could win?' },
	{ id: 'rules', label: 'Rules', asks: 'What of the rules, and the executive that set them?' },
	{ id: 'online', label: 'Online', asks: 'What went on online?' },
	{ id: 'members', label: 'New members', asks: 'What of the people who had just joined?' },
	{ id: 'polls', label: 'Polls', asks: 'What of polls, and of winning a general election?' },
	{ id: 'next', label: 'What next', asks: 'What should or will happen next?' }
] as const;
export type QuestionId = (typeof questions)[number]['id'];

/** How one text answers one question. */
export interface Reading {
	readonly text: TextId;
	readonly question: QuestionId;
	/** At most twelve words of ours without digits, or null where the text is silent. */
	readonly stance: string | null;
	/** Counted from 1 between blank lines; empty where the text is silent. */
	readonly paragraphs: readonly number[];
	/** At most eight words that occur in one of those paragraphs, as printed there. */
	readonly phrase?: string;
}

type Answer = readonly [stance: string, paragraphs: readonly number[], phrase: string] | null;

/** Every text answers every question, if only with null: leaving one out does not compile. */
const answers: Readonly<Record<TextId, Readonly<Record<QuestionId, Answer>>>> = {
	jocolumbine: {
		planned: [
			'Assumes a plot, badly organised, though many in it were sincere',
			[1, 2],
			'many of them are sincere in their commitment'
		],
		timing: ['The time was badly wrong, even for people who meant well', [2], 'the timing was abominable'],
		candidate: ['Names none; says that Corbyn would win', [4], 'Jeremy will win'],
		rules: null,
		online: null,
		members: [
			'Welcomes them: rallies are not votes, but bring people to canvass',
			[7],
			'a huge upswing in people motivated'
		],
		polls: ['Concedes poor ratings, and lays them to the infighting', [3, 4], 'our terrible poll ratings'],
		next: ['Make peace, unite, and write a manifesto members can be keen on', [8, 9], 'time to start building bridges']
	},
	'rogercee-august': {
		planned: [
			'Takes it for a plot, and asks what the plan ever was',
			[2, 3, 5, 6],
			'your failed attempts to get Corbyn to resign'
		],
		timing: null,
		candidate: [
			'Smith lost badly in local nominations; party voters prefer Corbyn by far',
			[2],
			'thumping defeat that Smith has received'
		],
		rules: [
			'Says the executive stopped local meetings, and objects; notes the court cases',
			[2, 8],
			'democratic freedom of assembly'
		],
		online: ['Says that some MPs pass on hostile coverage of Corbyn', [2], 'Some Labour MPs are still retweeting'],
		members: null,
		polls: ['Dismisses a poll with Smith ahead; sets local nominations against it', [2], 'It is a meaningless poll'],
		next: ['Corbyn will win again; MPs unsure of the revolt should say so', [10], 'Speak up now']
	},
	buzzfeed: {
		planned: [
			'Not planned, most involved say; an organised structure took days to form',
			[9, 12, 14, 20, 30, 78],
			'into action without a real plan'
		],
		timing: [
			'Several who took part feel, looking back, that it came too soon',
			[12, 77, 80],
			'feel they jumped too soon'
		],
		candidate: [
			'None agreed at first; then rivals competed; people differ on their chances',
			[34, 50, 51, 52, 73, 76],
			'still didn’t even have a candidate'
		],
		rules: [
			'Limits meant to curb Corbyn’s support; some rebels say they backfired',
			[28, 44, 45],
			'the resulting sense of injustice'
		],
		online: [
			'Smith’s side could not match Corbyn’s on Facebook or by phone app',
			[56, 62, 65, 66],
			'completely outgunned on Facebook'
		],
		members: [
			'Many joined to back Corbyn; recent joiners were kept from voting',
			[31, 45, 46, 82],
			'Thousands of supporters were registering'
		],
		polls: [
			'Smith ran as more electable; big rallies may not win general elections',
			[71, 74],
			'a more electable version of Corbyn'
		],
		next: [
			'Corbyn stronger, his critics’ way back hard; one asks for fresh ideas',
			[7, 67, 81, 82],
			'offering little way back'
		]
	},
	'rogercee-september': {
		planned: [
			'Says opponents pressed Corbyn to resign, knowing they could not win',
			[6],
			'pressed for Corbyn’s resignation'
		],
		timing: ['Says only that Corbyn would have won on any day that year', [6], 'It was a Corbyn win a year ago'],
		candidate: ['Says opponents had nobody of their own who could win', [6], 'could not stand one of their own'],
		rules: ['Distrusts the outgoing executive', [7], 'the outgoing NEC'],
		online: ['Takes issue with posts that Smith wrote or shared', [2, 8], 'Remember this tweet from Owen Smith'],
		members: null,
		polls: null,
		next: ['Expects the struggle over control of the party to go on', [7, 9], 'they will never give up']
	},
	'guardian-comment': {
		planned: [
			'Leaves the name for it open; sees anger and haste, no strategy',
			[2, 4, 5],
			'raced headlong into this challenge'
		],
		timing: [
			'Too soon: better to wait for Brexit to settle and local elections',
			[3, 7, 8],
			'should have been given more time'
		],
		candidate: ['No strong candidate; nobody could have beaten Corbyn then', [5, 7], 'without a strong candidate'],
		rules: null,
		online: null,
		members: ['Many are well-meaning, wanted a more radical party, and were right', [8], 'many are decent people'],
		polls: ['Cites no poll; time will show whether Corbyn can win elections', [16], 'Only time will tell'],
		next: [
			'Accept the defeat; serve properly, or help from the back benches',
			[9, 13, 14, 15, 16],
			'accept it, and learn from it'
		]
	}
};

/** All forty readings, text by text in the order of `texts`, question by question in the order of `questions`. */
export const readings: readonly Reading[] = texts.flatMap((text) =>
	questions.map((question): Reading => {
		const answer = answers[text.id][question.id];
		const cell = { text: text.id, question: question.id };
		if (answer === null) return { ...cell, stance: null, paragraphs: [] };
		const [stance, paragraphs, phrase] = answer;
		return { ...cell, stance, paragraphs, phrase };
	})
);

/** How this text answers this question. */
export const readingOf = (text: TextId, question: QuestionId): Reading =>
	readings.find((reading) => reading.text === text && reading.question === question)!;
