/** What a chart's shared picture says, taken from the step that is its finding. */
import { plain, publication } from '$data';
import type { ChartId } from '$lib/charts/views';
import { sourceLine } from '$lib/sourcing/source-line';
import { textOf } from '$lib/story';
import { findingOf } from '$lib/story/findings';
import type { ChartWords } from './chart-card';

/** The words of a chart at its finding. Throws where the story has no such step. */
export function chartWords(chart: ChartId): ChartWords {
	const step = findingOf(chart);
	const headline = textOf(step.headline);
	return {
		headline,
		scale: textOf(step.scale),
		source: `Source: ${plain(sourceLine(step.sources))}`,
		title: publication.title,
		alt: `${headline}. ${textOf(step.description)}`
	};
}
