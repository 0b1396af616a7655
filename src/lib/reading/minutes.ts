import { textOf, type Chapter } from '$lib/story';

const WORDS_A_MINUTE = 220;

/** Words of step text in the story: what the script's length is measured by. */
export const wordsIn = (chapters: readonly Chapter[]): number =>
	chapters
		.flatMap((chapter) => chapter.steps.flatMap((step) => step.prose))
		.reduce((sum, prose) => sum + textOf(prose).split(/\s+/).filter(Boolean).length, 0);

/** Whole minutes to read the steps. */
export const readingMinutes = (chapters: readonly Chapter[]): number => Math.round(wordsIn(chapters) / WORDS_A_MINUTE);
