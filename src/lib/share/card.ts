/**
 * The picture of a shared link: the opening view as its chart lays it out, beside the story in two sentences.
 * Pure: a picture and a way to set type in, an SVG out. The type is outlines, so that no viewer needs our fonts.
 */
import { plain } from '$data';
import { SQUARE_SIDE } from '$lib/charts/frame/grid';
import type { Label, Mark, Picture, Series } from '$lib/charts/frame/types';

/** In pixels: what most sites that draw a link ask for. */
export const CARD = { width: 1200, height: 630 } as const;
/** The part that the chart has to itself; the words have the rest. */
export const CHART = { x: 56, y: 56, width: 590, height: 518, label: 25 } as const;
const WORDS = { x: 726, width: 418, size: 58, leading: 1.06, small: 24 } as const;

/** The colours of the page in daylight: a card is seen on a stranger's page, whatever its own are. */
const COLOURS = { paper: '#fbf7ef', ink: '#1c1a22', red: '#c4112f', quiet: '#6b665c' } as const;

export type Face = 'display' | 'label';

/** Sets one line of type: its outline from the left end of its baseline, and its width, in the units of `size`. */
export type SetLine = (text: string, face: Face, size: number) => { readonly d: string; readonly width: number };

const xml = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const round = (value: number) => Math.round(value * 100) / 100;

const marksOf = (series: readonly Series[]): Mark[] =>
	series.flatMap((one) => [...(one.marks ?? []), ...marksOf(one.children ?? [])]);

function markShape({ x, y, size, shape, tone }: Mark): string {
	const fill = COLOURS[tone === 'red' ? 'red' : 'ink'];
	if (shape === 'circle') return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size / 2)}" fill="${fill}"/>`;
	const side = size * SQUARE_SIDE;
	const [left, top] = [round(x - side / 2), round(y - side / 2)];
	return `<rect x="${left}" y="${top}" width="${round(side)}" height="${round(side)}" fill="${fill}"/>`;
}

const line = (set: { readonly d: string }, x: number, baseline: number, fill: string) =>
	`<path transform="translate(${round(x)} ${round(baseline)})" fill="${fill}" d="${set.d}"/>`;

/** Words into lines no wider than `width`. */
function wrap(text: string, width: number, wide: (line: string) => number): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		return lines.length > 0 && wide(longer) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
	}, []);
}

/** The same in no more lines, but with no word left alone on the last where a narrower column prevents it. */
function unbroken(text: string, width: number, wide: (line: string) => number): string[] {
	const lines = wrap(text, width, wide);
	for (let narrower = width; narrower > width / 2; narrower -= 4) {
		const tried = wrap(text, narrower, wide);
		if (tried.length > lines.length) break;
		if (tried.at(-1)?.includes(' ')) return tried;
	}
	return lines;
}

/** Where a label's baseline is below its top, in ems: the heads of the two faces in the line boxes of the charts. */
const BASELINE = { numeral: 0.735, label: 0.93 } as const;

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
	const baselineOf = ({ y, size, face = 'label' }: Label) => y + size * BASELINE[face];
	const labels = picture.labels.map((label) =>
		line(
			set(plain(label.runs), label.face === 'numeral' ? 'display' : 'label', label.size),
			label.x,
			baselineOf(label),
			COLOURS[label.tone === 'red' || label.tone === 'quiet' ? label.tone : 'ink']
		)
	);
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
	const ground = CHART.y + Math.max(...picture.labels.map(baselineOf));
	const small = notes.flatMap((note) => wrap(note, WORDS.width, (text) => set(text, 'label', WORDS.small).width));
	const foot = small.map((text, i) =>
		line(set(text, 'label', WORDS.small), WORDS.x, ground - (small.length - 1 - i) * WORDS.small * 1.35, COLOURS.quiet)
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" role="img" aria-label="${xml(alt)}">`,
		`<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
		`<g transform="translate(${CHART.x} ${CHART.y})">`,
		...marksOf(picture.series).map(markShape),
		...labels,
		'</g>',
		...words,
		...foot,
		'</svg>'
	].join('\n');
}
