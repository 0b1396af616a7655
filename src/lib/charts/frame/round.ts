/** A tenth of a unit is finer than any screen shows, and keeps the page small. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
