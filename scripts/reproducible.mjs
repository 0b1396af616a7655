/**
 * Builds the site a second time, from nothing, and says whether every byte is the same: what is published can then be
 * checked against the commit it claims to be. `node scripts/reproducible.mjs`
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { Problem, root, run, say } from './people.mjs';

/**
 * Every file of a folder with its hash.
 * @param {string} folder
 * @returns {Map<string, string>}
 */
function hashes(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		files.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
		})
	);
}

await run(async () => {
	ensureInstalled();
	const { build, buildFolder, ensureBuilt } = await import('./ensure-built.mjs');
	ensureBuilt();
	const first = hashes(buildFolder);

	// what a tool kept from the first build must not be what makes the second the same
	for (const kept of ['build', 'static/app', '.svelte-kit/output', '.svelte-kit/generated', 'node_modules/.vite']) {
		rmSync(join(fileURLToPath(root), kept), { recursive: true, force: true });
	}
	build();
	const second = hashes(buildFolder);

	const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
		(path) => first.get(path) !== second.get(path)
	);
	if (differing.length > 0) {
		throw new Problem(
			`Two builds of the same files differ, in build/: ${differing.join(', ')}. Look for a time, a random number or an unsorted list in what writes them.`
		);
	}
	say(`Two builds are the same to the byte: ${second.size} files.`);
});
