import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { READING_LINE } from '../../src/lib/stage/position';
import {
	arrived,
	atRest,
	DESK,
	expectAsItStands,
	expectStep,
	goToChapter,
	onceDrawn,
	open,
	PHONE,
	PHONE_ON_ITS_SIDE,
	read,
	resize,
	scrollTo,
	textIsInSight,
	touch,
	turnTheWheel
} from './reader';
import { onStage, promisedSteps } from './steps';

const { stacked, beside, article } = READING_LINE;
const first = promisedSteps[0]!.id;
const last = promisedSteps.at(-1)!.id;

/** The first step of a chapter, as promised. */
const opens = (chapter: string) => promisedSteps.find((one) => one.chapter === chapter)!.id;

describe('the scroll', () => {
	test('End is the last step and Home is the first, as often as they are pressed', async () => {
		const { page } = await read();
		for (let round = 0; round < 3; round++) {
			await page.keyboard.press('End');
			await expectStep(page, last, `End, round ${round}`);
			await page.keyboard.press('Home');
			await expectStep(page, first, `Home, round ${round}`);
		}
	});

	test.each([
		['a phone', PHONE, stacked],
		['a desk', DESK, beside]
	])('after a fling either way the step is where the page stands, on %s', async (_, viewport, line) => {
		const { page } = await read({ viewport });
		const reached = new Set<string | undefined>();
		for (const [by, times] of [
			[2500, 6],
			[-1700, 3],
			[6000, 6],
			[-9000, 2],
			[400, 9],
			[-300, 5]
		] as const) {
			await turnTheWheel(page, by, times);
			const counted = await expectAsItStands(page, line, `after ${times} turns by ${by}`);
			reached.add(counted);
			await expectStep(page, counted, `after ${times} turns by ${by}`);
			const step = promisedSteps.find(({ id }) => id === counted);
			if (step && onStage(step)) expect((await onceDrawn(page, step.id)).view).toBe(counted);
		}
		expect(reached.size).toBeGreaterThan(3);
	});

	test('goes on firing however often the phone is turned', async () => {
		const { page } = await read({ path: '/#vote-room' });
		for (const [viewport, line] of [
			[PHONE_ON_ITS_SIDE, beside],
			[PHONE, stacked],
			[PHONE_ON_ITS_SIDE, beside],
			[PHONE, stacked]
		] as const) {
			await page.setViewportSize(viewport);
			await expectAsItStands(page, line, 'straight after turning');
			for (const id of ['vote-share', 'vote-result', 'vote-when', 'vote-missing']) {
				await scrollTo(page, id, line);
				await expectStep(page, id, `${id} at ${viewport.width} × ${viewport.height}`);
				expect((await onceDrawn(page, id)).view).toBe(id);
			}
		}
	});

	test('keeps the step being read when the phone is turned and turned back', async () => {
		const { page } = await read({ path: '/#vote-share' });
		for (const viewport of [PHONE_ON_ITS_SIDE, PHONE, PHONE_ON_ITS_SIDE]) {
			await resize(page, viewport);
			await expectStep(page, 'vote-share', `turned to ${viewport.width} × ${viewport.height}`);
		}
	});

	test('follows in the middle of a scroll, before it has come to rest', async () => {
		const { page } = await read({ path: '/#square-flat' });
		const passed = await page.evaluate(
			() =>
				new Promise<string[]>((done) => {
					const seen: string[] = [];
					let frames = 0;
					const on = () => {
						scrollBy({ top: 40, behavior: 'instant' });
						const step = document.documentElement.dataset.step!;
						if (seen.at(-1) !== step) seen.push(step);
						if (frames++ > 120) done(seen);
						else requestAnimationFrame(on);
					};
					requestAnimationFrame(on);
				})
		);
		const order = promisedSteps.map(({ id }) => id);
		expect(passed.length).toBeGreaterThan(4);
		expect(passed).toEqual(order.slice(order.indexOf('square-flat'), order.indexOf('square-flat') + passed.length));
	});

	test.each(['200%', '32px', '12px'])('follows when the text is set at %s, and when it is set back', async (size) => {
		const { page } = await read({ path: '/#executive-vote' });
		for (const root of [size, '16px']) {
			await page.evaluate((size) => (document.documentElement.style.fontSize = size), root);
			await expectAsItStands(page, stacked, `straight after, at ${root}`);
			for (const id of ['executive-window', 'executive-fee', 'electorate-mps', 'rivals-start', 'executive-shut-out']) {
				await scrollTo(page, id, stacked);
				await expectStep(page, id, `${id} at ${root}`);
			}
		}
	});

	test('follows on a page that has grown by an opened table', async () => {
		const { page } = await read({ path: '/?read=article#vote-result' });
		const height = () => page.evaluate(() => document.documentElement.scrollHeight);
		const before = await height();
		for (const id of ['vote-room', 'vote-result', 'vote-missing']) await page.locator(`#${id} .drawn summary`).click();
		await expectAsItStands(page, article, 'straight after');
		expect(await height()).toBeGreaterThan(before);
		for (const id of ['vote-missing', 'vote-when', 'vote-share', 'vote-result', 'square-week']) {
			await scrollTo(page, id, article);
			await expectStep(page, id, id);
		}
	});

	test('opens a stage’s table over the stage, and follows on', async () => {
		const { page } = await read({ path: '/#vote-result' });
		await onceDrawn(page, 'vote-result');
		await page.locator('#vote .stage summary').click();
		await page.locator('#vote .stage .table-box').waitFor();
		await scrollTo(page, 'vote-missing', stacked);
		await expectStep(page, 'vote-missing', 'scrolling on');
	});

	test('keeps the step when a phone’s bars come and go', async () => {
		const { page } = await read({ path: '/#executive-shut-out' });
		const top = () => page.locator('#executive-shut-out').evaluate((step) => step.getBoundingClientRect().top);
		await onceDrawn(page, 'executive-shut-out');
		const before = await top();
		for (const height of [753, 844, 753, 844]) {
			await resize(page, { width: 390, height });
			await expectStep(page, 'executive-shut-out', `at ${height}`);
			expect((await onceDrawn(page, 'executive-shut-out')).view).toBe('executive-shut-out');
			await atRest(page);
			// A bar of 91 pixels moves a line by no more than its own height, and gone again it has moved nothing
			expect(Math.abs((await top()) - before), `at ${height}`).toBeLessThan(height === 844 ? 3 : 92);
		}
	});
});

