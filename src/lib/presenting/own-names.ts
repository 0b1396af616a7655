/**
 * Gives what is named in a drawing names of its own. A pattern is found by its name, the first of that name on the page; where
 * that one is not shown, what is filled by it is painted with nothing.
 * @param drawing a copy that is not on the page yet; its ids and the fills that name them are changed
 * @param prefix of this copy alone
 */
export function ownNames(drawing: ParentNode, prefix: string): void {
	for (const named of drawing.querySelectorAll('[id]')) named.id = `${prefix}-${named.id}`;
	for (const filled of drawing.querySelectorAll('[fill^="url(#"]'))
		filled.setAttribute('fill', filled.getAttribute('fill')!.replace('url(#', `url(#${prefix}-`));
}
