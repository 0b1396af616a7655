import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/ensure-built.mjs';
import { chapters, hasChart, textOf } from '../../src/lib/story';
import { arrived, atRest, expectStep, onceDrawn, open, PHONE, refused } from './reader';
import { promisedSteps } from './steps';

const charted = promisedSteps.filter((step) => step.chart !== null).map((step) => step.id);

/** What of these steps cannot be seen: their text, their own pictures with something in them, and the tables under those. */
const unseen = (page: Page, ids: readonly string[]) =>
	page.evaluate(
		(ids) =>
			ids.flatMap((id) => {
				const step = document.getElementById(id)!;
				const seen = (element: Element | null) => {
					const box = element?.getBoundingClientRect();
					return (
						box !== undefined &&
						element!.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
						box.width > 8 &&
						box.height > 8
					);
				};
				const missing = [...step.querySelectorAll('.text > p:not(.visually-hidden):not([hidden])')]
					.filter((p) => !seen(p))
					.map((p) => `${id}: text “${p.textContent?.slice(0, 30)}”`);
				if (step.querySelectorAll('.text > p').length === 0) missing.push(`${id}: text`);
				if (!step.querySelector('figure[data-chart]')) return missing;
				const figure = step.querySelector<HTMLElement>(`figure.drawn[data-view="${id}"]`);
				const picture = figure?.querySelector('.picture') ?? null;
				if (!seen(picture)) missing.push(`${id}: picture`);
				const drawn = [...(picture?.querySelectorAll('svg rect:not(.hit), svg path, svg line, .label') ?? [])].filter(
					(mark) => !mark.closest('defs')
				);
				const visible = drawn.filter((mark) => {
					const { width, height } = mark.getBoundingClientRect();
					return width + height > 1;
				});
				if (visible.length === 0) missing.push(`${id}: nothing in its picture`);
				// the opening's picture stands for itself: its numbers are the title
				if (id === 'opening-count') return missing;
				const table = figure?.querySelector('details table');
				if (!seen(figure?.querySelector('summary') ?? null)) missing.push(`${id}: way to its table`);
				if (!table || table.querySelectorAll('tbody tr').length === 0) missing.push(`${id}: table`);
				return missing;
			}),
		ids
	);

/** Words and pictures that stick out of the screen to either side. What scrolls in a box of its own may. */
const clipped = (page: Page) =>
	page.evaluate(() => {
		const wide = document.documentElement.clientWidth;
		const found: string[] = [];
		const out = (left: number, right: number) => left < -1 || right > wide + 1;
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const text = texts.currentNode as Text;
			const parent = text.parentElement!;
			if (
				!text.data.trim() ||
				parent.closest('script, style, .table-box, .visually-hidden, .skip-link, [popover], [hidden]') ||
				!parent.checkVisibility()
			)
				continue;
			const range = document.createRange();
			range.selectNodeContents(text);
			const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
			if (rects.some(({ left, right }) => out(left, right)))
				found.push(`${parent.closest('[id]')?.id}: “${text.data.trim().slice(0, 40)}”`);
		}
		for (const picture of document.querySelectorAll('.picture, .ground svg, table, button, input')) {
			if (picture.closest('.table-box') || !(picture as HTMLElement).checkVisibility()) continue;
			const { left, right } = picture.getBoundingClientRect();
			if (out(left, right)) found.push(`${picture.closest('[id]')?.id}: ${picture.localName}`);
		}
		if (document.documentElement.scrollWidth > wide)
			found.push(`the page is ${document.documentElement.scrollWidth} wide`);
		return found;
	});

describe('without scripts', () => {
	test('every word of every step is there to read', async () => {
		const { page } = await open({ js: false });
		const there = await page.evaluate(() =>
			Object.fromEntries(
				[...document.querySelectorAll('main [data-step]')].map((step) => [
					step.id,
					(step.querySelector('.text')?.textContent ?? '').replace(/\s+/g, ' ')
				])
			)
		);
		const missing = chapters
			.flatMap((chapter) => chapter.steps)
			.flatMap((step) =>
				step.prose.flatMap((prose) => {
					// a glyph is a picture there and a word here; quotation marks are the browser's own
					const parts = textOf(prose)
						.replace(/\s+/g, ' ')
						.split(/a square|a circle|a hollow mark|[“”]/)
						.map((part) => part.trim())
						.filter(Boolean);
					const text = there[step.id]?.replace(/[“”]/g, '') ?? '';
					return parts.filter((part) => !text.includes(part)).map((part) => `${step.id}: ${part}`);
				})
			);
		expect(missing).toEqual([]);
	});

	test.each([320, 390, 1024])(
		'text, pictures and tables can all be seen, and nothing sticks out, at %i pixels',
		async (width) => {
			const { page } = await open({ js: false, viewport: { width, height: 844 } });
			expect(
				await unseen(
					page,
					promisedSteps.map((step) => step.id)
				)
			).toEqual([]);
			expect(await clipped(page)).toEqual([]);
		}
	);

	test('each step that has a chart draws it in its own place, with its table a touch away', async () => {
		const { page } = await open({ js: false });
		const views = await page
			.locator('main figure.drawn')
			.evaluateAll((figures) => figures.map((figure) => (figure as HTMLElement).dataset.view));
		const all = chapters.flatMap((chapter) => chapter.steps.filter(hasChart).map((step) => step.id));
		expect(views).toEqual(all);
		const table = page.locator('#vote-result figure.drawn table');
		expect(await table.isVisible()).toBe(false);
		await page.locator('#vote-result figure.drawn summary').click();
		expect(await table.isVisible()).toBe(true);
		expect(await table.textContent()).toContain('172');
	});

	test('offers nothing that only a script could answer', async () => {
		const { page } = await open({ js: false });
		const controls = await page
			.locator('.control, [data-said], .readout')
			.evaluateAll((all) => all.filter((one) => (one as HTMLElement).checkVisibility()).map((one) => one.className));
		expect(controls).toEqual([]);
	});

	test('a step is still found by its address', async () => {
		const { page } = await open({ js: false, path: '/#executive-fee' });
		const top = await page.locator('#executive-fee').evaluate((step) => step.getBoundingClientRect().top);
		expect(Math.abs(top)).toBeLessThan(PHONE.height / 2);
	});
});

