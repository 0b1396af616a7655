/**
 * Likes beside votes, at one scale. Part of the larger following was there before the campaign; how much, nobody says, so
 * the whole block is drawn soft and no line divides it.
 */
import { fieldLook } from '../frame/certainty';
import { textHeight } from '../frame/blocks';
import type { Field, Frame, Label, Picture, Series } from '../frame/types';
import { corbynLikes, named, pair, smithLikes } from './blocks';
import type { LikesRows } from './rows';
import { alone, block, fill } from './scale';
import { isSolidAt } from '../frame/fields';

/** Both candidates’ likes and votes, and what the likes leave unsaid. */
export function caveat(rows: LikesRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const gap = Math.max(label * 1.2, width * 0.04);
	const least = (width - gap) * 0.4;
	const size = Math.min(height * 0.16, least / 3.9);
	const top = label * 1.32 + size * 1.04;
	const unit = (at: number) =>
		`One scale: a mark is one like, or one vote${isSolidAt(at) ? ', too fine to see singly: solids' : ''}`;
	const between = label * 0.3;
	// Under the likes stands the smaller following, whose size follows from their scale: a few rounds settle it
	const across = alone(rows.smith, frame).columns;
	const likesIn = (column: number) => {
		let foot = label * 2.8;
		let found = { columns: 1, pitch: 1 };
		for (let round = 0; round < 6; round++) {
			found = fill(rows.corbyn, column, height - top - foot);
			foot = Math.max(label * 2.8, Math.ceil(rows.smith / across) * found.pitch + label * 0.6);
		}
		return found;
	};
	// The votes are fewer: their column is narrower, as far as they then still stand above the line on the scale
	let { columns, pitch } = { columns: 1, pitch: 0 };
	let right = 0;
	let votesAcross = 1;
	for (let share = 0.5; share <= 0.6; share += 0.01) {
		const column = (width - gap) * share;
		const found = likesIn(column);
		const room = width - gap - column;
		const most = Math.floor(room / found.pitch);
		const tall = (Math.ceil(rows.votesCorbyn / most) + Math.ceil(rows.votesSmith / most)) * found.pitch + between;
		if (found.pitch <= pitch || top + tall + label * 0.6 + textHeight([unit(found.pitch)], label, room) > height)
			continue;
		({ columns, pitch } = found);
		[right, votesAcross] = [column + gap, most];
	}
	const column = width - right;
	const likes = block(rows.corbyn, columns, pitch, 0, top);
	const smith = block(rows.smith, across, pitch, 0, top + likes.height + label * 0.5);
	// Votes at the same pitch, so that areas compare
	const votesFor = block(rows.votesCorbyn, votesAcross, pitch, right, top);
	const votesAgainst = block(rows.votesSmith, votesAcross, pitch, right, top + votesFor.height + between);
	const vote = (key: 'for' | 'against', count: number, at: typeof likes): Series => ({
		key,
		value: count,
		fields: [
			{
				key: `votes-${key}`,
				count,
				columns: at.columns,
				x: at.x,
				y: at.y,
				pitch,
				shape: key === 'for' ? 'circle' : 'square',
				tone: key === 'for' ? 'red' : 'ink',
				look: fieldLook(key === 'for' ? rows.say.votesCorbyn : rows.say.votesSmith)
			} satisfies Field
		]
	});
	const pad = label * 0.6;
	const text = (key: string, x: number, y: number, runs: Label['runs'], rest: Partial<Label> = {}): Label => ({
		key,
		x,
		y,
		runs,
		size: label,
		...rest
	});
	const roomy = likes.height > label * 14 ? 1.2 : 1;
	return {
		series: [
			corbynLikes(rows, likes, 'soft wavy'),
			smithLikes(rows, smith),
			{
				key: 'votes',
				children: [vote('for', rows.votesCorbyn, votesFor), vote('against', rows.votesSmith, votesAgainst)]
			}
		],
		labels: [
			text('ratio-what', 0, 0, [named('Likes', rows.hedge.ratio)], { weight: 600 }),
			{ key: 'ratio', x: 0, y: label * 1.32, runs: [rows.say.ratio], size, face: 'numeral', weight: 600 },
			text('votes-what', right, 0, [named('Votes', rows.hedge.votes)], { weight: 600 }),
			{
				key: 'votes',
				x: right,
				y: label * 1.32,
				runs: [rows.say.inHundredCorbyn, ' to ', rows.say.inHundredSmith],
				size,
				face: 'numeral',
				weight: 600
			},
			...pair(
				'corbyn',
				pad,
				top + pad,
				named('Corbyn', rows.hedge.corbyn),
				rows.say.corbyn,
				label,
				label * 1.7 * roomy,
				'ink'
			),
			text(
				'head-start',
				pad,
				top + pad + label * (1.3 + 2 * roomy),
				['Part of this was there before the campaign; how much, the report does not say.'],
				{ max: likes.width - pad * 2, size: label * roomy }
			),
			...pair(
				'smith',
				smith.width + label * 0.5,
				smith.y - label * 0.1,
				named('Smith', rows.hedge.smith),
				rows.say.smith,
				label,
				label * 1.2,
				'ink'
			),
			text('votes-corbyn', right + pad, votesFor.y + votesFor.height / 2, ['Corbyn ', rows.say.votesCorbyn], {
				weight: 600,
				tone: 'paper',
				baseline: 'middle',
				max: column - pad * 2
			}),
			text('votes-smith', right + pad, votesAgainst.y + votesAgainst.height / 2, ['Smith ', rows.say.votesSmith], {
				weight: 600,
				tone: 'paper',
				baseline: 'middle',
				max: column - pad * 2
			}),
			text('unit', right, height, [unit(pitch)], { tone: 'quiet', max: column, baseline: 'bottom' })
		]
	};
}
