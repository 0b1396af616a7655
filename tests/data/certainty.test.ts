import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	CERTAINTY,
	certaintyOf,
	certaintyWords,
	CLAIMED,
	EXACTNESS,
	figures,
	hedgesFor,
	runFor,
	type Underline
} from '../../data';

const css = readFileSync('src/lib/ui/base.css', 'utf8');
const PREFIX = 'a.figure > ';

/** The declarations of one rule of a style sheet, by its whole selector. */
function declarations(sheet: string, selector: string): Record<string, string> {
	const found = sheet.split('}').flatMap((rule) => {
		const [head = '', body = ''] = rule.split('{');
		return head.replaceAll(/\/\*[^]*?\*\//g, '').trim() === selector ? [body] : [];
	});
	return Object.fromEntries(
		found.flatMap((body) =>
			body
				.split(';')
				.filter((line) => line.includes(':'))
				.map((line) => {
					const [name = '', ...value] = line.split(':');
					return [name.trim(), value.join(':').trim()];
				})
		)
	);
}

/** The line that the style sheet draws under an element with these attributes. */
function drawnLine(sheet: string, attributes: string): Underline {
	const base = declarations(sheet, `${PREFIX}*`);
	const own = attributes === '' ? {} : declarations(sheet, `${PREFIX}${attributes}`);
	return {
		style: (own['text-decoration-style'] ?? base['text-decoration-style'] ?? 'solid') as Underline['style'],
		thickness: parseFloat(own['text-decoration-thickness'] ?? base['text-decoration-thickness'] ?? 'NaN')
	};
}

const attributesOf = (exactness: string) => (exactness === 'exact' ? '' : `[data-exactness='${exactness}']`);
/** What a style sheet draws otherwise than the table says. */
function departuresFromTable(sheet: string): string[] {
	const lines = EXACTNESS.filter(
		(one) => JSON.stringify(drawnLine(sheet, attributesOf(one))) !== JSON.stringify(CERTAINTY[one].underline)
	);
	const claim = drawnLine(sheet, '[data-claimed]:not([data-exactness])');
	const second = declarations(sheet, `${PREFIX}[data-claimed][data-exactness]`)['border-bottom'] ?? '';
	return [
		...lines,
		...(JSON.stringify(claim) === JSON.stringify(CLAIMED.underline) ? [] : ['claimed']),
		...(second.startsWith(`${CLAIMED.underline.thickness}rem ${CLAIMED.underline.style} `)
			? []
			: ['claimed and hedged'])
	];
}

describe('the line under a figure', () => {
	test('is what the table says, for every exactness and for a claim', () => {
		expect(departuresFromTable(css)).toEqual([]);
	});

	test.each([
		['wavy', 'dotted', ['about']],
		['0.15rem', '0.0625rem', ['over']],
		['style: dotted', 'style: solid', ['under']],
		['double', 'solid', ['range']],
		['style: dashed', 'style: dotted', ['claimed']],
		['0.0625rem dashed', '0.0625rem solid', ['claimed and hedged']],
		['thickness: 0.0625rem', 'thickness: 0.1rem', ['exact', 'about', 'range', 'claimed']]
	])('and the check sees it where “%s” becomes “%s”', (from, to, parted) => {
		expect(departuresFromTable(css.replace(from, to))).toEqual(parted);
	});

	test('is of another shape for each, so that none needs a colour', () => {
		const lines = [...EXACTNESS.map((one) => CERTAINTY[one].underline), CLAIMED.underline];
		expect(new Set(lines.map((line) => JSON.stringify(line))).size).toBe(lines.length);
		// Two of one style must differ in weight by what an eye can see
		const solid = lines.filter((line) => line.style === 'solid').map((line) => line.thickness);
		expect(Math.max(...solid)).toBeGreaterThan(Math.min(...solid) * 2);
	});

	test('is drawn by no class: the attributes alone say it', () => {
		expect(css).not.toContain('hedged');
	});
});

describe('the words', () => {
	test('are one for each exactness, and a claim says so as well', () => {
		const words = EXACTNESS.map((exactness) => certaintyWords({ exactness }));
		expect(new Set(words).size).toBe(EXACTNESS.length);
		expect(certaintyWords({ exactness: 'over', claimed: true })).toBe('at least, claimed');
		expect(certaintyWords({})).toBe('exact');
	});

	test('no hedging word belongs to two kinds', () => {
		for (const of of ['number', 'time'] as const) {
			const all = EXACTNESS.flatMap((one) => CERTAINTY[one].hedges[of]);
			expect(new Set(all).size).toBe(all.length);
		}
	});

	test('every figure prints a hedge of its own kind, or both ends, or its source’s vague word', () => {
		expect(figures.length).toBeGreaterThan(150);
		const wrong = figures.filter((one) => {
			const { text } = runFor(one);
			if (one.words !== undefined) return text !== one.words;
			if (one.exactness === 'range') return !text.includes(' to ');
			const hedges = EXACTNESS.flatMap((kind) =>
				hedgesFor(kind, one.value).some((word) => text.startsWith(`${word} `)) ? [kind] : []
			);
			return hedges.join() !== (one.exactness === 'exact' ? '' : one.exactness);
		});
		expect(wrong.map((one) => `${one.id}: ${runFor(one).text}`)).toEqual([]);
	});

	test('a run without its certainty is exact, as a page’s own data leaves it out', () => {
		expect(certaintyOf({})).toBe(CERTAINTY.exact);
	});
});
