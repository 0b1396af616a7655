import type { opening as chapter } from '../chapters/opening';
import { n, prose } from '../prose';
import { side, type ChapterTeaching } from './types';

export const opening: ChapterTeaching<typeof chapter> = {
	question: prose`How can one person lose a vote and win a vote in the same summer?`,
	outcome: prose`Read a picture in which one mark is one person, and say what it counts.`,
	picture: 'opening-count',
	asks: ['opening-count'],
	steps: {
		'opening-count': {
			ask: prose`In June a leader loses a vote by ${n('vote.ratio', 'words')}. In September he wins one. How could that be? Write down one way.`,
			answer: prose`${n('story.rooms', 'Words')} different groups voted. In June it was the party’s MPs; in September it was its members and supporters. They were not asked the same question, either.`,
			notice: prose`Every mark is the same size. Which block is larger, and how could you prove it?`,
			idea: {
				id: 'unit-chart',
				here: prose`Each square and each circle is one MP, so the blocks can be counted and not only looked at.`
			},
			sides: [
				side(
					'Corbyn’s critics',
					prose`Most of the MPs who worked with him in Parliament had voted no confidence in him.`
				),
				side(
					'Corbyn’s supporters',
					prose`The people whom the party’s rules ask to choose a leader chose him, and then chose him again.`
				)
			],
			source: 'record:no-confidence-vote',
			notes: [
				prose`Say the rule of the page aloud: a square is somebody against the leader, a circle somebody for him, a hollow mark somebody the sources cannot place. In the chapters on the resignations a square is only somebody who left.`,
				prose`Keep the ending for later. Collect the class’s ideas and come back to them in the chapter on the result.`
			]
		}
	}
};
