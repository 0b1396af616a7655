/** How a chapter's steps share stages: one stage a chapter, but for the field that the page itself scrolls through. */
import type { Chapter, Step } from '$lib/story';

export interface Stage {
	readonly steps: readonly Step[];
	/** True where the whole electorate follows, in the page. */
	readonly field: boolean;
}

const FIELD_AFTER = 'electorate-field';

/** The stages of a chapter in order: one, or two where the field lies between. */
export function stagesOf(chapter: Chapter): Stage[] {
	const at = chapter.steps.findIndex((step) => step.id === FIELD_AFTER);
	if (at < 0) return [{ steps: chapter.steps, field: false }];
	return [
		{ steps: chapter.steps.slice(0, at + 1), field: true },
		{ steps: chapter.steps.slice(at + 1), field: false }
	];
}
