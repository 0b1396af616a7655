/**
 * `npm test`: installs what is missing, finds or gets a browser, builds if the build is old, runs the tests.
 * What follows `--` goes to Vitest:
 *
 *     npm test                            all of them
 *     npm test -- tests/data              one folder
 *     npm test -- --project unit          without a browser or a build
 */
import { existsSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root, run } from './people.mjs';

/**
 * Only the unit tests were asked for: they need neither the browser nor the build.
 * @param {string[]} args
 */
function unitOnly(args) {
	const projects = args.flatMap((arg, at) =>
		arg === '--project' ? [args[at + 1]] : arg.startsWith('--project=') ? [arg.slice(10)] : []
	);
	return projects.length > 0 && projects.every((project) => project === 'unit');
}

await run(async () => {
	const args = process.argv.slice(2);
	ensureInstalled();
	// only now: these import packages that may have been installed a moment ago
	const { ensureBuilt, runTool } = await import('./ensure-built.mjs');
	if (!unitOnly(args)) {
		const { ensureBrowser } = await import('./browser.mjs');
		ensureBrowser();
		ensureBuilt();
	}
	// tsconfig.json stands on what SvelteKit writes there
	if (!existsSync(new URL('.svelte-kit/tsconfig.json', root))) runTool('@sveltejs/kit/svelte-kit.js', ['sync']);
	process.exitCode = runTool('vitest/vitest.mjs', ['run', ...args]);
});
