/**
 * Sends marks to their places a few at a time. Two hundred that set off in one frame hold up a scroll on a cheap phone;
 * the same marks in eight waves, thirty or so to a frame of such a phone, do not, and look like people.
 */
import type { Attachment } from 'svelte/attachments';

/** How a mark is drawn: attributes of its rectangle, and its place as a transform, which a style sheet lets walk. */
export interface Drawn {
	readonly look: string;
	readonly width: number;
	readonly height: number;
	readonly rx: number | undefined;
	/** How thick its outline is, where it has one. Its own: set on the group, a change of it would restyle every mark at once. */
	readonly outline: number | undefined;
	readonly transform: string;
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

function draw(rect: Element, to: Drawn, walks: boolean) {
	set(rect, 'class', to.look);
	set(rect, 'width', String(to.width));
	set(rect, 'height', String(to.height));
	set(rect, 'rx', to.rx === undefined ? null : String(to.rx));
	set(rect, 'stroke-width', to.outline === undefined ? null : String(to.outline));
	// Said together with its new place: the browser then finds out about both at once, and works out its style once
	if (rect.hasAttribute('data-walks') !== walks) rect.toggleAttribute('data-walks', walks);
	const { style } = rect as SVGElement;
	if (style.transform !== to.transform) style.transform = to.transform;
}

const stays = (element: Element) =>
	element.closest('.still') !== null || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Few enough to be moved one by one with their sizes; of hundreds nobody sees that a size has changed at a stroke. */
const FEW = 20;
const WALK = { duration: 600, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' };

/** A mark that is another size in the new view grows or shrinks on its way there: it is drawn anew, and set off as it was. */
function resize(rect: Element, to: Drawn) {
	const was = Number(rect.getAttribute('width'));
	const before = (rect as SVGElement).style.transform;
	draw(rect, to, true);
	if (was > 0 && Math.abs(was - to.width) > 1)
		rect.animate([{ transform: `${before} scale(${was / to.width})`, offset: 0 }], WALK);
}

/** For a field that is new in a picture already there: the camera draws back to it from `before`, its transform at the scale of the last view. */
export function drawBack(field: Element, before: string | undefined): void {
	if (!before || !field.isConnected || stays(field)) return;
	field.animate([{ transform: before, offset: 0 }], { ...WALK, duration: 700 });
}

/** For a group whose children are its marks, in the same order. New marks, and all on a stage at rest, are drawn at once. */
export function walk(marks: readonly Drawn[]): Attachment {
	return (group) => {
		const atOnce = stays(group);
		const waves: ((walks: boolean) => void)[][] = Array.from({ length: WAVES }, () => []);
		marks.forEach((to, i) => {
			const rect = group.children[i];
			if (!rect) return;
			if (atOnce || !rect.hasAttribute('width')) draw(rect, to, false);
			else waves[i % WAVES]!.push((walks) => (marks.length > FEW || !walks ? draw(rect, to, walks) : resize(rect, to)));
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
