import { render } from 'svelte/server';
import { discovery } from '$lib/embedding/oembed';
import { chartStyles, storyStyles } from '$lib/embedding/styles';
import print from '$lib/reading/print.css?raw';
import reading from '$lib/reading/reading.css?raw';
import { allRows } from '$lib/charts/all-rows';
import { classicScript } from '$lib/server/classic-script';
import { embedDocument } from '$lib/server/embed-document';
import { siteAddress } from '$lib/server/site-address';
import { storyShared } from '$lib/share/story';
import { addressesFrom } from '$lib/sourcing/address';
import StoryEmbed from './StoryEmbed.svelte';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The whole story for another page. Without scripts it is the article; what `mode` makes of it is in docs/contracts/embed.md. */
export const GET: RequestHandler = () => {
	const site = siteAddress();
	const story = addressesFrom(site, '../../');
	const { title, description } = storyShared();
	const { body } = render(StoryEmbed, { props: { at: story, site } });
	const page = embedDocument({
		title,
		description,
		canonical: story(),
		head: `${discovery('story', story)}\n`,
		body,
		key: 'story',
		styles: chartStyles + storyStyles(reading + print),
		script: classicScript('story').text,
		application: `../../${classicScript('story-app').path}`,
		rows: allRows()
	});
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};
