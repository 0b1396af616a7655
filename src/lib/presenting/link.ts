/**
 * What the slides and the speaker's window say to each other. The slides alone know where they are: the speaker's window
 * asks and follows, and keeps what a reload of the slides would lose.
 */
import type { Action } from './keys';
import type { Timer } from './timer';

/** All that the two windows have in common. */
export interface Shared {
	readonly step: string;
	readonly screen: 'slide' | 'black' | 'white';
	readonly notice: boolean;
	readonly revealed: boolean;
	readonly guesses: Readonly<Record<string, number>>;
	/** What was chosen on a slide that lets a class choose, by its step. */
	readonly options: Readonly<Record<string, string>>;
	readonly timer: Timer;
	/** Digits typed so far on the way to a step. */
	readonly digits: string;
	/** Minutes of the chosen route; null for every step. */
	readonly route: number | null;
	/** Whether single letters, digits and signs are keys. */
	readonly characters: boolean;
}

export type Message =
	/**
	 * From the slides: how things stand. `opened` on the first, when they would be told what is still known; `calls` where they
	 * have opened the speaker's window themselves, and it is to follow them and no others.
	 */
	| {
			readonly kind: 'state';
			readonly deck: string;
			readonly state: Shared;
			readonly opened?: true;
			readonly calls?: true;
	  }
	/** From the slides: they are closed. */
	| { readonly kind: 'gone'; readonly deck: string }
	/** From a speaker's window: how do things stand? */
	| { readonly kind: 'ask' }
	/** From a speaker's window, to slides that were loaded afresh. */
	| (ToDeck & { readonly kind: 'kept'; readonly state: Shared })
	| (ToDeck & { readonly kind: 'press'; readonly action: Action })
	/** A digit, or what ends or mends a number that is being typed. */
	| (ToDeck & { readonly kind: 'type'; readonly key: string })
	| (ToDeck & { readonly kind: 'route'; readonly minutes: number | null })
	| (ToDeck & { readonly kind: 'reset' });
/** For the slides that are followed, by the name they gave: others may be open in the same browser. */
interface ToDeck {
	readonly deck: string | null;
}

export interface Link {
	readonly say: (message: Message) => void;
}

const NAME = '172-to-40';
/** Every kind there is, so that one added to `Message` and forgotten here does not compile. */
const KINDS: Record<Message['kind'], true> = {
	state: true,
	gone: true,
	ask: true,
	kept: true,
	press: true,
	type: true,
	route: true,
	reset: true
};
/** The message in what was sent, or null where it is none of ours. */
function messageIn(data: unknown): Message | null {
	const message = (data as Partial<Record<typeof NAME, Partial<Message> | null>> | null)?.[NAME];
	return Object.hasOwn(KINDS, message?.kind ?? '') ? (message as Message) : null;
}

/**
 * Opens the line between the windows: a channel of the browser's own, one for each place the slides are kept at, or,
 * where pages have none in common (a file opened from a disk), from the window that opened the other. With neither the
 * slides work alone.
 * @param hear is given every message of the other side
 */
export function openLink(hear: (message: Message) => void): Link {
	if (location.protocol !== 'file:' && 'BroadcastChannel' in globalThis) {
		// Two copies of the story on one host, a live one and a dated one, do not turn each other's pages
		const channel = new BroadcastChannel(`${NAME} ${location.pathname}`);
		channel.onmessage = ({ data }) => {
			const message = messageIn(data);
			if (message) hear(message);
		};
		return { say: (message) => channel.postMessage({ [NAME]: message }) };
	}
	let other = window.opener as Window | null;
	addEventListener('message', ({ data, source }: MessageEvent) => {
		const sender = source as Window | null;
		// From a disk every page is a stranger to every other: only who opened this window, or was opened by it, is heard
		if (!sender || (sender !== window.opener && sender.opener !== window)) return;
		const message = messageIn(data);
		if (!message) return;
		other = sender;
		hear(message);
	});
	return { say: (message) => other?.postMessage({ [NAME]: message }, '*') };
}
