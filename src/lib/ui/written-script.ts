/**
 * A script of our own as it is written into a page: without its comments and indents, which are for whoever reads the file.
 * The content policy takes its hash from the same text, so that the two cannot part.
 * @param source a file of whole-line comments only, with any line ends
 */
export const writtenScript = (source: string): string =>
	source.replaceAll('\r', '').replace(/^[\t ]*(?:\/\/.*|\/\*\*.*\*\/)?\n?/gm, '');
