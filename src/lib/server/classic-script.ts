/** A script of vite.classic.config.ts, as it was bundled by the first part of the build. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @param name as the configuration has it
 * @returns its text, and its path from the site's root. Throws, and so stops the build, where it was not bundled.
 */
export function classicScript(name: string): { readonly text: string; readonly path: string } {
	const folder = `static/app/${name}`;
	if (!existsSync(`${folder}/manifest.json`))
		throw new Error(`${folder}/manifest.json is missing: run “npm run build”, which bundles the browser’s part first.`);
	const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Record<
		string,
		{ file: string; isEntry?: boolean }
	>;
	const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
	if (!entry) throw new Error(`${folder}/manifest.json names no entry.`);
	return { text: readFileSync(`${folder}/${entry.file}`, 'utf8').trim(), path: `app/${name}/${entry.file}` };
}
