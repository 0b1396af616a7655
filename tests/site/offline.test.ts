/** After one visit the story opens without a network, from a copy that is whole, of one build, and the reader's to remove. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/ensure-built.mjs';
import { filesOf, listen } from '../../scripts/serve.mjs';
import { arrived, expectStep, onceDrawn, open } from './reader';

/** A copy of the site in a folder of its own, under `/a/story/`, that a test may exchange for another and take away. */
let folder: string;
const folders: string[] = [];
let served: Awaited<ReturnType<typeof listen>>;
let site: string;
let down = false;
beforeAll(async () => {
	served = await listen((request, response) => {
		if (down || !request.url?.startsWith('/a/story/')) return void request.socket.destroy();
		request.url = request.url.slice('/a/story'.length);
		filesOf(folder)(request, response);
	});
	site = `${served.address}/a/story/`;
});
afterAll(async () => {
	await served.close();
	for (const one of folders) rmSync(one, { recursive: true, force: true });
});

/** Puts the built site there, or another edition of it: these words for its title, and a style sheet of another name. */
function publish(words?: string, { worker = true } = {}) {
	const next = mkdtempSync(join(tmpdir(), 'story-'));
	folders.push(next);
	cpSync(buildFolder, next, { recursive: true });
	if (words !== undefined) rewrite(next, words, worker);
	// All at once: a worker that asked in between would be given half a file
	folder = next;
}
function rewrite(folder: string, words: string, worker: boolean) {
	const hash = (text: string) => createHash('sha256').update(text).digest('hex');
	const page = join(folder, 'index.html');
	const before = readFileSync(page, 'utf8');
	const sheet = /<link\b[^>]*\bhref="\.\/([^"]+\.css)"/.exec(before)?.[1] ?? '';
	const renamed = worker ? sheet.replace('.css', `-${hash(words).slice(0, 8)}.css`) : sheet;
	renameSync(join(folder, sheet), join(folder, renamed));
	const after = before.replace(/<title>.*?<\/title>/, `<title>${words}</title>`).replaceAll(sheet, renamed);
	writeFileSync(page, after);
	if (!worker) return;
	const file = join(folder, 'offline-worker.js');
	const source = readFileSync(file, 'utf8').replace(hash(before), hash(after)).replace(sheet, renamed);
	writeFileSync(file, source.replace(/const VERSION = '.*?';/, `const VERSION = '${hash(after).slice(0, 12)}';`));
}

const visit = (path = '') =>
	open({
		site,
		path,
		serviceWorkers: 'allow',
		forgiven: ({ text }) => /ERR_(CONNECTION|EMPTY|FAILED)|Failed to (load|update)|is not the file/.test(text)
	});
/** The page has said that it has a copy. */
const copied = (page: Page) => page.waitForFunction(() => document.getElementById('offline-copy') !== null);
const title = (page: Page) => page.evaluate(() => document.title);
const dressed = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(
			({ sheet }) => sheet !== null && sheet.cssRules.length > 0
		)
	);
const kept = (page: Page) =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const all = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
		);
		return { names, files: all.flat() };
	});
/** A newer edition has been fetched whole, and waits for the older one's last window. */
const readyToTakeOver = (page: Page) =>
	expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
		.toBe('installed');
const another = async (context: BrowserContext, path = '') => {
	// Chromium can leave a request hanging for good while one worker gives way to the next: whoever waits in vain asks again
	for (let tries = 1; ; tries++) {
		const page = await context.newPage();
		try {
			await page.goto(new URL(path, site).href, { timeout: 40_000 });
			return page;
		} catch (problem) {
			if (tries === 3) throw problem;
			await page.close();
		}
	}
};

