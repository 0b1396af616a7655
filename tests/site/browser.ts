import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, afterEach, inject } from 'vitest';
import { launchOptions } from '../../scripts/browser.mjs';

/** Something that a page did and should not have. `text` says it as the browser did. */
export interface Problem {
	kind: 'console' | 'error' | 'failed request' | 'other origin';
	text: string;
}

export interface OpenOptions extends BrowserContextOptions {
	/** Which page: `/`, `/present/#vote`, or a whole address. */
	path?: string;
	viewport?: { width: number; height: number };
	/** Off for a reader without scripts. */
	js?: boolean;
	/** Where the site is served, if not where the other tests find it. */
	site?: string;
	/** Closed after the whole file and not after the test: for a page that many tests only look at. */
	keep?: boolean;
	/** How far the page has come when it is given: loaded, read, or only begun, for what is to be seen on the way. */
	until?: 'load' | 'domcontentloaded' | 'commit';
	/** Runs before the page is asked for: to route requests, or to slow them down. */
	before?: (page: Page, context: BrowserContext) => Promise<unknown>;
}

export interface Opened {
	page: Page;
	context: BrowserContext;
	/** Everything that has gone wrong so far; it goes on filling. A test ends with expect(problems).toEqual([]). */
	problems: Problem[];
}

/** How long anything may keep a page's asker waiting, in ms: on a machine ten times slower it comes ten times later, and is still right. */
export const WHILE = 120_000;

/** A common phone. */
const phone = { width: 390, height: 844 };

let launched: Promise<Browser> | undefined;
const open = new Set<BrowserContext>();

/** One Chromium for the whole file. */
export function browser() {
	launched ??= chromium.launch(launchOptions());
	return launched;
}

afterEach(async () => {
	await Promise.all([...open].map((context) => context.close()));
	open.clear();
});

afterAll(async () => {
	await (await launched)?.close();
	launched = undefined;
});

/** Opens a page of the built site in a profile of its own, and listens for what goes wrong. Closed after the test, if not kept. */
export async function openPage({
	path = '/',
	js = true,
	viewport = phone,
	site,
	keep = false,
	until = 'load',
	before,
	...options
}: OpenOptions = {}) {
	const context = await (
		await browser()
	).newContext({
		viewport,
		javaScriptEnabled: js,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		// A worker would answer a second visit from its copy, past every request a test refuses or slows: it has tests of its own
		serviceWorkers: 'block',
		...options
	});
	if (!keep) open.add(context);
	context.setDefaultTimeout(WHILE);
	const page = await context.newPage();
	const opened: Opened = { page, context, problems: [] };
	listen(opened, js, site);
	await before?.(page, context);
	await page.goto(address(path, site), { waitUntil: until });
	return opened;
}

/** The whole address of one of the site's pages. */
export function address(path: string, site = `${inject('siteAddress')}/`) {
	return new URL(path, site).href;
}

function listen({ page, context, problems }: Opened, js: boolean, servedAt = inject('siteAddress')) {
	const site = new URL(servedAt).origin;
	page.on('console', (message) => {
		// of any level: a page that is well has nothing to say there
		const { url } = message.location(); // a missing file is named only here
		// said by the browser's driver where a test has turned workers off, and not by the page
		if (message.text() === 'Service Worker registration blocked by Playwright') return;
		problems.push({ kind: 'console', text: url ? `${message.text()} (${url})` : message.text() });
	});
	page.on('pageerror', (error) => problems.push({ kind: 'error', text: error.message }));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== site) {
			problems.push({ kind: 'other origin', text: url.href });
		}
	});
	context.on('response', (response) => {
		if (response.status() >= 400)
			problems.push({ kind: 'failed request', text: `${response.status()} ${response.url()}` });
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		// a reader who goes elsewhere before a picture has come has not found a fault
		if (reason === 'net::ERR_ABORTED') return;
		// and this is how Chromium tells of scripts that the reader has turned off
		if (!js && reason === 'csp' && request.resourceType() === 'script') return;
		problems.push({ kind: 'failed request', text: `${reason} ${request.url()}` });
	});
}
