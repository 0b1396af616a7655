import { questions } from '$data';
import { n, prose } from '../prose';
import type { Chapter } from '../types';

export const verdicts = {
	id: 'verdicts',
	title: prose`${n('story.texts', 'Words')} readings of one summer`,
	dateline: prose`${n('clp.date', 'month')} and ${n('result.date', 'month')} ${n('result.date', 'year')}`,
	steps: [
		{
			id: 'verdicts-texts',
			title: 'The texts',
			headline: prose`${n('story.texts', 'Words')} texts, ${n('story.sameWriter', 'words')} from one blog`,
			scale: prose`One sheet is one text`,
			view: { chart: 'readings', scene: 'verdicts-texts' },
			sources: ['readings'],
			prose: [
				prose`This page is retold from ${n('story.texts', 'words')} texts: one report, one newspaper column, and blog posts. ${n('story.sameWriter', 'Words')} posts are from the same blog, most likely by one writer: not separate witnesses.`,
				prose`Most argue for a side. All but one were written before the result.`
			],
			description: prose`${n('story.texts', 'Words')} sheets, one for each text, saying who wrote it, when, from which side, and what kind of text it is. A bracket joins the ${n('story.sameWriter', 'words')} from the same blog.`
		},
		{
			id: 'verdicts-questions',
			title: 'The questions',
			headline: prose`${n('story.questions', 'Words')} questions, and who answers them`,
			scale: prose`Filled: the text answers · empty: it is silent`,
			view: { chart: 'readings', scene: 'verdicts-questions' },
			sources: ['readings'],
			control: {
				kind: 'options',
				answers: true,
				question: 'Which question?',
				options: questions.map(({ id, label }) => ({ value: id, label }))
			},
			prose: [
				prose`Pick a question to see which of them answers it, and how. An empty cell is silence, and silence is not agreement.`,
				prose`They differ on plot or accident, on the rules, on what the polls said. On one thing all agree: that Corbyn would win, or had.`
			],
			description: prose`A grid of ${n('story.questions', 'words')} questions by ${n('story.texts', 'words')} texts. Filled cells are answers; empty cells are silence. The table below gives each answer in words.`
		}
	]
} as const satisfies Chapter;
