import { missingPage } from '$lib/server/missing-page';
import { siteAddress } from '$lib/server/site-address';

export const prerender = true;

export const GET = async () =>
	new Response(await missingPage(siteAddress()), { headers: { 'content-type': 'text/html; charset=utf-8' } });
