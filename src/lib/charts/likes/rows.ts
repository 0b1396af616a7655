/** Facebook likes at the end of the campaign, and the votes they are not. Built on the server only. */
import { amount, say } from '../frame/say';
import type { ChartTable } from '../frame/types';
import { hedge, unhedged } from './hedge';
import type { LikesScene } from './layout';

/** Likes and votes of both candidates, with the hedge that stands beside each numeral. */
export function rows() {
	return {
		corbyn: amount('likes.corbyn'),
		smith: amount('likes.smith'),
		votesCorbyn: amount('result.corbyn'),
		votesSmith: amount('result.smith'),
		/** Each stands beside the numeral it belongs to. */
		hedge: {
			corbyn: hedge('likes.corbyn'),
			smith: hedge('likes.smith'),
			ratio: hedge('likes.ratio'),
			votes: hedge('result.corbynInHundred')
		},
		say: {
			corbyn: say('likes.corbyn', 'numeral'),
			smith: say('likes.smith', 'numeral'),
			ratio: unhedged('likes.ratio'),
			votesCorbyn: say('result.corbyn'),
			votesSmith: say('result.smith'),
			inHundredCorbyn: unhedged('result.corbynInHundred'),
			inHundredSmith: unhedged('result.smithInHundred')
		}
	};
}
export type LikesRows = ReturnType<typeof rows>;

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: LikesScene): ChartTable {
	const corbyn = [['Corbyn'], [say('likes.corbyn')]];
	const smith = [['Smith'], [say('likes.smith')]];
	switch (scene) {
		case 'online-guess':
			return {
				caption: 'Likes on one candidate’s Facebook page at the end of the campaign, as the report counts them',
				head: ['Page', 'Likes'],
				rows: [corbyn]
			};
		case 'online-smith':
			return {
				caption: 'Likes on the other candidate’s Facebook page, as the report counts them',
				head: ['Page', 'Likes'],
				rows: [smith]
			};
		case 'online-likes':
			return {
				caption: 'Facebook likes at the end of the campaign, as the report counts them',
				head: ['Page', 'Likes'],
				rows: [corbyn, smith, [['Likes for Corbyn to each for Smith'], [say('likes.ratio')]]]
			};
		case 'online-caveat':
			return {
				caption: 'Likes, as the report counts them, beside votes',
				head: ['Candidate', 'Likes', 'Votes', 'Share of the vote'],
				rows: [
					['Corbyn', 'likes.corbyn', 'result.corbyn', 'result.corbynShare'],
					['Smith', 'likes.smith', 'result.smith', 'result.smithShare']
				].map(([name, ...ids]) => [[name!], ...ids.map((id) => [say(id as Parameters<typeof say>[0])])])
			};
	}
}
