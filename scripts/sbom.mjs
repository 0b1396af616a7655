/**
 * `npm run sbom`: writes the list of everything that a release is built with to .cache/sbom.json, as CycloneDX.
 * Read from the lock: `npm sbom` refuses a tree where one package asks for another's latest, and Lighthouse brings one.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root, run, say } from './people.mjs';

/** @typedef {{ version?: string, license?: string, integrity?: string, link?: boolean }} Locked */

await run(() => {
	const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
	const { name, version } = lock;
	const packages = /** @type {[string, Locked][]} */ (Object.entries(lock.packages)).filter(([path]) => path !== '');
	const components = packages.map(([path, { version, license, integrity }]) => {
		const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
		const hash = integrity?.startsWith('sha512-')
			? Buffer.from(integrity.slice(7), 'base64').toString('hex')
			: undefined;
		return {
			type: 'library',
			name,
			version,
			purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
			...(license ? { licenses: [{ expression: license }] } : {}),
			...(hash ? { hashes: [{ alg: 'SHA-512', content: hash }] } : {})
		};
	});
	const list = {
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: { component: { type: 'application', name, version } },
		components
	};
	mkdirSync(new URL('.cache/', root), { recursive: true });
	writeFileSync(new URL('.cache/sbom.json', root), `${JSON.stringify(list, null, '\t')}\n`);
	say(`.cache/sbom.json lists the ${components.length} packages that this is built with.`);
});
