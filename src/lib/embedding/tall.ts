/** The story in a frame as tall as itself: stages follow the reader's screen, which is a part of the frame that the host scrolls. */
import type { Layout } from '$lib/stage/position';
import { scrolly } from '$lib/stage/scrolly';
import { askForSight, named, openInSight } from './places';
import { stickers } from './sticky';
import { TallScreen } from './tall-screen';

const root = document.documentElement;
const never = () => undefined;
/** Room between a stage and the words that somebody is led to, in pixels. */
const BREATH = 24;

/** Brings it to life. To be called once. */
export function tall(): void {
	// As in the style sheet: in a narrower frame no stage has room, and the story is an article
	const roomy = matchMedia('(min-width: 21.25rem)');
	const pinned = () => roomy.matches && !root.classList.contains('article');
	const layout = (): Layout => {
		if (!pinned()) return 'article';
		return root.classList.contains('beside') ? 'beside' : 'stacked';
	};
	const stages = stickers();
	const screen = new TallScreen();
	const story = scrolly({
		top: () => screen.top - scrollY,
		height: () => screen.height,
		layout,
		// The page round the frame scrolls, and that is the reader's
		scrollBy: never,
		watch: ({ recount }) => {
			const moved = () => {
				if (pinned()) stages.stick(screen.top);
				recount();
			};
			screen.watch(moved);
			new ResizeObserver(() => {
				stages.measure();
				moved();
			}).observe(root);
			addEventListener('scroll', recount, { passive: true });
		},
		settled: never,
		roomChanged: (refresh) => roomy.addEventListener('change', refresh)
	});
	for (const part of story.begin) part();
	openInSight(screen);
	/** How much of the screen's top a stage takes where this stands: its words are read below it. */
	const under = (place: Element) => {
		const stage = layout() === 'stacked' ? place.closest('.scrolly')?.querySelector<HTMLElement>('.stage') : null;
		return stage && !stage.contains(place) ? stage.offsetHeight + BREATH : 0;
	};
	let place: HTMLElement | null = null;
	let resting: ReturnType<typeof setTimeout> | undefined;
	const arrived = () => (place = null);
	const ask = () => place && askForSight(place, under(place));
	const lead = (hash: string) => {
		place = named(hash);
		clearTimeout(resting);
		resting = setTimeout(arrived, 10_000);
		ask();
	};
	// Not as it loads: its reader may be reading something else on the page, which is not ours to move unasked
	addEventListener('hashchange', () => lead(location.hash));
	document.addEventListener('hoststep', (event) => {
		lead(`#${(event as CustomEvent<string>).detail}`);
		place?.scrollIntoView();
	});
	let { offsetWidth: width, offsetHeight: height } = root;
	/** Whether the frame has another width, as of a phone that was turned, under somebody who is in the middle of the story. */
	const turned = () => {
		const middle = screen.top + screen.height / 2;
		const inStory = root.classList.contains('begun') && middle > 0 && middle < height;
		return inStory && width > 0 && width !== root.offsetWidth;
	};
	new ResizeObserver(() => {
		// The story is longer or shorter now, and has gone from under its reader: the host is asked to bring back their step
		if (!place && turned()) lead(`#${root.dataset.step}`);
		// What is above goes on growing for a while: asked again until it rests, or the reader has moved
		else ask();
		({ offsetWidth: width, offsetHeight: height } = root);
	}).observe(root);
	for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
		addEventListener(type, arrived, { passive: true });
	// A browser brings what has the focus on to the screen, and knows nothing of a stage that this page puts there
	addEventListener('focusin', ({ target }) => {
		if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
		const hidden = under(target);
		if (hidden > 0 && target.getBoundingClientRect().top + scrollY < screen.top + hidden) askForSight(target, hidden);
	});

	// A browser that tells nothing of what is seen gets the article, in which nothing has to follow anybody
	let frames = 0;
	const began = performance.now();
	const look = () => {
		if (screen.readings >= 2) return;
		// Counted in frames as well: those of a frame that is out of sight are held back, and so are its readings
		if (++frames < 20 || performance.now() - began < 2000) return void requestAnimationFrame(look);
		root.classList.add('article');
		root.dataset.mode = 'article';
		for (const stage of document.querySelectorAll<HTMLElement>('.stage')) stage.style.transform = '';
		story.recount();
	};
	look();
}
