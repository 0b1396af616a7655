/**
 * A chart's picture as SVG that needs no page: no style sheet, no font, no script. Every look of frame/types.ts is drawn
 * as charts.css draws it, in the colours of daylight. Pure: positions in, mark-up out.
 */
import { plain } from '$data';
import { DIGIT } from '$lib/charts/frame/blocks';
import { isSolid } from '$lib/charts/frame/fields';
import { FILL, fieldPath, SQUARE_SIDE } from '$lib/charts/frame/grid';
import { markBox, outlineOf } from '$lib/charts/frame/mark-box';
import { LEADING } from '$lib/charts/frame/type';
import type { Box, Field, Label, Line, Look, Mark, Path, Picture, Series, Tone } from '$lib/charts/frame/types';
import { line as lettering, round, wrap, type Face, type SetLine } from './type';

/** The colours of the page in daylight: a card is seen on a stranger's page, whatever its own are. */
export const COLOURS = { paper: '#fbf7ef', ink: '#1c1a22', red: '#c4112f', quiet: '#6b665c', rule: '#ddd4c2' } as const;

/** Where a label's first baseline is below its top, and its leading, in ems: the line boxes of the two faces. */
export const BASELINE = { numeral: DIGIT.foot, label: 0.93 } as const;
const LEADINGS = { numeral: 1, label: LEADING } as const;
/** The slant of a face that has no italic of its own, as browsers make it. */
const SLANT = -14;

/** Attributes of an element, in the order given; what is undefined is left out. */
const element = (name: string, attributes: Record<string, string | number | undefined>) =>
	`<${name}${Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : value}"`)
		.join('')}/>`;

/** One colour laid thinly over the paper. */
function tint(colour: string, share: number): string {
	const channel = (from: string, i: number) => parseInt(from.slice(1 + i * 2, 3 + i * 2), 16);
	const mixed = [0, 1, 2].map((i) => channel(colour, i) * share + channel(COLOURS.paper, i) * (1 - share));
	return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
const TINTS: Record<Tone, string> = {
	ink: tint(COLOURS.ink, 0.08),
	red: tint(COLOURS.red, 0.1),
	quiet: tint(COLOURS.rule, 0.45),
	rule: tint(COLOURS.rule, 0.45)
};

interface Drawing {
	readonly set: SetLine;
	/** The frame's mean side, which the bites of an uncertain edge are a share of. */
	readonly side: number;
	/** Makes an id that no other thing on the drawing has. */
	readonly id: () => string;
}

type Attributes = Record<string, string | number | undefined>;

/** How each look is drawn, in a tone whose outline is this thick. */
function lookOf(look: Look, colour: string, outline: number, side: number): Attributes {
	const empty = { fill: COLOURS.paper, stroke: colour, 'stroke-width': outline };
	const looks: Record<Look, Attributes> = {
		solid: { fill: colour },
		more: { fill: colour },
		soft: { fill: colour, opacity: 0.55 },
		wavy: {
			fill: colour,
			stroke: COLOURS.paper,
			'stroke-width': side * 0.0062,
			'stroke-dasharray': `0 ${round(side * 0.0095)}`,
			'stroke-linecap': 'round'
		},
		less: { fill: colour, stroke: COLOURS.paper, 'stroke-width': 3, 'stroke-dasharray': '2 2' },
		dashed: { ...empty, 'stroke-dasharray': '2.5 2' },
		'dashed-pale': { ...empty, fill: colour, 'fill-opacity': 0.35, 'stroke-dasharray': '2.5 2' },
		ghost: { ...empty, fill: 'none', 'stroke-dasharray': '1.5 2' },
		hollow: empty,
		stretch: empty,
		until: empty,
		since: empty,
		day: empty,
		untimed: empty
	};
	return looks[look];
}

/** What an open end of a time loses: the line across it. In units, from the left and from the right. */
const OPEN: Partial<Record<Look, readonly [number, number]>> = { until: [1.5, 0], since: [0, 1.5], day: [1.5, 1.5] };

function markShape(mark: Mark, outline: number, { side, id }: Drawing): string {
	const { width, height, round: rx } = markBox(mark);
	const [x, y] = [mark.x - width / 2, mark.y - height / 2];
	const open = OPEN[mark.look];
	const name = open && id();
	const look = { ...lookOf(mark.look, COLOURS[mark.tone], outline, side), 'clip-path': name && `url(#${name})` };
	const shape =
		rx !== undefined && width === height
			? element('circle', { cx: mark.x, cy: mark.y, r: rx, ...look })
			: element('rect', { x, y, width, height, rx, ...look });
	if (!open) return shape;
	const clip = element('rect', {
		x: x - 3 + (open[0] && 3 + open[0]),
		y: y - 3,
		width: width + 6 - (open[0] && 3 + open[0]) - (open[1] && 3 + open[1]),
		height: height + 6
	});
	return `<clipPath id="${name}">${clip}</clipPath>${shape}`;
}

