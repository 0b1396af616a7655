/** Where the digits lie in a line of numeral type, as shares of its size: they stand on the base line, and what is below it is white. */
export const BASELINE = 0.735;
export const CAP_TOP = 0.04;
/** Height of the digits themselves. */
export const CAP = BASELINE - CAP_TOP;
/** How far the first digit stands in from its box. */
export const BEARING = 0.03;
