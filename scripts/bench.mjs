/**
 * `npm run bench`: prints what a page costs on a phone, as figures and as ratios to a plain page with the same words,
 * opened in the same run. A benchmark, not a test: machines are noisy, the ratios less so.
 *
 *     npm run bench                              the story
 *     npm run bench -- /embed/story/             another page
 *     npm run bench -- --runs 5 --slowdown 6
 *     npm run bench -- --growth                  the story 1, 4 and 16 times as long, and fields of 1,000 to 800,000 marks
 */
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { Problem, run, say } from './people.mjs';

/** @typedef {import('./bench-measure.mjs').Measured} Measured */

/** @param {string[]} args */
function readOptions(args) {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				runs: { type: 'string', default: '3' },
				slowdown: { type: 'string', default: '4' },
				growth: { type: 'boolean', default: false }
			}
		});
		const [runs, slowdown] = [Number(values.runs), Number(values.slowdown)];
		if (!(runs >= 1) || !(slowdown >= 1)) throw new Error('--runs and --slowdown take numbers from 1 up');
		return { runs, slowdown, growth: values.growth, path: positionals[0] ?? '/' };
	} catch (error) {
		const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
		throw new Problem(`${reason}. For instance: npm run bench -- /present/ --runs 5 --slowdown 6`);
	}
}

/**
 * The middle one of several runs' figures.
 * @param {(number | undefined)[]} figures
 */
function median(figures) {
	const known = figures.filter((figure) => figure !== undefined).sort((a, b) => a - b);
	return known[Math.floor((known.length - 1) / 2)];
}