describe('the address', () => {
	const hash = (page: Page) => page.evaluate(() => location.hash);

	test('says nothing until the first scroll has come to rest, then follows without filling the history', async () => {
		const { page } = await read();
		const length = await page.evaluate(() => history.length);
		expect(await hash(page)).toBe('');
		for (let turn = 0; turn < 4; turn++) {
			await turnTheWheel(page, 1500, 2);
			const step = await expectAsItStands(page, stacked, `turn ${turn}`);
			await expect.poll(() => hash(page)).toBe(`#${step}`);
		}
		expect(await page.evaluate(() => history.length)).toBe(length);
		await page.keyboard.press('Home');
		await expectStep(page, first, 'the top');
		await expect.poll(() => hash(page), { message: 'the top has the plain address' }).toBe('');
		expect(await page.evaluate(() => history.length)).toBe(length);
	});

	test('is not touched in the middle of a scroll', async () => {
		const { page } = await read();
		const touched = await page.evaluate(
			() =>
				new Promise<string[]>((done) => {
					const hashes = new Set<string>();
					let ended = false;
					addEventListener('scrollend', () => (ended = true), { capture: true, once: true });
					window.scrollTo({ top: 9000, behavior: 'smooth' });
					const look = () => {
						if (ended) return done([...hashes]);
						hashes.add(location.hash);
						requestAnimationFrame(look);
					};
					look();
				})
		);
		expect(touched).toEqual(['']);
	});

	test('brings the reader back to the same place after a reload in mid-story', async () => {
		const { page } = await read();
		for (const turns of [7, 9, 12]) {
			await turnTheWheel(page, 1300, turns);
			const step = await expectAsItStands(page, stacked, `${turns} turns on`);
			await expect.poll(() => hash(page)).toBe(`#${step}`);
			await page.reload();
			await arrived(page);
			await expectStep(page, step, 'after the reload');
		}
	});

	test('leaves a reader where they are who scrolls on after a reload, before the application has come', async () => {
		const { page } = await read();
		await turnTheWheel(page, 1300, 7);
		const left = await expectAsItStands(page, stacked, 'before the reload');
		await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${left}`);
		let let_in = () => {};
		const held = new Promise<void>((done) => (let_in = done));
		await page.route(/\/app\/.*\.js$/, async (route) => {
			await held;
			await route.continue();
		});
		await page.reload({ waitUntil: 'load' });
		await page.mouse.move(195, 700);
		for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, 1300);
		await atRest(page);
		const before = await page.evaluate(() => scrollY);
		let_in();
		await arrived(page);
		const step = await expectAsItStands(page, stacked, 'once it has come');
		expect(step).not.toBe(left);
		expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(PHONE.height / 2);
	});

	test.each([
		['on a phone', PHONE, '/'],
		['on a phone on its side', PHONE_ON_ITS_SIDE, '/'],
		['on a desk', DESK, '/'],
		['in the article', PHONE, '/?read=article'],
		['in the article, on a phone on its side', PHONE_ON_ITS_SIDE, '/?read=article']
	])('a tick of the rail leads to the first step of its chapter, %s', async (_, viewport, path) => {
		const { page } = await read({ viewport, path });
		const current = () =>
			page
				.locator('[data-tick][aria-current]')
				.evaluateAll((ticks) => ticks.map((tick) => (tick as HTMLElement).dataset.tick));
		for (const chapter of ['vote', 'electorate', 'night', 'method', 'phoney-war', 'verdicts']) {
			await goToChapter(page, chapter);
			await expectStep(page, opens(chapter), `the tick of ${chapter}`);
			await expect.poll(current, { message: 'the tick that is marked' }).toEqual([chapter]);
		}
	});

	test('back and forward land on the step that was left', async () => {
		const { page } = await read();
		const left: (string | undefined)[] = [];
		for (const chapter of ['square', 'executive', 'online']) {
			await goToChapter(page, chapter);
			await expectStep(page, opens(chapter), `the tick of ${chapter}`);
			await turnTheWheel(page, 700, 2);
			left.push(await expectAsItStands(page, stacked, `further into ${chapter}`));
		}
		expect(new Set(left).size).toBe(3);
		await page.goBack();
		await expectStep(page, left[1], 'back once');
		await page.goBack();
		await expectStep(page, left[0], 'back twice');
		await page.goForward();
		await expectStep(page, left[1], 'forward once');
		await page.goForward();
		await expectStep(page, left[2], 'forward twice');
	});

	test('back is the step that was left also where the page has been made an article since, and says that it is one', async () => {
		const { page } = await read({ path: '/#square-rally' });
		await expectStep(page, 'square-rally', 'by its address');
		await goToChapter(page, 'result');
		await expectStep(page, opens('result'), 'away');
		await page.goBack();
		await expectStep(page, 'square-rally', 'back');
		await page.goForward();
		await expectStep(page, opens('result'), 'forward');
		await page.locator('.rail .switch').click();
		await expectStep(page, opens('result'), 'as an article');
		await page.goBack();
		await expectStep(page, 'square-rally', 'back in the article');
		await expect.poll(() => page.url()).toMatch(/\?read=article#square-rally$/);
	});

	test.each([
		['of a step that never was', '#nope'],
		['of a step that is no more', '#vote-result-2'],
		['that is cut off', '#%E0%A4%A'],
		['that holds a tag', '#<script>'],
		['that holds nothing', '#%00'],
		['with the name of something else', '#constructor'],
		['that is very long', `#${'long'.repeat(2000)}`]
	])('%s opens the story at the top', async (_, fragment) => {
		const { page } = await read({ path: `/${fragment}` });
		await expectStep(page, first, fragment.slice(0, 20));
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await scrollTo(page, 'night-sacked', stacked);
		await expectStep(page, 'night-sacked', 'and goes on from there');
	});
});

