/** The scale of the field that is scrolled through: shared by the chart and by the full-length field the page lays under it. */

/** Distance from mark to mark, in whole pixels, or a screen with one dot to the pixel shows plaid, and how many fill a row of this width. */
export function fieldScale(width: number): { pitch: number; columns: number } {
	// About eight screens from top to bottom, on a phone as on a projector
	const pitch = Math.max(1, Math.round(1.1 + width / 480));
	return { pitch, columns: Math.max(1, Math.floor(width / pitch)) };
}

/** How tall a field of so many people is at this width. */
export function fieldHeight(count: number, width: number): number {
	const { pitch, columns } = fieldScale(width);
	return Math.ceil(count / columns) * pitch;
}

/** Columns and pitch at which a field of `count` fills a box: its full width, and no more than its height. */
export function solidScale(count: number, width: number, height: number): { pitch: number; columns: number } {
	let columns = Math.max(1, Math.ceil(Math.sqrt((count * width) / height)));
	while (Math.ceil(count / columns) * (width / columns) > height) columns += 1;
	return { pitch: width / columns, columns };
}
