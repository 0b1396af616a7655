import { n, prose, quote } from '../prose';
import type { Chapter } from '../types';

export const middle = {
	id: 'middle',
	title: prose`The group in the middle`,
	dateline: prose`One aide’s estimate`,
	steps: [
		{
			id: 'middle-split',
			title: 'The groups',
			headline: prose`One aide’s estimate leaves ${n('middle.between')} in the middle`,
			scale: prose`One mark is one per cent of voters · dashed: one aide’s estimate`,
			view: { chart: 'middle', scene: 'middle-split' },
			sources: ['buzzfeed'],
			prose: [
				prose`One Smith aide saw ${n('middle.against')} of voters set against Corbyn, ${n('middle.for')} set for him, leaving ${n('middle.between')} between, drawn to him and unsure that he could win a general election.`,
				prose`One person’s estimate, and not a poll, so no edge here is sharp.`
			],
			description: prose`Dashed marks, one for each per cent of voters by an aide’s estimate, shade into one another: ${n('middle.against')} squares against, ${n('middle.for')} circles for, and ${n('middle.between')} empty ones between, with no hard border.`
		},
		{
			id: 'middle-message',
			title: 'What one aide said of attacks',
			headline: prose`Attacks did not persuade them, the aide said`,
			scale: prose`One mark is one per cent of voters · dashed: one aide’s estimate`,
			view: { chart: 'middle', scene: 'middle-message' },
			sources: ['buzzfeed', 'guardian-comment'],
			prose: [
				prose`Attacking Corbyn, the aide said, made those in between more protective of him. A Smith aide, perhaps the same one, saw ${quote('never a path to victory', 'buzzfeed', 73)}. Many in the team disagreed, the report adds.`,
				prose`A columnist who voted for Smith thought nobody could have won just then.`
			],
			description: prose`The same marks. The group in between stands apart, at the same size; a note says that by one aide’s account attacks did not persuade them, and that colleagues disagreed.`
		}
	]
} as const satisfies Chapter;
