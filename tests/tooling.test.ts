import { describe, expect, test } from 'vitest';
import { engines } from '../package.json';
import { count } from '../scripts/count-tests.mjs';
import { checkNode, sameInstall } from '../scripts/ensure-installed.mjs';
import { headersFor, parseHeaders } from '../scripts/host-headers.mjs';

describe('installing', () => {
	const wanted = {
		packages: {
			'': { version: '0.1.0' },
			'node_modules/svelte': { version: '5.57.3' },
			'node_modules/for-another-system': { version: '1.0.0', optional: true }
		}
	};

	test('is not needed when the versions are those of the lock', () => {
		expect(sameInstall(wanted, { packages: { 'node_modules/svelte': { version: '5.57.3' } } })).toBe(true);
	});

	test('is needed when a package is missing or has another version', () => {
		expect(sameInstall(wanted, { packages: {} })).toBe(false);
		expect(sameInstall(wanted, { packages: { 'node_modules/svelte': { version: '5.57.2' } } })).toBe(false);
	});

	test('asks in words for a Node that every tool here accepts, as package.json does', () => {
		expect(engines.node).toBe('^20.19.0 || ^22.16.0 || >=24.0.0');
		expect(() => checkNode('20.18.3')).toThrow(
			/Node 20\.18\.3 will not do.*20\.19 or newer, 22\.16 or newer, or 24 and up/
		);
		for (const refused of ['18.20.0', '21.7.3', '22.15.1', '23.11.0'])
			expect(() => checkNode(refused), refused).toThrow(`Node ${refused} will not do`);
		expect(() => checkNode('18.20.0')).toThrow(/nodejs\.org/);
		for (const fine of ['20.19.0', '22.16.0', '24.0.0', '25.1.0']) expect(() => checkNode(fine)).not.toThrow();
	});
});

describe('counting tests', () => {
	const file = (status: string, ...tests: string[]) => ({
		name: 'a.test.ts',
		status,
		assertionResults: tests.map((each) => ({ status: each }))
	});

	test('takes the report’s own counts', () => {
		const report = {
			numPassedTests: 7,
			numFailedTests: 2,
			testResults: [file('failed', 'passed', 'failed', 'failed')]
		};
		expect(count(report, 1)).toEqual({ passed: 7, failed: 2 });
	});

	test('counts a file that cannot be loaded, a run that fails otherwise, and no report at all', () => {
		expect(count({ numPassedTests: 7, numFailedTests: 0, testResults: [file('failed')] }, 1)).toEqual({
			passed: 7,
			failed: 1
		});
		expect(count({ numPassedTests: 7, numFailedTests: 0, testResults: [] }, 1)).toEqual({ passed: 7, failed: 1 });
		expect(count(undefined, 0)).toEqual({ passed: 0, failed: 1 });
	});
});

describe('a host’s header file', () => {
	const rules = parseHeaders(`
# a note
/*
  X-Content-Type-Options: nosniff
/embed/*
  Content-Security-Policy: frame-ancestors *
/share/:card
  Cache-Control: public, max-age=60
`);

	test('gives each path the headers of every rule that fits', () => {
		expect(headersFor(rules, '/')).toEqual([['X-Content-Type-Options', 'nosniff']]);
		expect(headersFor(rules, '/embed/story/')).toEqual([
			['X-Content-Type-Options', 'nosniff'],
			['Content-Security-Policy', 'frame-ancestors *']
		]);
		expect(headersFor(rules, '/share/ballot.png').map(([name]) => name)).toContain('Cache-Control');
		expect(headersFor(rules, '/share/a/b').map(([name]) => name)).not.toContain('Cache-Control');
	});
});
