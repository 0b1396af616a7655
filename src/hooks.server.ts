import type { Handle } from '@sveltejs/kit';

// Marks left for a framework that never starts here; without them the page is a third smaller
const HYDRATION_COMMENTS = /<!--(?:\[[!-]?-?\d*|\]|\$\w+|)-->/g;
// <meta … /> and its like: in HTML the slash closes nothing, and a checker of HTML says so
const CLOSED_VOIDS = /(<(?:meta|link|br|hr|img|input|col|wbr)\b(?:"[^"]*"|[^>"])*?)\s*\/>/g;
// The same elements and attributes, said shorter, thousands of times over
const NOTHING_IN_A_MARK = /><\/(?:rect|path|line)>/g;
const EMPTY_VALUE = /(<[a-z][^<>]*? data-[a-z]+)=""/g;

// A number's row and a source's entry stand on the story's page: the sheets of a classroom lead there
const ROW_LINKS = /href="#(?=says-|source-)/g;
const SHEETS = /^\/(handout|lesson)\//;

export const handle: Handle = ({ event, resolve }) => {
	const { pathname } = event.url;
	const story = '../'.repeat(pathname.split('/').length - 2);
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html
				.replace(HYDRATION_COMMENTS, '')
				.replace(CLOSED_VOIDS, '$1>')
				.replace(NOTHING_IN_A_MARK, '/>')
				.replace(EMPTY_VALUE, '$1');
			return SHEETS.test(pathname) ? page.replace(ROW_LINKS, `href="${story}#`) : page;
		}
	});
};
