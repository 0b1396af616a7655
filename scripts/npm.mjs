/**
 * Runs npm from a script. No dependencies: it is used before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { root } from './people.mjs';

/**
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options] quiet keeps what it says back, for whoever wants to show it when it failed
 * @returns {{ good: boolean, said: string }}
 */
export function npm(args, { quiet = false } = {}) {
	const own = process.env.npm_execpath; // set when npm started us: the same npm, and no shell
	const isNpm = own !== undefined && /npm-cli\.[cm]?js$/.test(own);
	const { status, stdout, stderr } = spawnSync(isNpm ? process.execPath : 'npm', isNpm ? [own, ...args] : args, {
		cwd: root,
		stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		shell: !isNpm && process.platform === 'win32' // where npm is a batch file
	});
	return { good: status === 0, said: `${stdout ?? ''}${stderr ?? ''}` };
}
