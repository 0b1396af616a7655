/**
 * Measures how tall every embed is at the widths that editors are told of, on the built site, and writes it down in
 * src/lib/embedding/heights.json: what a frame begins with before it has said its own height.
 *
 *     npm run heights
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFolder, ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root, run, say } from './people.mjs';

export const WIDTHS = [320, 600, 960];

/** Every embed there is, as the name it is measured under and its path. */
export const embeds = () => [
	...['tall', 'step', 'article'].map((mode) => [`story-${mode}`, `/embed/story/?mode=${mode}`]),
	...readdirSync(join(buildFolder, 'embed', 'chart')).map((id) => [id, `/embed/chart/${id}/`])
];

/**
 * How tall an embed asks to be at each width, in whole pixels, as it tells a page that frames it.
 * @param {import('playwright').Page} page of any other site
 * @param {string} address the embed’s
 * @returns {Promise<number[]>}
 */
export const measure = (page, address) =>
	page.evaluate(
		({ address, widths }) => {
			const told = (/** @type {HTMLIFrameElement} */ frame) =>
				new Promise((done) => {
					let last = 0;
					/** @type {ReturnType<typeof setTimeout>} */
					let settled;
					addEventListener('message', ({ source, data }) => {
						if (source !== frame.contentWindow || data?.type !== 'embed-size') return;
						last = data.height;
						frame.style.height = `${last}px`;
						clearTimeout(settled);
						// What comes later makes it no taller by much; an embed that is still moving is measured when it is done
						settled = setTimeout(() => done(last), 1500);
					});
				});
			return Promise.all(
				widths.map((width) => {
					const frame = document.createElement('iframe');
					frame.style.cssText = `width:${width}px;border:0`;
					frame.src = address;
					document.body.append(frame);
					return told(frame).finally(() => frame.remove());
				})
			);
		},
		{ address, widths: WIDTHS }
	);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	await run(async () => {
		ensureInstalled();
		// only now: these import packages that may have been installed a moment ago
		const { chromium } = await import('playwright');
		const { format, resolveConfig } = await import('prettier');
		const { ensureBrowser, launchOptions } = await import('./browser.mjs');
		const { filesOf, listen } = await import('./serve.mjs');
		ensureBrowser();
		ensureBuilt();
		const served = await listen(filesOf(buildFolder));
		const host = await listen(
			(_, response) => void response.setHeader('Content-Type', 'text/html').end('<!doctype html>')
		);
		const browser = await chromium.launch(launchOptions());
		try {
			const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
			await page.goto(host.address);
			/** @type {Record<string, number[]>} */
			const heights = {};
			for (const [name = '', path = ''] of embeds()) {
				heights[name] = await measure(page, served.address + path);
				say(`${name}: ${heights[name].join(', ')}`);
			}
			const file = fileURLToPath(new URL('src/lib/embedding/heights.json', root));
			writeFileSync(file, await format(JSON.stringify(heights), { ...(await resolveConfig(file)), parser: 'json' }));
		} finally {
			await browser.close();
			await host.close();
			await served.close();
		}
	});
}
