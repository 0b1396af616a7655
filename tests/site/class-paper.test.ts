/** The handout and the lesson as they leave a printer: one page a sheet on both papers, all of it text, answers apart. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { figure, plain } from '../../data';
import type { FigureId } from '../../data/figures';
import { runFor } from '../../data/format';
import { chapters, figuresIn, textOf } from '../../src/lib/story';
import {
	CURRICULUM,
	EXIT_QUIZ,
	MISCONCEPTIONS,
	OUTCOMES,
	routes,
	STARTER,
	teachingOf
} from '../../src/lib/story/teaching';
import { EDITIONS, sheetsOf, type Edition } from '../../src/lib/handout/edition';
import { openPage } from './browser';
import { bare, PAPERS, print, type Paper } from './paper';

const addressOf = ({ path }: Edition) => `/handout/${path}${path ? '/' : ''}`;
const steps = chapters.flatMap((chapter) => chapter.steps);
/** What stands out of its sheet, or is cut off by it, as it is printed. */
const spills = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.sheet')].flatMap((sheet) => {
			const box = sheet.getBoundingClientRect();
			const body = sheet.querySelector('.body')!.getBoundingClientRect();
			const out = [...sheet.querySelectorAll<HTMLElement>('*')].filter((element) => {
				// lines to write on for which there is no room are cut off, as they are meant to be
				if (element.closest('.visually-hidden, svg, .foot, .writing > *')) return false;
				const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
				if (width === 0 || height === 0) return false;
				// a numeral may reach a little into a margin, which is four times as wide
				return left < box.left - 14 || right > box.right + 14 || top < box.top - 1 || bottom > body.bottom + 1.5;
			});
			return out.slice(0, 2).map((element) => `${sheet.id} <${element.localName} class="${element.className}">`);
		})
	);

describe.each(EDITIONS)('the $name', (edition) => {
	test('prints on A4 and on Letter as it was made: tagged, one page a sheet, numbered, its numbers text, nothing cut off', async () => {
		const { page, problems } = await openPage({
			path: addressOf(edition),
			js: false,
			viewport: { width: 794, height: 1123 }
		});
		await page.emulateMedia({ media: 'print' });
		const sheets = sheetsOf(edition);
		expect(await spills(page)).toEqual([]);
		// the sheet a step is a sheet of prints on the smaller paper, the rest on both: what fits there fits on the other
		for (const paper of (edition.each === 'step' ? ['Letter'] : ['A4', 'Letter']) as Paper[]) {
			const printed = await print(page, paper);
			const [wide, high] = PAPERS[paper];
			expect(printed.tagged).toBe(true);
			expect(printed.language).toMatch(/^en/);
			expect(printed.pages.length).toBe(sheets.length);
			for (const [width, height] of printed.sizes) {
				expect(Math.abs(width - wide) + Math.abs(height - high)).toBeLessThan(1.5);
			}
			const numbered = printed.pages.map((words, at) => words.includes(`Page${at + 1}of${sheets.length}`));
			expect(numbered).not.toContain(false);
			// every number that a sheet's questions and views are asked with is in its words
			const lost = sheets.flatMap((sheet, at) => {
				if (sheet.kind !== 'step') return [];
				const { ask, notice, sides } = teachingOf(sheet.step.id);
				return [ask, notice, ...sides.map(({ says }) => says), ...sheet.step.prose]
					.flatMap(figuresIn)
					.filter((id) => {
						const one = figure(id as FigureId);
						const runs = (['figure', 'words', 'weekday', 'day', 'month', 'year', 'full'] as const).flatMap((style) => {
							try {
								return [bare(plain([runFor(one, style)])).toLowerCase()];
							} catch {
								// a number above a hundred is never spelled out
								return [];
							}
						});
						return !runs.some((run) => printed.pages[at]!.toLowerCase().includes(run));
					})
					.map((id) => `${sheet.step.id}: ${id}`);
			});
			expect(lost).toEqual([]);
			// one or two answers are a number alone, which a picture shows as well
			const answers = steps
				.map((step) => bare(textOf(teachingOf(step.id).answer)))
				.filter((answer) => answer.length > 24);
			const all = printed.pages.join('');
			const given = answers.filter((answer) => all.includes(answer)).length;
			if (edition.answers) expect(given).toBe(answers.length);
			else expect(given).toBe(0);
			// and apart: no answer on a sheet that is handed out
			const handed = printed.pages.filter((_, at) => sheets[at]!.kind !== 'answers').join('');
			expect(answers.filter((answer) => handed.includes(answer))).toEqual([]);
		}
		expect(problems).toEqual([]);
	});
});

test('a sheet is black and white before it is printed: no colour is left in it to carry meaning', async () => {
	const { page } = await openPage({ path: '/handout/', js: false });
	const coloured = await page.evaluate(() => {
		const grey = (colour: string) => {
			const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
			const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
			return alpha === 0 || Math.max(r, g, b) - Math.min(r, g, b) < 2;
		};
		return [...document.querySelectorAll('.sheet, .sheet *')]
			.filter((element) => {
				const { color, fill, stroke, backgroundColor } = getComputedStyle(element);
				return [color, fill, stroke, backgroundColor].some((one) => /^(rgb|color)/.test(one) && !grey(one));
			})
			.slice(0, 5)
			.map((element) => element.outerHTML.slice(0, 120));
	});
	expect(coloured).toEqual([]);
	// shapes tell the sides apart: squares against him, circles for him
	const shapes = await page.evaluate(() =>
		['against', 'for'].map((side) => {
			const marks = [...document.querySelectorAll(`#sheet-opening [data-series="${side}"] [data-mark]`)];
			const round = marks.filter((mark) => parseFloat(getComputedStyle(mark).rx) > 0);
			return [marks.length, round.length];
		})
	);
	expect(shapes).toEqual([
		[172, 0],
		[40, 40]
	]);
});

test('the lesson is whole without a script, on a screen and on paper, and leads to every step it names', async () => {
	const { page, problems } = await openPage({ path: '/lesson/', js: false });
	const said = bare(await page.locator('main').innerText());
	const whole = [
		...OUTCOMES,
		...MISCONCEPTIONS.flatMap(({ belief, instead }) => [belief, instead]),
		...[...STARTER, ...EXIT_QUIZ].flatMap(({ question, answer }) => [question, answer]),
		...CURRICULUM.flatMap(({ ideas }) => ideas),
		...steps.flatMap((step) => teachingOf(step.id).sides.map(({ says }) => says))
	].map((prose) => textOf(prose));
	expect(whole.filter((text) => !said.includes(bare(text)))).toEqual([]);
	for (const words of ['406', '407', 'balanced presentation of opposing views']) expect(said).toContain(bare(words));
	const stops = await page
		.locator('.route a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
	expect(stops).toEqual(routes.flatMap((route) => route.stops.map(({ step }) => step)));
	// a phone scrolls the tables and not the page
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	const printed = await print(page, 'A4');
	expect(printed.tagged).toBe(true);
	expect(printed.pages.length).toBeLessThan(25);
	const paper = printed.pages.join('');
	expect(whole.filter((text) => !paper.includes(bare(text)))).toEqual([]);
	// the exit quiz is handed out, so its answers begin another page
	const quiz = printed.pages.findIndex((words) => words.includes(bare(textOf(EXIT_QUIZ[0]!.question))));
	expect(printed.pages[quiz]).not.toContain(bare(textOf(EXIT_QUIZ[0]!.answer)));
	expect(problems).toEqual([]);
});
