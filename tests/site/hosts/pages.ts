/**
 * Pages of other people's sites, to put embeds into. Four bring their own scripts from npm; the others are written again in our
 * own words from what docs/contracts/embed.md says of them, because their scripts are a site's own.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A package's folder: some do not let their package.json be asked for by name. */
function folderOf(name: string): string {
	let folder = dirname(require.resolve(name));
	while (!folder.endsWith(join('node_modules', ...name.split('/')))) folder = dirname(folder);
	return folder;
}
const versionOf = (name: string): string =>
	(JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as { version: string }).version;
const fileOf = (name: string, path: string) => readFileSync(join(folderOf(name), path), 'utf8');

/** The scripts the hosts bring, by the path that the test's own server has them under. */
export const hostScripts: Record<string, string> = {
	'/pym.js': fileOf('pym.js', 'dist/pym.v1.min.js'),
	'/frames.js': fileOf('@newswire/frames', 'dist/frames.umd.js'),
	'/open-iframe-resizer.js': fileOf('@open-iframe-resizer/core', 'dist/index.umd.cjs'),
	'/iframe-resizer.js': fileOf('iframe-resizer', 'js/iframeResizer.min.js')
};

export interface HostPage {
	readonly name: string;
	/** As its package has it, or where its form is taken from. */
	readonly version: string;
	/** What a desk writes for frames with these addresses. */
	readonly html: (addresses: readonly string[]) => string;
	/** What it lets a frame be. */
	readonly limits?: readonly [least: number, most: number];
	readonly note?: string;
}

const frames = (addresses: readonly string[], attributes = '') =>
	addresses.map((src, i) => `<iframe id="f${i}" title="A chart" src="${src}" ${attributes}></iframe>`).join('\n');
const OURS = 'written again for the test';

/** A listener of the host's: `f` is the frame a message came from, `d` what it said. */
const listener = (body: string) => `<script>
addEventListener('message', function (e) {
	var d = e.data;
	var f = [].find.call(document.querySelectorAll('iframe'), function (f) { return f.contentWindow === e.source; });
	if (!f) return;
	${body}
});
</script>`;

/** The site's own script for hosts, which stands at its root. */
const helper = ([address = '']: readonly string[]) =>
	`<script src="${new URL('../../../embed.js', address).href}" async></script>`;

