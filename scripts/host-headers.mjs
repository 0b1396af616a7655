/**
 * Reads a static host's `_headers` file (the form that Netlify and Cloudflare Pages share), so that what is looked at
 * and tested on one's own machine carries the headers that readers get.
 *
 *     /assets/*
 *       Cache-Control: public, max-age=31536000, immutable
 */

/** @typedef {{ matches: RegExp, headers: [name: string, value: string][] }} HeaderRule */

/**
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
	/** @type {HeaderRule[]} */
	const rules = [];
	for (const line of text.split(/\r?\n/)) {
		if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
		if (/^\S/.test(line)) {
			rules.push({ matches: pattern(line.trim()), headers: [] });
			continue;
		}
		const [, name, value] = /^\s+([^:\s]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
		if (name && value !== undefined) rules.at(-1)?.headers.push([name, value]);
	}
	return rules;
}

/**
 * The headers of one path. As on those hosts every rule that fits applies, the later over the earlier.
 * @param {HeaderRule[]} rules
 * @param {string} pathname
 */
export function headersFor(rules, pathname) {
	return rules.filter((rule) => rule.matches.test(pathname)).flatMap((rule) => rule.headers);
}

/**
 * `*` stands for anything, `:name` for one part of the path.
 * @param {string} path
 */
function pattern(path) {
	const source = path
		.split(/(\*|:\w+)/)
		.map((part) => (part === '*' ? '.*' : /^:\w/.test(part) ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
		.join('');
	return new RegExp(`^${source}$`);
}
