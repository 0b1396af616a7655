import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';
import { LongestFirst } from './scripts/longest-first.mjs';
import { siteAccount, siteAddress } from './src/lib/server/site-address.ts';

const componentTests = 'tests/**/*.svelte.test.ts';
const siteTests = 'tests/site/**/*.test.ts';
const engineTests = 'tests/engines/**/*.test.ts';
const looksTests = 'tests/looks/**/*.test.ts';

/** How long anything may take in a browser, in ms: a machine ten times slower is no fault of the page. */
const PATIENCE = 300_000;

// the build reads this file too, and must not go looking for a browser
const launch = process.env.VITEST ? launchOptions() : { args: [] };

// a bad address is told before the build has begun
if (!process.env.VITEST) {
	siteAddress();
	siteAccount();
}

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		// a test that asserts nothing is a test that was never awaited, or never finished
		expect: { requireAssertions: true, poll: { timeout: 120_000 } },
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				// facts, script, layouts, and components as the server draws them
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					// a tool that is asked for the first time takes seconds to come, on a busy machine many
					testTimeout: PATIENCE,
					hookTimeout: PATIENCE,
					exclude: [componentTests, siteTests, engineTests, looksTests],
					sequence: { groupOrder: 0 }
				}
			},
			{
				// components alive in a real browser
				extends: true,
				test: {
					name: 'browser',
					include: [componentTests],
					testTimeout: PATIENCE,
					hookTimeout: PATIENCE,
					sequence: { groupOrder: 1 },
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({ launchOptions: launch }),
						instances: [{ browser: 'chromium' }],
						screenshotFailures: false
					}
				}
			},
			{
				// the built site, as a reader gets it
				extends: true,
				test: {
					name: 'site',
					environment: 'node',
					include: [siteTests],
					globalSetup: ['tests/site/server.ts'],
					testTimeout: PATIENCE,
					hookTimeout: PATIENCE,
					// each file has a browser of its own: more at a time and two cores would time them out
					maxWorkers: 2,
					sequence: { groupOrder: 2 }
				}
			},
			{
				// the built site in the other engines: where one cannot be had, the run says so and its tests are skipped
				extends: true,
				test: {
					name: 'engines',
					environment: 'node',
					include: [engineTests],
					globalSetup: ['tests/site/server.ts', 'tests/engines/engines.ts'],
					testTimeout: PATIENCE,
					hookTimeout: PATIENCE,
					maxWorkers: 1,
					sequence: { groupOrder: 3 }
				}
			},
			{
				// the key views, against pictures of them; `npm test -- --project looks --update` makes those anew
				extends: true,
				test: {
					name: 'looks',
					environment: 'node',
					include: [looksTests],
					globalSetup: ['tests/site/server.ts'],
					testTimeout: PATIENCE,
					hookTimeout: PATIENCE,
					env: { LOOKS: process.argv.some((word) => word === '-u' || word === '--update') ? 'renew' : 'compare' },
					sequence: { groupOrder: 4 }
				}
			}
		]
	}
});
