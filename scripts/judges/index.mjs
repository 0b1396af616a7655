/**
 * `npm run judges`: what checkers that are not ours say of the built site. Each is asked for its perfect score; what is
 * short of it for a reason is in docs/known-gaps.md. What cannot be asked on this machine is said in a line.
 *
 *     npm run judges             all of them
 *     npm run judges -- axe nu   some
 *     npm run judges -- --short  all of them, those that take long in a short form
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ensureInstalled } from '../ensure-installed.mjs';
import { Problem, root, run, say } from '../people.mjs';

/** Judged as part of `npm test`, where their files are looked at more closely. */
const elsewhere = [
	['structured-data-testing-tool', 'tests/site/machine-readable.test.ts'],
	['datapackage and the profile of Data Package 2.0', 'tests/data/package.test.ts']
];

/**
 * The faults that remain when the known gaps are taken out, and the gaps that were met.
 * @param {string} judge
 * @param {string[]} faults
 * @param {{ name: string, judge: string, matches: RegExp }[]} gaps
 */
export function weigh(judge, faults, gaps) {
	const own = gaps.filter((gap) => gap.judge === judge);
	const met = own.filter(({ matches }) => faults.some((fault) => matches.test(fault)));
	const closed = own
		.filter((gap) => !met.includes(gap))
		.map(
			({ name }) => `The known gap “${name}” is closed: take it out of scripts/judges/gaps.mjs and docs/known-gaps.md.`
		);
	return { left: [...faults.filter((fault) => !own.some(({ matches }) => matches.test(fault))), ...closed], met };
}

/** As many of a judge's faults as anybody reads. */
const most = 40;

await run(async () => {
	ensureInstalled();
	const results = new URL('.cache/judges.json', root);
	rmSync(results, { force: true });
	const { ensureBuilt, buildFolder } = await import('../ensure-built.mjs');
	const { ensureBrowser } = await import('../browser.mjs');
	ensureBrowser();
	ensureBuilt();
	const { filesOf, listen } = await import('../serve.mjs');
	const { serveFolder } = await import('../bench-pages.mjs');
	const { gaps } = await import('./gaps.mjs');
	const written = readFileSync(new URL('docs/known-gaps.md', root), 'utf8');

	/** @type {Record<string, [name: string, ask: () => Promise<import('./site.mjs').Verdict>]>} */
	const judges = {
		nu: ['Nu HTML checker', async () => (await import('./nu.mjs')).nu(served.address)],
		'html-validate': ['html-validate', async () => (await import('./html-validate.mjs')).htmlValidate()],
		csp: ['CSP evaluator', async () => (await import('./csp.mjs')).csp()],
		links: ['linkinator', async () => (await import('./links.mjs')).links(served.address)],
		axe: ['axe', async () => (await import('./axe.mjs')).axe(served.address, { short })],
		lighthouse: [
			'Lighthouse',
			async () => (await import('./lighthouse.mjs')).lighthouse(served.address, { fast: fast.address, short })
		]
	};
	const words = process.argv.slice(2);
	const short = words.includes('--short');
	const asked = words.filter((word) => word !== '--short');
	const unknown = asked.filter((name) => !(name in judges));
	if (unknown.length > 0)
		throw new Problem(`There is no judge called ${unknown.join(', ')}. There are: ${Object.keys(judges).join(', ')}.`);

	const served = await listen(filesOf(buildFolder));
	const packed = serveFolder(buildFolder);
	const fast = await listen(filesOf(packed.folder, { brotli: true }));
	let [passed, failed] = [0, 0];
	const skipped = [];
	try {
		for (const [key, [name, ask]] of Object.entries(judges)) {
			if (asked.length > 0 && !asked.includes(key)) continue;
			const began = Date.now();
			const verdict = await ask().catch((error) => ({ said: '', faults: [`could not be asked: ${error.message}`] }));
			if ('skipped' in verdict && verdict.skipped !== undefined) {
				skipped.push(`${name} was not asked: ${verdict.skipped}`);
				continue;
			}
			const { left, met } = weigh(name, verdict.faults, gaps);
			left.push(
				...met
					.filter(({ name }) => !written.includes(`## ${name}`))
					.map(({ name }) => `docs/known-gaps.md does not say why: ${name}`)
			);
			if (left.length === 0) passed++;
			else failed++;
			const known = met.length > 0 ? `; known gaps: ${met.map(({ name }) => name.toLowerCase()).join(', ')}` : '';
			say(
				`${left.length === 0 ? '✓' : '✗'} ${name}: ${verdict.said}${known} (${Math.round((Date.now() - began) / 1000)} s)`
			);
			for (const fault of left.slice(0, most)) say(`    ${fault}`);
			if (left.length > most) say(`    … and ${left.length - most} more`);
		}
	} finally {
		await Promise.all([served.close(), fast.close()]);
		packed.remove();
	}
	for (const line of skipped) say(`– ${line}`);
	for (const [name, where] of elsewhere) say(`· ${name}: asked by npm test, in ${where}`);
	mkdirSync(new URL('.', results), { recursive: true });
	writeFileSync(results, JSON.stringify({ passed, failed, skipped }));
	if (failed > 0) process.exitCode = 1;
});
