import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { builtPages } from './pages';
import { atRest, open } from './reader';

/** Every page but the story's own, which may keep a copy of itself; and the story in a frame in each of its modes. */
const pages = [
	...builtPages.filter((path) => path !== '/'),
	...['tall', 'step', 'article'].map((mode) => `/embed/story/?mode=${mode}`),
	'/present/?speaker'
];

const probe = (page: Page) =>
	page.evaluate(async () => ({
		local: localStorage.length,
		session: sessionStorage.length,
		databases: (await indexedDB.databases()).length,
		copies: (await caches.keys()).length,
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		cookie: document.cookie
	}));
const NOTHING = { local: 0, session: 0, databases: 0, copies: 0, workers: 0, cookie: '' };

test('no embed, slide, sheet or page for editors keeps anything on the reader’s device', async () => {
	expect(pages.filter((path) => path.startsWith('/embed/chart/')).length).toBeGreaterThan(10);
	const { page, context } = await open({ path: pages[0]!, serviceWorkers: 'allow' });
	const kept: unknown[] = [];
	for (const path of pages) {
		await page.goto(new URL(path, page.url()).href);
		await atRest(page);
		// These have an application, and the story's own waits some seconds before it makes its copy
		if (/story|present/.test(path)) await page.waitForFunction(() => performance.now() > 4000);
		kept.push({ path, ...(await probe(page)) });
	}
	expect(kept).toEqual(pages.map((path) => ({ path, ...NOTHING })));
	expect(await context.cookies()).toEqual([]);
	// And what is looked for would have been found: the story itself keeps a copy
	await page.goto(new URL('/', page.url()).href);
	await expect.poll(() => probe(page)).toEqual({ ...NOTHING, copies: 1, workers: 1 });
});
