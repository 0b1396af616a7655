/** The two electorates, from the data module: MPs by how they voted, and everyone who was sent a ballot. Built on the server only. */
import { figure, hedgeFor } from '$data';
import { amount, say } from '../frame/say';
import type { ChartTable } from '../frame/types';
import type { ElectorateScene } from './layout';

/** How the MPs voted, and how many were sent a ballot and cast one; the claimed size beside them with its hedge. */
export function rows() {
	return {
		against: amount('vote.against'),
		for: amount('vote.for'),
		spoilt: amount('vote.spoilt'),
		absent: amount('vote.absent'),
		claim: amount('electorate.claim'),
		valid: amount('electorate.validVotes'),
		ballots: amount('electorate.ballots'),
		/** Stands beside the numeral it belongs to. */
		hedge: { claim: hedgeFor(figure('electorate.claim')).trim() },
		say: {
			mps: say('vote.mps', 'numeral'),
			against: say('vote.against'),
			for: say('vote.for'),
			spoilt: say('vote.spoilt'),
			absent: say('vote.absent'),
			claim: say('electorate.claim', 'numeral'),
			valid: say('electorate.validVotes', 'numeral'),
			ballots: say('electorate.ballots', 'numeral')
		}
	};
}
export type ElectorateRows = ReturnType<typeof rows>;

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: ElectorateScene): ChartTable {
	if (scene === 'electorate-mps') {
		return {
			caption: 'The electorate of June: Labour MPs, one mark for each',
			head: ['Group', 'MPs'],
			rows: [
				[['No confidence'], [say('vote.against')]],
				[['Confidence'], [say('vote.for')]],
				[['Spoilt papers'], [say('vote.spoilt')]],
				[['Did not vote'], [say('vote.absent')]],
				[['All Labour MPs'], [say('vote.mps')]]
			]
		};
	}
	const sizes = [
		[['Labour MPs'], [say('vote.mps')], ['the record']],
		[['Sent a ballot'], [say('electorate.ballots')], ['the record']]
	];
	return {
		caption: scene === 'electorate-field' ? 'Both electorates at one scale' : 'Where the report’s figure falls',
		head: ['Group', 'People', 'Who says so'],
		rows:
			scene === 'electorate-field'
				? sizes
				: [
						...sizes,
						[['Cast a valid vote'], [say('electorate.validVotes')], ['the record']],
						[['“Received a vote”'], [say('electorate.claim')], ['the report']]
					]
	};
}
