import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { atRest, DESK, onceDrawn, PHONE, PHONE_ON_ITS_SIDE, read } from './reader';

/** What of the opening is in sight: marks of the count, its numbers, and the one mark that is set down, with its name. */
const sight = (page: Page) =>
	page.evaluate(() => {
		const seen = (element: Element) => {
			const { left, right, top, bottom, width } = element.getBoundingClientRect();
			return width > 0 && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
		};
		const alone = document.querySelector('.alone')!;
		const clip = alone.getBoundingClientRect();
		const mark = alone.querySelector('i')!.getBoundingClientRect();
		const name = alone.querySelector('b')!;
		return {
			marks: [...document.querySelectorAll('#opening-count [data-mark]')].filter(seen).length,
			numbers: [...document.querySelectorAll('#opening-count .label')].filter(seen).length,
			// What is over its own screen is cut off there
			setDown: mark.bottom > Math.max(0, clip.top) && mark.top < innerHeight,
			at: Math.round(mark.top + mark.height / 2) / innerHeight,
			middle: Math.round(mark.left + mark.width / 2) / innerWidth,
			named: seen(name) && !/[1-9]/.test(getComputedStyle(name).clipPath)
		};
	});
const scroll = async (page: Page, screens: number) => {
	await page.evaluate((screens) => window.scrollTo({ top: screens * innerHeight, behavior: 'instant' }), screens);
	await atRest(page);
};

describe('the first screen', () => {
	test.each([
		['the smallest phone', { width: 360, height: 640 }],
		['a phone', PHONE],
		['a phone on its side', PHONE_ON_ITS_SIDE],
		['a desk', DESK]
	])('has the way in on it, and says what it costs, on %s', async (_, viewport) => {
		const { page } = await read({ viewport, hasTouch: true });
		const way = page.locator('.byline a');
		const box = (await way.boundingBox())!;
		expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
		expect(
			await way.evaluate((link, { x, y, width, height }) => {
				const hit = document.elementFromPoint(x + width / 2, y + height / 2);
				return link.contains(hit);
			}, box),
			'and nothing lies over it'
		).toBe(true);
		expect(await page.locator('.byline').innerText()).toMatch(/\d+ minutes/);
		// The first screen is its own name: the rail has none for it
		const named = page.locator('.rail [aria-current] span');
		if (viewport.height > viewport.width)
			expect(await named.evaluate((name) => getComputedStyle(name).clipPath)).not.toBe('none');
		await way.click();
		await expect.poll(() => page.evaluate(() => document.documentElement.dataset.step)).toBe('night-call');
	});
});

describe('the count clears away and one mark is set down', () => {
	test.each([
		['a phone', PHONE],
		['a phone on its side', PHONE_ON_ITS_SIDE],
		['a desk', DESK]
	])('as the reader scrolls, and back as they return, on %s', async (_, viewport) => {
		const { page } = await read({ viewport });
		const first = await sight(page);
		expect(first).toMatchObject({ marks: 212, numbers: 4, setDown: false });

		await scroll(page, 0.2);
		const leaving = await sight(page);
		expect(leaving.marks, 'some have left, not all').toBeLessThan(212);
		expect(leaving.marks).toBeGreaterThan(0);

		await scroll(page, 0.95);
		expect(await sight(page), 'nothing of it is left, and nobody has come').toMatchObject({
			marks: 0,
			numbers: 0,
			setDown: false
		});

		await scroll(page, 1.8);
		const alone = await sight(page);
		expect(alone).toMatchObject({ marks: 0, numbers: 0, setDown: true, named: true });
		expect(alone.middle, 'in the middle of the screen').toBeCloseTo(0.5, 1);
		expect(Math.abs(alone.at - 0.45)).toBeLessThan(0.15);
		expect(await page.locator('.alone').innerText()).toContain('Hilary Benn');
		expect(await page.evaluate(() => document.documentElement.dataset.step)).toBe('opening-count');

		await scroll(page, 0);
		expect(await sight(page)).toEqual(first);

		// Entered by a jump: it is behind the reader, and whole when they scroll back to it
		await page.evaluate(() => (location.hash = 'night-call'));
		await atRest(page);
		expect(await sight(page)).toMatchObject({ marks: 0, setDown: false });
	});

	test('without motion nothing moves: the count scrolls away whole, and the mark stands where it is read', async () => {
		const { page } = await read({ viewport: PHONE, reducedMotion: 'reduce' });
		const places = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('#opening-count [data-mark], .alone i, .alone b')].map((one) => {
					const { left, top } = one.getBoundingClientRect();
					return [Math.round(left), Math.round(top + scrollY)];
				})
			);
		const before = await places();
		await scroll(page, 0.4);
		expect((await places()).map(([left]) => left)).toEqual(before.map(([left]) => left));
		await scroll(page, 1);
		expect(await sight(page)).toMatchObject({ setDown: true, named: true });
	});

	test('it is no part of the article', async () => {
		const { page } = await read({ path: '/?read=article' });
		expect(await page.locator('.alone').isVisible()).toBe(false);
		await scroll(page, 0.2);
		expect((await sight(page)).marks).toBeGreaterThan(0);
	});
});

describe('the result passes over the forecasts', () => {
	test.each([
		['a phone', PHONE],
		['a desk', DESK]
	])('with the scroll, on %s, and is in its place wherever the step is come to from', async (_, viewport) => {
		const { page } = await read({ viewport, path: '/#result-forecasts' });
		await onceDrawn(page, 'result-forecasts');
		const line = () =>
			page
				.locator('#result .stage [data-line="result"]')
				.evaluate((line) => line.getBoundingClientRect().left - line.closest('svg')!.getBoundingClientRect().left);
		const numeral = () =>
			page
				.locator('#result .stage .label.numeral')
				.first()
				.evaluate(
					(label) => label.getBoundingClientRect().right - label.closest('.picture')!.getBoundingClientRect().left
				);
		const behind = async () => (await line()) - (await numeral());
		await expect.poll(behind, { message: 'just behind its number' }).toBeGreaterThan(0);
		await expect.poll(behind).toBeLessThan(30);
		await atRest(page);
		const there = await line();
		const by = (screens: number) =>
			page.evaluate((screens) => scrollBy({ top: screens * innerHeight, behavior: 'instant' }), screens);
		await by(-0.3);
		await expect.poll(line, { message: 'on its way' }).toBeLessThan(there - 50);
		await by(0.3);
		await expect.poll(line, { message: 'and back' }).toBeCloseTo(there, 0);
	});
});
