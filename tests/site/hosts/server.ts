/** A host of its own origin, and what can be seen of the frames on its pages. */
import type { BrowserContextOptions, ElementHandle, Frame, Page } from 'playwright';
import { expect, inject } from 'vitest';
import { listen, type Served } from '../../../scripts/serve.mjs';
import { browser, WHILE } from '../browser';
import { hostHtml, hostScripts } from './pages';

export interface HostServer {
	readonly address: string;
	/** Puts a page there, and gives its address. */
	put(inner: string, width?: number): string;
	close(): Promise<void>;
}

/** Serves host pages from a port of their own, so that the site's frames on them are of another origin. */
export async function startHost(): Promise<HostServer> {
	const pages = new Map<string, string>();
	const served: Served = await listen((request, response) => {
		const path = request.url ?? '/';
		const body = pages.get(path) ?? hostScripts[path];
		response.statusCode = body === undefined ? 404 : 200;
		response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
		response.end(body);
	});
	return {
		address: served.address,
		put(inner, width) {
			const path = `/page-${pages.size}`;
			pages.set(path, hostHtml(inner, width));
			return served.address + path;
		},
		close: served.close
	};
}

/** The address of one of the site's embeds. */
export const embed = (path: string) => `${inject('siteAddress')}/embed/${path}`;

export interface Hosted {
	readonly page: Page;
	/** The frames of the page, in its order. */
	readonly frames: () => Frame[];
	/** Errors on the page or in its frames, and requests to anywhere but the host and the site. */
	readonly problems: string[];
	readonly close: () => Promise<void>;
}

/** Opens a host's page, and listens for what goes wrong there. */
export async function openHost(address: string, options: BrowserContextOptions = {}): Promise<Hosted> {
	const context = await (await browser()).newContext({ viewport: { width: 1000, height: 800 }, ...options });
	context.setDefaultTimeout(WHILE);
	const page = await context.newPage();
	const problems: string[] = [];
	const homes = [new URL(address).origin, new URL(inject('siteAddress')).origin];
	// Errors only: what else a host’s script writes there, such as word of its next version, is its own
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (/^(https?|wss?):$/.test(url.protocol) && !homes.includes(url.origin)) problems.push(`request: ${url.href}`);
	});
	await page.goto(address);
	return { page, frames: () => page.frames().slice(1), problems, close: () => context.close() };
}

/** The height a frame has on its page, and the height of what is in it, in pixels. */
export async function heights(frame: Frame): Promise<{ has: number; holds: number }> {
	const element = (await frame.frameElement()) as ElementHandle<HTMLElement>;
	const has = await element.evaluate((one) => one.getBoundingClientRect().height);
	const holds = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
	return { has, holds };
}

/** Waits until a frame is as tall as what is in it, to the pixel, within what its host lets it be. */
export async function expectFit(
	frame: Frame,
	when: string,
	[least, most]: readonly [number, number] = [0, Infinity]
): Promise<void> {
	await expect
		.poll(
			async () => {
				const { has, holds } = await heights(frame);
				const wanted = Math.min(Math.max(holds, least), most);
				return holds > 100 && Math.abs(has - wanted) <= 1 ? 'fits' : `${has} for ${holds}`;
			},
			{ message: when, interval: 60 }
		)
		.toBe('fits');
}
