import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BILL, changedReleases, pin, SUMS, takeAlong } from '../scripts/release.mjs';
import { releases } from '../src/lib/server/releases';

let folder: string;
const at = (path: string) => join(folder, path);
const write = (path: string, text: string) => {
	mkdirSync(dirname(at(path)), { recursive: true });
	writeFileSync(at(path), text);
};
const keep = () => pin({ from: at('build'), into: at('releases') });

/** As a page's head says where its oEmbed file is. */
const oembed = (root: string) =>
	`<link rel="alternate" type="application/json+oembed" href="${root}oembed/ballot.json" title="One">`;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'releases-'));
	write('build/data/datapackage.json', JSON.stringify({ created: '2026-11-24T00:00:00Z' }));
	write(
		'build/embed/chart/ballot/index.html',
		`<!doctype html>\n<html lang="en-GB">${oembed('https://a.org/s/')}<body><a href="https://b.org/oembed/x">One</a></body></html>`
	);
	write('build/embed/story/index.html', `<!doctype html>\n<html lang="en-GB">${oembed('../../')}</html>`);
	write(
		'build/oembed/ballot.json',
		JSON.stringify({ html: '<iframe src="https://a.org/s/embed/chart/ballot/">', url: 'https://a.org/s/' })
	);
	write('build/_headers', '/*');
	write('build/offline-worker.js', 'const FILES = {};');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a copy that never changes', () => {
	test('is named after its day and its content, and kept once', () => {
		const first = keep();
		expect(first.id).toMatch(/^2026-11-24-[0-9a-f]{8}$/);
		expect(first.already).toBe(false);
		expect(keep()).toEqual({ id: first.id, already: true });
		write('build/embed/chart/ballot/index.html', '<!doctype html>\n<html lang="en-GB"><body>Two</body></html>');
		expect(keep().id).not.toBe(first.id);
		expect(releases(at('releases'))).toHaveLength(2);
		expect(releases(at('releases'))[0]).toMatchObject({ date: '2026-11-24', holds: ['story', 'ballot'] });
	});

	test('says on every page that it is one, leads its oEmbed files to itself, and leaves the host’s own files out', () => {
		const { id } = keep();
		const read = (path: string) => readFileSync(at(`releases/${id}/${path}`), 'utf8');
		expect(read('embed/chart/ballot/index.html')).toContain(`<html data-release="${id}" lang="en-GB">`);
		// A host that is given a page's address asks where its code is: of a copy, where the copy's is
		expect(read('embed/chart/ballot/index.html')).toContain(oembed(`https://a.org/s/releases/${id}/`));
		expect(read('embed/chart/ballot/index.html')).toContain('href="https://b.org/oembed/x"');
		expect(read('embed/story/index.html')).toContain(oembed('../../'));
		expect(JSON.parse(read('oembed/ballot.json'))).toEqual({
			html: `<iframe src="https://a.org/s/releases/${id}/embed/chart/ballot/">`,
			url: 'https://a.org/s/'
		});
		// The worker knows the pages by their hashes, and these have others: it could never keep them
		for (const path of ['_headers', 'offline-worker.js'])
			expect(existsSync(at(`releases/${id}/${path}`)), path).toBe(false);
	});

	test('carries the list of what it was built with, and a hash for it as for every file', () => {
		const { id } = keep();
		const list = JSON.parse(readFileSync(at(`releases/${id}/${BILL}`), 'utf8')) as { components: { name: string }[] };
		expect(list.components.map(({ name }) => name)).toContain('svelte');
		expect(readFileSync(at(`releases/${id}/${SUMS}`), 'utf8')).toMatch(new RegExp(`^[0-9a-f]{64}  ${BILL}$`, 'm'));
	});

	test('is taken along by the next build, and is no part of the next copy', () => {
		const { id } = keep();
		takeAlong({ from: at('releases'), into: at('build') });
		expect(existsSync(at(`build/releases/${id}/embed/chart/ballot/index.html`))).toBe(true);
		expect(keep()).toEqual({ id, already: true });
	});

	test('that was changed, or added to, stops the build and is named', () => {
		const { id } = keep();
		expect(changedReleases(at('releases'))).toEqual([]);
		write(`releases/${id}/embed/chart/ballot/index.html`, 'other');
		write(`releases/${id}/more.txt`, 'more');
		expect(changedReleases(at('releases'))).toEqual([
			`${id} has changed since it was kept: embed/chart/ballot/index.html, more.txt.`
		]);
		expect(() => takeAlong({ from: at('releases'), into: at('build') })).toThrow(/may never show anything else/);
		expect(existsSync(at('build/releases'))).toBe(false);
	});

	test('is refused where there is no built site, in words', () => {
		expect(() => pin({ from: at('nowhere'), into: at('releases') })).toThrow(/is no built site.*npm run build/);
	});
});

test('where the publisher keeps no copies none are offered', () => {
	expect(releases(at('none'))).toEqual([]);
	expect(() => takeAlong({ from: at('none'), into: at('build') })).not.toThrow();
});
