/** “Says who?”, asked of the built page: of every figure, of every mark that has a name, in the ways a reader can ask. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import {
	certaintyWords,
	dayInWords,
	departures,
	eventOf,
	figure,
	figures,
	machineValue,
	questions,
	readings,
	sourceForAddress,
	sourceOf,
	texts,
	wordsFor,
	type Figure,
	type FigureId,
	type Source
} from '../../data';
import { usedAt } from '../../src/lib/sourcing/provenance';
import { KINDS } from '../../src/lib/sourcing/words';
import {
	arrived,
	atRest,
	DESK,
	expectStep,
	onceDrawn,
	open,
	PHONE,
	PHONE_ON_ITS_SIDE,
	read,
	stepShown,
	touch
} from './reader';
import { onStage, promisedSteps } from './steps';

const SMALL = { width: 320, height: 640 };

/** A card as it stands open: what it says, and whether it stands where it should. */
interface Card {
	title: string;
	value: string;
	/** The machine value, and how sure. */
	attributes: (string | null)[];
	parts: { name: string; holds: string; links: { href: string; text: string }[] }[];
	/** Where “In the table of all figures” leads. */
	more: string | null;
	/** Square pixels of what was asked that lie under the card. */
	covers: number;
	/** Whether all of it is on the screen. */
	inside: boolean;
	/** How many things it is tied to. */
	tied: number;
	height: number;
}
declare global {
	interface Window {
		asking: {
			card(asked?: Element | null): Card | null;
			close(): void;
			/** Whether a pointer over the middle of a link would meet it. */
			met(link: Element): boolean;
			/** Asks, looks and closes: what is wrong with the answer to one figure, in words. */
			faults(figure: HTMLElement): string[];
		};
	}
}

/** What every test below asks of the page, put there before the page's own scripts. */
const toolkit = () => {
	const text = (one: Element | null | undefined) => one?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
	const shown = () => {
		const card = document.getElementById('card');
		return card?.matches(':popover-open') ? card : null;
	};
	window.asking = {
		card(asked) {
			const card = shown();
			if (!card) return null;
			const box = card.getBoundingClientRect();
			const covers = [...(asked?.getClientRects() ?? [])]
				.map((one) => {
					const wide = Math.min(one.right, box.right) - Math.max(one.left, box.left);
					const tall = Math.min(one.bottom, box.bottom) - Math.max(one.top, box.top);
					// half a pixel is rounding, and not a thing anybody sees
					return wide > 0.5 && tall > 0.5 ? wide * tall : 0;
				})
				.reduce((sum, one) => sum + one, 0);
			const value = card.querySelector('.card-value :is(data, time)');
			return {
				title: text(card.querySelector('.card-title')),
				value: text(card.querySelector('.card-value')),
				attributes: [
					value?.getAttribute('value') ?? value?.getAttribute('datetime') ?? null,
					value?.getAttribute('data-exactness') ?? null,
					value?.getAttribute('data-claimed') ?? null
				],
				parts: [...card.querySelectorAll('dt')].map((name) => {
					const cells: Element[] = [];
					for (let next = name.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling)
						cells.push(next);
					return {
						name: text(name),
						holds: cells.map(text).join(' / '),
						links: cells
							.flatMap((cell) => [...cell.querySelectorAll('a')])
							.map((link) => ({ href: link.getAttribute('href') ?? '', text: text(link) }))
					};
				}),
				more: card.querySelector('.card-foot a')?.getAttribute('href') ?? null,
				covers,
				inside:
					box.left >= 0 &&
					box.top >= 0 &&
					box.right <= document.documentElement.clientWidth &&
					box.bottom <= innerHeight,
				tied: [...document.querySelectorAll<HTMLElement>('[style*="anchor-name"]')].length,
				height: box.height
			};
		},
		close: () => shown()?.hidePopover(),
		met(link) {
			const box = link.getClientRects()[0];
			if (!box) return false;
			const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
			return there !== null && link.contains(there);
		},
		faults(one) {
			const id = one.dataset.figure!;
			const where = `${one.closest('[data-step], [id]')?.id} ${id}`;
			const link = one.closest('a');
			const said: string[] = [];
			// Read aloud only: no pointer finds it, and a link in it would be a stop for Tab that nobody sees
			const heard = one.closest('.visually-hidden') !== null;
			if (heard === (link !== null)) said.push(heard ? 'is a link that nobody sees' : 'is no link');
			one.scrollIntoView({ block: 'center', behavior: 'instant' });
			if (link) {
				if (!window.asking.met(link)) said.push('is out of a pointer’s reach');
				link.focus({ preventScroll: true });
				if (document.activeElement !== link) said.push('cannot have the focus');
			}
			(link ?? one).click();
			const card = window.asking.card(link ?? one);
			const row = document.getElementById(`says-${id}`);
			if (!row) said.push('has no row');
			if (!card) said.push('has no card');
			else {
				if (card.title !== text(row?.querySelector('th'))) said.push(`is told as ${card.title}`);
				if (card.more !== `#says-${id}`) said.push(`leads to ${card.more}`);
				if (!heard && card.covers > 0) said.push(`is under its card: ${card.covers}`);
				if (!card.inside) said.push('has its card off the screen');
				if (!shown()?.contains(document.activeElement)) said.push('keeps the focus from its card');
			}
			window.asking.close();
			if (link && document.activeElement !== link) said.push('does not get the focus back');
			return said.map((fault) => `${where} ${fault}`);
		}
	};
};

