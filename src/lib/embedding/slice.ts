/**
 * Which part of this frame is on the reader's screen. A frame that is as tall as its story never scrolls, and may not ask
 * the page round it; but what an observer without a root sees is cut off by the reader's real screen, in any frame. So strips
 * are laid down the page's edge, and those that are seen say where the screen begins and ends.
 */

/** A stretch of the page, in pixels from its top. */
export interface Slice {
	readonly top: number;
	readonly bottom: number;
}

/** Short, so that a screen always holds two or more. */
const STRIP = 200;
/** How far the screen moves between two readings, in pixels. */
const GRAIN = 5;
const THRESHOLDS = Array.from({ length: STRIP / GRAIN + 1 }, (_, i) => (i * GRAIN) / STRIP);

export interface Strips {
	/** How many have said anything at all, seen or unseen: fewer than two is a browser that gives no readings. */
	reported(): number;
}

/** The stretch that these are parts of; null where none is seen. */
export function sliceOf(seen: Iterable<Slice>): Slice | null {
	let [top, bottom] = [Infinity, -Infinity];
	for (const one of seen) {
		top = Math.min(top, one.top);
		bottom = Math.max(bottom, one.bottom);
	}
	return top < bottom ? { top, bottom } : null;
}

/**
 * Lays strips beside the whole page, as tall as it comes to be, and tells what is seen whenever that changes.
 * Where there are no observers nothing is ever told.
 */
export function watchSlice(told: (slice: Slice) => void): Strips {
	if (!('IntersectionObserver' in globalThis)) return { reported: () => 0 };
	const edge = document.createElement('div');
	edge.className = 'strips';
	edge.setAttribute('aria-hidden', 'true');
	document.body.append(edge);

	const reported = new Set<Element>();
	const seen = new Map<Element, Slice>();
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting, intersectionRect: at } of entries) {
				reported.add(target);
				if (isIntersecting && at.height > 0) seen.set(target, { top: at.top + scrollY, bottom: at.bottom + scrollY });
				else seen.delete(target);
			}
			const slice = sliceOf(seen.values());
			if (slice) told(slice);
		},
		{ threshold: THRESHOLDS }
	);
	const lay = () => {
		const wanted = Math.ceil(document.documentElement.getBoundingClientRect().height / STRIP);
		while (edge.childElementCount < wanted) {
			const strip = document.createElement('i');
			strip.style.top = `${edge.childElementCount * STRIP}px`;
			edge.append(strip);
			observer.observe(strip);
		}
		while (edge.childElementCount > wanted) {
			const strip = edge.lastElementChild!;
			observer.unobserve(strip);
			seen.delete(strip);
			strip.remove();
		}
	};
	lay();
	new ResizeObserver(lay).observe(document.documentElement);
	return { reported: () => reported.size };
}