describe('after one visit', () => {
	test('the story opens without a network, at any step, with its pictures, and nothing but its own files is kept', async () => {
		publish();
		const { page, context } = await visit();
		await copied(page);
		const { names, files } = await kept(page);
		expect(names).toHaveLength(1);
		const paths = files.map((url) => url.slice(site.length)).sort();
		expect(paths).toContain('');
		expect(paths.filter((path) => !/^$|^app\/|^_app\/|^rows\/|^favicon\.svg$|^story\.webmanifest$/.test(path))).toEqual(
			[]
		);
		expect(paths.filter((path) => /^(data|embed|present|share|handout)\//.test(path))).toEqual([]);
		await page.close();

		down = true;
		try {
			const again = await another(context, '#vote-share');
			await arrived(again);
			await expectStep(again, 'vote-share', 'without a network');
			expect((await onceDrawn(again, 'vote-share')).view).toBe('vote-share');
			expect(
				await again.evaluate(() => [...document.fonts].some((face) => face.status === 'loaded')),
				'its fonts'
			).toBe(true);
		} finally {
			down = false;
		}
	});

	test('a reader can remove the copy, and it is gone', async () => {
		publish();
		const { page } = await visit();
		await copied(page);
		await page.locator('#offline-copy button').press('Enter');
		await page.waitForFunction(() => /removed/.test(document.getElementById('offline-copy')?.textContent ?? ''));
		expect((await kept(page)).names).toEqual([]);
		expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	});
});

describe('a new edition', () => {
	test('is taken on the next visit, whole, and the older copy goes', async () => {
		publish();
		const { page, context } = await visit();
		await copied(page);
		const first = (await kept(page)).names;
		const was = await title(page);
		publish('The second edition');
		await page.reload();
		expect(await title(page), 'the visit that finds it still reads the edition it has').toBe(was);
		await readyToTakeOver(page);
		await page.close();
		down = true;
		try {
			// The copy that waits takes over once the browser has noticed that the last window is closed
			let next = await another(context);
			await expect
				.poll(async () => {
					if ((await title(next)) === was) {
						await next.close();
						next = await another(context);
					}
					return title(next);
				})
				.toBe('The second edition');
			await arrived(next);
			expect(await dressed(next), 'with the style sheets of its own edition').toBe(true);
			down = false;
			await expect.poll(async () => (await kept(next)).names).not.toEqual(expect.arrayContaining(first));
			expect((await kept(next)).names).toHaveLength(1);
		} finally {
			down = false;
		}
	});

	test('is taken by reading the page afresh as well, where no other window shows the older', async () => {
		publish();
		const { page } = await visit();
		await copied(page);
		publish('The third edition');
		await page.reload();
		await readyToTakeOver(page);
		await page.reload();
		expect(await title(page)).toBe('The third edition');
		await copied(page);
		// The older goes once this page is at rest; where the worker that opened it was stopped before that, with the next visit
		await expect
			.poll(
				async () => {
					const { names } = await kept(page);
					if (names.length > 1) {
						await page.reload();
						await copied(page);
					}
					return names;
				},
				{ interval: 5000 }
			)
			.toHaveLength(1);
		expect(await title(page)).toBe('The third edition');
	});

	test('that is only half there is not kept: a copy is of one build or is none', async () => {
		publish('Changed on the way', { worker: false });
		const { page } = await visit();
		await arrived(page);
		// It is asked for now, and answers that it has failed
		const said = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.register('./offline-worker.js');
			const worker = registration.installing;
			if (worker && worker.state !== 'redundant')
				await new Promise((done) =>
					worker.addEventListener('statechange', () => worker.state === 'redundant' && done(null))
				);
			return { active: registration.active !== null, kept: await caches.keys() };
		});
		expect(said).toEqual({ active: false, kept: [] });
	});
});

describe('leaves nothing', () => {
	test('on the device of a reader who meets the story in a frame', async () => {
		publish();
		const { page } = await visit('favicon.svg');
		await page.goto(new URL('data/', site).href);
		await page.evaluate((site) => {
			const frame = document.createElement('iframe');
			frame.src = site;
			frame.style.cssText = 'width: 390px; height: 700px';
			document.body.replaceChildren(frame);
		}, site);
		await page.waitForFunction(
			() => document.querySelector('iframe')?.contentDocument?.documentElement?.dataset.app === 'ready'
		);
		// The piece that would make the copy has come, and has decided against it
		await page.waitForFunction(() =>
			document
				.querySelector('iframe')!
				.contentWindow!.performance.getEntriesByType('resource')
				.some(({ name }) => /\/offline-[\w-]+\.js/.test(name))
		);
		await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
		expect(
			await page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()])
		).toEqual([0, []]);
	});
});

test('the story can be put on a phone’s home screen: its manifest and icons are there', async () => {
	publish();
	const { page } = await visit();
	const session = await page.context().newCDPSession(page);
	const { errors, url } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect(url).toBe(new URL('story.webmanifest', site).href);
	const found = await session.send('Page.getInstallabilityErrors');
	expect(found.installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
