/** Everything the files are made from, in one thing that a test can change. */
import {
	corrections,
	departures,
	events,
	figures,
	publication,
	questions,
	readings,
	sourceAmong,
	sourceNamed,
	sources,
	texts,
	type Correction,
	type Departure,
	type Figure,
	type Reading,
	type Source,
	type StoryEvent,
	type Text
} from '$data';
import { checkCorrections } from '$data/check';
import { chapters } from '$lib/story';
import { usedAt } from '../provenance';

export interface Facts {
	readonly figures: readonly Figure[];
	readonly departures: readonly Departure[];
	readonly events: readonly StoryEvent[];
	readonly readings: readonly Reading[];
	readonly texts: readonly Text[];
	readonly questions: typeof questions;
	readonly sources: readonly Source[];
	readonly corrections: readonly Correction[];
	readonly publication: typeof publication;
	/** Ids of every step of the story, in order. */
	readonly steps: readonly string[];
	/** Ids of the steps whose words use a figure, by its id. */
	readonly usedAt: ReadonlyMap<string, readonly string[]>;
}

/** The facts as they are. */
export const facts: Facts = {
	figures,
	departures,
	events,
	readings,
	texts,
	questions,
	sources,
	corrections,
	publication,
	steps: chapters.flatMap((chapter) => chapter.steps.map((step) => step.id)),
	usedAt
};

/** The id of a reading: `buzzfeed.planned`. */
export const readingId = (reading: Reading): string => `${reading.text}.${reading.question}`;

/**
 * Checks that the log of corrections names things that are there.
 * @throws {DataProblem} for a date that cannot be read, an id used twice or a place that is nowhere
 */
export function checkLog({ corrections: log, ...all }: Facts): void {
	const known = [all.figures, all.departures, all.events, all.sources].flatMap((rows) => rows.map((row) => row.id));
	checkCorrections(log, new Set([...known, ...all.readings.map(readingId), ...all.steps]));
}

/** The day the row with this id was last corrected, or null where it never was. */
export const correctedOn = ({ corrections: log }: Facts, id: string): string | null =>
	log
		.filter((one) => one.where === id)
		.map((one) => one.date)
		.sort()
		.at(-1) ?? null;

/**
 * The source with this id.
 * @throws {RangeError} when there is none
 */
export const sourceWith = ({ sources: all }: Facts, id: string): Source => sourceNamed(all, id);

/**
 * The source that has this address.
 * @throws {RangeError} when none has
 */
export const sourceAt = ({ sources: all }: Facts, address: string): Source => sourceAmong(all, address);

/** Each thing once, in the order of its first coming. */
export const once = <Thing>(things: readonly Thing[]): readonly Thing[] => [...new Set(things)];
