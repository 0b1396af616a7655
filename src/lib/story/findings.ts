/** What a chart says when it stands alone: one of its steps is its finding, the others are further views of it. */
import type { ChartId } from '$lib/charts/views';
import { chapters } from '.';
import { hasChart, type ChartStep } from './types';

/** The step that carries each chart. Part of what an embed's address means, so it changes only if a correction makes it. */
const FINDINGS: Record<ChartId, string> = {
	ballot: 'vote-result',
	calendar: 'phoney-war-days',
	clock: 'night-midday',
	count: 'opening-count',
	crowd: 'square-rally',
	departures: 'departures-record',
	donors: 'online-donors',
	electorate: 'electorate-end',
	executive: 'executive-vote',
	fee: 'executive-fee',
	lanes: 'rivals-nominations',
	likes: 'online-likes',
	middle: 'middle-split',
	readings: 'verdicts-questions',
	result: 'result-rooms'
};

/** Every view of a chart, in the order of the story. */
export const viewsOf = (chart: ChartId): readonly ChartStep[] =>
	chapters.flatMap((chapter) => chapter.steps.filter(hasChart).filter((step) => step.view.chart === chart));

/** The chart at its finding. Throws, and so stops the build, where that step is gone or shows another chart. */
export function findingOf(chart: ChartId): ChartStep {
	const found = viewsOf(chart).find((step) => step.id === FINDINGS[chart]);
	if (!found)
		throw new Error(`${chart}: its finding, ${FINDINGS[chart]}, is no step with this chart. See findings.ts.`);
	return found;
}
