/** What there is to embed, in words and measured: the story in its modes, and every chart with its views. Build only. */
import { publication } from '$data';
import type { ChartId } from '$lib/charts/views';
import { chartWords } from '$lib/share/charts';
import { storyShared } from '$lib/share/story';
import { chapters, hasChart, textOf } from '$lib/story';
import { findingOf, viewsOf } from '$lib/story/findings';
import { MODES } from './choice';
import measured from './heights.json';
import type { Mode } from './query';

/** Heights in pixels at each of the `WIDTHS` of choice.ts. */
export type Heights = readonly [number, number, number];

/** One thing that can be embedded. Plain JSON. */
export interface Embeddable {
	readonly what: 'story' | ChartId;
	/** Its own words: the finding of a chart. */
	readonly title: string;
	/** The picture of it for who cannot see it. */
	readonly alt: string;
	/** The step it leads to in the story. */
	readonly step: string;
	/** Views to choose from, the finding first; none for the story. */
	readonly views: readonly { readonly step: string; readonly title: string }[];
	/** By mode for the story, else under `chart`. */
	readonly heights: Readonly<Partial<Record<Mode | 'chart', Heights>>>;
}

const heights = measured as unknown as Readonly<Record<string, Heights>>;
/** Until it has been measured. `npm run heights` measures what was built. */
const USUAL: Heights = [760, 960, 960];

/** The charts in the order in which the story comes to them. */
const chartsInOrder: readonly ChartId[] = [
	...new Set(chapters.flatMap(({ steps }) => steps.filter(hasChart).map(({ view }) => view.chart)))
];

function aboutChart(what: ChartId): Embeddable {
	const { headline, alt } = chartWords(what);
	const finding = findingOf(what);
	return {
		what,
		title: `${headline} – ${publication.title}`,
		alt,
		step: finding.id,
		views: [finding, ...viewsOf(what).filter((step) => step !== finding)].map((step) => ({
			step: step.id,
			title: textOf(step.headline)
		})),
		heights: { chart: heights[what] ?? USUAL }
	};
}

/** The story, then every chart. */
export function embeddables(): readonly Embeddable[] {
	const { title, alt } = storyShared();
	const story: Embeddable = {
		what: 'story',
		title: `${publication.title}: ${title.split(': ').slice(1).join(': ')}`,
		alt,
		step: '',
		views: [],
		heights: Object.fromEntries(MODES.map((mode) => [mode, heights[`story-${mode}`] ?? USUAL]))
	};
	return [story, ...chartsInOrder.map(aboutChart)];
}
