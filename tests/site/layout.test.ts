/** How the page is laid out, at every step and size: nothing collides, is cut off, is hard to read or too small to touch. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openAudit } from './layout-audit';
import { arrived, open, read } from './reader';
import { promisedSteps } from './steps';

const steps = promisedSteps.map((step) => step.id);
// The method’s tables are as wide as the page at every size: looked at once, on a phone
const pictured = promisedSteps.filter((step) => step.chart !== null).map((step) => step.id);
/** Long enough for a machine that is ten times slower: a page is opened once and taken through every step. */
const PATIENCE = 600_000;

/** Mile-posts of the field in the page that lie over one another: each is paper, and would cover the words of the one before. */
const overlappingPosts = (page: Page) =>
	page.evaluate(() => {
		const plates = [...document.querySelectorAll('.post span')].map((plate) => ({
			box: plate.getBoundingClientRect(),
			says: plate.textContent!.trim()
		}));
		return plates.flatMap(({ box: a, says }, i) =>
			plates
				.slice(i + 1)
				.filter(({ box: b }) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
				.map((other) => `in the field, “${other.says}” lies over “${says}”`)
		);
	});

describe('at every step, no words lie over others, leave their box, are cut off or hard to read, and all that answers has room for a finger', () => {
	test.each([
		[360, 740, true],
		[390, 844, true],
		[844, 390, true],
		[768, 1024, true],
		[1024, 768, false],
		[1440, 900, false],
		[1920, 1080, false]
	])('%i by %i', { timeout: PATIENCE }, async (width, height, touch) => {
		const { page } = await read({ viewport: { width, height }, reducedMotion: 'reduce', hasTouch: touch });
		const audit = await openAudit(page);
		const themes = width === 390 || width === 1440 ? (['light', 'dark'] as const) : [];
		const faults: string[] = [];
		for (const step of width === 390 ? steps : pictured) faults.push(...(await audit({ step, touch, themes })));
		faults.push(...(await overlappingPosts(page)));
		expect(faults).toEqual([]);
	});

	test('as an article on a screen of 320 pixels, in both themes', { timeout: PATIENCE }, async () => {
		const { page } = await read({ viewport: { width: 320, height: 640 }, hasTouch: true });
		expect(await (await openAudit(page))({ whole: true })).toEqual([]);
	});

	test('as an article with text at twice its size', { timeout: PATIENCE }, async () => {
		const { page, context } = await read();
		const devtools = await context.newCDPSession(page);
		await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
		await page.reload();
		await arrived(page);
		expect(await (await openAudit(page))({ whole: true })).toEqual([]);
	});
});

describe('the list of chapters', () => {
	test('unfolds from the bar under a finger, leads to a chapter and closes behind the reader', async () => {
		const { page } = await read({ hasTouch: true });
		const list = page.locator('#chapters');
		const unfolded = () => list.evaluate((element) => element.matches(':popover-open'));
		await page.locator('.rail button').tap();
		expect(await unfolded()).toBe(true);
		expect(await (await openAudit(page))({ touch: true })).toEqual([]);
		await list.locator('a', { hasText: 'The bigger room' }).tap();
		expect(await unfolded()).toBe(false);
		await expect.poll(() => page.evaluate(() => document.documentElement.dataset.step)).toBe('electorate-mps');
		expect(await page.locator('.rail [aria-current]').textContent()).toBe('The bigger room');
	});
});

describe('an address where there is no page', () => {
	test('is answered at any depth by a page that needs no other file and no script', async () => {
		const asked: string[] = [];
		const { page } = await open({
			path: '/no/such/place/',
			js: false,
			forgiven: ({ text }) => text.includes('404'),
			before: async (page) => void page.on('request', (request) => asked.push(request.url()))
		});
		expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
		expect(await page.locator('script').count()).toBe(0);
		expect(await page.locator('h1').isVisible()).toBe(true);
		expect(await page.locator('a').getAttribute('href')).toMatch(/^(\/|https?:)/);
		expect(await page.locator('.gone').count()).toBe(1);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
	});
});
