/** Every text the story shows or holds, with where it stands, for tests of its wording. */
import { figure } from '../../data';
import { corrections } from '../../data/corrections';
import { departures } from '../../data/departures';
import { disagreements } from '../../data/disagreements';
import { events } from '../../data/events';
import type { FigureId } from '../../data/figures';
import { figures } from '../../data/figures';
import { plain } from '../../data/format';
import type { Figure } from '../../data/schema';
import { leftOut } from '../../data/left-out';
import { questions, readings, texts } from '../../data/readings';
import type { ChartTable } from '../../src/lib/charts/frame/types';
import { chapters, GLOSSARY, hasChart, textOf, type ChartStep, type Prose, type Step } from '../../src/lib/story';
import {
	chapterTeachingOf,
	CURRICULUM,
	EXIT_QUIZ,
	IDEAS,
	MISCONCEPTIONS,
	OUTCOMES,
	PURPOSES,
	RECORD_PURPOSES,
	routes,
	STARTER,
	teachingOf
} from '../../src/lib/story/teaching';

export interface Text {
	readonly where: string;
	readonly text: string;
}
interface Rows {
	readonly rows: () => unknown;
	readonly table: (scene: string) => ChartTable;
}

const rowsFiles = import.meta.glob<Rows>('../../src/lib/charts/*/rows.ts', { eager: true });
/** Each chart's rows and tables, by chart id. */
export const chartRows: ReadonlyMap<string, Rows> = new Map(
	Object.entries(rowsFiles).map(([path, rows]) => [path.split('/').at(-2)!, rows])
);

export const steps: readonly Step[] = chapters.flatMap((chapter) => chapter.steps);
export const chartSteps: readonly ChartStep[] = steps.filter(hasChart);
export const chapterOf = (step: Step) => chapters.find((chapter) => chapter.steps.includes(step))!;

/** Everything one step says, by part. */
export const proseOf = (step: Step): (readonly [part: string, prose: Prose])[] => [
	...step.prose.map((prose, at) => [`paragraph ${at + 1}`, prose] as const),
	...(hasChart(step)
		? ([
				['headline', step.headline],
				['scale', step.scale],
				['description', step.description]
			] as const)
		: [])
];

/** The parts of prose that were typed, and so came from no figure. */
export const typed = (prose: Prose): string[] =>
	prose.parts.flatMap((part) =>
		typeof part === 'string' ? [part] : 'term' in part ? [part.text] : 'quote' in part ? [part.quote] : []
	);

/** Numbers in words. “One” is left out: a person, an account and an hour are each one, and nobody counts to it. */
export const NUMBER_WORD =
	/\b(zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?|half|halves|twice|thrice|double|doubled|triple|a third|thirds|quarters?)\b/i;

export const figureOf = (id: string) => figure(id as FigureId);

/** Where the page names whose word it is in other words than the claimant's own short name. */
const SAID_OTHERWISE: Record<string, readonly string[]> = {
	'crowd-counters': ['depending on who is asked', 'those who put a number on it'],
	'august-blogger': ['blog,'],
	'september-blogger': ['blog,'],
	'eagle-side': ['by what journalists were told']
};
/** The words that name a figure's claimant. */
export const claimants = ({ claimant }: Figure): readonly string[] => [
	claimant.short,
	...(SAID_OTHERWISE[claimant.id] ?? [])
];
/** Whether a text says whose word a figure is. */
export const credited = (text: string, one: Figure): boolean =>
	claimants(one).some((name) => text.toLowerCase().includes(name.toLowerCase()));

/** What people and the page say in the story: step by step, with the controls and the names of the chapters. */
export const storyTexts: readonly Text[] = [
	...chapters.flatMap((chapter) => [
		{ where: `${chapter.id} title`, text: textOf(chapter.title) },
		{ where: `${chapter.id} dateline`, text: textOf(chapter.dateline) }
	]),
	...steps.flatMap((step) => [
		{ where: `${step.id} title`, text: step.title },
		...proseOf(step).map(([part, prose]) => ({ where: `${step.id} ${part}`, text: textOf(prose) })),
		...(hasChart(step) && step.control
			? [
					{ where: `${step.id} question`, text: step.control.question },
					...(step.control.kind === 'options'
						? step.control.options.map(({ label }) => ({ where: `${step.id} option`, text: label }))
						: [])
				]
			: [])
	]),
	...Object.entries(GLOSSARY).map(([id, [word, meaning]]) => ({ where: `glossary ${id}`, text: `${word}. ${meaning}` }))
];

