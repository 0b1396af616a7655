import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) });

/** What the walls say of some code, were it in the given file. */
async function walls(filePath: string, code: string) {
	const [result] = await eslint.lintText(code, { filePath });
	const fatal = result?.messages.filter((message) => message.fatal) ?? [];
	expect(fatal, 'the snippet can be read').toEqual([]);
	return (result?.messages ?? [])
		.filter((message) => message.ruleId === 'walls/one-way')
		.map((message) => message.message);
}

const inSvelte = (line: string) => `<script lang="ts">\n\t${line}\n</script>\n`;

describe('the walls of the house', () => {
	test.each([
		['data/figures.ts', `import { chapters } from '../src/lib/story/index';`],
		['data/figures.ts', `import { chapters } from '$lib/story';`],
		['data/figures.ts', `export * from '../src/lib/charts/types';`],
		['data/figures.ts', `import { tick } from 'svelte';`],
		['data/figures.ts', `import type { Component } from 'svelte';`],
		['src/lib/story/step.ts', `import { onMount } from 'svelte';`],
		['src/lib/story/step.ts', `import Chart from '$lib/charts/ballot/Chart.svelte';`],
		['src/lib/story/step.ts', `import type Chart from '../charts/ballot/Chart.svelte';`],
		['src/lib/story/step.ts', `import { layout } from '../charts/ballot/layout';`],
		['src/lib/story/step.ts', `import { line } from '$lib/reading/line';`],
		['src/lib/charts/ballot/layout.ts', `import { chapters } from '../../story';`],
		['src/lib/charts/ballot/layout.ts', `const line = await import('$lib/reading/line');\nexport { line };`],
		['src/lib/charts/ballot/layout.ts', `import { slide } from '$lib/presenting/slide';`],
		['src/lib/charts/ballot/layout.ts', `import { card } from '$lib/sourcing/card';`],
		['src/lib/charts/ballot/layout.ts', `import { load } from '../../../routes/+page';`],
		['src/lib/reading/line.ts', `import { slide } from '../presenting/slide';`],
		['src/lib/presenting/slide.ts', `import { host } from '$lib/embedding/host';`],
		['src/lib/embedding/host.ts', `import { sheet } from '$lib/handout/sheet';`],
		['src/lib/handout/sheet.ts', `export { line } from '$lib/reading/line';`],
		['src/lib/ui/number.ts', `import { chapters } from '$lib/story';`],
		['src/lib/sourcing/card.ts', `import { line } from '$lib/reading/line';`],
		['src/lib/reading/line.ts', `import { load } from '../../routes/+page';`]
	])('%s may not: %s', async (file, code) => {
		expect(await walls(file, code)).toHaveLength(1);
	});

	test.each([
		['src/lib/charts/ballot/Chart.svelte', `import { line } from '$lib/reading/line';`],
		['src/lib/ui/Runs.svelte', `import Ballot from '../charts/ballot/Chart.svelte';`],
		['src/lib/reading/Stage.svelte', `import Slide from '../presenting/Slide.svelte';`]
	])('nor may a component, %s: %s', async (file, code) => {
		expect(await walls(file, inSvelte(code))).toHaveLength(1);
	});

	test.each([
		['data/index.ts', `export * from './figures';`],
		[
			'data/departures.ts',
			`import text from './departures.csv?raw';\nimport { csvParse } from 'd3-dsv';\nexport default csvParse(text);`
		],
		['src/lib/story/step.ts', `import type { View } from '../charts/views';`],
		['src/lib/story/step.ts', `import { type View } from '$lib/charts/views';`],
		['src/lib/story/step.ts', `import { figures } from '$data';`],
		['src/lib/charts/ballot/layout.ts', `import { figures } from '$data/figures';`],
		['src/lib/charts/ballot/layout.ts', `import { grid } from '../frame/grid';`],
		['src/lib/reading/line.ts', `import scrollama from 'scrollama';\nimport { chapters } from '$lib/story';`],
		['src/lib/presenting/slide.ts', `import { card } from '$lib/sourcing/card';`],
		[
			'src/routes/+page.ts',
			`import { line } from '$lib/reading/line';\nimport { slide } from '$lib/presenting/slide';`
		],
		['scripts/draw.mjs', `import { figures } from '../data/index';`]
	])('%s may: %s', async (file, code) => {
		expect(await walls(file, code)).toEqual([]);
	});

	test('say what is wrong, and why', async () => {
		expect(await walls('src/lib/story/step.ts', `import { layout } from '$lib/charts/ballot/layout';`)).toEqual([
			'story may not import charts (“$lib/charts/ballot/layout”): the story is a script: it names views, it does not draw them. Its types may be had with `import type`.'
		]);
	});

	test('and the facts know of no page', async () => {
		const [result] = await eslint.lintText('export const width = window.innerWidth;', { filePath: 'data/figures.ts' });
		expect(result?.messages.map((message) => message.ruleId)).toEqual(['no-restricted-globals']);
	});
});
