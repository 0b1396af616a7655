/** What readers set for themselves, and what a keyboard alone can reach: each run through the story. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { READING_LINE } from '../../src/lib/stage/position';
import {
	arrived,
	atRest,
	DESK,
	drawing,
	expectStep,
	onceDrawn,
	open,
	PHONE,
	read,
	scrollTo,
	stepShown
} from './reader';

/** Words that are cut off or stick out of the screen: what cannot be read. */
const cutOff = (page: Page) =>
	page.evaluate(() => {
		const wide = document.documentElement.clientWidth;
		const found =
			document.documentElement.scrollWidth > wide ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
		for (const one of document.querySelectorAll(
			'main .text p, main h2, main h3, main .headline, main .source, main button, main label'
		)) {
			if (!(one as HTMLElement).checkVisibility() || one.closest('.visually-hidden, .table-box')) continue;
			const { left, right } = one.getBoundingClientRect();
			const cut = getComputedStyle(one).overflow !== 'visible' && one.scrollHeight > one.clientHeight + 2;
			if (left < -1 || right > wide + 1 || cut)
				found.push(`${one.closest('[id]')?.id}: ${one.textContent?.trim().slice(0, 30)}`);
		}
		return found;
	});

/** What a chapter's stage says below its picture, where that is not all on the stage; and the picture, where it has no room left. */
const outOfItsStage = (page: Page, id: string) =>
	page.evaluate((id) => {
		const stage = document.getElementById(id)!.closest('.scrolly')!.querySelector('.stage')!;
		const { bottom } = stage.getBoundingClientRect();
		const lost = [...stage.querySelectorAll('.source, .source a, .numbers summary')].filter(
			(one) => one.getBoundingClientRect().bottom > bottom + 1
		);
		const room = stage.querySelector('.picture')!.getBoundingClientRect().height;
		return [...lost.map((one) => one.textContent), ...(room < 150 ? [`a picture ${room} high`] : [])];
	}, id);

/**
 * What every reader does, in short: the scroll is followed and each step has its picture, a number is asked who says so
 * and gives the focus back, and the story becomes an article and a scroll again at the step being read.
 */
async function readOn(page: Page, because: string, { stages = true } = {}) {
	for (const id of ['night-sacked', 'vote-result', 'result-count']) {
		await scrollTo(page, id, stages ? READING_LINE.stacked : READING_LINE.article);
		await expectStep(page, id, because);
		if (stages) expect((await onceDrawn(page, id)).view, because).toBe(id);
		else expect((await drawing(page, id, 'drawn'))?.seen.length, because).toBeGreaterThan(0);
	}
	const number = page.locator('#result-count .text a.figure').first();
	await number.press('Enter');
	await page.waitForSelector('#card:popover-open');
	await page.keyboard.press('Escape');
	await page.waitForSelector('#card:popover-open', { state: 'detached' });
	expect(await number.evaluate((one) => one === document.activeElement), `${because}: the focus`).toBe(true);
	const stagesSeen = () =>
		page.locator('.stage').evaluateAll((all) => all.filter((one) => (one as HTMLElement).checkVisibility()).length);
	if (!stages) return;
	for (const article of [true, false]) {
		await page.locator('a.switch[data-read="article"]').press('Enter');
		await atRest(page);
		expect((await stagesSeen()) === 0, `${because}: an article`).toBe(article);
		expect(await stepShown(page), because).toBe('result-count');
	}
}

