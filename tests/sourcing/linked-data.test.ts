import { describe, expect, test } from 'vitest';
import { figure, figures, publication, sourceOf, TEXT_IDS } from '../../data';
import { CARD_PATH } from '../../src/lib/share/tags';
import { addressesFrom } from '../../src/lib/sourcing/address';
import { datasets, PACKAGE_PATH } from '../../src/lib/sourcing/datasets';
import { dataGraph, KEY_FIGURES, linkedData, propertyValue, storyGraph } from '../../src/lib/sourcing/linked-data';

const SITE = 'https://example.org/story/';
const told = { headline: 'A headline', image: CARD_PATH };
const ofData = dataGraph(addressesFrom(SITE, '../'));
const graphs = [
	['the story’s page', storyGraph(told, addressesFrom(SITE))],
	['the data page', ofData]
] as const;

/** Every object in a graph, however deep. */
function things(value: unknown): Record<string, unknown>[] {
	if (typeof value !== 'object' || value === null) return [];
	const inside = Object.values(value).flatMap(things);
	return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}
const ofType = (graph: unknown, type: string) => things(graph).filter((thing) => thing['@type'] === type);

describe.each(graphs)('linked data of %s', (_, graph) => {
	test('holds no number but a figure’s own', () => {
		const values = ofType(graph, 'PropertyValue');
		expect(values.map((value) => value['propertyID'])).toEqual([...KEY_FIGURES]);
		for (const { propertyID, value, name } of values) {
			const one = figures.find((each) => each.id === propertyID)!;
			expect(value).toBe(one.value);
			expect(name).toBe(one.label);
		}
		const numbers = things(graph).flatMap((thing) => Object.values(thing).filter((value) => typeof value === 'number'));
		expect(numbers).toEqual(values.map((value) => value['value']));
	});

	test('describes each file as search engines ask: a name, 50 to 5,000 characters, a licence, an interval, a download', () => {
		const found = ofType(graph, 'Dataset').filter((one) => one['@id'] !== `${SITE}data/#package`);
		// The story's page describes the set its figures are in; the others it only names
		const described = graph === ofData ? datasets : datasets.filter(({ id }) => id === 'figures');
		expect(found.map((one) => one['@id'])).toEqual(described.map((one) => `${SITE}data/#${one.id}`));
		for (const one of found) {
			const description = String(one['description']);
			expect(description.length).toBeGreaterThanOrEqual(50);
			expect(description.length).toBeLessThanOrEqual(5000);
			expect(one['name']).toMatch(/^[A-Z][a-z]+ of 172 to 40$/);
			expect(one['license']).toBe(publication.licence.address);
			expect(one['temporalCoverage']).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
			const [from, to] = String(one['temporalCoverage']).split('/');
			expect(from! <= to!).toBe(true);
			expect(one['creator']).toEqual({ '@type': 'Organization', name: publication.author });
			expect(one['isPartOf']).toEqual({ '@id': `${SITE}#story` });
			if (graph === ofData)
				expect(one['citation']).toMatch(/^The makers of 172 to 40 \(2026\) ‘[A-Z][a-z]+’ \[data set\], 172 to 40\. /);
		}
		expect(new Set(found.map((one) => one['description'])).size).toBe(described.length);
		expect(
			found.flatMap((one) => ofType(one, 'DataDownload').map((file) => [file['contentUrl'], file['encodingFormat']]))
		).toEqual([
			[`${SITE}data/figures.csv`, 'text/csv'],
			[`${SITE}data/figures.json`, 'application/json'],
			...described.slice(1).map(({ id }) => [`${SITE}data/${id}.csv`, 'text/csv'])
		]);
	});

	test('names every part by the address it is found under', () => {
		const ids = new Set([
			`${SITE}#story`,
			...things([graph, ofData])
				.filter((thing) => '@type' in thing && '@id' in thing)
				.map((thing) => thing['@id'])
		]);
		const pointers = things(graph).filter((thing) => '@id' in thing && !('@type' in thing));
		expect(pointers.length).toBeGreaterThan(5);
		expect(pointers.filter((thing) => !ids.has(thing['@id']))).toEqual([]);
	});
});

describe('the Article', () => {
	const [article] = storyGraph(told, addressesFrom(SITE));

	test('says who, when, under which licence, and in which language', () => {
		expect(article).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Article',
			'@id': `${SITE}#story`,
			headline: 'A headline',
			inLanguage: 'en-GB',
			author: { name: publication.author },
			publisher: { name: publication.author },
			datePublished: publication.published,
			dateModified: publication.modified,
			license: publication.licence.address,
			isAccessibleForFree: true,
			url: SITE,
			image: `${SITE}share/story.png`
		});
	});

	test('cites the texts it is retold from, and makes up no title, writer, day or address for them', () => {
		const cited = article!['citation'] as Record<string, unknown>[];
		expect(cited).toHaveLength(TEXT_IDS.length);
		cited.forEach((one, i) => {
			const source = sourceOf(TEXT_IDS[i]!);
			expect(one['name']).toBe(source.titleIs === 'published' ? source.title : undefined);
			expect('author' in one).toBe(source.author !== null);
			expect(one['datePublished']).toBe(/^\d{4}-\d\d-\d\d$/.test(source.date) ? source.date : undefined);
			expect(one['url']).toBe(source.certainty === 'open' ? undefined : source.addresses[0]);
		});
	});

	test('is about the same thing from the data page, at whatever address the site stands', () => {
		const idOf = (graph: readonly Readonly<Record<string, unknown>>[], from: string) =>
			(graph[1]!['isPartOf'] as { '@id': string })['@id'].replace(/^.*$/, (id) => new URL(id, from).href);
		const fromStory = idOf(storyGraph(told, addressesFrom(null)), 'http://host/sub/?read=article');
		const fromData = idOf(dataGraph(addressesFrom(null, '../')), 'http://host/sub/data/');
		expect([fromStory, fromData]).toEqual(['http://host/sub/#story', 'http://host/sub/#story']);
	});
});

test('the data page adds the package that holds the files', () => {
	const [whole] = dataGraph(addressesFrom(SITE, '../'));
	expect(ofType(whole, 'DataDownload').map((one) => one['contentUrl'])).toEqual([`${SITE}${PACKAGE_PATH}`]);
});

test('a hedged, claimed or dated figure is refused: the vocabulary has no hedge', () => {
	const hedged = figures.find((one) => one.exactness === 'about')!;
	const claimed = figures.find((one) => one.claimed && one.exactness === 'exact')!;
	const dated = figures.find((one) => typeof one.value === 'string')!;
	for (const one of [hedged, claimed, dated])
		expect(() => propertyValue(one.id)).toThrow(`${one.id} cannot stand alone`);
	expect(propertyValue('vote.against')['value']).toBe(figure('vote.against').value);
});

test('nothing in a graph can close the element it stands in, and a reader gets it back whole', () => {
	const graph = [{ name: '</script><script>alert(1)</script><!-- <SCRIPT' }];
	const element = linkedData(graph);
	const inside = element.slice(element.indexOf('>') + 1, element.lastIndexOf('<'));
	expect(inside).not.toContain('<');
	expect(JSON.parse(inside)).toEqual(graph);
});
