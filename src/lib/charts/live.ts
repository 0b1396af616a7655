/** The same charts for the browser, each fetched when its chapter comes near. The opening’s count stands on no stage: it is drawn once. */
import type { Component } from 'svelte';
import type { ChartId } from './views';

type Loader = () => Promise<{ default: Component<never> }>;

export const live: Record<Exclude<ChartId, 'count'>, Loader> = {
	ballot: () => import('./ballot/Chart.svelte'),
	calendar: () => import('./calendar/Chart.svelte'),
	clock: () => import('./clock/Chart.svelte'),
	crowd: () => import('./crowd/Chart.svelte'),
	departures: () => import('./departures/Chart.svelte'),
	donors: () => import('./donors/Chart.svelte'),
	electorate: () => import('./electorate/Chart.svelte'),
	executive: () => import('./executive/Chart.svelte'),
	fee: () => import('./fee/Chart.svelte'),
	lanes: () => import('./lanes/Chart.svelte'),
	likes: () => import('./likes/Chart.svelte'),
	middle: () => import('./middle/Chart.svelte'),
	readings: () => import('./readings/Chart.svelte'),
	result: () => import('./result/Chart.svelte')
};
