/** The reader's screen, as a tall frame makes it out: from the slice of it that is seen, and from what the host says. */
import type { Position } from './dialects';
import { watchSlice, type Slice } from './slice';

/** A change of screen smaller than this is a toolbar that folds, and nothing is laid out afresh under a reader for it. */
const WORTH_A_LAYOUT = 0.2;
/** On the story's first screens what moves lies below the reader, so that the guess can be put right. */
const WORTH_AT_FIRST = 0.04;
/** The narrowest frame that has room for text beside a stage, as in the style sheet: 44rem. */
const BESIDE = 44;

/**
 * Where the screen is, from the slice of the page that is on it and how tall it was when it was last seen whole.
 * A slice that begins at the page's top may be the lower part of the screen; its end is then the screen's.
 * @param page the height of the page; all in pixels from the page's top
 */
export function screenFrom(slice: Slice, page: number, known: number): { top: number; height: number } {
	const seen = slice.bottom - slice.top;
	if (slice.top > 0 && slice.bottom < page) return { top: slice.top, height: seen };
	const height = Math.max(known, seen);
	return { top: slice.top > 0 ? slice.top : slice.bottom - height, height };
}

/** Keeps where the reader’s screen is on the page, in pixels from its top, and tells of every move; made once, as it listens from then on. */
export class TallScreen {
	#slice: Slice = { top: 0, bottom: 0 };
	#top = 0;
	// A guess until the screen has been seen whole: what a browser leaves of the device's own
	#height = Math.min(Math.max(Math.round(screen.availHeight * 0.85), 400), 1100);
	#laidOut = 0;
	#moved: () => void = () => undefined;
	readonly #strips;

	constructor() {
		this.#layOut();
		this.#strips = watchSlice((slice) => this.#see(slice));
		document.addEventListener('hostposition', (event) => this.#hear((event as CustomEvent<Position>).detail));
		addEventListener('resize', () => {
			this.#layOut();
			this.#moved();
		});
	}

	/** @param moved called whenever the screen has moved over the page, or changed its size */
	watch(moved: () => void): void {
		this.#moved = moved;
	}

	/** From the page's top, in pixels; less than nought where the frame begins further down the reader's screen. */
	get top(): number {
		return this.#top;
	}
	get height(): number {
		return this.#height;
	}
	/** How many strips have told anything. */
	get readings(): number {
		return this.#strips.reported();
	}

	#see(slice: Slice): void {
		this.#slice = slice;
		const { top, height } = screenFrom(slice, document.documentElement.getBoundingClientRect().height, this.#height);
		this.#set(top, height);
	}

	/** A host that knows where the frame stands knows it to the pixel. */
	#hear({ top, screen }: Position): void {
		if (screen < 100 || screen > 20_000) return;
		// One whose words do not fit what is seen is not believed: the stage would be sent out of sight
		const seen = this.#slice.bottom > this.#slice.top;
		if (seen && (-top > this.#slice.bottom || -top + screen < this.#slice.top)) return;
		this.#set(-top, screen);
	}

	#set(top: number, height: number): void {
		if (top === this.#top && height === this.#height) return;
		this.#top = top;
		if (height !== this.#height) {
			this.#height = height;
			this.#layOut();
		}
		this.#moved();
	}

	/** Tells the style sheet how tall the reader's screen is, in hundredths: shares of the frame's own height would be of the whole story. */
	#layOut(): void {
		const root = document.documentElement;
		const rem = parseFloat(getComputedStyle(root).fontSize) || 16;
		root.classList.toggle('beside', innerWidth >= BESIDE * rem && innerWidth >= this.#height);
		const worth = this.#top < this.#height ? WORTH_AT_FIRST : WORTH_A_LAYOUT;
		if (Math.abs(this.#height - this.#laidOut) <= worth * this.#height) return;
		this.#laidOut = this.#height;
		root.style.setProperty('--screen-part', `${Math.round(this.#height) / 100}px`);
	}
}
