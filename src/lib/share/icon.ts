/** The site's icon, made of marks: four squares to one circle, which is what the vote came to. Pure: an SVG out. */
import { SQUARE_SIDE } from '$lib/charts/frame/grid';
import { COLOURS } from './draw';

/** Each icon's side in pixels, and how much of it its marks take: a maskable one may be cut to a circle. */
export const ICONS = {
	'apple-touch-icon.png': { side: 180, share: 0.7 },
	'icon-192.png': { side: 192, share: 0.78 },
	'icon-512.png': { side: 512, share: 0.78 },
	'icon-maskable-512.png': { side: 512, share: 0.58 }
} as const;
export type IconName = keyof typeof ICONS;

const COLUMNS = 3;
const ROWS = 2;
/** Of the width of its cell. */
const CIRCLE = 0.9;

/** Squares in two columns and a circle beside their foot, in the middle of the paper. */
export function iconSvg(side: number, share: number): string {
	const cell = (side * share) / COLUMNS;
	const [left, top] = [(side - cell * COLUMNS) / 2, (side - cell * ROWS) / 2];
	const round = (value: number) => Math.round(value * 100) / 100;
	const middle = (column: number, row: number) => [left + (column + 0.5) * cell, top + (row + 0.5) * cell] as const;
	const squares = [0, 1, 2, 3].map((i) => {
		const [x, y] = middle(i % 2, Math.floor(i / 2));
		const length = cell * CIRCLE * SQUARE_SIDE;
		return `<rect x="${round(x - length / 2)}" y="${round(y - length / 2)}" width="${round(length)}" height="${round(length)}" fill="${COLOURS.ink}"/>`;
	});
	const [x, y] = middle(2, ROWS - 1);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">`,
		`<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
		...squares,
		`<circle cx="${round(x)}" cy="${round(y)}" r="${round((cell * CIRCLE) / 2)}" fill="${COLOURS.red}"/>`,
		'</svg>'
	].join('');
}
