/** The night of the first departures, from the data module. Built on the server only. */
import { figure, type FigureId } from '$data';
import { departures, minutesOf } from '$data/departures';
import { hedgeFor } from '$data/format';
import { sourceForAddress, sourceOf, sourceRuns } from '$data/sources';
import { say } from '../frame/say';
import type { ChartTable } from '../frame/types';
import { person } from '../departures/who';
import type { ClockScene } from './layout';

const DAY = 24 * 60;

/** Minutes from Sunday midnight; Saturday’s are negative. */
function minute(id: FigureId): number {
	const { value } = figure(id);
	if (typeof value !== 'string' || !value.includes('T'))
		throw new TypeError(`${id} is no moment: the clock draws only those; give it a time in data/figures.`);
	return minutesOf(value.slice(11, 16)) - (value.startsWith(String(figure('date.saturday').value)) ? DAY : 0);
}

/** The clock time alone, for a large numeral, and its hedge to stand before it. */
const time = (id: FigureId) => ({ minute: minute(id), time: say(id, 'numeral'), hedge: hedgeFor(figure(id)).trim() });

function departure(id: string) {
	const row = departures.find((one) => one.id === id);
	if (row === undefined)
		throw new RangeError(`There is no departure ${id} in departures.csv: add it, or take another for the clock.`);
	return row;
}
const readIn = (id: string) => sourceRuns(departure(id).sources.map(sourceForAddress));
const leaver = (id: string) => person(departure(id));
const BUZZFEED = { source: 'buzzfeed', text: sourceOf('buzzfeed').publication };

/** The night’s moments as minutes from Sunday midnight (Saturday’s are negative), and who left. */
export function rows() {
	return {
		/** What the ribbon spans: two hours of Saturday, and Sunday to noon. */
		from: -2 * 60,
		to: minute('dePiero.by'),
		call: { date: say('benn.callDate'), day: say('benn.callDate', 'day') },
		benn: { ...time('benn.sacked'), person: leaver('hilary-benn') },
		statement: time('benn.statement'),
		alexander: { ...time('alexander.by'), person: leaver('heidi-alexander'), from: say('alexander.from', 'numeral') },
		dePiero: { ...time('dePiero.about'), person: leaver('gloria-de-piero'), by: say('dePiero.by') },
		saturday: say('date.saturday', 'day'),
		sunday: say('date.sunday', 'day')
	};
}
export type ClockRows = ReturnType<typeof rows>;

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: ClockScene): ChartTable {
	const all: [ClockScene, ChartTable['rows'][number]][] = [
		[
			'night-call',
			[
				['Late on ', say('benn.callDate', 'weekday')],
				['The leader’s advisers talk on a call about a story due in a Sunday paper'],
				[BUZZFEED]
			]
		],
		[
			'night-sacked',
			[[say('benn.sacked')], ['Journalists are told by text message that Hilary Benn is sacked'], [BUZZFEED]]
		],
		['night-statement', [[say('benn.statement')], ['Hilary Benn puts out a statement'], [BUZZFEED]]],
		[
			'night-first',
			[
				['After ', say('alexander.from', 'numeral'), ' and ', say('alexander.by')],
				['Heidi Alexander resigns'],
				readIn('heidi-alexander')
			]
		],
		[
			'night-midday',
			[
				[say('dePiero.about'), '; ', say('dePiero.by'), ' in the report'],
				['Gloria De Piero resigns'],
				[...readIn('gloria-de-piero'), '; ', BUZZFEED]
			]
		]
	];
	const last = all.findIndex(([name]) => name === scene);
	const open = scene === 'night-midday' ? '; others may have gone by noon, and no source we read places them' : '';
	return {
		caption: `The night, as far as this step${open}`,
		head: ['When', 'What', 'Source'],
		rows: all.slice(0, last + 1).map(([, row]) => row)
	};
}
