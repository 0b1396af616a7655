import { error } from '@sveltejs/kit';
import { chartIds } from '$lib/charts/catalogue';
import { chartImage, chartSvg, storyImage, storySvg } from '$lib/server/share-image';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
const names = ['story', ...chartIds];
export const entries: EntryGenerator = () =>
	names.flatMap((name) => [{ file: `${name}.png` }, { file: `${name}.svg` }]);

export const GET: RequestHandler = async ({ params }) => {
	const [, name, kind] = /^(.+)\.(png|svg)$/.exec(params.file) ?? [];
	const chart = chartIds.find((id) => id === name);
	if (kind === undefined || (name !== 'story' && chart === undefined)) {
		error(404, `There is no picture ${params.file} to share.`);
	}
	if (kind === 'svg') {
		const svg = chart === undefined ? await storySvg() : await chartSvg(chart);
		return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
	}
	const png = chart === undefined ? await storyImage() : await chartImage(chart);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
