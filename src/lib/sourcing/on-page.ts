/** Which figures the page prints anywhere: in its words, its pictures or its tables. Only these are rows of the page's own table. */
import { disagreements } from '$data';
import { chartIds, drawable } from '$lib/charts/catalogue';
import { chapters, figuresIn, hasChart } from '$lib/story';
import { proseOf } from './provenance';

function walk(value: unknown, found: Set<string>): void {
	if (typeof value !== 'object' || value === null) return;
	if ('figure' in value && typeof value.figure === 'string') found.add(value.figure);
	for (const part of Object.values(value)) walk(part, found);
}

/** Ids of every figure in use on the story’s page. */
export function figuresOnPage(): ReadonlySet<string> {
	const found = new Set<string>();
	for (const id of chartIds) walk(drawable(id).rows(), found);
	for (const chapter of chapters) {
		for (const prose of [chapter.title, chapter.dateline]) figuresIn(prose).forEach((id) => found.add(id));
		for (const step of chapter.steps) {
			proseOf(step)
				.flatMap(figuresIn)
				.forEach((id) => found.add(id));
			if (hasChart(step)) walk(drawable(step.view.chart).table(step.view.scene), found);
		}
	}
	for (const one of disagreements) one.figures.forEach((id) => found.add(id));
	return found;
}
