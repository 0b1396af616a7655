/** A tenth of a unit is finer than any screen shows, and keeps the page small. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Half a unit, for rules, boxes and the size of type, where nothing is counted by its place. */
export const half = (value: number): number => Math.round(value * 2) / 2;
