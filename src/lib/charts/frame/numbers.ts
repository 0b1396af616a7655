/**
 * What d3-scale asks of d3-interpolate and d3-format, for numbers alone. Our scales lay minutes along a ribbon; colours,
 * dates, transforms and formatted ticks are a tenth of the application’s weight, and no chart has them.
 * `vite.app.config.ts` puts this in their place, in the browser’s part only.
 */
export type Between = (share: number) => number;

/** From one number to another by a share; 0 is the first and 1 the second. */
export const interpolate = (from: number, to: number): Between => {
	const [a, b] = [Number(from), Number(to)];
	return (share) => a * (1 - share) + b * share;
};
export const interpolateNumber = interpolate;
/** The same, to the nearest whole number. */
export const interpolateRound = (from: number, to: number): Between => {
	const between = interpolate(from, to);
	return (share) => Math.round(between(share));
};
/** @throws always: nothing here is a scale in several pieces. */
export const piecewise = (): never => refuse('a scale in several pieces');

const refuse = (what: string): never => {
	throw new Error(
		`${what} was asked for; the browser’s part has scales of numbers only (src/lib/charts/frame/numbers.ts)`
	);
};
/** @throws always: charts write their own words at their ticks. */
export const format = (): never => refuse('a formatted tick');
export { format as formatPrefix, format as formatSpecifier };
export { format as precisionFixed, format as precisionPrefix, format as precisionRound };