/** What the article shows and the stages do not: each charted step's own picture, and no pinned stage. */
const articleFaults = (page: Page) =>
	page.evaluate(() => {
		const shown = (element: Element) =>
			(element as HTMLElement).checkVisibility() && element.getBoundingClientRect().height > 50;
		const hidden = [...document.querySelectorAll('main [data-step] figure.drawn')].filter(
			(figure) => !shown(figure.querySelector('.picture')!)
		);
		const pinned = [...document.querySelectorAll('.stage')].filter((stage) => (stage as HTMLElement).checkVisibility());
		return [
			...hidden.map((figure) => `hidden: ${(figure as HTMLElement).dataset.view}`),
			...pinned.map((stage) => `pinned: ${stage.closest('section')!.id}`)
		];
	});

describe('the article', () => {
	test('is a switch away and back, in the address, and keeps the step being read', async () => {
		const { page } = await read({ path: '/#vote-share' });
		expect(await articleFaults(page)).not.toEqual([]);
		await page.locator('.rail .switch').click();
		await expectStep(page, 'vote-share', 'as an article');
		expect(await articleFaults(page)).toEqual([]);
		expect(new URL(page.url()).search).toBe('?read=article');
		expect(await textIsInSight(page, 'vote-share'), 'the text being read is in sight').toBe(true);
		await page.reload();
		await arrived(page);
		await expectStep(page, 'vote-share', 'after a reload');
		expect(await articleFaults(page)).toEqual([]);
		await page.locator('.rail .switch').click();
		await expectStep(page, 'vote-share', 'back among the stages');
		expect(new URL(page.url()).search).toBe('');
		expect((await onceDrawn(page, 'vote-share')).view).toBe('vote-share');
	});

	test('opens in a tab of its own for whoever asks for that, and this one stays as it is', async () => {
		const { page, context } = await read({ path: '/#vote-share' });
		const [tab] = await Promise.all([
			context.waitForEvent('page'),
			page.locator('.rail .switch').click({ modifiers: ['ControlOrMeta'] })
		]);
		await arrived(tab);
		await expectStep(tab, 'vote-share', 'in the other tab');
		expect(await articleFaults(tab)).toEqual([]);
		expect(await articleFaults(page)).not.toEqual([]);
		expect(new URL(page.url()).search).toBe('');
		await tab.close();
	});

	test('is entered by its address at any step, which is followed there as well', async () => {
		const { page } = await read({ path: '/?read=article#rivals-offers' });
		await expectStep(page, 'rivals-offers', 'by its address');
		await scrollTo(page, 'online-likes', article);
		await expectStep(page, 'online-likes', 'scrolling on');
		await expect.poll(() => page.url()).toMatch(/\?read=article#online-likes$/);
	});

	test('is what a screen of 320 pixels gets', async () => {
		const { page } = await read({ viewport: { width: 320, height: 640 }, path: '/#square-rally' });
		expect(await articleFaults(page)).toEqual([]);
		await expectStep(page, 'square-rally', 'by its address');
		for (const id of ['vote-share', 'night-first']) {
			await scrollTo(page, id, article);
			await expectStep(page, id, id);
		}
	});

	test('is what a reader gets whose browser’s own text is large', async () => {
		const { page, context } = await read();
		expect(await articleFaults(page)).not.toEqual([]);
		const devtools = await context.newCDPSession(page);
		await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
		await page.reload();
		await arrived(page);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
		expect(await articleFaults(page)).toEqual([]);
		await scrollTo(page, 'vote-share', article);
		await expectStep(page, 'vote-share', 'scrolling on');
	});
});

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, selector: string, most = 25) {
	for (let presses = 0; presses < most; presses++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector)) return;
	}
	throw new Error(`${selector} cannot be reached by ${most} presses of Tab`);
}

