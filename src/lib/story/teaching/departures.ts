import type { departures as chapter } from '../chapters/departures';
import { n, prose } from '../prose';
import { side, type ChapterTeaching } from './types';

export const departures: ChapterTeaching<typeof chapter> = {
	question: prose`The report gives a rate. What can the record show?`,
	outcome: prose`Test a rate against a list of times, and say what the list cannot settle.`,
	picture: 'departures-record',
	asks: ['departures-guess', 'departures-claim', 'departures-record', 'departures-inside'],
	steps: {
		'departures-guess': {
			ask: prose`How many of the shadow cabinet had gone by midnight on Sunday? Say first what would make the number high, and what would make it low.`,
			answer: prose`${n('departures.sunday', 'Words')}, with Benn among them.`,
			notice: prose`The picture is empty, but something is decided already: one day, hour by hour.`,
			idea: { id: 'estimate', here: prose`A guess made beforehand gives you something to be surprised by.` },
			sides: [
				side(
					'A reason to guess high',
					prose`The report has people leaving at ${n('departures.rate', 'words')} an hour.`
				),
				side('A reason to guess low', prose`A day has many hours, and in most of them nobody does anything so large.`)
			],
			source: 'departures',
			notes: [
				prose`Take several guesses and write them where all can see. Nobody has to guess.`,
				prose`Do not say whether a guess is near before the record is shown.`
			]
		},
		'departures-claim': {
			ask: prose`${n('departures.rate', 'Words')} an hour: for how long? What do you need to turn a rate into a total?`,
			answer: prose`The length of time. The report says when it started, in the early afternoon, and not when it stopped, so there is no total to be had.`,
			notice: prose`The squares are outlines. They stand for a rate, and for no person in particular.`,
			idea: { id: 'rate', here: prose`One hour is drawn, because one hour is all that the claim is about.` },
			sides: [
				side('For the report', prose`By its own account it rests on talks with people inside every camp.`),
				side(
					'Against it',
					prose`It prints no list and no times for that hour, so the rate cannot be checked from the report alone.`
				)
			],
			source: 'buzzfeed',
			notes: [
				prose`A rate can be true of one hour and false of a day. Ask for one from daily life: a bus timetable, a queue at lunch.`
			]
		},
		'departures-record': {
			ask: prose`Find the fullest hour. How many are certain in it, and how many could be?`,
			answer: prose`In the early afternoon ${n('departures.afternoonCertain', 'words')} are certain. One hour of the day could hold ${n('departures.bestHour', 'words')}, if every stretch fell just right. Over the whole day it was ${n('departures.perHour', 'words')} an hour.`,
			notice: prose`Solid marks are known to the hour. Count those first, and then add the stretched ones.`,
			idea: {
				id: 'bounds',
				here: prose`The solid marks give the least an hour can hold; with the stretched ones comes the most.`
			},
			sides: [
				side(
					'For the report',
					prose`${n('departures.rate', 'Words')} is possible in a single hour, if the uncertain times fall right; not as a pace.`
				),
				side(
					'The record',
					prose`It can place ${n('departures.placed', 'words')} of the day’s ${n('departures.sunday', 'words')} in an hour, and bracket ${n('departures.bracketed', 'words')}.`
				)
			],
			source: 'departures',
			notes: [
				prose`The lesson is not that the report was wrong. It is what a list can show and what it cannot.`,
				prose`Compare with the class’s guesses now.`
			]
		},
		'departures-inside': {
			ask: prose`Your friends leave a room one after another while you are on the phone. How well would you remember how many?`,
			answer: prose`Roughly. One minister remembered ${n('departures.recalled', 'words')} gone. Our list allows that in the afternoon, whether or not the memory takes in Benn.`,
			notice: prose`Where does the stripe of the memory cross the band of what the record allows?`,
			idea: {
				id: 'memory',
				here: prose`It is the memory of a count and not of a time, so it is a stripe across the day.`
			},
			sides: [
				side('For using a memory', prose`It is as near as we can come to how it was in the room.`),
				side(
					'For care with it',
					prose`It was told afterwards, by somebody the report does not name, and no clock stands beside it.`
				)
			],
			source: 'buzzfeed',
			notes: [prose`The report does not say who it was. Do not let the class guess at names.`]
		},
		'departures-monday': {
			ask: prose`On the second day, did it slow down or speed up?`,
			answer: prose`It sped up if every rank is counted; in the shadow cabinet itself it slowed, from ${n('departures.sunday', 'words')} to ${n('departures.mondayCabinet', 'words')}. Our list has ${n('departures.monday')} on ${n('date.monday', 'day')}, and times ${n('departures.mondayRush', 'words')} of them between ${n('departures.rushFrom')} and ${n('departures.rushTo')}.`,
			notice: prose`Some marks lie in a tray that has no hours. Whom does it hold?`,
			idea: {
				id: 'shape',
				here: prose`Sunday’s marks are spread over the day; many of Monday’s stand in one heap in the morning.`
			},
			sides: [
				side(
					'Corbyn’s critics',
					prose`Many hoped, says the report, that he would resign when so many of his MPs stood against him.`
				),
				side('Corbyn', prose`He had said on Sunday evening that he would stay, and on Monday began to fill the seats.`)
			],
			source: 'departures',
			notes: [
				prose`In the tray are those of whom no more than the day is known. With the bars, whose hour is not known either, they are ${n('departures.mondayUnplaced', 'words')}.`,
				prose`Explain the front bench: it reaches beyond the shadow cabinet to shadow ministers and the MPs who assist them.`
			]
		},
		'departures-board': {
			ask: prose`The report says that ${n('departures.frontbenchAlmostAll')} front bench had gone. What would you count to check it?`,
			answer: prose`First settle who belongs to it. Of the shadow cabinet ${n('departures.board')} were out by ${n('date.tuesday', 'day')}, and the Sun counted ${n('departures.cabinetSize')} posts. Across all ranks Middle East Eye counted ${n('departures.byTuesday')} resignations. Most of the shadow cabinet, then; not nearly all.`,
			notice: prose`Some seats are dashed, and one square stands apart. What is different about each?`,
			idea: {
				id: 'denominator',
				here: prose`Nearly all of what? The words need a whole. The shadow cabinet is one whole and the front bench a larger one.`
			},
			sides: [
				side(
					'The report',
					prose`Says that ${n('departures.frontbenchAlmostAll')} front bench had gone, junior posts with it.`
				),
				side(
					'The record',
					prose`A count has most of the shadow cabinet gone; of the whole front bench we found no size to compare with.`
				)
			],
			source: 'departures',
			notes: [
				prose`The one apart was appointed on Monday and left on ${n('date.wednesday', 'day')}.`,
				prose`From here on names come off the marks, because the vote was secret.`
			]
		}
	}
};
