/** The texts as sheets of paper, side by side or one under the other, and a bracket round the two from one blog. */
import { textHeight } from '../frame/blocks';
import { LEADING, runsWidth } from '../frame/type';
import type { Box, Frame, Label, Line, Picture } from '../frame/types';
import type { ReadingsRows } from './rows';
import { capital } from '$lib/ui/text';

type Text = ReadingsRows['texts'][number];

const same = (rows: ReadingsRows): Label['runs'] => [rows.say.same, ' of the ', rows.say.texts, ' from one blog'];
/** A part of the bracket that joins the two texts of one writer. */
const line = (key: string, x1: number, y1: number, x2: number, y2: number): Line => ({
	key,
	x1,
	y1,
	x2,
	y2,
	tone: 'ink',
	weight: 1.5
});

/** The places of the two that share a blog. */
function twins(rows: ReadingsRows): [number, number] {
	const first = rows.texts.findIndex((text) => text.twin !== null);
	return [first, rows.texts.findIndex((text) => text.twin === rows.texts[first]?.id)];
}

interface Part {
	readonly key: string;
	readonly words: (text: Text) => string;
	/** Type size, as a multiple of the sheet's own. */
	readonly scale: number;
	readonly style: Partial<Label>;
}
/** Web addresses may break after a dot: measured as words, printed with a break that does not show. */
const broken = (words: string) => words.replaceAll(/\.(?=\w)/g, '.\u200b');
const measured = (words: string) => words.replaceAll(/\.(?=\w)/g, '. ');
const PARTS: readonly Part[] = [
	{ key: 'name', words: (text) => text.name, scale: 1.2, style: { face: 'numeral', weight: 600 } },
	{ key: 'under', words: (text) => text.under, scale: 1, style: { tone: 'quiet' } },
	{ key: 'sort', words: (text) => capital(text.sort), scale: 1, style: { weight: 600 } },
	{ key: 'side', words: (text) => `Side: ${text.side}`, scale: 1, style: {} },
	{ key: 'when', words: (text) => capital(text.when), scale: 1, style: { tone: 'quiet' } }
];

/** Null where the frame is too narrow for five sheets of readable type. */
function columns(rows: ReadingsRows, frame: Frame): Picture | null {
	const { label, width, height } = frame;
	const gap = label * 0.6;
	const pad = label * 0.6;
	const wide = (width - gap * (rows.texts.length - 1)) / rows.texts.length;
	const inner = wide - pad * 2;
	const top = label * 2.4;
	// As large as lets every part of every text stand, the same part at the same height in each
	const tall = (size: number) =>
		PARTS.map((part) =>
			Math.max(...rows.texts.map((text) => textHeight([measured(part.words(text))], size * part.scale, inner, 600)))
		);
	const room = height - top - pad * 2;
	let size = label * 1.7;
	const total = (at: number) => tall(at).reduce((sum, one) => sum + one, 0) + at * 0.5 * (PARTS.length - 1);
	const longest = (at: number) =>
		Math.max(
			...rows.texts.flatMap((text) =>
				PARTS.flatMap((part) =>
					measured(part.words(text))
						.split(' ')
						.map((word) => runsWidth([word], at * part.scale, 'label', 600))
				)
			)
		);
	while (size > label && (total(size) > room || longest(size) > inner)) size -= label * 0.02;
	size = Math.max(size, label);
	if (total(size) > room || longest(size) > inner) return null;
	const heights = tall(size);
	const spare = Math.max(size * 0.5, (room - heights.reduce((sum, one) => sum + one, 0)) / PARTS.length);
	const x = (i: number) => i * (wide + gap);
	const labels: Label[] = rows.texts.flatMap((text, i) => {
		let y = top + pad;
		return PARTS.map((part, p) => {
			const here = y;
			y += heights[p]! + Math.min(spare, size * 2.8);
			return {
				key: `${text.id}-${part.key}`,
				x: x(i) + pad,
				y: here,
				runs: [broken(part.words(text))],
				size: size * part.scale,
				max: inner,
				...part.style
			};
		});
	});
	const [a, b] = twins(rows);
	const [from, to] = [x(a) + wide / 2, x(b) + wide / 2];
	const bar = label * 0.8;
	return {
		series: [],
		boxes: rows.texts.map((text, i): Box => ({
			key: text.id,
			x: x(i) + 0.5,
			y: top,
			width: wide - 1,
			height: height - top - 0.5,
			tone: 'quiet',
			look: 'outline'
		})),
		lines: [
			line('bracket', from, bar, to, bar),
			line('bracket-from', from, bar, from, top),
			line('bracket-to', to, bar, to, top)
		],
		labels: [
			{
				key: 'same',
				x: (from + to) / 2,
				y: bar,
				anchor: 'middle',
				baseline: 'middle',
				runs: same(rows),
				size: label,
				weight: 600,
				plate: true
			},
			...labels
		]
	};
}

