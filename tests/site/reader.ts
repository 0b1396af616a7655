/** What a reader does to the page and sees of it, for the site tests. A page opened here fails its test if anything at all goes wrong on it. */
import type { Page } from 'playwright';
import { afterEach, expect } from 'vitest';
import { openPage, type Opened, type OpenOptions, type Problem } from './browser';

export const PHONE = { width: 390, height: 844 };
export const PHONE_ON_ITS_SIDE = { width: 844, height: 390 };
export const DESK = { width: 1440, height: 900 };

let visited: { opened: Opened; forgiven: (problem: Problem) => boolean; keep: boolean }[] = [];

afterEach(() => {
	const seen = visited;
	visited = seen.filter(({ keep, opened }) => keep && !opened.page.isClosed());
	const wrong = seen.flatMap(({ opened, forgiven }) => opened.problems.filter((problem) => !forgiven(problem)));
	expect(wrong, 'messages on the console, errors, failed requests and requests elsewhere').toEqual([]);
});

/** Opens a page whose every fault fails the test, but for those that the test itself brings about. */
export async function open(options: OpenOptions & { forgiven?: (problem: Problem) => boolean } = {}): Promise<Opened> {
	const { forgiven = () => false, ...rest } = options;
	const opened = await openPage(rest);
	visited.push({ opened, forgiven, keep: rest.keep ?? false });
	return opened;
}

/** Faults that a test brings about by refusing a file: the file's own, and the browser's word that it did not come. */
export const refused =
	(file: RegExp) =>
	({ kind, text }: Problem) =>
		kind !== 'error' && kind !== 'other origin' && file.test(text);

/** Opens the story, with its application running. */
export async function read(options: OpenOptions = {}) {
	const { page, context } = await open(options);
	await arrived(page);
	return { page, context };
}

/** The application is there, the fonts are in, and nothing moves. */
export async function arrived(page: Page) {
	await page.waitForFunction(
		// a page that is only now asked for has no document for a moment, and a question that throws is not asked again
		() => document.documentElement?.dataset.app === 'ready' && document.fonts.status === 'loaded'
	);
	await atRest(page);
}

/** Waits until the page has stood still for some frames, whatever set it moving. */
export async function atRest(page: Page, frames = 7) {
	await page.evaluate(
		(frames) =>
			new Promise<void>((done) => {
				let still = 0;
				let last = '';
				const look = () => {
					const now = `${scrollX} ${scrollY} ${document.documentElement.scrollHeight} ${document.documentElement.dataset.step}`;
					still = now === last ? still + 1 : 0;
					last = now;
					if (still >= frames) done();
					else requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			}),
		frames
	);
}

/** Goes to a chapter by the rail: by its tick, or where ticks are too thin for a finger, by the list they unfold into. */
export async function goToChapter(page: Page, chapter: string) {
	const unfold = page.locator('.rail button');
	if (await unfold.isVisible()) await unfold.click();
	await page.locator(`[data-tick="${chapter}"]`).click();
}

/** The step that the page says is being read. */
export const stepShown = (page: Page) => page.evaluate(() => document.documentElement.dataset.step);

/**
 * The step being read, counted afresh from where things are: steps whose top is above the line, less one.
 * A chapter's first step begins with the chapter's heading, once that is in the top quarter of the screen (decision 3).
 */
export const stepCounted = (page: Page, line: number) =>
	page.evaluate((share) => {
		const steps = [...document.querySelectorAll<HTMLElement>('main [data-step]')];
		const above = steps.filter((step, at) => {
			const chapter = step.closest('[data-chapter]')!;
			const opens = at > 0 && !chapter.contains(steps[at - 1]!);
			const y = step.getBoundingClientRect().y / window.innerHeight;
			return y <= share || (opens && chapter.getBoundingClientRect().y / window.innerHeight <= 0.25);
		}).length;
		return steps[above > 0 ? above - 1 : 0]?.id;
	}, line);

/** Brings a step to just past the reading line, as a reader who scrolls to it does. */
export async function scrollTo(page: Page, id: string, line: number) {
	await page.evaluate(
		({ id, line }) => {
			const top = document.getElementById(id)!.getBoundingClientRect().top;
			window.scrollTo({ top: Math.ceil(scrollY + top - line * innerHeight + 8), behavior: 'instant' });
		},
		{ id, line }
	);
}

export interface Drawing {
	chart: string | undefined;
	view: string | undefined;
	series: string[];
	/** Every mark's place and look, every field's outline, every label's words and place: what there is to see. */
	seen: string[];
	words: string;
}

/** What a figure shows: a chapter's stage, or with `drawn` the step's own picture in the text. */
export const drawing = (page: Page, id: string, which: 'stage' | 'drawn' = 'stage'): Promise<Drawing | null> =>
	page.evaluate(
		({ id, which }) => {
			const step = document.getElementById(id);
			const figure =
				which === 'drawn'
					? step?.querySelector<HTMLElement>('figure.drawn')
					: step?.closest('.scrolly')?.querySelector<HTMLElement>('.stage > figure');
			const picture = figure?.querySelector<HTMLElement>('.picture');
			if (!figure || !picture || (which === 'stage' && !picture.classList.contains('ready'))) return null;
			const whole = (text: string) => text.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
			// In whichever order it was said, which nobody sees
			const style = (one: Element) =>
				(one.getAttribute('style') ?? '')
					.split(';')
					.map((part) => part.trim())
					.filter(Boolean)
					.sort()
					.join('; ');
			const look = (mark: Element) =>
				whole(
					[
						...['class', 'x', 'y', 'width', 'height', 'd'].map((name) => mark.getAttribute(name) ?? ''),
						style(mark)
					].join('|')
				);
			return {
				chart: figure.dataset.chart,
				view: figure.dataset.view,
				series: [...picture.querySelectorAll<HTMLElement>('g[data-series]')].map(
					(group) => `${group.dataset.series} ${group.dataset.value}`
				),
				seen: [
					...[...picture.querySelectorAll('svg rect:not(.hit), svg path, svg line, svg g.field')]
						.filter((mark) => !mark.closest('defs'))
						.map(look),
					...[...picture.querySelectorAll('.label')].map(
						(label) => `${label.textContent?.trim()} ${whole(style(label))}`
					)
				],
				words: [...picture.querySelectorAll('.label')].map((label) => label.textContent?.trim()).join(' · ')
			};
		},
		{ id, which }
	);

/** The stage's picture of a step, once it shows that step and has stopped changing. */
export async function onceDrawn(page: Page, id: string): Promise<Drawing> {
	await page.waitForFunction((id) => {
		const figure = document.getElementById(id)?.closest('.scrolly')?.querySelector<HTMLElement>('.stage > figure');
		return (
			figure?.dataset.view === id && figure.dataset.drawn === id && figure.querySelector('.picture.ready svg') !== null
		);
	}, id);
	let last = '';
	for (;;) {
		const now = await drawing(page, id);
		const text = JSON.stringify(now);
		if (now && text === last) return now;
		last = text;
		// longer than from one wave of marks to the next
		await page.evaluate(
			() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 120))
		);
	}
}

