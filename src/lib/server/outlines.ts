/** Type as outlines, from the site's own fonts: pictures for other people's pages cannot count on having them. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import type { Face, SetLine } from '$lib/share/type';

const FACES: Record<Face, { readonly file: string; readonly weight?: number; readonly tracking?: number }> = {
	// Tracked as the page tracks it
	display: { file: 'newsreader-display', tracking: -0.03 },
	'sans-400': { file: 'public-sans', weight: 400 },
	'sans-500': { file: 'public-sans', weight: 500 },
	'sans-600': { file: 'public-sans', weight: 600 },
	'sans-700': { file: 'public-sans', weight: 700 }
};

/** One face, whole. Widened to plain TrueType first: a variable font cannot be set from its packed form. */
async function load({ file, weight }: (typeof FACES)[Face]): Promise<Font> {
	const plain = await subsetFont(readFileSync(`src/lib/ui/fonts/${file}.woff2`), null, {
		targetFormat: 'sfnt',
		keepAllGlyphs: true,
		...(weight === undefined ? {} : { variationAxes: { wght: weight } })
	});
	const font = create(plain);
	if (!('layout' in font)) throw new Error(`src/lib/ui/fonts/${file}.woff2 holds several fonts, not one.`);
	return font;
}

/** Loaded once a build: every picture is lettered with the same five. */
let loading: Promise<Record<Face, Font>> | undefined;
const faces = () =>
	(loading ??= Promise.all(Object.entries(FACES).map(async ([name, face]) => [name, await load(face)] as const)).then(
		(loaded) => Object.fromEntries(loaded) as Record<Face, Font>
	));

/**
 * Loads the faces, and gives the function that sets a line in them.
 * That function throws a RangeError at a character the face does not hold: an empty box would be printed in its place.
 */
export async function typesetter(): Promise<SetLine> {
	const fonts = await faces();
	return (text, face, size) => {
		const font = fonts[face];
		const { glyphs, positions } = font.layout(text);
		const missing = glyphs.find((glyph) => glyph.id === 0);
		if (missing) throw new RangeError(`${FACES[face].file} does not hold every character of “${text}”.`);
		const scale = size / font.unitsPerEm;
		const tracking = (FACES[face].tracking ?? 0) * font.unitsPerEm;
		let pen = 0;
		const d = glyphs.map((glyph, i) => {
			const { xAdvance, xOffset, yOffset } = positions[i]!;
			const path = glyph.path.transform(scale, 0, 0, -scale, (pen + xOffset) * scale, -yOffset * scale).toSVG();
			pen += xAdvance + tracking;
			return path;
		});
		return { d: d.join(''), width: pen * scale };
	};
}
