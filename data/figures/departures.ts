/** Who left the front bench, how fast, and how many: what the report says, what the list counts, what the record totals. */
import { ourList, sun } from '../claimants';
import {
	bestHour,
	boardOf,
	bracketed,
	certainBetween,
	departures,
	departuresOn,
	minutesOf,
	perHour,
	placed,
	possibleBetween,
	replacementsByMondayMorning,
	type Departure,
	type Tier
} from '../departures';
import { at, derive, fromList, fromRecord, fromSource, fromText, ours } from './build';
import { hoursBetween } from '../days';
import { monday, sunday, tuesday } from './days';
import { alexanderBy } from './night';
import { announced } from './vote';

const onSunday = departuresOn(sunday.value);
const onMonday = departuresOn(monday.value);
const resigned = (rows: readonly Departure[]) => rows.filter((row) => row.kind === 'resigned');
const ofTier = (rows: readonly Departure[], tier: Tier) => rows.filter((row) => row.tier === tier);

export const rate = fromText({
	id: 'departures.rate',
	ledger: 'rate-four-an-hour',
	source: 'buzzfeed',
	paragraph: 17,
	phrase: 'at the rate of four an hour',
	label: 'departures an hour on the Sunday afternoon, as the report has it',
	value: 4,
	unit: 'departures per hour',
	exactness: 'about',
	disputedBy: [
		{ by: 'our list', says: 'certain in the three hours from noon', figure: 'departures.afternoonCertain' },
		{
			by: 'our list',
			says: 'the most that one hour can hold, if every uncertain time falls right',
			figure: 'departures.bestHour'
		},
		{ by: 'our list', says: 'over the whole day', figure: 'departures.perHour' }
	],
	note: 'Possible as a short peak, not as a pace.'
});

export const sundayAll = fromList({
	id: 'departures.sunday',
	rule: 'rows dated to the Sunday',
	label: 'shadow cabinet members gone by midnight on the Sunday',
	value: onSunday.length,
	unit: 'departures'
});
export const sundayResigned = fromList({
	id: 'departures.sundayResigned',
	rule: 'rows dated to the Sunday, resigned',
	label: 'who resigned on the Sunday',
	value: resigned(onSunday).length,
	unit: 'departures'
});
export const sundaySacked = fromList({
	id: 'departures.sundaySacked',
	rule: 'rows dated to the Sunday, sacked',
	label: 'who was sacked on the Sunday',
	value: onSunday.length - resigned(onSunday).length,
	unit: 'departures'
});
export const placedOnSunday = fromList({
	id: 'departures.placed',
	rule: 'rows dated to the Sunday with a clock time',
	label: 'Sunday departures that can be placed to the hour',
	value: placed(onSunday).length,
	unit: 'departures'
});
export const bracketedOnSunday = fromList({
	id: 'departures.bracketed',
	rule: 'rows dated to the Sunday and known only between two times',
	label: 'Sunday departures whose minute is not known',
	value: bracketed(onSunday).length,
	unit: 'departures'
});
export const afternoonFrom = ours({
	id: 'departures.afternoonFrom',
	because: 'Our own bounds, because the report gives none.',
	label: 'where we start the early afternoon',
	value: at(sunday.value, '12:00'),
	unit: 'moment'
});
export const afternoonTo = ours({
	id: 'departures.afternoonTo',
	because: 'Our own bounds, because the report gives none.',
	label: 'where we end the early afternoon',
	value: at(sunday.value, '15:00'),
	unit: 'moment'
});
export const afternoonHours = derive('departures.afternoonHours', {
	label: 'hours in the early afternoon as we take it',
	from: [afternoonFrom, afternoonTo],
	how: hoursBetween,
	working: (from, to) => `${from} to ${to}`,
	unit: 'hours',
	by: ourList
});

const clockOf = (moment: string) => minutesOf(moment.slice(11, 16));
export const afternoonCertain = fromList({
	id: 'departures.afternoonCertain',
	rule: 'rows dated to the Sunday that must fall from noon to three in the afternoon',
	label: 'departures certain in the early afternoon of the Sunday',
	value: certainBetween(onSunday, clockOf(afternoonFrom.value), clockOf(afternoonTo.value)).length,
	unit: 'departures'
});

const best = bestHour(onSunday);
export const fullestHour = fromList({
	id: 'departures.bestHour',
	rule: 'Sunday rows, the lower number for an hour of the clock, the higher for any sixty minutes',
	label: 'the most that one hour of the Sunday can hold',
	value: best.ofTheClock.rows.length,
	low: best.ofTheClock.rows.length,
	high: best.anySixtyMinutes.rows.length,
	unit: 'departures',
	exactness: 'range',
	note: 'Only if every departure known between two times happens to fall in that hour.'
});

