/** "Ten days", unrolled under the calendar: one mark for each day, counted from the evening of Watson's no. */
import type { FigureRun } from '$data/format';
import { DIGIT, numeralWidth, textHeight } from '../frame/blocks';
import { lookFor } from '../frame/certainty';
import { fitting } from '../frame/fitting';
import { FILL, SQUARE_SIDE } from '../frame/grid';
import { LEADING } from '../frame/type';
import type { Box, Frame, Label, Mark, Picture, Series } from '../frame/types';
import { month, roomIn } from './month';
import type { CalendarRows } from './rows';

/** How much of a line the words after a bar need, in their own type. */
const WORDS = 8.8;

/** The month with its days without a declared challenger, and under it both counts of them, each bar ending in its number. */
export function days(rows: CalendarRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const claim: Label['runs'] = ['The report says ', rows.say.claimedDays, ', but not from when'];
	const most = roomIn(rows, frame);
	const type = fitting(claim, width, most * 0.14, label, label * 1.5);
	const line = type * LEADING;
	const gap = label * 0.6;
	const words = line + textHeight(claim, type, width, 600) + gap;
	const row = Math.min(width * 0.15, (most - words) / 2);
	const room = row * 2 + words;
	// Under the last week: a number of days inside the grid would be taken for a date
	const grid = month(rows, frame, [0, 0, 0, room]);
	const from = rows.ruledOut.cell;
	const top = height - room + gap;
	const tall = row * 0.62;
	const size = tall / DIGIT.foot;
	const digits = numeralWidth('00', size);
	const unit = (width - digits - type * (WORDS + 1)) / rows.toLaunch;
	const lane = (i: number) => top + line + row * (i + 0.5);
	const run = (key: string, count: number, i: number, of: FigureRun): Series => ({
		key,
		value: count,
		marks: Array.from({ length: count }, (_, day): Mark => ({
			key: `${key}-${day}`,
			x: unit * (day + FILL / 2),
			y: lane(i),
			span: unit * FILL,
			size: tall / SQUARE_SIDE,
			shape: 'square',
			look: lookFor(of),
			tone: 'ink'
		}))
	});
	const ends = (key: string, count: number, i: number, of: FigureRun, what: Label['runs']): Label[] => {
		const x = unit * count + type * 0.1;
		const after = x + digits + type * 0.4;
		return [
			{ key, x, y: lane(i) - tall / 2, runs: [of], size, face: 'numeral', weight: 600 },
			{
				key: `${key}-what`,
				x: after,
				y: lane(i),
				baseline: 'middle',
				runs: what,
				size: type,
				weight: 600,
				max: width - after
			}
		];
	};
	const { say } = rows;
	const marked = [rows.ruledOut, rows.announced, rows.launch];
	const cells = marked.map((day) => day.cell);
	const marks = marked.map(grid.mark);
	return {
		boxes: [
			...Array.from({ length: rows.toLaunch }, (_, day): Box => ({
				key: `counted-${day}`,
				...grid.at(from + 1 + day),
				tone: 'ink',
				look: 'tint'
			})),
			...marks.map((mark) => mark.box)
		],
		lines: grid.lines(cells),
		series: [
			run('to-announcement', rows.toAnnouncement, 0, say.toAnnouncement),
			run('to-launch', rows.toLaunch, 1, say.toLaunch)
		],
		labels: [
			...grid.labels(cells),
			...marks.map((mark) => mark.label),
			{ key: 'start', x: 0, y: top, runs: ['From Watson’s no on ', say.ruledOut], size: type, weight: 600 },
			...ends('to-announcement', rows.toAnnouncement, 0, say.toAnnouncement, [
				'days to ',
				say.announced,
				': Eagle announces'
			]),
			...ends('to-launch', rows.toLaunch, 1, say.toLaunch, ['days to ', say.launch, ': she launches']),
			{
				key: 'claim',
				x: 0,
				y: height,
				baseline: 'bottom',
				italic: true,
				tone: 'quiet',
				runs: claim,
				size: type,
				max: width
			}
		]
	};
}
