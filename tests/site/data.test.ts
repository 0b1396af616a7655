import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/ensure-built.mjs';
import { filesOf as served, listen } from '../../scripts/serve.mjs';
import { filesOf, tablesOf } from '../../src/lib/sourcing/takeaway';
import { address, openPage } from './browser';

const files = filesOf();
const tables = tablesOf();
const sizes = [
	{ width: 320, height: 700 },
	{ width: 390, height: 844 },
	{ width: 1440, height: 900 }
];

describe('the files to take away', () => {
	test.each(files.map((file) => [file.name, file] as const))('%s is served as it was made', async (name, file) => {
		const response = await fetch(address(`/data/${name}`));
		expect(response.status).toBe(200);
		expect(response.redirected).toBe(false);
		expect(response.headers.get('content-type')).toMatch(
			name.endsWith('.csv')
				? /^text\/csv; charset=utf-8/
				: name.endsWith('.json')
					? /^application\/json/
					: /^text\/markdown/
		);
		const body = Buffer.from(await response.arrayBuffer());
		expect(body.equals(Buffer.from(file.body, 'utf8')), `${name} is the bytes that were made`).toBe(true);
	});

	test.each(tables.map((one) => [one.name, one] as const))('%s.csv begins with its header', async (name, one) => {
		const text = await (await fetch(address(`/data/${name}.csv`))).text();
		expect(text.split('\n')[0]).toBe(one.columns.map((column) => column.name).join(','));
		expect(text).not.toContain('\ufffd');
	});

	test('are files in the build, and no folders', () => {
		for (const { name, body } of files)
			expect(readFileSync(join(buildFolder, 'data', name), 'utf8') === body, name).toBe(true);
	});
});

describe('the page about them', () => {
	test('has no script, says nothing on the console and keeps nothing', async () => {
		const { page, context, problems } = await openPage({ path: '/data/' });
		await page.waitForLoadState('networkidle');
		expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
		expect(problems).toEqual([]);
		expect(await context.cookies()).toEqual([]);
	});

	test('has a link to every file, and every link on it leads somewhere', async () => {
		const { page, problems } = await openPage({ path: '/data/', js: false });
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		const here = new URL(page.url());
		const own = [...new Set(links.map((link) => new URL(link)).filter((link) => link.origin === here.origin))];
		for (const { name } of files) expect(own.map((link) => link.pathname)).toContain(`/data/${name}`);
		for (const link of own) {
			const response = await fetch(link);
			expect(response.status, link.href).toBe(200);
			if (link.hash) expect(await response.text(), link.href).toContain(`id="${link.hash.slice(1)}"`);
		}
		expect(
			links.filter((link) => !own.some(({ href }) => href === link)).length,
			'the licence alone is elsewhere'
		).toBe(1);
		expect(problems).toEqual([]);
	});

	test('explains every column of every file, in their order', async () => {
		const { page } = await openPage({ path: '/data/', js: false });
		for (const one of tables) {
			const names = await page.locator(`#${one.name} dt code`).allTextContents();
			expect(names, one.name).toEqual(one.columns.map((column) => column.name));
			const meanings = await page.locator(`#${one.name} dd > p:first-child`).allTextContents();
			expect(
				meanings.map((one) => one.trim()),
				one.name
			).toEqual(one.columns.map((column) => column.meaning));
		}
	});

	test('hands over a file on a click, without a script', async () => {
		const { page } = await openPage({ path: '/data/', js: false });
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'figures.csv' }).click()
		]);
		expect(download.suggestedFilename()).toBe('figures.csv');
		expect(readFileSync(await download.path(), 'utf8')).toBe(files[0]!.body);
	});

	test.each(sizes)('keeps to the screen at $width pixels, and its words are large enough', async (viewport) => {
		for (const js of [true, false]) {
			const { page } = await openPage({ path: '/data/', js, viewport });
			const { wide, out, small } = await page.evaluate(() => {
				const wide = document.documentElement.clientWidth;
				const words = [...document.querySelectorAll('main *')].filter(
					(element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3)
				);
				return {
					wide: document.documentElement.scrollWidth - wide,
					out: words
						.filter((element) => {
							const { left, right } = element.getBoundingClientRect();
							return left < -1 || right > wide + 1;
						})
						.map((element) => element.textContent?.slice(0, 40)),
					small: words.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12).length
				};
			});
			expect(wide).toBe(0);
			expect(out).toEqual([]);
			expect(small).toBe(0);
		}
	});

	test('works in a folder of another site', async () => {
		const folder = served(buildFolder);
		const site = await listen((request: IncomingMessage, response: ServerResponse) => {
			if (!request.url?.startsWith('/a/b/')) return void response.writeHead(404).end();
			request.url = request.url.slice('/a/b'.length);
			folder(request, response);
		});
		try {
			const { page, problems } = await openPage({ site: `${site.address}/a/b/`, path: 'data/', js: false });
			const links = await page
				.locator('a[href]')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
			const own = links.filter((link) => link.startsWith(site.address));
			expect(own.length).toBeGreaterThan(files.length);
			for (const link of own) expect((await fetch(link)).status, link).toBe(200);
			expect(problems).toEqual([]);
			await page.close();
		} finally {
			await site.close();
		}
	});
});
