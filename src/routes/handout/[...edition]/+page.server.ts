import { error } from '@sveltejs/kit';
import { EDITIONS, editionAt } from '$lib/handout/edition';
import { siteAddress } from '$lib/server/site-address';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => EDITIONS.map(({ path }) => ({ edition: path }));

export const load: PageServerLoad = ({ params }) => {
	const path = params.edition.replace(/\/$/, '');
	const edition = editionAt(path);
	if (!edition) error(404, `There is no handout called “${path}”.`);
	return { edition, site: siteAddress() };
};
