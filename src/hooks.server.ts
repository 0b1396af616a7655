import type { Handle } from '@sveltejs/kit';

// Marks left for a framework that never starts here; without them the page is a third smaller
const HYDRATION_COMMENTS = /<!--(?:\[[!-]?-?\d*|\]|\$\w+|)-->/g;
// <meta … /> and its like: in HTML the slash closes nothing, and a checker of HTML says so
const CLOSED_VOIDS = /(<(?:meta|link|br|hr|img|input|col|wbr)\b(?:"[^"]*"|[^>"])*?)\s*\/>/g;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace(HYDRATION_COMMENTS, '').replace(CLOSED_VOIDS, '$1>')
	});
