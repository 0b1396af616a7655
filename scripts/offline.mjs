/**
 * The last part of the build: writes the worker that keeps the story for reading without a network, with the list of
 * the story's own files and a hash of each. Run by `npm run build`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem, root, run } from './people.mjs';

const top = fileURLToPath(root);
const build = join(top, 'build');

/** @param {string} path inside build/ */
const text = (path) => readFileSync(join(build, path), 'utf8');

/** @param {string | Buffer} content */
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/**
 * What a page's application is made of: its own file and every one it imports, then or later.
 * @param {Record<string, { file: string, imports?: string[], dynamicImports?: string[] }>} manifest
 * @param {string} entry
 */
function application(manifest, entry, seen = new Set()) {
	const part = manifest[entry];
	if (!part || seen.has(part.file)) return seen;
	seen.add(part.file);
	for (const next of [...(part.imports ?? []), ...(part.dynamicImports ?? [])]) application(manifest, next, seen);
	return seen;
}

/**
 * The files that the story at the front page is shown with, as paths from it. The page itself is the empty path.
 * @returns {string[]}
 */
function storyFiles() {
	const html = text('index.html');
	const linked = [...html.matchAll(/<link\b[^>]*\brel="(?:stylesheet|icon|manifest)"[^>]*>/g)].map(
		([link]) => /\bhref="\.\/([^"]+)"/.exec(link)?.[1] ?? ''
	);
	const named = ['app', 'rows'].map((name) => new RegExp(`\\bdata-${name}="\\./([^"]+)"`).exec(html)?.[1] ?? '');
	const fonts = linked
		.filter((path) => path.endsWith('.css'))
		.flatMap((path) =>
			[...text(path).matchAll(/url\(["']?(?!data:)([^"')]+)/g)].map(([, url = '']) => posix.join(dirname(path), url))
		);
	const manifest = JSON.parse(readFileSync(join(top, 'static/app/.vite/manifest.json'), 'utf8'));
	const entry = Object.keys(manifest).find((key) => `app/${manifest[key].file}` === named[0]);
	const parts = entry ? [...application(manifest, entry)].map((file) => `app/${file}`) : [];
	const files = [...new Set(['', ...linked, ...named, ...fonts, ...parts])].sort();
	const missing = files.filter((path) => path !== '' && !existsSync(join(build, path)));
	if (missing.length > 0 || parts.length === 0 || named.includes('')) {
		throw new Problem(
			`build/index.html names files that are not in build/, or no longer says where its application is: ${missing.join(', ') || 'data-app, data-rows'}. scripts/offline.mjs reads them from it.`
		);
	}
	return files;
}

await run(() => {
	const files = Object.fromEntries(
		storyFiles().map((path) => [path, sha256(readFileSync(join(build, path || 'index.html')))])
	);
	const worker = readFileSync(join(top, 'scripts/offline-worker.js'), 'utf8').replaceAll('\r', '');
	const filled = worker
		.replace('const FILES = {};', `const FILES = ${JSON.stringify(files)};`)
		// what the worker does is part of the version too: an old one must not go on with a new one's copy
		.replace("const VERSION = '';", `const VERSION = '${sha256(worker + JSON.stringify(files)).slice(0, 12)}';`);
	if (filled.split('\n').length !== worker.split('\n').length || filled === worker) {
		throw new Problem('scripts/offline-worker.js no longer has the two lines that scripts/offline.mjs fills in.');
	}
	writeFileSync(join(build, 'offline-worker.js'), filled);
});
