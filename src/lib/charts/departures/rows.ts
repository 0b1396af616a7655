/** Who left, hour by hour and seat by seat, from the data module. Built on the server only. */
import {
	bestHour,
	boardOf,
	countWindow,
	departures,
	departuresOn,
	runningCount,
	type Departure
} from '$data/departures';
import { figure } from '$data';
import { amount, say } from '../frame/say';
import { clock, hedgeFor } from '$data/format';
import type { ChartTable } from '../frame/types';
import type { DeparturesScene } from './layout';
import { person, whoWhenSource } from './who';

/** Minutes from one hour of the axis to the next. */
const QUARTER = 6 * 60;

const day = (id: 'date.sunday' | 'date.monday') => departuresOn(String(figure(id).value));
const ends = (id: 'departures.recalled') => {
	const { low, high } = figure(id);
	if (low === undefined || high === undefined)
		throw new TypeError(`${id} needs both ends: give it low and high in data/figures.`);
	return { low, high };
};

/** Everyone who left on the two days, the seats of the shadow cabinet and the running count, times in minutes of the day; throws where the data cannot bear out the minister’s recollection. */
export function rows() {
	const sunday = day('date.sunday');
	const recalled = ends('departures.recalled');
	const fits = countWindow(sunday, recalled.low, recalled.high);
	if (fits === null)
		throw new RangeError(
			`At no moment of the Sunday had ${recalled.low} to ${recalled.high} gone, as departures.recalled has it: put right that figure, or the times in departures.csv.`
		);
	const quarters = { from: Math.floor(fits.from / QUARTER) * QUARTER, to: Math.ceil(fits.to / QUARTER) * QUARTER };
	return {
		sunday: sunday.map(person),
		monday: day('date.monday').map(person),
		board: boardOf(departures).map((seat) => ({
			person: person(seat.row),
			held: seat.heldOnSaturday,
			refilledBy: seat.refilledBy
		})),
		running: runningCount(sunday),
		recalled,
		/** When the running count can have stood there, to the quarter of the day: nearer would point at whoever said it. */
		quarters,
		/** The hour of the clock where the report’s rate fits best, so that it is tested where it is strongest. */
		rateHour: Math.floor(bestHour(sunday).ofTheClock.from / 60),
		rate: amount('departures.rate'),
		/** Stands over the numeral it belongs to. */
		rateHedge: hedgeFor(figure('departures.rate')).trim(),
		ministers: amount('departures.tuesdayMinisters'),
		aides: amount('departures.tuesdayAides'),
		cabinet: amount('departures.cabinetSize'),
		rush: amount('departures.mondayRush'),
		say: {
			sundayDay: say('date.sunday', 'day'),
			mondayDay: say('date.monday', 'day'),
			rate: say('departures.rate', 'numeral'),
			sunday: say('departures.sunday', 'numeral'),
			placed: say('departures.placed', 'words'),
			bracketed: say('departures.bracketed', 'words'),
			recalled: say('departures.recalled', 'words'),
			monday: say('departures.monday', 'numeral'),
			rush: say('departures.mondayRush', 'numeral'),
			rushFrom: say('departures.rushFrom'),
			rushTo: say('departures.rushTo'),
			board: say('departures.board', 'numeral'),
			byTuesday: say('departures.byTuesday', 'numeral'),
			tuesdayCabinet: say('departures.tuesdayCabinet'),
			ministers: say('departures.tuesdayMinisters'),
			aides: say('departures.tuesdayAides'),
			cabinetSize: say('departures.cabinetSize'),
			tuesday: say('date.tuesday', 'day'),
			wednesday: say('date.wednesday', 'day')
		}
	};
}
export type DeparturesRows = ReturnType<typeof rows>;

const listed = (list: readonly Departure[]) => list.map(whoWhenSource);
const PEOPLE = ['Name', 'Post', 'When', 'Source'];

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: DeparturesScene): ChartTable {
	switch (scene) {
		case 'departures-guess':
			return {
				caption: 'The question',
				head: ['Asked', 'Answer'],
				rows: [
					[
						['Shadow cabinet members gone by midnight on ', say('date.sunday', 'weekday')],
						['Your guess; the record follows']
					]
				]
			};
		case 'departures-claim':
			return {
				caption: 'The pace in the report',
				head: ['What', 'How many'],
				rows: [
					[
						['Departures an hour from early afternoon, as the reporter puts it; no end is given'],
						[say('departures.rate')]
					]
				]
			};
		case 'departures-record':
			return { caption: 'Who left the shadow cabinet on the Sunday', head: PEOPLE, rows: listed(day('date.sunday')) };
		case 'departures-inside':
			return {
				caption: 'How many had gone, at the least and at the most',
				head: ['From', 'At least', 'At most'],
				rows: rows()
					.running.slice(0, -1)
					.map((step) =>
						[clockOf(step.minute), String(step.least), String(step.most)].map((text) => [{ row: 'departures', text }])
					)
			};
		case 'departures-monday':
			return { caption: 'Who left on the Monday', head: PEOPLE, rows: listed(day('date.monday')) };
		case 'departures-board':
			return {
				caption: 'Who left the shadow cabinet',
				head: PEOPLE,
				rows: listed(boardOf(departures).map((seat) => seat.row))
			};
	}
}

const clockOf = (minute: number) => {
	const part = (value: number) => String(value).padStart(2, '0');
	return clock(`${String(figure('date.sunday').value)}T${part(Math.floor(minute / 60))}:${part(minute % 60)}`);
};
