/**
 * Fallback faces: a font that the reader already has, scaled to take the room that ours will take, so that nothing
 * moves when ours arrives. Widths are compared over English text; heights come from our own face.
 */

/** How often each character comes in English text, in per cent. */
const frequency = {
	' ': 18.3,
	e: 10.3,
	t: 7.5,
	a: 6.5,
	o: 6.2,
	n: 5.7,
	i: 5.7,
	s: 5.3,
	r: 5,
	h: 5,
	l: 3.3,
	d: 3.3,
	u: 2.3,
	c: 2.2,
	m: 2,
	f: 2,
	w: 1.7,
	g: 1.6,
	p: 1.5,
	y: 1.4,
	b: 1.3,
	v: 0.8,
	k: 0.6,
	x: 0.1,
	j: 0.1,
	q: 0.1,
	z: 0.05
};

/** @typedef {'DejaVu' | 'Noto' | 'Times'} Kin what the fallback families end in; Roboto and Arial go with them */

/**
 * Fonts that phones and computers carry. `width` is the mean width of a character, in em, over `frequency`, and `digit`
 * that of a digit: measured once, from files with the same metrics where the font itself is not free (Liberation for
 * Times and Arial). Each `kin` is a family of its own: of one family the browser looks up every face, those that are not
 * there too, for every size of type; of families in a row it asks the next only where the one before has nothing.
 * @type {Record<'serif' | 'serifItalic' | 'serifBold' | 'sans' | 'sansBold', { kin: Kin, names: string[], width: number, digit: number }[]>}
 */
const systemFonts = {
	serif: [
		{ kin: 'DejaVu', names: ['DejaVu Serif'], width: 0.5101, digit: 0.6362 },
		{ kin: 'Noto', names: ['Noto Serif'], width: 0.4768, digit: 0.559 },
		{ kin: 'Times', names: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: 0.3983, digit: 0.5 }
	],
	serifItalic: [
		{ kin: 'DejaVu', names: ['DejaVu Serif Italic'], width: 0.5101, digit: 0.6362 },
		{ kin: 'Noto', names: ['Noto Serif Italic'], width: 0.4627, digit: 0.559 },
		{
			kin: 'Times',
			names: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'],
			width: 0.3999,
			digit: 0.5
		}
	],
	serifBold: [
		{ kin: 'DejaVu', names: ['DejaVu Serif Bold'], width: 0.5636, digit: 0.6958 },
		{ kin: 'Noto', names: ['Noto Serif Bold'], width: 0.5059, digit: 0.565 },
		{
			kin: 'Times',
			names: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
			width: 0.4239,
			digit: 0.5
		}
	],
	sans: [
		{ kin: 'DejaVu', names: ['DejaVu Sans'], width: 0.5047, digit: 0.6362 },
		{ kin: 'Noto', names: ['Roboto'], width: 0.441, digit: 0.562 },
		{ kin: 'Times', names: ['Arial', 'Helvetica', 'Liberation Sans', 'Arimo'], width: 0.4395, digit: 0.5562 }
	],
	sansBold: [
		{ kin: 'DejaVu', names: ['DejaVu Sans Bold'], width: 0.5701, digit: 0.6958 },
		{ kin: 'Noto', names: ['Roboto Bold'], width: 0.4469, digit: 0.5737 },
		{
			kin: 'Times',
			names: ['Arial Bold', 'Helvetica Bold', 'Liberation Sans Bold', 'Arimo Bold'],
			width: 0.4754,
			digit: 0.5562
		}
	]
};

/**
 * The mean width of some characters in em.
 * @param {import('fontkit').Font} font
 * @param {Record<string, number>} often how often each of them comes
 */
function meanWidth(font, often) {
	let total = 0;
	let weights = 0;
	for (const [character, times] of Object.entries(often)) {
		total += times * font.glyphForCodePoint(character.charCodeAt(0)).advanceWidth;
		weights += times;
	}
	return total / weights / font.unitsPerEm;
}

const digits = Object.fromEntries([...'0123456789'].map((digit) => [digit, 1]));

/**
 * The @font-face rules that stand in for one of our faces. Digits have rules of their own: beside its letters, a bold
 * digit of ours is far wider than those of the fonts that stand in, and here nearly every line has a number in it.
 * @param {{ family: string, style: string, weight: number, group: keyof typeof systemFonts }} face
 * @param {import('fontkit').Font} font ours, at the weight that is stood in for
 */
export function fallbackRules(face, font) {
	const letters = meanWidth(font, frequency);
	const numerals = meanWidth(font, digits);
	const fonts = systemFonts[face.group];
	return fonts.flatMap((system) => [
		fallbackRule(face, font, system, letters / system.width),
		fallbackRule(face, font, system, numerals / system.digit, 'U+30-39')
	]);
}

/**
 * @param {{ family: string, style: string, weight: number }} face
 * @param {import('fontkit').Font} font
 * @param {{ kin: Kin, names: string[] }} system
 * @param {number} scale
 * @param {string} [range] the characters it is for; all of them by default
 */
function fallbackRule(face, font, { kin, names }, scale, range) {
	// the overrides are taken of the scaled size, so the scale is divided out
	const height = (/** @type {number} */ units) => percent(Math.abs(units) / font.unitsPerEm / scale);
	return `@font-face {
	font-family: '${face.family} by ${kin}';
	font-style: ${face.style};
	font-weight: ${face.weight};
	src: ${names.map((name) => `local('${name}')`).join(', ')};
	size-adjust: ${percent(scale)};
	ascent-override: ${height(font.ascent)};
	descent-override: ${height(font.descent)};
	line-gap-override: ${height(font.lineGap)};${range === undefined ? '' : `\n\tunicode-range: ${range};`}
}`;
}

/** To a tenth of a hundredth: a fifth of a pixel in the widest line. @param {number} share */
function percent(share) {
	return `${Number((share * 100).toFixed(1))}%`;
}
