/**
 * What a teacher needs at a step, beside the step and never inside it: nothing here is a part of the reader's page.
 * Numbers come from figures alone, as in the story.
 */
import type { Prose } from '../prose';
import type { Chapter, SourceRef } from '../types';
import type { IdeaId } from './ideas';

/** One of the views that are set side by side, and whose it is. */
export interface Side {
	/** Who holds it, or what it is a case for. No digits. */
	readonly who: string;
	readonly says: Prose;
}

/** What is taught at one step. */
export interface StepTeaching {
	/** To ask the class before the picture, or before its answer. */
	readonly ask: Prose;
	/** What can be said once they have answered. For the teacher alone. */
	readonly answer: Prose;
	/** Something to look for in the picture. */
	readonly notice: Prose;
	/** The statistical idea, and how it shows here. */
	readonly idea: { readonly id: IdeaId; readonly here: Prose };
	/** Opposing views, or fair cases, in a sentence each. */
	readonly sides: readonly [Side, Side];
	/** What the step rests on most; its nature, origin and purpose are made by `sourceNote`. */
	readonly source: SourceRef;
	/** The speaker's notes: a few short sentences, most important first. */
	readonly notes: readonly [Prose, ...Prose[]];
}

export type StepIdOf<C extends Chapter> = C['steps'][number]['id'];

/** What is taught in one chapter: a row for every step, so that a step without one does not compile. */
export interface ChapterTeaching<C extends Chapter = Chapter> {
	/** The chapter as one question. */
	readonly question: Prose;
	/** What a pupil can do after it. */
	readonly outcome: Prose;
	/** The step whose picture stands on the chapter's sheet. */
	readonly picture: StepIdOf<C>;
	/** The steps whose questions are asked on that sheet, in order. */
	readonly asks: readonly StepIdOf<C>[];
	readonly steps: Readonly<Record<StepIdOf<C>, StepTeaching>>;
}

/** A way through the story in the time there is. */
export interface Route<Id extends string = string> {
	readonly id: 'short' | 'middle' | 'whole';
	readonly title: string;
	/** What this route leaves a class with. */
	readonly leaves: Prose;
	/** In the order of the story; minutes may be halves. */
	readonly stops: readonly { readonly step: Id; readonly minutes: number }[];
}

/** What one side would say, and who that is. */
export const side = (who: string, says: Prose): Side => ({ who, says });