describe('a reader’s own settings', () => {
	test('text set wider apart is all there, and the story is followed', async () => {
		const { page } = await read({ path: '/#vote-result' });
		await page.evaluate(() => {
			const sheet = document.styleSheets[0]!;
			for (const rule of [
				'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
				'p { margin-bottom: 2em !important; }'
			])
				sheet.insertRule(rule, sheet.cssRules.length);
		});
		await atRest(page);
		expect(await cutOff(page)).toEqual([]);
		// among them the steps whose stages name the most sources
		for (const id of ['departures-monday', 'vote-share', 'executive-shut-out', 'rivals-start', 'result-forecasts']) {
			await scrollTo(page, id, READING_LINE.stacked);
			await expectStep(page, id, 'with text set wider');
			await onceDrawn(page, id);
			expect(await cutOff(page), id).toEqual([]);
			expect(await outOfItsStage(page, id), id).toEqual([]);
		}
		await readOn(page, 'with text set wider');
	});

	test('at 400 per cent, which is a window of 320 by 256, the story is one column of text and pictures', async () => {
		const { page } = await read({ viewport: { width: 320, height: 256 }, path: '/#vote-share' });
		expect(await cutOff(page)).toEqual([]);
		const stages = await page
			.locator('.stage')
			.evaluateAll((all) => all.filter((one) => (one as HTMLElement).checkVisibility()).length);
		expect(stages, 'nothing is pinned over the text').toBe(0);
		await readOn(page, 'at 400 per cent', { stages: false });
	});

	test('in colours that the reader forces, the two sides stay two shapes, and are drawn', async () => {
		const { page } = await read({ path: '/#vote-result', forcedColors: 'active' });
		await onceDrawn(page, 'vote-result');
		const sides = await page.evaluate(() => {
			const paper = getComputedStyle(document.body).backgroundColor;
			return ['against', 'for'].map((side) => {
				const mark = document.querySelector(`#vote .stage [data-series="${side}"] [data-mark]`)!;
				const { fill, stroke } = getComputedStyle(mark);
				const drawn = [fill, stroke].some(
					(colour) => colour !== 'none' && colour !== paper && colour !== 'rgba(0, 0, 0, 0)'
				);
				return { side, drawn, round: Number(mark.getAttribute('rx') ?? 0) * 2 >= Number(mark.getAttribute('height')) };
			});
		});
		expect(sides).toEqual([
			{ side: 'against', drawn: true, round: false },
			{ side: 'for', drawn: true, round: true }
		]);
		await readOn(page, 'in forced colours');
	});

	test('with more contrast asked for, what was quiet is as dark as the rest', async () => {
		const { page } = await read({ path: '/#vote-result', contrast: 'more' });
		const colours = await page.evaluate(() =>
			['body', '#vote-result .dateline, #vote .dateline', 'main figure.drawn .source', 'main .scale'].map(
				(one) => getComputedStyle(document.querySelector(one)!).color
			)
		);
		expect(new Set(colours).size, colours.join(', ')).toBe(1);
		await readOn(page, 'with more contrast');
	});

	test('with less data asked for, the story is whole and no copy of it is fetched', async () => {
		const { page } = await open({
			path: '/#vote-result',
			serviceWorkers: 'allow',
			before: (page) =>
				page.addInitScript(() =>
					Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })
				)
		});
		await arrived(page);
		await readOn(page, 'with less data');
		// The piece that would make the copy has come, and has decided against it
		await page.waitForFunction(() =>
			performance.getEntriesByType('resource').some(({ name }) => /\/offline-[\w-]+\.js/.test(name))
		);
		await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
		expect(
			await page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()])
		).toEqual([0, []]);
	});

	test('with less movement asked for, nothing walks and nothing scrolls by itself', async () => {
		const { page } = await read({ path: '/#vote-room', reducedMotion: 'reduce' });
		await scrollTo(page, 'vote-result', READING_LINE.stacked);
		await onceDrawn(page, 'vote-result');
		const moving = await page.evaluate(
			() => document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 250).length
		);
		expect(moving).toBe(0);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
		await readOn(page, 'with less movement');
	});

	test('no word of the story is smaller than 12 pixels, on a phone or a desk', async () => {
		for (const viewport of [PHONE, DESK]) {
			const { page } = await read({ viewport, path: '/?read=article' });
			const small = await page.evaluate(() => {
				const found = new Set<string>();
				const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				while (texts.nextNode()) {
					const parent = texts.currentNode.parentElement!;
					if (!texts.currentNode.textContent?.trim() || !parent.checkVisibility()) continue;
					if (parent.closest('script, style, .visually-hidden, [data-furniture]')) continue;
					const size = parseFloat(getComputedStyle(parent).fontSize);
					if (size < 11.95)
						found.add(`${parent.closest('figure')?.dataset.view ?? parent.closest('[id]')?.id}: ${size}`);
				}
				return [...found];
			});
			expect(small, `${viewport.width} wide`).toEqual([]);
		}
	});
});

describe('by keyboard alone', () => {
	test.each([
		['on a phone', PHONE, '/'],
		['on a desk', DESK, '/'],
		['in the article', PHONE, '/?read=article']
	])('what has the focus is never under something else, %s', async (_, viewport, path) => {
		const { page } = await read({ viewport, path: `${path}#vote-room`, reducedMotion: 'reduce' });
		await arrived(page);
		await page.evaluate(() => {
			const first = document.querySelector<HTMLElement>('#vote-room a, #vote .stage a');
			first?.focus();
		});
		const hidden: string[] = [];
		let stops = 0;
		for (let press = 0; press < 45; press++) {
			await page.keyboard.press('Tab');
			await atRest(page, 3);
			const fault = await page.evaluate(() => {
				const focused = document.activeElement;
				if (!focused || focused === document.body) return null;
				const boxes = [...focused.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
				const seen = boxes.some((box) =>
					[0.1, 0.5, 0.9].some((share) => {
						const there = document.elementFromPoint(box.left + box.width * share, box.top + box.height / 2);
						return there !== null && (focused.contains(there) || there.contains(focused));
					})
				);
				return seen ? 'seen' : `${focused.closest('[id]')?.id}: ${focused.outerHTML.slice(0, 90)}`;
			});
			if (fault === 'seen') stops++;
			else if (fault !== null) hidden.push(fault);
		}
		expect(hidden).toEqual([]);
		expect(stops).toBeGreaterThan(20);
	});
});
