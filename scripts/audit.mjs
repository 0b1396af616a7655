/**
 * `npm run audit`: asks the registry whether a package of this project is known to be unsafe. One that is in what readers
 * get is a failure; one that is only built or tested with is named. Where the registry cannot be asked, as without a
 * network, it says so and is not a failure: the versions are pinned, and somebody else's run will ask.
 */
import { readFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { Problem, root, run, say } from './people.mjs';
import { whatShips } from './ships.mjs';

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
	const ships = whatShips(JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')).packages);
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
