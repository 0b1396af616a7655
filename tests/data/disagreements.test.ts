import { describe, expect, test } from 'vitest';
import { corrections } from '../../data/corrections';
import { disagreements } from '../../data/disagreements';
import { figures } from '../../data/figures';
import { leftOut } from '../../data/left-out';
import { seedParagraphs } from './seeds';

describe('disagreements', () => {
	const texts = disagreements.map((entry) => [entry.oneReading, entry.otherReading, entry.decision].join(' '));

	test('are the ledger’s 28, each once', () => {
		expect(new Set(disagreements.map((entry) => entry.id)).size).toBe(28);
		expect(disagreements).toHaveLength(28);
	});

	test('print no digits: numbers come from the figures they name', () => {
		for (const text of texts) expect(text).not.toMatch(/\d/);
	});

	test('name figures that exist, each once', () => {
		const known = new Set<string>(figures.map((figure) => figure.id));
		for (const entry of disagreements) {
			expect(
				entry.figures.filter((id) => !known.has(id)),
				entry.id
			).toEqual([]);
			expect(new Set(entry.figures).size, entry.id).toBe(entry.figures.length);
		}
	});

	test('use the disputed word once, in quotation marks, to say whose it is', () => {
		expect(texts.join(' ').match(/.coup./gi)).toEqual(['“coup”']);
	});

	test('point at paragraphs that are there', (ctx) => {
		const seeds = seedParagraphs(ctx, 'paragraphs of the disagreements');
		for (const { id, where } of disagreements) {
			expect(where.length, id).toBeGreaterThan(0);
			for (const { text, paragraphs } of where) {
				for (const paragraph of paragraphs)
					expect(seeds[text][paragraph - 1], `${id} ${text} ${paragraph}`).toBeDefined();
			}
		}
	});
});

describe('what was left out', () => {
	test('is told by kind, naming nobody', () => {
		for (const { id, kind, why } of leftOut) {
			expect(`${kind} ${why}`, id).not.toMatch(
				/\d|Smith|Eagle|Corbyn|Watson|Woodcock|McNicol|general secretary|Momentum/
			);
		}
		expect(new Set(leftOut.map((entry) => entry.id)).size).toBe(leftOut.length);
	});
});

describe('corrections', () => {
	test('are dated, and the latest comes first', () => {
		const dates = corrections.map((correction) => correction.date);
		for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(dates).toEqual(dates.toSorted().reverse());
	});
});
