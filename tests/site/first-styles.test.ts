/** The first screen of a slow phone: painted from the page alone, as it will stand once the sheets have come. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser';
import { DESK, PHONE, PHONE_ON_ITS_SIDE } from './reader';

const PAGES = ['/', '/present/'];
const NARROW = [
	{ ...PHONE, colours: 'light' },
	{ ...PHONE, colours: 'dark' },
	{ width: 320, height: 640, colours: 'light' },
	{ width: 412, height: 823, colours: 'light' },
	{ width: 520, height: 900, colours: 'dark' }
] as const;

/** Opens a page whose sheets are held back until `release` is called; its type does not come at all. */
async function withoutSheets(
	path: string,
	viewport: { width: number; height: number },
	colorScheme: 'light' | 'dark' = 'light'
) {
	let release = () => undefined as void;
	const held = new Promise<void>((resolve) => (release = resolve));
	const asked: string[] = [];
	const { page } = await openPage({
		path,
		viewport,
		colorScheme,
		until: 'commit',
		before: async (page) => {
			await page.route(/\.woff2$/, (route) => route.abort());
			await page.route(/\.css$/, async (route) => {
				asked.push(route.request().url());
				await held;
				await route.continue();
			});
		}
	});
	return { page, release, asked };
}

const painted = (page: Page) => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);

/** Where blocks, pictures and their words stand that begin on the first screen. What a line does inside itself is its own. */
const places = (page: Page) =>
	page.evaluate(() => [
		`paper ${getComputedStyle(document.documentElement).backgroundColor}`,
		...[...document.querySelectorAll('.opening a.figure > *')].map(
			(one) => `${one.textContent} ${getComputedStyle(one).textDecorationLine}`
		),
		...[
			...document.querySelectorAll(
				'main h1, main h2, main header > p, .opening .text > p, .opening .picture, .opening svg, .opening rect, .opening .label, .routes summary'
			)
		]
			.map((one) => ({ one, box: one.getBoundingClientRect() }))
			.filter(({ one, box }) => one.checkVisibility() && box.height > 0 && box.top < innerHeight)
			.map(({ one, box }) => {
				// of words on a picture only the place: bolder ones are wider
				const sides = one.matches('.label') ? [box.x, box.y] : [box.x, box.y, box.width, box.height];
				return `${one.localName} ${one.textContent.trim().slice(0, 20)} ${sides.map(Math.round).join(' ')} ${getComputedStyle(one).color} ${getComputedStyle(one).fill}`;
			})
	]);

describe.each(PAGES)('%s', (path) => {
	test.each(NARROW)(
		'at $width by $height, $colours, is painted before its sheets come, and stays as it is',
		async ({ colours, ...viewport }) => {
			const { page, release, asked } = await withoutSheets(path, viewport, colours);
			await expect.poll(() => painted(page), { timeout: 60_000 }).toBe(true);
			const before = await places(page);
			expect(before.length).toBeGreaterThan(path === '/' ? 215 : 5);
			release();
			await page.waitForLoadState();
			// one, asked for once though it is linked twice
			const sheets = await page.evaluate(() => document.styleSheets.length - 1);
			expect(asked).toHaveLength(1);
			expect(sheets).toBe(2);
			expect(await places(page)).toEqual(before);
		}
	);

	test.each([DESK, PHONE_ON_ITS_SIDE])('at $width by $height waits for its sheets, as ever', async (viewport) => {
		const { page, release, asked } = await withoutSheets(path, viewport);
		await expect.poll(() => asked.length).toBe(1);
		await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
		expect(await painted(page)).toBe(false);
		release();
		await expect.poll(() => painted(page), { timeout: 60_000 }).toBe(true);
	});
});
