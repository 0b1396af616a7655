/** Owns scrollama. Its events are only ever a signal to count again; what they say is not believed. */
import scrollama from 'scrollama';

// Its published types lack offset(), container and root
interface Scroller {
	setup(options: { step: HTMLElement[]; offset: number; container: HTMLElement; root?: Document }): Scroller;
	onStepEnter(callback: () => void): Scroller;
	onStepExit(callback: () => void): Scroller;
	offset(line: number): Scroller;
	resize(): Scroller;
	destroy(): void;
}
const create = scrollama as unknown as () => Scroller;

/** What a watcher is told to watch, and whom it tells. */
export interface Told {
	readonly steps: readonly HTMLElement[];
	/** The reading line as a share of the screen, read afresh at each resize. */
	readonly line: () => number;
	readonly recount: () => void;
	/** Called where the window has changed under a reader who is at rest: turned phones, not a toolbar that folds as one scrolls. */
	readonly keepPlace: () => void;
	readonly settled: () => void;
}

/** Calls `recount` whenever the step may have changed, and `settled`, which counts too, when scrolling has come to rest. Returns a function that stops it all. */
export function watchScroll({ steps, line, recount, keepPlace, settled }: Told): () => void {
	const scroller = create();
	scroller
		.setup({
			step: [...steps],
			offset: line(),
			// It asks its container how far it is scrolled at every scroll event, only to know the direction, which we do not
			// use. Asked of the page, that forces a style pass; asked of an element that is nowhere, it costs nothing
			container: document.createElement('i'),
			// In a frame from another origin its line moves unless the root is named; at the top it makes no difference
			...(window.parent === window ? {} : { root: document })
		})
		.onStepEnter(recount)
		.onStepExit(recount);

	const MOMENT = 300;
	let scrolledAt = -Infinity;
	let resizedAt = -Infinity;
	// Only notes the time: reading anything of the layout here would cost a style pass at every event
	const moved = () => {
		const now = performance.now();
		if (now - resizedAt > MOMENT) scrolledAt = now;
	};
	const resized = (event: Event) => {
		const now = performance.now();
		if (event.type === 'resize') {
			if (now - scrolledAt > MOMENT) keepPlace();
			resizedAt = now;
		}
		scroller.offset(line()); // observes every step afresh: after a rotation it would otherwise never fire again
		recount();
	};
	let height = document.body.offsetHeight;
	const reflowed = () => {
		const now = document.body.offsetHeight;
		if (now === height) return;
		height = now;
		scroller.resize();
		recount();
	};
	// Safari before 26.2 has no scrollend: there, quiet for a moment counts as rest
	let timer: ReturnType<typeof setTimeout> | undefined;
	const scrolled = () => {
		clearTimeout(timer);
		timer = setTimeout(settled, 140);
	};
	const hasScrollEnd = 'onscrollend' in window;
	if (hasScrollEnd) addEventListener('scrollend', settled);
	else addEventListener('scroll', scrolled, { passive: true });
	addEventListener('scroll', moved, { passive: true });
	addEventListener('resize', resized);
	addEventListener('pageshow', resized);
	addEventListener('hashchange', recount);
	void document.fonts?.ready.then(reflowed);
	// Heights change without the window changing: text size, an opened table, a late font
	const observer = new ResizeObserver(reflowed);
	observer.observe(document.body);

	return () => {
		scroller.destroy();
		observer.disconnect();
		removeEventListener('scrollend', settled);
		removeEventListener('scroll', scrolled);
		removeEventListener('scroll', moved);
		removeEventListener('resize', resized);
		removeEventListener('pageshow', resized);
		removeEventListener('hashchange', recount);
		clearTimeout(timer);
	};
}