/** What a teacher is given for one step, by part, with whose view each of the sides is. */
export const taughtAt = (step: Step): (readonly [part: string, prose: Prose, who: string])[] => {
	const { ask, answer, notice, idea, sides, notes } = teachingOf(step.id);
	return [
		['ask', ask, ''],
		['answer', answer, ''],
		['notice', notice, ''],
		['idea', idea.here, ''],
		...sides.map(({ who, says }) => ['side', says, who] as const),
		...notes.map((note) => ['note', note, ''] as const)
	];
};

/** Everything a teacher is given, as prose. */
export const teachingProse: readonly { readonly where: string; readonly prose: Prose; readonly who: string }[] = [
	...chapters.flatMap(({ id }) => {
		const { question, outcome } = chapterTeachingOf(id);
		return [question, outcome].map((prose) => ({ where: `${id} teaching`, prose, who: '' }));
	}),
	...steps.flatMap((step) => taughtAt(step).map(([part, prose, who]) => ({ where: `${step.id} ${part}`, prose, who }))),
	...routes.map(({ id, leaves }) => ({ where: `route ${id}`, prose: leaves, who: '' })),
	...OUTCOMES.map((prose) => ({ where: 'outcome', prose, who: '' })),
	...MISCONCEPTIONS.flatMap(({ belief, instead }) =>
		[belief, instead].map((prose) => ({ where: 'misconception', prose, who: '' }))
	),
	...[...STARTER, ...EXIT_QUIZ].flatMap(({ question, answer }) =>
		[question, answer].map((prose) => ({ where: 'quiz', prose, who: '' }))
	),
	...CURRICULUM.flatMap(({ subject, ideas }) => ideas.map((prose) => ({ where: subject, prose, who: '' }))),
	...Object.entries({ ...PURPOSES, ...RECORD_PURPOSES }).flatMap(([id, { purpose, mind }]) =>
		[purpose, mind].map((prose) => ({ where: `purpose of ${id}`, prose, who: '' }))
	)
];
export const teachingTexts: readonly Text[] = [
	...teachingProse.map(({ where, prose, who }) => ({ where, text: `${who} ${textOf(prose)}`.trim() })),
	...routes.map(({ id, title }) => ({ where: `route ${id}`, text: title })),
	...Object.entries(IDEAS).map(([id, [name, meaning]]) => ({ where: `idea ${id}`, text: `${name}. ${meaning}` }))
];

/** Every string inside a value, but for the machine's own: ids, keys and addresses have no space in them. */
function strings(value: unknown): string[] {
	if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
	if (Array.isArray(value)) return value.flatMap(strings);
	if (value !== null && typeof value === 'object') return Object.values(value).flatMap(strings);
	return [];
}

/** What the charts say: their rows, which hold every word of a label that comes from the facts, and their tables. */
export const chartTexts: readonly Text[] = [...chartRows].flatMap(([chart, { rows, table }]) => [
	...strings(rows()).map((text) => ({ where: `${chart} rows`, text })),
	...chartSteps
		.filter((step) => step.view.chart === chart)
		.flatMap((step) => {
			const { caption, head, rows: lines } = table(step.view.scene);
			return [caption, ...head, ...lines.flatMap((line) => line.map(plain))].map((text) => ({
				where: `${step.id} table`,
				text
			}));
		})
]);

/** What the data module says in words of its own. */
export const dataTexts: readonly Text[] = [
	...departures.flatMap((row) => [row.post, row.note].map((text) => ({ where: `departures ${row.name}`, text }))),
	...events.flatMap((event) =>
		[event.what, event.figures, event.note].map((text) => ({ where: `event ${event.id}`, text }))
	),
	...readings.flatMap((reading) => strings(reading.stance).map((text) => ({ where: 'readings', text }))),
	...texts.flatMap((text) =>
		[text.side, text.sort, text.known].map((one) => ({ where: `text ${text.id}`, text: one }))
	),
	...questions.map((question) => ({ where: `question ${question.id}`, text: question.asks })),
	...disagreements.flatMap((entry) =>
		[entry.oneReading, entry.otherReading, entry.decision].map((text) => ({ where: `disagreement ${entry.id}`, text }))
	),
	...leftOut.flatMap((entry) => [entry.kind, entry.why].map((text) => ({ where: `left out ${entry.id}`, text }))),
	...figures.flatMap((one) =>
		[one.label, one.note ?? '', ...one.disputedBy.map((other) => `${other.by} ${other.says}`)].map((text) => ({
			where: `figure ${one.id}`,
			text
		}))
	),
	...strings(corrections).map((text) => ({ where: 'corrections', text }))
];
