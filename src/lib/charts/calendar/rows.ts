/** The weeks without a declared challenger, from the data module: days for the grid, runs for the words. Built on the server only. */
import { figure, type FigureId } from '$data';
import { daysBetween } from '$data/days';
import { aboutEvent, calendarDays } from '../frame/events';
import { amount, say } from '../frame/say';
import type { ChartTable } from '../frame/types';
import type { CalendarScene } from './layout';

const iso = (id: FigureId) => String(figure(id).value);
const on = (day: FigureId, event: string) => ({
	/** Which cell, counted from the first. */
	cell: daysBetween(iso('calendar.from'), iso(day)),
	about: aboutEvent(event, day)
});

/** The days of the month, each dated event by its cell, and the lengths between them in days. */
export function rows() {
	return {
		days: calendarDays(iso('calendar.from'), iso('calendar.to')),
		vote: on('vote.date', 'no-confidence-vote'),
		ruledOut: on('watson.ruledOut', 'watson-will-not-stand'),
		announced: on('eagle.announced', 'eagle-says-she-will-run'),
		launch: on('eagle.launch', 'eagle-launch'),
		toAnnouncement: amount('phoney.toAnnouncement'),
		toLaunch: amount('phoney.toLaunch'),
		alternatives: amount('search.alternatives'),
		/** The report's own account of the launch, for the two events of one day. */
		told: aboutEvent('told-eagle-launch', 'eagle.launch'),
		say: {
			ruledOut: say('watson.ruledOut'),
			announced: say('eagle.announced'),
			launch: say('eagle.launch'),
			noon: say('eagle.launchAt'),
			alternatives: say('search.alternatives', 'words'),
			claimedDays: say('phoney.claimedDays', 'words'),
			toAnnouncement: say('phoney.toAnnouncement', 'numeral'),
			toLaunch: say('phoney.toLaunch', 'numeral')
		}
	};
}
export type CalendarRows = ReturnType<typeof rows>;

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: CalendarScene): ChartTable {
	if (scene === 'phoney-war-days') {
		return {
			caption: 'How long there was no declared challenger',
			head: ['Counted by', 'From', 'To', 'Days'],
			rows: [
				[['The report'], ['not given'], ['not given'], [say('phoney.claimedDays')]],
				[
					['The calendar'],
					[say('watson.ruledOut')],
					[say('eagle.announced'), ', announcement'],
					[say('phoney.toAnnouncement')]
				],
				[['The calendar'], [say('watson.ruledOut')], [say('eagle.launch'), ', launch'], [say('phoney.toLaunch')]]
			]
		};
	}
	const base: ChartTable['rows'][number][] = [
		[[say('vote.date', 'weekday')], ['Labour MPs vote on the leader']],
		[[say('watson.ruledOut', 'weekday')], ['Tom Watson says that he will not stand']]
	];
	const search: ChartTable['rows'][number][] = [
		[['Before then'], ['Angela Eagle has signalled that she is willing']],
		[['That evening, by one person’s account'], [say('search.alternatives', 'Words'), ' others are weighed']]
	];
	const end: ChartTable['rows'][number][] = [
		[[say('eagle.announced', 'weekday')], ['Eagle says that she will launch']],
		[
			[say('eagle.launch', 'weekday'), ', minutes before'],
			['Word that Andrea Leadsom is leaving the Conservative contest']
		],
		[
			[say('eagle.launch', 'weekday'), ', due at ', say('eagle.launchAt')],
			['Eagle launches, a few minutes early by the report’s account']
		]
	];
	return {
		caption: 'Days and events',
		head: ['Day', 'What happened'],
		rows: scene === 'phoney-war-watson' ? base : scene === 'phoney-war-name' ? [...base, ...search] : [...base, ...end]
	};
}
