/**
 * Finds a Chromium for the tests and the benchmark, and gets one where it can.
 * Playwright's own download is not possible everywhere, so an installed browser comes first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { runTool } from './ensure-built.mjs';
import { Problem, say } from './people.mjs';

const names = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'microsoft-edge-stable',
	'microsoft-edge'
];

/** @type {Partial<Record<NodeJS.Platform, () => string[]>>} */
const usualPlaces = {
	linux: () => ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
	darwin: () =>
		['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
			['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`)
		),
	win32: () =>
		['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
			.map((name) => process.env[name])
			.filter((folder) => folder !== undefined)
			.flatMap((folder) =>
				[
					'Google\\Chrome\\Application\\chrome.exe',
					'Chromium\\Application\\chrome.exe',
					'Microsoft\\Edge\\Application\\msedge.exe'
				].map((file) => join(folder, file))
			)
};

/** @type {string | undefined} */
let found;

/**
 * The browser to use, if there is one: CHROMIUM_PATH, then an installed Chromium or Chrome, then Playwright's copy.
 * @returns {string | undefined}
 */
export function findBrowser() {
	found ??= named() ?? installed().find(works) ?? playwrights();
	return found;
}

/**
 * Finds a browser, or gets one, or says in one line what to do.
 * @returns {string}
 */
export function ensureBrowser() {
	const browser = findBrowser() ?? fromDebian() ?? fromPlaywright();
	if (browser) return browser;
	throw new Problem(
		'The tests need a browser and none was found: install Chromium or Google Chrome, or set CHROMIUM_PATH to one, then run this again.'
	);
}

/**
 * How Playwright is to start it. Without a browser the path is left out, and Playwright's own message speaks.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function launchOptions() {
	const executablePath = findBrowser();
	const args = [
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	];
	// Chromium refuses to run its sandbox as root (as in a container); anyone else keeps it
	if (isRoot()) args.push('--no-sandbox');
	return executablePath ? { executablePath, args } : { args };
}

/** CHROMIUM_PATH is somebody's decision: if it is wrong, say so rather than use another browser. */
function named() {
	const path = process.env.CHROMIUM_PATH;
	if (!path) return undefined;
	if (isFile(path)) return path;
	throw new Problem(
		`CHROMIUM_PATH is “${path}”, where there is no browser. Correct it, or unset it to have one looked for.`
	);
}

function installed() {
	const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => ({ folder, name })));
	return [
		...names.flatMap((name) =>
			onPath.filter((entry) => entry.name === name).map((entry) => join(entry.folder, entry.name))
		),
		...(usualPlaces[process.platform]?.() ?? [])
	];
}

/**
 * Ubuntu's `chromium-browser` may be a note that tells you to install a snap: on Linux each is asked for its version.
 * Elsewhere being there is enough (and on Windows asking would open a window).
 * @param {string} path
 */
function works(path) {
	if (!isFile(path)) return false;
	if (process.platform !== 'linux') return true;
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

function playwrights() {
	try {
		/** @type {typeof import('playwright')} */
		const { chromium } = createRequire(import.meta.url)('playwright');
		const path = chromium.executablePath();
		return isFile(path) ? path : undefined;
	} catch {
		return undefined; // a system that Playwright has no build for
	}
}

function fromDebian() {
	if (!isRoot() || !isDebian()) return undefined;
	say('No browser found: installing Debian’s chromium …');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const apt = (/** @type {string[]} */ ...args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
	return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium') ? findBrowser() : undefined;
}

function fromPlaywright() {
	say('No browser found: asking Playwright for one …');
	const withLibraries = isRoot() && isDebian() ? ['--with-deps'] : []; // they can only be installed as root
	return runTool('playwright/cli.js', ['install', ...withLibraries, 'chromium']) === 0 ? findBrowser() : undefined;
}

function isRoot() {
	return process.getuid?.() === 0;
}

function isDebian() {
	return (
		existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
	);
}

/** @param {string} path */
function isFile(path) {
	return existsSync(path) && statSync(path).isFile();
}
