/**
 * axe-core, on every page at four widths, light and dark, with the story both among its stages and as an article.
 * Nothing may be wrong, and nothing may be left to a person: where axe cannot tell what lies behind a word because a
 * drawing does, under-words.mjs looks at the shapes that are there.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from '../browser.mjs';
import { root } from '../people.mjs';
import { onePageOfEachKind } from './site.mjs';
import { wordsOverShapes } from './under-words.mjs';

const source = readFileSync(fileURLToPath(new URL('node_modules/axe-core/axe.min.js', root)), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [320, 390, 1024, 1920];

/** The story at 320 pixels is the article already; a wide article is the one that is asked for. */
const visits = [
	...onePageOfEachKind.flatMap((path) => widths.map((width) => ({ path, width }))),
	{ path: '/?read=article', width: 1024 }
];

/**
 * Runs in the page. The elements that axe could not tell about are left on `window` for under-words.mjs.
 * @param {{ tags: string[], onlyContrast: boolean }} asked
 */
async function run({ tags, onlyContrast }) {
	const { axe } = /** @type {any} */ (window);
	const runOnly = onlyContrast ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: tags };
	const { violations, incomplete } = await axe.run(document, {
		runOnly,
		resultTypes: ['violations', 'incomplete'],
		elementRef: true
	});
	/** @param {any} node */
	const said = (node) => {
		const [check] = [...node.any, ...node.all, ...node.none];
		return `${node.target.join(' ').slice(-90)}: ${check?.message ?? ''}`;
	};
	const unclear = incomplete.find((/** @type {any} */ { id }) => id === 'color-contrast')?.nodes ?? [];
	/** @type {any} */ (window).unclear = unclear.map((/** @type {any} */ { element }) => element);
	return {
		wrong: violations.flatMap((/** @type {any} */ { id, nodes }) =>
			nodes.map((/** @type {any} */ node) => `${id} ${said(node)}`)
		),
		left: incomplete
			.filter((/** @type {any} */ { id }) => id !== 'color-contrast')
			.flatMap((/** @type {any} */ { id, nodes }) =>
				nodes.map((/** @type {any} */ node) => `left to a person: ${id} ${said(node)}`)
			)
	};
}

/**
 * @param {string} site
 * @returns {Promise<import('./site.mjs').Verdict>}
 */
export async function axe(site) {
	const browser = await chromium.launch(launchOptions());
	/** @type {Set<string>} */
	const faults = new Set();
	let looked = 0;
	try {
		for (const { path, width } of visits) {
			const context = await browser.newContext({
				viewport: { width, height: 900 },
				reducedMotion: 'reduce', // what is on its way cannot be judged
				bypassCSP: true,
				serviceWorkers: 'block'
			});
			const page = await context.newPage();
			page.setDefaultTimeout(300_000);
			await page.goto(site + path);
			await page.waitForFunction(() => {
				const { app } = document.documentElement.dataset;
				return (app !== undefined || !document.querySelector('script[data-app]')) && document.fonts.status === 'loaded';
			});
			await page.evaluate(source);
			for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
				await page.emulateMedia({ colorScheme });
				const { wrong, left } = await page.evaluate(run, { tags, onlyContrast: colorScheme === 'dark' });
				const { measured, faint } = await page.evaluate(wordsOverShapes);
				looked += measured;
				for (const fault of [...wrong, ...left, ...faint]) faults.add(`${path} ${width} ${colorScheme}: ${fault}`);
			}
			await context.close();
		}
	} finally {
		await browser.close();
	}
	return {
		said: `${visits.length} visits, light and dark; ${looked} words over drawings, which it leaves to a person, measured`,
		faults: [...faults]
	};
}
