/** What a teacher is given: there for every step, fair, in plain words, and with no number of its own. */
import { describe, expect, test } from 'vitest';
import { chapters, figuresIn, hasChart, textOf, type QuotePart } from '../../src/lib/story';
import { chapterTeachingOf, IDEAS, minutesOf, routes, teachingOf } from '../../src/lib/story/teaching';
import { sourceNote } from '../../src/lib/sourcing/source-note';
import { seedParagraphs } from '../data/seeds';
import { credited, figureOf, NUMBER_WORD, steps, taughtAt, teachingProse, teachingTexts, typed } from './text';

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
const sentences = (text: string) => text.split(/(?<=[.?!])\s+/).filter(Boolean);

describe('what is taught', () => {
	test('is there at every step, and each part of it says something', () => {
		expect(steps.length).toBe(55);
		const thin = steps.flatMap((step) =>
			taughtAt(step)
				.filter(([, prose]) => words(textOf(prose)) < 1)
				.map(([part]) => `${step.id} ${part}`)
		);
		expect(thin).toEqual([]);
		expect(() => teachingOf('no-such-step')).toThrow('no-such-step');
		expect(() => chapterTeachingOf('no-such-chapter')).toThrow('no-such-chapter');
	});

	test('asks a question at every step, and another than any other step does', () => {
		const asks = steps.map((step) => textOf(teachingOf(step.id).ask));
		expect(asks.filter((ask) => !/\?/.test(ask))).toEqual([]);
		expect(new Set(asks).size).toBe(asks.length);
	});

	test('gives two views at every step, of two holders, in one sentence each and of like length', () => {
		const lopsided = steps.flatMap((step) => {
			const [one, other] = teachingOf(step.id).sides;
			const [a, b] = [textOf(one.says), textOf(other.says)];
			const long = Math.max(words(a), words(b)) / Math.min(words(a), words(b));
			return one.who === other.who || sentences(a).length > 1 || sentences(b).length > 1 || long > 3.5
				? [`${step.id}: ${words(a)} against ${words(b)} words`]
				: [];
		});
		expect(lopsided).toEqual([]);
	});

	test('rests on a source that can be found', () => {
		const notes = steps.map((step) => sourceNote(teachingOf(step.id).source));
		expect(notes.filter(({ name, nature, origin }) => !name || !nature || !origin)).toEqual([]);
		expect(() => sourceNote('record:no-such-event')).toThrow();
		// what a step with a picture rests on is one of the sources named under the picture, or of the same event
		const foreign = steps.filter(hasChart).filter((step) => !step.sources.includes(teachingOf(step.id).source));
		expect(foreign.map((step) => step.id)).toEqual([]);
	});

	test('uses every idea that it explains', () => {
		const used = new Set<string>(steps.map((step) => teachingOf(step.id).idea.id));
		expect(Object.keys(IDEAS).filter((id) => !used.has(id))).toEqual([]);
	});

	test('has a picture and questions of its own for every chapter', () => {
		for (const chapter of chapters) {
			const { picture, asks } = chapterTeachingOf(chapter.id);
			const own = chapter.steps.map((step) => step.id);
			expect(own).toContain(picture);
			expect(asks.length).toBeGreaterThan(0);
			expect(asks.filter((step) => !own.includes(step))).toEqual([]);
		}
	});
});

describe('a number in it', () => {
	test('is never typed, in digits or in words', () => {
		const loose = [
			...teachingProse.flatMap(({ where, prose, who }) => [who, ...typed(prose)].map((text) => ({ where, text }))),
			...Object.entries(IDEAS).flatMap(([id, texts]) => texts.map((text) => ({ where: id, text })))
		];
		expect(loose.filter(({ text }) => /\d/.test(text) || NUMBER_WORD.test(text))).toEqual([]);
	});

	test('that somebody only claims stands with whose word it is', () => {
		const silent = teachingProse.flatMap(({ where, prose, who }) =>
			[...new Set(figuresIn(prose))]
				.map(figureOf)
				.filter((one) => one.claimed && !credited(`${who} ${textOf(prose)}`, one))
				.map((one) => `${where}: ${one.id} without “${one.claimant.short}”`)
		);
		expect(silent).toEqual([]);
	});
});

describe('its words', () => {
	test('are short enough to read at a glance', () => {
		const long = teachingTexts.flatMap(({ where, text }) =>
			sentences(text)
				.filter((sentence) => words(sentence) > 36)
				.map((sentence) => `${where}: ${sentence}`)
		);
		expect(long).toEqual([]);
	});

	test('give nobody a motive: what anybody wanted is told as somebody’s word', () => {
		const motive =
			/\b(wanted to|in order to|so as to|out of (spite|fear|ambition)|because (he|she|they) (wanted|feared|hoped))\b/i;
		expect(teachingTexts.filter(({ text }) => motive.test(text))).toEqual([]);
	});

	test('quote only what stands in the paragraph they name', (ctx) => {
		const seeds = seedParagraphs(ctx, 'the quotations a teacher is given');
		const quotes = teachingProse.flatMap(({ prose }) =>
			prose.parts.filter((part): part is QuotePart => typeof part === 'object' && 'quote' in part)
		);
		expect(quotes.length).toBeGreaterThan(0);
		expect(quotes.filter((part) => !seeds[part.source][part.paragraph - 1]?.includes(part.quote))).toEqual([]);
	});
});

describe('a route', () => {
	test.each([
		['short', 5],
		['middle', 20],
		['whole', 50]
	])('the %s one takes %i minutes, forward through the story', (id, minutes) => {
		const route = routes.find((one) => one.id === id)!;
		expect(minutesOf(route)).toBe(minutes);
		const order = route.stops.map(({ step }) => steps.findIndex((one) => one.id === step));
		expect(order).not.toContain(-1);
		expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
		expect(route.stops.filter((stop) => stop.minutes < 0.5 || stop.minutes % 0.5 !== 0)).toEqual([]);
	});

	test('ends, however short, with both rooms', () => {
		expect(routes.filter(({ stops }) => !stops.some(({ step }) => step === 'result-rooms'))).toEqual([]);
	});
});
