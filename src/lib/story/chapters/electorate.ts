import { n, prose } from '../prose';
import type { Chapter } from '../types';

export const electorate = {
	id: 'electorate',
	title: prose`The bigger room`,
	dateline: prose`${n('clp.date', 'month')} and ${n('result.date', 'month')}`,
	steps: [
		{
			id: 'electorate-mps',
			title: 'The MPs again',
			headline: prose`The MPs again, in the piles they made`,
			scale: prose`One mark is one person`,
			view: { chart: 'electorate', scene: 'electorate-mps' },
			sources: ['record:no-confidence-vote'],
			prose: [prose`Here is the first room again: ${n('vote.mps')} MPs. Keep an eye on them.`],
			description: prose`The ${n('vote.mps')} MPs at the size they had before: ${n('vote.against')} squares, ${n('vote.for')} circles and the rest hollow.`
		},
		{
			id: 'electorate-field',
			title: 'Everyone with a ballot',
			headline: prose`Everyone who was sent a ballot`,
			scale: prose`One mark is one person · the MPs are in the corner`,
			view: { chart: 'electorate', scene: 'electorate-field' },
			sources: ['record:result-2016', 'buzzfeed', 'record:supporter-window-closes'],
			prose: [
				prose`And here is everyone who was sent a ballot to choose the leader: ${n('electorate.ballots')} people. Scroll through them.`
			],
			description: prose`The camera draws back until the MPs are a thumbnail in one corner of a field that goes on for several screens: ${n('electorate.ballots')} grey marks, one for each person sent a ballot.`
		},
		{
			id: 'electorate-end',
			title: 'The end of the field',
			headline: prose`${n('electorate.ballots')} ballots, ${n('electorate.validVotes')} valid votes`,
			scale: prose`The whole field at one scale`,
			view: { chart: 'electorate', scene: 'electorate-end' },
			sources: ['buzzfeed', 'record:result-2016'],
			prose: [
				prose`The report says ${n('electorate.claim')} people had a vote. The record says ${n('electorate.ballots')} ballots went out and ${n('electorate.validVotes')} valid votes came back. The report’s figure is close to the second, not the first.`,
				prose`People with a ballot outnumbered Labour’s MPs ${n('electorate.mpsToVoters')}. MPs had counted MPs. The rulebook counted this.`
			],
			description: prose`The whole field of ${n('electorate.ballots')} in one frame. Rules mark ${n('electorate.claim')}, the report’s figure, just before ${n('electorate.validVotes')}, the valid votes, well short of the end. The MPs are a speck.`
		}
	]
} as const satisfies Chapter;
