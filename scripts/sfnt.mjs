/**
 * The little that is needed of the font file format: a header, a directory of tables, the tables.
 */

const headerBytes = 12;
const entryBytes = 16;

/**
 * Copies a font file, with some of its tables taken from another. Both must have the same glyphs in the same order.
 * Checksums are left at zero: whoever packs the file as woff2 works them out anew.
 * @param {Buffer} font
 * @param {Buffer} other
 * @param {string[]} names
 */
export function withTables(font, other, names) {
	const tables = readTables(font);
	const donor = readTables(other);
	for (const name of names) {
		const table = donor.get(name);
		if (table) tables.set(name, table);
		else tables.delete(name);
	}

	const header = Buffer.alloc(headerBytes + entryBytes * tables.size);
	font.copy(header, 0, 0, 4);
	const steps = Math.floor(Math.log2(tables.size));
	header.writeUInt16BE(tables.size, 4);
	header.writeUInt16BE(2 ** steps * entryBytes, 6);
	header.writeUInt16BE(steps, 8);
	header.writeUInt16BE((tables.size - 2 ** steps) * entryBytes, 10);

	/** @type {Buffer[]} */
	const parts = [header];
	let offset = header.length;
	let entry = headerBytes;
	for (const [name, table] of [...tables].sort(([a], [b]) => (a < b ? -1 : 1))) {
		header.write(name, entry, 'latin1');
		header.writeUInt32BE(offset, entry + 8);
		header.writeUInt32BE(table.length, entry + 12);
		const padding = Buffer.alloc((4 - (table.length % 4)) % 4); // tables begin at multiples of four
		parts.push(table, padding);
		offset += table.length + padding.length;
		entry += entryBytes;
	}
	return Buffer.concat(parts);
}

/** @param {Buffer} font */
function readTables(font) {
	/** @type {Map<string, Buffer>} */
	const tables = new Map();
	for (let at = 0; at < font.readUInt16BE(4); at++) {
		const entry = headerBytes + at * entryBytes;
		const start = font.readUInt32BE(entry + 8);
		tables.set(font.toString('latin1', entry, entry + 4), font.subarray(start, start + font.readUInt32BE(entry + 12)));
	}
	return tables;
}
