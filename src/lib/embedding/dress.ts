/** Puts the look an address asks for on the page. Runs in the head, so that nothing is painted in another first. */
import { lookFrom, readableAccent, type Look } from './query';

/** The page's own papers and inks, as src/lib/ui/tokens.css has them: what an accent has to be read on. */
export const PAPERS = { light: ['fbf7ef', '1c1a22'], dark: ['14131a', 'f3eee4'] } as const;

/** Dresses the page, and gives back what was asked for. */
export function dress(): Look {
	const look = lookFrom(location.search);
	const { dataset, style, classList } = document.documentElement;
	if (look.theme) dataset.theme = look.theme;
	if (look.font) dataset.font = look.font;
	if (!look.heading) dataset.heading = 'off';
	if (look.accent) {
		dataset.accent = '';
		for (const [theme, [paper, ink]] of Object.entries(PAPERS))
			style.setProperty(`--accent-${theme}`, readableAccent(look.accent, paper, ink));
	}
	// A frame that is sealed off has no origin; none of its links can open, so their addresses are printed
	if (self.origin === 'null') classList.add('sealed');
	return look;
}

/** Prints where the story is, for a frame whose links cannot open. Nothing where the page stands on no web host. */
export function printAddresses(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-story]')) {
		const to = link.parentElement?.querySelector('.address');
		if (to && /^https?:$/.test(link.protocol)) to.textContent = `${link.host}${link.pathname}`;
	}
}