/** One person of a field, drawn in a cell of side 1. */
function cellPath({ shape }: Field): string {
	const r = FILL / 2;
	const s = FILL * SQUARE_SIDE;
	const n = (value: number) => Math.round(value * 10000) / 10000;
	return shape === 'square'
		? `M${n(0.5 - s / 2)} ${n(0.5 - s / 2)}h${n(s)}v${n(s)}h${n(-s)}z`
		: `M${n(0.5 - r)} 0.5a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;
}

/** The outline of a field, in the frame's own units: a dash and a stroke are then of one length at any scale. */
const fieldOutline = ({ count, columns, x, y, pitch }: Field) =>
	fieldPath(count, columns).replace(/([MHV])([\d.]+)(?: ([\d.]+))?/g, (_, command: string, a: string, b?: string) => {
		const across = (value: string) => round(x + Number(value) * pitch);
		const down = (value: string) => round(y + Number(value) * pitch);
		if (command === 'M') return `M${across(a)} ${down(b ?? '0')}`;
		return command === 'H' ? `H${across(a)}` : `V${down(a)}`;
	});

function fieldShape(field: Field, { id }: Drawing): string {
	const hollow = field.look.startsWith('hollow');
	const colour = COLOURS[hollow ? 'quiet' : field.tone];
	const edge: Attributes = field.look.endsWith('wavy')
		? { stroke: COLOURS.paper, 'stroke-width': 5, 'stroke-dasharray': '0 8', 'stroke-linecap': 'round' }
		: field.look.endsWith('less')
			? { stroke: COLOURS.paper, 'stroke-width': 6, 'stroke-dasharray': '3 3' }
			: {};
	const pale = field.look.startsWith('soft') ? 0.45 : undefined;
	const d = fieldOutline(field);
	if (isSolid(field))
		return element('path', { d, fill: colour, 'fill-opacity': pale, opacity: hollow ? 0.5 : undefined, ...edge });
	const name = id();
	const tile = element('path', { d: cellPath(field), fill: colour });
	return [
		`<pattern id="${name}" width="1" height="1" patternUnits="userSpaceOnUse" patternTransform="translate(${round(field.x)} ${round(field.y)}) scale(${field.pitch})">${tile}</pattern>`,
		element('path', { d, fill: `url(#${name})`, 'fill-opacity': pale, ...edge })
	].join('');
}

function seriesShape(series: Series, drawing: Drawing): string {
	const first = series.marks?.[0];
	// As on the page: an outline has to hold its own beside a solid of its size
	const outline = first && first.look !== 'solid' ? outlineOf(first.size) : 1;
	return [
		...(series.fields ?? []).map((field) => fieldShape(field, drawing)),
		...(series.marks ?? []).map((mark) => markShape(mark, outline, drawing)),
		...(series.children ?? []).map((child) => seriesShape(child, drawing))
	].join('');
}

