/**
 * A chart's picture for pages that take nothing but pictures: its finding in words, the view as the chart lays it out, the
 * source line, and whose it is. Pure, as card.ts is.
 */
import type { Frame, Picture } from '$lib/charts/frame/types';
import { CARD, sheet } from './card';
import { COLOURS, drawPicture } from './draw';
import { line, round, unbroken, wrap, type SetLine } from './type';

const MARGIN = 56;
/** The words' column, and the frame that the chart is laid out in. */
const WORDS = { width: 372, size: 50, least: 34, leading: 1.06, small: 22 } as const;
const SOURCE = { size: 17, leading: 1.35, top: 572, width: 860 } as const;
export const CHART_FRAME = {
	width: 660,
	height: 474,
	label: 19
} as const satisfies Frame;

/** What is printed beside a chart's picture, and said of it to who cannot see it. */
export interface ChartWords {
	readonly headline: string;
	/** What one mark is. */
	readonly scale: string;
	/** With “Source:” before it. */
	readonly source: string;
	/** Whose picture it is: the story's title. */
	readonly title: string;
	readonly alt: string;
}

/** @param picture the view, laid out in CHART_FRAME */
export function chartCardSvg(
	picture: Picture,
	{ headline, scale, source, title, alt }: ChartWords,
	set: SetLine
): string {
	const frame = CHART_FRAME;
	const scaleLines = wrap(scale, WORDS.width, (text) => set(text, 'sans-500', WORDS.small).width);
	const room = frame.height - scaleLines.length * WORDS.small * 1.35 - WORDS.small;
	let { size }: { size: number } = WORDS;
	const broken = () => unbroken(headline, WORDS.width, (text) => set(text, 'display', size).width);
	const longest = () => Math.max(...broken().map((text) => set(text, 'display', size).width));
	while (size > WORDS.least && (broken().length * size * WORDS.leading > room || longest() > WORDS.width)) size -= 2;
	const head = broken().map((text, i) =>
		line(set(text, 'display', size), MARGIN, MARGIN + size * 0.78 + i * size * WORDS.leading, COLOURS.ink)
	);
	const under = MARGIN + broken().length * size * WORDS.leading + WORDS.small * 1.4;
	const scales = scaleLines.map((text, i) =>
		line(set(text, 'sans-500', WORDS.small), MARGIN, under + i * WORDS.small * 1.35, COLOURS.quiet)
	);
	const sources = wrap(source, SOURCE.width, (text) => set(text, 'sans-400', SOURCE.size).width).map((text, i) =>
		line(set(text, 'sans-400', SOURCE.size), MARGIN, SOURCE.top + i * SOURCE.size * SOURCE.leading, COLOURS.quiet)
	);
	const name = set(title, 'display', 34);
	const right = CARD.width - MARGIN;
	return sheet(
		alt,
		...head,
		...scales,
		`<g transform="translate(${right - frame.width} ${MARGIN})">`,
		drawPicture(picture, frame, set),
		'</g>',
		`<path d="M${MARGIN} ${SOURCE.top - 27}H${right}" stroke="${COLOURS.rule}" stroke-width="1.5"/>`,
		...sources,
		line(name, round(right - name.width), SOURCE.top + 9, COLOURS.ink)
	);
}
