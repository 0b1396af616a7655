/**
 * Draws one chart, at every scene or one, to PNG files in screenshots/ – the quickest way to look while changing a layout.
 *   npm run draw -- ballot                 every scene at the usual sizes
 *   npm run draw -- ballot vote-result 340x330 dark
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { launchOptions } from './browser.mjs';

const SIZES = ['340x400', '358x330', '328x270', '480x300', '640x560', '860x760', '1200x900'];
const [id, ...rest] = process.argv.slice(2);
if (!id) {
	console.error('Which chart? For example: npm run draw -- ballot');
	process.exit(1);
}
const sizes = rest.filter((word) => /^\d+x\d+$/.test(word));
const theme = rest.includes('dark') ? 'dark' : 'light';
const option = rest.find((word) => word.startsWith('option='))?.slice(7);
const guess = rest.find((word) => word.startsWith('guess='))?.slice(6);

const server = await createServer({
	server: { middlewareMode: true },
	appType: 'custom',
	logLevel: 'error',
	optimizeDeps: { noDiscovery: true }
});
const load = (/** @type {string} */ path) => server.ssrLoadModule(path);
const { render } = await load('svelte/server');
const Chart = (await load(`/src/lib/charts/${id}/Chart.svelte`)).default;
const { rows } = await load(`/src/lib/charts/${id}/rows.ts`);
const { SCENES } = await load(`/src/lib/charts/${id}/layout.ts`);
const scenes = SCENES.filter((/** @type {string} */ scene) => rest.includes(scene));
const sheets = ['src/lib/ui/fonts.css', 'src/lib/ui/tokens.css', 'src/lib/charts/charts.css']
	.map((file) => {
		try {
			return readFileSync(file, 'utf8').replaceAll(
				/url\(['"]?\.?\/?(fonts\/[^'")]+)['"]?\)/g,
				(_, font) => `url(data:font/woff2;base64,${readFileSync(`src/lib/ui/${font}`).toString('base64')})`
			);
		} catch {
			return '';
		}
	})
	.join('\n');

const browser = await chromium.launch(await launchOptions());
mkdirSync('screenshots/draw', { recursive: true });
for (const scene of scenes.length ? scenes : SCENES) {
	for (const size of sizes.length ? sizes : SIZES) {
		const [width = 340, height = 400] = size.split('x').map(Number);
		const choice = { ...(option ? { option } : {}), ...(guess ? { guess: Number(guess) } : {}) };
		const { body, head } = render(Chart, {
			props: { rows: JSON.parse(JSON.stringify(rows())), scene, choice, size: { width, height } }
		});
		const page = await browser.newPage({ viewport: { width: width + 32, height: height + 32 }, deviceScaleFactor: 2 });
		await page.setContent(
			`<!doctype html><html data-theme="${theme}"><head><style>${sheets}
			body{margin:16px;background:var(--paper)} .picture{width:${width}px;height:${height}px;--u:1px!important;outline:1px dotted #f0f4} .layercake-container{width:100%;height:100%}
			.layercake-layout-svg{position:absolute;top:0;left:0}.layercake-layout-html{position:absolute;inset:0}</style>${head}</head><body><div class="picture">${body}</div></body></html>`
		);
		await page.evaluate(() => document.fonts.ready);
		const file = `screenshots/draw/${id}-${scene}${option ? `-${option}` : ''}-${size}-${theme}.png`;
		await page.screenshot({ path: file });
		console.log(file);
		await page.close();
	}
}
await browser.close();
await server.close();
