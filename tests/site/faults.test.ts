/** What goes wrong around a page: the text and the pictures are there in every case. What scripts alone can do wrong is in no-script.test.ts. */
import { chromium, type Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/browser.mjs';
import { READING_LINE } from '../../src/lib/stage/position';
import { address } from './browser';
import { arrived, atRest, expectStep, onceDrawn, open, PHONE, read, refused, scrollTo, stepShown } from './reader';
import { promisedSteps } from './steps';

/** Words and pictures of these steps that cannot be seen. */
const unseen = (page: Page, ids: readonly string[]) =>
	page.evaluate(
		(ids) =>
			ids.filter((id) => {
				const step = document.getElementById(id)!;
				const seen = (element: Element | null | undefined) =>
					element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true &&
					element.getBoundingClientRect().height > 8;
				const figure = [...document.querySelectorAll(`figure[data-view="${id}"] .picture`)];
				return !seen(step.querySelector('.text p:not(.visually-hidden)')) || !figure.some(seen);
			}),
		ids
	);

describe('when things do not come, or come late', () => {
	test('without any font and without any style sheet the words and pictures are in their order', async () => {
		const { page } = await open({
			js: false,
			forgiven: refused(/\.(woff2|css)/),
			before: (page) => page.route(/\.(woff2|css)(\?|$)/, (route) => route.abort())
		});
		const order = await page.evaluate(() =>
			[...document.querySelectorAll('main [data-step]')].map((step) => ({
				id: step.id,
				words: (step.querySelector('.text')?.textContent ?? '').trim().length > 20,
				drawn:
					step.querySelector('figure[data-chart]') === null ||
					step.querySelector('figure svg, figure .layercake-container') !== null,
				top: step.getBoundingClientRect().top
			}))
		);
		expect(order.filter(({ words, drawn }) => !words || !drawn)).toEqual([]);
		expect(order.map(({ top }) => top)).toEqual(order.map(({ top }) => top).sort((a, b) => a - b));
	});

	test('without its fonts alone, the story is followed and drawn as ever', async () => {
		let refusals = 0;
		const { page } = await open({
			path: '/#vote-share',
			forgiven: refused(/\.woff2/),
			before: (page) =>
				page.route(/\.woff2(\?|$)/, (route) => {
					refusals++;
					return route.abort();
				})
		});
		await arrived(page);
		expect(refusals).toBeGreaterThan(0);
		await expectStep(page, 'vote-share', 'by its address');
		expect((await onceDrawn(page, 'vote-share')).view).toBe('vote-share');
		expect(await page.locator('#vote-share .text p').first().isVisible()).toBe(true);
	});

	test('while it loads, far chapters are left out of the layout, and are there as soon as anything is asked of the page', async () => {
		/** Opens the story with one of its faces on its way, so that the page is read but has not loaded. */
		const loading = async (path: string) => {
			let release = () => undefined as void;
			const held = new Promise<void>((done) => (release = done));
			const { page } = await open({
				path,
				until: 'domcontentloaded',
				before: (page) =>
					page.route(/\.woff2(\?|$)/, async (route) => {
						await held;
						await route.continue();
					})
			});
			return { page, release };
		};
		// Asked no further: to measure what is left out would lay it out
		const laidOut = (page: Page) =>
			page.evaluate(() =>
				[...document.querySelectorAll('.steps .text > p, .disagreements > div, .left-out > li, .sources > li')].map(
					(one) => one.checkVisibility()
				)
			);
		const { page, release } = await loading('/');
		expect(await laidOut(page)).not.toContain(true);
		await page.mouse.wheel(0, 200);
		await expect.poll(() => laidOut(page)).not.toContain(false);
		release();
		await arrived(page);
		expect(await laidOut(page)).not.toContain(false);

		const { page: alone, release: releaseAlone } = await loading('/');
		expect(await laidOut(alone)).not.toContain(true);
		releaseAlone();
		await arrived(alone);
		expect(await laidOut(alone)).not.toContain(false);

		// Somebody sent to a place in it is shown the place
		const { page: sent, release: releaseSent } = await loading('/#vote-share');
		expect(await laidOut(sent)).not.toContain(false);
		releaseSent();
		await arrived(sent);
		await expectStep(sent, 'vote-share', 'by its address');
	});

	test('without its application the table of every figure is open, as it is without scripts', async () => {
		const { page } = await open({
			forgiven: refused(/\/app\//),
			before: (page) => page.route(/\/app\/.*\.js$/, (route) => route.abort())
		});
		await page.waitForFunction(() => document.documentElement.dataset.app === 'missing');
		expect(await page.locator('#says-vote\\.against').evaluate((row) => row.checkVisibility())).toBe(true);
	});

	test('on a slow 2G line the words are read before the application has come, and it takes over at the step being read', async () => {
		let release = () => undefined as void;
		const held = new Promise<void>((done) => (release = done));
		const { page } = await open({
			path: '/#vote-share',
			before: async (page) => {
				// All that a slow line brings last: what the page itself does not need to be read
				await page.route(/\/app\/.*\.js$|\/rows\//, async (route) => {
					await held;
					await route.continue();
				});
			}
		});
		expect(await page.evaluate(() => document.documentElement.dataset.app)).toBeUndefined();
		expect(await page.locator('#vote-share .text p').first().isVisible()).toBe(true);
		release();
		await arrived(page);
		await expectStep(page, 'vote-share', 'when it has come');
		expect((await onceDrawn(page, 'vote-share')).view).toBe('vote-share');
	});

	test('where a browser does not hold the page still, who came by an address stays there while it grows, and who has moved is left alone', async () => {
		let release = () => undefined as void;
		const held = new Promise<void>((done) => (release = done));
		const { page } = await open({
			path: '/#vote-share',
			before: async (page) => {
				await page.addInitScript(() => {
					// as in Safari
					const supports = CSS.supports.bind(CSS) as (...asked: string[]) => boolean;
					CSS.supports = (...asked: string[]) => asked[0] !== 'overflow-anchor' && supports(...asked);
				});
				await page.route(/\/app\/.*\.js$/, async (route) => {
					await held;
					await route.continue();
				});
			}
		});
		const asked = page.locator('#vote-share');
		const top = () => asked.evaluate((step) => Math.round(step.getBoundingClientRect().top));
		await page.evaluate(() => {
			const still = new CSSStyleSheet();
			still.replaceSync('* { overflow-anchor: none !important; }');
			document.adoptedStyleSheets = [still];
		});
		await atRest(page);
		const grow = () =>
			page.evaluate(() => {
				const line = document.createElement('p');
				line.style.height = '600px';
				document.querySelector('main')!.prepend(line);
			});
		const before = await top();
		await grow();
		await expect.poll(top, { message: 'kept where it was' }).toBe(before);
		release();
		await arrived(page);
		await expectStep(page, 'vote-share', 'when the application has come');
		await page.evaluate(() => scrollBy({ top: 700, behavior: 'instant' }));
		await atRest(page);
		const moved = await top();
		await grow();
		await atRest(page);
		expect(await top(), 'not taken back').toBe(moved + 600);
	});

	test('a style sheet that comes late leaves the page as if it had been there', async () => {
		const asWhole = async (page: Page) => {
			await arrived(page);
			await scrollTo(page, 'vote-result', READING_LINE.stacked);
			await expectStep(page, 'vote-result', 'scrolled to');
			return onceDrawn(page, 'vote-result');
		};
		let release = () => undefined as void;
		const held = new Promise<void>((done) => (release = done));
		let asked = 0;
		const { page } = await open({
			until: 'commit',
			before: (page) =>
				page.route(/\.css$/, async (route) => {
					asked++;
					await held;
					await route.continue();
				})
		});
		await expect.poll(() => asked, { message: 'style sheets asked for' }).toBeGreaterThan(0);
		expect(await page.evaluate(() => [...document.styleSheets].filter(({ href }) => href !== null).length)).toBe(0);
		release();
		const late = await asWhole(page);
		const { page: inTime } = await open();
		expect(late).toEqual(await asWhole(inTime));
	});
});

test('a stage that is filled late keeps the caption of the step being read', async () => {
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	const { page } = await open({
		path: '/#vote-share',
		before: async (page) => {
			// the chart cannot be drawn yet, and the copy of its first picture is made only when the test says
			await page.route(/\/rows\//, async (route) => {
				await held;
				await route.continue();
			});
			await page.addInitScript(() => {
				const Real = IntersectionObserver;
				const late: (() => void)[] = [];
				const here = globalThis as unknown as { fillNow: () => number; IntersectionObserver: typeof Real };
				here.fillNow = () => late.splice(0).map((one) => one()).length;
				here.IntersectionObserver = class extends Real {
					constructor(then: IntersectionObserverCallback, options?: IntersectionObserverInit) {
						const copies = options?.rootMargin === '100% 0px';
						super(copies ? (entries, observer) => late.push(() => then(entries, observer)) : then, options);
					}
				};
			});
		}
	});
	const stage = page.locator('#vote .stage figure');
	const own = (await page.locator('#vote-share .headline').innerText()).trim();
	await page.waitForFunction(
		() =>
			document.querySelector('#vote .stage figcaption')?.firstElementChild &&
			document.documentElement.dataset.step === 'vote-share'
	);
	expect(await page.locator('#vote .stage .picture > *').count(), 'nothing is drawn yet').toBe(0);
	expect(await page.evaluate(() => (globalThis as unknown as { fillNow: () => number }).fillNow())).toBeGreaterThan(0);
	expect(await page.locator('#vote .stage .picture > *').count(), 'the copy has come').toBeGreaterThan(0);
	expect(await stage.locator('.headline').innerText()).toBe(own);
	release();
	await onceDrawn(page, 'vote-share');
	expect(await stage.locator('.headline').innerText()).toBe(own);
});

