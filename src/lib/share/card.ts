/**
 * The picture of a shared link: the opening view as its chart lays it out, beside the story in two sentences.
 * Pure: a picture and a way to set type in, an SVG out. The type is outlines, so that no viewer needs our fonts.
 */
import type { Label, Picture } from '$lib/charts/frame/types';
import { BASELINE, COLOURS, drawPicture } from './draw';
import { line, unbroken, wrap, type SetLine } from './type';
import { escaped } from '$lib/ui/text';

/** In pixels: what most sites that draw a link ask for. */
export const CARD = { width: 1200, height: 630 } as const;
/** The part that the chart has to itself; the words have the rest. */
export const CHART = { x: 56, y: 56, width: 590, height: 518, label: 25 } as const;
const WORDS = { x: 726, width: 418, size: 58, leading: 1.06, small: 24 } as const;

/** A picture of a card's size on our paper. `alt` is the picture in words. */
export const sheet = (alt: string, ...inside: readonly string[]): string =>
	[
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" role="img" aria-label="${escaped(alt)}">`,
		`<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
		...inside,
		'</svg>'
	].join('\n');

/**
 * @param picture the opening view, laid out in a frame of CHART's size
 * @param sentences the story in a sentence or two
 * @param notes below them, small: who and what it is about
 */
export function cardSvg(
	picture: Picture,
	sentences: readonly string[],
	notes: readonly string[],
	alt: string,
	set: SetLine
) {
	const wide = (text: string) => set(text, 'display', WORDS.size).width;
	const paragraphs = sentences.map((sentence) => unbroken(sentence, WORDS.width, wide));
	const leading = WORDS.size * WORDS.leading;
	let baseline = CHART.y + WORDS.size * 0.78;
	const words: string[] = [];
	for (const paragraph of paragraphs) {
		for (const text of paragraph) {
			words.push(line(set(text, 'display', WORDS.size), WORDS.x, baseline, COLOURS.ink));
			baseline += leading;
		}
		baseline += leading * 0.4;
	}
	// The last one on the line that the chart's own lowest words stand on
	const baselineOf = ({ y, size, face = 'label' }: Label) => y + size * BASELINE[face];
	const ground = CHART.y + Math.max(...picture.labels.map(baselineOf));
	const small = notes.flatMap((note) => wrap(note, WORDS.width, (text) => set(text, 'sans-500', WORDS.small).width));
	const foot = small.map((text, i) =>
		line(
			set(text, 'sans-500', WORDS.small),
			WORDS.x,
			ground - (small.length - 1 - i) * WORDS.small * 1.35,
			COLOURS.quiet
		)
	);
	return sheet(
		alt,
		`<g transform="translate(${CHART.x} ${CHART.y})">`,
		drawPicture(picture, CHART, set),
		'</g>',
		...words,
		...foot
	);
}