describe('a guess', () => {
	test.each(['departures-guess', 'online-guess'])(
		'is made by keyboard alone and told back as the reader’s own: %s',
		async (id) => {
			const { page } = await read({ path: `/#${id}` });
			const unguessed = await onceDrawn(page, id);
			await tabTo(page, `#${id}-range`);
			const value = () => page.locator(`#${id}-range`).inputValue();
			const start = Number(await value());
			for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
			const moved = Number(await value());
			expect(moved).toBeGreaterThan(start);
			const told = moved.toLocaleString('en-GB');
			expect(await page.locator(`#${id} output`).textContent()).toBe(told);
			await tabTo(page, `#${id} button[type="submit"]`);
			await page.keyboard.press('Enter');
			const said = page.locator(`#${id} [data-said]`);
			await said.waitFor();
			expect(await said.textContent()).toBe(`You said ${told}.`);
			expect(await said.evaluate((element) => element.hasAttribute('data-furniture'))).toBe(true);
			expect((await onceDrawn(page, id)).seen, 'the guess is drawn').not.toEqual(unguessed.seen);
			await expectStep(page, id, 'guessing moves nobody on');
		}
	);

	test.each(['departures-guess', 'online-guess'])('can be passed by, by keyboard: %s', async (id) => {
		const { page } = await read({ path: `/#${id}` });
		await tabTo(page, `#${id} .buttons a`);
		await page.keyboard.press('Enter');
		const order = await page.evaluate(() => [...document.querySelectorAll('main [data-step]')].map((step) => step.id));
		await expectStep(page, order[order.indexOf(id) + 1], 'the step after it');
		expect(await page.locator(`#${id} [data-said]`).isVisible()).toBe(false);
	});

	test('stays on the page: nothing is sent, and nothing is kept', async () => {
		const { page, context } = await read({ path: '/#departures-guess' });
		const sent: string[] = [];
		context.on('request', (request) =>
			sent.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ''}`)
		);
		for (const id of ['departures-guess', 'online-guess']) {
			await page.evaluate((id) => (location.hash = id), id);
			await onceDrawn(page, id);
			await page.locator(`#${id}-range`).press('ArrowRight');
			await page.locator(`#${id} button[type="submit"]`).click();
			await page.locator(`#${id} [data-said]`).waitFor();
		}
		await page.keyboard.press('End');
		await expectStep(page, last, 'the end');
		// the chapters' own charts come as they are neared, by plain requests for files
		expect(
			sent.filter((request) => !/^GET \/((app|_app)\/[\w./-]+\.(js|css|woff2)|favicon\.svg) $/.test(request))
		).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		expect(page.url()).not.toMatch(/\?/);
		const kept = await page.evaluate(async () => ({
			local: localStorage.length,
			session: sessionStorage.length,
			databases: (await indexedDB.databases()).length,
			cookie: document.cookie
		}));
		expect(kept).toEqual({ local: 0, session: 0, databases: 0, cookie: '' });
	});
});

