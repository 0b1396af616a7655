/** Which packages a reader gets a part of, and which are only built or tested with. */

/** @typedef {Record<string, { dependencies?: Record<string, string> } | undefined>} Packages of package-lock.json, by their folder */

/** What the site's own code takes into the pages, and the fonts that its own are cut from. */
const TAKEN_IN = [
	'svelte',
	'layercake',
	'd3-scale',
	'scrollama',
	'@fontsource-variable/newsreader',
	'@fontsource-variable/public-sans'
];

/**
 * The names of those packages, and of whatever they bring with them.
 * @param {Packages} packages
 * @returns {Set<string>}
 */
export function whatShips(packages) {
	/** @type {Set<string>} */
	const found = new Set();
	const todo = [...TAKEN_IN];
	for (let name = todo.pop(); name; name = todo.pop()) {
		if (found.has(name)) continue;
		found.add(name);
		todo.push(...Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}));
	}
	return found;
}
