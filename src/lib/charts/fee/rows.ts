/** The price of a supporter's vote, and what the window brought in. Built on the server only. */
import { amount, say } from '../frame/say';
import type { ChartTable } from '../frame/types';
import type { FeeScene } from './layout';

/** Both prices in pounds, the applications, the window in hours, and how many could not vote as members. */
export function rows() {
	return {
		old: amount('fee.old'),
		new: amount('fee.new'),
		applications: amount('supporters.applications'),
		hours: amount('supporters.hours'),
		excluded: amount('members.excluded'),
		say: {
			old: say('fee.old', 'numeral'),
			new: say('fee.new', 'numeral'),
			multiple: say('fee.multiple'),
			applications: say('supporters.applications', 'numeral'),
			hours: say('supporters.hours', 'numeral'),
			excluded: say('members.excluded'),
			total: say('fee.total', 'numeral'),
			from: say('supporters.windowFrom'),
			fromDay: say('supporters.windowFrom', 'weekday'),
			to: say('supporters.windowTo'),
			toDay: say('supporters.windowTo', 'weekday')
		}
	};
}
export type FeeRows = ReturnType<typeof rows>;

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: FeeScene): ChartTable {
	const prices = [
		[['The old price of a supporter’s vote'], [say('fee.old')]],
		[['The new price'], [say('fee.new')]],
		[['Times dearer'], [say('fee.multiple')]]
	] as const;
	if (scene === 'executive-fee')
		return { caption: 'What a registered supporter paid to vote', head: ['Price', 'Pounds'], rows: prices };
	return {
		caption: 'The window for registered supporters',
		head: ['What', 'How much'],
		rows: [
			[['Opened'], [say('supporters.windowFrom', 'weekday'), ', ', say('supporters.windowFrom')]],
			[['Closed'], [say('supporters.windowTo', 'weekday'), ', ', say('supporters.windowTo')]],
			[['Applications, before vetting'], [say('supporters.applications')]],
			[['Each'], [say('fee.new')]],
			[['In all'], [say('fee.total')]],
			[['To compare: no vote as members; some may also have applied'], [say('members.excluded')]]
		]
	};
}
