/**
 * A part of the build: names the style sheets of the story and of the slides in what a host says with them
 * (`build/_headers`), so that they are fetched before a slow phone has begun to read the page. Cloudflare Pages says it
 * earlier still, as Early Hints. A host that does not read the file loses nothing else. A part of `npm run build`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Problem, root, run } from './people.mjs';

const build = fileURLToPath(new URL('build/', root));
const PAGES = ['/', '/present/'];
// As the page itself names them, from where it is: the same files work in a folder of another site
const SHEET = /<link href="([^"]+\.css)" rel="stylesheet">/g;

/** The rules for hosts, with a page's sheets in its own. @param {string} headers @param {string} path of the page */
function naming(headers, path) {
	const page = readFileSync(`${build}${path.slice(1)}index.html`, 'utf8');
	const sheets = [...page.matchAll(SHEET)].map(([, sheet]) => `<${sheet}>; rel=preload; as=style`);
	const rule = new RegExp(`^${path}$`, 'm');
	if (sheets.length === 0 || !rule.test(headers)) {
		throw new Problem(
			`The page at ${path} links no style sheet, or static/_headers has no rule for it: scripts/early-styles.mjs names the one in the other.`
		);
	}
	return headers.replace(rule, `${path}\n  Link: ${sheets.join(', ')}`);
}

await run(() => writeFileSync(`${build}_headers`, PAGES.reduce(naming, readFileSync(`${build}_headers`, 'utf8'))));
