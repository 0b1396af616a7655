import { addressesFrom } from '$lib/sourcing/address';
import { bibtex, cslItem, ris, storyWork } from '$lib/sourcing/citation';
import { siteAddress } from '$lib/server/site-address';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const story = () => storyWork(addressesFrom(siteAddress()));
/** The story's own reference, for programs that keep references. */
const files: Readonly<Record<string, { readonly type: string; readonly body: () => string }>> = {
	'story.bib': { type: 'application/x-bibtex; charset=utf-8', body: () => bibtex(story()) },
	'story.ris': { type: 'application/x-research-info-systems; charset=utf-8', body: () => ris(story()) },
	'story.csl.json': {
		type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
		body: () => `${JSON.stringify([cslItem(story())], null, '\t')}\n`
	}
};

export const entries: EntryGenerator = () => Object.keys(files).map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const file = files[params.file];
	if (!file) error(404, `There is no ${params.file}: the files are ${Object.keys(files).join(', ')}.`);
	return new Response(file.body(), { headers: { 'content-type': file.type } });
};
