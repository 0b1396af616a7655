import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listen, type Served } from '../../scripts/serve.mjs';
import measured from '../../src/lib/embedding/heights.json';
import { browser, openPage, WHILE } from './browser';
import { open } from './reader';

/** A news site of its own, on a port of its own: whatever is in `page` is its page. */
let host: Served;
let page = '';
beforeAll(async () => {
	host = await listen((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(page);
	});
});
afterAll(() => host.close());

const article = (code: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>News</title></head><body style="margin:0"><main style="width:640px;max-width:100%"><p>Words before.</p>${code}<p id="after">Words after.</p></main></body></html>`;

/** Puts the code on the news site and opens it there; every fault of the page is kept. */
async function published(code: string) {
	page = article(code);
	const context = await (await browser()).newContext({ viewport: { width: 900, height: 900 } });
	context.setDefaultTimeout(WHILE);
	const news = await context.newPage();
	const wrong: string[] = [];
	const origins = new Set<string>();
	news.on('pageerror', (error) => wrong.push(error.message));
	news.on('console', (message) => wrong.push(message.text()));
	context.on('request', (request) => /^http/.test(request.url()) && origins.add(new URL(request.url()).origin));
	await news.goto(host.address);
	return { news, context, wrong, origins };
}

const embedded = async (news: Page): Promise<Frame> => {
	const element = await news.waitForSelector('iframe');
	return (await element.contentFrame())!;
};
/** Waits until the frame is as tall as what is in it, to a pixel. */
const fits = (news: Page, frame: Frame) =>
	expect
		.poll(async () => {
			const inside = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
			const outside = await news.evaluate(() => document.querySelector('iframe')!.clientHeight);
			return inside > 100 && Math.abs(inside - outside) <= 1;
		})
		.toBe(true);

const codeOf = (desk: Page) => desk.locator('#code').inputValue();
const say = (desk: Page, id: string) => desk.locator(`#${id}`).textContent();

describe('an editor who follows /embed/ alone', () => {
	test('chooses by keyboard, sees it at three widths and sealed off, and gets code that works elsewhere', async () => {
		const { page: desk } = await open({ path: '/embed/', viewport: { width: 1440, height: 900 } });
		await desk.waitForSelector('#chooser:not([hidden])');
		expect(await say(desk, 'advice'), 'what it opens on goes together').toBe('');
		expect(await codeOf(desk)).toMatch(/\/embed\/story\/\?mode=tall"[^]*<script src="[^"]*\/embed\.js" async>/);
		await desk.locator('#what').focus();
		await desk.keyboard.press('1');
		await expect.poll(() => codeOf(desk)).toContain('/embed/chart/ballot/');
		await desk.keyboard.press('Tab');
		expect(await desk.evaluate(() => document.activeElement?.id), 'Tab leads from the chart to its view').toBe('view');
		await desk.keyboard.press('Tab');
		await desk.keyboard.press('ArrowRight');
		await expect.poll(() => codeOf(desk)).toContain('?theme=light"');

		// Live, at every width, and measured
		for (const place of await desk.locator('.previews .page').all()) await place.scrollIntoViewIfNeeded();
		await expect.poll(() => say(desk, 'measured')).toContain('Measured in the frames below');
		await expect.poll(() => desk.locator('.previews iframe').count()).toBe(4);
		await expect
			.poll(() =>
				desk.evaluate(
					() =>
						[...document.querySelectorAll<HTMLElement>('.previews iframe')].filter(
							(frame) => /px/.test(frame.style.height) && frame.style.height !== '480px'
						).length
				)
			)
			.toBe(4);
		const heights = await desk.locator('output').allTextContents();
		for (const [i, height] of heights.entries())
			expect(
				Math.abs(parseInt(height) / measured.ballot[i]! - 1),
				'heights have changed: npm run heights'
			).toBeLessThan(0.2);

		// The plain frame: nothing is cut off, though nothing on that page can size it
		await desk.locator('input[name=kind][value=iframe]').check();
		const plain = await codeOf(desk);
		expect(plain).toMatch(
			/^<iframe id="datawrapper-chart-ballot" src="http[^"]+" title="[^"]{10,}" width="100%" height="\d+" loading="lazy"/
		);
		const one = await published(plain);
		const inside = await embedded(one.news);
		await expect.poll(() => inside.evaluate(() => document.documentElement.dataset.step)).toBe('vote-result');
		expect(await inside.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
		expect(
			await inside.evaluate(() => document.documentElement.getBoundingClientRect().height - innerHeight)
		).toBeLessThanOrEqual(0);
		expect(one.wrong).toEqual([]);
		expect([...one.origins].sort()).toEqual([host.address, inject('siteAddress')].sort());
		await one.context.close();

		// With the script it is exactly as tall as what is in it, and stays so in another column
		await desk.locator('input[name=kind][value=resizing]').check();
		const two = await published(await codeOf(desk));
		const growing = await embedded(two.news);
		await fits(two.news, growing);
		await two.news.setViewportSize({ width: 320, height: 700 });
		await fits(two.news, growing);
		expect(two.wrong).toEqual([]);
		await two.context.close();

		// And so is the element
		await desk.locator('input[name=kind][value=element]').check();
		const three = await published(await codeOf(desk));
		await fits(three.news, await embedded(three.news));
		expect(await three.news.evaluate(() => document.querySelector('story-embed')!.children.length)).toBe(1);
		expect(await three.news.evaluate(() => document.querySelector('iframe')!.title)).toContain('172');
		expect(three.wrong).toEqual([]);
		await three.context.close();
	});

	test('is told in words of what cannot be, and it is not used', async () => {
		const { page: desk } = await open({
			path: '/embed/?what=%3Cscript%3E&view=x',
			viewport: { width: 1024, height: 800 }
		});
		await desk.waitForSelector('#chooser:not([hidden])');
		expect(await say(desk, 'unasked')).toContain('There is no chart called “<script>”');
		expect(await desk.locator('#what').inputValue()).toBe('story');
		await desk.locator('input[name=kind][value=iframe]').check();
		await desk.locator('#accent').fill('url(//x)"><script>');
		expect(await say(desk, 'accent-wrong')).toContain('left out');
		expect(await codeOf(desk)).not.toMatch(/accent|script/);
		await desk.locator('#accent').fill('#0a5c8f');
		expect(await codeOf(desk)).toContain('accent=0a5c8f');
		expect(await say(desk, 'accent-wrong')).toBe('');
		expect(await say(desk, 'advice'), 'a story that grows, in a frame that does not').toContain('Step by step');
		// Every kind is one piece of HTML that means what it says, and needs a line of words
		for (const kind of ['iframe', 'resizing', 'element', 'amp', 'picture']) {
			await desk.locator(`input[name=kind][value=${kind}]`).check();
			const names = await desk.evaluate(
				(code) => {
					const parsed = document.createRange().createContextualFragment(code);
					return [...parsed.querySelectorAll('*')].map(({ localName }) => localName);
				},
				await codeOf(desk)
			);
			expect(names, kind).toEqual(
				{
					iframe: ['iframe'],
					resizing: ['iframe', 'script'],
					element: ['story-embed', 'a', 'script'],
					amp: ['amp-iframe', 'amp-img', 'div'],
					picture: ['a', 'img']
				}[kind]
			);
			expect(await desk.locator(`#needs-${kind}`).isVisible(), kind).toBe(true);
		}
		expect(await desk.evaluate(() => [document.cookie, localStorage.length + sessionStorage.length])).toEqual(['', 0]);
	});

	test('is still told that they have copied the code while the frames below say their heights again', async () => {
		const { page: desk } = await open({ path: '/embed/', viewport: { width: 1440, height: 900 } });
		await desk.waitForSelector('#chooser:not([hidden])');
		for (const place of await desk.locator('.previews .page').all()) await place.scrollIntoViewIfNeeded();
		await expect.poll(() => say(desk, 'measured')).toContain('Measured in the frames below');
		await desk.locator('#copy').click();
		await expect.poll(() => say(desk, 'copied')).not.toBe('');
		const copied = await say(desk, 'copied');
		// so that one more height is known to have been heard
		await desk.evaluate(() => {
			const hear = ({ data }: MessageEvent) => data === 'said' && (document.title = 'said');
			addEventListener('message', hear);
		});
		await (
			await embedded(desk)
		).evaluate(() => {
			parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: document.body.offsetHeight }, '*');
			parent.postMessage('said', '*');
		});
		await expect.poll(() => desk.title()).toBe('said');
		expect(await say(desk, 'copied')).toBe(copied);
	});

	test('who has no script finds code for everything', async () => {
		const { page: desk } = await openPage({ path: '/embed/', js: false });
		expect(await desk.locator('#chooser').isVisible()).toBe(false);
		expect(await desk.locator('.ready details').count()).toBeGreaterThanOrEqual(16);
		const codes = (await desk.locator('[data-code]').allTextContents()).join('\n');
		for (const part of ['embed/story/?mode=step', 'embed/chart/ballot/', 'share/readings.png'])
			expect(codes).toContain(part);
		expect(codes).toMatch(/alt="[^"]{40,}"/);
	});
});

test('the helper listens to no frame but its own, and shows nothing of another site', async () => {
	const site = inject('siteAddress');
	const hostile = `<script>for (const said of [{ sentinel: 'amp', type: 'embed-size', height: 4000 }, null, 'x'.repeat(1e5), { sentinel: 'amp', type: 'embed-size', height: 'NaN' }]) parent.postMessage(said, '*');parent.postMessage('last', '*')</script>`;
	const { news, wrong, context } = await published(
		`<script>addEventListener('message', ({ data }) => data === 'last' && (document.title = 'heard'))</script><story-embed src="https://example.org/embed/"><a href="#">Inside</a></story-embed><iframe id="other" srcdoc="${hostile.replaceAll('"', '&quot;')}" style="height:150px"></iframe><iframe id="ours" style="border:0;width:100%;height:600px" src="${site}/embed/chart/ballot/"></iframe><script src="${site}/embed.js"></script>`
	);
	await expect.poll(() => news.title()).toBe('heard');
	await expect.poll(() => news.evaluate(() => document.getElementById('ours')!.style.height)).not.toBe('600px');
	expect(await news.evaluate(() => document.getElementById('other')!.style.height)).toBe('150px');
	expect(await news.evaluate(() => document.querySelector('story-embed')!.innerHTML)).toBe('<a href="#">Inside</a>');
	expect(wrong).toEqual([]);
	await context.close();
});

test('the helper that comes after its frames gives them their heights all the same', async () => {
	const site = inject('siteAddress');
	const { news, wrong, context } = await published(
		`<iframe style="border:0;width:100%;height:150px" src="${site}/embed/chart/ballot/"></iframe>`
	);
	const frame = await embedded(news);
	await frame.waitForLoadState();
	await news.addScriptTag({ url: `${site}/embed.js` });
	const given = () => news.evaluate(() => document.querySelector('iframe')!.offsetHeight);
	const asked = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
	await expect.poll(async () => (await given()) - (await asked())).toBe(0);
	expect(wrong).toEqual([]);
	await context.close();
});

test('the helper tells a frame where it stands, when asked and when the page is scrolled, and brings a place into sight', async () => {
	const helper = readFileSync('static/embed.js', 'utf8');
	const asks = `<script>onmessage = ({ data }) => (document.title = data);parent.postMessage('{"id":"1","type":"monitor-position"}', '*')</script>`;
	const site = await listen((request, response) => {
		response.setHeader('Content-Type', request.url === '/embed.js' ? 'text/javascript' : 'text/html');
		response.end(request.url === '/embed.js' ? helper : asks);
	});
	const { news, wrong, context } = await published(
		`<iframe style="height:3000px" src="${site.address}/embed/x/"></iframe><script src="${site.address}/embed.js"></script>`
	);
	// The frame may have asked before the helper had come: it asks again, as the child of ours does
	const frame = await embedded(news);
	await frame.waitForLoadState();
	await frame.evaluate(() => parent.postMessage('{"id":"1","type":"monitor-position"}', '*'));
	const heard = async () => JSON.parse((await frame.title()) || '{}') as { iframeTop?: number; innerHeight?: number };
	const top = () => news.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().top);
	await expect.poll(heard).toEqual({ iframeTop: await top(), innerHeight: 900 });
	await news.evaluate(() => scrollTo(0, 500));
	await expect.poll(heard).toEqual({ iframeTop: await top(), innerHeight: 900 });
	await frame.evaluate(() => parent.postMessage('pymxPYMxxPYMxscrollToChildPosxPYMx1000', '*'));
	await expect.poll(async () => Math.round(await top())).toBe(-1000);
	expect(wrong).toEqual([]);
	await context.close();
	await site.close();
});

test('the helper lets a frame go that its page has taken away, and goes on with the others', async () => {
	const site = inject('siteAddress');
	const frame = `<iframe style="border:0;width:100%;height:150px" src="${site}/embed/story/?mode=tall"></iframe>`;
	const { news, wrong, context } = await published(`${frame}${frame}<script src="${site}/embed.js"></script>`);
	const height = (which: number) =>
		news.evaluate((which) => document.querySelectorAll('iframe')[which]!.offsetHeight, which);
	for (const which of [0, 1]) await expect.poll(() => height(which)).toBeGreaterThan(2000);
	await news.evaluate(() => document.querySelector('iframe')!.remove());
	const [left] = news.frames().filter((one) => one !== news.mainFrame());
	const top = () => left!.evaluate(() => document.documentElement.dataset.step ?? '');
	await news.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
	await expect.poll(top, { message: 'it is still told where it stands' }).not.toBe('');
	expect(wrong).toEqual([]);
	await context.close();
});
