import { extract } from '@extractus/oembed-extractor';
import { brotliCompressSync } from 'node:zlib';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { buildFolder } from '../../scripts/ensure-built.mjs';
import { headersFor, parseHeaders } from '../../scripts/host-headers.mjs';
import { embeddables } from '../../src/lib/embedding/about';

const things = embeddables().map(({ what }) => what);
const pageOf = (what: string) => (what === 'story' ? '/embed/story/' : `/embed/chart/${what}/`);
const built = (path: string) => readFileSync(join(buildFolder, path));

describe('a pasted address', () => {
	test.each(['/', ...things.map(pageOf)])('%s is found by a consumer of oEmbed, from the page alone', async (path) => {
		const site = inject('siteAddress');
		const found = (await extract(site + path)) as unknown as Record<string, unknown>;
		expect(found).toMatchObject({ method: 'auto-discovery', version: '1.0', type: 'rich', provider_name: '172 to 40' });
		expect([found.width, found.height, found.thumbnail_width, found.thumbnail_height]).toEqual([
			600,
			expect.any(Number),
			1200,
			630
		]);
		// What WordPress keeps: a quotation that is a link, and one frame. A frame of ours there is at most a thousand pixels
		const html = String(found.html);
		const [, link, src] =
			/^<blockquote><a href="([^"]+)">[^<]+<\/a><\/blockquote><iframe [^>]*src="([^"]+)"[^>]*><\/iframe>$/.exec(html) ??
			[];
		expect(html).toMatch(/ title="[^"]{10,}"/);
		expect(found.height).toBeLessThanOrEqual(1000);
		for (const address of [link, src, String(found.thumbnail_url)])
			expect((await fetch(new URL(address!, `${site}/oembed/x.json`))).status, address).toBe(200);
	});
});

test.each(things)('the picture of %s is there, as large as is said, and light', (what) => {
	const png = built(`share/${what}.png`);
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(png.length).toBeLessThan(150_000);
	expect(built(`share/${what}.svg`).toString()).toMatch(
		/^<svg [^>]*width="1200" height="630"[^>]*role="img" aria-label="[^"]{40,}"/
	);
});

describe('the headers for hosts', () => {
	const rules = parseHeaders(readFileSync('static/_headers', 'utf8'));

	test('let the pages be framed, and name no header twice for one path', () => {
		for (const path of [
			'/',
			'/present/',
			'/embed/',
			'/embed/chart/ballot/',
			'/app/assets/a.js',
			'/share/a.png',
			'/data/',
			'/rows/a.json',
			'/embed.js',
			'/oembed/a.json'
		]) {
			const names = headersFor(rules, path).map(([name]) => name.toLowerCase());
			expect(new Set(names).size, path).toBe(names.length);
			expect(names, path).not.toContain('x-frame-options');
			expect(Object.fromEntries(headersFor(rules, path)), path).toMatchObject({
				'Content-Security-Policy': 'frame-ancestors *',
				'X-Content-Type-Options': 'nosniff'
			});
		}
	});

	test('are sent by our own server, as a host would', async () => {
		const head = async (path: string) => (await fetch(inject('siteAddress') + path)).headers;
		const page = await head('/');
		expect(page.get('cache-control')).toContain('max-age=0');
		expect(page.get('content-security-policy')).toBe('frame-ancestors *');
		expect((await head('/share/ballot.png')).get('access-control-allow-origin')).toBe('*');
		expect((await head('/data/figures.csv')).get('access-control-allow-origin')).toBe('*');
		for (const folder of ['app/assets', '_app/immutable/assets']) {
			const path = `${folder}/${readdirSync(join(buildFolder, folder)).sort().at(-1)}`;
			const headers = await head(`/${path}`);
			expect(headers.get('cache-control'), path).toContain('immutable');
			expect(headers.get('access-control-allow-origin'), path).toBe('*');
		}
	});
});

test('the helper for hosts is at most a kilobyte', () => {
	expect(brotliCompressSync(built('embed.js')).length).toBeLessThanOrEqual(1000);
	expect(statSync(join(buildFolder, 'embed.js')).size).toBeGreaterThan(500);
});
