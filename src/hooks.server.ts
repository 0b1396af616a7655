import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import begin from '$lib/presenting/begin.js?raw';
import boot from '$lib/reading/boot.js?raw';
import { lettingIn, shortened, stylesFirst, tidied, withRests } from '$lib/server/tidied';

// A number's row and a source's entry stand on the story's page: the sheets of a classroom lead there
const ROW_LINKS = /href="#(?=says-|source-)/g;
const SHEETS = /^\/(handout|lesson)\//;
/** The pages with a script written into them. */
const WRITTEN: Record<string, string> = { '/': boot, '/present/': begin };

/** Sends every page tidied; in the sheets of a classroom, links to rows and sources lead to the story’s page. */
export const handle: Handle = async ({ event, resolve }) => {
	const { pathname } = event.url;
	const story = '../'.repeat(pathname.split('/').length - 2);
	const script = WRITTEN[pathname];
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = tidied(html);
			if (script !== undefined)
				return withRests(stylesFirst(building ? lettingIn(script, shortened(script, page), true) : page));
			return SHEETS.test(pathname) ? page.replace(ROW_LINKS, `href="${story}#`) : page;
		}
	});
	// A built page says its policy itself; while one works on it (`npm run dev`), it is said with the page
	const policy = response.headers.get('content-security-policy');
	if (script !== undefined && policy !== null)
		response.headers.set('content-security-policy', lettingIn(script, policy, false));
	return response;
};
