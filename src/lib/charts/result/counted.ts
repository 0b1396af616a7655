/** The votes as areas: the whole count, and its three sections. Red is for the leader, ink is for his challenger. */
import type { FigureRun } from '$data/format';
import { fieldLook, lookFor } from '../frame/certainty';
import { DIGIT } from '../frame/blocks';
import { FILL, SQUARE_SIDE } from '../frame/grid';
import { LEADING, runsWidth, textWidth } from '../frame/type';
import type { Field, Frame, Label, Mark, Picture, Series } from '../frame/types';
import type { ResultRows } from './rows';

export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
type Side = 'for' | 'against';

/** A field whose outline is as near to the area's width as whole marks allow. */
export function filling(
	key: Side,
	count: number,
	area: Pick<Area, 'x' | 'y' | 'width'>,
	pitch: number,
	of: FigureRun
): Field {
	return {
		key,
		count,
		columns: Math.max(1, Math.round(area.width / pitch)),
		x: area.x,
		y: area.y,
		pitch,
		shape: key === 'for' ? 'circle' : 'square',
		tone: key === 'for' ? 'red' : 'ink',
		look: fieldLook(of)
	};
}
/** How tall a field is with its last row begun, in the frame’s own units. */
export const fieldHeight = (field: Field): number => Math.ceil(field.count / field.columns) * field.pitch;
const series = (field: Field): Series => ({ key: field.key, value: field.count, fields: [field] });

const NOTE = 'Area is people: a solid, for marks would be finer than the screen.';

/** Just under a pixel a mark: the fields carry words in paper colour, which only a solid gives contrast enough. */
export const FINEST = 0.999 / FILL;

/** The two totals, one above the other, or side by side where the frame is wide. */
export function count(rows: ResultRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const votes = rows.for.votes + rows.against.votes;
	const gap = Math.max(3, label * 0.3);
	const foot = label * LEADING * Math.ceil(textWidth(NOTE, label) / width) + label * 0.4;
	const room = height - foot;
	// On a projector's stage solids side by side would leave half of it empty: above one another, the rest is their names'
	const beside = width / height > 1.9 && Math.sqrt(((width - gap) * room) / votes) <= FINEST;
	// On a very large stage the fields would break into marks: they stay solid, and the height left over goes to their names
	const pitch = Math.min(FINEST, Math.sqrt(((beside ? width - gap : width) * (beside ? room : room - gap)) / votes));
	const over = beside ? 0 : Math.max(0, room - gap - (votes * pitch * pitch) / width);
	const head = over > label * 3.4 ? over / 2 : 0;
	const forWidth = beside ? (width - gap) * (rows.for.votes / votes) : width;
	const forField = filling('for', rows.for.votes, { x: 0, y: head, width: forWidth }, pitch, rows.for.say.votes);
	const forHeight = fieldHeight(forField);
	const rest: Area = beside
		? { x: forWidth + gap, y: 0, width: width - forWidth - gap, height: room }
		: { x: 0, y: head * 2 + forHeight + gap, width, height: ((room - gap - over) * rows.against.votes) / votes };
	const againstField = filling('against', rows.against.votes, rest, pitch, rows.against.say.votes);
	const pad = label * 0.8;
	const smallest = beside ? rest.width : rest.height;
	const widest = Math.max(...[rows.for, rows.against].map((side) => runsWidth([side.say.share], 1, 'numeral', 600)));
	// Both numerals at one size: the areas say which is larger
	const size = beside
		? Math.min((rest.width - pad * 2) / widest, room * 0.4)
		: Math.min((smallest - pad * (head ? 1.4 : 1.8) - (head ? 0 : label * 1.4)) / 0.78, (width - pad * 2) / widest);
	const words = (key: Side, x: number, y: number, who: string): Label[] => [
		{
			key,
			x: x + pad,
			y: y + pad * 0.7,
			runs: [rows[key].say.share],
			size,
			face: 'numeral',
			weight: 600,
			tone: 'paper'
		},
		head
			? {
					key: `${key}-what`,
					x,
					y: y - head * 0.16,
					baseline: 'bottom',
					runs: [rows[key].say.votes, ` ${who}`],
					size: Math.min(head * 0.6, label * 2),
					weight: 600,
					tone: key === 'for' ? 'red' : 'ink'
				}
			: {
					key: `${key}-what`,
					x: x + pad,
					y: y + pad * 1.2 + size * 0.76,
					runs: [rows[key].say.votes, ` ${who}`],
					size: label * 1.1,
					weight: 600,
					tone: 'paper'
				}
	];
	const firstAt = head + forHeight * (rows.first / rows.for.share);
	const firstX = forWidth * (rows.first / rows.for.share);
	// Marks are drawn over the fields, lines under them: the thin rule across the red is therefore a mark, in no series
	const thin = Math.max(1.5, label * 0.1);
	const rule: Mark = beside
		? {
				key: 'first',
				x: firstX,
				y: forHeight / 2,
				span: thin,
				size: forHeight / SQUARE_SIDE,
				shape: 'square',
				look: lookFor(rows.say.first),
				tone: 'rule'
			}
		: {
				key: 'first',
				x: width / 2,
				y: firstAt,
				span: width,
				size: thin / SQUARE_SIDE,
				shape: 'square',
				look: lookFor(rows.say.first),
				tone: 'rule'
			};
	const first: Label = {
		key: 'first',
		x: (beside ? firstX : width) - pad * 0.6,
		y: (beside ? forHeight : firstAt) - label * 0.4,
		anchor: 'end',
		baseline: 'bottom',
		runs: ['in ', rows.say.firstYear, ': ', rows.say.first],
		size: label,
		tone: 'paper'
	};
	return {
		series: [
			{ key: 'voters', value: votes, children: [series(forField), series(againstField)] },
			{ key: 'first', marks: [rule] }
		],
		labels: [
			...words('for', 0, head, 'for Corbyn'),
			...words('against', rest.x, rest.y, 'for Smith'),
			first,
			{ key: 'scale', x: 0, y: height, baseline: 'bottom', runs: [NOTE], size: label, tone: 'quiet', max: width }
		]
	};
}

