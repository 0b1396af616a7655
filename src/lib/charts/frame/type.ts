/** Sizes and rough widths of type, so that layouts can place labels without a browser. */
import { plain, type Runs } from '$data/format';

/** The line box of a label, in ems: charts.css sets it so, and an SVG without a style sheet is drawn so. */
export const LEADING = 1.22;

/** Label size for a frame of this size: 13 on a phone, growing to a projector's. */
export function labelSize(width: number, height: number): number {
	const room = Math.min(width, height * 1.25);
	return Math.round(Math.max(13, Math.min(24, 9.6 + room / 95)) * 2) / 2;
}

// Widths in ems of the two faces by class of character; generous, because a label that is too wide is a collision.
const NARROW = /[iljtfr.,:;'’‘“”!|()\s-]/;
const WIDE = /[mwMWOQGCDHNU%—]/;

function emsOf(text: string, digit: number): number {
	let ems = 0;
	for (const character of text) {
		if (/\d/.test(character)) ems += digit;
		else if (NARROW.test(character)) ems += 0.31;
		else if (WIDE.test(character)) ems += 0.78;
		else ems += 0.55;
	}
	return ems;
}
// Layouts try hundreds of sizes for the same few words; a width in ems is the same at all of them
const known = { label: new Map<string, number>(), numeral: new Map<string, number>() };

/** About how wide a line of text is, in the units of `size`. */
export function textWidth(text: string, size: number, face: 'label' | 'numeral' = 'label', weight = 400): number {
	let ems = known[face].get(text);
	if (ems === undefined) known[face].set(text, (ems = emsOf(text, face === 'numeral' ? 0.56 : 0.6)));
	return ems * size * (weight >= 600 ? 1.05 : 1);
}

/** The same for runs. */
export const runsWidth = (runs: Runs, size: number, face: 'label' | 'numeral' = 'label', weight = 400): number =>
	textWidth(plain(runs), size, face, weight);
