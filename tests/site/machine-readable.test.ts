/** What other people's programs read in the page, judged by a program that is not ours. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { structuredDataTest, type Result } from 'structured-data-testing-tool';
import { Facebook, Twitter } from 'structured-data-testing-tool/presets';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/ensure-built.mjs';
import Page from '../../src/routes/+page.svelte';
import { address, openPage } from './browser';

const told = (some: Result['failed']) => some.map((one) => one.test.replaceAll('"', '')).sort();

/** What the independent checker says of an address or of HTML. */
async function judged(input: string) {
	const options = { presets: [Twitter, Facebook], schemas: ['jsonld:Article', 'jsonld:Dataset'] };
	const result = await structuredDataTest(input, options).catch((error: Error & { res?: Result }) => {
		if (error.res === undefined) throw error;
		return error.res;
	});
	return { passed: told(result.passed), failed: told(result.failed), warnings: told(result.warnings) };
}

/** The head of the story's page as a build that was told these would write it. */
const headFor = (site: string | null, account: string | null) =>
	render(Page, { props: { data: { app: 'app/enhance.js', rows: 'rows.json', site, account } } }).head;

const accounts = ['twitter:creator', 'twitter:site'];

describe('an independent checker of share tags and linked data', () => {
	test('has nothing against the built page, and misses only the account that its publisher may have', async () => {
		const { passed, failed, warnings } = await judged(address('/'));
		expect(failed).toEqual([]);
		expect(warnings).toEqual(process.env.SITE_ACCOUNT ? [] : accounts);
		expect(passed).toEqual(
			expect.arrayContaining(['og:url', 'og:image || og:image:src', 'twitter:image:alt', 'Article[0]', 'Dataset[0]'])
		);
	});

	test('has nothing to say where the build was told its address and account', async () => {
		const { failed, warnings } = await judged(headFor('https://example.org/story/', '@example'));
		expect({ failed, warnings }).toEqual({ failed: [], warnings: [] });
	});

	// The checker must be able to say no, or its yes is worth nothing
	test.each([
		['og:image', /<meta property="og:image" [^>]*>/, 'og:image || og:image:src'],
		['the words for who cannot see the picture', /<meta name="twitter:image:alt" [^>]*>/, 'twitter:image:alt'],
		['the Article', /"@type":"Article",/, 'Article[*]'],
		['sound JSON', /\[\{"@context"/, 'Article[*]'],
		['a Dataset', /"@type":"Dataset",/g, 'Dataset[*]']
	])('says so where %s is missing', async (_, part, expected) => {
		const head = headFor(null, null);
		expect(head).toMatch(part);
		expect((await judged(head.replace(part, ''))).failed).toContain(expected);
	});
});

describe('the built page', () => {
	test('carries its linked data past its own content policy, and a browser reads it', async () => {
		const { page, problems } = await openPage();
		const things = await page.evaluate(() =>
			[...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
				(script) => JSON.parse(script.textContent) as { '@type': string }[]
			)
		);
		expect(things.map((thing) => thing['@type'])).toEqual(['Article', 'Dataset']);
		expect(problems).toEqual([]);
	});

	test('names a picture that is there, of the size it says', async () => {
		const { page } = await openPage();
		const picture = await page.evaluate(async () => {
			const content = (name: string) =>
				document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
			const bytes = await (await fetch(content('og:image'))).blob();
			const { width, height } = await createImageBitmap(bytes);
			return {
				type: bytes.type,
				drawn: [width, height].map(String),
				said: ['width', 'height'].map((side) => content(`og:image:${side}`))
			};
		});
		expect(picture.type).toBe('image/png');
		expect(picture.drawn).toEqual(picture.said);
	});

	test.each([
		['/', 2],
		['/data/', 7]
	])('at %s names no file of data that is not there', async (path, files) => {
		const { page } = await openPage({ path });
		const paths = await page.evaluate(() =>
			[
				...document.querySelector('script[type="application/ld+json"]')!.textContent.matchAll(/"contentUrl":"([^"]+)"/g)
			].map((match) => match[1]!)
		);
		expect(paths).toHaveLength(files);
		const named = paths.map((one) => `data/${one.split('/').at(-1)}`);
		expect(named.filter((file) => !existsSync(join(buildFolder, file)))).toEqual([]);
	});

	test('says a canonical address only where it knows one', () => {
		expect(headFor(null, null)).not.toContain('rel="canonical"');
		expect(headFor('https://example.org/story/', null)).toContain(
			'<link rel="canonical" href="https://example.org/story/"'
		);
	});
});
