/** The confidence vote of 28 June 2016, from the data module: counts for the geometry, runs for the words. Built on the server only. */
import { amount, say } from '../frame/say';
import type { ChartTable } from '../frame/types';
import type { BallotScene } from './layout';

/** The vote by its four groups: counts to draw marks by, and each as it is printed. */
export function rows() {
	return {
		against: amount('vote.against'),
		for: amount('vote.for'),
		spoilt: amount('vote.spoilt'),
		absent: amount('vote.absent'),
		say: {
			mps: say('vote.mps'),
			against: say('vote.against', 'numeral'),
			for: say('vote.for', 'numeral'),
			spoilt: say('vote.spoilt'),
			absent: say('vote.absent'),
			spoiltNumeral: say('vote.spoilt', 'numeral'),
			absentNumeral: say('vote.absent', 'numeral'),
			valid: say('vote.valid'),
			shareOfValid: say('vote.shareOfValid'),
			shareOfMps: say('vote.shareOfMps'),
			meeting: say('vote.meetingDate', 'weekday'),
			ballot: say('vote.date', 'weekday'),
			slip: say('vote.slipDate')
		}
	};
}
export type BallotRows = ReturnType<typeof rows>;

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: BallotScene): ChartTable {
	if (scene === 'vote-when') {
		return {
			caption: 'Which evening was which',
			head: ['Day', 'What happened'],
			rows: [
				[[say('vote.meetingDate', 'weekday')], ['Labour MPs meet; the rally in Parliament Square']],
				[[say('vote.date', 'weekday')], ['Labour MPs vote by secret ballot; the result is announced']],
				[['Tuesday ', say('vote.slipDate')], ['As printed in the report; there was no such day']]
			]
		};
	}
	const shares = scene === 'vote-share';
	return {
		caption: 'Labour MPs and the motion of no confidence',
		head: shares ? ['Group', 'MPs', 'Of valid votes', 'Of all MPs'] : ['Group', 'MPs'],
		rows: [
			[['No confidence'], [say('vote.against')], [say('vote.shareOfValid')], [say('vote.shareOfMps')]],
			[['Confidence'], [say('vote.for')], ['the rest'], []],
			[['Spoilt papers'], [say('vote.spoilt')], ['not counted'], []],
			[['Did not vote'], [say('vote.absent')], ['not counted'], []],
			[['All Labour MPs'], [say('vote.mps')], [], []]
		].map((row) => (shares ? row : row.slice(0, 2)))
	};
}
