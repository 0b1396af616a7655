/**
 * Each forecast as a range of Smith's share: with two on the ballot, Corbyn's is the rest, so a forecast for one is a forecast for the other.
 * The axis stops at half: nobody said that he would win.
 */
import type { Sure } from '$data/certainty';
import { lookFor } from '../frame/certainty';
import { DIGIT, textHeight } from '../frame/blocks';
import { SQUARE_SIDE } from '../frame/grid';
import { runsWidth } from '../frame/type';
import type { About, Frame, Label, Line, Mark, Picture } from '../frame/types';
import type { ResultRows } from './rows';

const HALF = 50;
const TICKS = [0, 10, 20, 30, 40, 50];

/** Every forecast on one axis of Smith’s share, and where the count fell on it. */
export function forecasts(rows: ResultRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const at = (share: number) => (share / HALF) * width;
	const result = at(rows.against.share);
	const numeral = Math.max(label * 2.6, Math.min(width * 0.13, height * 0.2));
	const top = numeral * DIGIT.foot + label * 0.6;
	// Where every line counts, the bars have it: the words in the step say the rest
	const aside: Label['runs'] =
		height < label * 17
			? ['Not a forecast: ', rows.say.faction, ', a faction’s support']
			: ['Not a forecast of this vote: ', rows.say.faction, ', said later on the same blog, about a faction’s support'];
	const asideHeight = textHeight(aside, label, width);
	const axis = height - asideHeight - label * 2.4;
	const band = (axis - top) / 4;
	// Each row’s wordings, the fullest first
	const aideWords: readonly Label['runs'][] = [['an aide: ', rows.say.solid, ' plus waverers']];
	// The report gave no number: that of the first win stands beside its words, as the first win’s
	const reportWords: readonly Label['runs'][] = [
		['the report: a bigger win than the first, which was ', rows.say.first],
		['the report: a bigger win than the first, ', rows.say.first],
		['the report: bigger than the first, ', rows.say.first]
	];
	const pollWords: readonly Label['runs'][] = [
		['a late-August poll, as a blog reported it: ', rows.say.poll],
		['a late-August poll, a blog says: ', rows.say.poll],
		['a late-August poll: ', rows.say.poll]
	];
	const ems = (runs: Label['runs']) => runsWidth(runs, 1, 'label', 600);
	const longest = Math.max(...[aideWords[0]!, reportWords[2]!, pollWords[1]!].map(ems));
	const type = Math.max(label, Math.min(label * 1.35, band * 0.24, (result - label * 0.3) / longest));
	/** The fullest wording that does not run over the result’s line. */
	const first = (wordings: readonly Label['runs'][]): Label['runs'] =>
		wordings.find((runs) => ems(runs) * type < result - label * 0.25) ?? wordings.at(-1)!;
	const bar = Math.max(label * 0.7, Math.min(label * 3, band - type * 1.45 - label * 0.55));
	const lead = Math.min(type * 1.45, band - bar - 1.5);
	const below = Math.max(1.5, Math.min(label * 0.35, band - bar - lead));
	const middle = (row: number) => top + (row + 1) * band - bar / 2 - below;
	const text = (key: string, row: number, runs: Label['runs']): Label => ({
		key,
		x: 0,
		y: middle(row) - bar / 2 - lead,
		runs,
		size: type,
		weight: 600,
		plate: true
	});
	const range = (key: string, row: number, from: number, to: number, of: Sure, about: About): Mark => ({
		key,
		x: at((from + to) / 2),
		y: middle(row),
		size: bar / SQUARE_SIDE,
		span: at(to - from),
		shape: 'square',
		look: lookFor(of),
		tone: 'ink',
		about
	});
	const { blog, report, aide, poll } = rows.forecasts;
	const ticks = TICKS.map((share): Label => ({
		key: `tick-${share}`,
		x: at(share),
		y: axis + label * 0.35,
		anchor: share === 0 ? 'start' : share === HALF ? 'end' : 'middle',
		runs: [`${share}${share === HALF ? '%' : ''}`],
		size: label,
		tone: 'quiet',
		furniture: true
	}));
	return {
		lines: [
			...TICKS.map((share): Line => ({
				key: `grid-${share}`,
				x1: at(share),
				x2: at(share),
				y1: top,
				y2: axis,
				tone: 'rule'
			})),
			{ key: 'axis', x1: 0, x2: width, y1: axis, y2: axis, tone: 'ink' },
			{ key: 'result', x1: result, x2: result, y1: 0, y2: axis, tone: 'ink', weight: Math.max(2.5, label * 0.2) }
		],
		series: [
			{
				key: 'forecasts',
				marks: [
					range('blog', 0, 0, blog.to, rows.say.blog, blog.about),
					range('report', 1, 0, report.to, report.sure, report.about),
					range('aide', 2, aide.from, aide.to, rows.say.solid, aide.about),
					// A whole per cent: anything that rounds to it
					range('poll', 3, poll.at - 0.5, poll.at + 0.5, rows.say.poll, poll.about)
				]
			}
		],
		labels: [
			{
				key: 'result',
				x: result - label * 0.5,
				y: 0,
				anchor: 'end',
				runs: [rows.against.say.share],
				size: numeral,
				face: 'numeral',
				weight: 600
			},
			{
				key: 'result-what',
				x: 0,
				y: 0,
				runs: ['Smith’s share; the rest is Corbyn’s'],
				size: label,
				weight: 600,
				max: result - runsWidth([rows.against.say.share], numeral, 'numeral', 600) - label * 0.5
			},
			text('blog', 0, ['one blogger: ', rows.say.blog]),
			text('report', 1, first(reportWords)),
			text('aide', 2, first(aideWords)),
			text('poll', 3, first(pollWords)),
			...ticks,
			{ key: 'aside', x: 0, y: height, baseline: 'bottom', runs: aside, size: label, tone: 'quiet', max: width }
		]
	};
}
