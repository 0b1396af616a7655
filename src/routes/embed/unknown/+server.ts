import { render } from 'svelte/server';
import { publication } from '$data';
import Unknown from '$lib/embedding/Unknown.svelte';
import { chartStyles } from '$lib/embedding/styles';
import { classicScript } from '$lib/server/classic-script';
import { embedDocument } from '$lib/server/embed-document';
import { siteAddress } from '$lib/server/site-address';
import { addressesFrom } from '$lib/sourcing/address';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** For a host to send where an embed’s address names nothing. Relative links are from `/embed/unknown/`. */
export const GET: RequestHandler = () => {
	const story = addressesFrom(siteAddress(), '../../');
	const page = embedDocument({
		title: `There is no such chart here – ${publication.title}`,
		description: 'The address of this frame names nothing that can be embedded.',
		canonical: story(),
		body: render(Unknown, { props: { story } }).body,
		key: 'unknown',
		styles: chartStyles,
		script: classicScript('chart').text
	});
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};
