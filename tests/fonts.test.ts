import { readFileSync, readdirSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import * as characters from '../scripts/font-characters.mjs';

const folder = new URL('../src/lib/ui/fonts/', import.meta.url);
const sheet = readFileSync(new URL('../src/lib/ui/fonts.css', import.meta.url), 'utf8');
const tokens = readFileSync(new URL('../src/lib/ui/tokens.css', import.meta.url), 'utf8');
const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'));

function open(name: string) {
	return fontkit.create(readFileSync(new URL(name, folder))) as fontkit.Font;
}

/** How wide each digit is set, with the given OpenType features. */
function digitWidths(name: string, features: string[]) {
	return open(name)
		.layout(characters.digits, features)
		.positions.map((position) => position.xAdvance);
}

describe('the fonts', () => {
	test('weigh at most 70 kB together', () => {
		const bytes = files.map((name) => readFileSync(new URL(name, folder)).length);
		expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(70_000);
	});

	test('are each asked for by the style sheet, and nothing else is', () => {
		const asked = [...sheet.matchAll(/url\('\.\/fonts\/([^']+)'\)/g)].map(([, name]) => name);
		expect(asked.sort()).toEqual([...files].sort());
		expect(sheet).not.toMatch(/https?:/);
	});

	test.each([
		['newsreader.woff2', characters.text],
		['newsreader-italic.woff2', characters.text],
		['newsreader-display.woff2', characters.display],
		['public-sans.woff2', characters.labels]
	])('%s holds every character it is meant for', (name, wanted) => {
		const font = open(name);
		expect([...wanted].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))).toEqual([]);
	});

	test('labels can have figures of one width, and large numerals of their own widths', () => {
		expect(new Set(digitWidths('public-sans.woff2', ['tnum'])).size).toBe(1);
		expect(new Set(digitWidths('newsreader-display.woff2', ['pnum'])).size).toBeGreaterThan(1);
	});

	test('have fallbacks with their heights, so that nothing jumps when they arrive', () => {
		const rules = sheet.split('@font-face').slice(1);
		const families = new Set(rules.map((rule) => /font-family: '([^']+)'/.exec(rule)?.[1] ?? ''));
		const ours = [...families].filter((name) => !name.includes(' by '));
		expect(ours.length).toBeGreaterThan(0);
		for (const family of ours) {
			const kin = ['DejaVu', 'Noto', 'Times'].map((name) => `${family} by ${name}`);
			expect([...families]).toEqual(expect.arrayContaining(kin));
			// in the order in which the style asks for them, all of them after ours
			expect(tokens.replaceAll("'", '').replace(/\s+/g, ' ')).toContain([family, ...kin].join(', '));
		}
		for (const rule of rules.filter((rule) => rule.includes(' by '))) {
			expect(rule).toMatch(/local\(.*size-adjust:.*ascent-override:.*descent-override:.*line-gap-override:/s);
		}
	});
});
