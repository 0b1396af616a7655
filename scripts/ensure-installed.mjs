/**
 * Installs the project's packages when they are missing or are not the ones package-lock.json names.
 * Run it by itself (`node scripts/ensure-installed.mjs`) or call ensureInstalled() before importing any package.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';
import { Problem, root, run, say } from './people.mjs';

/**
 * The Nodes that every tool here accepts, by the oldest minor of each major; package.json says the same under "engines".
 * The odd majors between them were never kept up, and Vite, ESLint or html-validate refuse them.
 * @type {Record<number, number>}
 */
const oldestMinor = { 20: 19, 22: 16 };
/** From this major on, any. */
const anyFrom = 24;

/**
 * Stops with a plain sentence when Node is one that some package refuses: otherwise the first failure is that package’s own.
 * @param {string} version such as '20.19.0'
 */
export function checkNode(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major >= anyFrom || minor >= (oldestMinor[major] ?? Infinity)) return;
	const kept = Object.entries(oldestMinor).map((oldest) => oldest.join('.'));
	throw new Problem(
		`Node ${version} will not do: this project needs Node ${kept.join(' or newer, ')} or newer, or ${anyFrom} and up. Install one from https://nodejs.org and try again.`
	);
}

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Are the installed packages those of the lock? Versions are compared, not file times: checking out a branch makes
 * every file new, and npm writes the two files in either order.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, npm's own note of what it put there
 */
export function sameInstall(wanted, installed) {
	const present = installed.packages ?? {};
	return Object.entries(wanted.packages ?? {}).every(([path, locked]) => {
		if (path === '' || locked.link) return true; // the project itself
		const found = present[path];
		// packages for other machines (another processor, another system) are rightly absent
		if (!found) return Boolean(locked.optional || locked.devOptional);
		return found.version === locked.version;
	});
}

/**
 * @param {string} path inside the repository
 * @returns {Lock | undefined} undefined when the file is missing or was cut off half way
 */
function readLock(path) {
	try {
		return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
	} catch {
		return undefined;
	}
}

/** Installs what is missing, and only then. */
export function ensureInstalled() {
	checkNode();
	const lockIsThere = existsSync(new URL('package-lock.json', root));
	const wanted = readLock('package-lock.json');
	const installed = readLock('node_modules/.package-lock.json');
	if (lockIsThere && !wanted) {
		throw new Problem('package-lock.json cannot be read as JSON. Restore it: git checkout -- package-lock.json');
	}
	if (installed && (!wanted || sameInstall(wanted, installed))) return;

	say(installed ? 'Packages have changed: installing them again …' : 'Installing packages …');
	// --include=dev: everything here is a build tool, and NODE_ENV=production would leave all of it out
	const args = [wanted ? 'ci' : 'install', '--include=dev', '--no-audit', '--no-fund'];
	if (!npm(args).good) {
		throw new Problem(
			`npm ${args.join(' ')} did not succeed (its own words are above). Check the network connection and try again.`
		);
	}
}

const startedAsScript = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (startedAsScript) await run(ensureInstalled);
