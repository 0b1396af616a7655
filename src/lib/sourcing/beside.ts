/** Where a card stands: beside what was asked, and never over it. */

/** What a card stands beside, until it is let go. */
export interface Asked {
	readonly at: Element;
	release(): void;
}

const ANCHOR = '--asked';

/**
 * Ties a card to an element. Browsers with anchor positioning keep them together from here on; for the others the card is
 * a sheet at the foot of the screen, or at its head where the element is in the lower half, no taller than what is left.
 */
export function beside(card: HTMLElement, at: Element): Asked {
	const { top, bottom, left, width, height } = at.getBoundingClientRect();
	const below = innerHeight - bottom;
	card.dataset.at = top > below ? 'top' : 'bottom';
	card.style.setProperty('--room', `${Math.round(Math.max(top, below))}px`);
	if (at instanceof HTMLElement) {
		at.style.setProperty('anchor-name', ANCHOR);
		return { at, release: () => at.style.removeProperty('anchor-name') };
	}
	// A mark is drawn, and what is drawn cannot be an anchor: something as large, where it is, stands in for it
	const proxy = document.createElement('i');
	proxy.style.cssText = `position: fixed; pointer-events: none; anchor-name: ${ANCHOR}; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
	document.body.append(proxy);
	return { at, release: () => proxy.remove() };
}
