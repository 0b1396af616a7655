/** Where a card stands: beside what was asked, and never over it. */

/** What a card stands beside, until it is let go. */
export interface Asked {
	readonly at: Element;
	/** Where it was on the screen when it was asked. */
	readonly rect: DOMRect;
	readonly pinned: boolean;
	release(): void;
}

const ANCHOR = '--asked';

/**
 * Ties a card to an element. Browsers with anchor positioning keep them together from here on; for the others the card is
 * a sheet at the foot of the screen, or at its head where the element is in the lower half, no taller than what is left.
 *
 * The anchor is an empty box of the element's size, where it is. A mark is drawn and cannot be one itself; a label on a
 * picture is placed by a transform, which many browsers leave out of account; and a stage may draw either of them anew.
 * @param before what was asked before, where this is asked on its card: if the stage has drawn that anew since, it is nowhere
 */
export function beside(card: HTMLElement, at: Element, before?: Asked): Asked {
	const was = at.isConnected ? undefined : before;
	const pinned = was?.pinned ?? at.closest('.stage') !== null;
	let rect = was?.rect ?? at.getBoundingClientRect();
	const box = document.createElement('i');
	const place = () => {
		const { top, bottom, left, width, height } = rect;
		const below = innerHeight - bottom;
		card.dataset.at = top > below ? 'top' : 'bottom';
		card.style.setProperty('--room', `${Math.round(Math.max(top, below))}px`);
		// A stage stays where it is while the page scrolls, and so does what is asked on it
		Object.assign(box.style, {
			position: pinned ? 'fixed' : 'absolute',
			left: `${left + (pinned ? 0 : scrollX)}px`,
			top: `${top + (pinned ? 0 : scrollY)}px`,
			width: `${width}px`,
			height: `${height}px`,
			pointerEvents: 'none'
		});
	};
	// A phone that is turned lays the page out anew. What is no longer there, or has gone from the screen, is asked in its middle
	const again = () =>
		requestAnimationFrame(() => {
			const now = at.getBoundingClientRect();
			const seen = at.isConnected && now.bottom > 0 && now.top < innerHeight;
			rect = seen ? now : new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
			place();
		});
	place();
	addEventListener('resize', again);
	box.style.setProperty('anchor-name', ANCHOR);
	document.body.append(box);
	return {
		at,
		get rect() {
			return rect;
		},
		pinned,
		release() {
			removeEventListener('resize', again);
			box.remove();
		}
	};
}
