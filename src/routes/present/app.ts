/** The presenting page's own application. Where it stands and what it leads to are written on its script element. */
import { present, speak } from '$lib/presenting/present';

const { story = '../', handout } = document.querySelector<HTMLElement>('script[data-story]')?.dataset ?? {};
const here = location.pathname;
const at = {
	slides: here,
	story: (step: string) => `${story}#${step}`,
	speaker: (step: string) => `${here}?speaker#${step}`,
	handout: handout ?? null
};

// A phone shows the same steps as a list, each with its way into the story; whoever wants slides there can ask for them
const SMALL = matchMedia('(max-width: 43.99rem), (max-height: 20rem)');
const query = new URLSearchParams(location.search);
if (query.has('speaker')) speak(at);
else if (!SMALL.matches || query.has('slides')) present(at);
