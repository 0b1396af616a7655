/** Where the browser finds a page's application, relative to the site’s root. */
import { existsSync, readFileSync } from 'node:fs';
import { dev } from '$app/environment';

// Written by the first half of the build, which bundles what runs in browsers
const MANIFEST = 'static/app/.vite/manifest.json';

/** @param entry path of the entry module. Throws, and so stops the build, where it was not bundled. */
export function appAddress(entry: string): string {
	if (dev) return entry;
	if (!existsSync(MANIFEST))
		throw new Error(`${MANIFEST} is missing: run “npm run build”, which bundles the browser’s part first.`);
	const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string }>;
	const found = manifest[entry];
	if (!found) throw new Error(`${entry} is not among the entries of vite.app.config.ts.`);
	return `app/${found.file}`;
}
