import { describe, expect, test } from 'vitest';
import { WIDTHS as MEASURED } from '../../scripts/embed-heights.mjs';
import { chartIds } from '../../src/lib/charts/catalogue';
import { embeddables } from '../../src/lib/embedding/about';
import { embedPath, WIDTHS, type EmbedChoice } from '../../src/lib/embedding/choice';
import { accentFrom } from '../../src/lib/embedding/query';
import { oembed } from '../../src/lib/embedding/oembed';
import { KINDS, snippet } from '../../src/lib/embedding/snippets';

const root = 'https://example.org/story/';
const about = { title: 'A “title” with "quotes" & <marks>', alt: '<b>"alt"</b>', step: 'vote-result', height: 840 };

test('is measured at the widths that editors are told of', () => expect(MEASURED).toEqual(WIDTHS));

describe('the address of an embed', () => {
	test.each<[EmbedChoice, string]>([
		[{ what: 'story' }, 'embed/story/?mode=tall'],
		[{ what: 'story', mode: 'step', theme: 'dark' }, 'embed/story/?mode=step&theme=dark'],
		[{ what: 'ballot' }, 'embed/chart/ballot/'],
		[
			{ what: 'ballot', view: 'vote-share', accent: '0a5c8f', font: 'host', heading: 'off' },
			'embed/chart/ballot/?accent=0a5c8f&font=host&heading=off#vote-share'
		],
		[{ what: 'ballot', release: '2026-11-24-1a2b3c4d' }, 'releases/2026-11-24-1a2b3c4d/embed/chart/ballot/']
	])('%j is %s', (choice, path) => expect(embedPath(choice)).toBe(path));

	test('takes an accent for one only where it is a colour of three or six digits', () => {
		expect(['#c41', ' C4112F ', '0a5c8f'].map(accentFrom)).toEqual(['cc4411', 'c4112f', '0a5c8f']);
		for (const typed of ['', 'red', 'url(//x)', '#12345', '"><script>', 'c4112f;'.repeat(1000)])
			expect(accentFrom(typed)).toBeUndefined();
	});
});

describe('the code', () => {
	test.each(KINDS)('of the kind %s lets no words out of their attribute', (kind) => {
		const code = snippet(kind, { what: 'ballot' }, about, root);
		expect(code).not.toContain('<marks>');
		expect(code).not.toContain('<b>');
		expect(code).not.toMatch(/"quotes"|"alt"/);
		expect(code).toContain(root);
	});

	test('of a frame has a name, waits to be near, and is known by the name that hosts look for', () => {
		const code = snippet('iframe', { what: 'ballot' }, about, root);
		expect(code).toMatch(
			/^<iframe id="datawrapper-chart-ballot" src="https:\/\/example\.org\/story\/embed\/chart\/ballot\/"/
		);
		expect(code).toContain(' title="A “title”');
		expect(code).toContain(' height="840" loading="lazy"');
	});

	test('for WordPress is the address alone, of the story by steps', () => {
		expect(snippet('wordpress', { what: 'story', mode: 'tall', theme: 'dark' }, about, root)).toBe(
			`${root}embed/story/?mode=step`
		);
		expect(snippet('wordpress', { what: 'likes', view: 'online-smith' }, about, root)).toBe(
			`${root}embed/chart/likes/`
		);
	});

	test('for AMP has a picture that stands in, and for newsletters a picture that leads to the step', () => {
		const amp = snippet('amp', { what: 'ballot' }, about, root);
		expect(amp).toMatch(/<amp-img src="[^"]+share\/ballot\.png"[^>]* placeholder>/);
		expect(amp).toMatch(/<amp-iframe [^>]* resizable>[\s\S]*<div overflow /);
		expect(amp).not.toContain('allow-same-origin');
		const picture = snippet('picture', { what: 'ballot', view: 'vote-share' }, about, root);
		expect(picture).toMatch(/^<a href="https:\/\/example\.org\/story\/#vote-share"><img /);
	});
});

test('there is everything to embed: the story, and every chart with its views and its words', () => {
	const all = embeddables();
	expect(new Set(all.map(({ what }) => what))).toEqual(new Set(['story', ...chartIds]));
	for (const { what, title, alt, views, heights } of all) {
		expect(title.length, what).toBeGreaterThan(10);
		expect(alt.length, what).toBeGreaterThan(40);
		expect(views.length, what).toBeGreaterThanOrEqual(what === 'story' ? 0 : 1);
		for (const three of Object.values(heights)) for (const height of three) expect(height, what).toBeGreaterThan(200);
	}
});

test('an oEmbed file names whole addresses where the build knows its own', () => {
	const told = oembed('ballot', root);
	expect(told).toMatchObject({
		version: '1.0',
		type: 'rich',
		width: 600,
		thumbnail_width: 1200,
		thumbnail_height: 630
	});
	expect(told.thumbnail_url).toBe(`${root}share/ballot.png`);
	expect(told.html).toMatch(
		/^<blockquote><a href="https:\/\/example\.org\/story\/#vote-result">[^<]+<\/a><\/blockquote><iframe [^>]*src="https:\/\/example\.org\/story\/embed\/chart\/ballot\/"[^>]*><\/iframe>$/
	);
});
