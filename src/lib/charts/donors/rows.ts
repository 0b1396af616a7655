/** Donors and volunteers, which are the campaigns’ word about themselves, and calls, whose source the report does not name. Built on the server only. */
import { amount, say } from '../frame/say';
import type { ChartTable } from '../frame/types';
import { hedge, unhedged } from '../likes/hedge';
import type { DonorsScene } from './layout';

/** Donors, likes, calls and volunteers, with the hedge that stands beside each numeral. */
export function rows() {
	return {
		corbyn: amount('donors.corbyn'),
		smith: amount('donors.smith'),
		likesCorbyn: amount('likes.corbyn'),
		likesSmith: amount('likes.smith'),
		calls: amount('phones.calls'),
		callsInAll: amount('phones.total'),
		volunteers: amount('volunteers.corbyn'),
		/** Each stands beside the numeral it belongs to. */
		hedge: {
			corbyn: hedge('donors.corbyn'),
			smith: hedge('donors.smith'),
			ratio: hedge('donors.ratio'),
			calls: hedge('phones.calls'),
			volunteers: hedge('volunteers.corbyn'),
			likesRatio: hedge('likes.ratio')
		},
		say: {
			corbyn: unhedged('donors.corbyn'),
			smith: unhedged('donors.smith'),
			ratio: unhedged('donors.ratio'),
			likesRatio: unhedged('likes.ratio'),
			likesCorbyn: say('likes.corbyn'),
			likesSmith: say('likes.smith'),
			calls: unhedged('phones.calls'),
			third: say('phones.third'),
			callsInAll: say('phones.total'),
			volunteers: unhedged('volunteers.corbyn')
		}
	};
}
export type DonorsRows = ReturnType<typeof rows>;

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: DonorsScene): ChartTable {
	if (scene === 'online-donors') {
		return {
			caption: 'Donors, by each campaign’s own count, beside likes, by the report’s',
			head: ['Candidate', 'Donors', 'Likes'],
			rows: [
				[['Corbyn'], [say('donors.corbyn')], [say('likes.corbyn')]],
				[['Smith'], [say('donors.smith')], [say('likes.smith')]],
				[['Corbyn to Smith'], [say('donors.ratio')], [say('likes.ratio')]]
			]
		};
	}
	return {
		caption: 'The Corbyn campaign’s calls and volunteers',
		head: ['What', 'How many', 'Whose word'],
		rows: [
			[['Calls through the app'], [say('phones.calls')], ['the report, which names no source']],
			[['As a part of all its calls'], [say('phones.third')], ['the report']],
			[['All its calls, if that is right'], [say('phones.total')], ['worked out from the report']],
			[['Volunteers'], [say('volunteers.corbyn')], ['one person in the campaign']]
		]
	};
}
