/** Counts about the page itself: the texts, the summer, the sides. */
import { ourselves } from '../claimants';
import { questions as asked, texts as fiveTexts } from '../readings';
import { derive, fromText, inText, ours } from './build';
import { daysBetween } from '../days';
import { date as resultDate } from './result';
import { date as voteDate } from './vote';

const DAYS_IN_A_MONTH = 365.25 / 12;

export const texts = ours({
	id: 'story.texts',
	label: 'texts the story is retold from',
	value: fiveTexts.length,
	unit: 'things',
	because: 'We read five.'
});
export const sameWriter = ours({
	id: 'story.sameWriter',
	label: 'texts that come from one and the same blog',
	value: fiveTexts.filter((text) => text.sameSiteAs !== null).length,
	unit: 'things',
	because: 'They are posts on the same site.'
});
export const writers = derive('story.writers', {
	label: 'writers most likely behind the texts',
	exactness: 'about',
	note: 'The posts of one blog show no writer, and are taken to be by one.',
	from: [texts, sameWriter],
	how: (all, same) => all - same + 1,
	working: (all, same) => `${all} − ${same} + 1`,
	unit: 'people'
});
export const questions = ours({
	id: 'story.questions',
	label: 'questions put to the texts',
	value: asked.length,
	unit: 'things',
	because: 'The rows of the table of readings.'
});
export const challengers = ours({
	id: 'story.challengers',
	label: 'MPs who came forward to challenge the leader',
	value: 2,
	unit: 'people',
	because: 'Angela Eagle and Owen Smith.'
});
export const camps = ours({
	id: 'story.camps',
	label: 'sides in the contest',
	value: 2,
	unit: 'things',
	because: 'For the leader and against him.'
});
export const rooms = ours({
	id: 'story.rooms',
	label: 'bodies of people who were counted',
	value: 2,
	unit: 'things',
	because: 'Labour’s MPs, and everyone with a vote in the contest.'
});
export const year = ours({
	id: 'story.year',
	label: 'the year of the story',
	value: Number(voteDate.value.slice(0, 4)),
	unit: 'year',
	because: 'The year of the vote.'
});
export const months = derive('story.months', {
	ledger: 'past-three-months',
	label: 'months from the MPs’ vote to the result',
	from: [voteDate, resultDate],
	how: (from, to) => daysBetween(from, to) / DAYS_IN_A_MONTH,
	working: (from, to) => `${from} to ${to}`,
	unit: 'months',
	exactness: 'under',
	hedge: 'within',
	also: [inText('rogercee-september', 5, 'the mess of these past three months')]
});
export const days = derive('story.days', {
	label: 'days from the MPs’ vote to the result',
	from: [voteDate, resultDate],
	how: daysBetween,
	working: (from, to) => `${from} to ${to}`,
	unit: 'days'
});

export const conference = fromText({
	id: 'conference.from',
	ledger: 'conference-week',
	source: 'guardian-comment',
	paragraph: 1,
	phrase: 'this week’s Labour party conference',
	label: 'the week of the party conference',
	value: '2016-09-25',
	unit: 'date',
	exactness: 'over',
	hedge: 'from',
	kind: 'derived',
	by: ourselves,
	note: 'The text names the week only; the day is our reading of it.'
});
export const commentDate = fromText({
	id: 'texts.commentFrom',
	ledger: 'linked-article-27-sept',
	source: 'guardian-comment',
	paragraph: 14,
	phrase: 'commentisfree/2016/sep/27/',
	label: 'the earliest day the Guardian column can have appeared',
	value: '2016-09-27',
	unit: 'date',
	exactness: 'over',
	hedge: 'from',
	kind: 'derived',
	by: ourselves,
	note: 'From the address of an article it links to.'
});
