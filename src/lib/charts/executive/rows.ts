/** The executive's ruling, and how many it shut out by the count of two sources. Built on the server only. */
import { figure } from '$data';
import { hedgeFor } from '$data/format';
import { amount, say } from '../frame/say';
import type { ChartTable } from '../frame/types';
import type { ExecutiveScene } from './layout';

/** The executive’s two counts, and how many its ruling shut out by either account. */
export function rows() {
	return {
		automatic: amount('nec.for'),
		nominations: amount('nec.against'),
		members: amount('nec.members'),
		swing: amount('nec.swing'),
		excluded: amount('members.excluded'),
		claim: amount('members.excludedClaim'),
		hedge: hedgeFor(figure('members.excluded')).trim(),
		say: {
			automatic: say('nec.for', 'numeral'),
			nominations: say('nec.against', 'numeral'),
			members: say('nec.members', 'numeral'),
			swing: say('nec.swing', 'words'),
			excluded: say('members.excluded', 'numeral'),
			claim: say('members.excludedClaim')
		}
	};
}
export type ExecutiveRows = ReturnType<typeof rows>;

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: ExecutiveScene): ChartTable {
	if (scene === 'executive-vote') {
		return {
			caption: 'The executive’s secret ballot on a rule',
			head: ['Answer', 'Votes'],
			rows: [
				[['The leader is on the ballot automatically'], [say('nec.for')]],
				[['He must first collect nominations from MPs'], [say('nec.against')]],
				[['Changes of mind among the ', say('nec.for'), ' that would have made it a tie'], [say('nec.swing')]]
			]
		};
	}
	return {
		caption: 'New members without a vote as members',
		head: ['Whose count', 'Members'],
		rows: [
			[['The record: joined since the referendum'], [say('members.excluded')]],
			[['The report'], [say('members.excludedClaim')]],
			[['Members of the executive who decided'], [say('nec.members')]]
		]
	};
}
