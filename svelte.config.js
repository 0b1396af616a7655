import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-static';

// The one script written into the page. Its hash is taken from the file, so that the policy cannot go stale.
const boot = readFileSync(new URL('./src/lib/reading/boot.js', import.meta.url), 'utf8');
const bootHash = `sha256-${createHash('sha256').update(boot).digest('base64')}`;

/** A hash of what is tracked: two builds of one commit name themselves alike, so they are the same to the byte. */
function contentVersion() {
	try {
		const listing = execFileSync('git', ['ls-files', '-s', '--', 'src', 'data', 'static', 'package-lock.json'], { encoding: 'utf8' });
		return createHash('sha256').update(listing).digest('hex').slice(0, 12);
	} catch {
		return 'unversioned'; // a download without its history
	}
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', fallback: undefined, strict: true }),
		alias: { $data: 'data' },
		version: { name: contentVersion() },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', bootHash],
				'style-src': ['self'],
				// LayerCake and the marks place themselves with style attributes; no <style> or sheet may come from elsewhere
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
