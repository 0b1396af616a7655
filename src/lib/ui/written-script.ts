import lettingIn from './letting-in.js?raw';

/**
 * A script of our own as it is written into a page's head: after what every such script uses (letting-in.js), in one function,
 * and without its comments and indents, which are for whoever reads the file. A build says it shorter still, and takes the hash
 * for the content policy from what it then says (server/tidied.ts).
 * @param source a file of whole-line comments only, with any line ends
 */
export const writtenScript = (source: string): string => `(function () {\n${bare(lettingIn)}${bare(source)}})();\n`;

const bare = (source: string): string =>
	source
		.replaceAll('\r', '')
		.replace(/^[\t ]*\/\*\*[\s\S]*?\*\/\n/gm, '')
		.replace(/^[\t ]*(?:\/\/.*)?\n?/gm, '');
