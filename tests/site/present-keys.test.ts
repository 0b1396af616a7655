import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { BINDINGS } from '../../src/lib/presenting/keys';
import { afterLock, goTo, present, ready, shown, shows } from './deck';
import { arrived } from './reader';

const HERE = 'vote-result';
const MOVES: Record<string, string> = {
	next: 'vote-missing',
	previous: 'vote-room',
	nextChapter: 'phoney-war-watson',
	previousChapter: 'vote-room',
	first: 'opening-count',
	last: 'method-data'
};

const named = (key: string) => (key === ' ' ? 'Space' : key);
/** What there is to see of the slides, but for the step. */
const state = (page: Page) =>
	page.evaluate(() => ({
		blank: document.querySelector('.blank')?.className.replace('blank ', '') ?? null,
		panel: document.querySelector('dialog[open]')?.className.split(' ')[1] ?? null,
		notice: document.querySelector('.deck')!.classList.contains('notice'),
		revealed: document.querySelector<HTMLElement>('.deck figure')?.dataset.view,
		theme: document.documentElement.dataset.theme ?? null,
		zoom: document.querySelector<HTMLElement>('.deck')!.style.getPropertyValue('--zoom')
	}));
const focusHeading = (page: Page) => page.locator('.deck h1').focus();

test('every key that moves leads where the map says', async () => {
	const { page } = await present(`/present/#${HERE}`);
	for (const { action, keys, shift } of BINDINGS) {
		const to = MOVES[action];
		if (to === undefined) continue;
		for (const key of keys) {
			await goTo(page, HERE);
			await focusHeading(page);
			await afterLock(page);
			await page.keyboard.press(`${shift ? 'Shift+' : ''}${named(key)}`);
			await shows(page, to, `${shift ? 'Shift+' : ''}${named(key)} is ${action}`);
			expect(new URL(page.url()).hash, 'and the address says so').toBe(`#${to}`);
		}
	}
});

