/** Gets a package of the system where that is allowed: on Debian or Ubuntu, as root. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { say } from '../people.mjs';

const isDebian = () =>
	existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

let updated = false;

/**
 * Installs packages by apt. They are only wanted for some of the checks, so failing is no error: the caller says so.
 * @param {string} what for the line that tells of it
 * @param {string[]} packages
 * @returns {boolean} whether they are there now
 */
export function aptInstall(what, packages) {
	if (process.getuid?.() !== 0 || !isDebian()) return false;
	say(`${what} is not installed: asking apt for ${packages.join(', ')} …`);
	const apt = (/** @type {string[]} */ ...args) =>
		spawnSync('apt-get', args, {
			stdio: 'ignore',
			timeout: 300_000,
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		}).status === 0;
	updated ||= apt('update');
	return updated && apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Whether a program can be started.
 * @param {string} program
 * @param {string[]} args
 */
export const starts = (program, args) => spawnSync(program, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
