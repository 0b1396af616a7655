import { describe, expect, test } from 'vitest';
import { TEXT_IDS, departures, events, sourceForAddress, sourceOf, sources } from '../../data';
import { sourceFile } from './seeds';

test('the five texts are sources under their own ids', () => {
	expect(TEXT_IDS.map((id) => sourceOf(id).id)).toEqual([...TEXT_IDS]);
});

test('every address behind a departure or an event belongs to exactly one source', () => {
	const used = [...departures, ...events].flatMap((row) => row.sources);
	expect(used.length).toBeGreaterThan(150);
	for (const address of used)
		expect(
			sources.filter((source) => source.addresses.includes(address)),
			address
		).toHaveLength(1);
});

test('every address of the bibliography is a source', (ctx) => {
	const bibliography = sourceFile(ctx, 'bibliography.md', 'the addresses of the bibliography');
	const listed = [...bibliography.matchAll(/https?:\/\/[^\s|]+/g)].map((match) => match[0]);
	expect(listed.length).toBeGreaterThan(100);
	// The one tag page among them carries an accusation in its address: the blog’s front stands for it
	for (const address of listed.filter((one) => !one.includes('rogercee.com/tag/')))
		expect(sourceForAddress(address).addresses).toContain(address);
});

test('no address repeats an accusation, and no writer is given to a text that shows none', () => {
	expect(
		sources.flatMap((source) => source.addresses).filter((address) => /fraud|\brigg|\bliar/i.test(address))
	).toEqual([]);
	expect(sourceOf('rogercee-august').author ?? sourceOf('rogercee-september').author).toBeNull();
});

describe('what is not there', () => {
	test('an unknown address says what to do', () =>
		expect(() => sourceForAddress('https://example.org/')).toThrow(/example\.org.*add it/));
	test('an unknown id is named', () => expect(() => sourceOf('nobody')).toThrow(/nobody/));
});