test('no move wraps, and a burst of one clicker’s key is one step', async () => {
	const { page } = await present('/present/');
	await shows(page, 'opening-count');
	await page.keyboard.press('PageUp');
	expect(await shown(page)).toBe('opening-count');
	await goTo(page, 'method-data');
	await afterLock(page);
	await page.keyboard.press('PageDown');
	expect(await shown(page)).toBe('method-data');

	await goTo(page, HERE);
	await afterLock(page);
	const burst = (...keys: string[]) =>
		page.evaluate((keys) => {
			for (const key of keys) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		}, keys);
	await burst('PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
	expect(await shown(page)).toBe('vote-missing');
	// One button of a clicker sends these two by turns: neither may leave, reload or move
	await page.evaluate(() => Object.assign(window, { here: true }));
	for (const key of ['F5', 'Escape', 'F5', 'Escape']) await page.keyboard.press(key);
	expect(await page.evaluate(() => (window as never as { here: boolean }).here), 'the page is still the same').toBe(
		true
	);
	expect(await shown(page)).toBe('vote-missing');
	expect(await page.locator('.deck').isVisible()).toBe(true);
});

test('every other key does what the map says and nothing else', async () => {
	const { page } = await present(`/present/#${HERE}`);
	await page.waitForSelector('.deck .picture svg');
	await focusHeading(page);
	const before = await state(page);
	const press = async (key: string) => {
		await page.keyboard.press(named(key));
		expect(await shown(page), key).toBe(HERE);
		return state(page);
	};
	const keysOf = (action: string) => BINDINGS.find((one) => one.action === action)!.keys;

	for (const key of keysOf('black')) {
		expect(await press(key), key).toEqual({ ...before, blank: 'black' });
		expect(await press(key), `${key} again`).toEqual(before);
	}
	for (const key of keysOf('white')) {
		expect(await press(key), key).toEqual({ ...before, blank: 'white' });
		await afterLock(page);
		expect(await press('PageDown'), 'any next brings the slide back, and no other').toEqual(before);
	}
	for (const [action, panel] of [
		['overview', 'overview'],
		['source', 'source-card'],
		['keys', 'key-list'],
		['goTo', 'go-to']
	] as const)
		for (const key of keysOf(action)) {
			expect(await press(key), key).toEqual({ ...before, panel });
			expect(await press('Escape'), `${key}, then Escape`).toEqual(before);
		}
	expect(await press('a')).toEqual({ ...before, notice: true });
	for (const gone of ['.headline', '.scale', '.source', '.layercake-layout-html'])
		expect(await page.locator(`.deck ${gone}`).isVisible(), `${gone} is off the slide`).toBe(false);
	expect(await page.locator('.deck .picture svg').isVisible(), 'and the marks stay').toBe(true);
	expect(await press('a')).toEqual(before);

	const labelled = () =>
		page
			.locator('.deck .label')
			.evaluateAll((all) => Math.min(...all.map((one) => parseFloat(getComputedStyle(one).fontSize))));
	const usual = await labelled();
	expect((await press('+')).zoom).toBe('1.1');
	await page.waitForFunction((size) => {
		const all = [...document.querySelectorAll('.deck .label')];
		return Math.min(...all.map((one) => parseFloat(getComputedStyle(one).fontSize))) > size;
	}, usual);
	expect(await press('0')).toEqual(before);
	expect((await press('-')).zoom).toBe('0.9');
	expect(await press('0')).toEqual(before);
	const other = (await press('d')).theme;
	expect(['dark', 'light']).toContain(other);
	expect((await press('d')).theme).not.toBe(other);

	await press('r');
	expect(await page.locator('.deck .note').textContent(), 'nothing to reveal is said in words').toContain('no guess');
	for (const key of 'cejklmquvxyz')
		expect({ ...(await press(key)), theme: null }, key).toEqual({ ...before, theme: null });
	for (const key of ['Control+b', 'Alt+b', 'Meta+o'])
		expect({ ...(await press(key)), theme: null }, key).toEqual({ ...before, theme: null });

	// for those who dictate, single characters can be taken off, and put back; the keys with names stay
	const characters = async (on: boolean) => {
		await page.keyboard.press('F1');
		await page.getByRole('button', { name: 'Single letters are keys', pressed: !on }).click();
		await page.keyboard.press('Escape');
	};
	await characters(false);
	for (const { keys } of BINDINGS)
		for (const key of keys.filter((key) => /^[!-~]$/.test(key)))
			expect({ ...(await press(key)), theme: null }, `${key}, taken off`).toEqual({ ...before, theme: null });
	await press('2');
	expect(await page.locator('.digits').count(), 'no number is being typed').toBe(0);
	await characters(true);
	expect((await press('b')).blank).toBe('black');
});

test('a step is gone to by its number, by its name, from the overview, or told to be none', async () => {
	const { page } = await present(`/present/#${HERE}`);
	await focusHeading(page);
	await page.keyboard.type('12');
	expect(await page.locator('.digits').textContent()).toContain('12');
	await page.keyboard.press('Enter');
	await shows(page, 'departures-board');
	expect(await page.evaluate(() => document.activeElement?.tagName), 'a jump puts the focus on the heading').toBe('H1');
	expect(await page.locator('[data-place]').textContent()).toMatch(/^Step 12 of \d+: The empty seats$/);
	await page.keyboard.type('999');
	await page.keyboard.press('Enter');
	expect(await page.locator('.deck > .note').textContent()).toContain('There is no step “999”');
	expect(await shown(page)).toBe('departures-board');

	// What the address names then is shown without that complaint
	await goTo(page, HERE);
	await expect.poll(() => page.locator('.deck > .note').textContent()).toBe('');
	// The button that was pressed keeps the focus: Enter after a number ends the number, and does not press it
	await page.locator('.bar button', { hasText: 'Next' }).click();
	await afterLock(page);
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await shows(page, 'departures-board', 'by its number, from a button');

	await page.keyboard.press('g');
	await page.keyboard.type('nowhere');
	await page.keyboard.press('Enter');
	expect(await page.locator('#go-to-wrong').textContent()).toContain('nowhere');
	await page.locator('.go-to input').fill('online-likes');
	await page.keyboard.press('Enter');
	await shows(page, 'online-likes');

	await page.keyboard.press('o');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await shows(page, 'online-caveat');
	expect(await page.locator('dialog').count()).toBe(0);
});

describe('the address', () => {
	test('keeps the step through a reload, and through leaving and coming back', async () => {
		const { page } = await present('/present/#vote-share');
		await page.reload();
		await shows(page, 'vote-share');
		await page.keyboard.press('PageDown');
		await shows(page, 'vote-when');
		await page.locator('.leave').click();
		await page.waitForFunction(() => location.pathname === '/');
		await arrived(page);
		await shows(page, 'vote-when', 'the story stands at the step that was shown');
		await page.goBack();
		await shows(page, 'vote-when', 'and the slides are where they were left');
	});

	test('of a chapter takes back what was said of one that is not there', async () => {
		const { page } = await present('/present/#nope');
		expect(await page.locator('.deck > .note').textContent()).toContain('There is no step “nope”');
		await page.evaluate(() => (location.hash = 'result'));
		await shows(page, 'result-forecasts');
		expect(await page.locator('.deck > .note').textContent()).toBe('');
	});

	test('of a step that is not there shows the first, and says so', async () => {
		const { page } = await present('/present/#no-such-step');
		await shows(page, 'opening-count');
		expect(await page.locator('.deck > .note').textContent()).toContain('There is no step “no-such-step”');
	});

	test('with a route is stepped through with a clicker alone', async () => {
		const { page } = await present('/present/?route=20');
		const stops = await page
			.locator('[data-route="20"] [data-stop]')
			.evaluateAll((all) => all.map((stop) => (stop as HTMLElement).dataset.stop!));
		expect(stops.length).toBeGreaterThan(10);
		for (const stop of stops) {
			await shows(page, stop);
			await afterLock(page);
			await page.keyboard.press('PageDown');
		}
		await shows(page, stops.at(-1)!, 'the last step is the last');
		expect(new URL(page.url()).search).toBe('?route=20');
	});
});

test('a guess is typed or dragged, kept where it is wrong, and answered on a key', async () => {
	const { page } = await present('/present/#departures-guess');
	const typed = page.locator('.class-guess input[type="text"]');
	const says = page.locator('.class-guess output');
	await typed.fill('19');
	await typed.press('Enter');
	await expect.poll(() => says.textContent()).toBe('The class says 19');
	expect(await page.evaluate(() => document.activeElement?.tagName), 'the clicker works again').toBe('H1');
	for (const wrong of ['lots', '32', '-1', '']) {
		await typed.fill(wrong);
		await typed.press('Enter');
		await expect
			.poll(() => page.locator('#guess-wrong').textContent(), { message: wrong })
			.toContain('The guess is still 19.');
		expect(await says.textContent()).toBe('The class says 19');
	}
	// A field that is typed in and a slider keep their keys
	for (const key of ['b', 'o', '.', 'ArrowRight', '4']) await typed.press(key);
	expect(await shown(page)).toBe('departures-guess');
	expect(await page.locator('.blank, dialog').count()).toBe(0);
	// But for those of a clicker, which do nothing in one line, and Escape leads out of it
	await typed.press('PageDown');
	await shows(page, 'departures-claim');
	await afterLock(page);
	await page.keyboard.press('PageUp');
	await shows(page, 'departures-guess');
	await typed.focus();
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
	const slider = page.locator('.class-guess input[type="range"]');
	await slider.press('ArrowRight');
	await expect.poll(() => says.textContent()).toBe('The class says 20');
	await slider.press('Home');
	await expect.poll(() => says.textContent()).toBe('The class says 0');
	expect(await shown(page)).toBe('departures-guess');
	// Space and Enter press a button that has the focus; other keys are the slides’
	await page.locator('.class-guess button', { hasText: 'Reveal' }).press('Space');
	await page.waitForSelector('.deck figure[data-view="departures-record"]');
	expect(await shown(page), 'the answer is shown on the slide that asked').toBe('departures-guess');
	await page.keyboard.press('r');
	await page.waitForSelector('.deck figure[data-view="departures-guess"]');
	await afterLock(page);
	await page.keyboard.press('n');
	await shows(page, 'departures-claim');
});

test('a source card tells nature, origin, purpose and whose number it is', async () => {
	const { page } = await present('/present/#online-donors');
	await page.keyboard.press('i');
	const card = page.locator('.source-card');
	const text = (await card.textContent())!;
	for (const word of ['Nature', 'Origin', 'Purpose', '19,000', 'Who says so', 'BuzzFeed']) expect(text).toContain(word);
	expect(await card.locator('q').count(), 'with the words it rests on').toBeGreaterThan(0);
	expect(await card.evaluate((one) => parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(26);
	await page.keyboard.press('i');
	expect(await page.locator('dialog').count()).toBe(0);
	expect(
		await page.locator('.bar button').evaluateAll((all) => Math.min(...all.map((one) => one.clientHeight)))
	).toBeGreaterThanOrEqual(46);
});

test('a panel gives the focus back to what asked for it, however it is closed', async () => {
	const { page } = await present('/present/#vote-when');
	const from = [
		page.getByRole('button', { name: /Keys/ }),
		page.getByRole('button', { name: /All steps/ }),
		page.locator('.deck figure a.figure').first()
	];
	for (const asked of from)
		for (const close of ['Escape', 'Close']) {
			await asked.focus();
			await page.keyboard.press('Enter');
			await page.waitForSelector('dialog[open]');
			if (close === 'Escape') await page.keyboard.press('Escape');
			else await page.locator('dialog').getByRole('button', { name: 'Close', exact: true }).first().click();
			await page.waitForSelector('dialog', { state: 'detached' });
			expect(
				await asked.evaluate((one) => one === document.activeElement),
				`${await asked.textContent()}, closed by ${close}`
			).toBe(true);
		}
});

test('a number that is opened in another tab is its row in the story, and no second set of slides', async () => {
	const { page, context } = await present('/present/#vote-when');
	const number = page.locator('.deck figure a.figure').first();
	const ways = [() => number.click({ button: 'middle' }), () => number.click({ modifiers: ['ControlOrMeta'] })];
	for (const open of ways) {
		const [tab] = await Promise.all([context.waitForEvent('page'), open()]);
		await tab.waitForLoadState();
		expect(new URL(tab.url()).pathname).toBe('/');
		expect(new URL(tab.url()).hash).toMatch(/^#says-/);
		expect(await page.locator('dialog').count()).toBe(0);
		await tab.close();
	}
	await number.click();
	await page.locator('dialog[open]').waitFor();
});

test('F fills the screen and gives it back, says so where it may not, and the screen stays awake while slides are on it', async () => {
	const { page } = await present(`/present/#${HERE}`, {
		before: (page) =>
			page.addInitScript(() => {
				// the browser's own, as far as the page can see them: no test machine has a screen to fill or to keep awake
				const seen = { filled: 0, left: 0, awake: 0, refuse: false };
				let full: Element | null = null;
				let visible: DocumentVisibilityState = 'visible';
				Object.assign(globalThis, { seen, hide: (state: DocumentVisibilityState) => (visible = state) });
				Object.defineProperty(document, 'fullscreenElement', { get: () => full });
				Object.defineProperty(document, 'visibilityState', { get: () => visible });
				Element.prototype.requestFullscreen = function () {
					if (seen.refuse) return Promise.reject(new TypeError('not allowed'));
					full = document.documentElement;
					seen.filled++;
					return Promise.resolve();
				};
				document.exitFullscreen = () => {
					full = null;
					seen.left++;
					return Promise.resolve();
				};
				Object.defineProperty(navigator, 'wakeLock', {
					value: { request: () => Promise.resolve(void seen.awake++) }
				});
			})
	});
	interface Stubbed {
		seen: { filled: number; left: number; awake: number; refuse: boolean };
		hide: (state: string) => void;
	}
	const seen = () => page.evaluate(() => ({ ...(globalThis as unknown as Stubbed).seen }));
	const turned = (state: string) =>
		page.evaluate((state) => {
			(globalThis as unknown as Stubbed).hide(state);
			document.dispatchEvent(new Event('visibilitychange'));
		}, state);
	await expect.poll(seen).toMatchObject({ awake: 1 });
	await focusHeading(page);
	await page.keyboard.press('f');
	await expect.poll(seen).toMatchObject({ filled: 1, left: 0 });
	await page.keyboard.press('f');
	await expect.poll(seen).toMatchObject({ filled: 1, left: 1 });
	await page.evaluate(() => ((globalThis as unknown as Stubbed).seen.refuse = true));
	await page.keyboard.press('f');
	await expect.poll(() => page.locator('.deck > .note').textContent()).toContain('F11');
	// hidden, the browser lets the screen sleep; shown again, the page asks again and not before
	await turned('hidden');
	expect(await seen()).toMatchObject({ awake: 1 });
	await turned('visible');
	await expect.poll(seen).toMatchObject({ awake: 2 });
	expect(await shown(page)).toBe(HERE);
});

test('T starts and pauses the timer when it is let go, and held it sets it back', async () => {
	const { page, context } = await present(`/present/#${HERE}`);
	const speaker = await context.newPage();
	await speaker.goto(new URL('?speaker', page.url()).href);
	await ready(speaker);
	const button = speaker.locator('.speaker .time button', { hasText: /^(Start|Pause)$/ });
	await expect.poll(() => button.textContent()).toBe('Start');
	await page.bringToFront();
	await focusHeading(page);
	await page.keyboard.press('t');
	await expect.poll(() => button.textContent(), { message: 'pressed' }).toBe('Pause');
	await expect.poll(() => speaker.locator('.clock').first().textContent(), { message: 'it runs' }).not.toBe('0:00');
	await page.keyboard.down('t');
	await expect.poll(() => speaker.locator('.clock').first().textContent(), { message: 'held' }).toBe('0:00');
	await expect.poll(() => button.textContent()).toBe('Start');
	await page.keyboard.up('t');
	await page.keyboard.press('t');
	await expect.poll(() => button.textContent(), { message: 'let go of, it is a press again' }).toBe('Pause');
});
