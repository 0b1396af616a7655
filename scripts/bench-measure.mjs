/**
 * Measures one page once: a phone with a slow processor on a middling line opens it, waits, and scrolls to its end.
 */
import { setTimeout as wait } from 'node:timers/promises';

/**
 * @typedef {import('playwright').Browser} Browser
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').CDPSession} Session
 *
 * @typedef {object} Traffic
 * @property {number} requests
 * @property {Record<string, number>} bytes as sent (compressed, with headers), by type
 *
 * @typedef {object} Measured  A figure that could not be had is undefined.
 * @property {Traffic} atRest before the first scroll
 * @property {Traffic} atEnd after scrolling to the end
 * @property {number | undefined} firstPaint in ms, as every time here
 * @property {number | undefined} largestPaint
 * @property {number | undefined} blockingTime what long tasks took beyond 50 ms each, while loading
 * @property {number} shift cumulative layout shift, loading and scrolling: the worst burst
 * @property {{ value: number, at: number, what: string }[]} shifts each of them, when it was and what moved
 * @property {number} longTasks over 50 ms, while scrolling
 * @property {number} longest of those; 0 when there were none
 * @property {number} height of the page, in px
 * @property {number | undefined} script per 1,000 px scrolled
 * @property {number | undefined} work of the main thread, all of it, per 1,000 px scrolled
 * @property {number | undefined} processor time of the main thread per 1,000 px scrolled: what others do at the same time is not in it
 * @property {number | undefined} loadProcessor the same until the page is at rest, in ms
 * @property {number | undefined} frame of the slowest twentieth, the time until the next: p95, while scrolling
 * @property {number | undefined} heap in bytes, at the end
 * @property {number | undefined} elements in the page, at the end
 */

const viewport = { width: 390, height: 844 };

/** As Lighthouse takes a phone to be: a middling mobile line. */
const line = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (750 * 1024) / 8
};

/** How long a page may go on working after it has loaded before it counts as being at rest. */
const settling = 3000;

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {{ slowdown: number, scrolled?: number }} options how many times slower than this machine the processor is, and how many
 *   pixels are scrolled past; by default the whole page
 * @returns {Promise<Measured>}
 */
export async function measure(browser, address, { slowdown, scrolled: most = Infinity }) {
	const context = await browser.newContext({ viewport, deviceScaleFactor: 3, isMobile: true, hasTouch: true });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const traffic = await countTraffic(session);
		await session.send('Performance.enable');
		await session.send('Network.emulateNetworkConditions', line);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.addInitScript(observe);

		await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
		await page.waitForLoadState('networkidle', { timeout: 30_000 }).catch(() => {}); // a page may never be idle
		await wait(settling);
		const atRest = traffic();
		const loading = await page.evaluate(seen);

		const before = await metrics(session);
		const { height, past, frames } = await scrollToEnd(page, most);
		const after = await metrics(session);
		const scrolling = await page.evaluate(seen);
		await wait(500);
		const atEnd = traffic();

		const scrolled = past / 1000;
		const spent = (/** @type {string} */ name) => per(after[name], before[name], scrolled);
		await session.send('HeapProfiler.collectGarbage').catch(() => {});
		const last = await metrics(session);
		const long = scrolling.tasks.slice(loading.tasks.length).map((task) => task.duration);
		return {
			atRest,
			atEnd,
			height,
			firstPaint: loading.firstPaint,
			largestPaint: loading.largestPaint,
			blockingTime: loading.tasks
				.filter((task) => task.start >= (loading.firstPaint ?? 0))
				.reduce((sum, task) => sum + task.duration - 50, 0),
			shift: cumulativeShift(scrolling.shifts),
			shifts: scrolling.shifts,
			longTasks: long.length,
			longest: Math.max(0, ...long),
			script: spent('ScriptDuration'),
			work: spent('TaskDuration'),
			processor: spent('ThreadTime'),
			loadProcessor: before.ThreadTime === undefined ? undefined : before.ThreadTime * 1000,
			frame: frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)],
			heap: last.JSHeapUsedSize,
			elements: last.Nodes
		};
	} finally {
		await context.close();
	}
}

/**
 * Counts requests and their bytes as they were sent.
 * @param {Session} session
 * @returns {Promise<() => Traffic>}
 */
