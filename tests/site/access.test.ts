/** What readers set for themselves, and what a keyboard alone can reach: each run through the story. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { READING_LINE } from '../../src/lib/reading/position';
import { arrived, atRest, DESK, expectStep, onceDrawn, PHONE, read, scrollTo } from './reader';

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
			// a stage shows the first lines of its sources, and the whole of them with the step's own picture in the article
			if (one.closest('.stage .source')) continue;
			const { left, right } = one.getBoundingClientRect();
			const cut = getComputedStyle(one).overflow !== 'visible' && one.scrollHeight > one.clientHeight + 2;
			if (left < -1 || right > wide + 1 || cut)
				found.push(`${one.closest('[id]')?.id}: ${one.textContent?.trim().slice(0, 30)}`);
		}
		return found;
	});

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
		for (const id of ['vote-share', 'executive-vote', 'online-likes']) {
			await scrollTo(page, id, READING_LINE.stacked);
			await expectStep(page, id, 'with text set wider');
		}
	});

	test('at 400 per cent, which is a window of 320 by 256, the story is one column of text and pictures', async () => {
		const { page } = await read({ viewport: { width: 320, height: 256 }, path: '/#vote-share' });
		expect(await cutOff(page)).toEqual([]);
		const stages = await page
			.locator('.stage')
			.evaluateAll((all) => all.filter((one) => (one as HTMLElement).checkVisibility()).length);
		expect(stages, 'nothing is pinned over the text').toBe(0);
		await scrollTo(page, 'result-count', READING_LINE.article);
		await expectStep(page, 'result-count', 'scrolling on');
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
