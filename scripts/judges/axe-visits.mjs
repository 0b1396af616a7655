/** Where axe is taken: every page, in each of its modes, and what can be opened on it. */
import { isEmbed, pages } from './site.mjs';

/** @typedef {import('playwright').Page} Page */
/**
 * @typedef {object} Visit
 * @property {string} path
 * @property {boolean} [scripts] off for a reader without scripts
 * @property {string} [ready] a selector that is there once the page is all that it will be
 * @property {number[]} [widths] where it is not the same thing at every width
 * @property {Record<string, (page: Page) => Promise<unknown>>} [opened] what is opened on it, one after another
 * @property {boolean} [short] false where the short form leaves it to the full one: the same parts are looked at elsewhere
 */

const READY = 'html[data-app="ready"]';
const WIDE = [1024, 1920];

/** @param {string} key @param {string} there what shows that the slides have answered */
const press = (key, there) => async (/** @type {Page} */ page) => {
	await page.keyboard.press('Escape');
	await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
	await page.keyboard.press(key);
	await page.waitForSelector(there);
};
/** @param {string} id */
const goTo = (id) => async (/** @type {Page} */ page) => {
	await page.keyboard.press('Escape');
	await page.evaluate((id) => (location.hash = id), id);
	await page.waitForSelector(`html[data-step="${id}"]`);
};
const askANumber = async (/** @type {Page} */ page) => {
	await page.locator('#vote-result .text a.figure').first().press('Enter');
	await page.waitForSelector('#card:popover-open');
};
const openTables = (/** @type {Page} */ page) =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});

/** What lies over a slide, each by its own key. */
const overASlide = {
	overview: press('o', 'dialog.overview'),
	'who says so': press('i', 'dialog.source-card'),
	keys: press('?', 'dialog.key-list'),
	'go to': press('g', 'dialog.go-to'),
	'a guess': goTo('departures-guess'),
	'words off': async (/** @type {Page} */ page) => {
		await goTo('vote-result')(page);
		await page.keyboard.press('a');
		await page.waitForSelector('.deck.notice');
	},
	'large text': async (/** @type {Page} */ page) => {
		await page.keyboard.press('a');
		for (let time = 0; time < 5; time++) await page.keyboard.press('+');
		await page.waitForSelector('.deck:not(.notice)');
	}
};

const [oneFile = ''] = pages.filter((path) => path.startsWith('/offline/'));

/** @type {Visit[]} */
export const visits = [
	{ path: '/', ready: READY, opened: { 'a card': askANumber } },
	{ path: '/?read=article', ready: READY, opened: { 'every table': openTables } },
	{ path: '/', scripts: false },
	{ path: '/present/?slides#vote-result', ready: READY, opened: overASlide },
	{ path: '/present/?speaker', ready: READY, widths: WIDE },
	{ path: '/present/', widths: [320, 390] },
	{ path: '/present/', scripts: false, short: false },
	...['tall', 'step', 'article'].map((mode) => ({
		path: `/embed/story/?mode=${mode}`,
		ready: READY,
		short: mode === 'step'
	})),
	{ path: '/embed/story/', scripts: false, short: false },
	{ path: '/embed/', scripts: false },
	{ path: `${oneFile}?present`, ready: READY, widths: WIDE, short: false },
	{ path: `${oneFile}?handout=teacher`, ready: 'html[data-edition]:not(.unpacking)', short: false },
	{ path: `${oneFile}?lesson`, ready: 'html[data-edition]:not(.unpacking)', short: false },
	{ path: oneFile, ready: READY, short: false },
	...pages
		.filter((path) => !['/', '/present/', '/embed/story/', oneFile].includes(path))
		.map((path) => ({
			path,
			opened: isEmbed(path) ? { 'its table': openTables } : {},
			// Sheets of one kind: the teacher's hold all that the class's do
			short: !/^\/handout\/(teacher\/)?steps|^\/handout\/$/.test(path)
		}))
];