export const HOSTS: readonly HostPage[] = [
	{
		name: 'Our `embed.js`',
		version: 'as on the site',
		html: (addresses) => frames(addresses) + helper(addresses)
	},
	{
		name: 'Our `<story-embed>`',
		version: 'as on the site',
		html: (addresses) =>
			addresses.map((src) => `<story-embed src="${src}" title="A chart"></story-embed>`).join('\n') + helper(addresses),
		note: 'the element that `embed.js` defines'
	},
	{
		name: 'pym.js',
		version: versionOf('pym.js'),
		html: (addresses) => `${addresses.map((_, i) => `<div id="p${i}"></div>`).join('')}
<script src="/pym.js"></script>
<script>${addresses.map((src, i) => `new pym.Parent('p${i}', ${JSON.stringify(src)}, { trackscroll: true });`).join('')}</script>`
	},
	{
		name: 'pym.js, sandboxed',
		version: versionOf('pym.js'),
		html: (addresses) => `${addresses.map((_, i) => `<div id="p${i}"></div>`).join('')}
<script src="/pym.js"></script>
<script>${addresses.map((src, i) => `new pym.Parent('p${i}', ${JSON.stringify(src)}, { sandbox: 'allow-scripts' });`).join('')}</script>`
	},
	{
		name: '@newswire/frames, Framer',
		version: versionOf('@newswire/frames'),
		html: (addresses) => `${addresses.map((_, i) => `<div id="p${i}"></div>`).join('')}
<script src="/frames.js"></script>
<script>${addresses.map((src, i) => `new newswireFrames.Framer(document.getElementById('p${i}'), { src: ${JSON.stringify(src)}, attributes: { title: 'A chart' } });`).join('')}</script>`
	},
	{
		name: '@newswire/frames, observeIframe',
		version: versionOf('@newswire/frames'),
		html: (addresses) => `${frames(addresses)}
<script src="/frames.js"></script>
<script>document.querySelectorAll('iframe').forEach(function (f) { newswireFrames.observeIframe(f); });</script>`
	},
	{
		name: '@open-iframe-resizer/core',
		version: versionOf('@open-iframe-resizer/core'),
		html: (addresses) => `${frames(addresses, 'sandbox="allow-scripts"')}
<script src="/open-iframe-resizer.js"></script>
<script>iframeResizer.initialize({ checkOrigin: false }, 'iframe');</script>`,
		note: 'in `sandbox="allow-scripts"`, with `checkOrigin: false`'
	},
	{
		name: 'iframe-resizer 4',
		version: versionOf('iframe-resizer'),
		html: (addresses) => `${frames(addresses)}
<script src="/iframe-resizer.js"></script>
<script>iFrameResize({}, 'iframe');</script>`
	},
	{
		name: 'iframe-resizer 4, sandboxed',
		version: versionOf('iframe-resizer'),
		html: (addresses) => `${frames(addresses, 'sandbox="allow-scripts"')}
<script src="/iframe-resizer.js"></script>
<script>iFrameResize({ checkOrigin: false }, 'iframe');</script>`,
		note: 'with `checkOrigin: false`'
	},
	{
		name: 'WordPress',
		version: OURS,
		limits: [200, 1000],
		html: (addresses) =>
			addresses
				.map(
					(src, i) =>
						`<blockquote id="b${i}"><a href="${src}">A chart</a></blockquote><iframe id="f${i}" class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="A chart" src="${src}#?secret=abcdefghi${i}" data-secret="abcdefghi${i}" style="position:absolute;visibility:hidden"></iframe>`
				)
				.join('') +
			listener(`
	if (!d || !d.secret || /[^a-zA-Z0-9]/.test(d.secret) || d.secret !== f.dataset.secret || d.message !== 'height') return;
	f.height = Math.min(Math.max(parseInt(d.value, 10), 200), 1000);
	f.style.cssText = '';
	f.previousElementSibling.style.display = 'none';`) +
			`<script>document.querySelectorAll('iframe').forEach(function (f) { f.addEventListener('load', function () { f.contentWindow.postMessage({ message: 'ready', secret: f.dataset.secret }, '*'); }); });</script>`,
		note: 'its box is 200 to 1,000 pixels'
	},
	{
		name: 'The Guardian',
		version: OURS,
		html: (addresses) =>
			frames(addresses) +
			listener(`
	if (typeof d !== 'string' || d[0] !== '{') return;
	var m = JSON.parse(d);
	if (m.type === 'set-height' && typeof m.value === 'number') f.style.height = m.value + 'px';
	if (m.type === 'monitor-position') {
		var tell = function () {
			var b = f.getBoundingClientRect();
			e.source.postMessage(JSON.stringify({ id: m.id, type: m.type, subscribe: true, iframeTop: b.top, iframeRight: b.right, iframeBottom: b.bottom, iframeLeft: b.left, innerHeight: innerHeight, innerWidth: innerWidth, pageYOffset: pageYOffset }), '*');
		};
		tell();
		addEventListener('scroll', function () { setTimeout(tell, 50); });
	}`)
	},
	{
		name: 'Datawrapper',
		version: OURS,
		html: (addresses) =>
			frames(addresses) +
			// The snippet of old finds the frame by a part of its address, and looks into every message without asking what it is
			`<script>
addEventListener('message', function (e) {
	if (typeof e.data['datawrapper-height'] === 'undefined') return;
	for (var id in e.data['datawrapper-height']) {
		document.querySelector('iframe[src*="' + id + '"]').style.height = e.data['datawrapper-height'][id] + 'px';
	}
});
</script>`,
		note: 'the older snippet, which finds a frame by its address'
	},
	{
		name: 'AMP',
		version: OURS,
		limits: [100, 1e6],
		html: (addresses) =>
			frames(addresses, 'sandbox="allow-scripts"') +
			listener(`
	if (typeof d === 'object' && d.sentinel === 'amp' && d.type === 'embed-size' && d.height >= 100) f.style.height = d.height + 'px';
	if (typeof d === 'object' && d.sentinel === 'amp' && d.type === 'send-intersections') {
		var tell = function () {
			var b = f.getBoundingClientRect();
			e.source.postMessage({ sentinel: 'amp', type: 'intersection', changes: [{ time: 1, rootBounds: { top: 0, left: 0, width: innerWidth, height: innerHeight }, boundingClientRect: { top: b.top, left: b.left, width: b.width, height: b.height }, intersectionRect: {} }] }, '*');
		};
		tell();
		addEventListener('scroll', tell);
	}`)
	},
	{
		name: 'Flourish, Medium and Embedly',
		version: OURS,
		html: (addresses) =>
			frames(addresses) +
			listener(`
	if (typeof d !== 'string') return;
	var m;
	try { m = JSON.parse(d); } catch (not) { return; }
	if (m.context === 'iframe.resize' && m.src.split('#')[0] === f.src.split('#')[0]) f.style.height = m.height + 'px';`),
		note: 'JSON text with `context: "iframe.resize"`'
	}
];

/** A page of the host's with frames in a column. */
export const hostHtml = (inner: string, width = 600) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">
<style>body{margin:0}#column{width:${width}px;margin:200px auto 4000px}iframe{display:block;width:100%;border:0}</style></head>
<body><div id="column">${inner}</div></body></html>`;
