/** The count the whole story starts from. Built on the server only. */
import { amount, say } from '../frame/say';
import type { ChartTable } from '../frame/types';
import type { CountScene } from './layout';

/** The two counts of the vote, as numbers to draw and as they are printed. */
export function rows() {
	return {
		against: amount('vote.against'),
		for: amount('vote.for'),
		say: { against: say('vote.against', 'numeral'), for: say('vote.for', 'numeral') }
	};
}
export type CountRows = ReturnType<typeof rows>;

/** The count in words, the same at every scene. */
export function table(_scene: CountScene): ChartTable {
	return {
		caption: 'Labour MPs and the motion of no confidence in their leader',
		head: ['Group', 'MPs'],
		rows: [
			[['Voted no confidence'], [say('vote.against')]],
			[['Voted confidence'], [say('vote.for')]]
		]
	};
}
