/** Mark-up as it is sent: without what only a framework that never starts here, or another kind of parser, would read. */
import { createHash } from 'node:crypto';
import { minifySync } from 'vite';
import { writtenScript } from '$lib/ui/written-script';

// Marks left for the framework; without them the page is a third smaller
const HYDRATION_COMMENTS = /<!--(?:\[[!-]?-?\d*|\]|\$\w+|[a-z\d]{5,8}|)-->/g;
// <meta … /> and its like: in HTML the slash closes nothing, and a checker of HTML says so
const CLOSED_VOIDS = /(<(?:meta|link|br|hr|img|input|col|wbr)\b(?:"[^"]*"|[^>"])*?)\s*\/>/g;
// The same elements and attributes, said shorter, thousands of times over
const NOTHING_IN_A_MARK = /><\/(?:rect|path|line)>/g;
const EMPTY_VALUE = /(<[a-z][^<>]*? data-[a-z]+)=""/g;
const STYLE = / style="([^"]*)"/g;
// What charts.css says of a chart library's parts, and the library says again at every picture. No other component's: by these
// its styles find it
const LIBRARY_CLASS = /(?<=class="layercake-[a-z-]+) svelte-[a-z\d]+(?=")/g;
const LIBRARY_STYLE =
	/(class="layercake-[a-z-]+"[^>]*?) style="(?:position:relative|(?:pointer-events:none;)?top:0px;(?:right:0px;bottom:0px;)?left:0px;(?:width:calc\(100% - 0px\);height:calc\(100% - 0px\);)?overflow:(?:hidden|visible))"/g;
// An element of a table ends where the next begins, by the rules of HTML
const ENDS_BY_ITSELF = /<\/(?:td|th|tr|thead|tbody)>|<\/p>(?=\s*<p\b)/g;
// A source whose name has no digit in it need not be told apart from a number, hundreds of times over
const NO_NUMBER = /(<a href="#source-[^"]*") data-furniture>(?=[^<\d]*<)/g;
const SPACES = / {2,}/g;
// The lines of app.html; words have lost theirs to the framework
const LINES = /(?<=>)\s*\n\s*(?=<)/g;

const shorter = (style: string): string =>
	style
		.replace(/([:;]) /g, '$1')
		.replace(/;$/, '')
		.replace(/translate\(0px,/g, 'translate(0,');

/** A page’s mark-up, smaller, and the same page to whoever reads it. */
export const tidied = (html: string): string =>
	html
		.replace(HYDRATION_COMMENTS, '')
		.replace(CLOSED_VOIDS, '$1>')
		.replace(NOTHING_IN_A_MARK, '/>')
		.replace(EMPTY_VALUE, '$1')
		.replace(STYLE, (_, style: string) => ` style="${shorter(style)}"`)
		.replace(LIBRARY_CLASS, '')
		.replace(LIBRARY_STYLE, '$1')
		.replace(ENDS_BY_ITSELF, '')
		.replace(NO_NUMBER, '$1>')
		.replace(SPACES, ' ')
		.replace(LINES, '');

/** A page in which a script of ours is written as short as it can be said. @param script as its file has it */
export function shortened(script: string, page: string): string {
	const written = writtenScript(script);
	const short = page.replace(written, () => shortest(script));
	if (short === page) throw new Error('A page with a script in it does not hold it as written-script.ts writes it.');
	return short;
}
const shortest = (script: string): string => minifySync('head.js', writtenScript(script)).code;

/**
 * Names a script that is written into a page in its content policy, wherever that is said. Throws where there is none.
 * @param short whether it stands there as `shortened` has it
 */
export function lettingIn(script: string, policy: string, short: boolean): string {
	const text = short ? shortest(script) : writtenScript(script);
	const hash = createHash('sha256').update(text).digest('base64');
	const allowed = policy.replace("script-src 'self'", `$& 'sha256-${hash}'`);
	if (allowed === policy)
		throw new Error("A page with a script in it has no policy with script-src 'self': see svelte.config.js.");
	return allowed;
}

// An end tag of a script, of one that holds data and is empty too, is where Chromium's parser looks whether to give way
const REST = '<script type="x/rest"></script>';
// Elements that a slow phone reads in about a sixtieth of a second
const BETWEEN_RESTS = 600;
const ELEMENT_OR_PLACE = /<(?:section class="chapter|article class="step|tr id="says-|[a-z])/g;

/**
 * Places for the parser to rest: between chapters, steps and rows of the table. Once the page has painted it reads the
 * rest in one piece otherwise, up to half a second in which a cheap phone answers no finger.
 */
export function withRests(html: string): string {
	let elements = 0;
	return html.replace(ELEMENT_OR_PLACE, (tag) => {
		elements++;
		if (tag.length === 2 || elements < BETWEEN_RESTS) return tag;
		elements = 0;
		return REST + tag;
	});
}

// Style sheets, where the framework puts them: last in the head
const SHEETS = /<link href="[^"]+" rel="stylesheet">\s*/g;
const HEAD_SCRIPT = /<script(?! type="application)/;

/**
 * Styles before the head's script: a script waits for the sheets above it, and the parser for the script. The first screen is
 * then laid out from the first lines of the page; below the script, a slow phone reads all of it before it may paint any.
 */
export function stylesFirst(html: string): string {
	const head = html.slice(0, Math.max(html.indexOf('</head>'), 0));
	const script = HEAD_SCRIPT.exec(head);
	const sheets = head.match(SHEETS);
	if (!script || !sheets) return html;
	const rest = html.slice(head.length);
	const put = head.slice(script.index).replace(SHEETS, '');
	return `${head.slice(0, script.index).replace(SHEETS, '')}${sheets.join('')}${put}${rest}`;
}
