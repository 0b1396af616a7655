/**
 * A picture of every step, and sheets of them side by side: the quickest way to look at the whole story.
 *   npm run contact-sheet                        every step at three sizes, light and dark
 *   npm run contact-sheet -- 390x844 light vote  one size, one theme, the steps whose id begins so
 * Written to screenshots/, which is not kept.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';
import { ensureBuilt, buildFolder } from './ensure-built.mjs';
import { filesOf, listen } from './serve.mjs';

const words = process.argv.slice(2);
const sizes = words.filter((word) => /^\d+x\d+$/.test(word));
const themes = words.filter((word) => word === 'light' || word === 'dark');
const starts = words.filter((word) => !sizes.includes(word) && word !== 'light' && word !== 'dark');
const COLUMNS = { portrait: 8, landscape: 4 };

if (!process.env.AS_IT_IS) ensureBuilt();
const server = await listen(filesOf(buildFolder));
const browser = await chromium.launch(await launchOptions());
mkdirSync('screenshots/steps', { recursive: true });

for (const size of sizes.length ? sizes : ['390x844', '1024x768', '1440x900']) {
	const [width = 0, height = 0] = size.split('x').map(Number);
	for (const theme of themes.length ? themes : /** @type {const} */ (['light', 'dark'])) {
		const page = await browser.newPage({
			viewport: { width, height },
			colorScheme: theme === 'dark' ? 'dark' : 'light',
			reducedMotion: 'reduce'
		});
		page.on('console', (message) => console.log('console:', message.text()));
		page.on('pageerror', (error) => console.log('error:', error.message));
		await page.goto(server.address);
		await page.waitForSelector('html[data-app="ready"]', { state: 'attached' });
		const ids = (await page.$$eval('main [data-step]', (steps) => steps.map((step) => step.id))).filter(
			(id) => !starts.length || starts.some((start) => id.startsWith(start))
		);
		const shots = [];
		for (const id of ids) {
			await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
			await page
				.waitForFunction((step) => document.documentElement.dataset.step === step, id, { timeout: 5000 })
				.catch(() => console.log(`${id}: the page says it shows another step`));
			await page.waitForTimeout(350);
			const file = `screenshots/steps/${id}-${size}-${theme}.png`;
			await page.screenshot({ path: file });
			shots.push({ id, file });
		}
		await page.close();
		const columns = width < height ? COLUMNS.portrait : COLUMNS.landscape;
		const perSheet = columns * (width < height ? 1 : 3);
		for (let first = 0; first < shots.length; first += perSheet) {
			const cells = shots
				.slice(first, first + perSheet)
				.map(
					({ id, file }) =>
						`<figure><img src="data:image/png;base64,${readFileSync(file).toString('base64')}"><figcaption>${id}</figcaption></figure>`
				);
			const sheet = await browser.newPage({ viewport: { width: width < height ? 2000 : 2000, height: 400 } });
			await sheet.setContent(
				`<style>body{margin:8px;background:#888;display:grid;grid-template-columns:repeat(${columns},1fr);gap:8px}figure{margin:0}img{width:100%;display:block}figcaption{font:14px sans-serif;color:#fff}</style>${cells.join('')}`
			);
			const file = `screenshots/sheet-${size}-${theme}-${String(first / perSheet + 1).padStart(2, '0')}.png`;
			await sheet.screenshot({ path: file, fullPage: true });
			await sheet.close();
			console.log(file);
		}
	}
}
writeFileSync('screenshots/README', 'Made by npm run contact-sheet; not kept.\n');
await browser.close();
await server.close();
