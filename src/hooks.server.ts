import type { Handle } from '@sveltejs/kit';
import begin from '$lib/presenting/begin.js?raw';
import boot from '$lib/reading/boot.js?raw';
import { lettingIn, stylesFirst, tidied, withRests } from '$lib/server/tidied';

// A number's row and a source's entry stand on the story's page: the sheets of a classroom lead there
const ROW_LINKS = /href="#(?=says-|source-)/g;
const SHEETS = /^\/(handout|lesson)\//;

/** Sends every page tidied; in the sheets of a classroom, links to rows and sources lead to the story’s page. */
export const handle: Handle = ({ event, resolve }) => {
	const { pathname } = event.url;
	const story = '../'.repeat(pathname.split('/').length - 2);
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = tidied(html);
			if (pathname === '/') return withRests(stylesFirst(lettingIn(boot, page)));
			if (pathname === '/present/') return withRests(stylesFirst(lettingIn(begin, page)));
			return SHEETS.test(pathname) ? page.replace(ROW_LINKS, `href="${story}#`) : page;
		}
	});
};
