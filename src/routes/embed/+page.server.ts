import { publication } from '$data';
import { embeddables } from '$lib/embedding/about';
import { appAddress } from '$lib/server/app-address';
import { releases } from '$lib/server/releases';
import { siteAddress } from '$lib/server/site-address';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	app: appAddress('src/routes/embed/app.ts'),
	site: siteAddress(),
	embeddables: embeddables(),
	releases: releases(),
	modified: publication.modified,
	title: publication.title,
	licence: publication.licence
});