function boxShape({ x, y, width, height, look, tone }: Box): string {
	const box = { x, y, width: Math.max(width, 0), height: Math.max(height, 0) };
	if (look === 'fill') return element('rect', { ...box, fill: COLOURS[tone] });
	if (look === 'tint') return element('rect', { ...box, fill: TINTS[tone] });
	const edge = { fill: 'none', stroke: COLOURS[tone], 'stroke-width': 1.25 };
	// At least so large: open at its foot
	if (look === 'more') {
		return element('path', {
			d: `M${round(x)} ${round(y + height)}V${round(y)}h${round(width)}v${round(height)}`,
			...edge
		});
	}
	const dash = { outline: undefined, dashed: '5 4', empty: '1.5 3' }[look];
	return element('rect', { ...box, ...edge, 'stroke-dasharray': dash });
}

function pathShape({ d, look, tone }: Path): string {
	if (look === 'fill' || look === 'tint')
		return element('path', { d, fill: look === 'fill' ? COLOURS[tone] : TINTS[tone] });
	const dash = look === 'dashed' ? '4 3' : undefined;
	return element('path', { d, fill: 'none', stroke: COLOURS[tone], 'stroke-width': 1.5, 'stroke-dasharray': dash });
}

const lineShape = ({ x1, y1, x2, y2, tone, look, weight = 1 }: Line) =>
	element('line', {
		x1,
		y1,
		x2,
		y2,
		stroke: COLOURS[tone],
		'stroke-width': weight,
		'stroke-dasharray': look === 'dashed' ? '4 3' : undefined,
		opacity: look === 'soft' ? 0.5 : undefined
	});

function labelShape(label: Label, { set }: Drawing): string {
	const { x, size, tone = 'ink', anchor = 'start', baseline = 'top', weight = 400, max } = label;
	const kind = label.face ?? 'label';
	const face: Face = kind === 'numeral' ? 'display' : `sans-${weight}`;
	const wide = (text: string) => set(text, face, size).width;
	// A numeral is never broken; the box of a label that is to be broken is as wide as it may be
	const lines = max === undefined ? [plain(label.runs)] : wrap(plain(label.runs), Math.ceil(max), wide);
	const leading = size * LEADINGS[kind];
	const height = leading * lines.length;
	const top = label.y - { top: 0, middle: height / 2, bottom: height }[baseline];
	return lines
		.map((text, i) => {
			const drawn = set(text, face, size);
			const left = x - { start: 0, middle: drawn.width / 2, end: drawn.width }[anchor];
			const foot = top + i * leading + size * BASELINE[kind];
			const pad = size * 0.2;
			const plate = label.plate
				? element('rect', {
						x: left - pad,
						y: top + i * leading - pad,
						width: drawn.width + pad * 2,
						height: leading + pad * 2,
						fill: COLOURS.paper
					})
				: '';
			const words = label.italic
				? `<path transform="translate(${round(left)} ${round(foot)}) skewX(${SLANT})" fill="${COLOURS[tone]}" d="${drawn.d}"/>`
				: lettering(drawn, left, foot, COLOURS[tone]);
			return plate + words;
		})
		.join('');
}

/**
 * The inside of an `<svg>`: the picture in its own frame, from the back to the front.
 * @param frame the size it was laid out in
 * @param set sets its labels as outlines
 * @param prefix begins every id on the drawing, so that two can stand in one file
 */
export function drawPicture(
	{ boxes = [], paths = [], lines = [], series, labels }: Picture,
	frame: { readonly width: number; readonly height: number },
	set: SetLine,
	prefix = 'd'
): string {
	let ids = 0;
	const drawing: Drawing = {
		set,
		side: Math.hypot(frame.width, frame.height) / Math.SQRT2,
		id: () => `${prefix}${ids++}`
	};
	return [
		...boxes.map(boxShape),
		...paths.map(pathShape),
		...lines.filter(({ over }) => !over).map(lineShape),
		...series.map((one) => seriesShape(one, drawing)),
		...lines.filter(({ over }) => over).map(lineShape),
		...labels.map((label) => labelShape(label, drawing))
	]
		.filter(Boolean)
		.join('\n');
}
