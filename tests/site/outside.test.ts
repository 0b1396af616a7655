/** The address of the built page, made up: the story opens, nothing is thrown, and nothing of it becomes part of the page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { address } from './browser';
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

describe('whatever the address says', () => {
	test.each([
		['the story', '/', 14],
		['the slides', '/present/', 8],
		['a chart in a frame', '/embed/chart/ballot/', 8],
		['the story in a frame', '/embed/story/', 8],
		['the page for editors', '/embed/', 6]
	])(
		'%s opens',
		async (_, path, count) => {
			const { page } = await open({ path });
			const elements = () =>
				page.evaluate(() => document.querySelectorAll('script, img, iframe, object, embed, base, form').length);
			await page.waitForLoadState();
			const usual = await elements();
			await page.evaluate(
				() => ((window as unknown as { alert: () => void }).alert = () => console.error('something was run'))
			);
			page.on('dialog', (dialog) => void dialog.dismiss().then(() => console.error('a dialog opened')));
			for (const made of addresses(count)) {
				await page.goto('about:blank');
				await page.goto(address(path + made));
				await page.waitForLoadState();
				expect(await elements(), made).toBe(usual);
				expect(await page.evaluate(() => document.querySelector('h1, h2, figcaption, main') !== null), made).toBe(true);
			}
			if (path !== '/') return;
			await arrived(page);
			expect(promisedSteps.map(({ id }) => id)).toContain(await stepShown(page));
		},
		180_000
	);
});