describe('when the window is not what it was', () => {
	test('printing in the middle of the story prints an article, and the reader is where they were', async () => {
		const { page } = await read({ path: '/#vote-share' });
		await onceDrawn(page, 'vote-share');
		await page.emulateMedia({ media: 'print' });
		const stages = () =>
			page.locator('.stage').evaluateAll((all) => all.filter((one) => (one as HTMLElement).checkVisibility()).length);
		expect(await stages(), 'no pinned stage on paper').toBe(0);
		expect(await unseen(page, ['vote-result', 'night-sacked', 'result-count'])).toEqual([]);
		await page.emulateMedia({ media: 'screen' });
		await expectStep(page, 'vote-share', 'after printing');
	});

	test('frozen and thawed, it goes on', async () => {
		const { page, context } = await read({ path: '/#square-flat' });
		const session = await context.newCDPSession(page);
		await session.send('Page.setWebLifecycleState', { state: 'frozen' });
		await session.send('Page.setWebLifecycleState', { state: 'active' });
		await scrollTo(page, 'square-rally', 0.7);
		await expectStep(page, 'square-rally', 'after the thaw');
		expect((await onceDrawn(page, 'square-rally')).view).toBe('square-rally');
	});

	test('back from another page it is at the step that was left, with its picture', async () => {
		const { page } = await read({ path: '/#vote-when' });
		await onceDrawn(page, 'vote-when');
		await page.goto(new URL('data/', page.url()).href);
		await page.goBack();
		await arrived(page);
		await expectStep(page, 'vote-when', 'back again');
		expect((await onceDrawn(page, 'vote-when')).view).toBe('vote-when');
	});

	test('kept whole by the browser while the reader is elsewhere, it goes on where it was', async ({ skip }) => {
		// The driver turns the keeping off, and has to be told not to
		const keeping = await chromium.launch({
			...launchOptions(),
			ignoreDefaultArgs: ['--disable-back-forward-cache']
		});
		try {
			const page = await keeping.newPage({ viewport: PHONE, serviceWorkers: 'block' });
			page.setDefaultTimeout(120_000);
			/** Leaves a page and comes back. True where the browser kept the page and did not load it again. */
			const awayAndBack = async () => {
				await page.evaluate(() =>
					addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted }))
				);
				await page.goto(address('/404.html'));
				await page.evaluate(() => history.back());
				await page.waitForFunction(() => document.title !== '' && !document.URL.endsWith('/404.html'));
				await page.waitForFunction(() => document.readyState === 'complete');
				return page.evaluate(() => (window as unknown as { wasKept?: boolean }).wasKept === true);
			};
			await page.goto(address('/embed/unknown/'));
			if (!(await awayAndBack())) skip('this browser keeps no page, not even one without a script of ours');

			await page.goto(address('/#vote-when'));
			await arrived(page);
			await onceDrawn(page, 'vote-when');
			expect(await awayAndBack(), 'the story is kept').toBe(true);
			await expectStep(page, 'vote-when', 'back again');
			await scrollTo(page, 'vote-result', READING_LINE.stacked);
			await expectStep(page, 'vote-result', 'reading on');
			expect((await onceDrawn(page, 'vote-result')).view).toBe('vote-result');

			await page.goto(address('/present/?slides#vote-result'));
			await page.waitForSelector('.deck figure[data-view="vote-result"]');
			expect(await awayAndBack(), 'the slides are kept').toBe(true);
			await page.keyboard.press('ArrowRight');
			await page.waitForSelector('.deck figure[data-view="vote-missing"]');
		} finally {
			await keeping.close();
		}
	});

	test('in a window 10,000 pixels tall the steps are reached all the way down and their pictures are there', async () => {
		const { page } = await read({ viewport: { width: 390, height: 10_000 } });
		// What lies in the last of these screens cannot be brought up to the line: the page ends before
		const reached = await page.evaluate(
			(line) =>
				[...document.querySelectorAll<HTMLElement>('main [data-step]')]
					.filter(
						(step) => step.getBoundingClientRect().top - line * innerHeight < document.body.scrollHeight - innerHeight
					)
					.map(({ id }) => id),
			READING_LINE.stacked
		);
		const steps = promisedSteps.filter(({ id }, at) => at % 3 === 0 && reached.includes(id));
		expect(steps.length).toBeGreaterThan(8);
		for (const { id, chart } of steps) {
			await scrollTo(page, id, READING_LINE.stacked);
			await expectStep(page, id, 'scrolled to', 2);
			if (chart !== null) expect(await unseen(page, [id])).toEqual([]);
		}
	});

	test('zoomed while it scrolls, the step is the one that stands there', async () => {
		const { page, context } = await read({ path: '/#executive-vote' });
		const session = await context.newCDPSession(page);
		for (const scale of [1.5, 2.5, 1]) {
			await page.evaluate(() => scrollBy({ top: 300, behavior: 'smooth' }));
			await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
			await atRest(page);
		}
		const id = (await stepShown(page))!;
		expect((await onceDrawn(page, id)).view).toBe(id);
	});
});

test('a browser that shows text alone has every number of the story in its words', async () => {
	const { page } = await open({ js: false });
	const missing = await page.evaluate(() => {
		// what is left when every picture, style and script is taken away
		const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
		copy.querySelectorAll('svg, style, script, link, img').forEach((one) => one.remove());
		return [...copy.querySelectorAll('main [data-step]')].filter((step) => {
			const picture = document.getElementById(step.id)!.querySelector('figure[data-chart]');
			return picture !== null && step.id !== 'opening-count' && step.querySelectorAll('table tbody tr').length === 0;
		}).length;
	});
	expect(missing, 'pictures without a table').toBe(0);
});
