/** Which figures the page prints anywhere: in its words, its pictures or its tables. Only these are rows of the page's own table. */
import {
	departures,
	disagreements,
	eventOf,
	figure,
	figures,
	sourceForAddress,
	sourceOf,
	sources,
	texts,
	type FigureId,
	type Source
} from '$data';
import { chartIds, drawable } from '$lib/charts/catalogue';
import { chapters, figuresIn, hasChart } from '$lib/story';
import { completeness } from './completeness';
import { proseOf } from './provenance';

function walk(value: unknown, found: Set<string>, key: 'figure' | 'row' = 'figure'): void {
	if (typeof value !== 'object' || value === null) return;
	if (key in value) {
		const named = (value as Record<string, unknown>)[key];
		if (typeof named === 'string') found.add(named);
	}
	for (const part of Object.values(value)) walk(part, found, key);
}

/** Rows that the marks of the pictures lead to, as `events/eagle-launch`. */
function rowsOfMarks(): string[] {
	const found = new Set<string>();
	for (const id of chartIds) walk(drawable(id).rows(), found, 'row');
	return [...found];
}

const EVENTS = 'events/';
/** Ids of the dated events that a mark of some picture stands for, in the order of the pictures. */
export const eventsOnPage = (): string[] =>
	rowsOfMarks().flatMap((row) => (row.startsWith(EVENTS) ? [row.slice(EVENTS.length)] : []));

/** The sources that the page's figures, its dated events or its list of departures were read in; the others are files' business. */
export function sourcesOnPage(): readonly Source[] {
	const shown = figuresOnPage();
	const origins = figures.filter(({ id }) => shown.has(id)).flatMap((one) => one.origins);
	const read = [
		...origins.flatMap((origin) =>
			origin.kind === 'text' || origin.kind === 'source'
				? [sourceOf(origin.source)]
				: origin.kind === 'record'
					? eventOf(origin.event).sources.map(sourceForAddress)
					: []
		),
		...eventsOnPage().flatMap((id) => eventOf(id).sources.map(sourceForAddress)),
		...chapters
			.flatMap(({ steps }) => steps.filter(hasChart).flatMap((step) => step.sources))
			.flatMap((ref) => (ref.startsWith('record:') ? eventOf(ref.slice(7)).sources.map(sourceForAddress) : [])),
		...departures.flatMap((one) => one.sources.map(sourceForAddress)),
		...texts.map(({ id }) => sourceOf(id))
	];
	return sources.filter((source) => read.includes(source));
}

/** Ids of every figure in use on the story’s page: as they are first told, then those that only a picture or a table has. */
export function figuresOnPage(): ReadonlySet<string> {
	const found = new Set<string>();
	for (const chapter of chapters) {
		const told = [chapter.title, ...(chapter.finding ?? []), chapter.dateline, ...chapter.steps.flatMap(proseOf)];
		told.flatMap(figuresIn).forEach((id) => found.add(id));
	}
	for (const chapter of chapters) {
		for (const step of chapter.steps.filter(hasChart)) walk(drawable(step.view.chart).table(step.view.scene), found);
	}
	for (const id of chartIds) walk(drawable(id).rows(), found);
	for (const row of rowsOfMarks()) if (row.startsWith('figures/')) found.add(row.slice('figures/'.length));
	for (const paragraph of completeness) figuresIn(paragraph).forEach((id) => found.add(id));
	for (const one of disagreements) one.figures.forEach((id) => found.add(id));
	// A sum is only shown to hold beside what it was made of; a set goes on to what is added while it is walked
	for (const id of found)
		for (const origin of figure(id as FigureId).origins)
			if (origin.kind === 'derived') origin.from.forEach((one) => found.add(one));
	return found;
}