describe('when a script does not arrive', () => {
	test('of the application, the reader gets the article, at the step asked for', async () => {
		const application = /\/app\/assets\/enhance[\w-]*\.js/;
		const { page } = await open({
			path: '/#vote-share',
			forgiven: refused(application),
			before: (page) => page.route(application, (route) => route.abort())
		});
		await page.waitForFunction(() => document.documentElement?.dataset.app === 'missing');
		await atRest(page);
		expect(
			await unseen(
				page,
				promisedSteps.map((step) => step.id)
			)
		).toEqual([]);
		expect(await clipped(page)).toEqual([]);
		expect(
			await page
				.locator('.stage')
				.evaluateAll((stages) => stages.filter((stage) => (stage as HTMLElement).checkVisibility()).length)
		).toBe(0);
		const top = await page.locator('#vote-share').evaluate((step) => step.getBoundingClientRect().top);
		expect(Math.abs(top), 'the step asked for is on the screen').toBeLessThan(PHONE.height / 2);
	});

	test('of some charts, their chapters are articles and the others are not', async () => {
		const folder = join(buildFolder, 'app', 'assets');
		const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
		const drawing = (name: string, id: string) =>
			new RegExp(`["'\`]${id}["'\`]`).test(readFileSync(join(folder, name), 'utf8'));
		const missing = files.filter((name) => drawing(name, 'vote-missing'));
		expect(missing.length, 'the file that draws the ballot').toBe(1);
		const without = charted.filter((id) => drawing(missing[0]!, id));
		const kept = charted.find((id) => !without.includes(id) && !id.startsWith('opening'))!;
		const file = new RegExp(missing[0]!.replace(/[.]/g, '\\.'));
		const { page } = await open({
			path: '/#vote-room',
			forgiven: refused(file),
			before: (page) => page.route(file, (route) => route.abort())
		});
		await arrived(page);
		await page.waitForFunction(() => document.querySelector('#vote .scrolly.unpinned') !== null);
		const vote = charted.filter((id) => id.startsWith('vote-'));
		expect(await unseen(page, vote)).toEqual([]);
		expect(await page.locator('#vote .stage').evaluate((stage) => (stage as HTMLElement).checkVisibility())).toBe(
			false
		);
		for (const id of ['vote-when', 'vote-share']) {
			await page.evaluate((id) => (location.hash = id), id);
			await expectStep(page, id, `${id}, in the chapter without its chart`);
		}
		await page.evaluate((id) => (location.hash = id), kept);
		await expectStep(page, kept, 'in a chapter that has its chart');
		expect((await onceDrawn(page, kept)).view).toBe(kept);
		expect(
			await page.locator(`#${kept} figure.drawn`).evaluate((figure) => (figure as HTMLElement).checkVisibility()),
			'its own picture is on the stage'
		).toBe(false);
	});

	test('of everything the charts share, every chapter is an article and still followed', async () => {
		const folder = join(buildFolder, 'app', 'assets');
		const charts = readdirSync(folder).filter((name) => name.endsWith('.js') && !name.startsWith('enhance'));
		const file = new RegExp(charts.map((name) => name.replace(/[.]/g, '\\.')).join('|'));
		const { page } = await open({
			path: '/#square-flat',
			forgiven: refused(file),
			before: (page) => page.route(file, (route) => route.abort())
		});
		await page.waitForFunction(() => document.documentElement?.dataset.app !== undefined);
		await atRest(page);
		for (const id of ['square-rally', 'result-count']) {
			await page.evaluate((id) => (location.hash = id), id);
			await page.waitForFunction(
				(id) => document.getElementById(id)!.querySelector<HTMLElement>('figure.drawn')!.checkVisibility(),
				id
			);
			await atRest(page);
			expect(await unseen(page, [id])).toEqual([]);
		}
	});
});
