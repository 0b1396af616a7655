import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figure, plain } from '../../data';
import { layout } from '../../src/lib/charts/count/layout';
import { rows } from '../../src/lib/charts/count/rows';
import { typesetter } from '../../src/lib/server/outlines';
import { storyImage } from '../../src/lib/server/share-image';
import { CARD, cardSvg, CHART } from '../../src/lib/share/card';
import type { SetLine } from '../../src/lib/share/type';
import { storyShared } from '../../src/lib/share/story';
import { shareTags } from '../../src/lib/share/tags';
import { addressesFrom } from '../../src/lib/sourcing/address';

const { width, height, label } = CHART;
const picture = layout(rows(), 'opening-count', { width, height, label });
const shared = storyShared();
const tokens = readFileSync('src/lib/ui/tokens.css', 'utf8');

/** The card, and the lines of type it asked for in the order they are drawn. */
function drawn(alt = shared.alt) {
	const lines: string[] = [];
	const set: SetLine = (text, face, size) => {
		lines.push(text);
		return { d: `M0 0H1`, width: text.length * size * (face === 'display' ? 0.45 : 0.5) };
	};
	return { svg: cardSvg(picture, shared.sentences, shared.notes, alt, set), lines };
}

describe('the picture of a shared link', () => {
	test('counts the people the story opens with, one mark each', () => {
		const { svg } = drawn();
		const [, ...squares] = svg.match(/<rect /g)!; // the first is the paper
		expect(squares).toHaveLength(figure('vote.against').value as number);
		expect(svg.match(/<circle /g)).toHaveLength(figure('vote.for').value as number);
	});

	test('says what the chart and the first screen say, and nothing else', () => {
		const { lines } = drawn();
		for (const text of picture.labels.map((one) => plain(one.runs))) expect(lines).toContain(text);
		expect(shared.sentences.length).toBeGreaterThan(0);
		const words = new Set(
			[...picture.labels.map((one) => plain(one.runs)), ...shared.sentences, ...shared.notes].join(' ').split(' ')
		);
		expect(lines.flatMap((text) => text.split(' ')).filter((word) => !words.has(word))).toEqual([]);
	});

	test('has no colour that the page has not', () => {
		const used = new Set(drawn().svg.match(/#[0-9a-f]{6}/g));
		expect(used.size).toBe(4);
		expect([...used].filter((colour) => !tokens.includes(colour))).toEqual([]);
	});

	test('takes no text as mark-up', () => {
		expect(drawn('"><script>&').svg).toContain('aria-label="&#34;&#62;&#60;script&#62;&#38;"');
	});

	test('is a PNG of the size that the tags say, and the same to the byte each time', async () => {
		const [once, again] = [Buffer.from(await storyImage()), Buffer.from(await storyImage())];
		expect(once.subarray(1, 4).toString()).toBe('PNG');
		expect([once.readUInt32BE(16), once.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
		expect(once.length, 'bytes: some sites draw no picture above 300 kB').toBeLessThan(150_000);
		expect(once.equals(again)).toBe(true);
	});

	test('refuses a character that the fonts do not hold, rather than print a box', async () => {
		const set = await typesetter();
		expect(set('172', 'display', 100).width).toBeGreaterThan(100);
		expect(() => set('数', 'sans-500', 20)).toThrow('public-sans does not hold every character of “数”');
	});
});

describe('the tags of a shared link', () => {
	const tags = (site: string | null, account: string | null) =>
		Object.fromEntries(
			shareTags(
				{ title: shared.title, description: shared.description, alt: shared.alt, account },
				addressesFrom(site)
			).map(({ content, ...name }) => [Object.values(name)[0]!, content])
		);

	test('are those of the page, with a picture and words for who cannot see it', () => {
		expect(tags(null, null)).toEqual({
			'og:type': 'article',
			'og:site_name': '172 to 40',
			'og:locale': 'en_GB',
			'og:url': './',
			'og:title': shared.title,
			'og:description': shared.description,
			'og:image': './share/story.png',
			'og:image:alt': shared.alt,
			'og:image:width': '1200',
			'og:image:height': '630',
			'twitter:card': 'summary_large_image',
			'twitter:title': shared.title,
			'twitter:description': shared.description,
			'twitter:image': './share/story.png',
			'twitter:image:alt': shared.alt
		});
	});

	test('are whole addresses where the site knows its own, and name its account where it has one', () => {
		expect(tags('https://example.org/story/', '@example')).toMatchObject({
			'og:url': 'https://example.org/story/',
			'og:image': 'https://example.org/story/share/story.png',
			'twitter:image': 'https://example.org/story/share/story.png',
			'twitter:site': '@example',
			'twitter:creator': '@example'
		});
	});
});
