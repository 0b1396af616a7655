import { describe, expect, test } from 'vitest';
import { TEXT_IDS, departures, events, sourceForAddress, sourceOf, sources } from '../../data';
import { sourceFile } from './seeds';

test('the five texts are sources under their own ids', () => {
	expect(TEXT_IDS.map((id) => sourceOf(id).id)).toEqual([...TEXT_IDS]);
});

test('every address behind a departure or an event belongs to exactly one source', () => {
	const used = [...departures, ...events].flatMap((row) => row.sources);
	expect(used.length).toBeGreaterThan(150);
	for (const address of used) expect(sources.filter((source) => source.addresses.includes(address)), address).toHaveLength(1);
});

test('every address of the bibliography is a source', () => {
	const bibliography = sourceFile('bibliography.md', 'the addresses of the bibliography');
	if (bibliography === null) return;
	const listed = [...bibliography.matchAll(/https?:\/\/[^\s|]+/g)].map((match) => match[0]);
	expect(listed.length).toBeGreaterThan(100);
	for (const address of listed) expect(sourceForAddress(address).addresses).toContain(address);
});

describe('what is not there', () => {
	test('an unknown address says what to do', () => expect(() => sourceForAddress('https://example.org/')).toThrow(/example\.org.*add it/));
	test('an unknown id is named', () => expect(() => sourceOf('nobody')).toThrow(/nobody/));
});
