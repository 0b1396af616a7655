import { n, prose, quote } from '../prose';
import type { Chapter } from '../types';

export const middle: Chapter = {
	id: 'middle',
	title: prose`The group in the middle`,
	dateline: prose`One aide’s estimate`,
	steps: [
		{
			id: 'middle-split',
			title: 'The groups',
			headline: prose`One aide’s estimate: ${n('middle.against')} against, ${n('middle.for')} for, the rest between`,
			scale: prose`One mark is one per cent of voters · soft: an estimate`,
			view: { chart: 'middle', scene: 'middle-split' },
			sources: ['buzzfeed'],
			prose: [
				prose`One aide of Smith’s saw it in groups: ${n('middle.against')} of voters set against Corbyn, ${n('middle.for')} set for him, and ${n('middle.between')} in between, who liked his ideas and doubted he could win.`,
				prose`It is one person’s estimate and not a poll, so no edge here is sharp.`
			],
			description: prose`Soft marks, one for each per cent of voters, shade into one another: ${n('middle.against')} squares against, ${n('middle.for')} circles for, and ${n('middle.between')} hollow ones between, with no hard border.`
		},
		{
			id: 'middle-message',
			title: 'Why attacks did not land',
			headline: prose`Attack lines did not reach them, the aide said`,
			scale: prose`One mark is one per cent of voters · soft: an estimate`,
			view: { chart: 'middle', scene: 'middle-message' },
			sources: ['buzzfeed', 'guardian-comment'],
			prose: [
				prose`Attacking Corbyn, the aide said, made the people in between more protective of him. There was ${quote('never a path to victory', 'buzzfeed', 73)}. Many on the campaign disagreed, the report adds.`,
				prose`A columnist who voted for Smith thought that nobody could have won at that moment. Soon there would be a count.`
			],
			description: prose`The same marks. The group in between is drawn forward; a note says that by one aide’s account attack lines did not reach them, and that colleagues disagreed.`
		}
	]
};
