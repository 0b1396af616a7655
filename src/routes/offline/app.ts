/**
 * The application of the one-file edition: reading and presenting in one classic script, because a page opened from a disk
 * may load no module. The page has been unpacked by then, and `data-edition` says what as.
 */
import { present, speak } from '$lib/presenting/present';

const here = location.pathname;
const at = {
	slides: `${here}?present`,
	story: (step: string) => `${here}#${step}`,
	speaker: (step: string) => `${here}?speaker#${step}`,
	handout: `${here}?handout`
};

const { edition } = document.documentElement.dataset;
if (edition === 'present') present(at);
else if (edition === 'speaker') speak(at);
else if (edition === 'read') void import('$lib/reading/enhance');
