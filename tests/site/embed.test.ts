import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chartIds } from '../../src/lib/charts/catalogue';
import { buildFolder } from '../../scripts/ensure-built.mjs';
import { DESK, open, stepShown } from './reader';
import { embed, expectFit, heights, openHost, startHost, type HostServer } from './hosts/server';
import { openBehind } from './hosts/tab-behind';

let host: HostServer;
beforeAll(async () => {
	host = await startHost();
});
afterAll(() => host.close());

const built = (path: string) => readFileSync(join(buildFolder, path), 'utf8');
/** Packed as well as it can be; a page is quick to pack, and only a little larger, with less. */
const kB = (text: string, quality = 11) =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length / 1000;
const scriptsOf = (page: string) =>
	[...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script!).join('');

/** A host that gives a frame the height it asks for, and no more. */
const GROWS = `<script>addEventListener('message', function (e) { document.querySelectorAll('iframe').forEach(function (f) {
	if (f.contentWindow === e.source && e.data && e.data.type === 'embed-size') f.style.height = e.data.height + 'px'; }); });</script>`;
const frameOf = (src: string, attributes = '') => `<iframe title="An embed" src="${src}" ${attributes}></iframe>`;
const stepIn = (frame: Frame) => frame.evaluate(() => document.documentElement.dataset.step);

