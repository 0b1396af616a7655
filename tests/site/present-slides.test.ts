import { brotliCompressSync } from 'node:zlib';
import type { Response } from 'playwright';
import { describe, expect, test } from 'vitest';
import { address } from './browser';
import { goTo, PROJECTOR, present, ready } from './deck';
import { expectStep, open, PHONE, refused } from './reader';
import { promisedSteps } from './steps';

/** Back-row minimums in pixels: sentences, chart labels, the source line; and how often the text was made larger. */
const SIZES = [
	{ width: 1024, height: 768, larger: 0, body: 34, label: 26, source: 16 },
	{ width: 1920, height: 1080, larger: 0, body: 48, label: 36, source: 22 },
	// The same shares of the height as the other wide one
	{ width: 1280, height: 720, larger: 0, body: 32, label: 24, source: 14.6 },
	// As large as it goes. Where a guess is asked the picture has little room left, and its labels give way to the sentence
	{ width: 1024, height: 768, larger: 5, body: 51, label: 20, source: 24 }
];

test.each(SIZES)(
	'at $width by $height, made larger $larger times, every slide is read from the back row, and no word lies on another',
	async ({ width, height, larger, ...least }) => {
		const { page } = await present('/present/', { viewport: { width, height }, reducedMotion: 'reduce' });
		await page.evaluate(() => document.fonts.ready);
		for (let press = 0; press < larger; press++) await page.keyboard.press('+');
		const { wrong, seen, labels } = await page.evaluate(async (least) => {
			const wrong: string[] = [];
			const seen: string[] = [];
			let labels = 0;
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			for (const { id } of document.querySelectorAll<HTMLElement>('main [data-step]')) {
				const charted = document.getElementById(id)!.querySelector('figure.drawn') !== null;
				location.hash = id;
				for (;;) {
					await frame();
					const figure = document.querySelector<HTMLElement>('.deck figure');
					const there = charted
						? figure?.dataset.view === id && figure.querySelector('.picture svg') !== null
						: figure?.classList.contains('worded');
					if (document.documentElement.dataset.step === id && there) break;
				}
				// Measured, and laid out again for what was measured
				const places = () => {
					const labels = [...document.querySelectorAll<HTMLElement>('.deck .label')];
					return JSON.stringify(labels.map((label) => [label.getBoundingClientRect(), label.style.cssText]));
				};
				for (let was = '', same = 0; same < 3;) {
					await frame();
					const now = places();
					same = now === was ? same + 1 : 0;
					was = now;
				}
				seen.push(id);
				const say = (what: string) => wrong.push(`${id}: ${what}`);
				const deck = document.querySelector<HTMLElement>('.deck')!;
				const one = (name: string) => deck.querySelector<HTMLElement>(name);
				const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
				const words = (element: Element) => element.textContent!.trim();
				const small = (element: Element | null, min: number) => {
					if (element && words(element) && size(element) < min)
						say(`${size(element)} px is less than ${min}: “${words(element)}”`);
				};
				small(one('.headline'), least.body);
				small(one('.body'), least.body);
				small(one('.scale'), least.label);
				for (const control of deck.querySelectorAll(':is(.class-guess, .choices) :is(button, output, label, select)'))
					small(control, least.label);
				small(one('.source'), least.source);
				const all = [...deck.querySelectorAll<HTMLElement>('.label')];
				labels += all.length;
				for (const label of all) small(label, least.label);

				// From the top: words, picture, what is asked, source, buttons, and nothing past the window's edge
				const parts = ['figcaption', '.picture', '.class-guess', '.choices', '.source', '.bar'].flatMap(
					(name) => one(name) ?? []
				);
				parts.forEach((part, i) => {
					const box = part.getBoundingClientRect();
					const next = parts[i + 1]?.getBoundingClientRect();
					if (next && box.bottom > next.top + 1) say(`${part.className || part.tagName} lies on what is under it`);
					if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1) say(`${part.className} leaves the window`);
					if (part.scrollWidth > part.clientWidth + 1) say(`${part.className || part.tagName} is wider than its place`);
				});
				const picture = one('.picture')?.getBoundingClientRect();
				if (!picture) continue;
				// The ink of a line of type, not its leading: a numeral’s digits stand on 0.735 of their size, a comma lower
				const inked = all.map((label) => {
					const text = words(label);
					if (label.classList.contains('numeral')) {
						const { left, right, top } = label.getBoundingClientRect();
						const em = size(label);
						const foot = text.includes(',') ? 0.86 : 0.76;
						// A digit one brings more blank on its left than others, and is set that much further out
						const blank = text.startsWith('1') ? 0.08 : 0.03;
						return { text, lines: [{ left: left + em * blank, right, top: top + em * 0.1, bottom: top + em * foot }] };
					}
					const range = document.createRange();
					range.selectNodeContents(label);
					const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
					return {
						text,
						lines: lines.map(({ left, right, top, height }) => ({
							left: left + 1,
							right: right - 1,
							top: top + height * 0.2,
							bottom: top + height * 0.8
						}))
					};
				});
				inked.forEach(({ text, lines }, i) => {
					for (const line of lines) {
						if (
							line.left < picture.left - 2 ||
							line.right > picture.right + 2 ||
							line.top < picture.top - 2 ||
							line.bottom > picture.bottom + 2
						)
							say(`“${text}” leaves its picture`);
						for (const other of inked.slice(i + 1))
							for (const its of other.lines)
								if (line.left < its.right && its.left < line.right && line.top < its.bottom && its.top < line.bottom)
									say(`“${text}” lies on “${other.text}”`);
					}
				});
			}
			return { wrong: [...new Set(wrong)], seen, labels };
		}, least);
		expect(seen, 'every step of the story is a slide').toEqual(
			expect.arrayContaining(promisedSteps.map(({ id }) => id))
		);
		expect(labels, 'the charts have words').toBeGreaterThan(200);
		expect(wrong).toEqual([]);
	}
);