type Options = NonNullable<Parameters<typeof read>[0]>;
/** The page, with the questions ready to be asked. Nothing moves of itself, so that what is pointed at stays there. */
const reader = (options: Options = {}) =>
	read({
		reducedMotion: 'reduce',
		...options,
		before: async (page, context) => {
			await page.addInitScript(toolkit);
			await options.before?.(page, context);
		}
	});
const card = (page: Page, asked?: string) =>
	page.evaluate((asked) => window.asking.card(asked ? document.querySelector(asked) : null), asked);
const openTables = (page: Page) =>
	page.evaluate(() => document.querySelectorAll('main details.numbers').forEach((one) => one.setAttribute('open', '')));

/** The ways a reader has of asking. */
const WAYS = {
	'a mouse': async (page: Page, link: string) => page.locator(link).first().click(),
	'a finger': async (page: Page, link: string) => page.locator(link).first().tap(),
	'the keyboard': async (page: Page, link: string) => {
		await page.locator(link).first().focus();
		await page.keyboard.press('Enter');
	}
} as const;

/** One of each kind of place a figure can stand at, as the article has them. */
const PLACES = {
	'the first title': '#title a.figure',
	'a chapter’s title': '.chapter-head h2 a.figure',
	'a dateline': '.dateline a.figure',
	prose: '#vote-result .text p:not(.visually-hidden) a.figure',
	'a headline': '#vote-result figure.drawn .headline a.figure',
	'a drawing': '#vote-result figure.drawn .label a.figure',
	'a table under a drawing': '#result-sections figure.drawn td a.figure',
	'the tall field': '.tall-field a.figure',
	'the table of figures': '#says-vote\\.for a.figure',
	'the list of disagreements': '.disagreements a.figure'
} as const;

describe('every figure of the page', () => {
	test('opens its card and has its row, wherever it stands in the article', async () => {
		const { page } = await reader({ path: '/?read=article' });
		await openTables(page);
		const { asked, heard, faults } = await page.evaluate(async () => {
			const all = [...document.querySelectorAll<HTMLElement>('[data-figure]')].filter((one) => one.checkVisibility());
			const faults: string[] = [];
			for (const one of all) faults.push(...window.asking.faults(one));
			return {
				asked: all.length,
				heard: all.filter((one) => one.closest('.visually-hidden')).length,
				faults
			};
		});
		expect(faults).toEqual([]);
		expect(asked).toBeGreaterThan(900);
		expect(heard).toBeGreaterThan(80);
	});

	test('is asked by a mouse, a finger or the keyboard in each kind of place', async () => {
		const { page } = await reader({ path: '/?read=article', hasTouch: true });
		await openTables(page);
		const answers: string[] = [];
		const right: string[] = [];
		for (const [place, link] of Object.entries(PLACES)) {
			const id = await page.locator(`${link} [data-figure]`).first().getAttribute('data-figure');
			for (const [way, ask] of Object.entries(WAYS)) {
				await ask(page, link);
				await expect.poll(() => card(page), { message: `${place}, ${way}` }).not.toBeNull();
				const { title, covers } = (await card(page, link)) ?? {};
				answers.push(`${place}, ${way}: ${title}, ${covers}`);
				right.push(`${place}, ${way}: ${figure(id as FigureId).label}, 0`);
				await page.keyboard.press('Escape');
				await expect.poll(() => card(page)).toBeNull();
			}
		}
		expect(answers).toEqual(right);
	});
});

/** What the card of a row must be called. */
function nameOf(row: string): string {
	const [kind, id = '', question] = row.split('/');
	if (kind === 'departures') return departures.find((one) => one.id === id)!.name;
	if (kind === 'events') return eventOf(id).what;
	if (kind === 'figures') return figure(id as FigureId).label;
	return questions.find((one) => one.id === question)!.asks;
}
/** What stands on a stage and says something, where it is. */
const thingsOn = (page: Page, id: string) =>
	page.evaluate(
		(id) =>
			[...document.getElementById(id)!.closest('.scrolly')!.querySelectorAll<SVGElement>('.stage [data-says]')].map(
				(thing) => {
					const { x, y, width, height } = thing.getBoundingClientRect();
					return { key: thing.dataset.thing!, row: thing.dataset.says!, x, y, width, height };
				}
			),
		id
	);
type Thing = Awaited<ReturnType<typeof thingsOn>>[number];

