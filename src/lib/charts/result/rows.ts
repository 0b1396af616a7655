/** What was forecast and what was counted, from the data module: counts for the geometry, runs for the words. Built on the server only. */
import { figure, type FigureId } from '$data';
import type { Sure } from '$data/certainty';
import { plain } from '$data/format';
import { amount, say } from '../frame/say';
import type { About, ChartTable } from '../frame/types';
import type { ResultScene } from './layout';

const side = (votes: FigureId, share: FigureId) => ({
	votes: amount(votes),
	share: amount(share),
	say: { votes: say(votes), share: say(share, 'numeral') }
});
const section = (key: 'members' | 'registered' | 'affiliated', name: string) => ({
	key,
	name,
	for: side(`result.${key}.corbyn`, `result.${key}.corbynShare`),
	against: side(`result.${key}.smith`, `result.${key}.smithShare`)
});
const sure = (id: FigureId): Sure => ({ exactness: figure(id).exactness, claimed: figure(id).claimed });
/** What a forecast says, and whose word it is: the answer to a touch. */
const about = (id: FigureId, what: string): About => ({
	text: `${what}: ${plain([say(id)])}. Source: ${figure(id).claimant.name}.`,
	row: `figures/${id}`
});

/** Each forecast as Smith’s share in per cent, and the count by section of the electorate. */
export function rows() {
	return {
		// All in Smith's share of the vote: the one number each forecast can be turned into
		forecasts: {
			blog: {
				to: amount('forecast.blogSmith'),
				about: about('forecast.blogSmith', 'A blog post in August, on Smith’s share')
			},
			report: {
				to: 100 - amount('result.first2015'),
				sure: sure('forecast.biggerWin'),
				about: {
					text: `The report expected a bigger win for Corbyn than the first, which was ${plain([say('result.first2015')])}. Source: ${figure('forecast.biggerWin').claimant.name}.`,
					row: 'figures/forecast.biggerWin'
				}
			},
			aide: {
				from: amount('forecast.aideSolid'),
				to: amount('forecast.aideSolid') + amount('middle.between'),
				about: about(
					'forecast.aideSolid',
					'An aide’s estimate of those against the leader, before any of the middle is added'
				)
			},
			poll: {
				at: amount('forecast.pollSmith'),
				about: about('forecast.pollSmith', 'A poll in late August, as a blog reported it, on Smith’s share')
			}
		},
		for: side('result.corbyn', 'result.corbynShare'),
		against: side('result.smith', 'result.smithShare'),
		first: amount('result.first2015'),
		sections: [
			section('members', 'Members'),
			section('registered', 'Registered supporters'),
			section('affiliated', 'Affiliated supporters')
		],
		mps: { against: amount('vote.against'), for: amount('vote.for') },
		say: {
			blog: say('forecast.blogSmith'),
			faction: say('forecast.blogFaction'),
			solid: say('forecast.aideSolid'),
			poll: say('forecast.pollSmith'),
			first: say('result.first2015'),
			firstYear: say('result.firstDate', 'year'),
			voters: say('electorate.validVotes'),
			mpsAgainst: say('vote.against', 'numeral'),
			mpsFor: say('vote.for', 'numeral'),
			mpsShare: say('vote.shareOfValid')
		}
	};
}
export type ResultRows = ReturnType<typeof rows>;

function forecasts(): ChartTable {
	return {
		caption: 'What was forecast, and the result',
		head: ['Who', 'What', 'Of whom'],
		rows: [
			[['A blog, in August, on a condition not repeated here'], [say('forecast.blogSmith')], ['Smith']],
			[
				['The report, before the result'],
				['a bigger win than the first, which was ', say('result.first2015')],
				['Corbyn']
			],
			[
				['An aide’s estimate'],
				[say('forecast.aideSolid'), ' and part of a middle of ', say('middle.between')],
				['not for Corbyn']
			],
			[['A poll in late August, as a blog reported it'], [say('forecast.pollSmith')], ['Smith']],
			[['The result'], [say('result.smithShare')], ['Smith']],
			[
				['The same blog, in September; not a forecast of this vote'],
				[say('forecast.blogFaction')],
				['a faction’s support']
			]
		]
	};
}

/** What the picture shows at a scene, as a table: for who cannot see it, and for the page without it. */
export function table(scene: ResultScene): ChartTable {
	if (scene === 'result-forecasts') return forecasts();
	const head = ['Whose votes', 'Corbyn', 'Share', 'Smith', 'Share'];
	const total = [
		['All valid votes'],
		[say('result.corbyn')],
		[say('result.corbynShare')],
		[say('result.smith')],
		[say('result.smithShare')]
	];
	if (scene === 'result-sections') {
		const of = (name: string, key: 'members' | 'registered' | 'affiliated') => [
			[name],
			[say(`result.${key}.corbyn`)],
			[say(`result.${key}.corbynShare`)],
			[say(`result.${key}.smith`)],
			[say(`result.${key}.smithShare`)]
		];
		return {
			caption: 'Votes by section',
			head,
			rows: [
				of('Members', 'members'),
				of('Registered supporters', 'registered'),
				of('Affiliated supporters', 'affiliated'),
				total
			]
		};
	}
	if (scene === 'result-rooms') {
		return {
			caption: 'The rooms',
			head: ['Room', 'Answer', 'Valid votes', 'Share of them'],
			rows: [
				[['Labour MPs'], ['No confidence in the leader'], [say('vote.against')], [say('vote.shareOfValid')]],
				[['Labour MPs'], ['Confidence in him'], [say('vote.for')], ['the rest']],
				[['Members and supporters'], ['Smith'], [say('result.smith')], [say('result.smithShare')]],
				[['Members and supporters'], ['Corbyn'], [say('result.corbyn')], [say('result.corbynShare')]]
			]
		};
	}
	return {
		caption: 'The result',
		head,
		rows: [total, [['The leader’s first election'], [], [say('result.first2015')], [], []]]
	};
}