test('the application changes the height of no chapter: nothing moves for whoever is below it', async () => {
	let letGo = () => {};
	const held = new Promise<void>((go) => (letGo = go));
	const { page } = await open({
		path: '/#method-figures',
		before: (page) => page.route(/\/app\/assets\/enhance/, async (route) => (await held, route.continue()))
	});
	const heights = () =>
		page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('[data-chapter]')].map((one) => `${one.id} ${one.offsetHeight}`)
		);
	await page.evaluate(() => document.fonts.ready);
	await atRest(page);
	const before = await heights();
	expect(before.length).toBeGreaterThan(10);
	letGo();
	await arrived(page);
	expect(await heights()).toEqual(before);
});

describe('a choice', () => {
	test('of denominator regroups the same marks, by keyboard', async () => {
		const { page } = await read({ path: '/#vote-share' });
		const ofValid = await onceDrawn(page, 'vote-share');
		await tabTo(page, '#vote-share input[type="radio"]');
		await page.keyboard.press('ArrowRight');
		await expect.poll(async () => (await onceDrawn(page, 'vote-share')).words).not.toBe(ofValid.words);
		const ofAll = await onceDrawn(page, 'vote-share');
		expect(ofValid.words).toMatch(/^81(\.1)?% · of 212 valid votes/);
		expect(ofAll.words).toMatch(/^75(\.1)?% · of all 229 Labour MPs/);
		expect(ofAll.series, 'the same people').toEqual(ofValid.series);
		expect(ofAll.seen.length).toBe(ofValid.seen.length);
		const places = (seen: string[]) =>
			seen.filter((mark) => mark.startsWith('m ')).map((mark) => mark.split('|').slice(1, 3).join());
		expect(places(ofAll.seen), 'in other places').not.toEqual(places(ofValid.seen));
		await page.keyboard.press('ArrowLeft');
		await expect.poll(async () => (await onceDrawn(page, 'vote-share')).words).toBe(ofValid.words);
	});

	test('that the browser has kept for who comes back is the one that is drawn', async () => {
		const { page } = await read({ path: '/#vote-share' });
		await page.getByLabel('of all MPs').check();
		await expect.poll(async () => (await onceDrawn(page, 'vote-share')).words).toMatch(/^75/);
		await page.evaluate(() => location.assign('data/'));
		await page.waitForURL('**/data/');
		await page.goBack();
		await arrived(page);
		expect(await page.getByLabel('of all MPs').isChecked(), 'as kept').toBe(true);
		await expect.poll(async () => (await onceDrawn(page, 'vote-share')).words).toMatch(/^75/);
	});

	test('of question changes what the grid of readings says', async () => {
		const { page } = await read({ path: '/#verdicts-questions' });
		const before = await onceDrawn(page, 'verdicts-questions');
		await tabTo(page, '#verdicts-questions input[type="radio"]');
		await page.keyboard.press('ArrowRight');
		await expect
			.poll(async () => JSON.stringify(await onceDrawn(page, 'verdicts-questions')))
			.not.toBe(JSON.stringify(before));
	});
});

