/** Every chart, for pages drawn on the server: its component, its rows from the data module, its table, and the shape of its drawing. */
import type { Component } from 'svelte';
import Ballot from './ballot/Chart.svelte';
import * as ballot from './ballot/rows';
import Calendar from './calendar/Chart.svelte';
import * as calendar from './calendar/rows';
import Clock from './clock/Chart.svelte';
import * as clock from './clock/rows';
import Count from './count/Chart.svelte';
import * as count from './count/rows';
import Crowd from './crowd/Chart.svelte';
import * as crowd from './crowd/rows';
import Departures from './departures/Chart.svelte';
import * as departures from './departures/rows';
import Donors from './donors/Chart.svelte';
import * as donors from './donors/rows';
import Electorate from './electorate/Chart.svelte';
import * as electorate from './electorate/rows';
import Executive from './executive/Chart.svelte';
import * as executive from './executive/rows';
import Fee from './fee/Chart.svelte';
import * as fee from './fee/rows';
import Lanes from './lanes/Chart.svelte';
import * as lanes from './lanes/rows';
import Likes from './likes/Chart.svelte';
import * as likes from './likes/rows';
import Middle from './middle/Chart.svelte';
import * as middle from './middle/rows';
import Readings from './readings/Chart.svelte';
import * as readings from './readings/rows';
import Result from './result/Chart.svelte';
import * as result from './result/rows';
import type { ChartProps, ChartTable } from './frame/types';
import type { ChartId } from './views';

interface Entry<Rows, Scene extends string> {
	readonly Chart: Component<ChartProps<Rows, Scene>>;
	readonly rows: () => Rows;
	readonly table: (scene: Scene) => ChartTable;
}
const entry = <Rows, Scene extends string>(
	Chart: Component<ChartProps<Rows, Scene>>,
	source: { rows: () => Rows; table: (scene: Scene) => ChartTable }
): Entry<Rows, Scene> => ({
	Chart,
	rows: source.rows,
	table: source.table
});

const catalogue = {
	ballot: entry(Ballot, ballot),
	calendar: entry(Calendar, calendar),
	clock: entry(Clock, clock),
	count: entry(Count, count),
	crowd: entry(Crowd, crowd),
	departures: entry(Departures, departures),
	donors: entry(Donors, donors),
	electorate: entry(Electorate, electorate),
	executive: entry(Executive, executive),
	fee: entry(Fee, fee),
	lanes: entry(Lanes, lanes),
	likes: entry(Likes, likes),
	middle: entry(Middle, middle),
	readings: entry(Readings, readings),
	result: entry(Result, result)
} as const;

/** A chart whose rows and scenes are its own business: what the pages need to draw any of them. */
export interface Drawable {
	readonly Chart: Component<ChartProps<unknown, string>>;
	readonly rows: () => unknown;
	readonly table: (scene: string) => ChartTable;
}

/** The entry for a view. Its scene and its chart belong together by type, so the widening here loses nothing. */
export const drawable = (chart: ChartId): Drawable => catalogue[chart] as unknown as Drawable;
export const chartIds = Object.keys(catalogue) as ChartId[];

/** The drawing's own size in units, for pages where it is scaled to its box. */
export const DRAWING = { width: 340, height: 400 } as const;
