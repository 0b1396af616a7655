import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { figures, machineValue } from '../../data';
import { buildFolder } from '../../scripts/ensure-built.mjs';
import { filesOf, listen } from '../../scripts/serve.mjs';
import { filesOf as filesToTake } from '../../src/lib/sourcing/takeaway';
import { builtPages } from './pages';
import { arrived, DESK, expectStep, open, PHONE, read, scrollThrough } from './reader';
import { promisedChapters, promisedSteps } from './steps';

let last: { path: string; page: Page } | undefined;
/** A page as it was built, before any script has touched it. Only looked at here, so test after test may have the same. */
async function built(path: string) {
	if (last?.path !== path) {
		await last?.page.context().close();
		last = undefined;
		last = { path, page: (await open({ path, js: false, keep: true })).page };
	}
	return last.page;
}

test('there is a story to hold to its contract', () => {
	expect(builtPages).toContain('/');
});

test('a style that is one component’s finds it on every page that links to it', () => {
	const lost = builtPages.flatMap((path) => {
		const html = readFileSync(join(buildFolder, path, 'index.html'), 'utf8');
		const linked = [...html.matchAll(/<link href="([^"]+\.css)"/g)].map(([, href]) => join(buildFolder, path, href!));
		const names = linked.flatMap((sheet) => [
			...readFileSync(sheet, 'utf8').matchAll(/\.([\w-]+)\.(svelte-[a-z\d]+)/g)
		]);
		// the chart library's own stand in charts.css
		return names
			.filter(([, of]) => !of!.startsWith('layercake'))
			.filter(([, of, name]) => !new RegExp(`class="[^"]*\\b${of}\\b[^"]*\\b${name}\\b`).test(html))
			.map(([selector]) => `${path} has no ${selector}`);
	});
	expect(lost).toEqual([]);
});

describe('the story', () => {
	test('is fourteen chapters, each with an address and a name', async () => {
		const page = await built('/');
		const chapters = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('section[data-chapter]')].map((section) => ({
				id: section.id,
				chapter: section.dataset.chapter,
				name: document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent?.trim() ?? ''
			}))
		);
		expect(chapters.map(({ id, chapter }) => [id, chapter])).toEqual(promisedChapters.map((id) => [id, id]));
		expect(chapters.filter(({ name }) => name.length < 3)).toEqual([]);
	});

	test('gives each promised step its own picture of the promised chart, drawn before any script', async () => {
		const page = await built('/');
		const pictures = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('main [data-step]')].map((step) => {
				const figure = step.querySelector<HTMLElement>('figure[data-chart]');
				return { id: step.id, chart: figure?.dataset.chart ?? null, view: figure?.dataset.view ?? null };
			})
		);
		expect(pictures.filter(({ id }) => promisedSteps.some((step) => step.id === id))).toEqual(
			promisedSteps.map(({ id, chart }) => ({ id, chart, view: chart === null ? null : id }))
		);
	});

	test('counts the vote as it was: one mark for each MP, as squares and as circles', async () => {
		const page = await built('/');
		const counted = await page.evaluate(() =>
			['opening-count', 'vote-result', 'vote-missing', 'vote-share', 'vote-logic'].map((id) => {
				const marks = (key: string) => [
					...document.querySelectorAll(`#${id} figure.drawn g[data-series="${key}"] [data-mark]`)
				];
				const round = (mark: Element) => {
					const { rx, height } = getComputedStyle(mark);
					return (parseFloat(rx) || 0) * 2.01 >= parseFloat(height);
				};
				return {
					id,
					squares: marks('against').filter((mark) => !round(mark)).length,
					circles: marks('for').filter(round).length,
					others: marks('against').filter(round).length + marks('for').filter((mark) => !round(mark)).length
				};
			})
		);
		for (const { id, ...marks } of counted) expect(marks, id).toEqual({ squares: 172, circles: 40, others: 0 });
		const room = page.locator('#vote-room figure.drawn');
		expect(await room.locator('[data-series="mps"] [data-mark]').count()).toBe(229);
		expect(
			await room.locator(':is([data-mark].solid, .solid [data-mark])').count(),
			'nobody takes a side before the count'
		).toBe(0);
	});

	test('names no one in a secret ballot', async () => {
		const page = await built('/');
		const named = await page
			.locator('#vote [data-mark]:not([data-mark=""]), #vote svg [aria-label], #executive svg [aria-label]')
			.count();
		expect(named).toBe(0);
	});

	test('draws the electorate to the last person, on a phone, a tablet and a desk', async () => {
		const page = await built('/');
		const ballots = Number(machineValue(figures.find((one) => one.id === 'electorate.ballots')!));
		expect(ballots).toBe(654_006);
		const fields = await page
			.locator('.tall-field g[data-series]')
			.evaluateAll((groups) => groups.map((group) => Number((group as HTMLElement).dataset.value)));
		expect(fields).toEqual([ballots, ballots, ballots]);
	});
});