const lastOnSunday = onSunday.reduce((last, row) => (row.time !== null && row.time > (last.time ?? '') ? row : last));
export const sundayLast = fromList({
	id: 'departures.sundayLast',
	rule: 'the latest clock time among rows dated to the Sunday',
	label: 'the last departure of the Sunday',
	value: at(sunday.value, lastOnSunday.time!),
	unit: 'moment',
	exactness: 'about'
});
export const overTheDay = derive('departures.perHour', {
	label: 'resignations an hour over the whole Sunday',
	from: [sundayResigned, alexanderBy, sundayLast],
	// From the latest that the first can have been to the last is the shortest the stretch can be, so the pace was lower still.
	how: (people, first, last) => Math.ceil(people / hoursBetween(first, last)),
	working: (people, first, last) => `${people}, the first ${first} and the last ${last}`,
	unit: 'departures per hour',
	exactness: 'under',
	by: ourList
});

export const mondayAll = fromList({
	id: 'departures.monday',
	rule: 'rows dated to the Monday',
	label: 'departures dated to the Monday',
	value: onMonday.length,
	unit: 'departures',
	note: 'A few of these are dated by their neighbours on an undated page; each row says so.'
});
export const mondayCabinet = fromList({
	id: 'departures.mondayCabinet',
	rule: 'shadow cabinet rows dated to the Monday',
	label: 'shadow cabinet departures on the Monday',
	value: ofTier(onMonday, 'shadow_cabinet').length,
	unit: 'departures'
});
export const mondayPlaced = fromList({
	id: 'departures.mondayPlaced',
	rule: 'rows dated to the Monday with a clock time',
	label: 'Monday departures that can be placed to the hour',
	value: placed(onMonday).length,
	unit: 'departures'
});
export const mondayUnplaced = fromList({
	id: 'departures.mondayUnplaced',
	rule: 'rows dated to the Monday without a clock time',
	label: 'Monday departures that cannot be placed to the hour',
	value: onMonday.length - placed(onMonday).length,
	unit: 'departures'
});

// The rush is what was timed before nine; after it no departure is timed for more than two hours.
const rush = placed(onMonday)
	.filter((row) => minutesOf(row.time!) < minutesOf('09:00'))
	.map((row) => row.time!);
const rushRule = 'rows dated to the Monday and timed before nine';
export const mondayRush = fromList({
	id: 'departures.mondayRush',
	rule: rushRule,
	label: 'departures timed in the Monday morning rush',
	value: rush.length,
	unit: 'departures',
	note: 'One more, known only between two times, falls in the same hour.'
});
export const rushFrom = fromList({
	id: 'departures.rushFrom',
	rule: `${rushRule}: the first`,
	label: 'when the Monday rush began',
	value: at(monday.value, rush[0]!),
	unit: 'moment'
});
export const rushTo = fromList({
	id: 'departures.rushTo',
	rule: `${rushRule}: the last`,
	label: 'when the Monday rush ended',
	value: at(monday.value, rush.at(-1)!),
	unit: 'moment'
});
export const mondayNoon = fromList({
	id: 'departures.mondayNoon',
	rule: 'rows dated to the Monday and timed in the hour from noon',
	label: 'departures timed in the hour from Monday noon',
	value: perHour(onMonday)[12]!.rows.length,
	unit: 'departures'
});

const board = boardOf(departures);
export const boardSeats = fromList({
	id: 'departures.board',
	rule: 'shadow cabinet rows, replacements left out',
	label: 'who sat in the shadow cabinet on the Saturday and was out by the Tuesday',
	value: board.filter((seat) => seat.heldOnSaturday).length,
	unit: 'people'
});
export const shadowCabinet = fromList({
	id: 'departures.shadowCabinet',
	rule: 'shadow cabinet rows, Benn and the one replacement included',
	label: 'shadow cabinet departures in all',
	value: board.length,
	unit: 'departures'
});
export const shadowCabinetReplacements = derive('departures.boardReplacements', {
	label: 'departures by someone appointed during the walk-out',
	from: [shadowCabinet, boardSeats],
	how: (all, before) => all - before,
	working: (all, before) => `${all} − ${before}`,
	unit: 'departures',
	by: ourList
});
export const cabinetSize = fromSource({
	id: 'departures.cabinetSize',
	source: 'sun-2016-06-27',
	label: 'posts in the shadow cabinet',
	value: 31,
	unit: 'seats',
	by: sun,
	note: 'We found no list of the posts. On who was left in them by Monday the same page and our list differ.'
});
export const mondayShadowCabinet = fromRecord({
	id: 'departures.mondayShadowCabinet',
	event: 'monday-shadow-cabinet',
	label: 'shadow cabinet members who resigned on the Monday',
	value: 8,
	unit: 'departures'
});
export const replacements = fromRecord({
	id: 'departures.replacements',
	event: replacementsByMondayMorning.event,
	label: 'appointments made by the Monday morning',
	value: replacementsByMondayMorning.count,
	unit: 'people',
	disputedBy: [{ by: 'an encyclopedia page', says: 'a few more, later that day' }]
});

