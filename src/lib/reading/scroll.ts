/** Owns scrollama. Its events are only ever a signal to count again; what they say is not believed. */
import scrollama from 'scrollama';
import type { Told } from '$lib/stage/scrolly';

// Its published types lack offset(), container and root
interface Scroller {
	setup(options: { step: HTMLElement[]; offset: number; container: HTMLElement; root?: Document }): Scroller;
	onStepEnter(callback: () => void): Scroller;
	onStepExit(callback: () => void): Scroller;
	offset(line: number): Scroller;
	resize(): Scroller;
	enable(): Scroller;
	disable(): Scroller;
}
const create = scrollama as unknown as () => Scroller;

/** Calls `passed` or `recount` whenever the step may have changed, and `settled`, which counts too, when scrolling has come to rest. */
export function watchScroll({ steps, line, passed, recount, keepPlace, settled }: Told): void {
	const chapters = [...new Set(steps.map((step) => step.closest('[data-chapter]') ?? step))].map((element) => ({
		element,
		scroller: undefined as Scroller | undefined,
		near: false
	}));
	// An observer for each step of the whole story has to be asked at every frame; those of far chapters cannot have news
	const chapterObserver = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				const chapter = chapters.find(({ element }) => element === target);
				if (!chapter || chapter.near === isIntersecting) continue;
				chapter.near = isIntersecting;
				if (!isIntersecting) chapter.scroller?.disable();
				else if (chapter.scroller) chapter.scroller.offset(line()).enable();
				else chapter.scroller = stepScroller(own(target), line(), passed);
			}
			passed();
		},
		{ ...rootOfFrame(), rootMargin: '100% 0px' }
	);
	const own = (element: Element) => steps.filter((step) => element.contains(step));
	for (const { element } of chapters) chapterObserver.observe(element);
	const afresh = (observe: (scroller: Scroller) => void) => {
		for (const { scroller, near } of chapters) if (scroller && near) observe(scroller);
	};

	const MOMENT = 300;
	let resizedAt = -Infinity;
	// What moves right after a resize is the browser's doing, not the reader's
	let scrolledAt = -Infinity;
	let movedAt = -Infinity;
	// At rest once nothing has moved for a moment. The browser's own word for it comes after every turn of a wheel, and to
	// count and rewrite the address each time holds up the next
	let resting: ReturnType<typeof setTimeout> | undefined;
	const rest = () => {
		const still = MOMENT - (performance.now() - movedAt);
		resting = still > 0 ? setTimeout(rest, still) : undefined;
		if (!resting) settled();
	};
	// Only notes the time: reading anything of the layout here would cost a style pass at every event
	const moved = () => {
		movedAt = performance.now();
		if (movedAt - resizedAt > MOMENT) scrolledAt = movedAt;
		resting ??= setTimeout(rest, MOMENT);
	};
	const resized = (event: Event) => {
		const now = performance.now();
		if (event.type === 'resize') {
			if (now - scrolledAt > MOMENT) keepPlace();
			resizedAt = now;
		}
		// Observes every step afresh: after a rotation it would otherwise never fire again
		afresh((scroller) => scroller.offset(line()));
		recount();
	};
	let height = document.body.offsetHeight;
	const reflowed = () => {
		const now = document.body.offsetHeight;
		if (now === height) return;
		height = now;
		afresh((scroller) => scroller.resize());
		recount();
	};
	addEventListener('scroll', moved, { passive: true });
	addEventListener('resize', resized);
	addEventListener('pageshow', resized);
	addEventListener('hashchange', recount);
	void document.fonts?.ready.then(reflowed);
	// Heights change without the window changing: text size, an opened table, a late font
	new ResizeObserver(reflowed).observe(document.body);
}

/** In a frame from another origin an observer's line moves unless the root is named; at the top it makes no difference. */
function rootOfFrame(): { root?: Document } {
	return window.parent === window ? {} : { root: document };
}

/** Scrollama for these steps. */
function stepScroller(step: HTMLElement[], offset: number, passed: () => void): Scroller {
	// It asks its container how far it is scrolled at every scroll event, only to know the direction, which we do not use.
	// Asked of the page, that forces a style pass; asked of an element that is nowhere, it costs nothing
	const container = document.createElement('i');
	return create()
		.setup({ step, offset, container, ...rootOfFrame() })
		.onStepEnter(passed)
		.onStepExit(passed);
}
