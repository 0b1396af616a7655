/** The two challengers' ten days, from the data module: days for the lanes, counts for the nominations, runs for the words. Built on the server only. */
import { figure, type FigureId } from '$data';
import { daysBetween } from '$data/days';
import { aboutEvent, calendarDays } from '../frame/events';
import { amount, say } from '../frame/say';
import { hedge } from '../likes/hedge';
import type { ChartTable } from '../frame/types';
import type { LanesScene } from './layout';

const iso = (id: FigureId) => String(figure(id).value);
/** Days since the first of the lanes, with the clock as a fraction; the middle of the day where no time is known. */
function at(id: FigureId, timed: FigureId = id): number {
	const time = iso(timed).slice(11, 16);
	const [hour, minute] = time === '' ? [12, 0] : (time.split(':').map(Number) as [number, number]);
	return daysBetween(iso('eagle.announced'), iso(id)) + (hour + minute / 60) / 24;
}
const event = (id: FigureId, name: string, timed: FigureId = id) => ({
	at: at(id, timed),
	about: aboutEvent(name, id)
});

/** Each rival’s dates as days from Eagle’s announcement, and the nominations of both. */
export function rows() {
	return {
		days: calendarDays(iso('eagle.announced'), iso('nominations.date')),
		eagle: {
			announced: event('eagle.announced', 'eagle-says-she-will-run'),
			launch: event('eagle.launch', 'eagle-launch', 'eagle.launchAt')
		},
		smith: {
			hiring: event('smith.hiring', 'told-smith-hires'),
			declared: event('smith.declared', 'smith-declares'),
			launch: event('smith.launch', 'smith-launch')
		},
		/** Known only as the end of a working week: its last two days, whole. */
		offer: {
			from: daysBetween(iso('eagle.announced'), iso('eagle.ticketOffer')) - 1,
			to: daysBetween(iso('eagle.announced'), iso('eagle.ticketOffer')) + 1,
			about: aboutEvent('told-joint-ticket', 'eagle.ticketOffer')
		},
		visit: event('eagle.visit', 'told-eagle-visit'),
		nominations: {
			smith: amount('nominations.smith'),
			eagle: amount('nominations.eagle'),
			eagleAtLeast: amount('nominations.eagleBbc'),
			threshold: amount('nominations.threshold')
		},
		backers: amount('savingLabour.backers'),
		say: {
			visit: say('eagle.visit'),
			smith: say('nominations.smith', 'numeral'),
			eagle: say('nominations.eagle', 'numeral'),
			bbc: say('nominations.eagleBbc'),
			threshold: say('nominations.threshold'),
			backers: say('savingLabour.backers', 'numeral'),
			hedge: hedge('savingLabour.backers')
		}
	};
}
export type LanesRows = ReturnType<typeof rows>;

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: LanesScene): ChartTable {
	if (scene === 'rivals-nominations') {
		return {
			caption:
				'Nominations by Labour MPs and members of the European Parliament: Smith’s official, Eagle’s as others heard it',
			head: ['Candidate', 'Nominations', 'Whose count'],
			rows: [
				[['Owen Smith'], [say('nominations.smith')], ['official']],
				[['Angela Eagle'], [say('nominations.eagle')], ['told to reporters; never published']],
				[
					['Angela Eagle'],
					[say('nominations.eagleBbc')],
					['the BBC’s understanding: ', say('nominations.gapBbc'), ' behind Smith']
				],
				[['Angela Eagle'], [say('nominations.gapStandard'), ' behind Smith'], ['the Standard’s understanding']],
				[['Needed to stand'], [say('nominations.threshold')], ['the record']]
			]
		};
	}
	if (scene === 'rivals-supporters') {
		return {
			caption: 'Backers that Saving Labour said it had signed up',
			head: ['Group', 'People', 'Whose count'],
			rows: [[['Saving Labour’s backers'], [say('savingLabour.backers')], ['its own; unaudited']]]
		};
	}
	const start: ChartTable['rows'][number][] = [
		[[say('eagle.announced', 'weekday')], ['Eagle'], ['Says that she will launch']],
		[[say('eagle.launch', 'weekday')], ['Eagle'], ['Launches']],
		[[say('smith.hiring', 'weekday')], ['Smith'], ['Begins to hire a team']],
		[[say('smith.declared', 'weekday')], ['Smith'], ['Says that he will stand']],
		[[say('smith.launch', 'weekday')], ['Smith'], ['Launches']]
	];
	const offer: ChartTable['rows'][number] = [
		[say('eagle.ticketOffer', 'Figure'), ', the end of that week'],
		['Eagle to Smith'],
		['Offers a joint ticket and is refused, by the account of Eagle’s side']
	];
	const visit: ChartTable['rows'][number] = [
		[say('eagle.visit', 'weekday'), ', ', say('eagle.visit')],
		['Eagle to Smith'],
		['Goes to see him, says the report; an email that its reporter saw has her suggesting a merger']
	];
	return {
		caption: 'The challengers, day by day',
		head: ['When', 'Who', 'What'],
		rows: scene === 'rivals-offers' ? [...start.slice(0, -1), offer, ...start.slice(-1), visit] : start
	};
}
