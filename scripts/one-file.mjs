/**
 * A part of the build: writes the one-file edition, build/offline/172-to-40.html, from the pages that were built. Reading,
 * presenting and the sheets to print are inside it, with their styles, type and script; it is opened from a disk with no
 * network. A part of `npm run build`; `npm run build:offline` is another name for the same.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { Problem, root, run, say } from './people.mjs';

const build = fileURLToPath(new URL('build/', root));
/** Where it is, from the site's root. */
const ONE_FILE = 'offline/172-to-40.html';
/** Its script, as vite.classic.config.ts made it. */
const SCRIPT = new URL('static/app/one-file/', root);
/** What it may weigh, in bytes: a USB stick carries more, an e-mail to a colleague hardly. */
export const MOST_BYTES = 1_000_000;

/** Which page each part is made from. */
const PAGES = {
	read: 'index.html',
	present: 'present/index.html',
	handout: 'handout/index.html',
	teacher: 'handout/teacher/index.html',
	lesson: 'lesson/index.html'
};

/** @param {string} path inside build/ */
const text = (path) => readFileSync(join(build, path), 'utf8');

/** Small enough to travel, and of letters alone, so that it can stand in a page. @param {string} content */
const pack = (content) => deflateRawSync(content, { level: 9 }).toString('base64');

/** @param {RegExp} pattern @param {string} where @param {string} within */
function part(pattern, where, within) {
	const found = pattern.exec(within)?.[1];
	if (found === undefined) throw new Problem(`${where} has no ${pattern}: scripts/one-file.mjs reads it from there.`);
	return found;
}

const SHEET = /<link href="([^"]+\.css)" rel="stylesheet">/g;
/** The styles a page links to, in order. @param {string} path inside build/ @returns {string[]} paths inside build/ */
const sheetsOf = (path) =>
	[...text(path).matchAll(SHEET)].map(([, href = '']) => posix.join(posix.dirname(path), href));

/** A style sheet with its type written into it. @param {string} path inside build/ */
const sheet = (path) =>
	text(path).replace(
		/url\(["']?(?!data:)([^"')]+\.woff2)["']?\)/g,
		(_, font) =>
			`url(data:font/woff2;base64,${readFileSync(join(build, posix.dirname(path), font)).toString('base64')})`
	);

/**
 * Links between the pages become questions to the one file; what is not in it loses its link, unless the site's address is known.
 * @param {string} html @param {string} path the page it is from, inside build/ @param {string | null} site
 */
function relinked(html, path, site) {
	/** @type {Record<string, string>} */
	const inside = {
		'': '?',
		'present/': '?present',
		'handout/': '?handout',
		'handout/teacher/': '?handout=teacher',
		'lesson/': '?lesson'
	};
	return html.replace(/<a\b([^>]*?) href="([^"]*)"([^>]*)>/g, (whole, before, href, after) => {
		if (/^(#|https?:|mailto:)/.test(href)) return whole;
		if (/^\?/.test(href)) return PAGES.present === path ? whole.replace('href="?', 'href="?present&amp;') : whole;
		const [address = '', hash] = href.split('#');
		const target = posix
			.join('/', posix.dirname(path), address)
			.slice(1)
			.replace(/^\.\/?/, '');
		const own = inside[target] ?? (address === '' ? '' : undefined);
		const tail = hash === undefined ? '' : `#${hash}`;
		if (own !== undefined) return `<a${before} href="${own}${tail}"${after}>`;
		if (site !== null) return `<a${before} href="${site}${target}${tail}"${after}>`;
		// From a disk it leads nowhere: its words stay, and it is no link, nor a download
		return `<a${before}${after}>`.replace(/ download(="[^"]*")?(?=[ >])/, '');
	});
}

const LINKS =
	'<a href="?">Read</a> <a href="?present">Present</a> <a href="?handout">Handout</a> <a href="?handout=teacher">Handout for teachers</a> <a href="?lesson">Lesson</a>';
