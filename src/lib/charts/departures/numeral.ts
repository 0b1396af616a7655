import { DIGIT } from '../frame/blocks';

/** Where display digits lie in their line, as shares of its size: they reach a little over its top, and below them is white. */
export const HEAD = -0.03;
export const BASELINE = DIGIT.foot;
/** How far the first digit stands in from its box. */
export const BEARING = 0.03;
