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
	sourcesOfEvent,
	texts,
	type FigureId,
	type Origin,
	type Source
} from '$data';
import { chartIds, drawable } from '$lib/charts/catalogue';
import { chapters, figuresIn, hasChart } from '$lib/story';
import { completeness } from './completeness';
import { proseOf } from './provenance';
import { sourcesOfRef } from './source-line';

/** Every value under a key, however deep. */
function valuesOf(value: unknown, key: 'figure' | 'row'): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const own = (value as Record<string, unknown>)[key];
	return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap((part) => valuesOf(part, key))];
}

const allRows = chartIds.map((id) => drawable(id).rows());
/** Rows that the marks of the pictures lead to, as `events/eagle-launch`, each once. */
const rowsOfMarks: readonly string[] = [...new Set(allRows.flatMap((rows) => valuesOf(rows, 'row')))];
const named = (kind: 'events' | 'figures'): string[] =>
	rowsOfMarks.flatMap((row) => (row.startsWith(`${kind}/`) ? [row.slice(kind.length + 1)] : []));

/** Ids of the dated events that a mark of some picture stands for, in the order of the pictures. */
export const eventsOnPage = (): readonly string[] => named('events');

const sourcesOfOrigin = (origin: Origin): readonly Source[] =>
	origin.kind === 'text' || origin.kind === 'source'
		? [sourceOf(origin.source)]
		: origin.kind === 'record'
			? sourcesOfEvent(eventOf(origin.event))
			: [];

/** The sources that the page's figures, events, pictures and list of departures were read in; the others are the files' business. */
export function sourcesOnPage(): readonly Source[] {
	const read = new Set([
		...[...figuresOnPage()].flatMap((id) => figure(id).origins).flatMap(sourcesOfOrigin),
		...eventsOnPage().flatMap((id) => sourcesOfEvent(eventOf(id))),
		...chapters.flatMap(({ steps }) => steps.filter(hasChart)).flatMap((step) => step.sources.flatMap(sourcesOfRef)),
		...departures.flatMap((one) => one.sources.map(sourceForAddress)),
		...texts.map(({ id }) => sourceOf(id))
	]);
	return sources.filter((source) => read.has(source));
}

const known = new Set<string>(figures.map((one) => one.id));
function figureId(id: string): FigureId {
	if (!known.has(id)) throw new Error(`Something on the page names the figure ${id}, which is not in data/figures.`);
	return id as FigureId;
}

/** Ids of every figure in use on the story’s page: as they are first told, then those that only a picture or a table has. */
export function figuresOnPage(): ReadonlySet<FigureId> {
	const told = chapters.flatMap((chapter) =>
		[chapter.title, ...(chapter.finding ?? []), chapter.dateline, ...chapter.steps.flatMap(proseOf)].flatMap(figuresIn)
	);
	const tables = chapters
		.flatMap(({ steps }) => steps.filter(hasChart))
		.map((step) => drawable(step.view.chart).table(step.view.scene));
	const found = new Set(
		[
			...told,
			...valuesOf([tables, allRows], 'figure'),
			...named('figures'),
			...completeness.flatMap(figuresIn),
			...disagreements.flatMap((one) => one.figures)
		].map(figureId)
	);
	// A sum is only shown to hold beside what it was made of; a set goes on to what is added while it is walked
	for (const id of found)
		for (const origin of figure(id).origins)
			if (origin.kind === 'derived') origin.from.forEach((one) => found.add(figureId(one)));
	return found;
}
