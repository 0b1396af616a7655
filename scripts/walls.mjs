/**
 * The walls of the house as a lint rule: which room may import which. The code runs one way,
 * data → story → charts' views → reading | presenting | embedding | handout → routes.
 */
import { posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './people.mjs';

/**
 * @typedef {object} Room
 * @property {string[]} [only] the rooms it may import besides itself; without it, any that is not in `not`
 * @property {string[]} [types] rooms whose types it may import, and nothing but types
 * @property {string[]} [not] rooms it may not import
 * @property {true} [plain] plain TypeScript: no Svelte, no component, nothing that needs a page
 * @property {string} because
 */

/** Each is one way to read the story; none may lean on another, so that each can be sent alone. */
const modes = ['reading', 'presenting', 'embedding', 'handout'];

/** @type {Record<string, Room>} */
const rooms = {
	data: { only: [], plain: true, because: 'data holds the facts and knows nothing of the page' },
	story: {
		only: ['data'],
		types: ['charts'],
		plain: true,
		because: 'the story is a script: it names views, it does not draw them'
	},
	ui: { only: ['data'], types: ['story'], because: 'ui is small shared pieces that stand under everything else' },
	charts: {
		only: ['data', 'ui'],
		because: 'a chart draws the view it is given, and knows neither the story nor the scrolling'
	},
	sourcing: {
		not: [...modes, 'share', 'server', 'routes'],
		because: 'a number and its source are the same in every mode'
	},
	stage: {
		only: ['data', 'ui', 'story', 'charts', 'sourcing'],
		because: 'a stage shows a step in any mode, and knows none of them'
	},
	share: {
		only: ['data', 'ui', 'story', 'charts', 'sourcing'],
		because: 'what a shared link shows is made from the story and drawn by its charts'
	},
	server: { not: [...modes, 'routes'], because: 'what only the build can do serves the routes and knows no mode' },
	...Object.fromEntries(
		modes.map((mode) => [
			mode,
			{
				not: [...modes.filter((other) => other !== mode), 'server', 'routes'],
				because: 'one mode may not import another: what both need belongs in a room beneath them'
			}
		])
	)
};

/** Any other folder of src/lib. @type {Room} */
const otherRoom = { not: ['routes'], because: 'routes are the top of the house' };

const pageOnly = /^(svelte|@sveltejs\/|layercake|scrollama|\$app\/|\$env\/)/;

/**
 * The room that a file is in: `data`, a folder of `src/lib`, or `routes`.
 * @param {string} path from the repository's top, with forward slashes
 */
function roomOf(path) {
	const [first, second, third] = path.split('/');
	if (first === 'data') return 'data';
	if (first !== 'src') return undefined;
	return second === 'lib' ? third : second;
}

/**
 * Where an import leads, as a path from the repository's top; undefined for a package.
 * @param {string} from the importing file
 * @param {string} source
 */
function resolve(from, source) {
	const [path = ''] = source.split('?');
	if (/^\$lib(\/|$)/.test(path)) return posix.normalize(path.replace('$lib', 'src/lib'));
	if (/^\$data(\/|$)/.test(path)) return posix.normalize(path.replace('$data', 'data'));
	return path.startsWith('.') ? posix.join(posix.dirname(from), path) : undefined;
}

/**
 * What is wrong with an import, if anything.
 * @param {string} from the importing file, from the repository's top
 * @param {string} source what it imports
 * @param {boolean} typesOnly
 * @returns {string | undefined}
 */
function wallAgainst(from, source, typesOnly) {
	const here = roomOf(from);
	if (here === undefined || here === 'routes') return undefined;
	const room = rooms[here] ?? (from.startsWith('src/lib/') ? otherRoom : undefined);
	if (!room) return undefined;

	const target = resolve(from, source);
	if (room.plain && (pageOnly.test(source) || /\.svelte(\.[jt]s)?$/.test(target ?? source))) {
		return `${here} may not import “${source}”: ${room.because}.`;
	}
	if (target === undefined) return undefined;

	const there = target.startsWith('src/') || target.startsWith('data') ? roomOf(target) : target.split('/')[0];
	if (there === undefined || there === here) return undefined;
	const allowed = room.only ? room.only.includes(there) : !room.not?.includes(there) && there !== 'tests';
	if (allowed || (typesOnly && room.types?.includes(there))) return undefined;
	const hint = room.types?.includes(there) ? ' Its types may be had with `import type`.' : '';
	return `${here} may not import ${there} (“${source}”): ${room.because}.${hint}`;
}

/** @type {import('eslint').Rule.RuleModule} */
const oneWay = {
	meta: { type: 'problem', schema: [], docs: { description: 'Keeps the rooms of the house apart.' } },
	create(context) {
		const from = relative(fileURLToPath(root), context.filename).split(sep).join('/');
		/**
		 * @param {any} node an import or export declaration, or an import expression
		 */
		const check = (node) => {
			if (typeof node.source?.value !== 'string') return;
			const kinds = [node, ...(node.specifiers ?? [])].map((part) => part.importKind ?? part.exportKind);
			const typesOnly = kinds[0] === 'type' || (kinds.length > 1 && kinds.slice(1).every((kind) => kind === 'type'));
			const message = wallAgainst(from, node.source.value, typesOnly);
			if (message) context.report({ node, message });
		};
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check
		};
	}
};

/** The plugin, for eslint.config.js. */
export const walls = { rules: { 'one-way': oneWay } };