describe('the page of the slides', () => {
	test('weighs what it may, asks for everything at once, and for nothing while it presents', async () => {
		const responses: Response[] = [];
		const { page } = await present('/present/', {
			before: async (page) => void page.on('response', (response) => responses.push(response))
		});
		await page.waitForSelector('.deck .picture svg');
		await page.evaluate(() => document.fonts.ready);
		await page.waitForLoadState('networkidle');
		const scripts = responses.filter((response) => response.request().resourceType() === 'script');
		const bodies = await Promise.all(scripts.map((response) => response.body()));
		const weight = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
		expect(scripts.length, 'one script, with every chart in it').toBe(1);
		expect(weight / 1000, 'kB of script').toBeLessThanOrEqual(75);
		// A browser asks for the icon again when the address changes, and does without it
		const asked = () => responses.map((response) => response.url()).filter((url) => !/favicon|icons\//.test(url));
		const before = asked();
		await page.evaluate(() => (location.hash = 'result-rooms'));
		await page.waitForSelector('.deck figure[data-view="result-rooms"] svg');
		expect(asked(), 'a lesson needs no network once it has begun').toEqual(before);
	});

	test('is a list of slides, each with its picture and its notes, where no script runs', async () => {
		const { page } = await open({ path: '/present/#vote-result', viewport: PROJECTOR, js: false });
		const list = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('main [data-step]')].map((step) => ({
				id: step.id,
				seen: step.getBoundingClientRect().height > 100,
				picture: step.querySelector('figure.drawn .picture svg') !== null,
				notes: (step.querySelector('.notes')?.textContent ?? '').includes('Both sides')
			}))
		);
		expect(list.map(({ id }) => id)).toEqual(expect.arrayContaining(promisedSteps.map(({ id }) => id)));
		for (const { id, seen } of list) expect(seen, id).toBe(true);
		for (const { id, chart } of promisedSteps.filter(({ chart }) => chart !== null)) {
			const slide = list.find((one) => one.id === id)!;
			expect(slide, `${id} ${chart}`).toMatchObject({ picture: true, notes: true });
		}
		const top = await page.locator('#vote-result').evaluate((slide) => slide.getBoundingClientRect().top);
		expect(Math.abs(top), 'and a link to a slide leads to it').toBeLessThan(PROJECTOR.height / 2);
	});

	test('on a phone stays a list, with the story a touch away, and presents where it is asked to', async () => {
		const asked: string[] = [];
		const { page } = await open({
			path: '/present/#vote-result',
			viewport: PHONE,
			before: async (page) => void page.on('request', (request) => asked.push(request.resourceType()))
		});
		await page.waitForLoadState('networkidle');
		expect(await page.locator('.deck').count()).toBe(0);
		expect(asked, 'a list has no use for a script').not.toContain('script');
		const row = page.locator('#says-vote\\.against');
		expect(await row.isVisible(), 'the table of every figure is shut').toBe(false);
		await page.locator('#vote-result a[href="#says-vote.against"]').first().click();
		await row.waitFor({ state: 'visible' });
		await page.waitForFunction(() => {
			const { top, bottom } = document.getElementById('says-vote.against')!.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		});
		const link = page.locator('#vote-result a.to-story');
		expect(await link.isVisible()).toBe(true);
		await link.click();
		await page.waitForFunction(() => location.pathname === '/' && document.documentElement?.dataset.app === 'ready');
		await expectStep(page, 'vote-result', 'the story stands at the slide that was shown');
		await page.goto(address('/present/?slides#vote-result'));
		await page.waitForSelector('.deck figure[data-view="vote-result"]');
	});

	test('is a list where its script does not come, or comes broken', async () => {
		for (const body of [undefined, 'throw new Error("broken")']) {
			const { page } = await open({
				path: '/present/#vote-result',
				viewport: PROJECTOR,
				forgiven: ({ text }) => /broken|net::ERR_FAILED/.test(text),
				before: (page) =>
					page.route('**/app/present/*.js', (route) =>
						body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body })
					)
			});
			const slide = page.locator('#vote-result');
			// At once: there is a timer too, for a script that never answers
			await slide.waitFor({ state: 'visible', timeout: 5000 });
			const top = await slide.evaluate((slide) => slide.getBoundingClientRect().top);
			expect(Math.abs(top), 'and it is at the slide that was asked for').toBeLessThan(PROJECTOR.height / 2);
		}
	});
});

test('where the rows of the charts do not come, each slide has its step’s own drawing, with its marks in it', async () => {
	const { page } = await open({
		path: '/present/#square-members',
		viewport: PROJECTOR,
		before: (page) => page.route(/\/rows\//, (route) => route.abort()),
		forgiven: refused(/\/rows\//)
	});
	await ready(page);
	for (const id of ['square-members', 'electorate-field', 'online-smith']) {
		await goTo(page, id);
		const fills = page.locator('.deck .picture [fill^="url(#"]');
		await expect.poll(() => fills.count(), { message: id }).toBeGreaterThan(0);
		// A fill takes the first of its name on the page, and paints nothing where that one is hidden
		const hidden = await fills.evaluateAll((all) =>
			all
				.map((one) => /#([^)"]+)/.exec(one.getAttribute('fill')!)![1]!)
				.filter((name) => !document.getElementById(name)?.closest('.deck'))
		);
		expect(hidden, id).toEqual([]);
	}
});
