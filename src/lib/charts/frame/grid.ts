/** Marks in rows: pure geometry shared by every chart that counts people one by one. */

/** A square's side for a circle of diameter 1, so that both carry the same area. */
export const SQUARE_SIDE = Math.sqrt(Math.PI) / 2;
/** How much of the pitch a mark fills: the rest is the gap. */
export const FILL = 0.78;

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Centres of `count` cells in rows of `columns`, from the top left at x, y. */
export function grid(count: number, columns: number, pitch: number, x: number, y: number): Point[] {
	return Array.from({ length: count }, (_, i) => ({
		x: x + ((i % columns) + 0.5) * pitch,
		y: y + (Math.floor(i / columns) + 0.5) * pitch
	}));
}

/** The widest pitch at which `count` cells fit in width × height, and how many columns that takes. */
export function fit(count: number, width: number, height: number): { columns: number; pitch: number; rows: number } {
	let best = { columns: 1, pitch: 0, rows: count };
	for (let columns = 1; columns <= count; columns++) {
		const rows = Math.ceil(count / columns);
		const pitch = Math.min(width / columns, height / rows);
		if (pitch > best.pitch) best = { columns, pitch, rows };
	}
	return best;
}

/** For fields too large to try every width: columns so that the outline has the given aspect (width / height). */
export function fieldColumns(count: number, aspect: number): number {
	return Math.max(1, Math.round(Math.sqrt(count * aspect)));
}

/** Outline of a field in mark units: complete rows, then the partial last one. */
export function fieldPath(count: number, columns: number): string {
	const full = Math.floor(count / columns);
	const rest = count % columns;
	const last = rest ? `H${rest}V${full + 1}H0Z` : 'H0Z';
	return full ? `M0 0H${columns}V${full}${last}` : `M0 0H${rest}V1H0Z`;
}

/** The same numbers in an order that looks unsorted and never changes: places in a room before anyone is counted. */
export function shuffled(count: number): number[] {
	const order = Array.from({ length: count }, (_, i) => i);
	let state = 172040;
	for (let i = count - 1; i > 0; i--) {
		state = (state * 1103515245 + 12345) % 2147483648;
		const j = state % (i + 1);
		[order[i], order[j]] = [order[j]!, order[i]!];
	}
	return order;
}
