import { rowsFile } from '$lib/server/rows-file';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{ file: rowsFile.name }];

/** What the charts are drawn from, fetched by the application once it has arrived: the page itself needs none of it. */
export const GET: RequestHandler = ({ params }) => {
	if (params.file !== rowsFile.name) error(404, 'These rows are of another edition of the story.');
	return new Response(rowsFile.body, { headers: { 'content-type': 'application/json' } });
};
