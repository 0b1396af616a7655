/**
 * The browser's part, bundled on its own: pages are drawn on the server without a framework's start-up script,
 * and each asks for just the application it uses, after it has painted.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page already carries every style, put there when it was drawn: shipping them again would only flash. */
export const withoutStyles: Plugin = {
	name: 'without-styles',
	enforce: 'pre',
	transform: (_, id) => (/\.css($|\?)|[?&]type=style/.test(id) ? { code: '', map: null } : null)
};

/** LayerCake’s `debug` prints coloured tables; it brings a library of colours, and no chart of ours asks for it. */
const withoutDebugging: Plugin = {
	name: 'without-debugging',
	enforce: 'pre',
	load: (id) => (/layercake\/dist\/helpers\/printDebug\.js$/.test(id) ? 'export default () => {};' : null)
};

/** Where a browser's script finds what it names: our rooms, and scales of numbers only in place of d3's colours and formats. */
export const alias = {
	$lib: here('./src/lib'),
	$data: here('./data'),
	'd3-interpolate': here('./src/lib/charts/frame/numbers.ts'),
	'd3-format': here('./src/lib/charts/frame/numbers.ts')
};

export default defineConfig({
	base: './',
	publicDir: false,
	plugins: [
		withoutStyles,
		withoutDebugging,
		svelte({ configFile: false, compilerOptions: { runes: true, hmr: false } })
	],
	resolve: { alias },
	build: {
		outDir: 'static/app',
		emptyOutDir: true,
		manifest: true,
		modulePreload: false,
		// Empty by now; on its own it would make every chart wait for a style sheet
		cssCodeSplit: false,
		target: 'es2022',
		rolldownOptions: {
			input: ['src/lib/reading/enhance.ts', 'src/routes/embed/app.ts'],
			// Neighbouring chapters travel together: apart, the same geometry compresses a fifth worse and costs a request each
			output: {
				codeSplitting: {
					groups: [
						{ name: 'frame', priority: 2, test: /node_modules[\\/](?!scrollama)|charts[\\/]frame[\\/]/ },
						{ name: 'first', test: /charts[\\/](clock|departures|crowd)[\\/]/ },
						{ name: 'second', test: /charts[\\/](ballot|calendar|executive|fee|lanes)[\\/]/ },
						{ name: 'third', test: /charts[\\/](electorate|likes|donors|middle|result|readings)[\\/]/ }
					]
				}
			}
		}
	}
} as Parameters<typeof defineConfig>[0]);
