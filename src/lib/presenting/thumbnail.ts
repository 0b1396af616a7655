import type { Attachment } from 'svelte/attachments';
import type { Slide } from './slides';

/**
 * A small copy of a step's drawing. Its patterns get names of their own: those of a drawing that is not on the screen
 * fill nothing.
 */
export const thumbnail =
	({ article, id }: Slide): Attachment<HTMLElement> =>
	(to) => {
		const drawing = article.querySelector('figure.drawn .picture')?.cloneNode(true) as HTMLElement | undefined;
		if (!drawing) return;
		for (const named of drawing.querySelectorAll('[id]')) named.id = `small-${id}-${named.id}`;
		for (const filled of drawing.querySelectorAll('[fill^="url(#"]'))
			filled.setAttribute('fill', filled.getAttribute('fill')!.replace('url(#', `url(#small-${id}-`));
		// Links in a picture that is itself a button could only be in the way
		for (const link of drawing.querySelectorAll('a')) link.replaceWith(...link.childNodes);
		to.replaceChildren(drawing);
	};