/** What is wrong with the card that a thing on a stage has opened. */
async function wrongWith(page: Page, id: string, { row, key }: Thing): Promise<string | null> {
	const found = await card(
		page,
		`#${id.split('-')[0] === 'phoney' ? 'phoney-war' : id.split('-')[0]} [data-thing="${key}"]`
	);
	if (!found) return `${row}: no card`;
	if (found.title !== nameOf(row)) return `${row}: ${found.title}`;
	if (!found.inside) return `${row}: off the screen`;
	if (found.covers > 0) return `${row}: under its card`;
	if (found.tied !== 1) return `${row}: tied to ${found.tied}`;
	// A silent text is named too; what was worked out leads to what it was worked out from
	if (!found.parts.some((part) => part.links.some(({ href }) => /^https?:|^#says-/.test(href))))
		return `${row}: no source`;
	const reading = readings.find((one) => `readings/${one.text}/${one.question}` === row);
	if (reading && !found.parts[0]!.holds.startsWith(reading.stance ?? 'silent'))
		return `${row}: ${found.parts[0]!.holds}`;
	return null;
}

/** Asks each thing in turn, at another place of it where its middle is nearer to a neighbour. */
async function askEach(
	page: Page,
	id: string,
	things: readonly Thing[],
	point: (x: number, y: number) => Promise<void>
) {
	const wrong: string[] = [];
	for (const thing of things) {
		let fault: string | null = 'not asked';
		for (const [dx, dy] of [
			[0.5, 0.5],
			[0.5, 0.15],
			[0.5, 0.85],
			[0.1, 0.5],
			[0.9, 0.5]
		] as const) {
			await point(thing.x + thing.width * dx, thing.y + thing.height * dy);
			fault = await wrongWith(page, id, thing);
			await page.evaluate(() => window.asking.close());
			if (fault === null) break;
		}
		if (fault !== null) wrong.push(`${id}: ${fault}`);
	}
	return wrong;
}

/** The same by keyboard: one stop of Tab for all of them, the arrows among them, Enter to ask, Escape to be back. */
async function askByKeyboard(page: Page, id: string, things: readonly Thing[]) {
	const wrong: string[] = [];
	const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.thing);
	await page
		.locator(`#${id}`)
		.evaluate((step) =>
			step.closest('.scrolly')!.querySelector<HTMLElement>('.stage button[aria-label="Previous mark"]')!.focus()
		);
	// Back over the figures on the picture, which are stops of their own
	for (let stops = 0; stops < 20 && !(await focused()); stops++) await page.keyboard.press('Shift+Tab');
	const reached = new Set<string>();
	for (const _ of things) {
		const key = await focused();
		const here = things.find((one) => one.key === key);
		if (!here) return [...wrong, `${id}: the focus is at ${key}`];
		reached.add(here.key);
		await page.keyboard.press('Enter');
		const fault = await wrongWith(page, id, here);
		if (fault !== null) wrong.push(`${id}: ${fault}`);
		await page.keyboard.press('Escape');
		if ((await card(page)) !== null) wrong.push(`${id}: ${here.row} does not close`);
		if ((await focused()) !== here.key) wrong.push(`${id}: ${here.row} does not get the focus back`);
		await page.keyboard.press('ArrowRight');
	}
	if (reached.size !== things.length) wrong.push(`${id}: ${reached.size} of ${things.length} reached`);
	return wrong;
}

describe('on the stages, step by step', () => {
	const stages = promisedSteps.filter(onStage);

	test.each([
		['a mouse and the keyboard, on a desk', DESK, false],
		['a finger, on a phone', PHONE, true]
	])('every figure and every mark that has a name answers: %s', async (way, viewport, hasTouch) => {
		const { page } = await reader({ viewport, hasTouch, isMobile: hasTouch });
		const faults: string[] = [];
		const asked = new Set<string>();
		let figuresAsked = 0;
		for (const { id } of stages) {
			await page.evaluate((id) => (location.hash = id), id);
			await page.waitForFunction((id) => document.documentElement?.dataset.step === id, id);
			await onceDrawn(page, id);
			const links = `#${id}`;
			const found = await page.locator(links).evaluate(async (step) => {
				const stage = step.closest('.scrolly')!.querySelector('.stage')!;
				const all = [...stage.querySelectorAll<HTMLElement>('[data-figure]')].filter((one) => one.checkVisibility());
				const faults: string[] = [];
				// Where it stands, as the reader has it: nothing is scrolled to for the asking
				for (const one of all) {
					one.scrollIntoView = () => undefined;
					faults.push(...window.asking.faults(one));
				}
				return { faults, asked: all.length };
			});
			figuresAsked += found.asked;
			faults.push(...found.faults.map((fault) => `${id}: ${fault}`));

			const point = hasTouch
				? (x: number, y: number) => touch(page, x, y)
				: (x: number, y: number) => page.mouse.click(x, y);
			// And one of them as it really happens
			const label = await page.locator(`#${id}`).evaluate((step) => {
				const link = step.closest('.scrolly')!.querySelector('.stage .label a.figure');
				if (!link) return null;
				const { x, y, width, height } = link.getClientRects()[0]!;
				return { x: x + width / 2, y: y + height / 2, row: link.getAttribute('href') };
			});
			if (label) {
				await point(label.x, label.y);
				if ((await card(page))?.more !== label.row) faults.push(`${id}: ${label.row} is not asked by ${way}`);
				await page.keyboard.press('Escape');
			}

			const things = await thingsOn(page, id);
			for (const { row } of things) asked.add(row);

			faults.push(...(await askEach(page, id, things, point)));
			if (!hasTouch && things.length > 0) faults.push(...(await askByKeyboard(page, id, things)));
			expect(await stepShown(page), 'asking moves nobody on').toBe(id);
		}
		expect(faults).toEqual([]);
		expect(figuresAsked).toBeGreaterThan(140);
		const rows = (kind: string) => [...asked].filter((row) => row.startsWith(`${kind}/`)).sort();
		expect(rows('readings')).toEqual(
			texts.flatMap(({ id }) => questions.map((one) => `readings/${id}/${one.id}`)).sort()
		);
		// Everyone in a table under a picture is a mark in one; those who left later are only counted
		const named = await page
			.locator('.drawn td [data-row="departures"]')
			.evaluateAll((all) => all.map((cell) => cell.closest('tr')!.querySelector('th')!.textContent.trim()));
		const ids = departures.filter(({ name }) => named.includes(name)).map(({ id }) => `departures/${id}`);
		expect(rows('departures')).toEqual(ids.sort());
		expect(rows('departures').length).toBeGreaterThan(40);
		const dated = await page.locator('.events tbody tr').evaluateAll((all) => all.map((row) => row.id));
		expect(rows('events')).toEqual(dated.map((id) => id.replace('event-', 'events/')).sort());
		expect(rows('figures')).toEqual(
			expect.arrayContaining(['figures/forecast.blogSmith', 'figures/forecast.pollSmith'])
		);
	});
});

/** The phrase’s own place in a source, where its address has none yet. */
const toPhrase = ({ addresses: [address = ''] }: Source, phrase: string) =>
	address.includes('#') ? address : `${address}#:~:text=${encodeURIComponent(phrase).replaceAll('-', '%2D')}`;
const same = (one: string, other: string) => new URL(one).href === new URL(other).href;

/** What the card of a figure lacks, or has that the data has not. */
function lacking(one: Figure, found: Card): string[] {
	const part = (name: string) => found.parts.find((each) => each.name === name);
	const where = part('Where');
	const lacks: [boolean, string][] = [
		[found.title === one.label, `label: ${found.title}`],
		[found.value === wordsFor(one), `value: ${found.value}`],
		[found.attributes[0] === machineValue(one), `machine value: ${found.attributes[0]}`],
		[(found.attributes[1] ?? 'exact') === one.exactness, `exactness: ${found.attributes[1]}`],
		[
			part('How sure')?.holds ===
				`${certaintyWords(one)}; ${KINDS[one.kind].word}${one.id === 'vote.slipDate' ? ', and a slip' : ''}`,
			`how sure, and what kind of statement: ${part('How sure')?.holds}`
		],
		[part('Who says so')?.holds === one.claimant.name, `who: ${part('Who says so')?.holds}`],
		[found.more === `#says-${one.id}`, `its row: ${found.more}`]
	];
	const says = (text: string, what: string) => lacks.push([where?.holds.includes(text) ?? false, `${what}: ${text}`]);
	const shows = (source: Source, address: string) => {
		says(source.title, 'title');
		says(source.publication, 'publication');
		says(dayInWords(source.date), 'date');
		if (source.author) says(source.author, 'author');
		const led = where?.links.some(({ href }) => /^https?:/.test(href) && same(href, address)) ?? false;
		lacks.push([led, `address: ${address}`]);
	};
	for (const origin of one.origins) {
		if (origin.kind === 'text') {
			const source = sourceOf(origin.source);
			says(`${source.publication}, paragraph ${origin.paragraph}: ${origin.phrase}`, 'paragraph and phrase');
			shows(source, toPhrase(source, origin.phrase));
		} else if (origin.kind === 'record') {
			for (const source of eventOf(origin.event).sources.map(sourceForAddress)) {
				// A source that was also read for its words is named once, and leads to them
				const read = one.origins.find((other) => other.kind === 'text' && other.source === source.id);
				shows(source, read?.kind === 'text' ? toPhrase(source, read.phrase) : source.addresses[0]!);
			}
		} else if (origin.kind === 'source') {
			const source = sourceOf(origin.source);
			shows(source, source.addresses[0]!);
		} else if (origin.kind === 'departures') says(origin.rule, 'rule');
		else if (origin.kind === 'ours') says(origin.note, 'note');
		else {
			says(origin.working, 'working');
			for (const id of origin.from) {
				says(figure(id as FigureId).label, 'made from');
				lacks.push([where?.links.some(({ href }) => href === `#says-${id}`) ?? false, `way to ${id}`]);
			}
		}
	}
	for (const { by, says: other } of one.disputedBy) says(`But: ${by}: ${other}`, 'dispute');
	if (one.note) says(one.note, 'note');
	const used = part('Used at')?.links.map(({ href }) => href.slice(1)) ?? [];
	for (const id of usedAt.get(one.id) ?? [])
		lacks.push([used.includes(id) || id.startsWith('method-'), `used at: ${id}`]);
	return lacks.filter(([good]) => !good).map(([, what]) => `${one.id} lacks ${what}`);
}

test('a card says what the data says: what, how sure, who, where, against whom, and where else', async () => {
	const { page } = await reader({ path: '/#method-figures' });
	const found = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('#figures tbody tr')].map((row) => {
			row.querySelector<HTMLElement>('td a.figure')!.click();
			const card = window.asking.card()!;
			window.asking.close();
			const id = row.id.slice('says-'.length);
			const steps = [...document.querySelectorAll(`main [data-step] [data-figure="${CSS.escape(id)}"]`)]
				.map((one) => one.closest<HTMLElement>('[data-step]')!)
				.filter((step) => step.closest('.method') === null)
				.map((step) => `#${step.id}`);
			return { id, card, steps: [...new Set(steps)] };
		})
	);
	expect(found.length).toBeGreaterThan(150);
	expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
	expect(found.flatMap(({ id, card }) => lacking(figure(id as FigureId), card))).toEqual([]);
	const led = found.map(({ id, card }) => ({
		id,
		steps: card.parts.find(({ name }) => name === 'Used at')?.links.map(({ href }) => href) ?? []
	}));
	expect(led).toEqual(found.map(({ id, steps }) => ({ id, steps })));
	// None of the kinds of thing that a card says is left untested
	const known = found.map(({ id }) => figures.find((one) => one.id === id)! as Figure);
	expect(new Set(known.flatMap((one) => one.origins.map(({ kind }) => kind))).size).toBe(6);
	expect(known.filter((one) => one.disputedBy.length > 0).length).toBeGreaterThan(5);
});

