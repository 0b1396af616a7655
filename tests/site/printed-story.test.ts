/** The story on paper: short enough to keep, whole, and as the paper has it, whatever the screen showed. */
import { expect, test } from 'vitest';
import { chapters, hasChart, textOf, type Prose } from '../../src/lib/story';
import { bare, PAPERS, print, type Paper } from './paper';
import { openPage } from './browser';
import { onceDrawn, read } from './reader';

const told = chapters.filter(({ id }) => id !== 'opening' && id !== 'method');
/** A reader's guess and a mark among the words are no letters. */
const inLetters = ({ parts }: Prose) =>
	parts.every((part) => typeof part === 'string' || !('guess' in part || 'glyph' in part));

test('the story is printed whole from the middle of it and in the dark: each step on one page, under its chapter’s name, in some thirty pages', async () => {
	const { page } = await read({ path: '/#vote-share', colorScheme: 'dark', viewport: { width: 1280, height: 800 } });
	await onceDrawn(page, 'vote-share');
	await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
	for (const paper of Object.keys(PAPERS) as Paper[]) {
		const { tagged, language, pages } = await print(page, paper);
		expect(tagged).toBe(true);
		expect(language).toMatch(/^en/);
		expect(pages.length, `${paper}: pages`).toBeGreaterThan(20);
		expect(pages.length, `${paper}: pages`).toBeLessThanOrEqual(36);
		// every sentence, so every number of the prose too
		const cut = told.flatMap(({ steps }) =>
			steps.flatMap((step) => {
				const words = [...(hasChart(step) ? [step.headline] : []), ...step.prose.filter(inLetters)].map((one) =>
					bare(textOf(one))
				);
				return pages.some((one) => words.every((word) => one.includes(word))) ? [] : [step.id];
			})
		);
		expect(cut, `${paper}: steps that are not whole on one page`).toEqual([]);
		const orphans = told.filter(({ title, dateline, steps: [first] }) => {
			const head = bare(textOf(title)) + bare(textOf(dateline));
			const under = first && hasChart(first) ? bare(textOf(first.headline)) : '';
			return !pages.some((one) => one.includes(head) && one.includes(under));
		});
		expect(
			orphans.map(({ id }) => id),
			`${paper}: chapters named on one page and begun on another`
		).toEqual([]);
		const all = pages.join('');
		for (const words of ['Onpapertheserows', 'Terms', 'Wherethesourcesdisagree', 'Howtocite'])
			expect(all, words).toContain(words);
	}
});

test('on paper nothing leaves the page or its picture, tables stay on the site, and the paper is white', async () => {
	const { page } = await read({ colorScheme: 'dark', viewport: { width: 658, height: 1013 } });
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const seen = await page.evaluate(() => {
		const shown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
		const drawn = [...document.querySelectorAll('figure.drawn')];
		return {
			ground: getComputedStyle(document.documentElement).backgroundColor,
			tables: [...document.querySelectorAll('table, .control, .rail, .stage')].filter(shown).length,
			unseen: drawn.filter((one) => !shown(one.querySelector('.picture svg')!)).length,
			out: [...document.querySelectorAll('main p, main dd, main li, main h2, .meaning, .picture')]
				.filter((one) => shown(one) && !one.closest('.visually-hidden'))
				.filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1)
				.map((one) => one.outerHTML.slice(0, 80)),
			labels: drawn.flatMap((figure) => {
				const box = figure.querySelector('.picture')!.getBoundingClientRect();
				return [...figure.querySelectorAll('.label')].filter(shown).flatMap((label) => {
					const { left, right, top, bottom } = label.getBoundingClientRect();
					// the line of a numeral is taller than its ink
					const line = label.matches('.numeral') ? parseFloat(getComputedStyle(label).fontSize) * 0.3 : 0;
					const by = Math.max(box.left - left, right - box.right, box.top - top - line, bottom - box.bottom - line);
					return by > Math.max(8, line * 0.4)
						? [`${figure.getAttribute('data-view')}: ${label.textContent} ${by}`]
						: [];
				});
			}),
			smallest: Math.min(
				...drawn.flatMap((figure) =>
					[...figure.querySelectorAll('.label')]
						.filter(shown)
						.map((label) => parseFloat(getComputedStyle(label).fontSize))
				)
			)
		};
	});
	expect(seen).toMatchObject({ ground: 'rgb(255, 255, 255)', tables: 0, unseen: 0, out: [], labels: [] });
	// in CSS pixels, of which there are 96 to the inch: six points
	expect(seen.smallest).toBeGreaterThanOrEqual(8);
});

test.each([
	'/present/#vote-result',
	'/embed/chart/departures/?theme=dark',
	'/embed/chart/ballot/?theme=dark&accent=0a5c8f'
])('%s is printed on white, though its theme is dark', async (path) => {
	const { page } = await openPage({ path, viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
	await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
	const colours = () =>
		page.evaluate(() => {
			const root = getComputedStyle(document.documentElement);
			return ['--paper', '--ink'].map((name) => root.getPropertyValue(name));
		});
	expect(await colours()).toEqual(['#14131a', '#f3eee4']);
	await page.emulateMedia({ media: 'print' });
	expect(await colours()).toEqual(['#fff', '#000']);
});
