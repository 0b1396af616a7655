/** Every view there is: which chart, and which of its scenes. A scene is named after the step it was made for. */
import type { BallotScene } from './ballot/layout';
import type { CalendarScene } from './calendar/layout';
import type { ClockScene } from './clock/layout';
import type { CountScene } from './count/layout';
import type { CrowdScene } from './crowd/layout';
import type { DeparturesScene } from './departures/layout';
import type { DonorsScene } from './donors/layout';
import type { ElectorateScene } from './electorate/layout';
import type { ExecutiveScene } from './executive/layout';
import type { FeeScene } from './fee/layout';
import type { LanesScene } from './lanes/layout';
import type { LikesScene } from './likes/layout';
import type { MiddleScene } from './middle/layout';
import type { ReadingsScene } from './readings/layout';
import type { ResultScene } from './result/layout';

export type View =
	| { readonly chart: 'count'; readonly scene: CountScene }
	| { readonly chart: 'clock'; readonly scene: ClockScene }
	| { readonly chart: 'departures'; readonly scene: DeparturesScene }
	| { readonly chart: 'crowd'; readonly scene: CrowdScene }
	| { readonly chart: 'ballot'; readonly scene: BallotScene }
	| { readonly chart: 'calendar'; readonly scene: CalendarScene }
	| { readonly chart: 'executive'; readonly scene: ExecutiveScene }
	| { readonly chart: 'fee'; readonly scene: FeeScene }
	| { readonly chart: 'lanes'; readonly scene: LanesScene }
	| { readonly chart: 'electorate'; readonly scene: ElectorateScene }
	| { readonly chart: 'likes'; readonly scene: LikesScene }
	| { readonly chart: 'donors'; readonly scene: DonorsScene }
	| { readonly chart: 'middle'; readonly scene: MiddleScene }
	| { readonly chart: 'result'; readonly scene: ResultScene }
	| { readonly chart: 'readings'; readonly scene: ReadingsScene };
export type ChartId = View['chart'];
