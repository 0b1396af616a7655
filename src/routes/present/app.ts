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

function start() {
	try {
		if (new URLSearchParams(location.search).has('speaker')) speak(at);
		else present(at);
	} catch (problem) {
		// The list of the slides was hidden for them (begin.js)
		document.documentElement.classList.remove('presenting');
		throw problem;
	}
}

// The slides are read from the whole page
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
