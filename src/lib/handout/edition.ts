/** The four editions of the handout: for pupils or for teachers, a sheet a chapter or a sheet a step. Each has an address, so that none needs a script. */
import { chapters, type Chapter, type Step } from '$lib/story';
import { chapterTeachingOf } from '$lib/story/teaching';

export interface Edition {
	/** Below `/handout/`, without slashes at its ends. */
	readonly path: '' | 'steps' | 'teacher' | 'teacher/steps';
	readonly name: string;
	readonly answers: boolean;
	readonly each: 'chapter' | 'step';
}

export const EDITIONS: readonly Edition[] = [
	{ path: '', name: 'Pupil’s edition, a sheet a chapter', answers: false, each: 'chapter' },
	{ path: 'steps', name: 'Pupil’s edition, a sheet a step', answers: false, each: 'step' },
	{ path: 'teacher', name: 'Teacher’s edition, a sheet a chapter', answers: true, each: 'chapter' },
	{ path: 'teacher/steps', name: 'Teacher’s edition, a sheet a step', answers: true, each: 'step' }
];

/** The edition at an address below `/handout/`, or undefined where there is none. */
export const editionAt = (path: string): Edition | undefined => EDITIONS.find((edition) => edition.path === path);

/** A step with its chapter, and whether the chapter begins with it. */
export interface Told {
	readonly chapter: Chapter;
	readonly step: Step;
	readonly first: boolean;
}

/** One printed page. */
export type Sheet =
	| { readonly kind: 'cover' }
	| { readonly kind: 'chapter'; readonly chapter: Chapter; readonly number: number }
	| { readonly kind: 'step'; readonly chapter: Chapter; readonly step: Step; readonly number: number }
	| { readonly kind: 'glossary' }
	| { readonly kind: 'texts' }
	| { readonly kind: 'record'; readonly part: number }
	| { readonly kind: 'answers'; readonly steps: readonly Told[]; readonly part: number };

/** How many sheets the list of the public record takes. */
export const RECORD_SHEETS = 2;
/** How many steps’ answers one sheet holds. */
const ANSWERS = 3;

/** The steps a chapter’s sheet asks about. */
export const askedIn = (chapter: Chapter): readonly Step[] =>
	chapterTeachingOf(chapter.id).asks.map((id) => chapter.steps.find((step) => step.id === id)!);

/** Every sheet of an edition in order: one printed page each. Answers stand apart, at the end, in the teacher’s alone. */
export function sheetsOf({ answers, each }: Edition): readonly Sheet[] {
	const told = chapters.flatMap((chapter, number): Sheet[] =>
		each === 'chapter'
			? [{ kind: 'chapter', chapter, number }]
			: chapter.steps.map((step) => ({ kind: 'step', chapter, step, number }))
	);
	const steps = chapters.flatMap((chapter) =>
		chapter.steps.map((step, i): Told => ({ chapter, step, first: i === 0 }))
	);
	const answered = Array.from({ length: Math.ceil(steps.length / ANSWERS) }, (_, part): Sheet => ({
		kind: 'answers',
		steps: steps.slice(part * ANSWERS, (part + 1) * ANSWERS),
		part
	}));
	return [
		{ kind: 'cover' },
		...told,
		{ kind: 'glossary' },
		{ kind: 'texts' },
		...Array.from({ length: RECORD_SHEETS }, (_, part): Sheet => ({ kind: 'record', part })),
		...(answers ? answered : [])
	];
}