export const tuesdayCabinet = fromRecord({
	id: 'departures.tuesdayCabinet',
	event: 'departures-by-tuesday',
	label: 'shadow cabinet resignations by the afternoon of the vote',
	value: 19,
	unit: 'departures'
});
export const tuesdayMinisters = fromRecord({
	id: 'departures.tuesdayMinisters',
	event: 'departures-by-tuesday',
	label: 'shadow ministers’ resignations by the afternoon of the vote',
	value: 22,
	unit: 'departures',
	disputedBy: [{ by: 'our list', says: 'fewer by name', figure: 'departures.listMinisters' }]
});
export const tuesdayAides = fromRecord({
	id: 'departures.tuesdayAides',
	event: 'departures-by-tuesday',
	label: 'parliamentary aides’ resignations by the afternoon of the vote',
	value: 9,
	unit: 'departures'
});
export const byTuesday = derive('departures.byTuesday', {
	label: 'resignations from the front bench by the afternoon of the vote',
	from: [tuesdayCabinet, tuesdayMinisters, tuesdayAides],
	how: (cabinet, ministers, aides) => cabinet + ministers + aides,
	working: (cabinet, ministers, aides) => `${cabinet} + ${ministers} + ${aides}`,
	unit: 'departures',
	by: tuesdayCabinet.claimant,
	also: tuesdayCabinet.origins,
	note: 'Leaves out Benn, who was sacked.'
});

// The published count is of that afternoon, before the result set off more.
const ministers = ofTier(resigned(departures), 'shadow_minister');
const ofNoDay = ministers.filter((row) => row.date === null);
const before = ministers.filter((row) => row.date !== null && row.date < tuesday.value);
const thatDay = ministers.filter((row) => row.date === tuesday.value);
const result = minutesOf(String(announced.value).slice(11, 16));
const fewestByThen = before.length + certainBetween(thatDay, 0, result).length;
const mostByThen = before.length + possibleBetween(thatDay, 0, result).length + ofNoDay.length;
export const listMinisters = fromList({
	id: 'departures.listMinisters',
	rule: 'shadow minister rows up to when the result of the vote was out, without and with those whose day or hour is not known',
	label: 'shadow ministers our list can name by the afternoon of the vote',
	value: mostByThen,
	low: fewestByThen,
	high: mostByThen,
	unit: 'departures',
	exactness: 'range',
	disputedBy: [{ by: 'a newspaper count', says: 'more by that afternoon', figure: 'departures.tuesdayMinisters' }]
});

export const frontbenchAlmostAll = fromText({
	id: 'departures.frontbenchAlmostAll',
	ledger: 'frontbench-almost-all-quit',
	source: 'buzzfeed',
	paragraph: 27,
	phrase: 'Almost the entire shadow front bench',
	label: 'how much of the front bench the report says had gone',
	value: 1,
	unit: 'share',
	exactness: 'under',
	words: 'almost the entire',
	disputedBy: [
		{ by: 'the record', says: 'resignations in all ranks by that afternoon', figure: 'departures.byTuesday' },
		{ by: 'our list', says: 'out of the shadow cabinet by that day', figure: 'departures.board' }
	]
});

export const all = fromList({
	id: 'departures.all',
	rule: 'every row',
	label: 'departures we can name, to early July',
	value: departures.length,
	unit: 'departures',
	disputedBy: [{ by: 'one blog in October', says: 'a few more' }],
	note: 'Not certainly all.'
});
export const allCabinet = fromList({
	id: 'departures.allCabinet',
	rule: 'shadow cabinet rows',
	label: 'shadow cabinet members among the departures we can name',
	value: ofTier(departures, 'shadow_cabinet').length,
	unit: 'departures'
});
export const allMinisters = fromList({
	id: 'departures.allMinisters',
	rule: 'shadow minister rows',
	label: 'shadow ministers among the departures we can name',
	value: ofTier(departures, 'shadow_minister').length,
	unit: 'departures'
});
export const allAides = fromList({
	id: 'departures.allAides',
	rule: 'parliamentary aide rows',
	label: 'parliamentary aides among the departures we can name',
	value: ofTier(departures, 'pps_or_other').length,
	unit: 'departures'
});
export const undated = fromList({
	id: 'departures.undated',
	rule: 'rows without a date',
	label: 'departures we can name whose day no source gives',
	value: departures.filter((row) => row.date === null).length,
	unit: 'departures'
});
export const onTuesday = fromList({
	id: 'departures.tuesday',
	rule: 'rows dated to the Tuesday',
	label: 'departures dated to the Tuesday',
	value: departuresOn(tuesday.value).length,
	unit: 'departures'
});
