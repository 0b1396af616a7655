/**
 * Lighthouse, as a phone sees the site. Accessibility, best practices and being found must be perfect; its score for
 * speed is a timing, so it is told and not held against a busy machine (bytes and counts are held by the tests).
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser, launchOptions } from '../browser.mjs';
import { root } from '../people.mjs';
import { isEmbed, onePageOfEachKind } from './site.mjs';

/** What the short form looks at: the story, a chart in a frame, the slides, the data and the page for editors. */
const kindsOfWork = ['/', '/embed/chart/ballot/', '/present/', '/data/', '/embed/'];

/**
 * Pages of a thousand links and more. Two of its audits ask of each link, and of all that it stands in, what listens there:
 * a page like that is not answered for in ten minutes. Every link of theirs is looked at in tests/site/contract.test.ts.
 */
const fullOfLinks = ['/', '/present/'];
const OF_EACH_LINK = ['crawlable-anchors', 'link-text'];

/** No time is told of these pages, so that two may be looked at at once. */
const AT_ONCE = 2;

const cli = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', root));
const held = ['accessibility', 'best-practices', 'seo'];
/** Not meant to be found by themselves: what stands in other people's pages, what is not there, and a file to be carried. */
const isFound = (/** @type {string} */ path) => !isEmbed(path) && path !== '/404.html' && !path.startsWith('/offline/');

/**
 * @param {string} address
 * @param {string[]} args
 * @returns {Promise<any>} its report
 */
function ask(address, args) {
	const flags = ['--headless=new', ...launchOptions().args].join(' ');
	return new Promise((resolve, reject) => {
		const started = spawn(
			process.execPath,
			[cli, address, '--quiet', '--output=json', '--max-wait-for-load=120000', `--chrome-flags=${flags}`, ...args],
			{ env: { ...process.env, CHROME_PATH: findBrowser() }, stdio: ['ignore', 'pipe', 'pipe'] }
		);
		let [out, said] = ['', ''];
		started.stdout.on('data', (data) => (out += data));
		started.stderr.on('data', (data) => (said += data));
		started.on('error', reject);
		started.on('close', () => {
			try {
				resolve(JSON.parse(out));
			} catch {
				reject(new Error(`Lighthouse gave no report of ${address}: ${said.trim().split('\n').at(-1)}`));
			}
		});
	});
}

/**
 * What keeps a category from being perfect.
 * @param {any} report
 * @param {string} path
 */
function shortfalls(report, path) {
	return held.flatMap((name) => {
		const category = report.categories[name] ?? { score: 1 };
		if (category.score === 1) return [];
		const audits = category.auditRefs
			.filter(
				(/** @type {any} */ { id, weight }) =>
					weight > 0 && report.audits[id].score !== null && report.audits[id].score < 1
			)
			.map((/** @type {any} */ { id }) => {
				const details = report.audits[id].details?.items?.[0];
				return `${id} ${details ? JSON.stringify(details).slice(0, 600) : ''}`;
			});
		return audits.map((/** @type {string} */ audit) => `${path} ${name} ${category.score}: ${audit}`);
	});
}

/**
 * @param {string} site
 * @param {{ fast: string, short?: boolean }} served fast: where the same files are sent as a good host sends them, for the
 *   score of speed, which the short form leaves out
 * @returns {Promise<import('./site.mjs').Verdict>}
 */
export async function lighthouse(site, { fast, short = false }) {
	/** @type {string[]} */
	const faults = [];
	const looked = short ? kindsOfWork : onePageOfEachKind;
	const todo = [...looked];
	const worker = async () => {
		for (let path = todo.shift(); path; path = todo.shift()) {
			const asked = held.filter((name) => name !== 'seo' || isFound(path));
			const report = await ask(site + path, [
				`--only-categories=${asked.join(',')}`,
				'--throttling-method=provided',
				...(fullOfLinks.includes(path) ? [`--skip-audits=${OF_EACH_LINK.join(',')}`] : [])
			]);
			faults.push(...shortfalls(report, path));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	if (short) return { said: `${looked.length} pages; speed is told by npm run judges -- lighthouse`, faults };
	const speeds = [];
	for (let run = 0; run < 3; run++) {
		const report = await ask(`${fast}/`, ['--only-categories=performance']);
		speeds.push(Math.round(report.categories.performance.score * 100));
	}
	const median = speeds.sort((a, b) => a - b)[1];
	return {
		said: `${looked.length} kinds of page; speed on this machine, not held against it: ${median} of 100 (median of 3)`,
		faults
	};
}
