/** What a reader does, in the engines that the other tests do not run in. Each page is opened once and asked many things. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { READING_LINE } from '../../src/lib/stage/position';
import { onStage, promisedSteps } from '../site/steps';
import { firefoxVisitor } from './firefox';
import type { Visitor } from './visitor';
import { webkitVisitor } from './webkit';

const [firefox, webkit] = [inject('firefox'), inject('webkit')];
const address = (path: string) => `${inject('siteAddress')}${path}`;
/** How often another engine is asked: each question is a message to another program. */
const WHILE = { interval: 100 };

const first = promisedSteps[0]!.id;
const last = promisedSteps.at(-1)!.id;

describe.each([
	['Firefox', firefox === null ? null : () => firefoxVisitor(firefox)],
	['WebKit', webkit === null ? null : () => webkitVisitor(webkit)]
])('in %s', (_, start) => {
	if (start === null) {
		test.skip('the engine is not here', () => undefined);
		return;
	}
	let visitor: Visitor;
	beforeAll(async () => void (visitor = await start()));
	afterAll(() => visitor?.close());

	const step = () => visitor.ask(() => document.documentElement.dataset.step);
	const expectStep = (id: string, because: string) => expect.poll(step, { ...WHILE, message: because }).toBe(id);
	/** Opens a page, and from then on notes what goes wrong on it. */
	async function read(path: string, width = 480, height = 900) {
		await visitor.size(width, height);
		await visitor.open(address(path));
		await visitor.ask(() => {
			const wrong: string[] = [];
			Object.assign(window, { wrong });
			addEventListener('error', (event) => {
				// said where sizes settle a frame later: a notice, which Chromium keeps to itself
				if (!/^ResizeObserver loop/.test(event.message)) wrong.push(event.message);
			});
			addEventListener('unhandledrejection', (event) => wrong.push(String(event.reason)));
			document.addEventListener('securitypolicyviolation', (event) => wrong.push(`policy: ${event.violatedDirective}`));
		});
		await expect
			.poll(
				() =>
					visitor.ask(() => [
						document.querySelector('script[data-app]') ? document.documentElement.dataset.app : 'ready',
						document.readyState,
						document.fonts.status
					]),
				WHILE
			)
			.toEqual(['ready', 'complete', 'loaded']);
	}
	const nothingWrong = async () =>
		expect(await visitor.ask(() => (window as unknown as { wrong: string[] }).wrong)).toEqual([]);
	const view = (id: string) =>
		visitor.ask(
			(id) =>
				document
					.getElementById(id)
					?.closest('.scrolly')
					?.querySelector<HTMLElement>('.stage > figure:has(.picture.ready)')?.dataset.view,
			id
		);

	test.each([
		['on a narrow window', 480, 900, READING_LINE.stacked],
		['on a desk', 1280, 800, READING_LINE.beside]
	])('the scroll is followed, and the stage shows the step, %s', async (_, width, height, line) => {
		await read('/', width, height);
		await expectStep(first, 'at the top');
		for (let round = 0; round < 2; round++) {
			await visitor.press('End');
			await expectStep(last, 'End');
			await visitor.press('Home');
			await expectStep(first, 'Home');
			// Firefox glides there: it would take the page along from wherever it is put meanwhile
			await expect.poll(() => visitor.ask(() => scrollY), WHILE).toBe(0);
		}
		for (const { id } of promisedSteps.filter((one, at) => onStage(one) && at % 6 === 1)) {
			await visitor.ask(
				(id, line) => {
					const { top } = document.getElementById(id)!.getBoundingClientRect();
					window.scrollTo({ top: Math.ceil(scrollY + top - line * innerHeight + 8), behavior: 'instant' });
				},
				id,
				line
			);
			await expectStep(id, 'scrolled to');
			await expect.poll(() => view(id), { ...WHILE, message: 'the stage' }).toBe(id);
		}
		await nothingWrong();
	});

	test('a step opens at its address, and says so after a reload', async () => {
		await read('/#vote-share');
		await expectStep('vote-share', 'by its address');
		await expect.poll(() => view('vote-share'), WHILE).toBe('vote-share');
		await visitor.ask(() => void Object.assign(window, { before: true }));
		await visitor.reload();
		// asked of the page that has come, and not of the one that is going
		await expect
			.poll(() => visitor.ask(() => [document.documentElement?.dataset.step, 'before' in window]), WHILE)
			.toEqual(['vote-share', false]);
	});

	test('the article has every picture and no stage', async () => {
		await read('/?read=article');
		const faults = await visitor.ask(() => {
			const shown = (element: Element | null) => (element?.getBoundingClientRect().height ?? 0) > 50;
			return [
				...[...document.querySelectorAll<HTMLElement>('main figure.drawn')]
					.filter((figure) => !shown(figure.querySelector('.picture')))
					.map((figure) => `no picture: ${figure.dataset.view}`),
				...[...document.querySelectorAll('.stage')].filter(shown).map(() => 'a stage')
			];
		});
		expect(faults).toEqual([]);
		await nothingWrong();
	});

	test('a number is asked who says so, by click and by keyboard, and gives the focus back', async () => {
		await read('/?read=article#vote-result');
		const card = () =>
			visitor.ask(() => {
				const card = document.getElementById('card');
				if (!card?.matches(':popover-open')) return null;
				const { left, top, right, bottom } = card.getBoundingClientRect();
				return {
					title: card.querySelector('.card-title')?.textContent ?? '',
					inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
					focused: card.contains(document.activeElement)
				};
			});
		const link = '#vote-result .text a.figure';
		const right = await visitor.ask(() => document.querySelector('#says-vote\\.against th')!.textContent);
		for (const way of ['click', 'keyboard'] as const) {
			await visitor.ask((link) => {
				const asked = document.querySelector<HTMLElement>(link)!;
				asked.scrollIntoView({ block: 'center', behavior: 'instant' });
				asked.focus({ preventScroll: true });
			}, link);
			if (way === 'click') await visitor.click(link);
			else await visitor.press('Enter');
			await expect.poll(card, { ...WHILE, message: way }).toEqual({ title: right, inside: true, focused: true });
			await visitor.press('Escape');
			await expect.poll(card, WHILE).toBeNull();
			expect(await visitor.ask((link) => document.activeElement === document.querySelector(link), link)).toBe(true);
		}
		await nothingWrong();
	});

	test('a guess is made, a choice is taken and a mark says who it is, by keyboard', async () => {
		await read('/#departures-guess');
		await visitor.ask(() => document.getElementById('departures-guess-range')!.focus());
		await visitor.press('ArrowRight');
		await visitor.ask(() => document.querySelector<HTMLElement>('#departures-guess button[type="submit"]')!.focus());
		await visitor.press('Enter');
		await expect
			.poll(() => visitor.ask(() => document.querySelector('#departures-guess [data-said]')?.textContent), WHILE)
			.toMatch(/^You said \d/);

		await read('/#vote-share');
		const words = () =>
			visitor.ask(() =>
				[...document.querySelectorAll('#vote .stage .picture.ready .label')].map((label) => label.textContent).join(' ')
			);
		await expect.poll(words, WHILE).toMatch(/212 valid votes/);
		await visitor.ask(() => document.querySelector<HTMLElement>('#vote-share input[type="radio"]')!.focus());
		await visitor.press('ArrowRight');
		await expect.poll(words, WHILE).toMatch(/229 Labour MPs/);

		await read('/#departures-board');
		await expect.poll(() => view('departures-board'), WHILE).toBe('departures-board');
		await visitor.ask(() =>
			document.querySelector<HTMLElement>('#departures .stage button[aria-label="Next mark"]')!.focus()
		);
		await visitor.press('Enter');
		await expect
			.poll(() => visitor.ask(() => document.querySelector('#departures .stage .readout p')?.textContent), WHILE)
			.toMatch(/Source: /);
		await nothingWrong();
	});

	test('the slides go on and back by their keys, and stay where they are through a reload', async () => {
		await read('/present/', 1280, 800);
		await expectStep(first, 'the first slide');
		await visitor.press('ArrowRight');
		await expectStep(promisedSteps[1]!.id, 'on');
		// A second press within a quarter of a second is taken for a clicker's bounce; the first slide is never passed
		await expect
			.poll(async () => {
				await visitor.press('ArrowLeft');
				return step();
			}, WHILE)
			.toBe(first);
		await nothingWrong();
		await expect
			.poll(async () => {
				await visitor.press('End');
				return step();
			}, WHILE)
			.toBe(last);
		await visitor.ask(() => void Object.assign(window, { before: true }));
		await visitor.reload();
		await expect
			.poll(
				() =>
					visitor.ask(() => {
						const { app, step } = document.documentElement?.dataset ?? {};
						return [app, step, 'before' in window];
					}),
				{ ...WHILE, message: 'after a reload' }
			)
			.toEqual(['ready', last, false]);
		await expect
			.poll(async () => {
				await visitor.press('Home');
				return step();
			}, WHILE)
			.toBe(first);
	});

	test.each([
		['/embed/chart/ballot/#vote-share', '#vote-share'],
		['/embed/story/?mode=tall', '#vote-result']
	])('a host’s page gets the height of %s, as tall as it is, and what was asked for is in it', async (path, asked) => {
		await read('/data/', 900, 800);
		await visitor.ask((path) => {
			const told: string[] = [];
			Object.assign(window, { told });
			addEventListener('message', ({ data }) => told.push(typeof data === 'string' ? data : JSON.stringify(data)));
			const frame = document.createElement('iframe');
			frame.src = path;
			frame.style.cssText = 'width: 600px; height: 300px';
			document.body.replaceChildren(frame);
		}, path);
		const seen = () =>
			visitor.ask((asked) => {
				const frame = document.querySelector('iframe')!;
				const content = frame.contentDocument!;
				const { told } = window as unknown as { told: string[] };
				const heights = told.filter((one) => /height/i.test(one)).flatMap((one) => one.match(/\d{3,}/g) ?? []);
				const tall = content.documentElement?.offsetHeight ?? 0;
				const shown = content.querySelector<HTMLElement>(asked);
				return {
					told: heights.some((one) => Math.abs(Number(one) - tall) <= 2),
					shown: (shown?.getBoundingClientRect().height ?? 0) > 100,
					drawn: (shown?.querySelectorAll('.picture svg, figure[data-chart] svg').length ?? 0) > 0
				};
			}, asked);
		await expect.poll(seen, WHILE).toEqual({ told: true, shown: true, drawn: true });
		await nothingWrong();
	});

	test('the page of the data is read', async () => {
		await read('/data/');
		expect(await visitor.ask(() => document.querySelectorAll('main a[href$=".csv"]').length)).toBeGreaterThan(4);
		await nothingWrong();
	});
});
