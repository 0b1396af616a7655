/**
 * Keeps copies of the site that never change, for those who embed one version and want no other.
 *
 *     npm run release -- pin      keeps the site as it is built now, as releases/<day>-<hash>/
 *     npm run release -- check    says whether every kept copy is what it was when it was kept
 *
 * The next build takes every kept copy along. What this promises, and what it cannot, is in docs/decisions/013.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem, root, run, say } from './people.mjs';
import { bill, lock } from './sbom.mjs';

const top = fileURLToPath(root);
/** The folder that the publisher keeps, beside the program. */
export const releasesFolder = join(top, 'releases');
/** Written into every copy: a hash for each of its files. */
export const SUMS = 'SHA256SUMS';
/** Written into every copy: the list of all that it was built with. */
export const BILL = 'sbom.cdx.json';

/**
 * No part of what is pinned: a host’s own files, other copies, and the worker that keeps the story for reading without a
 * network. That one knows the page by a hash, and a pinned page says that it is one.
 */
const leftOut = /^(_headers|_redirects|robots\.txt|offline-worker\.js|releases\/)/;

/** @param {string | Buffer} content */
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/**
 * Every file of a folder, as its path with forward slashes, in one order on every system.
 * @param {string} folder
 */
export const filesIn = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/')
		)
		.sort();

/**
 * Keeps a copy of a built site.
 * @param {{ from: string, into: string }} where the built site, and the folder of the copies
 * @returns {{ id: string, already: boolean }} the copy’s name; already, where this very site was kept before
 */
export function pin({ from, into }) {
	const data = join(from, 'data', 'datapackage.json');
	if (!existsSync(data)) throw new Problem(`${from} is no built site: ${data} is missing. Run npm run build first.`);
	const day = String(JSON.parse(readFileSync(data, 'utf8')).created ?? '').slice(0, 10);
	if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Problem(`${data} does not say of which day its data are.`);
	const files = filesIn(from).filter((path) => !leftOut.test(path));
	const id = `${day}-${sha256(files.map((path) => `${path} ${sha256(readFileSync(join(from, path)))}\n`).join('')).slice(0, 8)}`;
	const to = join(into, id);
	if (existsSync(to)) return { id, already: true };
	// Made beside its place and then moved there: half a copy must never bear the name of a whole one
	const making = `${to}.part`;
	rmSync(making, { recursive: true, force: true });
	for (const path of files) {
		mkdirSync(dirname(join(making, path)), { recursive: true });
		writeFileSync(join(making, path), pinned(path, readFileSync(join(from, path)), id));
	}
	writeFileSync(join(making, BILL), bill(lock()));
	writeFileSync(join(making, SUMS), sums(making));
	renameSync(making, to);
	return { id, already: false };
}

/**
 * A file as a copy has it. A page says that it is one, and leads who pastes its address to the copy's own oEmbed file, which
 * leads to the copy. All else stays as it is.
 * @param {string} path
 * @param {Buffer} content
 * @param {string} id
 */
function pinned(path, content, id) {
	// Where the site knows its whole address; a relative one leads to the copy already
	if (path.endsWith('.html'))
		return content
			.toString()
			.replace(/<html(?=[\s>])/, `<html data-release="${id}"`)
			.replace(/<link\b[^>]*application\/json\+oembed[^>]*>/g, (link) =>
				link.replace(/(https?:\/\/[^"\s]*?\/)(?=oembed\/)/, `$1releases/${id}/`)
			);
	if (path.startsWith('oembed/'))
		return content.toString().replace(/(https?:\/\/[^"\s]*?\/)(?=(?:embed|share)\/)/g, `$1releases/${id}/`);
	return content;
}

/**
 * In the form that `sha256sum --check` reads.
 * @param {string} folder
 */
const sums = (folder) =>
	filesIn(folder)
		.filter((path) => path !== SUMS)
		.map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`)
		.join('');

/**
 * The kept copies that are no longer what they were.
 * @param {string} folder the folder of the copies
 * @returns {string[]} one line for each
 */
export function changedReleases(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.endsWith('.part'))
		.flatMap(({ name }) => {
			const list = join(folder, name, SUMS);
			if (!existsSync(list)) return [`${name} has no ${SUMS}: it is no copy that npm run release made.`];
			const before = new Map(
				readFileSync(list, 'utf8')
					.trimEnd()
					.split('\n')
					.map((line) => [line.slice(66), line])
			);
			const now = new Map(
				sums(join(folder, name))
					.trimEnd()
					.split('\n')
					.map((line) => [line.slice(66), line])
			);
			const paths = new Set([...before.keys(), ...now.keys()]);
			const other = [...paths].filter((path) => before.get(path) !== now.get(path));
			return other.length === 0 ? [] : [`${name} has changed since it was kept: ${other.slice(0, 3).join(', ')}.`];
		});
}

/**
 * Puts the kept copies into a site that was built just now.
 * @param {{ from: string, into: string }} where the folder of the copies, and the built site
 */
export function takeAlong({ from, into }) {
	if (!existsSync(from)) return;
	const changed = changedReleases(from);
	if (changed.length > 0)
		throw new Problem(
			`${changed.join('\n')}\nA pinned address may never show anything else: bring the copy back from where the folder is kept, or remove it.`
		);
	cpSync(from, join(into, 'releases'), { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	await run(async () => {
		const [what] = process.argv.slice(2);
		const built = join(top, 'build');
		if (what === 'pin') {
			const { ensureBuilt } = await import('./ensure-built.mjs');
			ensureBuilt();
			const { id, already } = pin({ from: built, into: releasesFolder });
			say(already ? `releases/${id} is there already: nothing has changed since.` : `Kept as releases/${id}.`);
			say('Keep that folder where the project is kept; the next build puts it on the site.');
		} else if (what === 'check') {
			const changed = changedReleases(releasesFolder);
			if (changed.length > 0) throw new Problem(changed.join('\n'));
			say('Every kept copy is what it was.');
		} else if (what === 'take') {
			takeAlong({ from: releasesFolder, into: built });
		} else {
			throw new Problem('npm run release takes one word: npm run release -- pin, or npm run release -- check');
		}
	});
}
