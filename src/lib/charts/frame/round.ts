/** A tenth of a unit is finer than any screen shows, and keeps the page small. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** What a whole is multiplied by, or a share of it: of a field a thousand marks wide, a hundredth of one. */
export const fine = (factor: number): number => Math.round(factor * 100_000) / 100_000;

/** Half a unit, for rules, boxes and the size of type, where nothing is counted by its place. */
export const half = (value: number): number => Math.round(value * 2) / 2;

/** A path's numbers, each to a tenth. */
export const shortPath = (d: string): string => d.replace(/\d+\.\d{2,}/g, (number) => String(tenth(Number(number))));
