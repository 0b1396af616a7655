/** Ways through the same steps, for the time there is. The minutes are ours: a plan, and no fact of the story. */
import type { StepId } from '..';
import { n, prose } from '../prose';
import type { Route } from './types';

type Stop = readonly [step: StepId, minutes: number];
const stops = (...list: readonly Stop[]) => list.map(([step, minutes]) => ({ step, minutes }));

/** In five, twenty and fifty minutes. In the last, the starter has its time in the first stop and the exit quiz in the last. */
export const routes: readonly Route<StepId>[] = [
	{
		id: 'short',
		title: 'The short route',
		leaves: prose`That there were ${n('story.rooms', 'words')} rooms, and that each was counted rightly.`,
		stops: stops(
			['opening-count', 1],
			['vote-result', 1],
			['electorate-end', 1],
			['result-count', 1],
			['result-rooms', 1]
		)
	},
	{
		id: 'middle',
		title: 'The middle route',
		leaves: prose`The same, with a rate put to the test, a share of different wholes, and what a like is not.`,
		stops: stops(
			['opening-count', 1],
			['night-sacked', 1],
			['departures-guess', 1.5],
			['departures-claim', 1],
			['departures-record', 2],
			['vote-result', 1],
			['vote-share', 2.5],
			['executive-vote', 1],
			['electorate-field', 1],
			['electorate-end', 1],
			['online-guess', 1],
			['online-likes', 0.5],
			['online-caveat', 1],
			['result-forecasts', 1.5],
			['result-count', 1],
			['result-rooms', 2]
		)
	},
	{
		id: 'whole',
		title: 'The whole lesson',
		leaves: prose`All of that, with views or accounts side by side at every step, the sources compared, and a starter and an exit quiz.`,
		stops: stops(
			['opening-count', 3],
			['night-sacked', 1],
			['night-first', 1],
			['night-midday', 1],
			['departures-guess', 2],
			['departures-claim', 1],
			['departures-record', 2.5],
			['departures-monday', 1],
			['departures-board', 1.5],
			['square-rally', 1],
			['square-week', 1],
			['vote-room', 1],
			['vote-result', 1],
			['vote-missing', 1],
			['vote-share', 3],
			['vote-logic', 3],
			['phoney-war-days', 1],
			['executive-vote', 1.5],
			['executive-shut-out', 1],
			['executive-window', 1],
			['rivals-offers', 1],
			['rivals-nominations', 1],
			['rivals-supporters', 0.5],
			['electorate-mps', 0.5],
			['electorate-field', 1],
			['electorate-end', 1],
			['online-guess', 1],
			['online-likes', 0.5],
			['online-caveat', 1],
			['online-donors', 0.5],
			['middle-split', 1],
			['result-forecasts', 1.5],
			['result-count', 1],
			['result-sections', 0.5],
			['result-rooms', 3],
			['verdicts-texts', 1],
			['verdicts-questions', 2],
			['method-figures', 2.5]
		)
	}
];

/** How long a route is, in minutes. */
export const minutesOf = ({ stops }: Route): number => stops.reduce((sum, { minutes }) => sum + minutes, 0);
