/** Plain text made fit for where it is to stand. Pure. */

/** Text as it may stand in HTML or SVG, inside an element or an attribute in double quotes. */
export const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** With its first letter a capital, as at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
