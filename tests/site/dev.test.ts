/** `npm run dev`: every kind of page opens, with its script let in by the page's own policy. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, type Problem } from './browser';

const top = fileURLToPath(new URL('../..', import.meta.url));
let server: ChildProcess;
let site = '';

beforeAll(async () => {
	// A group of its own: the server is a child of what npm would start, and is to end with it
	server = spawn(process.execPath, ['scripts/dev.mjs', '--host', '127.0.0.1', '--port', '0'], {
		cwd: top,
		detached: true,
		env: { ...process.env, NODE_ENV: 'development', VITEST: undefined, NO_COLOR: '1', FORCE_COLOR: undefined }
	});
	let said = '';
	site = await new Promise((found, failed) => {
		const hear = (words: Buffer) => {
			said += String(words);
			const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
			if (address) found(address);
		};
		server.stdout?.on('data', hear);
		server.stderr?.on('data', hear);
		server.once('exit', () => failed(new Error(`It ended: ${said}`)));
	});
	// On a first visit Vite finds packages to make ready, and may serve two editions of one until it has the page reload
	const { page } = await openPage({ site });
	await page.waitForLoadState('networkidle');
	await page.locator('[data-app=ready]').waitFor({ state: 'attached' });
});

afterAll(async () => {
	if (server.pid === undefined || server.exitCode !== null) return;
	const ended = once(server, 'exit');
	process.kill(-server.pid);
	await ended;
});

/** Without what the server itself has its pages say: that it is there, and that it fetched them anew. */
const ours = (problems: Problem[]) => problems.filter(({ text }) => !text.startsWith('[vite]'));

test.each([
	['the story', '', '[data-app=ready]'],
	['the slides', 'present/', '[data-app=ready]'],
	['an embed', 'embed/chart/ballot/', 'figure svg'],
	['a sheet for the class', 'handout/', 'h1']
])('%s is there and well', async (_, path, selector) => {
	const { page, problems } = await openPage({ site, path, viewport: { width: 1280, height: 720 } });
	await page.locator(selector).first().waitFor({ state: 'attached' });
	expect(ours(problems)).toEqual([]);
});
