/** What a teacher does with the slides and sees of them, for the site tests of presenting. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { LOCK } from '../../src/lib/presenting/moves';
import { open } from './reader';
import type { OpenOptions } from './browser';

export const PROJECTOR = { width: 1024, height: 768 };

/** Opens the slides, or the speaker's window, with the application running. */
export async function present(path = '/present/', options: OpenOptions = {}) {
	const { page, context } = await open({ path, viewport: PROJECTOR, ...options });
	await ready(page);
	return { page, context };
}
export const ready = (page: Page) =>
	// a window that has only now been opened has no document for a moment
	page.waitForFunction(() => document.documentElement?.dataset.app === 'ready');

export const shown = (page: Page) => page.evaluate(() => document.documentElement.dataset.step);

/** Waits until the page shows this step, by its own word. */
export async function shows(page: Page, id: string, because = id) {
	await page.waitForFunction((id) => document.documentElement?.dataset.step === id, id).catch(() => undefined);
	expect(await shown(page), because).toBe(id);
}

/** Waits out the time in which a second press counts as the clicker's own. */
export async function afterLock(page: Page) {
	const now = await page.evaluate(() => performance.now());
	await page.waitForFunction((from) => performance.now() > from, now + LOCK);
}

/** Goes to a step without a press of any key. */
export async function goTo(page: Page, id: string) {
	await page.evaluate((id) => (location.hash = id), id);
	await shows(page, id);
}
