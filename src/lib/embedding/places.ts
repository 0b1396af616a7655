/** Links and floating boxes in a frame that does not scroll: the host is asked to scroll, and boxes open where the reader is. */
import type { TallScreen } from './tall-screen';

/**
 * Asks the host to bring an element of this page under the reader's eyes.
 * @param below what lies over the top of the screen there, in pixels: a stage
 */
export function askForSight(element: Element, below = 0): void {
	const y = element.getBoundingClientRect().top + scrollY - below;
	document.dispatchEvent(new CustomEvent('hostscroll', { detail: Math.max(0, Math.round(y)) }));
}

/** The element a fragment names, if it is one of this page's. */
export const named = (hash: string): HTMLElement | null => {
	const id = /^#([\w.-]{1,80})/.exec(hash)?.[1];
	return id === undefined ? null : document.getElementById(id);
};

/**
 * Opens cards and meanings on the part of the page that is on the screen. Left to themselves they stand at the foot of the
 * frame, which is the end of the story.
 */
export function openInSight(screen: TallScreen): void {
	document.addEventListener(
		'toggle',
		(event) => {
			const box = event.target;
			if (!(box instanceof HTMLElement) || !box.popover || (event as ToggleEvent).newState !== 'open') return;
			const asked = document.querySelector('i[style*="--asked"]')?.getBoundingClientRect();
			const [top, bottom] = [screen.top, screen.top + screen.height];
			const height = Math.min(box.scrollHeight + 2, screen.height * 0.7);
			const below = asked ? asked.bottom + scrollY + 8 : bottom - height - 12;
			const y = below + height <= bottom || !asked ? below : Math.max(asked.top + scrollY - height - 8, top + 8);
			Object.assign(box.style, {
				position: 'absolute',
				inset: `${Math.round(Math.max(y, 0))}px auto auto 50%`,
				positionArea: 'none',
				// Centred on the anchor as well, it would be moved twice, and out of the frame
				justifySelf: 'auto',
				translate: '-50% 0',
				maxHeight: `${Math.round(height)}px`,
				margin: '0'
			});
		},
		true
	);
}
