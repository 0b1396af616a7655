import { describe, expect, test } from 'vitest';
import { questions, readingOf, readings, texts } from '../../data/readings';
import { TEXT_IDS } from '../../data/schema';
import { seedParagraphs } from './seeds';

const words = (text: string) => text.split(/\s+/).length;
const spoken = readings.filter((reading) => reading.stance !== null);

describe('readings', () => {
	test('every text has a cell for every question, once', () => {
		const cells = readings.map((reading) => `${reading.text} ${reading.question}`);
		expect(new Set(cells).size).toBe(TEXT_IDS.length * questions.length);
		expect(cells).toHaveLength(TEXT_IDS.length * questions.length);
	});

	test('silence has neither paragraphs nor a phrase, speech has both', () => {
		for (const reading of readings) {
			const said = reading.stance !== null;
			expect(
				[reading.paragraphs.length > 0, reading.phrase !== undefined],
				`${reading.text} ${reading.question}`
			).toEqual([said, said]);
		}
	});

	test('a text is silent where it says nothing of the question', () => {
		const silent = readings
			.filter((reading) => reading.stance === null)
			.map((reading) => `${reading.text} ${reading.question}`);
		expect(silent).toEqual([
			'jocolumbine rules',
			'jocolumbine online',
			'rogercee-august timing',
			'rogercee-august members',
			'rogercee-september members',
			'rogercee-september polls',
			'guardian-comment rules',
			'guardian-comment online'
		]);
		expect(readingOf('guardian-comment', 'rules').stance).toBeNull();
	});

	test('stances are short, phrases shorter, and neither prints a digit', () => {
		for (const { stance, phrase } of spoken) {
			expect(words(stance!), stance!).toBeLessThanOrEqual(12);
			expect(words(phrase!), phrase!).toBeLessThanOrEqual(8);
			expect(`${stance} ${phrase}`).not.toMatch(/\d/);
		}
	});

	test('our words repeat no charge and take no side', () => {
		const loaded =
			/\b(coup|rig|rigged|rigging|steal|stolen|gerrymander\w*|corrupt\w*|purge|disgraced|smear\w*|plotters?|moderates?|hard[- ]left|Blairite)\b/i;
		for (const { stance, phrase } of spoken) {
			expect(stance).not.toMatch(loaded);
			expect(phrase).not.toMatch(loaded);
		}
	});

	test('every phrase occurs in one of its paragraphs', (ctx) => {
		const seeds = seedParagraphs(ctx, 'phrases of the readings');
		for (const { text, paragraphs, phrase } of spoken) {
			const said = paragraphs.map((paragraph) => seeds[text][paragraph - 1]);
			expect(said, text).not.toContain(undefined);
			expect(
				said.some((paragraph) => paragraph!.includes(phrase!)),
				`${text}: ${phrase}`
			).toBe(true);
		}
	});
});

describe('texts', () => {
	test('each of the five once, in the order written', () => {
		expect(texts.map((text) => text.id).toSorted()).toEqual([...TEXT_IDS].toSorted());
		expect(texts.map((text) => text.to)).toEqual(texts.map((text) => text.to).toSorted());
	});

	test('the two of one site point at each other, and nobody else does', () => {
		const pairs = texts.filter((text) => text.sameSiteAs !== null).map((text) => [text.id, text.sameSiteAs]);
		expect(pairs).toEqual([
			['rogercee-august', 'rogercee-september'],
			['rogercee-september', 'rogercee-august']
		]);
	});

	test('only a text of after 24 September is after the result', () => {
		for (const text of texts) expect(text.result, text.id).toBe(text.from > '2016-09-24' ? 'after' : 'before');
	});
});
