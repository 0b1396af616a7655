/** Turns the article into the scrolly. The page's own application: fetched after it has painted, and it never draws text. */
import { address } from './address';
import { answerWhoSaysSo } from '$lib/sourcing/card';
import { finder } from '$lib/sourcing/finder';
import { controls } from './controls';
import { countedTop, currentIndex, keptTop, READING_LINE, stageStep, type Layout } from './position';
import { watchScroll } from './scroll';
import { Stage } from './stage';

const root = document.documentElement;
const steps = [...document.querySelectorAll<HTMLElement>('main [data-step]')];
const ids = steps.map((step) => step.id);
const ticks = [...document.querySelectorAll<HTMLElement>('[data-tick]')];
const chapterIds = ticks.map((tick) => tick.dataset.tick);
const stages = [...document.querySelectorAll<HTMLElement>('.scrolly')].flatMap((scrolly) => {
	const figure = scrolly.querySelector<HTMLElement>('.stage > figure');
	const own = [...scrolly.querySelectorAll<HTMLElement>('main [data-step]')];
	return figure && own.length > 0
		? [{ stage: new Stage(figure, own), indices: own.map((step) => ids.indexOf(step.id)) }]
		: [];
});

// Given up on and then come after all: the reader has an article by now and keeps it, with the switch beside it
if (!root.classList.contains('pinned')) root.classList.add('pinned', 'article');

// The same questions the style sheet asks: where it pins the stage, and where it sets the text beside it
const beside = matchMedia('(min-height: 20rem) and (max-height: 30rem), (min-width: 44rem) and (min-aspect-ratio: 1)');
const roomy = matchMedia('(min-width: 21.25rem) and (min-height: 20rem)');
function layout(): Layout {
	if (root.classList.contains('article') || !roomy.matches) return 'article';
	return beside.matches ? 'beside' : 'stacked';
}

const chapterOf = new Map(steps.map((step) => [step, step.closest<HTMLElement>('[data-chapter]')]));
const firsts = new Set(steps.filter((step, i) => i > 0 && chapterOf.get(step) !== chapterOf.get(steps[i - 1]!)));
function topOf(step: HTMLElement, line: number, height: number): number {
	const heading = firsts.has(step) ? (chapterOf.get(step)?.getBoundingClientRect().top ?? null) : null;
	return countedTop(step.getBoundingClientRect().top, heading, line, height);
}

let current = -1;
function show(index: number) {
	if (index === current) return;
	current = index;
	const step = steps[index];
	if (!step) return;
	root.dataset.step = step.id;
	for (const other of steps) other.classList.toggle('current', other === step);
	const chapter = chapterIds.indexOf(chapterOf.get(step)?.dataset.chapter);
	ticks.forEach((tick, i) => {
		tick.classList.toggle('past', i <= chapter);
		if (i === chapter) tick.setAttribute('aria-current', 'true');
		else tick.removeAttribute('aria-current');
	});
	for (const { stage, indices } of stages) stage.show(indices.indexOf(stageStep(indices, index)));
}

// Where the step being read last stood, for when the page is laid out afresh under a reader who is not scrolling
let was = 0;
function keepPlace() {
	const step = steps[current];
	if (!step || current === 0) return;
	const { top } = step.getBoundingClientRect();
	const next = steps[current + 1]?.getBoundingClientRect().top ?? Infinity;
	scrollBy({
		top: top - keptTop(was, next - top, READING_LINE[layout()] * innerHeight, innerHeight),
		behavior: 'instant'
	});
}

let waiting: ReturnType<typeof setTimeout> | undefined;
function count() {
	clearTimeout(waiting);
	waiting = undefined;
	// Asked once, not for each step: the browser answers each of these by making sure of its styles
	const line = READING_LINE[layout()];
	const height = innerHeight;
	const tops = steps.map((step) => topOf(step, line, height));
	show(currentIndex(tops, line * height));
	was = steps[current]?.getBoundingClientRect().top ?? 0;
}
// In a task of its own, not in the frame that scrolls: what it changes is then laid out with the next one
function recount() {
	waiting ??= setTimeout(count);
}

count();
watchScroll({
	steps,
	line: () => READING_LINE[layout()],
	recount,
	keepPlace,
	settled: () => {
		setTimeout(() => {
			count();
			address.follow(steps[current], current === 0);
		});
	}
});
controls({
	article: (on) => {
		// Stay with the step being read: the article is longer than the scrolly
		const step = steps[current];
		root.classList.toggle('article', on);
		step?.scrollIntoView();
		for (const { stage } of stages) stage.refresh();
		recount();
	},
	choose: (id, choice) => {
		for (const { stage } of stages) stage.choose(id, choice);
	}
});
roomy.addEventListener('change', () => {
	for (const { stage } of stages) stage.refresh();
});
answerWhoSaysSo();
finder();
root.dataset.app = 'ready';
if (location.hash === '#debug') void import('./debug').then(({ debug }) => debug(() => READING_LINE[layout()]));
