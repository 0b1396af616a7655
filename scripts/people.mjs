/**
 * How the scripts speak: one way to say what is going on, and one way to stop.
 * No dependencies: it is used before anything is installed.
 */

/** The repository's top folder, with a slash at the end. */
export const root = new URL('../', import.meta.url);

/**
 * An error for the person at the keyboard: what was wrong, where, and what to do. Shown without a stack.
 */
export class Problem extends Error {}

/**
 * Says one line about what is going on.
 * @param {string} line
 */
export function say(line) {
	console.log(line);
}

/**
 * Runs a script's main function. A Problem ends it with its own words; anything else is a fault of ours and keeps
 * its stack, so that it can be mended.
 * @param {() => void | Promise<void>} main
 */
export async function run(main) {
	try {
		await main();
	} catch (error) {
		console.error(error instanceof Problem ? `\n${error.message}` : error);
		process.exitCode = 1;
	}
}
