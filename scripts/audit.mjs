/**
 * `npm run audit`: asks the registry whether a package of this project is known to be unsafe. One that is in what readers
 * get is a failure; one that is only built or tested with is named. Where the registry cannot be asked, as without a
 * network, it says so and is not a failure: the versions are pinned, and somebody else's run will ask.
 */
import { readFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { Problem, root, run, say } from './people.mjs';

/** What the site's own code takes into the pages. */
const TAKEN_IN = ['svelte', 'layercake', 'd3-scale', 'scrollama'];

/**
 * Those packages, and whatever they bring with them.
 * @returns {Set<string>}
 */
function whatShips() {
	/** @type {{ packages: Record<string, { dependencies?: Record<string, string> } | undefined> }} */
	const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
	/** @type {Set<string>} */
	const found = new Set();
	const todo = [...TAKEN_IN];
	for (let name = todo.pop(); name; name = todo.pop()) {
		if (found.has(name)) continue;
		found.add(name);
		todo.push(...Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}));
	}
	return found;
}

await run(() => {
	const { said } = npm(['audit', '--json'], { quiet: true });
	/** @type {{ vulnerabilities?: Record<string, { severity: string }>, metadata?: object }} */
	let report = {};
	try {
		report = JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1));
	} catch {
		// npm's own words are below
	}
	if (!report.metadata)
		return say('The registry could not be asked about known faults in packages: nothing is known either way.');
	const ships = whatShips();
	const known = Object.entries(report.vulnerabilities ?? {});
	const told = (/** @type {typeof known} */ some) =>
		some.map(([name, { severity }]) => `${name} (${severity})`).join(', ');
	const reach = known.filter(([name]) => ships.has(name));
	const others = known.filter(([name]) => !ships.has(name));
	if (others.length > 0) say(`Only built or tested with, and known to be unsafe, see npm audit: ${told(others)}.`);
	if (reach.length > 0)
		throw new Problem(`In what readers get, and known to be unsafe: ${told(reach)}. See npm audit for what mends it.`);
	say(`None of the ${ships.size} packages in what readers get is known to be unsafe.`);
});
