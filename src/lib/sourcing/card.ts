/**
 * The source card. A number, a mark or a source that is asked “says who?” answers with its row of the page's own tables,
 * set as a card: the page holds every word once, and where no script comes the same links lead to the same rows.
 */
import { entryOf, type Entry } from './entry';
import { beside, type Asked } from './beside';

const LINK = 'a[href^="#says-"], a[href^="#source-"]';

let card: HTMLElement | undefined;
let asked: Asked | undefined;

const element = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
	const made = document.createElement(name);
	made.className = className;
	made.append(...children);
	return made;
};

function fill(to: HTMLElement, { title, value, parts, more }: Entry): void {
	const heading = element('p', 'card-title', ...title);
	heading.id = 'card-title';
	const list = element('dl', 'card-parts');
	for (const { name, holds } of parts)
		list.append(element('dt', '', name), ...holds.map((one) => element('dd', '', one)));
	const close = element('button', 'card-close', 'Close');
	close.setAttribute('type', 'button');
	close.addEventListener('click', () => to.hidePopover());
	const foot = element('p', 'card-foot', ...(more ? [more] : []), close);
	to.replaceChildren(...(value.length > 0 ? [element('p', 'card-value', ...value)] : []), heading, list, foot);
	to.scrollTop = 0;
}

function made(): HTMLElement {
	if (card) return card;
	card = element('div', 'card');
	card.id = 'card';
	card.popover = 'auto';
	card.tabIndex = -1;
	card.setAttribute('role', 'dialog');
	card.setAttribute('aria-labelledby', 'card-title');
	// Told while it closes: the event after it comes in a task of its own, and not at all where a card is opened again at once
	card.addEventListener('beforetoggle', (event) => {
		if ((event as ToggleEvent).newState === 'closed') asked?.release();
	});
	document.body.append(card);
	return card;
}

/** Opens the card of a row beside what was asked. False where the page has no such row. */
function open(row: string, at: Element): boolean {
	const entry = entryOf(row);
	if (!entry) return false;
	const to = made();
	// What is asked on the card itself is answered where the card stands: the words that asked are about to go
	const from = asked && to.contains(at) ? asked.at : at;
	if (to.matches(':popover-open')) to.hidePopover();
	fill(to, entry);
	asked = beside(to, from, asked);
	// Tab goes on from what was asked, where the browser knows how
	(to.showPopover as (options?: { source?: Element }) => void).call(
		to,
		at instanceof HTMLElement ? { source: at } : {}
	);
	// The card is read out from its beginning, and Escape gives the focus back to the number
	to.focus({ preventScroll: true });
	return true;
}

/** A link's row: `figures/vote.against` for `#says-vote.against`. */
function rowOf(link: Element): string {
	const name = link.getAttribute('href') ?? '';
	return name.startsWith('#says-') ? `figures/${name.slice(6)}` : `sources/${name.slice(8)}`;
}

/** Answers every figure, source and mark on the page from now on. A click with a key held stays the browser's. */
export function answerWhoSaysSo(): void {
	// Where there are no popovers the links lead to the rows all the same
	if (!('popover' in HTMLElement.prototype)) return;
	document.addEventListener('click', (event) => {
		if (
			event.defaultPrevented ||
			event.button !== 0 ||
			event.metaKey ||
			event.ctrlKey ||
			event.shiftKey ||
			event.altKey
		)
			return;
		if (!(event.target instanceof Element)) return;
		// The way from a card to a place on the page is the browser's, and the card would lie over the place
		const away = event.target.closest('.card-foot a, .card a[href^="#"]:not([href^="#says-"], [href^="#source-"])');
		if (away) return card?.hidePopover();
		const link = event.target.closest(LINK);
		// In words that are only read aloud a figure is no link, but a screen reader can still press it
		const figure = link ?? event.target.closest('[data-figure]');
		if (!figure || (!link && figure.closest('a, button, summary, label'))) return;
		const row = link ? rowOf(link) : `figures/${figure.getAttribute('data-figure')}`;
		if (open(row, figure)) event.preventDefault();
	});
	document.addEventListener('saywho', (event) => {
		const { row } = (event as CustomEvent<{ row: string }>).detail;
		if (event.target instanceof Element && open(row, event.target)) event.preventDefault();
	});
}