/** How much a line of the list says. */
interface Wording {
	readonly full: boolean;
	/** Whether it says of a text that it shows no writer. */
	readonly signed: boolean;
}
const WORDINGS: readonly Wording[] = [
	{ full: true, signed: true },
	{ full: false, signed: true },
	{ full: false, signed: false }
];

/** On a phone, five lines of a list; the bracket runs down its left edge. */
function list(rows: ReadingsRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const indent = label * 1.5;
	const inner = width - indent;
	const [a, b] = twins(rows);
	const SAME = 'the same blog';
	let named = false;
	const about = (text: Text, { full, signed }: Wording): string => {
		const twin = text === rows.texts[b] && !named ? `, ${SAME}` : '';
		const sort =
			capital(full ? text.sort : text.briefSort) +
			(twin === '' && signed && text.unsigned ? ', no writer shown' : twin);
		return `${sort}. Side: ${full ? text.side : text.briefSide}`;
	};
	const words = (size: number, wording: Wording) =>
		rows.texts.reduce((sum, text) => sum + textHeight([about(text, wording)], size, inner), 0);
	const gaps = (size: number) => size * 0.7 * rows.texts.length;
	const names = (size: number, scale: number) => size * scale * LEADING * rows.texts.length;
	const open = WORDINGS.find((one) => words(label, one) + names(label, 1.25) + gaps(label) <= height);
	// A short stage closes the gaps and sets the names smaller before it gives up more words
	const wording = open ?? WORDINGS.find((one) => words(label, one) + names(label, 1.1) <= height) ?? WORDINGS.at(-1)!;
	const scale = open ? 1.25 : 1.1;
	const name = (size: number) => size * scale * LEADING;
	const body = (size: number, wording: Wording) => words(size, wording) + names(size, scale);
	const total = (size: number) => body(size, wording) + gaps(size);
	let size = label * 1.4;
	// A name and its date share a line
	const date = (text: Text) => text.when.replace(', before the result', '');
	const collides = (at: number) =>
		rows.texts.some(
			(text) => runsWidth([text.name], at * scale, 'label', 600) + runsWidth([date(text)], label) + label * 0.5 > inner
		);
	while (size > label && (total(size) > height || collides(size))) size -= label * 0.02;
	size = Math.max(size, label);
	// Beside the end of the bracket where the second's name and date leave the room, and then not said again under them
	const second = rows.texts[b]!;
	const after = indent + runsWidth([second.name], size * scale, 'label', 600) + label * 0.5;
	named = after + runsWidth([SAME], label) + label * 0.5 + runsWidth([date(second)], label) <= width;
	const spare = Math.max(0, (height - body(size, wording)) / rows.texts.length);
	let y = 0;
	const heads: number[] = [];
	const labels = rows.texts.flatMap((text): Label[] => {
		const head = y;
		heads.push(head);
		y += name(size) + textHeight([about(text, wording)], size, inner) + spare;
		return [
			{
				key: `${text.id}-name`,
				x: indent,
				y: head,
				runs: [text.name],
				size: size * scale,
				face: 'numeral',
				weight: 600
			},
			{
				key: `${text.id}-when`,
				x: width,
				y: head + size * 0.15,
				anchor: 'end',
				runs: [date(text)],
				size: label,
				tone: 'quiet'
			},
			...(named && text === second
				? [{ key: 'same', x: after, y: head + size * 0.15, runs: [SAME], size: label, tone: 'quiet' } satisfies Label]
				: []),
			{ key: `${text.id}-about`, x: indent, y: head + name(size), runs: [about(text, wording)], size, max: inner }
		];
	});
	const at = (i: number) => heads[i]! + size * 0.65;
	const x = label * 0.3;
	return {
		series: [],
		lines: [
			line('bracket', x, at(a), x, at(b)),
			line('bracket-from', x, at(a), label * 1.2, at(a)),
			line('bracket-to', x, at(b), label * 1.2, at(b))
		],
		labels
	};
}

/** The five texts as sheets side by side, or as a list on a narrow frame, with a bracket round the two that are most likely by one writer. */
export function sheets(rows: ReadingsRows, frame: Frame): Picture {
	return columns(rows, frame) ?? list(rows, frame);
}
