/** The list of all that the site is built with, held to the schema that the makers of CycloneDX publish. */
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, test } from 'vitest';
import { bill, lock } from '../scripts/sbom.mjs';

interface Component {
	name: string;
	version: string;
	scope: string;
	purl: string;
	licenses?: object[];
}
const components = (text: string) => (JSON.parse(text) as { components: Component[] }).components;

describe('the list of what it is built with', () => {
	test('is CycloneDX, as its own makers’ validator strictly takes it', async () => {
		const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
		expect(await validator.validate(bill(lock()))).toBeNull();
		expect(await validator.validate(bill(lock()).replace('"library"', '"book"'))).not.toBeNull();
	});

	test('names each package of the lock once at its version, and what readers get a part of', () => {
		const listed = components(bill(lock()));
		expect(listed.length).toBe(Object.keys(lock().packages).length - 1);
		expect(new Set(listed.map((one) => JSON.stringify(one))).size).toBe(listed.length);
		const { '': own, ...packages } = lock().packages;
		expect(own).toBeDefined();
		for (const name of ['svelte', '@fontsource-variable/newsreader', 'vite']) {
			const { version } = packages[`node_modules/${name}`]!;
			expect(listed).toContainEqual(
				expect.objectContaining({ name, version, scope: name === 'vite' ? 'excluded' : 'required' })
			);
		}
		expect(bill(lock())).toBe(bill(lock()));
	});

	test('takes licences in whatever words a package has them', () => {
		const packages = {
			'': {},
			'node_modules/@a/one': { version: '1.0.0', license: 'MIT' },
			'node_modules/two': { version: '2.0.0', license: [{ type: 'Public Domain' }, { type: 'MIT' }] },
			'node_modules/@a/one/node_modules/three': { version: '3.0.0' },
			'node_modules/four': { version: '4.0.0', license: '(MIT OR CC0-1.0)' }
		};
		expect(
			components(bill({ name: 'site', version: '1.0.0', packages })).map(({ purl, licenses }) => [purl, licenses])
		).toEqual([
			['pkg:npm/%40a/one@1.0.0', [{ license: { id: 'MIT' } }]],
			['pkg:npm/two@2.0.0', [{ license: { name: 'Public Domain' } }, { license: { id: 'MIT' } }]],
			['pkg:npm/three@3.0.0', undefined],
			['pkg:npm/four@4.0.0', [{ expression: '(MIT OR CC0-1.0)' }]]
		]);
	});
});
