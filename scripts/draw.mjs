/**
 * Draws one chart, at every scene or one, to PNG files in screenshots/ – the quickest way to look while changing a layout.
 *   npm run draw -- ballot                 every scene at the usual sizes
 *   npm run draw -- ballot vote-result 340x330 dark
 *   npm run draw -- departures departures-record guess=9      with a guess, or option=mps: what a reader chose
 */
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';
import { Problem, run } from './people.mjs';

const SIZES = ['340x400', '358x330', '328x270', '480x300', '640x560', '860x760', '1200x900'];

/**
 * What was asked for, word by word.
 * @param {string[]} words
 */
function readWords(words) {
	const [id, ...rest] = words;
	const charts = readdirSync('src/lib/charts').filter((name) => existsSync(`src/lib/charts/${name}/Chart.svelte`));
	if (!id || !charts.includes(id)) {
		throw new Problem(`${id ? `There is no chart “${id}”` : 'Which chart'}? There are ${charts.join(', ')}.`);
	}
	const given = (/** @type {string} */ name) =>
		rest.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
	const [option, guess] = [given('option'), given('guess')];
	const sizes = rest.filter((word) => /^\d+x\d+$/.test(word));
	const others = rest.filter((word) => !sizes.includes(word) && word !== 'dark' && !/^(option|guess)=/.test(word));
	return {
		id,
		others,
		option,
		guess,
		sizes: sizes.length ? sizes : SIZES,
		theme: rest.includes('dark') ? 'dark' : 'light'
	};
}

/** The page's own type and colours, with the fonts in them. */
const sheets = () =>
	['src/lib/ui/fonts.css', 'src/lib/ui/tokens.css', 'src/lib/charts/charts.css']
		.map((file) =>
			readFileSync(file, 'utf8').replaceAll(
				/url\(['"]?\.?\/?(fonts\/[^'")]+)['"]?\)/g,
				(_, font) => `url(data:font/woff2;base64,${readFileSync(`src/lib/ui/${font}`).toString('base64')})`
			)
		)
		.join('\n');

await run(async () => {
	const { id, others, option, guess, sizes, theme } = readWords(process.argv.slice(2));
	ensureInstalled();
	// only now: these import packages that may have been installed a moment ago
	const { chromium } = await import('playwright');
	const { createServer } = await import('vite');
	const { ensureBrowser, launchOptions } = await import('./browser.mjs');
	ensureBrowser();
	const server = await createServer({
		server: { middlewareMode: true },
		appType: 'custom',
		logLevel: 'error',
		optimizeDeps: { noDiscovery: true }
	});
	const browser = await chromium.launch(launchOptions());
	try {
		const load = (/** @type {string} */ path) => server.ssrLoadModule(path);
		const { render } = await load('svelte/server');
		const Chart = (await load(`/src/lib/charts/${id}/Chart.svelte`)).default;
		const { rows } = await load(`/src/lib/charts/${id}/rows.ts`);
		const SCENES = /** @type {string[]} */ ((await load(`/src/lib/charts/${id}/layout.ts`)).SCENES);
		const strange = others.filter((word) => !SCENES.includes(word));
		if (strange.length > 0) {
			throw new Problem(
				`“${strange.join('”, “')}” is no view of ${id}, no size and no theme. Its views are ${SCENES.join(', ')}.`
			);
		}
		const styles = sheets();
		const choice = { ...(option ? { option } : {}), ...(guess ? { guess: Number(guess) } : {}) };
		mkdirSync('screenshots/draw', { recursive: true });
		for (const scene of others.length ? others : SCENES) {
			for (const size of sizes) {
				const [width = 340, height = 400] = size.split('x').map(Number);
				const { body, head } = render(Chart, {
					props: { rows: JSON.parse(JSON.stringify(rows())), scene, choice, size: { width, height } }
				});
				const page = await browser.newPage({
					viewport: { width: width + 32, height: height + 32 },
					deviceScaleFactor: 2
				});
				await page.setContent(
					`<!doctype html><html data-theme="${theme}"><head><style>${styles}
			body{margin:16px;background:var(--paper)} a{color:inherit;text-decoration:none} .picture{width:${width}px;height:${height}px;--u:1px!important;outline:1px dotted #f0f4} .layercake-container{width:100%;height:100%}
			.layercake-layout-svg{position:absolute;top:0;left:0}.layercake-layout-html{position:absolute;inset:0}</style>${head}</head><body><div class="picture">${body}</div></body></html>`
				);
				await page.evaluate(() => document.fonts.ready);
				const file = `screenshots/draw/${id}-${scene}${option ? `-${option}` : ''}-${size}-${theme}.png`;
				await page.screenshot({ path: file });
				console.log(file);
				await page.close();
			}
		}
	} finally {
		await browser.close();
		await server.close();
	}
});