describe('a mark that has a name', () => {
	const named = ['night-midday', 'departures-record', 'departures-monday', 'departures-board'];
	const readout = (page: Page, id: string) =>
		page.evaluate(
			(id) => document.getElementById(id)!.closest('.scrolly')!.querySelector('.stage .readout p')?.textContent ?? '',
			id
		);
	const abouts = (page: Page, id: string) =>
		page.evaluate(
			(id) =>
				[...document.getElementById(id)!.closest('.scrolly')!.querySelectorAll('.stage svg [aria-label]')].map((mark) =>
					mark.getAttribute('aria-label')!
				),
			id
		);

	/** The chapter's own stage, which is where its marks are. */
	const stageOf = (id: string) => `#${promisedSteps.find((step) => step.id === id)!.chapter} .stage`;

	test.each(named)('says who, what and when to a reader who goes through them by the buttons: %s', async (id) => {
		const { page } = await read({ path: `/#${id}` });
		await onceDrawn(page, id);
		const all = await abouts(page, id);
		expect(all.length).toBeGreaterThan(2);
		expect(
			all.every((about) => /\. Source: /.test(about)),
			'each says its source'
		).toBe(true);
		for (const [button, order] of [
			['Next mark', all],
			['Previous mark', [...all].reverse()]
		] as const) {
			await page.locator(`${stageOf(id)} button[aria-label="${button}"]`).focus();
			const heard: string[] = [];
			for (const _ of order) {
				await page.keyboard.press('Enter');
				heard.push(await readout(page, id));
			}
			expect([...heard].sort(), button).toEqual([...all].sort());
		}
	});

	test.each(named)('is one stop of Tab, and the arrows go on from there: %s', async (id) => {
		const { page } = await read({ path: `/#${id}` });
		await onceDrawn(page, id);
		const all = await abouts(page, id);
		await page.locator(`${stageOf(id)} button[aria-label="Previous mark"]`).focus();
		// the numbers on the picture stand between, each a stop of its own; the marks together are one
		const onMark = () => page.evaluate(() => document.activeElement?.matches('[data-thing]') ?? false);
		for (let presses = 0; presses < 25 && !(await onMark()); presses++) await page.keyboard.press('Shift+Tab');
		expect(await onMark(), 'a mark can be reached').toBe(true);
		expect(await page.locator(`${stageOf(id)} [data-thing][tabindex="0"]`).count(), 'no other mark is a stop').toBe(1);
		const heard: string[] = [];
		for (const _ of all) {
			const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
			expect(await readout(page, id), 'what has the focus is what is read out').toBe(label);
			heard.push(label!);
			await page.keyboard.press('ArrowRight');
		}
		expect([...heard].sort()).toEqual([...all].sort());
		await page.keyboard.press('ArrowLeft');
		expect(await readout(page, id), 'and back').toBe(heard.at(-1));
		await expectStep(page, id, 'the arrows move nobody on');
	});

	/** Points at each mark in turn, at several places if need be, and tells which never answered. */
	const unanswered = (page: Page, id: string, point: (x: number, y: number) => Promise<void>) =>
		(async () => {
			const marks = await page.locator(`#${id}`).evaluate((step) =>
				[...step.closest('.scrolly')!.querySelectorAll('.stage svg [aria-label]')].map((mark) => {
					const { x, y, width, height } = mark.getBoundingClientRect();
					return { label: mark.getAttribute('aria-label')!, x, y, width, height };
				})
			);
			expect(marks.length).toBeGreaterThan(2);
			const silent: string[] = [];
			for (const mark of marks) {
				let answered = false;
				for (const [dx, dy] of [
					[0.5, 0.5],
					[0.5, 0.2],
					[0.5, 0.8],
					[0.1, 0.5],
					[0.9, 0.5]
				] as const) {
					await point(mark.x + mark.width * dx, mark.y + mark.height * dy);
					answered = (await readout(page, id)) === mark.label;
					if (!answered) {
						// an answer may be shown a frame after it is asked for
						await atRest(page, 1);
						answered = (await readout(page, id)) === mark.label;
					}
					if (answered) break;
				}
				if (!answered) silent.push(mark.label);
			}
			return silent;
		})();

	/** Marks walk to their places: wait until they have arrived. */
	const marksAtRest = (page: Page) =>
		page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running'));

	test.each(named)('answers to a pointer: %s', async (id) => {
		const { page } = await read({ path: `/#${id}`, viewport: DESK });
		await onceDrawn(page, id);
		await marksAtRest(page);
		expect(await unanswered(page, id, (x, y) => page.mouse.move(x, y))).toEqual([]);
	});

	test.each(named)('answers to a finger: %s', async (id) => {
		const { page } = await read({ path: `/#${id}`, hasTouch: true, isMobile: true });
		await onceDrawn(page, id);
		await marksAtRest(page);
		const tap = async (x: number, y: number) => {
			await touch(page, x, y);
			// the card it opens may lie over the next one
			await page.keyboard.press('Escape');
		};
		expect(await unanswered(page, id, tap)).toEqual([]);
	});
});

