/**
 * Finds the other two engines that the site is tested in, and gets them on Debian as root: Firefox, and WebKit as Debian
 * builds it, with its driver and a screen to draw on that nobody sees.
 */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './judges/apt.mjs';

/** @param {string} name */
const onPath = (name) =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find((path) => existsSync(path));

/**
 * @typedef {{ driver: string, browser: string, screen: string }} WebKit where the driver, MiniBrowser and Xvfb are
 */

/** @returns {string | undefined} */
const findFirefox = () =>
	process.env.FIREFOX_PATH ??
	onPath('firefox-esr') ??
	onPath('firefox') ??
	['/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => existsSync(path));

/** @returns {WebKit | undefined} */
function findWebKit() {
	const driver = onPath('WebKitWebDriver');
	const screen = onPath('Xvfb');
	const browser = [
		'/usr/lib',
		...(existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`) : [])
	]
		.map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser'))
		.find((path) => existsSync(path));
	return driver && screen && browser ? { driver, browser, screen } : undefined;
}

/**
 * Both, where they can be had; what is missing is said in a line, with what would bring it.
 * @returns {{ firefox: string | undefined, webkit: WebKit | undefined, missing: string[] }}
 */
export function engines() {
	const wanted = [...(findFirefox() ? [] : ['firefox-esr']), ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb'])];
	if (wanted.length > 0) aptInstall('An engine that the site is tested in', wanted);
	const [firefox, webkit] = [findFirefox(), findWebKit()];
	return {
		firefox,
		webkit,
		missing: [
			...(firefox
				? []
				: ['Not tested in Firefox: none is installed. Install it, or set FIREFOX_PATH, and run this again.']),
			...(webkit
				? []
				: ['Not tested in WebKit: its driver is not installed. On Debian: apt-get install webkit2gtk-driver xvfb'])
		]
	};
}
