import type { Attachment } from 'svelte/attachments';
import { ownNames } from './own-names';
import type { Slide } from './slides';

/** A small copy of a step's drawing. */
export const thumbnail =
	({ article, id }: Slide): Attachment<HTMLElement> =>
	(to) => {
		const drawing = article.querySelector('figure.drawn .picture')?.cloneNode(true) as HTMLElement | undefined;
		if (!drawing) return;
		ownNames(drawing, `small-${id}`);
		// Links in a picture that is itself a button could only be in the way
		for (const link of drawing.querySelectorAll('a')) link.replaceWith(...link.childNodes);
		to.replaceChildren(drawing);
	};
