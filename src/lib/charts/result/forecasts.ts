/**
 * Each forecast as a range of Smith's share: with two on the ballot, Corbyn's is the rest, so a forecast for one is a forecast for the other.
 * The axis stops at half: nobody said that he would win.
 */
import type { Sure } from '$data/certainty';
import { plain } from '$data/format';
import { lookFor } from '../frame/certainty';
import { DIGIT, textHeight, wordsWidth } from '../frame/blocks';
import { SQUARE_SIDE } from '../frame/grid';
import { tenth } from '../frame/round';
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
		['the report: a bigger Corbyn win than the first, ', rows.say.first],
		['the report: Corbyn above the first, ', rows.say.first]
	];
	const pollWords: readonly Label['runs'][] = [
		['a late-August poll, as a blog reported it: ', rows.say.poll],
		['a late-August poll, a blog says: ', rows.say.poll]
	];
	const ems = (runs: Label['runs']) => runsWidth(runs, 1, 'label', 600);
	const longest = Math.max(...[aideWords[0]!, reportWords[1]!].map(ems));
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
	const range = (
		key: string,
		y: number,
		[from, to]: readonly [number, number],
		of: Sure,
		about: About,
		tall = bar
	): Mark => ({
		key,
		x: at((from + to) / 2),
		y,
		size: tall / SQUARE_SIDE,
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
	// The closest comes first, right under the result: its mark is as tall as its row, and its words end at it
	const closest = { y: top + band * 0.42, tall: band * 0.76, end: at(poll.at - 0.5) - label * 0.5 };
	const pollRuns = first(pollWords);
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
			{ key: 'result', x1: result, x2: result, y1: 0, y2: axis, tone: 'ink', weight: Math.max(2.5, label * 0.2) },
			{
				key: 'poll',
				x1: at(poll.at),
				x2: at(poll.at),
				y1: closest.y - closest.tall / 2,
				y2: closest.y + closest.tall / 2,
				tone: 'ink',
				weight: Math.min(label * 0.4, at(0.45)),
				over: true
			}
		],
		series: [
			{
				key: 'forecasts',
				marks: [
					// A whole per cent: anything that rounds to it
					range('poll', closest.y, [poll.at - 0.5, poll.at + 0.5], rows.say.poll, poll.about, closest.tall),
					range('blog', middle(1), [0, blog.to], rows.say.blog, blog.about),
					range('report', middle(2), [0, report.to], report.sure, report.about),
					range('aide', middle(3), [aide.from, aide.to], rows.say.solid, aide.about)
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
			{
				key: 'poll',
				x: closest.end,
				y: closest.y,
				anchor: 'end',
				baseline: 'middle',
				runs: pollRuns,
				size: Math.min(type * 1.5, closest.end / wordsWidth(plain(pollRuns), 1, 600), closest.tall),
				weight: 700
			},
			text('blog', 1, ['one blogger: ', rows.say.blog]),
			text('report', 2, first(reportWords)),
			// The axis is Smith’s, the report’s word was about Corbyn: what that leaves of the axis stands where its bar ends
			{
				key: 'leaves',
				x: at(report.to) + label * 0.4,
				y: middle(2),
				baseline: 'middle',
				runs: [`${tenth(report.to)}%`],
				size: label,
				furniture: true
			},
			text('aide', 3, first(aideWords)),
			...ticks,
			{ key: 'aside', x: 0, y: height, baseline: 'bottom', runs: aside, size: label, tone: 'quiet', max: width }
		]
	};
}
