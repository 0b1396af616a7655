import { describe, expect, test } from 'vitest';
import { siteAccount, siteAddress } from '../../src/lib/server/site-address';
import { addressesFrom } from '../../src/lib/sourcing/address';

describe('where the site stands', () => {
	test.each([
		['https://example.org', 'https://example.org/'],
		['https://example.org/', 'https://example.org/'],
		['https://example.org/news/172', 'https://example.org/news/172/'],
		['https://example.org/news/172//', 'https://example.org/news/172/'],
		['http://localhost:4173', 'http://localhost:4173/'],
		['HTTPS://Example.ORG/Story', 'https://example.org/Story/'],
		['https://bücher.example/', 'https://xn--bcher-kva.example/']
	])('%s is %s', (found, made) => {
		expect(siteAddress(found)).toBe(made);
	});

	test('is not known where nothing, or an empty word, was said', () => {
		expect(siteAddress('')).toBeNull();
		expect(siteAccount('')).toBeNull();
	});

	test.each([
		'example.org',
		'//example.org/',
		'/story/',
		'https:example.org',
		'ftp://example.org/',
		'file:///story/',
		'https://',
		'https://me:word@example.org/',
		'https://me@example.org/',
		'https://example.org/?page=1',
		'https://example.org/#top',
		'https://example.org/index.html',
		'https://example.org/a b',
		' https://example.org/',
		'https://example.org/"><script>',
		'javascript:alert(1)'
	])('%j stops the build in one line that says what was found and what is allowed', (found) => {
		const caught = (() => {
			try {
				return siteAddress(found);
			} catch (error) {
				return error as Error;
			}
		})();
		if (found === 'https://example.org/"><script>') {
			// an address may hold these, written as addresses write them
			expect(caught).toBe('https://example.org/%22%3E%3Cscript%3E/');
			return;
		}
		expect(caught).toBeInstanceOf(Error);
		const { message, stack } = caught as Error;
		expect(message).toContain(`SITE_ADDRESS: found ${JSON.stringify(found)}; allowed: the http or https address`);
		expect(message).not.toContain('\n');
		expect(stack, 'and nothing of our code').toBe(message);
	});

	test.each(['example', '@', '@two words', '@a-b', '@abcdefghijklmnop'])('%j is no account', (found) => {
		expect(() => siteAccount(found)).toThrow(/^SITE_ACCOUNT: found .*; allowed: /);
	});

	test('is in every address where it is known, and is left to the page where it is not', () => {
		const known = addressesFrom('https://example.org/story/', '../');
		expect([known(), known('#vote'), known('data/events.csv')]).toEqual([
			'https://example.org/story/',
			'https://example.org/story/#vote',
			'https://example.org/story/data/events.csv'
		]);
		const below = addressesFrom(null, '../');
		expect([below(), below('data/events.csv')]).toEqual(['../', '../data/events.csv']);
		expect(addressesFrom(null)('share/story.png')).toBe('./share/story.png');
	});
});
