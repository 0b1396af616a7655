/** A reader in another engine: the little that the batteries need, the same for both. */

/** What a test passes to a page and gets back: plain values. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** Keys by the names they have in `KeyboardEvent.key`. */
export type Key = 'End' | 'Home' | 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | 'ArrowLeft';

export interface Visitor {
	open(address: string): Promise<void>;
	reload(): Promise<void>;
	/** Runs a function in the page; what it closes over is not there, so everything comes as arguments. */
	ask<Arguments extends readonly Plain[], Answer>(
		question: (...given: Arguments) => Answer | Promise<Answer>,
		...given: Arguments
	): Promise<Awaited<Answer>>;
	press(key: Key): Promise<void>;
	click(selector: string): Promise<void>;
	/** The size of the window's inside. */
	size(width: number, height: number): Promise<void>;
	close(): Promise<void>;
}
