/** The switch between the scrolly and the article. */
import { address } from './address';

/** Answers the links that turn the scrolly into the article and back. @param article makes it so, and keeps the reader's place */
export function articleSwitch(article: (on: boolean) => void): void {
	const root = document.documentElement;
	const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-read="article"]')];
	const label = () => {
		const on = root.classList.contains('article');
		for (const link of links) {
			link.href = on ? '?' : '?read=article';
			link.lastChild!.textContent = on ? (link.dataset.back ?? 'Scroll') : (link.dataset.there ?? link.textContent);
		}
	};
	for (const link of links) {
		link.dataset.there = link.textContent?.trim() ?? '';
		link.dataset.back = link.classList.contains('switch') ? 'Scroll' : 'Read with pinned charts';
		// In another tab it opens at the step being read, as it does in this one
		for (const type of ['click', 'auxclick', 'contextmenu'])
			link.addEventListener(type, () => (link.hash = location.hash));
		link.addEventListener('click', (event) => {
			// With a key held it is the browser's: another tab, or another window
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			const on = !root.classList.contains('article');
			article(on);
			address.article(on);
			label();
		});
	}
	label();
}