/** Takes away what ties a card to a number, as in a browser that has not learnt it. */
const withoutAnchors = (page: Page) =>
	page.route('**/*.css', async (route) => {
		const response = await route.fetch();
		const css = await response.text();
		await route.fulfill({
			response,
			body: css.replaceAll(/\(\s*position-area\s*:\s*bottom\s*\)/g, '(position-area: no-such-place)')
		});
	});

describe('where a card stands', () => {
	const sizes = { 'a phone': PHONE, 'a phone on its side': PHONE_ON_ITS_SIDE, 'a small phone': SMALL, 'a desk': DESK };
	const cases = Object.entries(sizes).flatMap(([name, viewport]) =>
		[true, false].map(
			(anchors) => [name, anchors ? 'where it can be tied to it' : 'as a sheet', viewport, anchors] as const
		)
	);
	test.each(cases)('is on the screen and never over what was asked: %s, %s', async (_, __, viewport, anchors) => {
		const { page } = await reader({ viewport, ...(anchors ? {} : { before: withoutAnchors }) });
		// In the text, at every height of the screen that a number can be touched at
		const faults = await page.evaluate((anchors) => {
			const faults: string[] = [];
			const links = [
				...document.querySelectorAll<HTMLElement>('#vote-result .text p:not(.visually-hidden) a.figure'),
				...document.querySelectorAll<HTMLElement>('#method-disagreements a.figure'),
				...document.querySelectorAll<HTMLElement>('#says-vote\\.against td a.figure')
			].slice(0, 6);
			// What this browser makes of the style sheet it was given
			links[0]!.click();
			const area = getComputedStyle(document.getElementById('card')!).getPropertyValue('position-area');
			if ((area === 'none') === anchors) faults.push(`the card is placed by ${area}`);
			window.asking.close();
			for (const link of links)
				for (const share of [0.02, 0.25, 0.46, 0.54, 0.75, 0.93]) {
					link.scrollIntoView({ block: 'start', behavior: 'instant' });
					scrollBy({ top: link.getBoundingClientRect().top - share * innerHeight, behavior: 'instant' });
					const { top, bottom } = link.getBoundingClientRect();
					if (top < 0 || bottom > innerHeight) continue;
					link.click();
					const card = window.asking.card(link);
					const where = `${link.textContent}, ${Math.round(top)} down`;
					if (!card) faults.push(`${where}: no card`);
					else {
						if (card.covers > 0) faults.push(`${where}: covered`);
						if (!card.inside) faults.push(`${where}: off the screen`);
						if (card.height < 100) faults.push(`${where}: only ${card.height} tall`);
						if (card.tied !== 1) faults.push(`${where}: tied to ${card.tied}`);
					}
					window.asking.close();
				}
			return faults;
		}, anchors);
		// And on a stage, where there is one, or in the drawing that stands for it
		const onStages: string[] = [];
		for (const id of ['departures-board', 'result-forecasts']) {
			await page.evaluate((id) => (location.hash = id), id);
			await page.waitForFunction((id) => document.documentElement?.dataset.step === id, id);
			await atRest(page);
			if (viewport !== SMALL) await onceDrawn(page, id);
			onStages.push(
				...(await page.locator(`#${id}`).evaluate(async (step, id) => {
					const faults: string[] = [];
					const stage = step.closest('.scrolly')!.querySelector<HTMLElement>('.stage')!;
					const live = stage.checkVisibility();
					const from = live ? stage : step.querySelector('figure.drawn')!;
					const links = [...from.querySelectorAll<HTMLElement>('.label a.figure')];
					for (const link of links) {
						const one = link.querySelector<HTMLElement>('[data-figure]')!;
						if (live) one.scrollIntoView = () => undefined;
						faults.push(...window.asking.faults(one));
					}
					if (links.length === 0) faults.push(`${id}: no figure`);
					return faults;
				}, id))
			);
			const things = await thingsOn(page, id);
			const some = things.filter((_, at) => at % 9 === 0);
			if (viewport !== SMALL) onStages.push(...(await askEach(page, id, some, (x, y) => page.mouse.click(x, y))));
		}
		expect([...faults, ...onStages]).toEqual([]);
	});
});

