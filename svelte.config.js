import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { writtenScript } from './src/lib/reading/written-script.js';

// The one script written into the page. Its hash is taken from the file, so that the policy cannot go stale.
const boot = writtenScript(readFileSync(new URL('./src/lib/reading/boot.js', import.meta.url), 'utf8'));
const bootHash = `sha256-${createHash('sha256').update(boot).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', fallback: undefined, strict: true }),
		alias: { $data: 'data' },
		// No page starts Kit's client, so nothing reads this; its default is the time, which would make two builds differ
		version: { name: 'static' },
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
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
