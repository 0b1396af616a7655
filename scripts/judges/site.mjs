/** What the judges look at: the pages of the built site, and one of each kind where judging takes long. */
import { readdirSync } from 'node:fs';
import { buildFolder } from '../ensure-built.mjs';

/**
 * @typedef {object} Verdict
 * @property {string[]} faults one line each: the page, the rule, the place. None is the judge's perfect score
 * @property {string} said what was looked at, for the line that is printed
 * @property {string} [skipped] why it could not be asked on this machine, in one line
 */

/**
 * Every page, as the path it is served at. A host's own page for what is not found is one too. Copies that were kept are not:
 * they were judged when they were made, and what they are may not change.
 */
export const pages = readdirSync(buildFolder, { recursive: true })
	.map((name) => `/${String(name).replaceAll('\\', '/')}`)
	.filter((path) => path.endsWith('.html') && !path.startsWith('/releases/'))
	.map((path) => path.replace(/index\.html$/, ''))
	.sort();

/** Pages that differ only in which chart or chapter they show are judged by their first: the markup is one component's. */
const kind = (/** @type {string} */ path) => path.replace(/^(\/embed\/chart)\/[^/]+\/$/, '$1/…/');

/** One page of each kind. */
export const onePageOfEachKind = pages.filter(
	(path, at) => pages.findIndex((other) => kind(other) === kind(path)) === at
);

/** Pages that stand in somebody else's page, and are not meant to be found by themselves. */
export const isEmbed = (/** @type {string} */ path) => /^\/embed\/./.test(path);
