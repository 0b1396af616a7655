import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { publication } from '$data';
import ChartEmbed from '$lib/embedding/ChartEmbed.svelte';
import { discovery } from '$lib/embedding/oembed';
import { chartStyles } from '$lib/embedding/styles';
import { chartIds } from '$lib/charts/catalogue';
import type { ChartId } from '$lib/charts/views';
import { classicScript } from '$lib/server/classic-script';
import { embedDocument } from '$lib/server/embed-document';
import { siteAddress } from '$lib/server/site-address';
import { addressesFrom } from '$lib/sourcing/address';
import { textOf } from '$lib/story';
import { findingOf, viewsOf } from '$lib/story/findings';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => chartIds.map((id) => ({ id }));

const isChart = (id: string): id is ChartId => (chartIds as string[]).includes(id);

/** One chart for another page, at its finding: whole in one file, and readable without its script. */
export const GET: RequestHandler = ({ params }) => {
	if (!isChart(params.id)) error(404, `There is no chart called ${params.id}.`);
	const finding = findingOf(params.id);
	const site = siteAddress();
	const story = addressesFrom(site, '../../../');
	const { body } = render(ChartEmbed, { props: { views: viewsOf(params.id), finding, story, site } });
	const page = embedDocument({
		title: `${textOf(finding.headline)} – ${publication.title}`,
		description: textOf(finding.description),
		canonical: story(),
		head: `${discovery(params.id, story)}\n`,
		// A number's row and a source's entry stand on the story's page
		body: body.replace(/href="#(?=says-|source-)/g, `href="${story('#')}`),
		key: params.id,
		styles: chartStyles,
		script: classicScript('chart').text
	});
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};
