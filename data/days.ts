/** Counting days and hours. */

/** A day in ms. */
export const DAY = 24 * 60 * 60 * 1000;

/** The middle of an ISO date, in ms: from noon to noon a day is a day, whatever is done to the clocks. A time in it is left out. */
export const noon = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T12:00:00Z`);

/** Whole days from one ISO date to a later one. */
export const daysBetween = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / DAY);

/** Hours from one ISO moment to a later one. */
export const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / (DAY / 24);
