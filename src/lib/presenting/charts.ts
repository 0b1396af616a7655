/**
 * The live charts of the slides: every one of them, there from the start. A lesson must not stop because a chart did not
 * arrive, and a page in one file has nowhere to fetch it from.
 */
import type { Component } from 'svelte';
import Ballot from '$lib/charts/ballot/Chart.svelte';
import Calendar from '$lib/charts/calendar/Chart.svelte';
import Clock from '$lib/charts/clock/Chart.svelte';
import Count from '$lib/charts/count/Chart.svelte';
import Crowd from '$lib/charts/crowd/Chart.svelte';
import Departures from '$lib/charts/departures/Chart.svelte';
import Donors from '$lib/charts/donors/Chart.svelte';
import Electorate from '$lib/charts/electorate/Chart.svelte';
import Executive from '$lib/charts/executive/Chart.svelte';
import Fee from '$lib/charts/fee/Chart.svelte';
import Lanes from '$lib/charts/lanes/Chart.svelte';
import Likes from '$lib/charts/likes/Chart.svelte';
import Middle from '$lib/charts/middle/Chart.svelte';
import Readings from '$lib/charts/readings/Chart.svelte';
import Result from '$lib/charts/result/Chart.svelte';
import type { ChartProps } from '$lib/charts/frame/types';
import type { ChartId } from '$lib/charts/views';

const all = {
	ballot: Ballot,
	calendar: Calendar,
	clock: Clock,
	count: Count,
	crowd: Crowd,
	departures: Departures,
	donors: Donors,
	electorate: Electorate,
	executive: Executive,
	fee: Fee,
	lanes: Lanes,
	likes: Likes,
	middle: Middle,
	readings: Readings,
	result: Result
} satisfies Record<ChartId, unknown>;
/** By chart. Each takes its own rows and no other's, which a slide hands it by the same id. */
export const charts = all as unknown as Record<ChartId, Component<ChartProps<unknown, string>>>;
