import adapter from '@sveltejs/adapter-static';

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
				// The two pages with a script written into them have its hash besides: src/hooks.server.ts
				'script-src': ['self'],
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