/** Each section a band of the full width: its height is its size, and the cut across it is its split. */
export function sections(rows: ResultRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const gap = Math.max(2, label * 0.2);
	const least = label * 1.6;
	const foot = label * LEADING * Math.ceil(textWidth(NOTE, label) / width) + label * 0.4;
	const votes = rows.for.votes + rows.against.votes;
	const room = height - foot - rows.sections.length * (least + gap);
	const pitch = Math.min(FINEST, Math.sqrt(((width - gap) * room) / votes));
	const head = least + Math.max(0, room - (votes * pitch * pitch) / (width - gap)) / rows.sections.length;
	const type = Math.max(label, Math.min(label * 1.8, head * 0.5));
	const labels: Label[] = [];
	let y = 0;
	const lead = rows.sections[0]!;
	const firstCut = (width - gap) * (lead.for.votes / (lead.for.votes + lead.against.votes));
	const groups = rows.sections.map((section): Series => {
		const all = section.for.votes + section.against.votes;
		const cut = (width - gap) * (section.for.votes / all);
		const top = y + head;
		const fields = [
			filling('for', section.for.votes, { x: 0, y: top, width: cut }, pitch, section.for.say.votes),
			filling(
				'against',
				section.against.votes,
				{ x: cut + gap, y: top, width: width - cut - gap },
				pitch,
				section.against.say.votes
			)
		];
		const tall = Math.max(...fields.map(fieldHeight));
		const narrow = Math.min(cut, width - cut - gap) - label * 1.2;
		const size = Math.min(
			(tall * 0.8) / DIGIT.foot,
			narrow / runsWidth([section.against.say.share], 1, 'numeral', 600),
			width * 0.18
		);
		const middle = top + tall / 2;
		labels.push(
			{
				key: section.key,
				x: 0,
				y: top - label * 0.25,
				baseline: 'bottom',
				runs: [section.name],
				size: type,
				weight: 600
			},
			{
				key: `${section.key}-for`,
				x: label * 0.6,
				y: middle - (size * DIGIT.foot) / 2,
				runs: [section.for.say.share],
				size,
				face: 'numeral',
				weight: 600,
				tone: 'paper'
			},
			{
				key: `${section.key}-against`,
				x: width - label * 0.6,
				y: middle - (size * DIGIT.foot) / 2,
				anchor: 'end',
				runs: [section.against.say.share],
				size,
				face: 'numeral',
				weight: 600,
				tone: 'paper'
			}
		);
		y = top + tall + gap;
		return { key: section.key, value: all, children: fields.map(series) };
	});
	return {
		series: [{ key: 'voters', value: votes, children: groups }],
		labels: [
			...labels,
			{
				key: 'for',
				x: firstCut,
				y: head - label * 0.25,
				anchor: 'end',
				baseline: 'bottom',
				runs: ['Corbyn'],
				size: type,
				weight: 600,
				tone: 'red'
			},
			{
				key: 'against',
				x: width,
				y: head - label * 0.25,
				anchor: 'end',
				baseline: 'bottom',
				runs: ['Smith'],
				size: type,
				weight: 600
			},
			{ key: 'scale', x: 0, y: height, baseline: 'bottom', runs: [NOTE], size: label, tone: 'quiet', max: width }
		]
	};
}