describe('a card', () => {
	const link = '#vote-result .text p:not(.visually-hidden) a.figure';

	test('is a dialog with a name, has the focus while it is open, and gives it back', async () => {
		const { page } = await reader({ path: '/#vote-result' });
		await page.locator(link).first().focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: figure('vote.against').label });
		expect(await dialog.count()).toBe(1);
		expect(await dialog.evaluate((one) => one === document.activeElement)).toBe(true);
		// Tab stays with it: first its own links, then its button
		await page.keyboard.press('Tab');
		expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
		await page.keyboard.press('Escape');
		expect(await dialog.count()).toBe(0);
		const back = () =>
			page
				.locator(link)
				.first()
				.evaluate((one) => one === document.activeElement);
		expect(await back()).toBe(true);
		await page.keyboard.press('Enter');
		await dialog.getByRole('button', { name: 'Close' }).click();
		expect(await dialog.count()).toBe(0);
		expect(await back()).toBe(true);
	});

	test('closes at a touch beside it, and a touch on another number asks that one', async () => {
		const { page } = await reader({ path: '/#vote-result', hasTouch: true, viewport: DESK });
		const links = page.locator('#vote .stage .label a.figure');
		await onceDrawn(page, 'vote-result');
		await links.first().tap();
		await expect.poll(() => card(page)).not.toBeNull();
		await touch(page, 4, DESK.height - 4);
		await expect.poll(() => card(page)).toBeNull();
		// One after the other without closing in between
		for (const one of [links.first(), links.nth(1)]) {
			// Not scrolled to: it is in sight, and the card must not be in its way
			const { x, y, width, height } = (await one.boundingBox())!;
			await touch(page, x + width / 2, y + height / 2);
			const id = await one.locator('[data-figure]').getAttribute('data-figure');
			await expect.poll(async () => (await card(page))?.more).toBe(`#says-${id}`);
			const { tied, covers } = await one.evaluate((element) => window.asking.card(element)!);
			expect({ tied, covers }).toEqual({ tied: 1, covers: 0 });
		}
	});

	test('answers what is asked on the card itself where it stands, and still gives the focus back', async () => {
		const { page } = await reader({ path: '/#vote-share' });
		const id = 'vote.shareOfValid';
		await page.locator(`#vote-share .text p:not(.visually-hidden) a[href="#says-${id}"]`).first().click();
		const before = (await card(page))!;
		expect(before.more).toBe(`#says-${id}`);
		const input = before.parts.flatMap(({ links }) => links).find(({ href }) => href.startsWith('#says-'))!;
		await page.locator(`#card .card-parts a[href="${input.href}"]`).first().click();
		const after = (await card(page, `#vote-share .text p:not(.visually-hidden) a[href="#says-${id}"]`))!;
		expect(after.more).toBe(input.href);
		expect({ covers: after.covers, inside: after.inside, tied: after.tied }).toEqual({
			covers: 0,
			inside: true,
			tied: 1
		});
		// From there to a source, which has a card of its own
		await page.locator('#card .card-parts a[href^="#source-"]').first().click();
		expect((await card(page))!.more).toMatch(/^#source-/);
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`#says-${id}`);
		expect(await page.evaluate(() => document.querySelectorAll('[style*="anchor-name"]').length)).toBe(0);
	});

	test('leads to its row and to where else it is used, closed behind the reader, and back is the step that was left', async () => {
		const { page } = await reader({ path: '/#vote-result' });
		await expectStep(page, 'vote-result', 'to begin with');
		await page.locator(link).first().click();
		await page.locator('#card .card-foot a').click();
		await atRest(page);
		expect(new URL(page.url()).hash).toBe('#says-vote.against');
		expect(await card(page)).toBeNull();
		await expect(
			page.locator('#says-vote\\.against').evaluate((row) => {
				const { top, bottom } = row.getBoundingClientRect();
				return row.matches(':target') && bottom > 0 && top < innerHeight;
			})
		).resolves.toBe(true);
		await page.goBack();
		await expectStep(page, 'vote-result', 'back from the table');
		await page.locator(link).first().click();
		const other = page.locator('#card a[href="#result-rooms"]');
		await other.click();
		await expectStep(page, 'result-rooms', 'where else it is used');
		expect(await card(page)).toBeNull();
		await page.goBack();
		await expectStep(page, 'vote-result', 'back from there');
	});

	test.each([
		['among the stages', DESK, '/'],
		['in the article', PHONE, '/?read=article']
	])('leads to a source, and coming back is the step that was left: %s', async (_, viewport, path) => {
		// The one thing on the page that may ask another origin: a reader who goes there
		const elsewhere = /^https?:\/\/(?!127\.0\.0\.1|localhost)/;
		const { page } = await open({
			viewport,
			path: `${path}#vote-result`,
			reducedMotion: 'reduce',
			before: async (page) => {
				await page.addInitScript(toolkit);
				await page.route(elsewhere, (route) =>
					route.fulfill({ contentType: 'text/html', body: '<title>A source</title>A source' })
				);
			},
			forgiven: ({ kind }) => kind === 'other origin'
		});
		await arrived(page);
		await expectStep(page, 'vote-result', 'to begin with');
		await page.locator(link).first().click();
		// A browser notes where a page was scrolled to a second after the scroll, and nobody reads a card faster. By the page's
		// own clock: what was due there before has then been done, however busy the machine is
		await page.evaluate(() => new Promise((done) => setTimeout(done, 1100)));
		await page.locator('#card .card-source a').first().click();
		await page.waitForURL(elsewhere);
		expect(await page.title()).toBe('A source');
		await page.goBack();
		await arrived(page);
		await expectStep(page, 'vote-result', 'after coming back');
	});

	test('leaves a click with a key held to the browser', async () => {
		const { page, context } = await reader({ path: '/#vote-result' });
		for (const key of ['metaKey', 'ctrlKey', 'shiftKey', 'altKey']) {
			const stopped = await page
				.locator(link)
				.first()
				.evaluate((one, key) => {
					const event = new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true });
					let stopped = false;
					// Last of all: what the page does with it is done, and nothing is followed
					addEventListener('click', (late) => ((stopped = late.defaultPrevented), late.preventDefault()), {
						once: true
					});
					one.dispatchEvent(event);
					return stopped;
				}, key);
			expect({ key, stopped, card: await card(page) }).toEqual({ key, stopped: false, card: null });
		}
		const [tab] = await Promise.all([
			context.waitForEvent('page'),
			page
				.locator(link)
				.first()
				.click({ modifiers: ['Control'] })
		]);
		await tab.waitForLoadState();
		expect(new URL(tab.url()).hash).toBe('#says-vote.against');
	});
});

