import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildFolder } from '../../scripts/ensure-built.mjs';
import { filesOf, listen } from '../../scripts/serve.mjs';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the built site is served, without a slash at the end. */
		siteAddress: string;
	}
}

/** Serves the built site while the site tests run; a test finds it with `inject('siteAddress')`. */
export default async function serveSite(project: TestProject) {
	if (!existsSync(join(buildFolder, 'index.html'))) {
		throw new Error('There is no build/ to test. Run npm test, which builds first, or npm run build.');
	}
	const served = await listen(filesOf(buildFolder));
	project.provide('siteAddress', served.address);
	return () => served.close();
}
