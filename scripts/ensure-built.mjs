/**
 * Builds the site when `build/` is missing or was made from other files than those here now.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';
import { Problem, root, say } from './people.mjs';

/** Everything that the build reads, besides the configuration files at the top. */
const inputs = ['src', 'data', 'static', 'scripts', 'releases', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** What the build reads of the environment: src/lib/server/site-address.ts. */
const variables = ['SITE_ADDRESS', 'SITE_ACCOUNT'];

/** What the build itself writes among them. */
const written = ['static/app'];

const top = fileURLToPath(root);
const stampPath = join(top, '.cache', 'build-stamp');
const firstPage = join(top, 'build', 'index.html');

/** The folder that the site is built into. */
export const buildFolder = join(top, 'build');

/**
 * Runs one of the project's tools by its file, so that it works in any shell and on any system.
 * @param {string} script the tool's own file inside node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {number} its exit code
 */
export function runTool(script, args, env = process.env) {
	const { status } = spawnSync(process.execPath, [join(top, 'node_modules', script), ...args], {
		cwd: top,
		stdio: 'inherit',
		env
	});
	return status ?? 1;
}

/** Builds when something has changed since the last build. */
export function ensureBuilt() {
	if (existsSync(firstPage) && readStamp() === stamp(fingerprint())) return;
	say('Building the site …');
	build();
}

/** Builds, whatever is there. */
export function build() {
	const inputsNow = fingerprint(); // before, so that a file changed during the build counts as changed after it
	const { good, said } = npm(['run', 'build'], { quiet: true });
	if (!good) {
		console.error(said);
		throw new Problem('The site did not build; the reason is above. After mending it, run the same command again.');
	}
	if (!existsSync(firstPage)) {
		throw new Problem('The build ended well but wrote no build/index.html. Is src/routes/+page.svelte still there?');
	}
	mkdirSync(join(top, '.cache'), { recursive: true });
	writeFileSync(stampPath, stamp(inputsNow));
}

/**
 * Names one build: what it was made from, and when it was written. The time is there because a build made by hand
 * in between (`npm run build`) leaves no stamp, and must not be taken for the one that was stamped.
 * @param {string} inputsHash
 */
function stamp(inputsHash) {
	return `${inputsHash} ${statSync(firstPage).mtimeMs}`;
}

function readStamp() {
	return existsSync(stampPath) ? readFileSync(stampPath, 'utf8') : undefined;
}

/** Every file that the build reads, but for what is installed. */
export function buildInputs() {
	const configurations = readdirSync(top).filter((name) => /^(vite|svelte)\..*(js|ts)$/.test(name));
	return [...inputs, ...configurations].flatMap((input) => filesUnder(input)).sort();
}

/** A hash of every input's name and content. Content, not file times: a removed file must count as a change too. */
function fingerprint() {
	const hash = createHash('sha256');
	for (const path of buildInputs()) {
		hash
			.update(`${path}\0`)
			.update(readFileSync(join(top, path)))
			.update('\0');
	}
	for (const name of variables) hash.update(`${name}=${process.env[name] ?? ''}\0`);
	return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
	const full = join(top, path);
	if (!existsSync(full) || written.includes(path)) return [];
	if (!statSync(full).isDirectory()) return [path];
	return readdirSync(full).flatMap((name) => filesUnder(`${path}/${name}`));
}
