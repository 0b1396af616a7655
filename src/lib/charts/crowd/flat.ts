/** The smallest crowd, one mark at a time: a room with a door, and the full-time staff beside it. */
import { headline, numeralWidth, DIGIT, textHeight } from '../frame/blocks';
import { grid, type Point } from '../frame/grid';
import type { Frame, Label, Path } from '../frame/types';
import type { CrowdRows } from './rows';

export interface Flat {
	readonly pitch: number;
	readonly volunteers: readonly Point[];
	readonly staff: readonly Point[];
	readonly labels: readonly Label[];
	readonly paths: readonly Path[];
}

/** Columns the volunteers stand in, at every scale. */
export const ACROSS = 5;

/** Walls with a door left open at the foot. */
export function walls(key: string, x: number, y: number, width: number, height: number): Path {
	const [right, bottom] = [x + width, y + height];
	const door = Math.min(width * 0.2, height * 0.4);
	const from = x + width * 0.62;
	return { key, d: `M${from} ${bottom}H${x}V${y}H${right}V${bottom}H${from + door}`, tone: 'ink', look: 'line' };
}

/** The room and the staff, one mark for each person. */
export function flat(rows: CrowdRows, frame: Frame): Flat {
	const { width, height, label } = frame;
	const deep = Math.ceil(rows.volunteers / ACROSS);
	const pad = label * 0.9;
	const what = ['volunteers in one London flat, planning a rally in Parliament Square'] as const;
	const staffWhat = ['full-time staff'] as const;

	// Under the flat, or beside it: whichever leaves the people larger
	const wideHead = headline('number', { number: [rows.say.volunteers], what, tone: 'red' }, frame);
	const lower = Math.min(
		(width - pad * 2 - 2) / ACROSS,
		(height - wideHead.bottom - label * 1.9 - pad * 2) / (deep + 1)
	);
	const column = Math.max(label * 6.4, width * 0.2);
	const gap = label * 1.6;
	const narrow = width - column - gap;
	const narrowHead = headline('number', { number: [rows.say.volunteers], what, tone: 'red' }, frame, narrow);
	const staffHead = headline('staff', { number: [rows.say.staff], what: staffWhat, tone: 'red' }, frame, column);
	const headBottom = Math.max(narrowHead.bottom, staffHead.bottom);
	const beside = Math.min((narrow - pad * 2 - 2) / ACROSS, (height - headBottom - label - pad * 2 - 2) / deep);

	if (beside > lower) {
		const pitch = beside;
		const roomWidth = pitch * ACROSS + pad * 2;
		const roomHeight = pitch * deep + pad * 2;
		const top = headBottom + label + Math.max(0, height - headBottom - label - roomHeight - 1) / 2;
		const staffAt = width - column;
		return {
			pitch,
			volunteers: grid(rows.volunteers, ACROSS, pitch, 1 + pad, top + pad),
			staff: grid(rows.staff, 1, pitch, staffAt, top + pad),
			paths: [walls('flat', 1, top, roomWidth, roomHeight)],
			labels: [...narrowHead.labels, ...staffHead.labels.map((one) => ({ ...one, x: one.x + staffAt }))]
		};
	}
	const pitch = lower;
	const top = wideHead.bottom + label * 0.9;
	const spare = Math.max(0, height - top - pitch * (deep + 1) - pad * 2 - label * 1.2);
	const air = Math.min(spare / 3, pitch * 0.4);
	const roomHeight = pitch * deep + (pad + air) * 2;
	const staffTop = top + roomHeight + label + air;
	// Width that is over spreads the columns a little, and the staff keep to the same ones
	const step = Math.min(pitch * 1.4, (width - pad * 2 - 2) / ACROSS);
	const spread = (points: readonly Point[]) =>
		points.map((point) => ({ x: 1 + pad + ((point.x - 1 - pad) / pitch) * step, y: point.y }));
	const size = Math.max(label * 2.6, pitch * 0.9);
	const numberAt = 1 + pad + rows.staff * step + label * 0.2;
	const wordsAt = numberAt + numeralWidth(rows.say.staff.text, size) + label * 0.5;
	const middle = staffTop + pitch / 2;
	return {
		pitch,
		volunteers: spread(grid(rows.volunteers, ACROSS, pitch, 1 + pad, top + pad + air)),
		staff: spread(grid(rows.staff, rows.staff, pitch, 1 + pad, staffTop)),
		paths: [walls('flat', 1, top, step * ACROSS + pad * 2, roomHeight)],
		labels: [
			...wideHead.labels,
			{
				key: 'staff',
				x: numberAt,
				y: middle - (size * DIGIT.foot) / 2,
				runs: [rows.say.staff],
				size,
				face: 'numeral',
				weight: 600,
				tone: 'red'
			},
			{
				key: 'staff-what',
				x: wordsAt,
				y: middle - textHeight(staffWhat, label * 1.05, width - wordsAt, 500) / 2,
				runs: staffWhat,
				size: label * 1.05,
				weight: 500,
				tone: 'red',
				max: width - wordsAt
			}
		]
	};
}
