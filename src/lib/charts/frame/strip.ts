/** How much of a live picture's height its readout takes, in pixels: a strip of its own, so that no mark lies under it. */
export const STRIP = 48;
