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
	readonly timer: Timer;
	/** Digits typed so far on the way to a step. */
	readonly digits: string;
	/** Minutes of the chosen route; null for every step. */
	readonly route: number | null;
}

export type Message =
	/** From the slides: how things stand. `opened` on the first, when they would be told what is still known. */
	| { readonly kind: 'state'; readonly state: Shared; readonly opened?: true }
	/** From the slides: they are closed. */
	| { readonly kind: 'gone' }
	/** From a speaker's window: how do things stand? */
	| { readonly kind: 'ask' }
	/** From a speaker's window, to slides that were loaded afresh. */
	| { readonly kind: 'kept'; readonly state: Shared }
	| { readonly kind: 'press'; readonly action: Action }
	/** A digit, or what ends or mends a number that is being typed. */
	| { readonly kind: 'type'; readonly key: string }
	| { readonly kind: 'route'; readonly minutes: number | null }
	| { readonly kind: 'reset' };

export interface Link {
	readonly say: (message: Message) => void;
	readonly close: () => void;
}

const NAME = '172-to-40';
const isOurs = (data: unknown): data is { [NAME]: Message } =>
	typeof data === 'object' && data !== null && NAME in data;

/**
 * Opens the line between the windows: a channel of the browser's own or, where pages have none in common (a file opened
 * from a disk), from the window that opened the other. With neither the slides work alone.
 * @param hear is given every message of the other side
 */
export function openLink(hear: (message: Message) => void): Link {
	if (location.protocol !== 'file:' && 'BroadcastChannel' in globalThis) {
		const channel = new BroadcastChannel(NAME);
		channel.onmessage = ({ data }) => isOurs(data) && hear(data[NAME]);
		return { say: (message) => channel.postMessage({ [NAME]: message }), close: () => channel.close() };
	}
	let other = window.opener as Window | null;
	const onmessage = ({ data, source }: MessageEvent) => {
		if (!isOurs(data)) return;
		other = source as Window;
		hear(data[NAME]);
	};
	addEventListener('message', onmessage);
	return {
		say: (message) => other?.postMessage({ [NAME]: message }, '*'),
		close: () => removeEventListener('message', onmessage)
	};
}