describe('an embedded chart', () => {
	test('is one small file, of which 6 kB at the most are script', () => {
		for (const id of chartIds) {
			const page = built(`embed/chart/${id}/index.html`);
			expect(kB(page, 9), `${id}: kB in all`).toBeLessThanOrEqual(30);
			expect(kB(scriptsOf(page)), `${id}: kB of script`).toBeLessThanOrEqual(6);
			expect(
				page
					.replace(/<a [^>]*>/g, '')
					.match(/(?:src|href|url\()=?["'(]?(?:https?:|\/|\.)[^"' )]*/g)
					?.filter((one) => !/oembed|canonical/.test(one) && !/\.\.\/"?$/.test(one)) ?? [],
				`${id}: asks for`
			).toEqual([]);
			expect(page, `${id}: canonical`).toMatch(/<link rel="canonical" href="[^"]*">/);
			expect(page).toContain('<meta name="robots" content="noindex">');
		}
	});

	test('measures nothing by the height of the window it is in, and neither does the story', () => {
		for (const path of ['chart/ballot', 'chart/departures', 'story', 'unknown']) {
			const page = built(`embed/${path}/index.html`);
			const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
			expect(style.length, path).toBeGreaterThan(5000);
			expect(style.match(/[\d.]+[sdl]?vh\b/g) ?? [], path).toEqual([]);
			expect(page.match(/ style="[^"]{0,200}\dvh/g) ?? [], path).toEqual([]);
		}
	});

	test('can be read without a script, at its finding or at the view its address names, and keeps nothing', async () => {
		for (const [hash, step] of [
			['', 'vote-result'],
			['#vote-share', 'vote-share'],
			['#no-such-view', 'vote-result']
		]) {
			const { page, context } = await open({
				path: `/embed/chart/ballot/${hash}`,
				js: false,
				viewport: { width: 320, height: 700 }
			});
			const shown = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('.view')]
					.filter((view) => view.checkVisibility())
					.map((view) => ({
						id: view.id,
						headline: view.querySelector('.headline')?.textContent ?? '',
						marks: view.querySelectorAll('[data-mark]').length,
						source: view.querySelector('.source')?.textContent ?? '',
						rows: view.querySelectorAll('tbody tr').length
					}))
			);
			expect(
				shown.map(({ id }) => id),
				hash
			).toEqual([step]);
			expect(shown[0]!.headline.length).toBeGreaterThan(8);
			expect(shown[0]!.marks).toBeGreaterThan(200);
			expect(shown[0]!.source).toMatch(/^Source: ./);
			expect(shown[0]!.rows).toBeGreaterThan(3);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
			expect(await page.locator('.credit').innerText()).toMatch(/172 to 40.*Data of \d+ \w+ \d{4}/s);
			expect(await context.cookies()).toEqual([]);
		}
	});

	test('shows a view that its host asks for, and says so where there is none', async () => {
		const { page } = await open({ path: '/embed/chart/departures/' });
		expect(await page.evaluate(() => document.documentElement.dataset.step)).toBe('departures-record');
		for (const [hash, step, said] of [
			['departures-monday', 'departures-monday', false],
			['departures-never', 'departures-record', true],
			['', 'departures-record', false]
		] as const) {
			await page.evaluate((hash) => (location.hash = hash), hash);
			await expect.poll(() => page.evaluate(() => document.documentElement.dataset.step)).toBe(step);
			await expect.poll(() => page.locator('.unknown').isVisible()).toBe(said);
			expect(await page.locator('.view:visible').count()).toBe(1);
			if (said) expect(await page.locator('.unknown').innerText()).toContain(hash);
		}
	});

	test('whose address is none is a page that says so and leads to the story', async () => {
		const { page } = await open({ path: '/embed/unknown/' });
		expect(await page.locator('h1').innerText()).toMatch(/no such chart/);
		expect(await page.locator('a[data-story]').evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
			`${inject('siteAddress')}/`
		);
	});
});

describe('a look that is asked for', () => {
	/** Everything about the page that a query could have changed. */
	const seen = (page: Page) =>
		page.evaluate(() => {
			const { attributes } = document.documentElement;
			const style = getComputedStyle(document.documentElement);
			return {
				root: [...attributes].map(({ name, value }) => `${name}=${value}`).filter((one) => !one.startsWith('class')),
				colours: ['--paper', '--ink', '--red', '--serif', '--sans'].map((name) => style.getPropertyValue(name)),
				elements: document.querySelectorAll('*').length,
				headline: document.querySelector('.view.shown .headline')?.checkVisibility()
			};
		});

	test('is given where it is one there is; anything else leaves the page as it was', async () => {
		const { page } = await open({ path: '/embed/chart/likes/' });
		const plain = await seen(page);
		const go = async (query: string) => {
			await page.goto(`${inject('siteAddress')}/embed/chart/likes/${query}`);
			return seen(page);
		};
		for (const query of [
			'?theme=<script>alert(1)</script>',
			'?theme=dark%22%20onload=alert(1)',
			'?accent=url(https://example.com/x)',
			'?accent=red;}body{display:none}',
			'?font=Papyrus&heading=%3Cimg%20src=x%20onerror=alert(1)%3E',
			`?theme=${'dark'.repeat(2500)}`,
			`?x=${'y'.repeat(10_000)}&theme=dark`
		])
			expect(await go(query), query.slice(0, 60)).toEqual(plain);
		expect((await go('?theme=dark')).colours[0]).toBe('#14131a');
		expect((await go('?accent=0a7f3f')).colours[2]).toBe('rgb(10 127 63)');
		expect((await go('?font=host')).colours[3]).toContain('system-ui');
		expect((await go('?heading=off')).headline).toBe(false);
	});
});

describe('in a frame', () => {
	test('of no rights at all the chart and the article are there to read', async () => {
		const address = host.put(
			frameOf(embed('chart/ballot/#vote-share'), 'sandbox="" style="height:700px"') +
				frameOf(embed('story/?mode=tall'), 'sandbox="" style="height:700px"')
		);
		const { frames, problems, close } = await openHost(address);
		const [chart, story] = frames();
		expect(await chart!.locator('.view:visible').getAttribute('id')).toBe('vote-share');
		expect(await story!.locator('#vote-result figure.drawn:visible [data-mark]').count()).toBeGreaterThan(200);
		// The browser itself writes that scripts were not let run
		expect(problems.filter((problem) => !/Blocked script execution/.test(problem))).toEqual([]);
		await close();
	});

	test('that is loaded late, or stands in a panel that is shut, it has its height once it is seen', async () => {
		const address = host.put(
			`<div id="panel" style="display:none">${frameOf(embed('chart/donors/'))}</div><div style="height:9000px"></div>${frameOf(embed('chart/fee/'), 'loading="lazy"')}${GROWS}`,
			320
		);
		const { page, frames, problems, close } = await openHost(address);
		await page.evaluate(() => (document.getElementById('panel')!.style.display = 'block'));
		await expectFit(frames()[0]!, 'after the panel was opened');
		await page.locator('iframe').last().scrollIntoViewIfNeeded();
		await expectFit(frames()[1]!, 'after it was scrolled to');
		expect(problems).toEqual([]);
		await close();
	});

	test('that is loaded in a tab behind another, and changed there, has its height once the tab is in front', async () => {
		const address = host.put(frameOf(embed('chart/ballot/')) + GROWS, 600);
		const { ask, holds, front, close } = await openBehind(address);
		const fits = () =>
			expect
				.poll(async () => {
					const [has, inside] = [
						Number(await ask(`document.querySelector('iframe')?.clientHeight ?? 0`)),
						await holds()
					];
					return inside > 200 && Math.abs(has - inside) <= 1 ? 'fits' : `${has} for ${inside}`;
				})
				.toBe('fits');
		await expect.poll(() => ask('document.readyState + document.visibilityState')).toBe('completehidden');
		await front(true);
		await expect.poll(() => ask('document.visibilityState')).toBe('visible');
		await fits();
		const before = await holds();
		await front(false);
		await expect.poll(() => ask('document.visibilityState')).toBe('hidden');
		await ask(`document.getElementById('column').style.width = '320px'`);
		await ask(`document.querySelector('iframe').src += '#vote-share'`);
		await front(true);
		await expect.poll(() => ask('document.visibilityState')).toBe('visible');
		await expect.poll(holds).not.toBe(before);
		await fits();
		await close();
	});

	test('whatever a host says is taken quietly, and a flood is answered at a walk', async () => {
		const address = host.put(
			`${frameOf(embed('chart/ballot/'), 'sandbox="allow-scripts"')}${GROWS}<script>var heard = 0; addEventListener('message', function () { heard++; });</script>`
		);
		const { page, frames, problems, close } = await openHost(address);
		const [frame] = frames();
		await expectFit(frame!, 'before');
		const before = await frame!.content();
		const heard = await page.evaluate(async () => {
			const target = document.querySelector('iframe')!.contentWindow!;
			const says: unknown[] = [
				null,
				undefined,
				7,
				[],
				{ type: {} },
				{ sentinel: 'amp', type: 'intersection', changes: { length: 1e9 } },
				'{"iframeTop":1e999,"innerHeight":-1}',
				'{'.repeat(3000),
				'[iFrameSizer]<script>:8:false:false:32:true:true::auto:::0:false:child',
				'[iFrameSizer]moveToAnchor:"><img src=x onerror=alert(1)>',
				'pymxPYMxxPYMxnavigateToxPYMxjavascript:alert(1)',
				{ message: 'link', value: 'javascript:alert(1)' },
				'x'.repeat(1_000_000),
				new Map([[1, new Date()]]),
				{ type: 'iframe-child-init', targetElementSelector: 'script', bodyMargin: '9px;}' }
			];
			for (const one of says) target.postMessage(one, '*');
			const since = (globalThis as unknown as { heard: number }).heard;
			const began = performance.now();
			for (let i = 0; i < 5000; i++) target.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
			// After the last of these has been answered the frame has seen all the others
			target.postMessage(
				'[iFrameSizer]last:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true',
				'*'
			);
			await new Promise<void>((done) =>
				addEventListener('message', ({ data }) => {
					if (String(data).startsWith('[iFrameSizer]last:')) done();
				})
			);
			const tellings = ((globalThis as unknown as { heard: number }).heard - since) / 8;
			return { tellings, allowed: (performance.now() - began) / 50 + 3 };
		});
		expect(heard.tellings, 'tellings of a height').toBeLessThan(heard.allowed);
		expect(await frame!.content()).toBe(before);
		expect(problems).toEqual([]);
		await close();
	});
});

describe('the story in a tall frame', () => {
	test('loads no more script than the reader’s page may, and all of it is classic', () => {
		const page = built('embed/story/index.html');
		const [, path = ''] = /data-app="([^"]+)"/.exec(page) ?? [];
		const app = built(join('embed/story', path));
		expect(kB(app) + kB(scriptsOf(page)), 'kB of script').toBeLessThanOrEqual(75);
		expect(page).not.toMatch(/type="module"/);
		expect(app).not.toMatch(/\bimport\s*\(|\bfrom\s*["']/);
	});

	/** Where a frame's stage and steps are on the host's screen. */
	async function onScreen(page: Page, frame: Frame) {
		const top = await page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().top);
		return frame.evaluate(
			({ top, height }) => {
				const root = document.documentElement;
				const line = root.classList.contains('article') ? 0.4 : root.classList.contains('beside') ? 0.6 : 0.78;
				const steps = [...document.querySelectorAll<HTMLElement>('main [data-step]')];
				// A chapter's heading carries its first step in before it, so near one either is right
				const passed = (slack: number) =>
					steps.filter((step, i) => {
						const chapter = step.closest('[data-chapter]')!;
						const first = i > 0 && !chapter.contains(steps[i - 1]!);
						const by = first
							? Math.min(step.getBoundingClientRect().top, chapter.getBoundingClientRect().top + (line - 0.25) * height)
							: step.getBoundingClientRect().top;
						return by + top <= line * height + slack;
					}).length;
				const right = [...new Set([-8, 8].map((slack) => steps[Math.max(0, passed(slack) - 1)]!.id))];
				const scrolly = [...document.querySelectorAll<HTMLElement>('.scrolly')].find((one) => {
					const box = one.getBoundingClientRect();
					const stage = one.querySelector('.stage')?.getBoundingClientRect();
					// Where the whole screen is within the chapter, so that its stage has nowhere else to be
					return stage && box.top + top <= 0 && box.bottom + top >= Math.max(height, stage.height);
				});
				const stage = scrolly?.querySelector('.stage')?.getBoundingClientRect();
				return { step: root.dataset.step, right, stage: stage ? stage.top + top : null };
			},
			{ top, height: page.viewportSize()!.height }
		);
	}
	const ready = (frame: Frame) => frame.waitForFunction(() => document.documentElement?.dataset.app === 'ready');

	test.each([
		['on a phone', { width: 390, height: 780 }, 390, ''],
		['sealed off, in a wide column', { width: 1200, height: 800 }, 960, 'sandbox="allow-scripts"']
	])(
		'%s: the stage stays on the reader’s screen, and the step said is the one that is read',
		async (_, viewport, column, sandbox) => {
			const address = host.put(frameOf(embed('story/?mode=tall'), sandbox) + GROWS, column);
			const { page, frames, problems, close } = await openHost(address, { viewport });
			const [frame] = frames();
			await ready(frame!);
			await expectFit(frame!, 'after load');
			const whole = await page.evaluate(() => document.body.scrollHeight);
			const steps = new Set<string>();
			for (const share of [0.02, 0.05, 0.12, 0.21, 0.33, 0.46, 0.3, 0.62, 0.08]) {
				await page.evaluate((y) => window.scrollTo(0, y), Math.round(whole * share));
				await expect
					.poll(async () => {
						const { step, right, stage } = await onScreen(page, frame!);
						const stays = stage === null || Math.abs(stage) <= 40;
						return stays && right.includes(step!)
							? 'as read'
							: `${share}: ${step}, not ${right.join('/')}; stage at ${stage}`;
					})
					.toBe('as read');
				steps.add((await stepIn(frame!))!);
			}
			expect(steps.size, 'different steps on the way').toBeGreaterThan(5);
			await expectFit(frame!, 'after all of that');
			expect(problems).toEqual([]);
			await close();
		}
	);

	test('keeps its stage within 40 pixels of the screen while the host is scrolled', async () => {
		const address = host.put(frameOf(embed('story/?mode=tall'), 'sandbox="allow-scripts"') + GROWS, 390);
		const { page, frames, close } = await openHost(address, { viewport: { width: 390, height: 780 } });
		const [frame] = frames();
		await ready(frame!);
		await expectFit(frame!, 'after load');
		// Once the screen has been seen whole, the story is laid out for it
		await page.evaluate(() => window.scrollTo(0, 500));
		await frame!.waitForFunction(
			() => getComputedStyle(document.documentElement).getPropertyValue('--screen-part') === '7.8px'
		);
		await expectFit(frame!, 'once it is laid out for the screen');
		const into = await frame!.evaluate(() => {
			const scrolly = document.querySelector<HTMLElement>('#departures .scrolly')!;
			return scrolly.getBoundingClientRect().top + 200;
		});
		const offset = await page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().top + scrollY);
		await page.evaluate((y) => window.scrollTo(0, y), into + offset);
		await frame!.waitForFunction(() => document.documentElement?.dataset.step?.startsWith('departures'));
		// A reader's pace, a frame of the host's at a time; the story has two of its own frames to follow in
		const off: number[] = [];
		for (let turn = 0; turn < 100; turn++) {
			const top = await page.evaluate(() => {
				window.scrollBy({ top: 8, behavior: 'instant' });
				return document.querySelector('iframe')!.getBoundingClientRect().top;
			});
			const stage = await frame!.evaluate(
				() =>
					new Promise<number>((done) =>
						requestAnimationFrame(() =>
							requestAnimationFrame(() =>
								done(document.querySelector('#departures .stage')!.getBoundingClientRect().top)
							)
						)
					)
			);
			off.push(Math.abs(stage + top));
		}
		expect(Math.max(...off), 'pixels between the stage and the screen’s top').toBeLessThanOrEqual(40);
		await close();
	});

	test.each([390, 700])(
		'in a column of %i: who is led to a step reads its words below the stage, cards are whole, and no stage hides the focus',
		async (width) => {
			const helper = `<script src="${new URL('../../../embed.js', embed('chart/ballot/')).href}"></script>`;
			const address = host.put(frameOf(embed('story/?mode=tall#vote-result'), 'style="border:0"') + helper, width);
			const { page, frames, problems, close } = await openHost(address, { viewport: { width, height: 780 } });
			const [frame] = frames();
			await ready(frame!);
			/** Whether a step is the one that is read, and its first words are on the screen and not under its stage. */
			const reads = async (id: string) => {
				const top = await page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().top);
				return frame!.evaluate(
					({ id, top }) => {
						const step = document.getElementById(id)!;
						const stage = step.closest('.scrolly')!.querySelector('.stage')!.getBoundingClientRect();
						const words = step.querySelector('.text')!.getBoundingClientRect().top;
						const now = document.documentElement.dataset.step;
						if (now !== id) return `shows ${now}`;
						return words < stage.bottom - 1 || words + top > 700 ? `${words} is under ${stage.bottom}` : 'read';
					},
					{ id, top }
				);
			};
			// Its reader may be at something else on the page: nothing is moved until somebody asks
			await frame!.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
			expect(await page.evaluate(() => scrollY), 'moved as it loaded').toBe(0);
			for (const id of ['online-likes', 'departures-record']) {
				await page.evaluate((id) => {
					const one = document.querySelector('iframe')!;
					one.src = one.src.replace(/#.*/, `#${id}`);
				}, id);
				await expect.poll(() => reads(id), { message: `${id}, by a new address` }).toBe('read');
			}
			await frame!.locator('#departures-record .text a.figure').last().click();
			const card = await frame!.locator('.card').boundingBox();
			expect(card!.x).toBeGreaterThanOrEqual(0);
			expect(card!.x + card!.width).toBeLessThanOrEqual(width);
			await page.keyboard.press('Escape');
			const hidden: string[] = [];
			for (let presses = 0; presses < 24; presses++) {
				await page.keyboard.press('Shift+Tab');
				const covered = () =>
					frame!.evaluate(() => {
						const focused = document.activeElement!;
						// Past the first of the page nothing in it has the focus
						if (focused === document.body) return '';
						const { left, top, width, height } = focused.getBoundingClientRect();
						const over = document.elementFromPoint(left + width / 2, top + height / 2);
						const stage = over?.closest('.stage');
						return stage && !stage.contains(focused) ? (focused.textContent ?? '') : '';
					});
				await expect
					.poll(covered, { timeout: 20_000 })
					.toBe('')
					.catch(async () => hidden.push(await covered()));
			}
			expect(hidden, 'focused, and under a stage').toEqual([]);
			expect(problems).toEqual([]);
			await close();
		}
	);

	test('brings its reader back to their step when a phone is turned, with room for stages in one way only', async () => {
		const helper = `<style>#column{width:auto!important}</style><script src="${new URL('../../../embed.js', embed('chart/ballot/')).href}"></script>`;
		const address = host.put(frameOf(embed('story/?mode=tall#night-call'), 'style="border:0;width:100%"') + helper);
		const narrow = { width: 328, height: 740 };
		const { page, frames, problems, close } = await openHost(address, { viewport: narrow });
		const [frame] = frames();
		await ready(frame!);
		await page.evaluate(() => {
			const one = document.querySelector('iframe')!;
			one.src = one.src.replace('#night-call', '#phoney-war-name');
		});
		await expect.poll(() => stepIn(frame!)).toBe('phoney-war-name');
		const picture = () =>
			frame!.evaluate(() => {
				const step = document.getElementById(document.documentElement.dataset.step!)!;
				const figures = [step.querySelector('figure.drawn'), step.closest('.scrolly')!.querySelector('.stage figure')];
				return figures
					.filter((one) => one?.querySelector('.picture')!.checkVisibility())
					.map((one) => `${one!.className}: ${one!.querySelectorAll('.picture [data-mark]').length > 0}`);
			});
		await expect.poll(picture, { message: 'an article, where no stage has room' }).toEqual(['drawn: true']);
		// whoever turns a phone is reading, and has touched the page
		await page.mouse.wheel(0, 60);
		await page.setViewportSize({ width: 740, height: 328 });
		await expect.poll(() => stepIn(frame!), { message: 'turned' }).toBe('phoney-war-name');
		await expect.poll(picture, { message: 'on its stage' }).toEqual(['live: true']);
		await page.mouse.wheel(0, 10);
		await page.setViewportSize(narrow);
		await expect.poll(() => stepIn(frame!), { message: 'turned back' }).toBe('phoney-war-name');
		await expect.poll(picture).toEqual(['drawn: true']);
		expect(problems).toEqual([]);
		await close();
	});

	test('is told its place by a host that knows it, to the pixel', async () => {
		const address = host.put(
			`<div id="p"></div><script src="/pym.js"></script><script>new pym.Parent('p', ${JSON.stringify(embed('story/?mode=tall'))}, { trackscroll: true });</script>`,
			390
		);
		const { page, frames, problems, close } = await openHost(address, { viewport: { width: 390, height: 780 } });
		await expect.poll(() => frames().length).toBe(1);
		const [frame] = frames();
		await ready(frame!);
		await expectFit(frame!, 'after load');
		for (const y of [9003, 12_007]) {
			await page.evaluate((y) => window.scrollTo(0, y), y);
			await expect.poll(async () => Math.abs((await onScreen(page, frame!)).stage ?? 0)).toBeLessThanOrEqual(1);
		}
		expect(problems).toEqual([]);
		await close();
	});

	test('has the table of every figure shut, and opens it at the row that a card leads to', async () => {
		const { page } = await open({ path: '/embed/story/?mode=article', viewport: DESK });
		await page.waitForFunction(() => document.documentElement.dataset.app === 'ready');
		const row = page.locator('#says-vote\\.against');
		const seen = () =>
			row.evaluate((one) => {
				const { top, bottom } = one.getBoundingClientRect();
				return one.checkVisibility() && bottom > 0 && top < innerHeight;
			});
		expect(await seen()).toBe(false);
		await page.locator('#vote-result .text a.figure').first().click();
		await page.getByRole('link', { name: 'In the table of all figures' }).click();
		await expect.poll(seen).toBe(true);
	});

	test('becomes the article where the browser tells nothing of what is seen', async () => {
		const { page } = await open({
			path: '/embed/story/?mode=tall',
			before: (page) =>
				page.addInitScript(() => {
					globalThis.IntersectionObserver = class {
						observe() {}
						unobserve() {}
						disconnect() {}
					} as never;
				})
		});
		await expect.poll(() => page.evaluate(() => document.documentElement.dataset.mode)).toBe('article');
		expect(await page.locator('#vote-result figure.drawn').isVisible()).toBe(true);
		expect(await page.locator('#vote .stage').first().isVisible()).toBe(false);
	});
});

