/**
 * Starts presenting on a page that holds the story's steps, or the speaker's window of one. It asks nothing of how the
 * page came: no address is looked up and no module fetched but through what it is given.
 */
import { mount } from 'svelte';
import { stayAwake } from './awake';
import { Deck as Slides, type Addresses } from './deck.svelte';
import Deck from './Deck.svelte';
import { Follower } from './follower.svelte';
import { routesOn, slidesOn } from './slides';
import Speaker from './Speaker.svelte';

export interface Presenting extends Addresses {
	/** Where the slides themselves are, for a speaker's window that has none. */
	readonly slides: string;
}

const root = document.documentElement;

/** Shows the page's steps as slides. Throws where the page has none. */
export function present(at: Presenting): void {
	const deck = new Slides(slidesOn(document), routesOn(document), at);
	deck.start();
	// Not before it has begun: the class hides the list of steps, which stays where there are no slides
	root.classList.add('presenting');
	mount(Deck, { target: document.body, props: { deck } });
	addEventListener('hashchange', () => deck.follow());
	addEventListener('pagehide', () => deck.gone());
	// Kept whole by the browser and shown again, it is open after all
	addEventListener('pageshow', ({ persisted }) => persisted && deck.start());
	stayAwake();
	// All of it now: a face that is first needed in the middle of a lesson may find no network
	for (const face of document.fonts) void face.load().catch(() => undefined);
	root.dataset.app = 'ready';
}

/** Shows the speaker's window, which follows the slides of another. */
export function speak(at: Presenting): void {
	const follower = new Follower();
	root.classList.add('presenting', 'speaking');
	mount(Speaker, {
		target: document.body,
		props: { follower, slides: slidesOn(document), routes: routesOn(document), at }
	});
	follower.ask();
	root.dataset.app = 'ready';
}
