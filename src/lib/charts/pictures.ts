/** A view as positions alone, for pictures that are drawn without a page: the layouts that the charts use, and their rows. */
import * as ballot from './ballot/layout';
import { rows as ballotRows } from './ballot/rows';
import * as calendar from './calendar/layout';
import { rows as calendarRows } from './calendar/rows';
import * as clock from './clock/layout';
import { rows as clockRows } from './clock/rows';
import * as count from './count/layout';
import { rows as countRows } from './count/rows';
import * as crowd from './crowd/layout';
import { rows as crowdRows } from './crowd/rows';
import * as departures from './departures/layout';
import { rows as departuresRows } from './departures/rows';
import * as donors from './donors/layout';
import { rows as donorsRows } from './donors/rows';
import * as electorate from './electorate/layout';
import { rows as electorateRows } from './electorate/rows';
import * as executive from './executive/layout';
import { rows as executiveRows } from './executive/rows';
import * as fee from './fee/layout';
import { rows as feeRows } from './fee/rows';
import * as lanes from './lanes/layout';
import { rows as lanesRows } from './lanes/rows';
import * as likes from './likes/layout';
import { rows as likesRows } from './likes/rows';
import * as middle from './middle/layout';
import { rows as middleRows } from './middle/rows';
import * as readings from './readings/layout';
import { rows as readingsRows } from './readings/rows';
import * as result from './result/layout';
import { rows as resultRows } from './result/rows';
import type { Frame, Picture } from './frame/types';
import type { ChartId, View } from './views';

type Place<Id extends ChartId> = (scene: Extract<View, { chart: Id }>['scene'], frame: Frame) => Picture;

const PLACES: { readonly [Id in ChartId]: Place<Id> } = {
	ballot: (scene, frame) => ballot.layout(ballotRows(), scene, frame),
	calendar: (scene, frame) => calendar.layout(calendarRows(), scene, frame),
	clock: (scene, frame) => clock.layout(clockRows(), scene, frame),
	count: (scene, frame) => count.layout(countRows(), scene, frame),
	crowd: (scene, frame) => crowd.layout(crowdRows(), scene, frame),
	departures: (scene, frame) => departures.layout(departuresRows(), scene, frame),
	donors: (scene, frame) => donors.layout(donorsRows(), scene, frame),
	electorate: (scene, frame) => electorate.layout(electorateRows(), scene, frame),
	executive: (scene, frame) => executive.layout(executiveRows(), scene, frame),
	fee: (scene, frame) => fee.layout(feeRows(), scene, frame),
	lanes: (scene, frame) => lanes.layout(lanesRows(), scene, frame),
	likes: (scene, frame) => likes.layout(likesRows(), scene, frame),
	middle: (scene, frame) => middle.layout(middleRows(), scene, frame),
	readings: (scene, frame) => readings.layout(readingsRows(), scene, frame),
	result: (scene, frame) => result.layout(resultRows(), scene, frame)
};

/** The picture of a view in a frame: what the chart itself would draw there, before the reader has chosen anything. */
export const pictureOf = ({ chart, scene }: View, frame: Frame): Picture =>
	// The scene and its chart belong together by the type of a view
	(PLACES[chart] as unknown as (scene: string, frame: Frame) => Picture)(scene, frame);
