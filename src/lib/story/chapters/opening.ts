import { glyph, n, prose } from '../prose';
import type { Chapter } from '../types';

export const opening = {
	id: 'opening',
	title: prose`${n('vote.against', 'numeral')} to ${n('vote.for', 'numeral')}`,
	finding: [
		prose`He lost by ${n('vote.ratio', 'words')}.`,
		prose`${n('story.months', 'Words')} months\u00a0he\u00a0won.`
	],
	alone: [prose`Hilary Benn`, prose`The first to go`],
	dateline: prose`${n('date.sunday', 'month')} to ${n('result.date', 'month')} ${n('result.date', 'year')}`,
	steps: [
		{
			id: 'opening-count',
			title: 'The count',
			headline: prose`Labour’s MPs voted no confidence in their leader, ${n('vote.against')} to ${n('vote.for')}`,
			scale: prose`One mark is one person`,
			view: { chart: 'count', scene: 'opening-count' },
			sources: ['buzzfeed', 'record:no-confidence-vote'],
			prose: [
				prose`Labour’s summer of ${n('story.year')}, counted one person at a time. In ${n('vote.date', 'month')} its MPs voted no confidence in their leader, Jeremy Corbyn. In ${n('result.date', 'month')} members\u00a0and\u00a0supporters chose him again.`,
				prose`Here ${glyph('against')} is one person against the leader, ${glyph('for')} one for him, and ${glyph('unknown')} one the sources cannot place.`
			],
			description: prose`A block of ${n('vote.against')} solid squares, the MPs who voted no confidence, stands beside a block of ${n('vote.for')} red circles, the MPs who voted confidence.`
		}
	]
} as const satisfies Chapter;
