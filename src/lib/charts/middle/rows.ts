/** One aide's estimate of where the voters stood, from the data module. Built on the server only. */
import { plain } from '$data/format';
import type { FigureId } from '$data';
import { amount, say } from '../frame/say';
import type { ChartTable } from '../frame/types';
import type { MiddleScene } from './layout';

/** The hedge alone, to stand beside a numeral set as a picture: whatever the figure prints before its digits. */
const hedge = (id: FigureId) =>
	plain([say(id)])
		.replace(plain([say(id, 'numeral')]), '')
		.trim();
const group = (id: FigureId) => ({ count: amount(id), hedge: hedge(id), numeral: say(id, 'numeral') });

/** The three groups of the aide’s estimate, by share of those with a vote. */
export function rows() {
	return {
		against: group('middle.against'),
		between: group('middle.between'),
		for: group('middle.for')
	};
}
export type MiddleRows = ReturnType<typeof rows>;

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: MiddleScene): ChartTable {
	const message = scene === 'middle-message';
	return {
		caption: 'People with a vote, as one Smith aide estimated them; an estimate, not a poll',
		head: message ? ['Group', 'Share', 'What was said of them'] : ['Group', 'Share'],
		rows: [
			[['Against the leader'], [say('middle.against')], []],
			[
				['In between, which is the rest'],
				[say('middle.between')],
				['Attacks did not persuade them, said the same aide']
			],
			[['For the leader'], [say('middle.for')], []]
		].map((row) => (message ? row : row.slice(0, 2)))
	};
}
