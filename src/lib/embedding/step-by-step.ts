/**
 * The story in a box of fixed height: a step at a time, with Back and Next, and nothing that scrolls inside, since a frame
 * that scrolls catches the wheel and the finger of a reader who only wants to get past it.
 */
import { scrolly, type Screen } from '$lib/stage/scrolly';

const never = () => undefined;
/** A box has one step in it, and nothing to count. */
const boxScreen: Screen = {
	top: () => 0,
	height: () => innerHeight,
	layout: () => 'stacked',
	scrollBy: never,
	watch: never,
	settled: never,
	roomChanged: never
};

/** The least height of a picture that says anything, in pixels. */
const LEAST_PICTURE = 200;
/** Sizes of text to try before words and picture are shown one after the other, in pixels. */
const SIZES = [17, 16, 15, 14, 13];
const SWIPE = 40;

/** Begins the story at the step the address names, and answers buttons, arrows, swipes and the address from then on. */
export function stepByStep(): void {
	const root = document.documentElement;
	const { begin, steps: all, show, refresh } = scrolly(boxScreen);
	for (const part of begin) part();
	// The method's tables fit no box: the last page leads to them
	const steps = all.filter((step) => !step.closest('[data-chapter="method"]'));
	const bar = document.querySelector<HTMLElement>('.step-bar');
	const [back, next] = bar?.querySelectorAll('button') ?? [];
	const place = bar?.querySelector('.place');
	if (!bar || !back || !next || !place) return;
	bar.hidden = false;

	let at = 0;
	/** Where words and picture do not fit together: true while the words are shown. */
	let words = false;

	const fit = () => {
		const step = steps[at]!;
		const text = step.querySelector<HTMLElement>('.text');
		const picture = (step.closest('.scrolly')?.querySelector('.stage') ?? step).querySelector<HTMLElement>('.picture');
		root.classList.remove('split');
		for (const size of SIZES) {
			root.style.setProperty('--step-text', `${size}px`);
			if (fits(text, picture)) return;
		}
		root.classList.add('split');
		for (const size of SIZES) {
			root.style.setProperty('--step-text', `${size}px`);
			if (!text || text.scrollHeight <= text.clientHeight + 1) return;
		}
	};
	const fits = (text: HTMLElement | null, picture: HTMLElement | null) =>
		(!text || text.scrollHeight <= text.clientHeight + 1) && (!picture || picture.clientHeight >= LEAST_PICTURE);

	const draw = () => {
		const step = steps[at]!;
		const chapter = step.closest<HTMLElement>('[data-chapter]');
		for (const part of document.querySelectorAll('.here')) part.classList.remove('here');
		for (const part of [chapter, step.closest('.scrolly'), step]) part?.classList.add('here');
		show(all.indexOf(step));
		fit();
		root.classList.toggle('words', words && root.classList.contains('split'));
		const title = chapter?.querySelector('h2')?.textContent?.trim() ?? '';
		place.textContent = `${title ? `${title} · ` : ''}${at + 1} of ${steps.length}`;
		back.disabled = at === 0 && !words;
		next.disabled = at === steps.length - 1 && (words || !root.classList.contains('split'));
		refresh();
	};
	const go = (to: number, inWords = false) => {
		at = Math.min(Math.max(to, 0), steps.length - 1);
		words = inWords;
		draw();
	};
	const forward = () => {
		if (root.classList.contains('split') && !words) {
			words = true;
			draw();
		} else if (at < steps.length - 1) go(at + 1);
	};
	const backward = () => {
		if (words) {
			words = false;
			draw();
		} else if (at > 0) go(at - 1);
	};

	/** Goes to a step, or to the first of a chapter. False where there is none of that name. */
	const named = (id: string) => {
		const found = steps.findIndex((step) => step.id === id || step.closest('[data-chapter]')?.id === id);
		if (found >= 0) go(found);
		return found >= 0;
	};
	const read = () => named(/^#([\w-]+)/.exec(location.hash)?.[1] ?? '');

	back.addEventListener('click', backward);
	next.addEventListener('click', forward);
	addEventListener('keydown', (event) => {
		const typing = event.target instanceof Element && event.target.closest('input, [data-thing], .card');
		if (typing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
		if (event.key === 'ArrowRight' || event.key === 'PageDown') forward();
		else if (event.key === 'ArrowLeft' || event.key === 'PageUp') backward();
		else return;
		event.preventDefault();
	});
	let from: { x: number; y: number } | null = null;
	// A mouse that is drawn across words selects them
	addEventListener('pointerdown', ({ target, isPrimary, pointerType, clientX: x, clientY: y }) => {
		const swipes = isPrimary && pointerType !== 'mouse';
		from = swipes && !(target instanceof Element && target.closest('input, .card')) ? { x, y } : null;
	});
	addEventListener('pointerup', ({ isPrimary, clientX, clientY }) => {
		if (!from || !isPrimary) return;
		const [across, down] = [clientX - from.x, clientY - from.y];
		from = null;
		if (Math.abs(across) < SWIPE || Math.abs(across) < 1.5 * Math.abs(down)) return;
		if (across < 0) forward();
		else backward();
	});
	// The tables fit no box: what leads to them leads to those of the story itself
	const story = document.querySelector<HTMLAnchorElement>('a[data-story]');
	const toStory = (event: Event) => {
		const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.card-foot a[href^="#"]');
		if (!link || !story) return;
		link.href = story.href.replace(/#.*|$/, link.hash);
		link.target = '_blank';
	};
	addEventListener('click', toStory, true);
	addEventListener('hashchange', read);
	document.addEventListener('hoststep', (event) => void named((event as CustomEvent<string>).detail));
	addEventListener('resize', draw);
	void document.fonts?.ready.then(draw);
	if (!read()) go(0);
}
