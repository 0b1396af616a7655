/** "Ten days", laid along the calendar: one bar for each day, counted from the evening of Watson's no. */
import type { FigureRun } from '$data/format';
import { lookFor } from '../frame/certainty';
import { fitting } from '../frame/fitting';
import { SQUARE_SIDE } from '../frame/grid';
import { DIGIT, numeralWidth, wordsWidth } from '../frame/blocks';
import type { Box, Frame, Label, Mark, Picture, Series } from '../frame/types';
import { plain } from '$data/format';
import { HEAD, type Month } from './month';
import type { CalendarRows } from './rows';

/** A low stage: there the numerals need every line. */
export const isLow = ({ height, label }: Frame): boolean => height < label * 18;

/** The two lanes of bars at the foot of a week. */
function bars(frame: Frame) {
	const bar = isLow(frame) ? 5 : Math.max(5, frame.label * 0.5);
	const gap = isLow(frame) ? 2 : Math.max(2, frame.label * 0.18);
	return { bar, gap, foot: bar * 2 + gap * 3 };
}

/** How tall the weeks are, in labels or in any unit: on a low stage the first and the last keep what their words need, and the two that are counted have the rest. */
export function weeksOf(frame: Frame, weeks: number): number[] {
	const { label, height } = frame;
	if (!isLow(frame)) return Array.from({ length: weeks }, (_, i) => (i === 0 ? 1.35 : i === weeks - 1 ? 1 : 1.65));
	const [first, last] = [1.65 + bars(frame).foot / label, 2.6];
	const rest = (height / label - HEAD - first - last) / (weeks - 2);
	return Array.from({ length: weeks }, (_, i) => (i === 0 ? first : i === weeks - 1 ? last : rest));
}

/** The month with its two counts of days without a declared challenger, as bars under the weeks. */
export function days(rows: CalendarRows, grid: Month, frame: Frame): Picture {
	const { label } = frame;
	const from = rows.ruledOut.cell;
	const { bar, gap, foot } = bars(frame);
	const run = (key: string, count: number, lane: 0 | 1, of: FigureRun): Series => ({
		key,
		value: count,
		marks: Array.from({ length: count }, (_, i): Mark => {
			const cell = grid.at(from + 1 + i);
			return {
				key: `${key}-${i}`,
				x: cell.x + cell.width / 2,
				y: cell.y + cell.height - gap - bar / 2 - (1 - lane) * (bar + gap),
				span: cell.width - gap,
				size: bar / SQUARE_SIDE,
				shape: 'square',
				look: lookFor(of),
				tone: lane === 0 ? 'ink' : 'quiet'
			};
		})
	});
	const marks = [
		grid.mark('ruled-out', rows.ruledOut.cell, rows.ruledOut.about, foot),
		grid.mark('announced', rows.announced.cell, rows.announced.about, foot),
		grid.mark('launch', rows.launch.cell, rows.launch.about, foot)
	];
	// Each numeral stands in the week in which its bar ends, on the side that the marked day leaves free
	const numeral = (key: string, runs: Label['runs'], what: string, first: number, end: number): Label[] => {
		const left = grid.at(first);
		const right = grid.at(end);
		const top = left.y + grid.under * 0.92;
		const tall = left.height - grid.under - foot;
		const x = left.x + label * 0.35;
		const type = Math.max(label, Math.min(label * 1.5, tall * 0.24, (right.x + right.width - x) * 0.06));
		// The longest of its words has to stand beside it
		const longest = Math.max(...what.split(' ').map((word) => wordsWidth(word, type, 600)));
		const size = Math.min(
			(tall * 0.96) / DIGIT.foot,
			(right.x + right.width - x - longest - label) / numeralWidth(plain(runs), 1)
		);
		const width = numeralWidth(plain(runs), size);
		return [
			{ key, x, y: top, runs, size, face: 'numeral', weight: 600 },
			{
				key: `${key}-what`,
				x: x + width + label * 0.5,
				y: top + tall * 0.5,
				baseline: 'middle',
				runs: [what],
				size: type,
				weight: 600,
				max: right.x + right.width - x - width - label * 0.9
			}
		];
	};
	const endOfWeek = (cell: number) => cell - (cell % 7) + 6;
	const { corner } = grid;
	const claim: Label['runs'] = ['The report says ', rows.say.claimedDays, ' days, and gives no first day'];
	const begun: Label['runs'] = ['Watson’s no'];
	const origin = grid.at(from);
	const room = origin.height - grid.under - foot;
	// Over the bars; where no line is to spare for it, on the other side of the day, where there are none
	const start: Label = isLow(frame)
		? {
				key: 'start',
				x: origin.x - label * 0.35,
				y: origin.y + grid.under,
				anchor: 'end',
				runs: begun,
				size: label,
				weight: 600
			}
		: {
				key: 'start',
				x: origin.x + origin.width + label * 0.35,
				y: origin.y + Math.min(grid.under, Math.max(label * 1.4, origin.height - foot - label * 1.45)),
				runs: begun,
				size: fitting(begun, corner.width * 0.6, room, label, label * 1.5),
				weight: 600
			};
	return {
		boxes: marks.map((mark): Box => mark.box),
		lines: grid.lines,
		series: [
			run('to-announcement', rows.toAnnouncement, 0, rows.say.toAnnouncement),
			run('to-launch', rows.toLaunch, 1, rows.say.toLaunch)
		],
		labels: [
			...grid.labels([rows.ruledOut.cell, rows.announced.cell, rows.launch.cell]),
			...marks.map((mark) => mark.label),
			...numeral(
				'to-announcement',
				[rows.say.toAnnouncement],
				'days to Eagle’s announcement',
				rows.announced.cell - 6,
				rows.announced.cell - 1
			),
			...numeral(
				'to-launch',
				[rows.say.toLaunch],
				'days to her launch',
				rows.launch.cell + 1,
				endOfWeek(rows.launch.cell)
			),
			start,
			{
				key: 'claim',
				x: corner.x + label * 0.35,
				y: corner.y + corner.height / 2,
				baseline: 'middle',
				italic: true,
				tone: 'quiet',
				runs: claim,
				size: fitting(claim, corner.width - label * 0.4, corner.height * 0.8, label, label * 1.4),
				max: corner.width - label * 0.4
			}
		]
	};
}