describe('the field of everyone with a ballot', () => {
	test.each([
		['a phone', PHONE],
		['a desk', DESK]
	])('goes on for several screens, with a way past it in reach on every one, on %s', async (_, viewport) => {
		const { page } = await read({ path: '/#electorate-field', viewport });
		const { top, height } = await page.evaluate(() => {
			const box = document.querySelector('.tall-field')!.getBoundingClientRect();
			return { top: box.top + scrollY, height: box.height };
		});
		expect(height / viewport.height).toBeGreaterThan(2);
		for (const share of [0.05, 0.3, 0.6, 0.85]) {
			await page.evaluate(
				(to) => window.scrollTo({ top: to, behavior: 'instant' }),
				top + share * (height - viewport.height)
			);
			await expectStep(page, 'electorate-field', `${share * 100} per cent of the way`);
			const inReach = await page.evaluate(() => {
				const link = document.querySelector('.skip-field a')!;
				const { x, y, width, height } = link.getBoundingClientRect();
				return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
			});
			expect(inReach, `${share * 100} per cent of the way`).toBe(true);
		}
		await page.locator('.skip-field a').click();
		await expectStep(page, 'electorate-end', 'past the field');
		expect((await onceDrawn(page, 'electorate-end')).view).toBe('electorate-end');
	});
});
