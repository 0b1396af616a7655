/** Eight questions by five texts. The chosen question is dark, and its answers are printed where there is room for them. */
import { textHeight, wordsWidth } from '../frame/blocks';
import { LEADING, runsWidth } from '../frame/type';
import type { About, Box, Frame, Label, Picture } from '../frame/types';
import type { ReadingsRows } from './rows';

type Question = ReadingsRows['questions'][number];

/** Who, what and where of one cell, for whoever touches it. */
function aboutCell(rows: ReadingsRows, question: Question, i: number): About {
	const { text, stance, paragraphs } = question.cells[i]!;
	const who = `${question.asks} ${rows.texts[i]!.site}:`;
	const where = `${paragraphs.length > 1 ? 'Paragraphs' : 'Paragraph'} ${paragraphs.join(', ')}`;
	return {
		text: stance === null ? `${who} silent.` : `${who} ${stance}. ${where}.`,
		row: `readings/${text}/${question.id}`
	};
}
const answer = (question: Question, i: number): string => question.cells[i]!.stance ?? 'silent';
const style = (question: Question, i: number): Partial<Label> =>
	question.cells[i]!.stance === null ? { italic: true, tone: 'quiet' } : {};

interface Answers {
	readonly height: number;
	readonly place: (top: number) => readonly Label[];
}

/** Each answer under its own column. */
function underColumns(rows: ReadingsRows, chosen: Question, left: number, cell: number, size: number): Answers {
	const max = cell - size * 0.5;
	const tall = Math.max(...rows.texts.map((_, i) => textHeight([answer(chosen, i)], size, max)));
	return {
		height: tall,
		place: (top) =>
			rows.texts.map((text, i) => ({
				key: `answer-${text.id}`,
				x: left + i * cell + size * 0.1,
				y: top,
				runs: [answer(chosen, i)],
				size,
				max,
				...style(chosen, i)
			}))
	};
}

/** The answers as a list: the text's name, then what it says; every line as tall as the tallest, where there is room. */
function asList(rows: ReadingsRows, chosen: Question, width: number, size: number, even: boolean): Answers {
	const name = Math.max(...rows.texts.map((text) => runsWidth([text.site], size, 'label', 600))) + size * 0.7;
	const each = rows.texts.map((_, i) => textHeight([answer(chosen, i)], size, width - name) + size * 0.2);
	const heights = even ? each.map(() => Math.max(...each)) : each;
	return {
		height: heights.reduce((sum, one) => sum + one, 0),
		place: (top) => {
			let y = top;
			return rows.texts.flatMap((text, i): Label[] => {
				const here = y;
				y += heights[i]!;
				return [
					{ key: `who-${text.id}`, x: 0, y: here, runs: [text.site], size, weight: 600 },
					{
						key: `answer-${text.id}`,
						x: name,
						y: here,
						runs: [answer(chosen, i)],
						size,
						max: width - name,
						...style(chosen, i)
					}
				];
			});
		}
	};
}

/** All questions by all texts. @param chosen the question whose answers are printed */
export function grid(rows: ReadingsRows, frame: Frame, chosen: Question): Picture {
	const { label, width, height } = frame;
	const count = rows.texts.length;
	const roomy = width >= label * 38;
	const words = (question: Question) => (roomy ? question.label : question.word);
	const left =
		Math.max(...rows.questions.map((question) => runsWidth([words(question)], label, 'label', 600))) + label * 0.6;
	const cell = (width - left) / count;
	// Narrow heads take turns on two lines, so that each has the width of two columns
	const staggered = rows.texts.some((text) => runsWidth([text.site], label, 'label', 600) > cell - label * 0.4);
	const head = label * LEADING * (staggered ? 2 : 1) + label * 0.4;
	const least = label * LEADING;
	const most = label * 2.8;
	const title = textHeight([chosen.asks], label * 1.15, width, 700) + label * 0.4;
	const rowsAt = (size: number) => size * rows.questions.length;
	const fits = (answers: Answers) => head + rowsAt(least) + label * 0.7 + title + answers.height <= height;
	// The largest type at which the answers fit, under their columns if those are wide enough to read in
	const tries = [1.5, 1.35, 1.25, 1.15, 1.08, 1].flatMap((scale) => {
		const size = label * scale;
		return [
			...(cell >= size * 8 ? [underColumns(rows, chosen, left, cell, size)] : []),
			asList(rows, chosen, width, size, true),
			asList(rows, chosen, width, size, false)
		];
	});
	const answers = tries.find(fits);
	const spare = answers ? height - head - label * 0.7 - title - answers.height : height - head;
	const pitch = answers ? Math.min(most, spare / rows.questions.length) : spare / rows.questions.length;
	const gap = Math.max(2, label * 0.16);
	// The chosen row stands taller than the rest, so that it is not told by its shade alone
	const inset = (question: Question) => (question === chosen ? gap / 2 : Math.max(gap / 2, pitch * 0.2));
	const y = (i: number) => head + i * pitch;
	const bottom = head + rowsAt(pitch);
	// What is left over goes between the grid and the words
	const slack = answers ? Math.max(0, height - bottom - label * 0.7 - title - answers.height) * 0.4 : 0;
	const top = bottom + label * 0.7 + slack;
	const boxes = rows.questions.flatMap((question, q) =>
		question.cells.map((one, i): Box => ({
			key: `${question.id}-${one.text}`,
			x: left + i * cell + gap / 2,
			y: y(q) + inset(question),
			width: cell - gap,
			height: pitch - inset(question) * 2,
			tone: question === chosen && one.stance !== null ? 'ink' : 'quiet',
			look: one.stance === null ? 'empty' : 'fill',
			about: aboutCell(rows, question, i)
		}))
	);
	const heads = rows.texts.map((text, i): Label => {
		const wide = wordsWidth(text.site, label, 600);
		const x = Math.min(left + (i + 0.5) * cell, width - wide / 2);
		return {
			key: `head-${text.id}`,
			x,
			y: staggered && i % 2 === 1 ? label * LEADING : 0,
			anchor: 'middle',
			runs: [text.site],
			size: label,
			weight: 600
		};
	});
	return {
		series: [],
		boxes,
		labels: [
			...heads,
			...rows.questions.map((question, q): Label => ({
				key: question.id,
				x: 0,
				y: y(q) + pitch / 2,
				baseline: 'middle',
				runs: [words(question)],
				size: label,
				...(question === chosen ? { weight: 700 } : { tone: 'quiet' as const })
			})),
			...(answers
				? [
						{
							key: 'asks',
							x: 0,
							y: top,
							runs: [chosen.asks],
							size: label * 1.15,
							weight: 700,
							max: width
						} satisfies Label,
						...answers.place(top + title)
					]
				: [])
		]
	};
}
