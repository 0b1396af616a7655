/**
 * Scripts that must be classic: in a frame with `sandbox="allow-scripts"` a module is not let in. Each is one file with
 * everything in it, so each is a build of its own: `--mode` says which.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { alias, withoutStyles } from './vite.app.config.ts';

/**
 * Charts that the reader's page fetches one by one are in the one file from the start here. Written as if they came later, each
 * would be wrapped to be begun on demand, which is a kilobyte in all.
 */
const chartsAtOnce: Plugin = {
	name: 'charts-at-once',
	enforce: 'pre',
	transform(code, id) {
		if (!/charts[\\/]live\.ts$/.test(id)) return null;
		const imports: string[] = [];
		const body = code.replace(/\(\) => import\(('[^']+')\)/g, (_, path: string) => {
			imports.push(`import Chart${imports.length} from ${path};`);
			return `() => Promise.resolve({ default: Chart${imports.length - 1} })`;
		});
		return { code: imports.join('\n') + body, map: null };
	}
};

/** LayerCake's advice to whoever writes a chart: no reader is meant to see it, and a script that must be small does without. */
const withoutAdvice: Plugin = {
	name: 'without-advice',
	enforce: 'pre',
	load: (id) =>
		/layercake\/dist\/helpers\/(printDebug|warnEmptySize|extentProblems)\.js$/.test(id.replaceAll('\\', '/'))
			? 'export default () => undefined'
			: null
};

/** Where each begins. The first two are written into their pages, the others are files that follow. */
const entries: Record<string, string> = {
	chart: 'src/lib/embedding/chart.ts',
	story: 'src/lib/embedding/story.ts',
	'story-app': 'src/routes/embed/story/app.ts',
	present: 'src/routes/present/app.ts',
	'one-file': 'src/routes/offline/app.ts'
};

export default defineConfig(({ mode }) => {
	const input = entries[mode];
	if (!input) throw new Error(`--mode ${mode}: there is no such script; there are ${Object.keys(entries).join(', ')}.`);
	return {
		base: './',
		mode: 'production',
		publicDir: false,
		define: { 'process.env.NODE_ENV': '"production"' },
		plugins: [
			withoutStyles,
			withoutAdvice,
			chartsAtOnce,
			svelte({ configFile: false, compilerOptions: { runes: true, hmr: false } })
		],
		resolve: { alias },
		build: {
			outDir: `static/app/${mode}`,
			emptyOutDir: true,
			manifest: 'manifest.json',
			modulePreload: false,
			// Empty by now; split, a classic script would put the nothing there is on the page itself, and the policy forbids it
			cssCodeSplit: false,
			target: 'es2022',
			rolldownOptions: { input, output: { format: 'iife', codeSplitting: false, entryFileNames: '[name]-[hash].js' } }
		}
	};
});
