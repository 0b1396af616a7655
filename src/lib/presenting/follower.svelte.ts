/** The speaker's side: follows the slides, asks them to move, and keeps what they would lose. Never knows better where they are. */
import type { Action } from './keys';
import { openLink, type Message, type Shared } from './link';

/** What the speaker’s window knows of the slides, and its way to ask things of them. */
export class Follower {
	/** As the slides last told; null before they have. */
	state = $state.raw<Shared | null>(null);
	/** False while no slides answer: they were closed, or were never open. */
	heard = $state(false);
	readonly #link;
	/** A number is being typed here, which the slides may not have told yet: the second digit comes before their answer. */
	#typing = false;
	#doubt: ReturnType<typeof setTimeout> | undefined;
	/** The slides said that they were going, and no others have been heard since. */
	#lost = false;
	/** Whom this window follows; null until somebody answers. */
	#deck: string | null = null;

	constructor() {
		this.#link = openLink((message) => this.#hear(message));
	}

	/** Asks how things stand. With no answer one waits: slides that open later tell by themselves. */
	ask(): void {
		this.#say({ kind: 'ask' });
	}
	press(action: Action): void {
		this.#typing = false;
		this.#say({ kind: 'press', deck: this.#deck, action });
	}
	/** @returns false where the key is no part of a number */
	type(key: string): boolean {
		const typing = this.#typing || (this.state?.digits ?? '') !== '';
		const digit = /^\d$/.test(key);
		if (!(digit ? key !== '0' || typing : typing && (key === 'Enter' || key === 'Backspace'))) return false;
		this.#typing = digit;
		this.#say({ kind: 'type', deck: this.#deck, key });
		return true;
	}
	take(minutes: number | null): void {
		this.#say({ kind: 'route', deck: this.#deck, minutes });
	}
	reset(): void {
		this.#say({ kind: 'reset', deck: this.#deck });
	}

	#hear(message: Message): void {
		if (message.kind === 'gone') {
			if (message.deck !== this.#deck) return;
			this.#deck = null;
			this.heard = false;
			this.#lost = true;
			setTimeout(() => this.#lookFor(), 500);
			return;
		}
		if (message.kind !== 'state') return;
		// Other slides in the same browser are not this lesson's, unless they ask for this window
		if (this.#deck !== null && message.deck !== this.#deck && !message.calls) return;
		this.#deck = message.deck;
		clearTimeout(this.#doubt);
		const before = this.state;
		const afresh = message.opened || this.#lost;
		// Slides that are going may answer once more: asked again, they are silent, and then they are closed
		if (this.#lost && !message.opened) setTimeout(() => this.ask(), 1000);
		this.#lost = false;
		this.heard = true;
		this.state = message.state;
		document.documentElement.dataset.step = message.state.step;
		if (afresh && before) this.#link.say({ kind: 'kept', deck: this.#deck, state: before });
	}
	/** Slides that were loaded afresh from a disk know of no other window until they are asked. */
	#lookFor(times = 20): void {
		if (!this.#lost || times === 0) return;
		this.#link.say({ kind: 'ask' });
		setTimeout(() => this.#lookFor(times - 1), 500);
	}
	#say(message: Message): void {
		// A window that was killed says no goodbye: what gets no answer was said to nobody
		clearTimeout(this.#doubt);
		this.#doubt = setTimeout(() => {
			this.heard = false;
			this.#deck = null;
		}, 3000);
		this.#link.say(message);
	}
}
