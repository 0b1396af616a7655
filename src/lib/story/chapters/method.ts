import { n, prose } from '../prose';
import type { Chapter } from '../types';

export const method: Chapter = {
	id: 'method',
	title: prose`How we know`,
	dateline: prose`Sources and method`,
	steps: [
		{
			id: 'method-figures',
			title: 'Every figure',
			prose: [
				prose`Every number on this page is a row in this table, with who says it, how sure they are, and where. Numbers in the text link here. Hedges such as “about” and “over” come from the table too.`
			],
			table: 'figures'
		},
		{
			id: 'method-disagreements',
			title: 'Where the sources disagree',
			prose: [
				prose`The ${n('story.texts', 'words')} texts carry the story and the public record of the time tests it. Where they differ, or slip, both are shown here with what we did. Claims about private life, insults, and accusations nobody has tested are left out.`
			],
			table: 'disagreements'
		}
	]
};
