import { n, prose } from '../prose';
import type { Chapter } from '../types';

export const method = {
	id: 'method',
	title: prose`How we know`,
	dateline: prose`Sources and method`,
	steps: [
		{
			id: 'method-figures',
			title: 'Every figure',
			prose: [prose`Every figure in the text is a row here, with who says it, how sure they are, and where.`],
			table: 'figures'
		},
		{
			id: 'method-disagreements',
			title: 'Where the sources disagree',
			prose: [
				prose`The ${n('story.texts', 'words')} texts carry the story and the public record of the time tests it. Where they differ, or slip, both are shown here with what we did.`
			],
			table: 'disagreements'
		},
		{
			id: 'method-sources',
			title: 'Where it was read',
			prose: [prose`Everything the page was read in, and how far its own lists go.`],
			table: 'sources'
		},
		{
			id: 'method-data',
			title: 'Take it, cite it, correct it',
			prose: [prose`All of it may be taken, with credit.`],
			table: 'taking-away'
		}
	]
} as const satisfies Chapter;
