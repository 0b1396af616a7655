/** The five texts and how each answers eight questions, as the data module reads them. Built on the server only. */
import { questions, readingOf, texts, type QuestionId } from '$data';
import { dayInWords, type Runs } from '$data/format';
import type { TextId } from '$data/schema';
import { say } from '../frame/say';
import type { ChartTable } from '../frame/types';
import type { ReadingsScene } from './layout';

type Text = (typeof texts)[number];

const monthOf = (day: string): string => dayInWords(day.slice(0, 7)).split(' ')[0]!;
const partOf = (day: string): string => {
	const date = Number(day.slice(8, 10));
	return date <= 10 ? 'early' : date <= 20 ? 'mid' : 'late';
};

/** When a text was written, as closely as is known, in words: most of the days are worked out, not printed. */
function when({ from, to }: Text): string {
	const [first, last] = [partOf(from), partOf(to)];
	if (first !== last) return `${first} or ${last} ${monthOf(to)}`;
	return first === 'mid' ? `mid-${monthOf(to)}` : `${first} ${monthOf(to)}`;
}
/** The part before a first comma or semicolon, where there is no room for the rest. */
const brief = (words: string): string => words.split(/[,;]/)[0]!;
const siteName = (publication: string): string =>
	brief(publication)
		.replace(/ News$/, '')
		.replace(/^The /, '')
		.replace(/\.(wordpress\.)?com$/, '');

const NO_WRITER = 'no writer shown';

/** What heads a text’s sheet, and the line under it: the writer and where; or, where no writer is shown, the publication. */
function masthead({ author, publication }: Text): { name: string; under: string } {
	if (author !== null) return { name: author, under: publication };
	const [name, ...rest] = publication.split(', ');
	return { name: name!, under: [...rest, NO_WRITER].join('; ') };
}

const text = (one: Text) => ({
	id: one.id,
	...masthead(one),
	/** For the head of a narrow column: the site, with the month where two texts share it. */
	site:
		one.sameSiteAs === null
			? siteName(one.publication)
			: `${siteName(one.publication)}, ${monthOf(one.to).slice(0, 3)}`,
	when: `${when(one)}, ${one.result} the result`,
	side: one.side,
	briefSide: one.side.split(';')[0]!,
	sort: one.sort,
	unsigned: one.author === null,
	briefSort: brief(one.sort),
	twin: one.sameSiteAs
});

/** The texts, the questions, and each text’s stance on each; a stance is null where the text is silent. */
export function rows() {
	return {
		texts: texts.map(text),
		questions: questions.map((question) => ({
			id: question.id as string,
			label: question.label as string,
			/** One or two words, for a narrow row. */
			word: question.label.split(' or ')[0]!,
			asks: question.asks as string,
			cells: texts.map((one) => {
				const { stance, paragraphs } = readingOf(one.id, question.id);
				return { text: one.id as string, stance, paragraphs };
			})
		})),
		say: { same: say('story.sameWriter', 'words'), texts: say('story.texts', 'words') }
	};
}
export type ReadingsRows = ReturnType<typeof rows>;

/** A cell: the stance in our words, and where the text says so in its own. */
function answer(text: TextId, question: QuestionId): Runs {
	const { stance, paragraphs, phrase } = readingOf(text, question);
	const row = `readings/${text}/${question}`;
	if (stance === null || phrase === undefined) return [{ row, text: 'silent' }];
	return [
		{ row, text: stance },
		': ',
		{ phrase },
		', ',
		{ source: text, text: `paragraph${paragraphs.length > 1 ? 's' : ''} ${paragraphs.join(', ')}` }
	];
}

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: ReadingsScene): ChartTable {
	if (scene === 'verdicts-texts') {
		return {
			caption: 'The texts this story is retold from; those of one blog are most likely by one writer',
			head: ['Who', 'Where', 'When', 'Side', 'Kind'],
			rows: texts.map((one) => [[one.author ?? NO_WRITER], [one.publication], [text(one).when], [one.side], [one.sort]])
		};
	}
	return {
		caption: 'What each text says to each question; silence stays silence',
		head: ['Question', ...texts.map((one) => text(one).site)],
		rows: questions.map((question) => [[question.asks], ...texts.map((one) => answer(one.id, question.id))])
	};
}
