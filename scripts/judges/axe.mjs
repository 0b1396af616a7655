/**
 * axe-core, on every page in each of its modes at four widths, light and dark. Nothing may be wrong, and nothing may be
 * left to a person: where axe cannot tell what lies behind a word because a drawing does, under-words.mjs looks at the
 * shapes that are there. A page is opened once, and its window and colours are then changed as a reader's would be.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from '../browser.mjs';
import { root } from '../people.mjs';
import { visits } from './axe-visits.mjs';
import { wordsOverShapes } from './under-words.mjs';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('./axe-visits.mjs').Visit} Visit
 */

const source = readFileSync(fileURLToPath(new URL('node_modules/axe-core/axe.min.js', root)), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 390, 1024, 1920];
const SCHEMES = /** @type {const} */ (['light', 'dark']);

/** Pages looked at at one time. */
const AT_ONCE = 2;

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
		elementRef: true,
		iframes: false // what stands in them is an embed, and each is looked at as a page
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

/** Without scripts axe could not run either: the page is sent as such a reader has it, and scripts are then refused to it. */
const asWithoutScripts = (/** @type {string} */ html) =>
	html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<\/?noscript>/g, '');

/** Waits until nothing has changed its size or its place for some frames. */
const atRest = (/** @type {Page} */ page) =>
	page.evaluate(
		() =>
			new Promise((done) => {
				let [still, last] = [0, ''];
				const look = () => {
					const { scrollHeight, dataset } = document.documentElement;
					const now = `${scrollY} ${scrollHeight} ${dataset.step} ${document.querySelectorAll('svg *').length}`;
					still = now === last ? still + 1 : 0;
					last = now;
					if (still >= 7) done(null);
					else requestAnimationFrame(look);
				};
				look();
			})
	);

/**
 * Where and how a page is looked at: in the short form once in the narrow and once in the wide, in both colours.
 * The rules are the same in either colour, but for the one about colours.
 * @param {Visit} visit
 * @param {boolean} short
 */
function looks({ widths = WIDTHS, short: way }, short) {
	const asked = way === 'narrow' ? [390] : way === 'wide' ? [1024] : [390, 1024];
	const chosen = short ? widths.filter((width) => asked.includes(width)) : widths;
	return chosen.flatMap((width) => {
		/** @type {readonly ('light' | 'dark')[]} */
		const schemes = short ? [width < 1000 ? 'light' : 'dark'] : SCHEMES;
		return schemes.map((scheme, at) => ({ width, scheme, onlyContrast: at > 0 }));
	});
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} site
 * @param {Visit} visit
 * @param {boolean} short
 */
async function look(browser, site, visit, short) {
	const { path, scripts = true, ready, opened = {} } = visit;
	const [first, ...others] = looks(visit, short);
	if (!first) return { faults: [], measured: 0, runs: 0 };
	const context = await browser.newContext({
		viewport: { width: first.width, height: 900 },
		reducedMotion: 'reduce', // what is on its way cannot be judged
		bypassCSP: true,
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	page.setDefaultTimeout(300_000);
	if (!scripts)
		await page.route(`${site}${path}`, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: asWithoutScripts(await response.text()) });
		});
	await page.goto(site + path);
	if (ready) await page.waitForSelector(ready, { state: 'attached' });
	await page.waitForFunction(() => document.fonts.status === 'loaded' && document.readyState === 'complete');
	await page.evaluate(source);
	/** @type {string[]} */
	const faults = [];
	let [measured, runs] = [0, 0];
	const judge = async (/** @type {typeof first} */ { width, scheme, onlyContrast }, /** @type {string} */ state) => {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme: scheme });
		await atRest(page);
		const said = await page.evaluate(run, { tags, onlyContrast });
		const words = await page.evaluate(wordsOverShapes);
		measured += words.measured;
		runs++;
		const where = `${path}${scripts ? '' : ' without scripts'}${state} ${width} ${scheme}`;
		faults.push(...[...said.wrong, ...said.left, ...words.faint].map((fault) => `${where}: ${fault}`));
	};
	const states = Object.entries(opened);
	const all = [first, ...others];
	// What is opened stands with what was there: in short the page is looked at narrow and what is opened wide, or where
	// there is one look, both together
	const closed = short && states.length > 0 ? all.slice(0, -1) : all;
	for (const each of closed) await judge(each, '');
	for (const [name, open] of states) {
		await open(page);
		for (const each of short ? all.slice(-1) : all) await judge(each, `, ${name}`);
	}
	await context.close();
	return { faults, measured, runs };
}

/**
 * @param {string} site
 * @param {{ short?: boolean }} [options] short: most pages, once narrow and light and once wide and dark
 * @returns {Promise<import('./site.mjs').Verdict>}
 */
export async function axe(site, { short = false } = {}) {
	const browser = await chromium.launch(launchOptions());
	const asked = visits.filter((visit) => !short || visit.short !== false);
	const todo = [...asked];
	/** @type {string[]} */
	const faults = [];
	let [measured, runs] = [0, 0];
	const worker = async () => {
		for (let visit = todo.shift(); visit; visit = todo.shift()) {
			const began = Date.now();
			const found = await look(browser, site, visit, short).catch((error) => ({
				faults: [`${visit.path} could not be looked at: ${error.message}`],
				measured: 0,
				runs: 0
			}));
			if (process.env.TELL) console.log(visit.path, visit.scripts, found.runs, Date.now() - began);
			faults.push(...found.faults);
			measured += found.measured;
			runs += found.runs;
		}
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, worker));
	} finally {
		await browser.close();
	}
	return {
		said: `${asked.length} pages and modes, ${runs} times in all, light and dark; ${measured} words over drawings, which it leaves to a person, measured`,
		faults
	};
}
