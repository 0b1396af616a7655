/** The one-file edition from a disk: under a name with spaces, with no network, reading, presenting and printing. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildFolder } from '../../scripts/ensure-built.mjs';
import { chapters, textOf } from '../../src/lib/story';
import { browser, WHILE } from './browser';
import { afterLock } from './deck';

const made = join(buildFolder, 'offline/172-to-40.html');
const steps = chapters.flatMap((chapter) => chapter.steps);
let folder: string;
let address: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'a stick '));
	copyFileSync(made, join(folder, '172 to 40 (a copy).html'));
	address = pathToFileURL(join(folder, '172 to 40 (a copy).html')).href;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens the file as a double click would, and listens for anything it says or asks for. */
async function open(asked = '', js = true) {
	const context = await (
		await browser()
	).newContext({ offline: true, javaScriptEnabled: js, viewport: { width: 1280, height: 720 } });
	context.setDefaultTimeout(WHILE);
	const page = await context.newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	context.on('request', (request) => {
		if (!/^(file|data|blob):/.test(request.url())) said.push(`asked for ${request.url()}`);
	});
	await page.goto(address + asked);
	return { page, said, close: () => context.close() };
}
const ready = (page: Page) => page.waitForFunction(() => document.documentElement?.dataset.app === 'ready');
const stepShown = (page: Page, step: string) =>
	page.waitForFunction((id) => document.documentElement?.dataset.step === id, step);
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

test('is one file of at most a million bytes that names no other, and may ask for none', () => {
	expect(statSync(made).size).toBeLessThanOrEqual(1_000_000);
	const head = readFileSync(made, 'utf8').split('<body>')[0]!;
	expect(head).toContain("default-src 'none'");
	expect(/script-src ([^;]+)/.exec(head)?.[1]).toMatch(/^('sha256-[A-Za-z0-9+/=]+' ?)+$/);
	expect(head.match(/<(script|link)\b[^>]* (src|href)="(?!data:)/)).toBeNull();
});

test('from a server it reads as from a disk, and does not try to keep a copy of itself', async () => {
	const context = await (await browser()).newContext();
	const page = await context.newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	await page.clock.install();
	await page.goto(`${inject('siteAddress')}/offline/172-to-40.html`);
	await ready(page);
	// The story keeps its copy some seconds after it has come
	for (let second = 0; second < 10; second++) await page.clock.runFor(1000);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	expect(said).toEqual([]);
	await context.close();
});

test('has every step’s words without a script', async () => {
	const { page, said, close } = await open('', false);
	const words = bare(await page.evaluate(() => document.body.textContent ?? ''));
	const lost = steps.flatMap((step) =>
		step.prose
			.filter((prose) => prose.parts.every((part) => typeof part === 'string' || 'figure' in part))
			.filter((prose) => !words.includes(bare(textOf(prose))))
			.map(() => step.id)
	);
	expect(lost).toEqual([]);
	expect(said).toEqual([]);
	await close();
});

test('is read from a disk: at the step asked for, with pictures alive, and the ways into the rest on its first screen', async () => {
	const { page, said, close } = await open('#vote-result');
	await ready(page);
	await stepShown(page, 'vote-result');
	await page.waitForSelector('#vote .stage .picture.live');
	const marks = (side: string) => page.locator(`#vote-result figure [data-series="${side}"] [data-mark]`).count();
	expect([await marks('against'), await marks('for')]).toEqual([172, 40]);
	const doors = await page.locator('.doors a[href^="?"]').evaluateAll((links) => links.map((link) => link.textContent));
	expect(doors).toEqual(expect.arrayContaining(['Present', 'Handout', 'Handout for teachers', 'Lesson']));
	// The table of every figure is shut until a card leads to a row of it
	const row = page.locator('#says-vote\\.against');
	expect(await row.isVisible()).toBe(false);
	await page.locator('#vote-result .text a.figure').first().click();
	await page.getByRole('link', { name: 'In the table of all figures' }).click();
	await row.waitFor({ state: 'visible' });
	expect(said).toEqual([]);
	await close();
});

test('is presented from a disk: clicker keys move it, and a speaker’s window follows', async () => {
	const { page, said, close } = await open('?present#vote-result');
	await ready(page);
	await stepShown(page, 'vote-result');
	await page.keyboard.press('PageDown');
	await stepShown(page, 'vote-missing');
	const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
	speaker.on('console', (message) => said.push(message.text()));
	speaker.on('pageerror', (error) => said.push(error.message));
	await ready(speaker);
	await speaker.waitForFunction(() => document.body?.textContent?.includes('The missing papers') ?? false);
	// and each turns the other's page, from a disk too
	await afterLock(page);
	await page.keyboard.press('PageDown');
	await stepShown(page, 'vote-share');
	await stepShown(speaker, 'vote-share');
	await afterLock(page);
	await speaker.keyboard.press('PageUp');
	await stepShown(page, 'vote-missing');
	await stepShown(speaker, 'vote-missing');
	// also after the speaker's window was loaded anew
	await speaker.reload();
	await ready(speaker);
	await stepShown(speaker, 'vote-missing');
	await afterLock(page);
	await page.keyboard.press('PageDown');
	await stepShown(speaker, 'vote-share');
	expect(said).toEqual([]);
	await close();
});

test('holds the sheets and the lesson to print', async () => {
	const { page, said, close } = await open('?handout');
	await page.waitForSelector('.sheet');
	const pupils = await page.locator('.sheet').count();
	await page.getByRole('link', { name: 'Handout for teachers' }).click();
	await page.waitForSelector('#answers-0');
	expect(await page.locator('.sheet').count()).toBeGreaterThan(pupils);
	await page.getByRole('link', { name: 'Lesson', exact: true }).click();
	await page.waitForSelector('.lesson #duty');
	// no link leads out of the file, where nothing would be found
	const out = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
			.map((link) => link.getAttribute('href')!)
			.filter((href) => !/^(#|\?|https?:)/.test(href))
	);
	expect(out).toEqual([]);
	expect(said).toEqual([]);
	await close();
});