describe('the table of figures', () => {
	const shownRows = (page: Page) =>
		page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('#figures tbody tr')]
				.filter((row) => row.checkVisibility())
				.map((row) => row.id)
		);

	const opener = (page: Page) => page.getByText(/^The table: \d+ rows$/);
	const inView = (page: Page, id: string) =>
		page.evaluate((id) => {
			const row = document.getElementById(id)!;
			const { top, bottom } = row.getBoundingClientRect();
			return row.checkVisibility() && bottom > 0 && top < innerHeight;
		}, id);

	test('is shut until it is asked for: by hand, by a card, by an address', async () => {
		const { page } = await reader({ path: '/#method-figures', viewport: PHONE });
		expect(await shownRows(page)).toEqual([]);
		expect(await stepShown(page)).toBe('method-figures');
		await opener(page).press('Enter');
		expect((await shownRows(page)).length).toBeGreaterThan(150);
		await opener(page).press('Enter');
		expect(await shownRows(page)).toEqual([]);

		const { page: asking } = await reader({ path: '/#vote-result', viewport: DESK });
		await asking.locator('#vote-result .text a.figure').first().click();
		await asking.getByRole('link', { name: 'In the table of all figures' }).click();
		await expect.poll(() => inView(asking, 'says-vote.against')).toBe(true);

		const { page: sent } = await reader({ path: '/#says-vote.for', viewport: PHONE });
		await expect.poll(() => inView(sent, 'says-vote.for')).toBe(true);

		// a row far down the table, which is a box that scrolls, and again after a reload
		for (const viewport of [PHONE, DESK]) {
			const { page: again } = await reader({ path: '/#says-result.affiliated.smithShare', viewport });
			await expect.poll(() => inView(again, 'says-result.affiliated.smithShare')).toBe(true);
			await again.reload();
			await expect
				.poll(() => inView(again, 'says-result.affiliated.smithShare'), { message: 'after a reload' })
				.toBe(true);
		}
	});

	test('finds, says how many, sorts by every column, and shows a row that a link leads to', async () => {
		const { page } = await reader({ path: '/#method-figures', viewport: DESK });
		await opener(page).click();
		const all = await shownRows(page);
		expect(all.length).toBeGreaterThan(150);
		const field = page.getByLabel('Find a figure');
		const output = page.locator('[data-found="figures"]');
		expect(await output.textContent()).toBe('');
		await field.fill('Likes  SMITH');
		const found = await shownRows(page);
		expect(found).toContain('says-likes.smith');
		expect(found.length).toBeLessThan(10);
		expect(await output.textContent()).toBe(`${found.length} of ${all.length}`);
		await field.fill('no such thing at all');
		expect(await shownRows(page)).toEqual([]);
		expect(await output.textContent()).toBe(`0 of ${all.length}`);
		// A link to what is not among those found
		await page.evaluate(() => (location.hash = 'says-vote.for'));
		await expect.poll(() => shownRows(page)).toEqual(all);
		expect(await field.inputValue()).toBe('');
		const top = await page.locator('#says-vote\\.for').evaluate((row) => row.getBoundingClientRect().top);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(DESK.height);

		const heads = page.locator('#figures thead th');
		const count = await heads.count();
		expect(count).toBe(5);
		for (let column = 0; column < count; column++) {
			const head = heads.nth(column);
			const keys = () =>
				page.evaluate(
					(column) =>
						[...document.querySelectorAll<HTMLTableRowElement>('#figures tbody tr')].map((row) => {
							const cell = row.cells[column]!;
							const value = cell.querySelector('data')?.value;
							const day = cell.querySelector('time')?.dateTime;
							return {
								kind: day ? 'day' : value !== undefined ? 'number' : 'words',
								order: day ? Date.parse(day) : Number.parseFloat(value ?? 'NaN'),
								text: cell.textContent?.trim() ?? ''
							};
						}),
					column
				);
			type Key = Awaited<ReturnType<typeof keys>>[number];
			const outOfOrder = (list: readonly Key[], up: 1 | -1) =>
				list.filter((one, at) => {
					const last = list[at - 1];
					if (!last || last.kind !== one.kind) return false;
					return one.kind === 'words'
						? last.text.localeCompare(one.text, 'en-GB') * up > 0
						: (last.order - one.order) * up > 0;
				});
			const kindsInARow = (list: readonly Key[]) =>
				list.filter((one, at) => one.kind !== list[at - 1]?.kind).map(({ kind }) => kind);
			await head.getByRole('button').click();
			expect(await head.getAttribute('aria-sort')).toBe('ascending');
			const up = await keys();
			expect(outOfOrder(up, 1), `column ${column} up`).toEqual([]);
			await head.getByRole('button').click();
			expect(await head.getAttribute('aria-sort')).toBe('descending');
			const down = await keys();
			expect(outOfOrder(down, -1), `column ${column} down`).toEqual([]);
			// Numbers keep together, and so do days
			expect(new Set(kindsInARow(up)).size).toBe(kindsInARow(up).length);
			expect(new Set(kindsInARow(down)).size).toBe(kindsInARow(down).length);
			expect(await shownRows(page)).not.toEqual(all);
			await head.getByRole('button').click();
			expect(await head.getAttribute('aria-sort')).toBeNull();
			expect(await shownRows(page)).toEqual(all);
		}
		// One column at a time is what it is sorted by
		await heads.nth(0).getByRole('button').click();
		await heads.nth(1).getByRole('button').click();
		expect(await page.locator('#figures [aria-sort]').count()).toBe(1);
	});
});

