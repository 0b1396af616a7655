/** The script's own types. A step states its whole view, so that it can be entered from anywhere. */
import type { TextId } from '$data/schema';
import type { View } from '$lib/charts/views';
import type { Prose } from './prose';

/** Where a picture's source line comes from: one of the five texts, a dated event of the record, or our list of departures. */
export type SourceRef = TextId | `record:${string}` | `source:${string}` | 'departures' | 'readings';

/** Something the reader may do at a step; every one can be passed by. */
export type Control =
	| {
			readonly kind: 'guess';
			readonly question: string;
			readonly min: number;
			readonly max: number;
			readonly step: number;
			readonly unit: string;
	  }
	/** `answers`: the row of the step’s table that the choice names is printed under it, for screens whose stage has no room. */
	| {
			readonly kind: 'options';
			readonly answers?: true;
			readonly question: string;
			readonly options: readonly { readonly value: string; readonly label: string }[];
	  };

interface StepBase {
	/** Part of the address, so stable once shipped. */
	readonly id: string;
	/** A few words naming the step, for slides and for screen readers. No digits. */
	readonly title: string;
	readonly prose: readonly Prose[];
}

/** A step with a chart. */
export interface ChartStep extends StepBase {
	/** The finding, said above the chart. */
	readonly headline: Prose;
	/** Units and scale: what one mark is. */
	readonly scale: Prose;
	readonly view: View;
	readonly sources: readonly SourceRef[];
	/** The picture for someone who cannot see it. */
	readonly description: Prose;
	readonly control?: Control;
}
/** A step whose view is a part of the page rather than a chart: the tables of the method section. */
export interface TableStep extends StepBase {
	readonly table: 'figures' | 'disagreements' | 'sources' | 'taking-away';
}
export type Step = ChartStep | TableStep;

export interface Chapter {
	readonly id: string;
	readonly title: Prose;
	/** The story in a sentence or two, for its first screen; each has a line of its own. */
	readonly finding?: readonly Prose[];
	/** When this chapter happens. */
	readonly dateline: Prose;
	/** The one mark that is left standing when this chapter has been cleared away: whose it is, and what it is. */
	readonly alone?: readonly [Prose, Prose];
	readonly steps: readonly Step[];
}

/** Whether a step stands on a view of a chart; the others are text alone. */
export const hasChart = (step: Step): step is ChartStep => 'view' in step;
