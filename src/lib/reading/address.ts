/** The address follows the reader: replaced, never pushed, and not before the first scroll has come to rest. */

import { whenIdle } from '$lib/stage/idle';

const state = { wanted: location.hash };

export const address = {
	/** @param step the step being read. @param atTop true on the first, where the plain address is enough. */
	follow(step: HTMLElement | undefined, atTop: boolean): void {
		if (step === undefined) return;
		// An address of something inside this step, such as a row of the table, is more exact than ours
		const named = document.getElementById(location.hash.slice(1));
		if (named && named !== step && step.contains(named)) return;
		const hash = atTop ? '' : `#${step.id}`;
		const from = location.hash;
		state.wanted = hash;
		if (hash === from) return;
		whenIdle(() => {
			// Rewriting the address costs a cheap phone tens of milliseconds; a reader who has moved on will be followed there.
			// Whoever has taken a link meanwhile has an address of their own: with ours over it, the same link would lead nowhere
			if (state.wanted === hash && location.hash === from)
				history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
		});
	},
	/** Says in the address whether the story is read as an article. */
	article(on: boolean): void {
		const query = new URLSearchParams(location.search);
		if (on) query.set('read', 'article');
		else query.delete('read');
		const search = query.size > 0 ? `?${query}` : '';
		if (search === location.search) return;
		history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
	}
};
