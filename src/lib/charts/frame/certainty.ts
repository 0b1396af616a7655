/** How sure a figure is, as the look of what is drawn for it: from the one table, for layouts. Pure. */
import { certaintyOf, CLAIMED, type Sure } from '$data/certainty';
import type { Box, FieldLook, Line, Look } from './types';

/** Whether the drawing places people on a side. Where it does not they are hollow, whatever else is known of them. */
export type Side = 'known' | 'unknown';

/**
 * The look of marks drawn one by one for a figure. A claim is dashed, and pale in its outline where it is not exact;
 * empty where the side is not known either.
 */
export function lookFor(one: Sure, side: Side = 'known'): Look {
	const { edge } = certaintyOf(one);
	if (one.claimed) return side === 'unknown' || edge === 'solid' ? CLAIMED.outline : 'dashed-pale';
	return side === 'unknown' ? 'hollow' : edge;
}

/** The look of a field that stands for a figure: what fills it, and its edge. A claim is pale; its frame is `frameFor`. */
export function fieldLook(one: Sure, side: Side = 'known'): FieldLook {
	const { edge } = certaintyOf(one);
	const body = side === 'unknown' ? 'hollow' : one.claimed || edge === 'soft' ? 'soft' : 'solid';
	return edge === 'solid' || edge === 'soft' ? body : `${body} ${edge}`;
}

/** The frame round a field whose number is somebody's word; null where it is nobody's in particular. */
export const frameFor = (one: Sure): typeof CLAIMED.outline | null => (one.claimed ? CLAIMED.outline : null);

/** Whether a frame or a box is open at its foot, because there were at least as many. */
export const isOpen = (one: Sure): boolean => certaintyOf(one).edge === 'more';

/** The look of one line drawn at a figure: a sharp one only where the place is exact. */
export const lineLook = (one: Sure): NonNullable<Line['look']> =>
	one.claimed ? CLAIMED.outline : certaintyOf(one).edge === 'solid' ? 'solid' : 'soft';

/** The look of a box drawn to a figure's size: a plain outline only where the size is exact, open at its foot where it is the least. */
export const boxLook = (one: Sure): Box['look'] => {
	const { edge } = certaintyOf(one);
	return frameFor(one) ?? (isOpen(one) ? 'more' : edge === 'solid' ? 'outline' : 'tint');
};

/** The same look for marks too small for an outline to be seen: pale where it would be dashed. */
export const small = (look: Look): Look => (look === 'dashed' || look === 'dashed-pale' ? 'soft' : look);
