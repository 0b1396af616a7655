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
 * @property {false | 'narrow' | 'wide' | undefined} [short] how the short form looks at it, if not both ways; false where it leaves it to
 *   the full one: the same parts are looked at elsewhere
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

/**
 * Each chart is seen in both colours in the article: by itself every other one is looked at in the wide and dark.
 * Of sheets of one kind, the teacher's hold all that the class's do.
 * @param {string} path @param {number} at
 * @returns {false | 'narrow' | 'wide' | undefined}
 */
function inShort(path, at) {
	if (/^\/handout\/(teacher\/)?steps|^\/handout\/$/.test(path)) return false;
	if (path.startsWith('/embed/chart/')) return at % 2 === 0 ? 'narrow' : 'wide';
	return undefined;
}

/** @type {Visit[]} */
export const visits = [
	{ path: '/', ready: READY, opened: { 'a card': askANumber } },
	{ path: '/?read=article', ready: READY, opened: { 'every table': openTables } },
	{ path: '/', scripts: false, short: 'narrow' },
	{ path: '/present/?slides#vote-result', ready: READY, opened: overASlide },
	{ path: '/present/?speaker', ready: READY, widths: WIDE },
	{ path: '/present/', widths: [320, 390] },
	{ path: '/present/', scripts: false, short: false },
	{ path: '/embed/story/?mode=tall', ready: READY, short: 'narrow' },
	{ path: '/embed/story/?mode=step', ready: READY, short: 'wide' },
	{ path: '/embed/story/?mode=article', ready: READY, short: false },
	{ path: '/embed/story/', scripts: false, short: false },
	{ path: '/embed/', scripts: false },
	{ path: `${oneFile}?present`, ready: READY, widths: WIDE, short: false },
	{ path: `${oneFile}?handout=teacher`, ready: 'html[data-edition]:not(.unpacking)', short: false },
	{ path: `${oneFile}?lesson`, ready: 'html[data-edition]:not(.unpacking)', short: false },
	{ path: oneFile, ready: READY, short: false },
	...pages
		.filter((path) => !['/', '/present/', '/embed/story/', oneFile].includes(path))
		.map((path, at) => ({
			path,
			opened: isEmbed(path) ? { 'its table': openTables } : {},
			short: inShort(path, at)
		}))
];
