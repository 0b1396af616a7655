import { error } from '@sveltejs/kit';
import { embeddables } from '$lib/embedding/about';
import { oembed } from '$lib/embedding/oembed';
import { siteAddress } from '$lib/server/site-address';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
const names = embeddables().map(({ what }) => what);
export const entries: EntryGenerator = () => names.map((what) => ({ file: `${what}.json` }));

export const GET: RequestHandler = ({ params }) => {
	const what = names.find((name) => `${name}.json` === params.file);
	if (what === undefined) error(404, `There is no oEmbed file ${params.file}.`);
	return new Response(JSON.stringify(oembed(what, siteAddress() ?? '../'), null, '\t'), {
		headers: { 'content-type': 'application/json' }
	});
};
