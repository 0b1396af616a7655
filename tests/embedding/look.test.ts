import { describe, expect, test } from 'vitest';
import { lookFrom, readableAccent } from '../../src/lib/embedding/query';
import { withoutWindowHeight } from '../../src/lib/embedding/screen-units';
import { sliceOf } from '../../src/lib/embedding/slice';
import { letDown } from '../../src/lib/embedding/sticky';
import { screenFrom } from '../../src/lib/embedding/tall-screen';

const PLAIN = { theme: null, accent: null, font: null, heading: true, mode: null };

describe('a look that is asked for', () => {
	test('is given where it is one there is', () => {
		expect(lookFrom('?theme=dark&accent=%230a7f3f&font=host&heading=off&mode=step')).toEqual({
			theme: 'dark',
			accent: '0a7f3f',
			font: 'host',
			heading: false,
			mode: 'step'
		});
		expect(lookFrom('?accent=ABC').accent).toBe('aabbcc');
		expect(lookFrom('?theme=auto&font=ours')).toEqual(PLAIN);
	});

	test.each([
		'?theme=<script>',
		'?theme=dark%22',
		'?accent=url(x)',
		'?accent=red;background:url(x)',
		'?accent=12345',
		'?font=Comic+Sans',
		'?heading=<b>',
		'?mode=constructor',
		'?%',
		`?theme=dark&accent=${'a'.repeat(10_000)}`
	])('%s is none', (search) => expect(lookFrom(search)).toEqual(PLAIN));

	test('an accent is moved as far as it must be to be read, and no further', () => {
		expect(readableAccent('c4112f', 'fbf7ef', '1c1a22')).toBe('rgb(196 17 47)');
		expect(readableAccent('ffff00', 'fbf7ef', '1c1a22')).not.toBe('rgb(255 255 0)');
		expect(readableAccent('ffff00', '14131a', 'f3eee4')).toBe('rgb(255 255 0)');
		expect(readableAccent('fbf7ef', 'fbf7ef', '1c1a22')).toMatch(/^rgb\(\d+ \d+ \d+\)$/);
	});
});

describe('the reader’s screen over a tall frame', () => {
	test('is what is seen, where the frame goes on above and below it', () => {
		expect(screenFrom({ top: 500, bottom: 1300 }, 9000, 700)).toEqual({ top: 500, height: 800 });
	});
	test('reaches above a frame that begins on it, and below one that ends on it', () => {
		expect(screenFrom({ top: 0, bottom: 300 }, 9000, 800)).toEqual({ top: -500, height: 800 });
		expect(screenFrom({ top: 8700, bottom: 9000 }, 9000, 800)).toEqual({ top: 8700, height: 800 });
	});
	test('is the sum of the strips that are seen', () => {
		expect(
			sliceOf([
				{ top: 420, bottom: 600 },
				{ top: 600, bottom: 800 },
				{ top: 800, bottom: 815 }
			])
		).toEqual({ top: 420, bottom: 815 });
		expect(sliceOf([])).toBeNull();
	});
	test('has a stage at its top, within the stage’s chapter', () => {
		expect(letDown(100, 400, 3000, 500)).toBe(0);
		expect(letDown(900, 400, 3000, 500)).toBe(500);
		expect(letDown(9000, 400, 3000, 500)).toBe(2500);
		expect(letDown(900, 400, 300, 500)).toBe(0);
	});
});

describe('a style sheet made for a window', () => {
	test('measures the screen in parts that a script sets', () => {
		const css = withoutWindowHeight('a { top: calc(56svh + 1.25rem); height: 100vh; width: 50vw; margin: -2.5dvh }');
		expect(css).not.toMatch(/\d[sdl]?vh/);
		expect(css).toContain('calc(calc(56 * var(--screen-part)) + 1.25rem)');
		expect(css).toContain('50vw');
	});
	test('asks a class where it asked for the window’s shape', () => {
		const css = withoutWindowHeight(
			`@media screen and (min-width: 20rem) and (max-height: 30rem), screen and (min-width: 44rem) and (min-height: 20rem) and (min-aspect-ratio: 1) { .pinned:not(.article) .stage, p { top: 0 } }
			@media (min-width: 44rem) and (max-aspect-ratio: 1) { html:not(.x) p { top: 0 } }
			@media (max-height: 30rem) { p { top: 9px } }
			@media print { p { top: 0 } }`
		);
		expect(css).toContain('@media screen and (min-width: 44rem)');
		expect(css).toContain('.pinned.beside:not(.article) .stage');
		expect(css).toContain(':root.beside p');
		expect(css).toContain('html:not(.beside):not(.x) p');
		expect(css).toContain('@media print');
		expect(css).not.toMatch(/height:|aspect|9px/);
	});
});
