/** `npm run sbom`: writes the list of everything that a release is built with to .cache/sbom.json, as CycloneDX. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { Problem, root, run, say } from './people.mjs';

await run(() => {
	const { good, said } = npm(['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { quiet: true });
	if (!good) throw new Problem(`npm sbom did not succeed: ${said.trim().split('\n').at(-1)}`);
	mkdirSync(new URL('.cache/', root), { recursive: true });
	writeFileSync(new URL('.cache/sbom.json', root), said.slice(said.indexOf('{')));
	say('.cache/sbom.json lists everything that this is built with.');
});
