/**
 * What the benchmark serves: the built site, compressed as a host would, and beside it a plain page with the same
 * words to measure it against.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Already compressed, or served as they are. */
const notCompressed = new Set(['.woff2', '.png', '.jpg', '.webp', '.avif', '.gif', '.zip', '.pdf', '.br']);

/** Where the plain page is. */
export const plainPath = '/plain-page/';

/**
 * @typedef {{ tag: string, text: string, closed: boolean }} Block a heading, a paragraph, a table's row or the like;
 *   closed when it is in the page but not shown, as in a closed <details>
 */

/**
 * Copies the site to a folder of its own and puts a compressed copy beside every file.
 * @param {string} buildFolder
 */
export function serveFolder(buildFolder) {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	cpSync(buildFolder, folder, { recursive: true });
	compress(folder);
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** @param {string} folder */
function compress(folder) {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || notCompressed.has(extname(entry.name))) continue;
		const path = join(entry.parentPath, entry.name);
		writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
	}
}

/**
 * Reads a page's words, block by block. Runs in the page, with its scripts off: those are its words without them.
 * @returns {Block[]}
 */
export function readBlocks() {
	/** @type {Map<Element, string>} */
	const blocks = new Map();
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		let element = walker.currentNode.parentElement;
		if (!element || element.closest('script, style, noscript, template')) continue;
		while (element.parentElement && getComputedStyle(element).display.startsWith('inline'))
			element = element.parentElement;
		blocks.set(element, (blocks.get(element) ?? '') + walker.currentNode.nodeValue);
	}
	return [...blocks]
		.map(([element, text]) => ({
			tag: /^h[1-6]$/i.test(element.tagName) ? element.tagName.toLowerCase() : 'p',
			text: text.replace(/\s+/g, ' ').trim(),
			closed: !element.checkVisibility()
		}))
		.filter(({ text }) => text !== '');
}

/**
 * Writes the plain page: the same words, one chart of 212 marks that stays in view, and a script that notes which
 * heading has been passed. What a careful person would write by hand; the least that such a story can cost.
 * @param {string} folder
 * @param {Block[]} blocks
 */
export function writePlainPage(folder, blocks) {
	const marks = Array.from(
		{ length: 212 },
		(_, at) => `<rect x="${(at % 18) * 10}" y="${Math.floor(at / 18) * 10}" width="8" height="8"/>`
	);
	const words = blocks.map(({ tag, text, closed }, at) => {
		// what the page keeps closed stays closed, or the plain page would be several times as long
		const opens = closed && !blocks[at - 1]?.closed ? '<details><summary>More</summary>' : '';
		const closes = closed && !blocks[at + 1]?.closed ? '</details>' : '';
		return `${opens}<${tag}>${escaped(text)}</${tag}>${closes}`;
	});
	const page = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The same words</title>
<style>
body { margin: 0 auto; max-width: 36rem; padding: 1rem; font: 1.1875rem/1.5 Georgia, serif; background: #fbf7ef }
svg { position: sticky; top: 0; display: block; width: 100%; height: 40vh; background: #fbf7ef }
</style>
${words.slice(0, 2).join('\n')}
<svg viewBox="0 0 180 120" role="img" aria-label="212 marks">${marks.join('')}</svg>
${words.slice(2).join('\n')}
<script>
const line = new IntersectionObserver((seen) => {
	for (const { isIntersecting, target } of seen) if (isIntersecting) document.documentElement.dataset.step = target.textContent
}, { rootMargin: '-50% 0px' })
document.querySelectorAll('h1, h2, h3').forEach((heading) => line.observe(heading))
</script>
</html>
`;
	mkdirSync(join(folder, plainPath), { recursive: true });
	writeFileSync(join(folder, plainPath, 'index.html'), page);
	compress(join(folder, plainPath));
}

/** @param {string} text */
function escaped(text) {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