describe.each(builtPages)('the page %s', (path) => {
	test('is in English, has one first heading and leaves out no rank after it', async () => {
		const page = await built(path);
		expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-GB');
		expect((await page.title()).length).toBeGreaterThan(5);
		const ranks = await page.evaluate(() =>
			[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName[1]))
		);
		expect(ranks[0]).toBe(1);
		expect(ranks.filter((rank) => rank === 1).length).toBe(1);
		expect(ranks.filter((rank, at) => rank > (ranks[at - 1] ?? 0) + 1)).toEqual([]);
	});

	test('gives no id twice, and every link and reference in it finds its target', async () => {
		const page = await built(path);
		const { twice, lost } = await page.evaluate(() => {
			const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
			const there = new Set(ids);
			const named = (attribute: string) =>
				[...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
					element.getAttribute(attribute)!.split(/\s+/).filter(Boolean)
				);
			const links = [...document.querySelectorAll('a[href*="#"]')]
				.map((link) => new URL(link.getAttribute('href')!, location.href))
				.filter((url) => url.origin === location.origin && url.pathname === location.pathname && url.hash.length > 1)
				.map((url) => decodeURIComponent(url.hash.slice(1)));
			const referred = [
				...links,
				...['aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'for', 'list'].flatMap(named)
			];
			return {
				twice: ids.filter((id, at) => ids.indexOf(id) !== at),
				lost: [...new Set(referred.filter((id) => !there.has(id)))]
			};
		});
		expect(twice).toEqual([]);
		expect(lost).toEqual([]);
	});

	test('has a picture’s finding, source and table with every picture', async () => {
		const page = await built(path);
		const lacking = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('figure[data-chart]')].flatMap((figure) => {
				const cells = (part: string) => figure.querySelectorAll(`table ${part}`).length;
				const missing = [
					[!figure.dataset.view, 'view'],
					[!figure.querySelector('figcaption')?.textContent?.trim(), 'finding'],
					[!/^Source: ./.test(figure.querySelector('.source')?.textContent?.trim() ?? ''), 'source'],
					[cells('thead th') < 2 || cells('tbody tr') < 1, 'table']
				]
					.filter(([lacks]) => lacks)
					.map(([, what]) => what);
				return missing.length > 0 ? [`${figure.dataset.view}: ${missing.join(', ')}`] : [];
			})
		);
		expect(lacking).toEqual([]);
	});

	test('draws exactly as many marks as every series says', async () => {
		const page = await built(path);
		const series = await page.evaluate(() => {
			/** Marks that a field's outline encloses, in units of one mark: complete rows and the partial last one. */
			const enclosed = (outline: string) => {
				let [x, y, doubled] = [0, 0, 0];
				const corners: [number, number][] = [];
				for (const [, command, numbers] of outline.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
					const [a = 0, b = 0] = numbers!
						.trim()
						.split(/[\s,]+/)
						.map(Number);
					if (command === 'H') x = a;
					else if (command === 'V') y = a;
					else if (command !== 'Z') [x, y] = [a, b];
					if (command !== 'Z') corners.push([x, y]);
				}
				corners.forEach(([x1, y1], at) => {
					const [x2, y2] = corners[(at + 1) % corners.length]!;
					doubled += x1 * y2 - x2 * y1;
				});
				const whole = corners.every((corner) => corner.every(Number.isInteger));
				return whole ? Math.abs(doubled) / 2 : NaN;
			};
			return [...document.querySelectorAll<HTMLElement>('g[data-series], div[data-series]')].map((group) => {
				const view =
					group.closest<HTMLElement>('figure')?.dataset.view ??
					group.closest<HTMLElement>('[data-field]')?.dataset.field;
				const marks = group.querySelectorAll('[data-mark]').length;
				const fields = [
					...group.querySelectorAll('g.field > path'),
					...[...group.children].filter((child) => child.tagName === 'path')
				];
				const inFields = fields.reduce((sum, path) => sum + enclosed(path.getAttribute('d') ?? ''), 0);
				return {
					where: `${view} ${group.dataset.series}`,
					says: Number(group.dataset.value ?? NaN),
					drawn: marks + inFields
				};
			});
		});
		expect(series.filter(({ says, drawn }) => says !== drawn)).toEqual([]);
		if (path === '/') expect(series.length).toBeGreaterThan(60);
	});

	test('has no number in its words outside a figure', async () => {
		const page = await built(path);
		const outside = await page.evaluate(() => {
			const spelled =
				/\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?|half|halves|twice|a third|thirds)\b/i;
			const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			while (texts.nextNode()) {
				const text = texts.currentNode as Text;
				const parent = text.parentElement!;
				if (parent.closest('script, style, data[data-figure], time[data-figure], [data-furniture]')) continue;
				if (/\d/.test(text.data) || spelled.test(text.data))
					found.push(
						`${parent.closest('[id]')?.id ?? ''} <${parent.localName} class="${parent.className}">: ${text.data.trim()}`
					);
			}
			return [...new Set(found)];
		});
		expect(outside).toEqual([]);
	});

	test('prints no figure that the data does not hold, and none with another value', async () => {
		const page = await built(path);
		const printed = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('[data-figure]')].map((element) => ({
				id: element.dataset.figure!,
				tag: element.localName,
				value: element.getAttribute(element.localName === 'time' ? 'datetime' : 'value'),
				text: element.textContent?.trim() ?? ''
			}))
		);
		const known = new Map<string, (typeof figures)[number]>(figures.map((one) => [one.id, one]));
		const wrong = printed.filter(({ id, value, tag, text }) => {
			const one = known.get(id);
			return one === undefined || value !== machineValue(one) || !['data', 'time'].includes(tag) || text === '';
		});
		expect(wrong).toEqual([]);
		// a number printed in digits holds the digits of its value, hedge and symbol aside
		const misprinted = printed.filter(({ id, text, tag }) => {
			const one = known.get(id);
			if (!one || tag === 'time' || typeof one.value !== 'number' || one.exactness === 'range') return false;
			const digits = text.replace(/\bto 1$/, '').replace(/[^\d.]/g, '');
			return digits !== '' && Math.abs(Number(digits) - one.value) > 0.5 * 10 ** -(one.decimals ?? 0) + 1e-9;
		});
		expect(misprinted).toEqual([]);
		if (path === '/') expect(printed.length).toBeGreaterThan(500);
	});

	test('has a policy for its content that lets in no script written into the page but its own', async () => {
		const page = await built(path);
		const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
		const directives = new Map(
			policy!.split(';').map(
				(directive) =>
					directive
						.trim()
						.split(/\s+(.*)/s)
						.slice(0, 2) as [string, string]
			)
		);
		expect(directives.get('default-src')).toBe("'self'");
		expect(directives.get('script-src')).not.toMatch(/unsafe|https?:|\*/);
		expect(directives.get('object-src')).toBe("'none'");
		expect(directives.get('base-uri')).toBe("'none'");
		const handlers = await page.evaluate(() =>
			[...document.querySelectorAll('*')].flatMap((element) =>
				[...element.attributes]
					.filter(({ name }) => name.startsWith('on'))
					.map(({ name }) => `${element.localName} ${name}`)
			)
		);
		expect(handlers).toEqual([]);
	});

	test('has no link without an address, and none whose words say nothing', async () => {
		const page = await built(path);
		const links = await page.evaluate(() =>
			[...document.querySelectorAll('a')].map((link) => ({
				href: link.getAttribute('href') ?? '',
				words: (link.getAttribute('aria-label') ?? link.textContent ?? '').trim().replace(/\s+/g, ' ')
			}))
		);
		expect(links.filter(({ href }) => /^#?$|^(javascript|file):/.test(href))).toEqual([]);
		const empty = /^$|^(click )?(here|this)$|^(read |see |learn )?more( info| information)?$|^(go|start|information)$/i;
		expect(links.filter(({ words }) => empty.test(words))).toEqual([]);
	});

	test('asks for nothing at all from elsewhere', async () => {
		const page = await built(path);
		const fetched = await page.evaluate(() =>
			[...document.querySelectorAll('[src], link[href], [srcset], [poster], object[data], use[href], image[href]')].map(
				(element) =>
					new URL(
						element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('data') ?? '',
						location.href
					).href
			)
		);
		const { origin } = new URL(page.url());
		expect(fetched.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
	});
});

describe('from end to end', () => {
	test.each([
		['among the stages, on a phone', PHONE, '/'],
		['among the stages, on a desk', DESK, '/'],
		['as an article', PHONE, '/?read=article']
	])('nothing is said on the console, nothing breaks the policy and nothing is kept: %s', async (_, viewport, path) => {
		const { page, context } = await read({
			viewport,
			path,
			before: (page) =>
				page.addInitScript(() => {
					addEventListener('securitypolicyviolation', (event) =>
						console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
					);
				})
		});
		await scrollThrough(page);
		await expectStep(page, promisedSteps.at(-1)!.id, 'the end');
		expect(await context.cookies()).toEqual([]);
		expect(
			await page.evaluate(async () => [
				localStorage.length,
				sessionStorage.length,
				(await indexedDB.databases()).length,
				document.cookie
			])
		).toEqual([0, 0, 0, '']);
	});

	test('the same files work in a folder of another site', async () => {
		const files = filesOf(buildFolder);
		const served = await listen((request: IncomingMessage, response: ServerResponse) => {
			if (!request.url?.startsWith('/a/b/')) return void response.writeHead(404).end();
			request.url = request.url.slice('/a/b'.length);
			files(request, response);
		});
		try {
			const { page } = await open({ site: `${served.address}/a/b/`, path: '#vote-result' });
			await arrived(page);
			expect(new URL(page.url()).pathname).toBe('/a/b/');
			await expectStep(page, 'vote-result', 'by its address');
			await page.waitForFunction(
				() => document.querySelectorAll('#vote .stage .picture.ready [data-mark]').length === 229
			);
			// What the page only names: the ways to cite it, its picture, and the data with all its files
			const named = await page.evaluate(async () => {
				const addresses = (from: Document, base: string) =>
					[
						...[...from.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!),
						...[...from.querySelectorAll('meta[property="og:image"]')].map((tag) => tag.getAttribute('content')!),
						...[...from.querySelectorAll('script[type="application/ld+json"]')].flatMap((graph) =>
							[...graph.textContent.matchAll(/"contentUrl":"([^"]+)"/g)].map((match) => match[1]!)
						)
					]
						.map((address) => new URL(address, base))
						.filter((url) => url.origin === location.origin)
						.map((url) => url.href.replace(/#.*/, ''));
				const data = new URL('data/', location.href).href;
				const there = new DOMParser().parseFromString(await (await fetch(data)).text(), 'text/html');
				const all = [...new Set([...addresses(document, location.href), ...addresses(there, data)])];
				const answers = await Promise.all(all.map(async (address) => [address, (await fetch(address)).ok] as const));
				return {
					asked: all.map((address) => new URL(address).pathname),
					missing: answers.filter(([, ok]) => !ok).map(([address]) => address)
				};
			});
			expect(named.missing).toEqual([]);
			for (const part of ['cite/story.bib', 'cite/story.ris', 'cite/story.csl.json', 'share/story.png', 'data/'])
				expect(named.asked).toContain(`/a/b/${part}`);
			for (const { name } of filesToTake()) expect(named.asked).toContain(`/a/b/data/${name}`);
			await scrollThrough(page);
			await expectStep(page, promisedSteps.at(-1)!.id, 'the end');
			await page.close();
		} finally {
			await served.close();
		}
	});
});
