/**
 * `npm run audit`: asks the registry whether a package that this is built with is known to be unsafe. Where it cannot be
 * asked, as without a network, it says so and is not a failure: the versions are pinned, and somebody else's run will ask.
 */
import { npm } from './npm.mjs';
import { Problem, run, say } from './people.mjs';

await run(() => {
	const { said } = npm(['audit', '--json'], { quiet: true });
	/** @type {{ vulnerabilities?: Record<string, { severity: string, isDirect: boolean }>, metadata?: { vulnerabilities: { total: number } } }} */
	let report = {};
	try {
		report = JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1));
	} catch {
		// npm's own words are below
	}
	if (!report.metadata)
		return say('The registry could not be asked about known faults in packages: nothing is known either way.');
	const grave = Object.entries(report.vulnerabilities ?? {}).filter(([, { severity }]) =>
		/high|critical/.test(severity)
	);
	if (grave.length > 0) {
		throw new Problem(
			`Known to be unsafe: ${grave.map(([name, { severity }]) => `${name} (${severity})`).join(', ')}. See npm audit; none of them reaches readers unless it is svelte, layercake, d3-scale or scrollama.`
		);
	}
	say(
		`No package is known to be gravely unsafe; ${report.metadata.vulnerabilities.total} lesser notes, see npm audit.`
	);
});
