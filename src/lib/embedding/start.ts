/** How tall a frame begins, before it has said how tall it is. Pure. */
import type { Embeddable, Heights } from './about';
import type { EmbedChoice } from './choice';

/** Printed in code where the build does not know where the site stands. */
export const ADDRESS_STANDS_IN = 'https://address-of-this-site/';

/** The measured heights of what was chosen. */
export const heightsOf = ({ heights }: Embeddable, { mode }: Pick<EmbedChoice, 'mode'>): Heights =>
	heights[mode ?? 'tall'] ?? heights.chart!;

/** So tall that nothing is cut off at any of the widths measured, in whole pixels, up to the next ten. */
export const startingHeight = (one: Embeddable, choice: Pick<EmbedChoice, 'mode'>): number =>
	Math.ceil(Math.max(...heightsOf(one, choice)) / 10) * 10;
