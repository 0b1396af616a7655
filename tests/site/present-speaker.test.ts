import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { moved, type Move } from '../../src/lib/presenting/moves';
import { chapters } from '../../src/lib/story';
import { address } from './browser';
import { afterLock, present, PROJECTOR, ready, shown, shows } from './deck';

const places = chapters.flatMap((chapter) => chapter.steps.map(({ id }) => ({ id, chapter: chapter.id })));

/** The same numbers at every run (a linear congruence), so that what fails once fails again. */
function seeded(seed: number) {
	return (below: number) => {
		seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
		return Math.floor((seed / 2 ** 32) * below);
	};
}

const KEYS: readonly (readonly [string, Move])[] = [
	['ArrowRight', 'next'],
	['PageDown', 'next'],
	['ArrowLeft', 'previous'],
	['Shift+ArrowRight', 'nextChapter'],
	['Shift+ArrowLeft', 'previousChapter'],
	['Home', 'first'],
	['End', 'last']
];

async function both(slides: Page, speaker: Page, id: string, because: string) {
	await shows(slides, id, `${because}: the slides`);
	await shows(speaker, id, `${because}: the speaker’s window`);
}

test('two windows stay together through fifty moves from either, a reload of each, and without the one', async () => {
	const { page: slides, context } = await present('/present/#vote-result');
	const speaker = await context.newPage();
	await speaker.setViewportSize({ width: 1100, height: 800 });
	await speaker.goto(address('/present/?speaker#vote-result'));
	await ready(speaker);
	await both(slides, speaker, 'vote-result', 'at first');

	const pick = seeded(172_40);
	let here = 'vote-result';
	for (let i = 0; i < 50; i++) {
		const from = pick(2) === 0 ? slides : speaker;
		if (pick(3) === 0) {
			const number = pick(places.length) + 1;
			here = places[number - 1]!.id;
			for (const digit of String(number)) await from.keyboard.press(digit);
			if (from === speaker) await speaker.waitForSelector(`.status:has-text("Go to ${number} ")`);
			await from.keyboard.press('Enter');
		} else {
			const [key, move] = KEYS[pick(KEYS.length)]!;
			await afterLock(slides);
			await from.keyboard.press(key);
			here = moved(places, here, move);
		}
		await both(slides, speaker, here, `move ${i + 1}`);
	}

	// A button that was pressed keeps the focus: Enter after a number ends the number
	await speaker.getByRole('button', { name: 'Next →' }).click();
	await afterLock(slides);
	await speaker.keyboard.press('9');
	await speaker.waitForSelector('.status:has-text("Go to 9 ")');
	await speaker.keyboard.press('Enter');
	here = places[8]!.id;
	await both(slides, speaker, here, 'by its number, from a button');

	// Of a press that comes too soon after another the slides tell as well: without an answer they would be taken for closed
	await afterLock(slides);
	await speaker.keyboard.press('PageDown');
	await speaker.keyboard.press('PageDown');
	here = places[9]!.id;
	await both(slides, speaker, here, 'two presses that are one');
	await speaker.waitForTimeout(3500);
	expect(await speaker.locator('.status').textContent()).not.toContain('closed');

	await speaker.keyboard.press('t');
	await speaker.getByRole('button', { name: 'Pause' }).waitFor();
	await speaker.waitForFunction(() => document.querySelector('[data-clock]')?.textContent !== '0:00');
	await slides.reload();
	await ready(slides);
	await both(slides, speaker, here, 'after the slides were loaded again');
	await speaker.getByRole('button', { name: 'Pause' }).waitFor();
	expect(await speaker.locator('[data-clock]').textContent(), 'the time runs on').not.toBe('0:00');
	await speaker.reload();
	await ready(speaker);
	await both(slides, speaker, here, 'after the speaker’s window was loaded again');
	expect(await speaker.locator('[data-clock]').textContent()).not.toBe('0:00');

	await speaker.getByLabel('Route').selectOption('20');
	await slides.waitForFunction(() => location.search === '?route=20');
	expect(await speaker.locator('[data-pace]').textContent()).toMatch(/on time|ahead|behind/);

	await speaker.close();
	await slides.keyboard.press('Home');
	await shows(slides, 'opening-count', 'the slides go on alone');
});

