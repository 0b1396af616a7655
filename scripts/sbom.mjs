/**
 * `npm run sbom`: writes the list of everything that the site is built with to .cache/sbom.json, as CycloneDX. A release
 * carries the same list (release.mjs).
 * Read from the lock: `npm sbom` refuses a tree where one package asks for another's latest, and Lighthouse brings one.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SPDX } from '@cyclonedx/cyclonedx-library';
import { root, run, say } from './people.mjs';
import { whatShips } from './ships.mjs';

/** @typedef {{ type?: string, name?: string }} OldLicence as packages said it before there was a list of names */
/** @typedef {{ version?: string, license?: string | OldLicence[], integrity?: string, dependencies?: Record<string, string> }} Locked */
/** @typedef {{ name: string, version: string, packages: Record<string, Locked> }} Lock */

/**
 * The lock as it is now.
 * @returns {Lock}
 */
export const lock = () => JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));

/**
 * Licences as CycloneDX has them: by their name in the list of SPDX, or by the package's own word where it is not in it.
 * @param {Locked['license']} license
 */
function licences(license) {
	const said = typeof license === 'string' ? [license] : (license ?? []).map(({ type, name }) => type ?? name ?? '');
	const [first, ...others] = said.filter((name) => name !== '');
	if (first === undefined) return {};
	if (/ (AND|OR|WITH) /.test(first) && others.length === 0) return { licenses: [{ expression: first }] };
	return {
		licenses: [first, ...others].map((name) => ({ license: SPDX.isSupportedSpdxId(name) ? { id: name } : { name } }))
	};
}

/**
 * The list, for a lock: the same text for the same lock.
 * @param {Lock} lock
 * @returns {string}
 */
export function bill({ name, version, packages }) {
	const ships = whatShips(packages);
	const components = Object.entries(packages)
		.filter(([path]) => path !== '')
		.map(([path, { version, license, integrity }]) => {
			const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
			const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
			const hash = integrity?.startsWith('sha512-')
				? Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex')
				: undefined;
			return {
				type: 'library',
				'bom-ref': path,
				name,
				version,
				// what readers get a part of, and what is only built and tested with
				scope: path === `node_modules/${name}` && ships.has(name) ? 'required' : 'excluded',
				...(hash ? { hashes: [{ alg: 'SHA-512', content: hash }] } : {}),
				...licences(license),
				purl
			};
		});
	const list = {
		$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
		components
	};
	return `${JSON.stringify(list, null, '\t')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	await run(() => {
		const text = bill(lock());
		mkdirSync(new URL('.cache/', root), { recursive: true });
		writeFileSync(new URL('.cache/sbom.json', root), text);
		say(`.cache/sbom.json lists the ${JSON.parse(text).components.length} packages that this is built with.`);
	});
}
