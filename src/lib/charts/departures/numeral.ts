/** Where the digits lie in a line of numeral type, as shares of its size: the rest of the line is white. */
export const CAP_TOP = 0.04;
export const BASELINE = 0.73;
/** Height of the digits themselves. */
export const CAP = BASELINE - CAP_TOP;
/** How far the first digit stands in from its box. */
export const BEARING = 0.03;