describe('the story by steps', () => {
	const fresh = (query: string, viewport: { width: number; height: number }) =>
		open({ path: `/embed/story/${query}`, viewport });

	test.each([
		{ width: 320, height: 400 },
		{ width: 600, height: 640 }
	])(
		'in a box of $width by $height goes from first to last, and nothing in it is cut off or has to be scrolled',
		async (viewport) => {
			const { page } = await fresh('?mode=step', viewport);
			await page.waitForFunction(() => document.documentElement?.dataset.app === 'ready');
			const walked = await page.evaluate(() => {
				const root = document.documentElement;
				const [back, next] = document.querySelectorAll<HTMLButtonElement>('.step-bar button');
				const steps: string[] = [];
				const wrong: string[] = [];
				for (let i = 0; i < 200; i++) {
					const id = root.dataset.step!;
					if (steps.at(-1) !== id) steps.push(id);
					const here = document.getElementById(id)!;
					const text = here.querySelector<HTMLElement>('.text');
					const shown = text?.checkVisibility();
					if (shown && text!.scrollHeight > text!.clientHeight + 1) wrong.push(`${id}: its words are cut off`);
					const picture = (here.closest('.scrolly') ?? here).querySelector<HTMLElement>('.picture');
					if (!shown && !picture?.checkVisibility()) wrong.push(`${id}: neither words nor picture`);
					if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth) wrong.push(`${id}: the box scrolls`);
					if (next!.disabled) break;
					next!.click();
				}
				const last = steps.length;
				back!.click();
				return { steps, wrong, last, back: root.dataset.step };
			});
			expect(walked.wrong).toEqual([]);
			expect(walked.steps[0]).toBe('opening-count');
			expect(walked.steps.at(-1)).toBe('verdicts-questions');
			expect(walked.last).toBeGreaterThan(45);
		}
	);

	test('leads from a card to the story’s own table, which fits no box', async () => {
		const { page, context } = await fresh('?mode=step#vote-result', { width: 600, height: 640 });
		await page.waitForFunction(() => document.documentElement?.dataset.app === 'ready');
		await page.locator('#vote-result .text a.figure').first().click();
		const [story] = await Promise.all([
			context.waitForEvent('page'),
			page.getByRole('link', { name: 'In the table of all figures' }).click()
		]);
		await story.waitForURL(/\/#says-vote\.against$/);
		await story.locator('#says-vote\\.against').waitFor();
		expect(await stepShown(page)).toBe('vote-result');
	});

	test('in a box too small for it draws what it can, and throws nothing', async () => {
		const { page } = await fresh('?mode=step#executive-shut-out', { width: 280, height: 400 });
		await page.waitForFunction(() => document.documentElement?.dataset.app === 'ready');
		await page.locator('.step-bar button').last().click();
		await page.waitForTimeout(500);
		expect(await page.locator('.step-bar .place').textContent()).toContain('of');
	});

	test('answers its host, the arrows and a swipe, and asks a host that grows frames for no more than a box', async () => {
		const address = host.put(frameOf(embed('story/?mode=step#vote-result'), 'sandbox="allow-scripts"') + GROWS, 600);
		const { page, frames, problems, close } = await openHost(address);
		const [frame] = frames();
		await expect.poll(() => stepIn(frame!)).toBe('vote-result');
		await expect.poll(async () => (await heights(frame!)).has).toBe(640);
		await page.evaluate(() => {
			const one = document.querySelector('iframe')!;
			one.src = one.src.replace(/#.*/, '#night-sacked');
		});
		await expect.poll(() => stepIn(frame!)).toBe('night-sacked');
		await frame!.locator('.step-bar button').last().focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => stepIn(frame!)).toBe('night-statement');
		const box = (await page.locator('iframe').boundingBox())!;
		await page.mouse.move(box.x + 60, box.y + 500);
		await page.mouse.down();
		await page.mouse.move(box.x + 260, box.y + 505, { steps: 4 });
		await page.mouse.up();
		// A mouse selects words; it is a finger that turns a page
		const session = await page.context().newCDPSession(page);
		const swipe = async (points: readonly (readonly [number, number])[]) => {
			for (const [i, [x, y]] of points.entries())
				await session.send('Input.dispatchTouchEvent', {
					type: i === 0 ? 'touchStart' : 'touchMove',
					touchPoints: [{ x: box.x + x, y: box.y + y }]
				});
			await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		};
		await swipe([
			[260, 505],
			[160, 502],
			[60, 500]
		]);
		await expect.poll(() => stepIn(frame!), { message: 'from right to left: on' }).toBe('night-first');
		await swipe([
			[60, 500],
			[160, 502],
			[260, 505]
		]);
		await expect.poll(() => stepIn(frame!), { message: 'from left to right: back' }).toBe('night-statement');
		expect(problems).toEqual([]);
		await close();
	});
});
