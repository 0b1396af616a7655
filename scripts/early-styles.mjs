/**
 * A part of the build: names the first page's style sheets in what a host says with it (`build/_headers`), so that they are
 * fetched before a slow phone has begun to read the page. Cloudflare Pages says it earlier still, as Early Hints. A host that
 * does not read the file loses nothing else. A part of `npm run build`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Problem, root, run } from './people.mjs';

const build = fileURLToPath(new URL('build/', root));
// As the page itself names them, from where it is: the same files work in a folder of another site
const SHEET = /<link href="([^"]+\.css)" rel="stylesheet">/g;
const RULE_OF_THE_PAGE = /^\/$/m;

await run(() => {
	const page = readFileSync(`${build}index.html`, 'utf8');
	const headers = readFileSync(`${build}_headers`, 'utf8');
	const sheets = [...page.matchAll(SHEET)].map(([, path]) => `<${path}>; rel=preload; as=style`);
	if (sheets.length === 0 || !RULE_OF_THE_PAGE.test(headers)) {
		throw new Problem(
			'build/index.html links no style sheet, or static/_headers has no rule for /: scripts/early-styles.mjs names the one in the other.'
		);
	}
	writeFileSync(`${build}_headers`, headers.replace(RULE_OF_THE_PAGE, `/\n  Link: ${sheets.join(', ')}`));
});
