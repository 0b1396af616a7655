/**
 * Every step side by side, one sheet for each size and theme: the quickest way to look at the whole story.
 *   npm run contact-sheet                           three sizes, light and dark: six sheets
 *   npm run contact-sheet -- 390x844 light vote 10  one size, one theme, the steps whose id begins so, ten to a sheet
 * Written to screenshots/, which is not kept. One browser, one page a size; a step is photographed once it is drawn and still.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './people.mjs';

const SIZES = ['390x844', '1024x768', '1440x900'];
/** How wide a step comes out on its sheet, upright and on its side. */
const CELL = { upright: 260, sideways: 480 };

const words = process.argv.slice(2);
const isSize = (/** @type {string} */ word) => /^\d+x\d+$/.test(word);
const isTheme = (/** @type {string} */ word) => word === 'light' || word === 'dark';
const isCount = (/** @type {string} */ word) => /^\d+$/.test(word);
const sizes = words.filter(isSize);
const themes = /** @type {('light' | 'dark')[]} */ (words.filter(isTheme));
const most = Number(words.find(isCount) ?? Infinity);
const starts = words.filter((word) => !isSize(word) && !isTheme(word) && !isCount(word));

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {{ id: string, picture: string }} Shot
 */

/**
 * Jumps to a step as a link would, and waits until its own picture is on the stage and nothing moves.
 * @param {Page} page
 * @param {string} id
 */
async function goTo(page, id) {
	await page.evaluate((step) => document.getElementById(step)?.scrollIntoView({ behavior: 'instant' }), id);
	await page.waitForFunction((step) => {
		if (document.documentElement.dataset.step !== step) return false;
		const figure = document.getElementById(step)?.closest('.scrolly')?.querySelector('.stage > figure');
		const drawn = figure?.querySelector('.picture.ready svg');
		const own = figure instanceof HTMLElement && figure.dataset.view === step && figure.dataset.drawn === step;
		return (!figure || (own && drawn)) && document.getAnimations().every((one) => one.playState !== 'running');
	}, id);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/**
 * @param {Page} page
 * @returns {Promise<Record<'light' | 'dark', Shot[]>>}
 */
async function walk(page) {
	const all = await page.$$eval('main [data-step]', (steps) => steps.map((step) => step.id));
	const ids = all.filter((id) => starts.length === 0 || starts.some((start) => id.startsWith(start)));
	/** @type {Record<'light' | 'dark', Shot[]>} */
	const shots = { light: [], dark: [] };
	for (const id of ids) {
		await goTo(page, id);
		for (const theme of themes.length > 0 ? themes : /** @type {const} */ (['light', 'dark'])) {
			await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
			const picture = await page.screenshot({ type: 'jpeg', quality: 88 });
			shots[theme].push({ id, picture: picture.toString('base64') });
		}
	}
	return shots;
}

/**
 * @param {Page} page
 * @param {readonly Shot[]} shots
 * @param {boolean} upright
 * @param {string} file
 */
async function sheet(page, shots, upright, file) {
	const wide = upright ? CELL.upright : CELL.sideways;
	// About as wide as it is tall, so that it can be opened whole
	const across = Math.ceil(Math.sqrt(shots.length * (upright ? 2 : 0.72)));
	await page.setViewportSize({ width: across * (wide + 8) + 8, height: 400 });
	await page.setContent(
		`<style>body{margin:8px;background:#777;display:grid;grid-template-columns:repeat(${across},${wide}px);gap:8px}
		figure{margin:0}img{width:100%;display:block}figcaption{font:13px sans-serif;color:#fff}</style>${shots
			.map(
				({ id, picture }) =>
					`<figure><figcaption>${id}</figcaption><img src="data:image/jpeg;base64,${picture}"></figure>`
			)
			.join('')}`
	);
	await page.screenshot({ path: file, fullPage: true });
	console.log(file);
}

await run(async () => {
	ensureInstalled();
	// only now: these import packages that may have been installed a moment ago
	const { chromium } = await import('playwright');
	const { ensureBrowser, launchOptions } = await import('./browser.mjs');
	const { buildFolder, ensureBuilt } = await import('./ensure-built.mjs');
	const { filesOf, listen } = await import('./serve.mjs');
	ensureBrowser();
	if (!process.env.AS_IT_IS) ensureBuilt();
	const server = await listen(filesOf(buildFolder));
	const browser = await chromium.launch(launchOptions());
	mkdirSync('screenshots', { recursive: true });
	try {
		const table = await browser.newPage();
		for (const size of sizes.length > 0 ? sizes : SIZES) {
			const [width = 0, height = 0] = size.split('x').map(Number);
			const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
			page.on('console', (message) => console.log('console:', message.text()));
			page.on('pageerror', (error) => console.log('error:', error.message));
			await page.goto(server.address);
			await page.waitForSelector('html[data-app="ready"]', { state: 'attached' });
			for (const [theme, shots] of Object.entries(await walk(page))) {
				for (let first = 0; first < shots.length; first += most) {
					const part = shots.length > most ? `-${String(first / most + 1).padStart(2, '0')}` : '';
					const file = `screenshots/sheet-${size}-${theme}${part}.png`;
					await sheet(table, shots.slice(first, first + most), width < height, file);
				}
			}
			await page.close();
		}
		writeFileSync('screenshots/README', 'Made by npm run contact-sheet; not kept.\n');
	} finally {
		await browser.close();
		await server.close();
	}
});
