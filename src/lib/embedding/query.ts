/** How an embed is asked to look: words of its address, each believed only where it is one of those that mean something. */

export interface Look {
	readonly theme: 'light' | 'dark' | null;
	/** Six hexadecimal digits. */
	readonly accent: string | null;
	readonly font: 'host' | null;
	readonly heading: boolean;
	readonly mode: Mode | null;
}
export type Mode = 'tall' | 'step' | 'article';

/** A query that is longer than any of ours could be is not read. */
const LONGEST = 4000;

const oneOf = <T extends string>(found: string | null, ...allowed: readonly T[]): T | null =>
	allowed.find((word) => word === found) ?? null;

/** An accent as it may be typed, `#c41` or `C4112F`, as six digits; undefined where it is none. */
export function accentFrom(typed: string): string | undefined {
	const found = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(typed.trim())?.[1]?.toLowerCase();
	return found?.length === 3 ? found.replace(/./g, '$&$&') : found;
}

/** @param search the query with its question mark. Never throws; what it does not know it leaves out. */
export function lookFrom(search: string): Look {
	const query = new URLSearchParams(search.length < LONGEST ? search : '');
	return {
		theme: oneOf(query.get('theme'), 'light', 'dark'),
		accent: accentFrom(query.get('accent') ?? '') ?? null,
		font: oneOf(query.get('font'), 'host'),
		heading: query.get('heading') !== 'off',
		mode: oneOf(query.get('mode'), 'tall', 'step', 'article')
	};
}

type Colour = readonly [number, number, number];
const parts = (hex: string): Colour => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
const light = (colour: Colour) => {
	const [r, g, b] = colour.map((part) =>
		part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4
	) as unknown as Colour;
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Colour, b: Colour) => {
	const [one, other] = [light(a) + 0.05, light(b) + 0.05];
	return Math.max(one, other) / Math.min(one, other);
};

/** Words are set in the accent as well, so it has to be read: at least 4.5 to 1, as the page’s own colours are. */
const LEAST = 4.5;

/**
 * The accent, moved towards the ink as far as it must be to be read on the paper; as `rgb()`.
 * @param accent, paper, ink each six hexadecimal digits
 */
export function readableAccent(accent: string, paper: string, ink: string): string {
	const [from, on, to] = [parts(accent), parts(paper), parts(ink)];
	let mixed = from;
	for (let share = 0; share <= 1 && contrast(mixed, on) < LEAST; share += 0.05)
		mixed = from.map((part, i) => Math.round(part + (to[i]! - part) * share)) as unknown as Colour;
	return `rgb(${mixed.join(' ')})`;
}
