import { error } from '@sveltejs/kit';
import { storyImage } from '$lib/server/share-image';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{ file: 'story.png' }];

export const GET: RequestHandler = async ({ params }) => {
	if (params.file !== 'story.png') error(404, `There is no picture ${params.file} to share.`);
	return new Response(new Uint8Array(await storyImage()), { headers: { 'content-type': 'image/png' } });
};
