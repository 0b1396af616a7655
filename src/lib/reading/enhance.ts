/** The page's own application: fetched after it has painted, and it never draws text. The reader's window is its screen. */
import { finder } from '$lib/sourcing/finder';
import { READING_LINE, type Layout } from '$lib/stage/position';
import { scrolly } from '$lib/stage/scrolly';
import { address } from './address';
import { articleSwitch } from './article-switch';
import { watchScroll } from './scroll';

const root = document.documentElement;

// Given up on and then come after all: the reader has an article by now and keeps it, with the switch beside it
if (!root.classList.contains('pinned')) root.classList.add('pinned', 'article');

// The same questions the style sheet asks: where it pins the stage, and where it sets the text beside it
const beside = matchMedia('(min-height: 20rem) and (max-height: 30rem), (min-width: 44rem) and (min-aspect-ratio: 1)');
const roomy = matchMedia('(min-width: 21.25rem) and (min-height: 20rem)');
function layout(): Layout {
	if (root.classList.contains('article') || !roomy.matches) return 'article';
	return beside.matches ? 'beside' : 'stacked';
}

const story = scrolly({
	top: () => 0,
	height: () => innerHeight,
	layout,
	scrollBy: (top) => scrollBy({ top, behavior: 'instant' }),
	watch: watchScroll,
	settled: (step, atTop) => {
		if (!broughtBack(step)) address.follow(step, atTop);
	},
	roomChanged: (refresh) => roomy.addEventListener('change', refresh)
});
// Each a task of its own: in one they would hold up a slow phone for a third of a second
const turns = [
	() => articleSwitch(story.article),
	finder,
	() => {
		// Unfolded, the list of chapters closes behind whoever takes one
		const list = document.getElementById('chapters');
		list?.addEventListener('click', () => list.matches(':popover-open') && list.hidePopover());
	},
	...story.begin,
	comeBack
];
/**
 * On the way back or forward a browser puts the page as far down as it was. Laid out otherwise since then, as an article or in
 * another window, that is another step: the address knows which was left. Null where nobody has gone anywhere.
 */
let gone: string | null = null;
addEventListener('popstate', () => {
	gone = location.hash;
	// That entry may be older than the switch, and the page is what it is
	address.article(root.classList.contains('article'));
});
for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
	addEventListener(type, () => (gone = null), { passive: true });
/** Brings the reader to the step of the address they went to, if they ended up in another. */
function broughtBack(step: HTMLElement | undefined): boolean {
	const wanted = gone === null ? undefined : story.steps.find(({ id }) => `#${id}` === gone);
	gone = null;
	if (!wanted || wanted === step) return false;
	wanted.scrollIntoView();
	story.recount();
	return true;
}
/**
 * After a reload a browser puts the page as far down as it was, and may do so before a choice that it has kept is answered
 * above. The address knows the step: whoever ended up in another is put there, unless they have moved on by themselves.
 */
function comeBack(): void {
	const [came] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (came?.type === 'navigate' || 'touched' in root.dataset) return;
	const step = story.steps.find(({ id }) => `#${id}` === location.hash);
	if (!step || root.dataset.step === step.id) return;
	step.scrollIntoView();
	story.recount();
}
function turn(): void {
	turns.shift()?.();
	if (turns.length > 0) setTimeout(turn);
}
turn();
// After the first screen's charts have had their turn
setTimeout(() => void import('./offline').then(({ keepCopy }) => keepCopy()).catch(() => undefined), 3000);
if (location.hash === '#debug') void import('./debug').then(({ debug }) => debug(() => READING_LINE[layout()]));
