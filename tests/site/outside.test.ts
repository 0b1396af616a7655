/** The address of the built page, made up: the story opens, nothing is thrown, and nothing of it becomes part of the page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { address } from './browser';
import { present, PROJECTOR, shows } from './deck';
import { arrived, open, stepShown } from './reader';
import { promisedSteps } from './steps';

const parts = fc.constantFrom(
	'read=',
	'article',
	'theme=',
	'accent=',
	'step=',
	'route=',
	'childId=',
	'mode=',
	'&',
	'=',
	'%',
	'%00',
	'%E0%A4%A',
	'%3Cscript%3E',
	'<img src=x onerror=alert(1)>',
	'"><svg onload=alert(1)>',
	"'",
	'javascript:alert(1)',
	'__proto__',
	'constructor',
	'../',
	'\u202e',
	'💣',
	'vote-result',
	'says-',
	'source-',
	'#',
	'?secret=',
	':~:text=',
	'99999999999999999999'
);
const made = fc.array(parts, { minLength: 1, maxLength: 8 }).map((all) => all.join(''));
/** The same on every run, so that a failure can be looked into. */
const addresses = (count: number) =>
	fc
		.sample(fc.tuple(made, made), { numRuns: count, seed: 172_40 })
		.map(([query, hash]) => `?${query.replaceAll('#', '')}#${hash}`);

/** Set to true by anything of an address that was run as a script. */
const trap = () => {
	window.alert = () => document.documentElement.setAttribute('data-was-run', '');
};

describe('whatever the address says', () => {
	test.each([
		['the story', '/', 14, 'main'],
		['the slides', '/present/', 8, '.deck'],
		['the speaker’s window', '/present/?speaker&', 6, '.speaker'],
		['a chart in a frame', '/embed/chart/ballot/', 8, 'figcaption'],
		['the story in a frame', '/embed/story/', 8, 'main'],
		['the page for editors', '/embed/', 6, 'main'],
		['the one file', '/offline/172-to-40.html', 4, 'main'],
		['the slides in the one file', '/offline/172-to-40.html?present&', 4, '.deck']
	])('%s opens', async (_, path, count, there) => {
		const { page } = await open({ path, viewport: PROJECTOR, before: (page) => page.addInitScript(trap) });
		const elements = () =>
			page.evaluate(() => document.querySelectorAll('script, img, iframe, object, embed, base, form').length);
		const opened = async () => {
			await page.waitForLoadState();
			await page.waitForFunction(
				(there) => [...document.querySelectorAll(there)].some((one) => one.checkVisibility()),
				there
			);
		};
		await opened();
		await page.waitForFunction(() => document.documentElement?.dataset.app !== 'missing');
		const usual = await elements();
		for (const made of addresses(count)) {
			await page.goto('about:blank');
			await page.goto(address(path.endsWith('&') ? path + made.slice(1) : path + made));
			await opened();
			expect(await elements(), made).toBe(usual);
			expect(await page.evaluate(() => document.documentElement.hasAttribute('data-was-run')), made).toBe(false);
		}
		if (path !== '/') return;
		await arrived(page);
		expect(promisedSteps.map(({ id }) => id)).toContain(await stepShown(page));
	});

	test('the slides open at an address that cannot be read as text', async () => {
		const { page } = await present('/present/#%E0%A4%A');
		await shows(page, promisedSteps[0]!.id);
		expect(await page.locator('.deck').innerText()).toContain('There is no step');
		await page.evaluate(() => (location.hash = '#%E0%A4'));
		await page.evaluate(() => (location.hash = '#vote-result'));
		await shows(page, 'vote-result');
	});
});

test('a page may use no camera, microphone, place or payment, whatever a script in it asks: the host’s headers say so', async () => {
	const { page } = await open({ path: '/data/' });
	const refused = ['camera', 'microphone', 'geolocation', 'payment', 'usb'];
	const header = await page.evaluate(async () => (await fetch(location.href)).headers.get('permissions-policy'));
	for (const feature of refused) expect(header).toContain(`${feature}=()`);
	const allowed = await page.evaluate((refused) => {
		const { featurePolicy } = document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } };
		return refused.filter((name) => featurePolicy.allowsFeature(name));
	}, refused);
	expect(allowed).toEqual([]);
});