/** Waits for the step to be this one, and stay it. */
export async function expectStep(page: Page, id: string | undefined, because: string, frames?: number) {
	// on a busy machine the count comes some frames after the scroll: give it time to be right, and then it has to stay so
	await page.waitForFunction((id) => document.documentElement?.dataset.step === id, id).catch(() => undefined);
	await atRest(page, frames);
	expect(await stepShown(page), because).toBe(id);
}

/** Down the whole page, part of a screen at a time, so that every chart comes to life. */
export async function scrollThrough(page: Page, part = 0.9) {
	for (let at = -1; ;) {
		const now = await page.evaluate((part) => {
			scrollBy({ top: innerHeight * part, behavior: 'instant' });
			return scrollY;
		}, part);
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		if (now === at) break;
		at = now;
	}
	await atRest(page);
}

/**
 * Turns the phone, or changes its bars, as a reader does who has been reading: the page takes a new size within 300 ms of a
 * scroll for a part of that scroll, and a test is quicker than a hand.
 */
export async function resize(page: Page, viewport: { width: number; height: number }) {
	await atRest(page);
	const now = await page.evaluate(() => performance.now());
	await page.waitForFunction((from) => performance.now() > from + 350, now);
	await page.setViewportSize(viewport);
}

/** Waits until the step that the page tells is the one that stands there, counted afresh, and gives it. */
export async function expectAsItStands(page: Page, line: number, because: string): Promise<string | undefined> {
	await atRest(page);
	let counted: string | undefined;
	await expect
		.poll(
			async () => {
				counted = await stepCounted(page, line);
				const shown = await stepShown(page);
				return shown === counted ? 'as it stands' : `${shown} is told, and ${counted} stands there`;
			},
			{ message: because }
		)
		.toBe('as it stands');
	return counted;
}

/** Turns the wheel over the text, where it moves the page and nothing else, and waits until the page has gone as far and stands. */
export async function turnTheWheel(page: Page, by: number, times: number) {
	await page.mouse.move(20, page.viewportSize()!.height - 30);
	const from = await page.evaluate(() => scrollY);
	for (let turn = 0; turn < times; turn++) await page.mouse.wheel(0, by);
	// a browser answers before anything moves: until the last turn is under way, standing still says nothing
	await page.waitForFunction(
		({ from, by, times }) => {
			const end = document.documentElement.scrollHeight - innerHeight;
			const to = Math.min(end, Math.max(0, from + by * times));
			return Math.abs(scrollY - to) < Math.abs(by) / 2;
		},
		{ from, by, times }
	);
	await atRest(page);
}

/** Touches the screen, and waits until the page has been told: a browser makes a click of a touch some time after it. */
export async function touch(page: Page, x: number, y: number) {
	const clicks = await page.evaluate(() => {
		const counted = window as unknown as { clicks?: number };
		if (counted.clicks === undefined) {
			counted.clicks = 0;
			addEventListener('click', () => counted.clicks!++, { capture: true });
		}
		return counted.clicks;
	});
	await page.touchscreen.tap(x, y);
	await page.waitForFunction((clicks) => (window as unknown as { clicks: number }).clicks > clicks, clicks);
}

/** Where a step's text begins is on the screen, and nothing lies over it. */
export const textIsInSight = (page: Page, id: string) =>
	page.evaluate((id) => {
		const step = document.getElementById(id)!;
		const line = [...step.querySelectorAll('.text p')].find((p) => !p.classList.contains('visually-hidden'))!;
		const range = document.createRange();
		range.selectNodeContents(line);
		const box = [...range.getClientRects()].find((rect) => rect.width > 2)!;
		return step.contains(document.elementFromPoint(box.left + Math.min(8, box.width / 2), box.top + box.height / 2));
	}, id);
