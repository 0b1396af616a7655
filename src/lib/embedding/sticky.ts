/** Keeps each chapter's stage on the reader's screen, as `position: sticky` would if the frame scrolled. */

/** How far a stage is let down its chapter. All in pixels. */
export const letDown = (screenTop: number, chapterTop: number, chapterHeight: number, stageHeight: number): number =>
	Math.min(Math.max(screenTop - chapterTop, 0), Math.max(chapterHeight - stageHeight, 0));

/** Gives the function that puts every stage where the screen is. @param screenTop from the page's top */
export function stickers(): (screenTop: number) => void {
	const pairs = [...document.querySelectorAll<HTMLElement>('.scrolly')].flatMap((chapter) => {
		const stage = chapter.querySelector<HTMLElement>('.stage');
		return stage ? [{ chapter, stage, at: 0 }] : [];
	});
	return (screenTop) => {
		// All measured, then all moved: in turns, each would have the page laid out anew for the next
		const placed = pairs.map((pair) => {
			const { top, height } = pair.chapter.getBoundingClientRect();
			return { pair, to: letDown(screenTop, top + scrollY, height, pair.stage.offsetHeight) };
		});
		for (const { pair, to } of placed) {
			if (to === pair.at) continue;
			pair.at = to;
			pair.stage.style.transform = `translateY(${to}px)`;
		}
	};
}
