import { allRows } from '$lib/charts/all-rows';

export const prerender = true;
export const trailingSlash = 'never';

/** What the charts are drawn from, fetched by the application once it has arrived: the page itself needs none of it. */
export const GET = () => new Response(allRows(), { headers: { 'content-type': 'application/json' } });
