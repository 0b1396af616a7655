/**
 * Cuts the site's fonts down to what it uses, and writes their style sheet: `node scripts/fonts.mjs`.
 * What it makes is in the repository (src/lib/ui/fonts, src/lib/ui/fonts.css): run it again only when the characters,
 * the weights or the fonts' packages change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import * as characters from './font-characters.mjs';
import { fallbackRules } from './font-fallbacks.mjs';
import { Problem, root, run, say } from './people.mjs';
import { withTables } from './sfnt.mjs';

/**
 * @typedef {{ min: number, max: number }} Range
 * @typedef {object} Face
 * @property {string} file the name of what is written
 * @property {string} from its source, in node_modules
 * @property {string} family
 * @property {'normal' | 'italic'} style
 * @property {number | Range} weight
 * @property {number} [opticalSize] pinned: letting it vary costs 20 kB
 * @property {string} text the characters it holds
 * @property {string[]} features what is kept besides kerning
 * @property {{ weight: number, group: Parameters<typeof fallbackRules>[0]['group'] }[]} fallbacks
 */

/** @type {Face[]} */
const faces = [
	{
		file: 'newsreader',
		from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
		family: 'Newsreader',
		style: 'normal',
		weight: { min: 400, max: 600 },
		opticalSize: 18, // the size that prose is set at
		text: characters.text,
		features: ['liga', 'pnum', 'tnum', 'lnum'],
		fallbacks: [
			{ weight: 400, group: 'serif' },
			{ weight: 600, group: 'serifBold' }
		]
	},
	{
		file: 'newsreader-italic',
		from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2',
		family: 'Newsreader',
		style: 'italic',
		weight: 400,
		opticalSize: 18,
		text: characters.text,
		features: ['liga', 'pnum'],
		fallbacks: [{ weight: 400, group: 'serifItalic' }]
	},
	{
		// the fine cut for headlines and the large numerals, a family of its own so that a style asks for it by name
		file: 'newsreader-display',
		from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
		family: 'Newsreader Display',
		style: 'normal',
		weight: 600,
		opticalSize: 72,
		text: characters.display,
		features: ['pnum', 'lnum'],
		fallbacks: [{ weight: 600, group: 'serifBold' }]
	},
	{
		// and not Libre Franklin, from which it was drawn: that has no tabular figures
		file: 'public-sans',
		from: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
		family: 'Public Sans',
		style: 'normal',
		weight: { min: 400, max: 700 },
		text: characters.labels,
		features: ['tnum', 'pnum', 'lnum'],
		fallbacks: [
			{ weight: 400, group: 'sans' },
			{ weight: 700, group: 'sansBold' }
		]
	}
];

/**
 * The face's subset.
 * @param {Face} face
 * @returns {Promise<Buffer>} as woff2
 */
async function cut(face) {
	const varying = await subset(face, face.weight, 'sfnt');
	if (typeof face.weight === 'number') return subset(face, face.weight, 'woff2');

	// Kerning that varies with the weight is a fifth of the file, and the difference is a few thousandths of an em:
	// every weight gets the kerning of the middle one.
	const middle = await subset(face, (face.weight.min + face.weight.max) / 2, 'sfnt');
	if (glyphCount(varying) !== glyphCount(middle)) {
		throw new Problem(`${face.file}: the middle weight has other glyphs than the range, so its kerning does not fit.`);
	}
	return subsetFont(withTables(varying, middle, ['GPOS', 'GDEF']), null, {
		keepAllGlyphs: true,
		targetFormat: 'woff2'
	});
}

/**
 * @param {Face} face
 * @param {number | Range} weight
 * @param {'sfnt' | 'woff2'} targetFormat
 */
function subset(face, weight, targetFormat) {
	const source = readFileSync(new URL(`node_modules/${face.from}`, root));
	return subsetFont(source, face.text, {
		targetFormat,
		noHinting: true,
		keepFeatures: ['kern', ...face.features],
		variationAxes: { wght: weight, ...(face.opticalSize && { opsz: face.opticalSize }) }
	});
}

/** @param {Buffer} file */
function glyphCount(file) {
	return open(file).numGlyphs;
}

/** @param {Buffer} file */
function open(file) {
	return /** @type {import('fontkit').Font} */ (fontkit.create(file));
}

/**
 * @param {Face} face
 * @param {number[]} codePoints those that the file really has
 */
function faceRule(face, codePoints) {
	const weight = typeof face.weight === 'number' ? face.weight : `${face.weight.min} ${face.weight.max}`;
	return `@font-face {
	font-family: '${face.family}';
	font-style: ${face.style};
	font-weight: ${weight};
	font-display: swap;
	src: url('./fonts/${face.file}.woff2') format('woff2');
	unicode-range: ${unicodeRange(codePoints)};
}`;
}

/** @param {number[]} codePoints */
function unicodeRange(codePoints) {
	/** @type {[first: number, last: number][]} */
	const runs = [];
	for (const point of [...codePoints].sort((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run && run[1] === point - 1) run[1] = point;
		else runs.push([point, point]);
	}
	const hex = (/** @type {number} */ point) => point.toString(16).toUpperCase().padStart(2, '0');
	return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}

const heading = `/*
 * Written by scripts/fonts.mjs: change that, not this.
 *
 * font-display is swap, not optional. Measured with an empty cache, optional never showed our type on a first visit,
 * on any line, because nothing is preloaded; and first visits are nearly all there are. The price of swap is text that
 * moves when the font arrives. The fallback faces below take most of that away: a font that is already there, scaled
 * to the same width and with the same ascent and descent, so that every line keeps its height and most their words.
 * About one paragraph in fifteen still gains or loses a line: what stands on the first screen keeps its height by
 * itself (a min-height in lines), so that nothing under it moves.
 */`;

await run(async () => {
	const rules = [heading];
	const fallbacks = [];
	let total = 0;
	for (const face of faces) {
		const file = await cut(face);
		const font = open(file);
		const codePoints = font.characterSet.filter((point) => point !== 0xffff); // the mark at a table’s end, not a character
		const missing = [...face.text].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
		if (missing.length > 0) {
			throw new Problem(
				`${face.family} (${face.style}) has no ${missing.join(' ')}: take it out of scripts/font-characters.mjs.`
			);
		}
		writeFileSync(new URL(`src/lib/ui/fonts/${face.file}.woff2`, root), file);
		rules.push(faceRule(face, codePoints));
		for (const fallback of face.fallbacks) {
			const at = open(await subset(face, Math.min(fallback.weight, heaviest(face)), 'sfnt'));
			fallbacks.push(...fallbackRules({ family: face.family, style: face.style, ...fallback }, at));
		}
		total += file.length;
		say(`${face.file.padEnd(20)} ${String(file.length).padStart(6)} bytes, ${font.numGlyphs} glyphs`);
	}
	writeFileSync(new URL('src/lib/ui/fonts.css', root), `${[...rules, ...fallbacks].join('\n\n')}\n`);
	say(`${'together'.padEnd(20)} ${String(total).padStart(6)} bytes`);
});

/** @param {Face} face */
function heaviest(face) {
	return typeof face.weight === 'number' ? face.weight : face.weight.max;
}
