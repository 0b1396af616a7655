/**
 * Sends marks to their places a few at a time. Two hundred that set off in one frame hold up a scroll on a cheap phone;
 * the same marks in eight waves, thirty or so to a frame of such a phone, do not, and look like people.
 */
import type { Attachment } from 'svelte/attachments';

/**
 * How a mark is drawn: attributes of its rectangle. Its place is one of them and not a transform, because what has a transform
 * is a piece of paint of its own: hundreds of them in the frames of every scroll past the picture. Only a mark on its way has one.
 */
export interface Drawn {
	/** Whose mark it is: the same in every view in which they stand. */
	readonly key: string;
	/** Its classes, where it does not say them itself. */
	readonly look?: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly rx: number | undefined;
	/** How thick its outline is, where it has one. Its own: set on the group, a change of it would restyle every mark at once. */
	readonly outline?: number | undefined;
}

/** How many waves, and how long after the one before each sets off, in milliseconds: with the 600 of the walk itself within the motion's bounds. */
const WAVES = 8;
const APART = 35;
/** A wave that comes this much later than it was due finds a machine that cannot walk so many: it is set down, and those after it. */
const LATE = 40;
/** After that none walk for a while, twice as long each time until all of a view's have kept up: a cheap phone stays one. */
const PAUSE = 4000;
const LONGEST_PAUSE = 64_000;
let pause = 0;
let pausedUntil = 0;

/** Setting what is already so makes the browser work out the style afresh all the same. */
function set(rect: Element, name: string, value: string | null) {
	if (rect.getAttribute(name) === value) return;
	if (value === null) rect.removeAttribute(name);
	else rect.setAttribute(name, value);
}

function draw(rect: Element, to: Drawn) {
	if (to.look !== undefined) set(rect, 'class', to.look);
	set(rect, 'x', String(to.x));
	set(rect, 'y', String(to.y));
	set(rect, 'width', String(to.width));
	set(rect, 'height', String(to.height));
	set(rect, 'rx', to.rx === undefined ? null : String(to.rx));
	set(rect, 'stroke-width', to.outline === undefined ? null : String(to.outline));
}

const stays = (element: Element) =>
	element.closest('.still') !== null || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Few enough to be moved one by one with their sizes; of hundreds nobody sees that a size has changed at a stroke. */
const FEW = 20;
const WALK = { duration: 600, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' };

/** Draws a mark that was drawn before, and lets it come from where it was. */
function move(rect: Element, to: Drawn, grows: boolean, timing: KeyframeAnimationOptions = WALK) {
	const was = Object.fromEntries(['x', 'y', 'width'].map((name) => [name, Number(rect.getAttribute(name))])) as {
		[name in 'x' | 'y' | 'width']: number;
	};
	draw(rect, to);
	if (grows && was.width > 0 && Math.abs(was.width - to.width) > 1) {
		const scale = was.width / to.width;
		const before = `translate(${was.x - scale * to.x}px,${was.y - scale * to.y}px) scale(${scale})`;
		rect.animate([{ transform: before }, { transform: 'none' }], timing);
	} else if (was.x !== to.x || was.y !== to.y) {
		// Added to one that is under way: a mark sent on before it has arrived turns, and does not jump
		const before = `translate(${was.x - to.x}px,${was.y - to.y}px)`;
		rect.animate([{ transform: before }, { transform: 'translate(0px,0px)' }], { ...timing, composite: 'add' });
	}
}

/** For a field that is new in a picture already there: the camera draws back to it from `before`, its transform at the scale of the last view. */
export function drawBack(field: Element, before: string | undefined): void {
	if (!before || !field.isConnected || stays(field)) return;
	field.animate([{ transform: before, offset: 0 }], { ...WALK, duration: 700 });
}

/** The rectangles of a group, by whose they are. */
const kept = new WeakMap<Element, Map<string, SVGRectElement>>();

/**
 * Puts a rectangle for each mark into a group, in order, and takes out those of nobody. A rectangle stays its person's.
 * By hand: a framework that watches each of hundreds takes as long over that as over all that is drawn of them.
 */
function rectsFor(group: Element, marks: readonly Drawn[]): SVGRectElement[] {
	const before = kept.get(group);
	const now = new Map<string, SVGRectElement>();
	for (const { key } of marks) {
		const rect = before?.get(key) ?? group.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
		if (!before?.has(key)) rect.setAttribute('data-mark', '');
		now.set(key, rect);
	}
	kept.set(group, now);
	before?.forEach((rect, key) => now.has(key) || rect.remove());
	const rects = [...now.values()];
	// Those that stand in their places stay there: to be put in again is to be drawn again, and to lose one's way
	rects.forEach((rect, i) => group.children[i] === rect || group.insertBefore(rect, group.children[i] ?? null));
	return rects;
}

/** For a group of its own: fills it with these marks and no others. New ones, and all on a stage at rest, are drawn at once. */
export function walk(marks: readonly Drawn[]): Attachment {
	return (group) => {
		const atOnce = stays(group);
		const rects = rectsFor(group, marks);
		const waves: ((walks: boolean) => void)[][] = Array.from({ length: WAVES }, () => []);
		marks.forEach((to, i) => {
			const rect = rects[i]!;
			if (atOnce || !rect.hasAttribute('width')) draw(rect, to);
			else waves[i % WAVES]!.push((walks) => (walks ? move(rect, to, marks.length <= FEW) : draw(rect, to)));
		});
		let timer: ReturnType<typeof setTimeout> | undefined;
		let due = performance.now();
		let walks = due >= pausedUntil;
		const all = waves.filter((wave) => wave.length > 0);
		// Each waits for the one before: had they timers of their own, all that were late would set off in one frame
		const go = ([wave, ...later]: typeof waves) => {
			const now = performance.now();
			if (walks && now - due > LATE) {
				walks = false;
				pause = Math.min(LONGEST_PAUSE, pause * 2 || PAUSE);
				pausedUntil = now + pause;
			}
			if (!wave) {
				if (walks && all.length > 1) pause = 0;
				return;
			}
			for (const one of wave) one(walks);
			due = performance.now() + APART;
			timer = setTimeout(go, APART, later);
		};
		// Where only some of the marks were here before, a wave may have nobody in it, and those after it must not wait for it
		go(all);
		return () => clearTimeout(timer);
	};
}

/** The first two go at once, those after them by threes, sixty milliseconds apart, and whoever is left with the last. */
const inTurn = (i: number): KeyframeAnimationOptions => ({
	...WALK,
	delay: Math.min(4, Math.floor((i + 1) / 3)) * 60,
	fill: 'backwards'
});

/**
 * As `walk`, for people with a name: they are few, and go one after another, in the order in which they left, and whoever
 * was not there comes from above the picture. The group's children are their rectangles, in the same order. They are too
 * few to tell whether the machine keeps up: where the last that went in waves did not, they are put in their places.
 */
export function walkInOrder(marks: readonly Drawn[]): Attachment {
	return (group) => {
		const atOnce = pause > 0 || stays(group);
		marks.forEach((to, i) => {
			const rect = group.children[i];
			if (!rect) return;
			const isNew = !rect.hasAttribute('width');
			if (!isNew && !atOnce) return move(rect, to, false, inTurn(i));
			draw(rect, to);
			if (!atOnce) rect.animate([{ translate: '0 -100vh' }, { translate: '0 0' }], inTurn(i));
		});
	};
}
