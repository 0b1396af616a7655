import { inWords, n, prose, quote, term } from '../prose';
import type { Chapter } from '../types';

export const night = {
	id: 'night',
	title: prose`${inWords('benn.sacked', 'Ten past one')}`,
	dateline: prose`The night of ${n('date.saturday', 'weekday')}`,
	steps: [
		{
			id: 'night-call',
			title: 'The call',
			headline: prose`Late on Saturday, nobody has left`,
			scale: prose`Each square will be one person leaving`,
			view: { chart: 'clock', scene: 'night-call' },
			sources: ['buzzfeed', 'record:referendum-day'],
			prose: [
				prose`Britain had just voted to leave the European Union. Late on ${n('date.saturday', 'weekday')}, Corbyn’s advisers held a conference call. BuzzFeed News pieced this night together that September; we call it the report.`,
				prose`A Sunday paper was about to report that the shadow foreign secretary, Hilary Benn, had sounded out colleagues in the ${term('shadow-cabinet', 'shadow cabinet')} about telling Corbyn to resign.`
			],
			description: prose`An empty ribbon of hours from Saturday night to Sunday noon. Late on Saturday a note marks the advisers’ call. There is no mark of a person on it yet.`
		},
		{
			id: 'night-sacked',
			title: 'Benn is sacked',
			headline: prose`${n('benn.sacked')}: Hilary Benn is out`,
			scale: prose`Each square is one person leaving`,
			view: { chart: 'clock', scene: 'night-sacked' },
			sources: ['buzzfeed'],
			prose: [
				prose`At ${n('benn.sacked')} on ${n('date.sunday', 'day')}, the leader’s media aide told journalists by text message that Benn had been dismissed, for disloyalty.`,
				prose`One square: one person gone. It says who left, not how anyone voted. He was sacked; everyone who follows him resigned.`
			],
			description: prose`One solid square now stands on the ribbon at ${n('benn.sacked')}, with the name Hilary Benn, shadow foreign secretary, sacked.`
		},
		{
			id: 'night-statement',
			title: 'Benn answers',
			headline: prose`${n('benn.statement')}: Benn gives his side`,
			scale: prose`Each square is one person leaving`,
			view: { chart: 'clock', scene: 'night-statement' },
			sources: ['buzzfeed'],
			prose: [
				prose`At ${n('benn.statement')} Benn put out a statement. It spoke of ${quote('widespread concern', 'buzzfeed', 17)} about Corbyn’s leadership.`,
				prose`The aide later said they had known that sacking him would bring resignations, and had hoped that the rest would rally round.`
			],
			description: prose`The same ribbon with Benn’s square. A note at ${n('benn.statement')} marks his statement.`
		},
		{
			id: 'night-first',
			title: 'The first to resign',
			headline: prose`By breakfast, the first resignation`,
			scale: prose`One mark is one person · stretched: minute not known`,
			view: { chart: 'clock', scene: 'night-first' },
			sources: ['buzzfeed', 'departures'],
			prose: [
				prose`Early on Sunday morning Heidi Alexander, who spoke for Labour on health, resigned.`,
				prose`No source we read has the minute. It was after ${n('benn.sacked')} and ${n('alexander.by')}, so her mark is that whole stretch.`
			],
			description: prose`Beside Benn’s square, a stretched outline starts at ${n('benn.sacked')} and ends ${n('alexander.by')}: Heidi Alexander, shadow health secretary, left at some moment inside it.`
		},
		{
			id: 'night-midday',
			title: 'By midday',
			headline: prose`By midday, another name`,
			scale: prose`One mark is one person · stretched: minute not known`,
			view: { chart: 'clock', scene: 'night-midday' },
			sources: ['buzzfeed', 'departures', 'record:hodge-coffey-motion', 'rogercee-august'],
			prose: [
				prose`${n('dePiero.by', 'Figure')}, the report says, Gloria De Piero had gone too.`,
				prose`Was it planned? Most involved told the report there was no real plan; a blogger on Corbyn’s side saw a plot. A challenge had been talked of before May’s elections, and ${n('motion.movers', 'words')} MPs had put in a motion against him on ${n('motion.date')}. The afternoon was still to come.`
			],
			description: prose`Another mark joins Benn’s square and Alexander’s stretch: Gloria De Piero, late in the morning. Others may have gone by noon; no source we read places them.`
		}
	]
} as const satisfies Chapter;