/** The ways into the other editions: at the head of each, and under the story's own doors, where nothing is pinned over them. */
const DOORS = `<nav class="editions" aria-label="Editions">${LINKS}</nav>`;
const MORE_DOORS = `<p class="doors">${LINKS.replace('<a href="?">Read</a> ', '')}</p>`;
/** @param {string} story */
function withMoreDoors(story) {
	const doors = part(/(<p class="doors"[^>]*>[\s\S]*?<\/p>)/, 'build/index.html', story);
	return story.replace(doors, () => doors + MORE_DOORS);
}
const DOORS_STYLE =
	'.editions{display:flex;flex-wrap:wrap;gap:0 1.25rem;padding:.25rem clamp(1rem,4.6vw,4rem);font:400 .9375rem/1.4 var(--sans)}.editions a{padding:.5rem 0}.presenting .editions,.screen a:not([href]){display:none}.unpacking body{visibility:hidden}@media print{.editions{display:none}}';
const NO_SCRIPT =
	'<noscript><p class="editions">These are the words. With scripts allowed this file also draws the pictures, and holds slides and sheets to print.</p></noscript>';

/** What a content policy calls a script by. @param {string} script */
const hash = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The whole file. */
function oneFile() {
	const story = text(PAGES.read);
	const site = /<link rel="canonical" href="([^"]+)"/.exec(story)?.[1] ?? null;
	const shared = sheetsOf(PAGES.read)[0] ?? '';
	const bodies = Object.entries(PAGES).map(([id, path]) => {
		const body = part(/<body[^>]*>([\s\S]*)<\/body>/, path, text(path))
			.replace(/<script\b[\s\S]*?<\/script>/g, '')
			.replace(SHEET, '');
		const linked = relinked(body, path, site);
		return {
			id,
			path,
			body: id === 'read' ? withMoreDoors(linked) : DOORS + linked
		};
	});
	const manifest = JSON.parse(readFileSync(new URL('manifest.json', SCRIPT), 'utf8'));
	const app = Object.values(manifest).find(({ isEntry }) => isEntry)?.file;
	const rows = part(/data-rows="\.\/([^"]+)"/, PAGES.read, story);
	const read = bodies[0]?.body ?? '';
	const unpack = readFileSync(new URL('one-file-unpack.js', import.meta.url), 'utf8').replaceAll('\r', '');
	const script = readFileSync(new URL(app, SCRIPT), 'utf8');
	const titles = Object.fromEntries(
		Object.entries(PAGES).map(([id, path]) => [id, part(/<title>([^<]+)<\/title>/, path, text(path))])
	);
	// Whoever has no script has the words: the pictures are drawings, and each says in words what it shows
	const words = read.replace(/<figure[\s\S]*?<\/figure>/g, (figure) =>
		figure.includes('class="live') ? '' : (/<p class="headline">[\s\S]*?<\/p>/.exec(figure)?.[0] ?? '')
	);
	const packed = [
		...bodies.flatMap(({ id, path, body }) => [
			[id, body],
			[
				`styles-${id}`,
				sheetsOf(path)
					.filter((one) => one !== shared)
					.map(sheet)
					.join('\n')
			]
		]),
		['app', script],
		['rows', text(rows)]
	];
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${hash(unpack)} ${hash(script)}; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'">
<title>${titles.read}</title>
<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(text('favicon.svg')).toString('base64')}">
<style>${sheet(shared)}${DOORS_STYLE}</style>
<style id="styles">${sheetsOf(PAGES.read).slice(1).map(sheet).join('\n')}</style>
<script>${unpack}</script>
</head>
<body>
${NO_SCRIPT}
${words}
${packed.map(([id = '', content = '']) => `<script type="text/plain" id="packed-${id}"${id in titles ? ` data-title="${titles[id]}"` : ''}>${pack(content)}</script>`).join('\n')}
</body>
</html>
`;
}

await run(() => {
	const file = oneFile();
	const bytes = Buffer.byteLength(file);
	if (bytes > MOST_BYTES) {
		throw new Problem(
			`The one-file edition has ${bytes} bytes and may have ${MOST_BYTES}. Make the pages it is made from lighter.`
		);
	}
	mkdirSync(join(build, posix.dirname(ONE_FILE)), { recursive: true });
	writeFileSync(join(build, ONE_FILE), file);
	// Its script is inside it, and no page asks for it by itself
	rmSync(join(build, 'app/one-file'), { recursive: true, force: true });
	say(`build/${ONE_FILE}: ${bytes} bytes, to be opened from anywhere.`);
});