describe('without scripts', () => {
	test('a number is a link to its row, and the table is a table', async () => {
		const { page } = await open({ js: false, path: '/#vote-result' });
		const link = page.locator('#vote-result .text p:not(.visually-hidden) a.figure').first();
		await link.click();
		expect(new URL(page.url()).hash).toBe('#says-vote.against');
		const row = page.locator('#says-vote\\.against');
		const { top, bottom, marked, tall } = await row.evaluate((one) => {
			const { top, bottom } = one.getBoundingClientRect();
			return { top, bottom, marked: one.matches(':target'), tall: innerHeight };
		});
		expect(marked).toBe(true);
		expect(bottom).toBeGreaterThan(0);
		expect(top).toBeLessThan(tall);
		const words = (await row.textContent())!;
		const { label, claimant } = figure('vote.against');
		for (const part of [label, wordsFor(figure('vote.against')), claimant.name]) expect(words).toContain(part);
		const plain = await page.evaluate(() => ({
			rows: document.querySelectorAll('#figures tbody tr').length,
			hidden: document.querySelectorAll('#figures tbody tr[hidden]').length,
			buttons: document.querySelectorAll('#figures button').length,
			finder: document.querySelector('[data-finds]')!.checkVisibility(),
			// Every link to a figure finds its row
			lost: [...document.querySelectorAll('a.figure')]
				.map((one) => one.getAttribute('href')!.slice(1))
				.filter((id) => !document.getElementById(id))
		}));
		expect(plain).toEqual({ rows: plain.rows, hidden: 0, buttons: 0, finder: false, lost: [] });
		expect(plain.rows).toBeGreaterThan(150);
		await page.goBack();
		expect(new URL(page.url()).hash).toBe('#vote-result');
	});
});

test('a card stays on the screen when the phone is turned', async () => {
	const { page } = await read({ path: '/#rivals-nominations' });
	await page.locator('#rivals-nominations .text a.figure').first().click();
	await page.locator('.card').waitFor();
	for (const viewport of [PHONE_ON_ITS_SIDE, PHONE]) {
		await page.setViewportSize(viewport);
		await expect
			.poll(async () => {
				const { x, y, width } = (await page.locator('.card').boundingBox())!;
				return y >= 0 && y < viewport.height - 40 && x >= 0 && x + width <= viewport.width ? 'there' : `at ${x}, ${y}`;
			})
			.toBe('there');
	}
});
