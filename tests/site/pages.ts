/** The pages that were built, as a test opens them. */
import { readdirSync } from 'node:fs';
import { buildFolder } from '../../scripts/ensure-built.mjs';

/** Every page of the site, as the path it is served at. */
export const builtPages: readonly string[] = readdirSync(buildFolder, { recursive: true })
	.map((name) => `/${String(name).replaceAll('\\', '/')}`)
	// the one-file edition is a file to take away, with tests of its own; a copy that was kept may never change
	.filter((path) => path.endsWith('.html') && path !== '/404.html' && !/^\/(offline|releases)\//.test(path))
	.map((path) => path.replace(/index\.html$/, ''))
	.sort();