/** @type {Record<string, (value: number) => string>} */
const units = {
	ms: (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`,
	kB: (value) => `${(value / 1000).toFixed(1)} kB`,
	MB: (value) => `${(value / 1_000_000).toFixed(1)} MB`,
	'': (value) => String(Math.round(value)),
	shift: (value) => value.toFixed(3)
};

/**
 * One line of the table.
 * @param {string} label
 * @param {keyof typeof units} unit
 * @param {number | undefined} story
 * @param {number | undefined} plain
 */
function line(label, unit, story, plain) {
	const show = (/** @type {number | undefined} */ value) => (value === undefined ? '–' : (units[unit]?.(value) ?? '–'));
	const ratio = story !== undefined && plain ? `${(story / plain).toFixed(2)}×` : '–';
	say(`${label.padEnd(44)}${show(story).padStart(12)}${show(plain).padStart(12)}${ratio.padStart(9)}`);
}

/**
 * @param {Measured[]} story
 * @param {Measured[]} plain
 */
function print(story, plain) {
	/** @param {string} label @param {keyof typeof units} unit @param {(run: Measured) => number | undefined} figure */
	const row = (label, unit, figure) => line(label, unit, median(story.map(figure)), median(plain.map(figure)));
	/** @param {'atRest' | 'atEnd'} when */
	const traffic = (when) => {
		row('requests', '', (run) => run[when].requests);
		const types = new Set([...story, ...plain].flatMap((run) => Object.keys(run[when].bytes)));
		for (const type of [...types].sort()) row(`  ${type.toLowerCase()}`, 'kB', (run) => run[when].bytes[type] ?? 0);
		row('  all', 'kB', (run) => Object.values(run[when].bytes).reduce((sum, bytes) => sum + bytes, 0));
	};
	say(`${''.padEnd(44)}${'this page'.padStart(12)}${'plain page'.padStart(12)}${'ratio'.padStart(9)}`);
	say('\nBefore the first scroll');
	traffic('atRest');
	row('first paint (FCP)', 'ms', (run) => run.firstPaint);
	row('largest paint (LCP)', 'ms', (run) => run.largestPaint);
	row('blocking time while loading (TBT)', 'ms', (run) => run.blockingTime);
	row('processor time until it is at rest', 'ms', (run) => run.loadProcessor);
	say('\nScrolled to the end');
	traffic('atEnd');
	row('height in px', '', (run) => run.height);
	row('layout shift, loading and scrolling (CLS)', 'shift', (run) => run.shift);
	const largest = story.flatMap((run) => run.shifts).sort((a, b) => b.value - a.value);
	for (const { value, at, what } of largest.slice(0, 3))
		say(`  moved by ${value.toFixed(3)} at ${units.ms?.(at)}: ${what}`);
	row('long tasks (over 50 ms) while scrolling', '', (run) => run.longTasks);
	row('  the longest', 'ms', (run) => run.longest);
	row('script, per 1,000 px scrolled', 'ms', (run) => run.script);
	row('main thread, per 1,000 px scrolled', 'ms', (run) => run.work);
	row('  in processor time', 'ms', (run) => run.processor);
	row('frames, the slowest twentieth (p95)', 'ms', (run) => run.frame);
	row('memory of scripts', 'MB', (run) => run.heap);
	row('nodes', '', (run) => run.elements);
}

/**
 * How cost grows: the same first screens of stories of several lengths, and fields of several counts, once each.
 * @param {import('playwright').Browser} browser
 * @param {string} folder @param {number} slowdown
 */
async function printGrowth(browser, folder, slowdown) {
	const { writeField, writeLonger } = await import('./bench-growth.mjs');
	const { measure } = await import('./bench-measure.mjs');
	const { filesOf, listen } = await import('./serve.mjs');
	const lengths = [1, 4, 16].map((times) => ({ times, path: writeLonger(folder, times) }));
	const counts = [1000, 18_000, 500_000, 800_000].map((count) => ({ count, path: writeField(folder, count) }));
	const { address, close } = await listen(filesOf(folder, { brotli: true }));
	try {
		say('The story, its first 12,000 px scrolled; processor time, slowed; the ratio is to the shortest\n');
		/** @type {Measured | undefined} */
		let first;
		for (const { times, path } of lengths) {
			const now = await measure(browser, address + path, { slowdown, scrolled: 12_000 });
			first ??= now;
			line(`${times} times: until at rest`, 'ms', now.loadProcessor, first.loadProcessor);
			line('  largest paint', 'ms', now.largestPaint, first.largestPaint);
			line('  main thread, per 1,000 px', 'ms', now.processor, first.processor);
			line('  memory of scripts', 'MB', now.heap, first.heap);
		}
		say('\nA field that walks for three seconds; the ratio is to 1,000 marks\n');
		let least;
		for (const { count, path } of counts) {
			const { loadProcessor } = await measure(browser, address + path, { slowdown, scrolled: 0 });
			least ??= loadProcessor;
			line(`${count} marks`, 'ms', loadProcessor, least);
		}
	} finally {
		await close();
	}
}

await run(async () => {
	const { runs, slowdown, path, growth } = readOptions(process.argv.slice(2));
	ensureInstalled();
	// only now: these import packages that may have been installed a moment ago
	const { chromium } = await import('playwright');
	const { plainPath, readBlocks, serveFolder, writePlainPage } = await import('./bench-pages.mjs');
	const { measure } = await import('./bench-measure.mjs');
	const { ensureBrowser, launchOptions } = await import('./browser.mjs');
	const { buildFolder, ensureBuilt } = await import('./ensure-built.mjs');
	const { filesOf, listen } = await import('./serve.mjs');
	ensureBrowser();
	ensureBuilt();

	const { folder, remove } = serveFolder(buildFolder);
	const browser = await chromium.launch(launchOptions());
	let served = await listen(filesOf(folder, { brotli: true }));
	try {
		if (growth) return await printGrowth(browser, folder, slowdown);
		const reader = await browser.newPage({ javaScriptEnabled: false });
		const answer = await reader.goto(served.address + path);
		if (!answer?.ok())
			throw new Problem(`The built site has no page ${path}: give a path that it has, such as /present/`);
		const blocks = await reader.evaluate(readBlocks);
		await reader.close();
		writePlainPage(folder, blocks);
		await served.close();
		served = await listen(filesOf(folder, { brotli: true })); // a server knows the files that were there when it began

		const words = blocks.reduce((sum, block) => sum + block.text.split(' ').length, 0);
		say(
			`${path} at 390×844, processor slowed ${slowdown}×, 1.6 Mbit/s with 150 ms, brotli; ${words} words; middle of ${runs} runs\n`
		);
		/** @type {Measured[]} */
		const story = [];
		/** @type {Measured[]} */
		const plain = [];
		for (let at = 0; at < runs; at++) {
			// by turns, so that a machine that slows down slows both
			story.push(await measure(browser, served.address + path, { slowdown }));
			plain.push(await measure(browser, served.address + plainPath, { slowdown }));
		}
		print(story, plain);
	} finally {
		await browser.close();
		await served.close();
		remove();
	}
});
