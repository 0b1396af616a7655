/**
 * The benchmark's larger pages: the story with its chapters told several times over, and a field of as many marks as are asked
 * for. They are made from the built page, served from the benchmark's own folder, and no part of the site.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @param {string} folder @param {string} path @param {string} html */
function write(folder, path, html) {
	mkdirSync(join(folder, path), { recursive: true });
	const file = join(folder, path, 'index.html');
	writeFileSync(file, html);
	// quickly: a page of ten megabytes at the best quality takes a minute, and is not compared in bytes
	writeFileSync(`${file}.br`, brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
}

/**
 * Writes the story with each of its chapters `times` times. Names get an ending, so that none is in the page twice.
 * @param {string} folder @param {number} times
 * @returns {string} where it is
 */
export function writeLonger(folder, times) {
	const page = readFileSync(join(folder, 'index.html'), 'utf8');
	const from = page.indexOf('<section class="chapter"');
	const to = page.indexOf('<section class="chapter', page.lastIndexOf('class="scrolly"'));
	const end = to < 0 ? page.indexOf('</main>') : to;
	const chapters = page.slice(from, end);
	const again = Array.from({ length: times - 1 }, (_, at) =>
		chapters.replace(/\b(id|data-step|data-chapter|data-for|aria-labelledby)="([^"]+)"/g, `$1="$2-${at + 2}"`)
	);
	const path = `/longer-${times}/`;
	// one folder down, as any other page; its files are the story's own
	const whole = (page.slice(0, end) + again.join('') + page.slice(end)).replace(
		/((?:href|data-app|data-rows)=")\.\//g,
		'$1../'
	);
	write(folder, path, whole);
	return path;
}

/**
 * Writes a page on which a field of `count` marks walks to and fro for as long as one looks: an outline filled with a pattern,
 * as the charts draw theirs.
 * @param {string} folder @param {number} count
 * @returns {string} where it is
 */
export function writeField(folder, count) {
	const columns = Math.ceil(Math.sqrt(count));
	const rows = Math.floor(count / columns);
	const left = count - rows * columns;
	const outline = `M0 0h${columns}v${rows}h${left - columns}v${left > 0 ? 1 : 0}h${-left}z`;
	const path = `/field-${count}/`;
	write(
		folder,
		path,
		`<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A field</title>
<style>svg { width: 360px; height: 400px; overflow: hidden } .walks { animation: walk 700ms infinite alternate } @keyframes walk { to { transform: translate(20px, 20px) } }</style>
<svg viewBox="0 0 360 400"><defs><pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><path d="${Array.from(
			{ length: 16 },
			(_, at) => `M${(at % 4) + 0.1} ${Math.floor(at / 4) + 0.1}h.8v.8h-.8z`
		).join(
			''
		)}"/></pattern></defs><g class="walks"><g transform="scale(${340 / columns})"><path d="${outline}" fill="url(#p)"/></g></g></svg></html>`
	);
	return path;
}
