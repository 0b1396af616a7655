/**
 * Which characters the site's fonts hold. Marks, arrows and ticks are drawn, not typed: none of the faces has them.
 * A character that is missing here falls back to a system font, which shows; tests/fonts.test.ts reads this list.
 */

/** @param {string} from @param {string} to */
function range(from, to) {
	const first = from.charCodeAt(0);
	return String.fromCharCode(...Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, at) => first + at));
}

export const digits = range('0', '9');

const letters = range('A', 'Z') + range('a', 'z');
const spaces = ' \u00a0'; // an ordinary one and one that does not break
const marks = '.,:;!?&()/%£-–—‘’“”…';

/** Headlines and numerals. */
export const display = letters + digits + spaces + marks + '+×';

/** Running text, roman and italic: with what proofs and references need. */
export const text = letters + digits + spaces + marks + "'*[]=+−×÷·½é§";

/** Labels, controls, tables and code: the whole keyboard, and the text's characters. */
export const labels = [...new Set(range(' ', '~') + text + '€©')].join('');