test('the speaker’s window has notes, the question, both sides, the source and what comes next', async () => {
	const { page: slides, context } = await present('/present/#vote-share');
	const [speaker] = await Promise.all([context.waitForEvent('page'), slides.keyboard.press('s')]);
	await ready(speaker);
	await shows(speaker, 'vote-share');
	const text = (await speaker.locator('.speaker').textContent())!;
	for (const words of ['A share of what?', 'Ask first', 'Both sides', 'Nature', 'Purpose', 'Next', 'Which day?', '81%'])
		expect(text, words).toContain(words);
	// A panel would shine on over the dark
	await slides.keyboard.press('i');
	await slides.waitForSelector('dialog[open]');
	await speaker.getByRole('button', { name: 'Black' }).click();
	await slides.waitForSelector('.blank.black');
	expect(await slides.locator('dialog').count()).toBe(0);
	await slides.close({ runBeforeUnload: true });
	await expect.poll(() => speaker.locator('.status').textContent()).toContain('closed');
});

test('other slides in the same browser do not take the speaker’s window, and are not moved by it', async () => {
	const { page: slides, context } = await present('/present/#vote-share');
	const [speaker] = await Promise.all([context.waitForEvent('page'), slides.keyboard.press('s')]);
	await ready(speaker);
	await shows(speaker, 'vote-share');
	const forgotten = await context.newPage();
	await forgotten.setViewportSize(PROJECTOR);
	await forgotten.goto(address('/present/#online-likes'));
	await ready(forgotten);
	await speaker.keyboard.press('PageDown');
	await both(slides, speaker, 'vote-when', 'after other slides were opened');
	expect(await shown(forgotten)).toBe('online-likes');
	await slides.reload();
	await ready(slides);
	await both(slides, speaker, 'vote-when', 'after a reload');
	// Slides that open the window themselves are the ones it follows from then on
	await forgotten.keyboard.press('s');
	await both(forgotten, speaker, 'online-likes', 'asked for by the others');
	await afterLock(forgotten);
	await speaker.keyboard.press('PageDown');
	await both(forgotten, speaker, 'online-caveat', 'and turned from there');
	expect(await shown(slides)).toBe('vote-when');
	// and once they are closed it is again with those that answer
	await forgotten.close({ runBeforeUnload: true });
	await shows(speaker, 'vote-when');
});

test('a speaker’s window without slides says so and waits for them', async () => {
	const { page: speaker, context } = await present('/present/?speaker');
	expect(await speaker.locator('h1').last().textContent()).toBe('Waiting for the slides');
	const slides = await context.newPage();
	await slides.setViewportSize(PROJECTOR);
	await slides.goto(address('/present/#night-sacked'));
	await ready(slides);
	await shows(speaker, 'night-sacked');
});

test('where no second window is let open, the notes are under the chart and hidden until then', async () => {
	const { page } = await present('/present/#vote-share', {
		before: (page) => page.addInitScript(() => (window.open = () => null))
	});
	expect(await page.locator('.notes-here').count()).toBe(0);
	await page.keyboard.press('s');
	await page.locator('.notes-here').waitFor();
	expect(await page.locator('.notes-here').textContent()).toContain('Both sides');
	expect(await page.locator('.deck > .note').textContent()).toContain('would not open');
	// under it, and not over any of it
	const edges = await page.evaluate(() => {
		const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
		const words = document.querySelector('.notes-here')!;
		return { slide: box('.deck > figure').bottom, notes: box('.notes-here').top, room: words.clientHeight };
	});
	expect(edges.slide).toBeLessThanOrEqual(edges.notes);
	expect(edges.room).toBeGreaterThan(200);
	await page.keyboard.press('Escape');
	expect(await page.locator('.notes-here').count()).toBe(0);
	expect(await shown(page)).toBe('vote-share');
});
