/** The crowds outside, each with its claimant's hedge. Built on the server only. */
import { figure } from '$data';
import { hedgeFor } from '$data/format';
import { amount, say } from '../frame/say';
import type { ChartTable } from '../frame/types';
import type { CrowdScene } from './layout';

/** How many each crowd was, the rally by both ends of its range, with the hedges that stand beside their numerals. */
export function rows() {
	const attendance = figure('rally.attendance');
	return {
		volunteers: amount('momentum.volunteers'),
		staff: amount('momentum.staff'),
		members: amount('momentum.members'),
		rallyLow: attendance.low ?? amount('rally.attendance'),
		rallyHigh: attendance.high ?? amount('rally.attendance'),
		people: amount('rallies.people'),
		places: amount('rallies.places'),
		hedges: { members: hedgeFor(figure('momentum.members')).trim(), people: hedgeFor(figure('rallies.people')).trim() },
		say: {
			volunteers: say('momentum.volunteers', 'numeral'),
			volunteersInLine: say('momentum.volunteers'),
			staff: say('momentum.staff', 'numeral'),
			staffInWords: say('momentum.staff', 'words'),
			members: say('momentum.members', 'numeral'),
			membersInLine: say('momentum.members'),
			thousands: say('rally.thousands'),
			attendance: say('rally.attendance'),
			rallyDay: say('rally.date', 'day'),
			people: say('rallies.people', 'numeral'),
			places: say('rallies.places', 'numeral')
		}
	};
}
export type CrowdRows = ReturnType<typeof rows>;

const FLAT = [
	[['Volunteers in one flat, planning a rally'], [say('momentum.volunteers')], ['the report']],
	[['Momentum’s full-time staff'], [say('momentum.staff')], ['the report']]
] as const;

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: CrowdScene): ChartTable {
	const all = [
		...FLAT,
		[['Momentum’s paying members'], [say('momentum.members')], ['the report']],
		[['The rally in Parliament Square, ', say('rally.date', 'weekday')], [say('rally.thousands')], ['the report']],
		[['The same rally'], [say('rally.attendance')], ['estimates: organisers, Momentum, police']],
		[['Places with a meeting for the leader in the first week'], [say('rallies.places')], ['the report']],
		[['People at those meetings'], [say('rallies.people')], ['Momentum’s own count']]
	] as const;
	const shown = { 'square-flat': 2, 'square-members': 3, 'square-rally': 5, 'square-week': 7 }[scene];
	return {
		caption: 'Those who gathered for the leader: sizes to compare, not parts of one another',
		head: ['Who', 'How many', 'Who says so'],
		rows: all.slice(0, shown)
	};
}
