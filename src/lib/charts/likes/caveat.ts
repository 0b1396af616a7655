/**
 * Likes beside votes, at one scale. Part of the larger following was there before the campaign; how much, nobody says, so
 * the whole block is drawn soft and no line divides it.
 */
import { FILL } from '../frame/grid';
import type { Field, Frame, Label, Picture, Series } from '../frame/types';
import { corbynLikes, named, pair, smithLikes } from './blocks';
import type { LikesRows } from './rows';
import { alone, block, fill } from './scale';

export function caveat(rows: LikesRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const gap = Math.max(label * 1.2, width * 0.04);
	const column = (width - gap) / 2;
	const right = column + gap;
	const size = Math.min(height * 0.16, column / 3.9);
	const top = label * 1.32 + size * 1.04;
	// Under the likes stands the smaller following, whose size follows from their scale: a few rounds settle it
	const across = alone(rows.smith, frame).columns;
	let foot = label * 2.8;
	let { columns, pitch } = { columns: 1, pitch: 1 };
	for (let round = 0; round < 6; round++) {
		({ columns, pitch } = fill(rows.corbyn, column, height - top - foot));
		foot = Math.max(label * 2.8, Math.ceil(rows.smith / across) * pitch + label * 0.6);
	}
	const likes = block(rows.corbyn, columns, pitch, 0, top);
	const smith = block(rows.smith, across, pitch, 0, top + likes.height + label * 0.5);
	// Votes at the same pitch and in the same columns, so that they read as heights beside the likes
	const votesFor = block(rows.votesCorbyn, columns, pitch, right, top);
	const votesAgainst = block(rows.votesSmith, columns, pitch, right, top + votesFor.height + label * 0.3);
	const vote = (key: 'for' | 'against', count: number, at: typeof likes): Series => ({
		key,
		value: count,
		fields: [{ key: `votes-${key}`, count, columns: at.columns, x: at.x, y: at.y, pitch, shape: key === 'for' ? 'circle' : 'square', tone: key === 'for' ? 'red' : 'ink', look: 'solid' } satisfies Field]
	});
	const pad = label * 0.6;
	const text = (key: string, x: number, y: number, runs: Label['runs'], rest: Partial<Label> = {}): Label => ({ key, x, y, runs, size: label, ...rest });
	const below = votesAgainst.y + votesAgainst.height + label * 0.7;
	const roomy = likes.height > label * 14 ? 1.2 : 1;
	const motto = Math.max(label, Math.min(column / 9.6, (height - below - label * 4.2) / 1.2));
	return {
		series: [
			corbynLikes(rows, likes, 'soft'),
			smithLikes(rows, smith),
			{ key: 'votes', children: [vote('for', rows.votesCorbyn, votesFor), vote('against', rows.votesSmith, votesAgainst)] }
		],
		labels: [
			text('ratio-what', 0, 0, [named('Likes', rows.hedge.ratio)], { weight: 600 }),
			{ key: 'ratio', x: 0, y: label * 1.32, runs: [rows.say.ratio], size, face: 'numeral', weight: 600 },
			text('votes-what', right, 0, [named('Votes', rows.hedge.votes)], { weight: 600 }),
			{ key: 'votes', x: right, y: label * 1.32, runs: [rows.say.inHundredCorbyn, ' to ', rows.say.inHundredSmith], size, face: 'numeral', weight: 600 },
			...pair('corbyn', pad, top + pad, named('Corbyn', rows.hedge.corbyn), rows.say.corbyn, label, label * 1.7 * roomy, 'ink'),
			text('head-start', pad, top + pad + label * (1.3 + 2 * roomy), ['Part of this was there before the campaign; how much, the report does not say.'], { max: likes.width - pad * 2, size: label * roomy }),
			...pair('smith', smith.width + label * 0.5, smith.y - label * 0.1, named('Smith', rows.hedge.smith), rows.say.smith, label, label * 1.2, 'ink'),
			text('votes-corbyn', right + pad, votesFor.y + votesFor.height / 2, ['Corbyn ', rows.say.votesCorbyn], { weight: 600, tone: 'paper', baseline: 'middle' }),
			text('votes-smith', right + pad, votesAgainst.y + votesAgainst.height / 2, ['Smith ', rows.say.votesSmith], { weight: 600, tone: 'paper', baseline: 'middle' }),
			text('motto', right, below, ['A like is not a vote.'], { size: motto, weight: 600, face: 'numeral' }),
			text('unit', right, height, [`One scale: a mark is one like, or one vote${pitch * FILL < 1 ? ', too fine to see singly: solids' : ''}`], { tone: 'quiet', max: column, baseline: 'bottom' })
		]
	};
}
