import { n, prose, term } from '../prose';
import type { Chapter } from '../types';

export const departures = {
	id: 'departures',
	title: prose`${n('departures.rate', 'Words')} an hour?`,
	dateline: prose`${n('date.sunday', 'weekday')} and the days after`,
	steps: [
		{
			id: 'departures-guess',
			title: 'Your guess',
			headline: prose`How many had gone by midnight on Sunday?`,
			scale: prose`Hour by hour · one square is one person leaving`,
			view: { chart: 'departures', scene: 'departures-guess' },
			sources: ['departures'],
			control: {
				kind: 'guess',
				question: 'How many of the shadow cabinet had gone by midnight on Sunday?',
				min: 0,
				max: 31,
				step: 1,
				unit: 'people'
			},
			prose: [
				prose`How many of the shadow cabinet had gone by midnight on ${n('date.sunday', 'day')}? Guess, or scroll on.`
			],
			description: prose`An empty day, hour by hour from midnight to midnight, waiting for a guess.`
		},
		{
			id: 'departures-claim',
			title: 'What the report says',
			headline: prose`The report: ${n('departures.rate', 'words')} an hour`,
			scale: prose`Outlined squares: the reporter’s rate for one hour`,
			view: { chart: 'departures', scene: 'departures-claim' },
			sources: ['buzzfeed'],
			prose: [
				prose`From early afternoon, says the report, they went ${n('departures.rate', 'words')} an hour.`,
				prose`One such hour is drawn here. The report does not say how long the rate held, so we multiply nothing.`
			],
			description: prose`On the empty day, ${n('departures.rate', 'words')} outlined squares stand in a single hour of the early afternoon: the reporter’s rate, drawn once.`
		},
		{
			id: 'departures-record',
			title: 'What the record shows',
			headline: prose`The record: ${n('departures.sunday', 'words')} in a day`,
			scale: prose`One mark is one person · rough edge: about · stretched: minute not known`,
			view: { chart: 'departures', scene: 'departures-record' },
			sources: ['departures', 'record:sunday-total'],
			prose: [
				prose`Now the record. ${n('departures.sunday', 'Words')} of the shadow cabinet left that ${n('date.sunday', 'day')}. ${n('departures.placed', 'Words')} can be put in an hour; ${n('departures.bracketed', 'words')} only inside a stretch of time.`,
				prose`In the early afternoon ${n('departures.afternoonCertain', 'words')} are certain. One hour could hold ${n('departures.bestHour', 'words')}, if every stretch fell just right. Over the day it is ${n('departures.perHour', 'words')} an hour.`
			],
			description: prose`${n('departures.placed', 'Words')} solid squares stand at their hours, rough-edged where the time is rounded, scattered from the small hours to the late evening, and ${n('departures.bracketed', 'words')} stretched outlines show those whose minute is not known: Alexander, Murray, Greenwood and Malhotra. No hour of solid squares reaches the reporter’s rate.`
		},
		{
			id: 'departures-inside',
			title: 'How it felt inside',
			headline: prose`One minister remembers ${n('departures.recalled', 'words')} gone`,
			scale: prose`The band: every count our list allows, rounded times as printed`,
			view: { chart: 'departures', scene: 'departures-inside' },
			sources: ['buzzfeed', 'departures'],
			prose: [
				prose`One minister, ringing the leader in vain, recalled ${n('departures.recalled', 'words')} colleagues gone by then.`,
				prose`The band holds every count our list allows, Benn among them, and meets that memory in the afternoon. It is the memory of a count, not of a minute. The report names nobody, and nor do we.`
			],
			description: prose`A rising band shows the fewest and the most people who can have left at each minute of Sunday. A stripe at one minister’s ${n('departures.recalled', 'words')} crosses it in the afternoon.`
		},
		{
			id: 'departures-monday',
			title: 'Monday is faster',
			headline: prose`Across every rank, the rush came on ${n('date.monday', 'day')}`,
			scale: prose`One mark is one person leaving`,
			view: { chart: 'departures', scene: 'departures-monday' },
			sources: ['departures', 'record:corbyn-will-not-resign', 'record:new-shadow-cabinet'],
			prose: [
				prose`Across every rank ${n('date.monday', 'day')} was faster: ${n('departures.monday')} more on our list. ${n('departures.mondayRush', 'Words')} are timed between ${n('departures.rushFrom')} and ${n('departures.rushTo')}. In the shadow cabinet: ${n('departures.mondayCabinet', 'words')}, after Sunday’s ${n('departures.sunday', 'words')}.`,
				prose`It had spread down the ${term('front-bench', 'front bench')} to shadow ministers and the MPs who assist them. Corbyn, who had said that he would not resign, began to fill the seats.`
			],
			description: prose`Both days side by side. Sunday has ${n('departures.sunday')} marks, Monday ${n('departures.monday')}. The most are on Monday morning: ${n('departures.mondayRush', 'words')} people between ${n('departures.rushFrom')} and ${n('departures.rushTo')}. Monday’s people whose hour is not known stand together in a tray.`
		},
		{
			id: 'departures-board',
			title: 'The empty seats',
			headline: prose`Most of the shadow cabinet had gone by ${n('date.tuesday', 'day')}`,
			scale: prose`One solid square: one person who left`,
			view: { chart: 'departures', scene: 'departures-board' },
			sources: [
				'departures',
				'record:departures-by-tuesday',
				'buzzfeed',
				'source:sun-2016-06-27',
				'record:new-shadow-cabinet'
			],
			prose: [
				prose`“Almost the entire” front bench had quit by the vote, the report says. Of those in the shadow cabinet on Saturday, our list has ${n('departures.board')} out by ${n('date.tuesday', 'day')}; the Sun gave ${n('departures.cabinetSize')} seats. By Monday morning ${n('departures.replacements', 'words')} appointments had been announced.`,
				prose`Across every rank Middle East Eye counted ${n('departures.byTuesday')} resignations by Tuesday. One replacement left on ${n('date.wednesday', 'day')}.`,
				prose`The large squares have names. Leaving a job is not a vote, so from here the names come off.`
			],
			description: prose`A board of names: the ${n('departures.board')} who held shadow cabinet posts on Saturday and had left by Tuesday; dashed outlines make up the Sun’s ${n('departures.cabinetSize')}. A replacement who left on Wednesday stands apart. Below, smaller squares stand for ${n('departures.tuesdayMinisters')} shadow ministers and ${n('departures.tuesdayAides')} parliamentary aides; with ${n('departures.tuesdayCabinet')} above they make ${n('departures.byTuesday')}.`
		}
	]
} as const satisfies Chapter;
