import { error } from '@sveltejs/kit';
import { Resvg } from '@resvg/resvg-js';
import { ICONS, iconSvg, type IconName } from '$lib/share/icon';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => Object.keys(ICONS).map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	if (!Object.hasOwn(ICONS, params.file)) error(404, `There is no icon ${params.file}.`);
	const { side, share } = ICONS[params.file as IconName];
	const png = new Resvg(iconSvg(side, share), { font: { loadSystemFonts: false } }).render().asPng();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
