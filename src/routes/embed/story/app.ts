/** The embedded story’s application: the reader’s own, on a screen that is part of a frame, or a step at a time in a box. */
import { askForSight, named, openInSight } from '$lib/embedding/places';
import { stepByStep } from '$lib/embedding/step-by-step';
import { stickers } from '$lib/embedding/sticky';
import { TallScreen } from '$lib/embedding/tall-screen';
import type { Layout } from '$lib/reading/position';
import { scrolly, type Screen } from '$lib/reading/scrolly';

const root = document.documentElement;
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

function tall(): void {
	const pinned = () => !root.classList.contains('article');
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
		roomChanged: never
	});
	for (const part of story.begin) part();
	openInSight(screen);
	const lead = () => {
		const place = named(location.hash);
		if (place) askForSight(place);
	};
	lead();
	addEventListener('hashchange', lead);
	document.addEventListener('hoststep', (event) => {
		const place = named(`#${(event as CustomEvent<string>).detail}`);
		place?.scrollIntoView();
		if (place) askForSight(place);
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

if (root.classList.contains('pinned')) {
	if (root.dataset.mode === 'step') {
		const story = scrolly(boxScreen);
		for (const part of story.begin) part();
		stepByStep(story);
	} else tall();
}
