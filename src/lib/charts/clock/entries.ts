/** What happened that night, in order, up to a scene; the last of them is the one the scene is about. */
import type { Person } from '../departures/people';
import type { Runs } from '$data/format';
import { SCENES, type ClockScene } from './layout';
import type { ClockRows } from './rows';

export interface Entry {
	readonly key: string;
	/** Where on the ribbon its words belong. */
	readonly minute: number;
	/** The large clock time, and the hedge that stands before it. */
	readonly time: Runs;
	readonly hedge: string;
	readonly name: string;
	/** A line or two more, said only while the scene is about it. */
	readonly more: Runs;
	/** For later scenes: when, and who or what. */
	readonly when: Runs;
	readonly what: string;
	/** Null for a note: a call or a statement is no person. */
	readonly person: Person | null;
}

const whole = (hedge: string, time: Runs): Runs => (hedge === '' ? time : [`${hedge} `, ...time]);

/** The entries up to a scene, that scene’s own last. */
export function entries(rows: ClockRows, scene: ClockScene): Entry[] {
	const { call, benn, statement, alexander, dePiero } = rows;
	const all: Entry[] = [
		{
			key: 'call',
			minute: -60,
			time: [call.date],
			hedge: 'late on',
			person: null,
			name: 'Advisers confer on a call',
			more: ['about a story due in a Sunday paper. Nobody has left.'],
			when: ['late'],
			what: 'call'
		},
		{
			key: 'benn',
			minute: benn.minute,
			time: [benn.time],
			hedge: benn.hedge,
			person: benn.person,
			name: 'Hilary Benn, sacked',
			more: ['Journalists are told by text message'],
			when: whole(benn.hedge, [benn.time]),
			what: 'Benn, sacked'
		},
		{
			key: 'statement',
			minute: statement.minute,
			time: [statement.time],
			hedge: statement.hedge,
			person: null,
			name: 'Benn puts out a statement',
			more: ['A note on the clock, not a departure'],
			when: whole(statement.hedge, [statement.time]),
			what: 'his statement'
		},
		{
			key: 'alexander',
			minute: (benn.minute + alexander.minute) / 2,
			time: [alexander.time],
			hedge: alexander.hedge,
			person: alexander.person,
			name: 'Heidi Alexander, resigned',
			more: ['Some time after ', alexander.from, ': the bar is as long as the doubt'],
			when: whole(alexander.hedge, [alexander.time]),
			what: 'Alexander'
		},
		{
			key: 'de-piero',
			minute: dePiero.minute,
			time: [dePiero.time],
			hedge: dePiero.hedge,
			person: dePiero.person,
			name: 'Gloria De Piero, resigned',
			more: ['In the report: ', dePiero.by],
			when: whole(dePiero.hedge, [dePiero.time]),
			what: 'De Piero'
		}
	];
	return all.slice(0, SCENES.indexOf(scene) + 1);
}

export const HOURS = [
	{ hour: -2, text: '10pm' },
	{ hour: 0, text: 'midnight' },
	{ hour: 2, text: '2am' },
	{ hour: 4, text: '4am' },
	{ hour: 6, text: '6am' },
	{ hour: 8, text: '8am' },
	{ hour: 10, text: '10am' },
	{ hour: 12, text: 'noon' }
] as const;
