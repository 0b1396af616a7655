import { error } from '@sveltejs/kit';
import { filesOf } from '$lib/sourcing/takeaway';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = filesOf();

export const entries: EntryGenerator = () => files.map(({ name }) => ({ file: name }));

export const GET: RequestHandler = ({ params }) => {
	const file = files.find(({ name }) => name === params.file);
	if (file === undefined) error(404, 'There is no such file here.');
	return new Response(file.body, { headers: { 'content-type': file.mediaType } });
};
