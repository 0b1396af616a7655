/** Turns the article into the scrolly, whatever screen it is read on: the reader's window, or a part of a frame in another page. */
import { answerWhoSaysSo } from '$lib/sourcing/card';
import { controls } from './controls';
import { countedTop, currentIndex, keptTop, READING_LINE, stageStep, type Layout } from './position';
import { Stage } from './stage';

/** What a watcher is told to watch, and whom it tells. */
export interface Told {
	readonly steps: readonly HTMLElement[];
	/** The reading line as a share of the screen, read afresh at each resize. */
	readonly line: () => number;
	/** Called right after a frame in which a step may have changed, while all is laid out. */
	readonly passed: () => void;
	/** Called when it may have changed and more may be about to. */
	readonly recount: () => void;
	/** Called where the window has changed under a reader who is at rest: turned phones, not a toolbar that folds as one scrolls. */
	readonly keepPlace: () => void;
	readonly settled: () => void;
}

/** What a page is scrolled past. Pixels are those of `getBoundingClientRect`. */
export interface Screen {
	/** Where its upper edge is. */
	top(): number;
	height(): number;
	/** How the page is laid out on it. */
	layout(): Layout;
	/** Moves what is on it up by some pixels, where that can be done. */
	scrollBy(pixels: number): void;
	/** Calls back whenever the step may have changed, when it has come to rest, and when the page was laid out afresh. */
	watch(told: Told): void;
	/** A step is being read. `atTop` is true on the story's first. */
	settled(step: HTMLElement | undefined, atTop: boolean): void;
	/** Calls back when `layout()` has come to have room for stages, or has lost it. */
	roomChanged(refresh: () => void): void;
}
/** What may be asked of a story that is running. */
export interface Scrolly {
	/** What brings it to life, to be done in this order: at once, or each in a task of its own. Says on the root when it is ready. */
	readonly begin: readonly (() => void)[];
	readonly steps: readonly HTMLElement[];
	/** Shows a step on its stage and says so on the root, for modes that choose the step themselves. */
	show(index: number): void;
	recount(): void;
	/** Draws the stages that were hidden until now. */
	refresh(): void;
	/** Makes it the article, or the scrolly again. */
	article(on: boolean): void;
}

/** The story in this page, to be brought to life by doing all of `begin`. To be called once. */
export function scrolly(screen: Screen): Scrolly {
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
	const refresh = () => {
		for (const { stage } of stages) stage.refresh();
	};
	const line = () => READING_LINE[screen.layout()];

	const chapterOf = new Map(steps.map((step) => [step, step.closest<HTMLElement>('[data-chapter]')]));
	const firsts = new Set(steps.filter((step, i) => i > 0 && chapterOf.get(step) !== chapterOf.get(steps[i - 1]!)));
	function topOf(step: HTMLElement, origin: number, line: number, height: number): number {
		const heading = firsts.has(step) ? chapterOf.get(step) : null;
		return countedTop(
			step.getBoundingClientRect().top - origin,
			heading ? heading.getBoundingClientRect().top - origin : null,
			line,
			height
		);
	}

	let current = -1;
	function show(index: number) {
		if (index === current) return;
		current = index;
		const step = steps[index];
		if (!step) return;
		root.dataset.step = step.id;
		root.classList.toggle('begun', index > 0);
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
		const height = screen.height();
		screen.scrollBy(top - keptTop(was, next - top, line() * height, height));
	}

	let waiting: ReturnType<typeof setTimeout> | undefined;
	function count() {
		clearTimeout(waiting);
		waiting = undefined;
		// Asked once, not for each step: the browser answers each of these by making sure of its styles
		const at = line();
		const height = screen.height();
		const origin = screen.top();
		const tops = steps.map((step) => topOf(step, origin, at, height));
		show(currentIndex(tops, at * height));
		was = steps[current]?.getBoundingClientRect().top ?? 0;
	}
	// In a task of its own, not in the frame that scrolls: what it changes is then laid out with the next one
	function recount() {
		waiting ??= setTimeout(count);
	}
	// Observers tell their news in one task after the frame, when all is laid out and asking costs nothing. Later it would be
	// laid out for the answer, and once more for what the answer changes. The first has the news of all of them
	let counted = false;
	function passed() {
		if (counted) return;
		counted = true;
		setTimeout(() => (counted = false));
		count();
	}

	const watch = () => {
		screen.watch({
			steps,
			line,
			passed,
			recount,
			keepPlace,
			settled: () => {
				count();
				screen.settled(steps[current], current === 0);
			}
		});
	};
	const listen = () => {
		controls((id, choice) => {
			for (const { stage } of stages) stage.choose(id, choice);
		});
		screen.roomChanged(refresh);
		answerWhoSaysSo();
	};
	const ready = () => {
		root.dataset.app = 'ready';
	};
	return {
		begin: [count, watch, listen, ready],
		steps,
		show,
		recount,
		refresh,
		article(on) {
			// Stay with the step being read: the article is longer than the scrolly
			const step = steps[current];
			root.classList.toggle('article', on);
			step?.scrollIntoView();
			refresh();
			recount();
		}
	};
}
