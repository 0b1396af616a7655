/** Keeps each chapter's stage on the reader's screen, as `position: sticky` would if the frame scrolled. */

/** How far a stage is let down its chapter. All in pixels. */
export const letDown = (screenTop: number, chapterTop: number, chapterHeight: number, stageHeight: number): number =>
	Math.min(Math.max(screenTop - chapterTop, 0), Math.max(chapterHeight - stageHeight, 0));

/** Every stage, and where its chapter is. */
export interface Stickers {
	/** Notes where the chapters are: to be called whenever the page has been laid out afresh. */
	measure(): void;
	/** Puts every stage where the screen is. Measures nothing, since it runs as often as the host is scrolled. */
	stick(screenTop: number): void;
}

/** The stages of the story in this page. Pixels are from the page's top. */
export function stickers(): Stickers {
	const pairs = [...document.querySelectorAll<HTMLElement>('.scrolly')].flatMap((chapter) => {
		const stage = chapter.querySelector<HTMLElement>('.stage');
		return stage ? [{ chapter, stage, at: 0, top: 0, height: 0, own: 0 }] : [];
	});
	return {
		measure() {
			for (const pair of pairs) {
				const { top, height } = pair.chapter.getBoundingClientRect();
				Object.assign(pair, { top: top + scrollY, height, own: pair.stage.offsetHeight });
			}
		},
		stick(screenTop) {
			for (const pair of pairs) {
				const to = letDown(screenTop, pair.top, pair.height, pair.own);
				if (to === pair.at) continue;
				pair.at = to;
				pair.stage.style.transform = `translateY(${to}px)`;
			}
		}
	};
}