async function countTraffic(session) {
	/** @type {Map<string, { type: string, bytes: number }>} */
	const requests = new Map();
	session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
		if (/^https?:/.test(request.url)) requests.set(requestId, { type: type ?? 'Other', bytes: 0 });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const request = requests.get(requestId);
		if (request) request.bytes = encodedDataLength;
	});
	await session.send('Network.enable');
	return () => {
		/** @type {Record<string, number>} */
		const bytes = {};
		for (const request of requests.values()) bytes[request.type] = (bytes[request.type] ?? 0) + request.bytes;
		return { requests: requests.size, bytes };
	};
}

/**
 * Scrolls as a thumb does, a part of the screen at a time, letting the page draw in between.
 * @param {Page} page
 * @param {number} most pixels
 */
async function scrollToEnd(page, most) {
	const step = Math.round(viewport.height * 0.3);
	/** @type {number[]} */
	const frames = [];
	await page.mouse.move(viewport.width / 2, viewport.height / 2);
	for (let at = step; ; at += step) {
		await page.mouse.wheel(0, step);
		// two frames: one to hear of the scroll, one to show what came of it
		frames.push(
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame((one) => requestAnimationFrame((two) => done(two - one))))
			)
		);
		const { height, past } = await page.evaluate(() => ({
			height: document.documentElement.scrollHeight,
			past: scrollY
		}));
		const there = past + viewport.height >= height - 2 || past >= most;
		if (there || at > height * 2) return { height, past, frames }; // the second: a page that will not be scrolled to its end
	}
}

/**
 * @param {Session} session
 * @returns {Promise<Record<string, number>>}
 */
async function metrics(session) {
	try {
		const { metrics: list } = await session.send('Performance.getMetrics');
		return Object.fromEntries(list.map(({ name, value }) => [name, value]));
	} catch {
		return {};
	}
}

/**
 * Seconds spent between two readings, as ms per 1,000 px.
 * @param {number | undefined} after
 * @param {number | undefined} before
 * @param {number} thousands
 */
function per(after, before, thousands) {
	// a page of hardly more than a screen says nothing about scrolling
	if (after === undefined || before === undefined || thousands < 0.5) return undefined;
	return ((after - before) * 1000) / thousands;
}

/**
 * Cumulative layout shift as it is defined: the worst burst, of shifts less than a second apart and five seconds in all.
 * @param {readonly { value: number, at: number }[]} shifts with the time of each in ms
 */
export function cumulativeShift(shifts) {
	let worst = 0;
	let burst = { from: -Infinity, last: -Infinity, sum: 0 };
	for (const { value, at } of shifts) {
		if (at - burst.last > 1000 || at - burst.from > 5000) burst = { from: at, last: at, sum: 0 };
		burst = { ...burst, last: at, sum: burst.sum + value };
		worst = Math.max(worst, burst.sum);
	}
	return worst;
}

/**
 * @typedef {{ firstPaint?: number, largestPaint?: number, shifts: Measured['shifts'],
 *   tasks: { start: number, duration: number }[] }} Seen
 */

/** Runs in the page before anything of its own: notes what the browser reports. */
function observe() {
	/** @type {Seen} */
	const notes = { tasks: [], shifts: [] };
	Object.assign(globalThis, { benchNotes: notes });
	/** @param {string} type @param {(entry: any) => void} note */
	const on = (type, note) => {
		try {
			new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
		} catch {
			// a browser that does not report this
		}
	};
	on('paint', (entry) => {
		if (entry.name === 'first-contentful-paint') notes.firstPaint = entry.startTime;
	});
	on('largest-contentful-paint', (entry) => (notes.largestPaint = entry.startTime));
	on('longtask', (entry) => notes.tasks.push({ start: entry.startTime, duration: entry.duration }));
	on('layout-shift', (entry) => {
		const what = entry.sources.map((/** @type {{ node: Node | null }} */ { node }) => {
			const element = node instanceof Element ? node : node?.parentElement;
			const name = [element?.localName, ...(element?.classList ?? [])].join('.');
			return `${name} “${(node?.textContent ?? '').trim().slice(0, 30)}”`;
		});
		notes.shifts.push({ value: entry.value, at: entry.startTime, what: what.slice(0, 2).join(', ') });
	});
}

/** Runs in the page: what has been noted so far. @returns {Seen} */
function seen() {
	return JSON.parse(JSON.stringify(/** @type {any} */ (globalThis).benchNotes));
}
