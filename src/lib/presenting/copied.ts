import type { Attachment } from 'svelte/attachments';
import { copyOf } from './slides';

/** Fills an element with what a part of a step's article holds. */
export const copied =
	(article: Element, part: string): Attachment<HTMLElement> =>
	(to) =>
		to.replaceChildren(...copyOf(article, part));
