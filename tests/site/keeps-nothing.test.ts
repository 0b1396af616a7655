import { expect, test } from 'vitest';
import { builtPages } from './pages';
import { atRest, open } from './reader';

/** Every page but the story's own, which may keep a copy of itself; and the story in a frame in each of its modes. */
const pages = [
	...builtPages.filter((path) => path !== '/'),
	...['tall', 'step', 'article'].map((mode) => `/embed/story/?mode=${mode}`),
	'/present/?speaker'
];

test('no embed, slide, sheet or page for editors keeps anything on the reader’s device', async () => {
	expect(pages.filter((path) => path.startsWith('/embed/chart/')).length).toBeGreaterThan(10);
	const { page, context } = await open({ path: pages[0]! });
	const kept: unknown[] = [];
	for (const path of pages) {
		await page.goto(new URL(path, page.url()).href);
		await atRest(page);
		const here = await page.evaluate(async () => ({
			local: localStorage.length,
			session: sessionStorage.length,
			databases: (await indexedDB.databases()).length,
			copies: await caches.keys(),
			workers: (await navigator.serviceWorker.getRegistrations()).length,
			cookie: document.cookie
		}));
		kept.push({ path, ...here });
	}
	expect(kept).toEqual(
		pages.map((path) => ({ path, local: 0, session: 0, databases: 0, copies: [], workers: 0, cookie: '' }))
	);
	expect(await context.cookies()).toEqual([]);
});
