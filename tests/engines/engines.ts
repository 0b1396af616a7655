import type { TestProject } from 'vitest/node';
import { engines, type WebKit } from '../../scripts/engines.mjs';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where Firefox is; null where there is none. */
		firefox: string | null;
		webkit: WebKit | null;
	}
}

/** Finds the engines once for the whole run, and says which of them will not be tested. */
export default function findEngines(project: TestProject) {
	const { firefox, webkit, missing } = engines();
	for (const line of missing) console.log(line);
	project.provide('firefox', firefox ?? null);
	project.provide('webkit', webkit ?? null);
}
