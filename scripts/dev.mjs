/**
 * `npm run dev`: the site while one works on it. What follows `--` goes to Vite: npm run dev -- --port 8080
 */
import { existsSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root, run, say } from './people.mjs';

await run(async () => {
	ensureInstalled();
	// only now: it imports packages that may have been installed a moment ago
	const { ensureBuilt, runTool } = await import('./ensure-built.mjs');
	// The slides and the embeds have scripts of one piece, which only a build makes (vite.classic.config.ts)
	if (!existsSync(new URL('static/app/chart/manifest.json', root))) ensureBuilt();
	say('The scripts of the slides and the embeds are those of the last build: npm run build makes them anew.');
	process.exitCode = runTool('vite/bin/vite.js', ['dev', ...process.argv.slice(2)]);
});
