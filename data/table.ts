/** Reading a hand-kept CSV file strictly: a bad cell stops the build and says where it stands. */
import { csvParseRows } from 'd3-dsv';
import { DataProblem } from './problem';

/** One row with every column present, and the way to object to one of its cells. */
export interface Line<Column extends string> {
	readonly cells: Readonly<Record<Column, string>>;
	/** A problem with one cell, naming the file, the line in it, the field and what was found. */
	problem(field: Column, allowed: string): DataProblem;
}

/**
 * The rows of a CSV text that has exactly these columns and a kebab-case `id`, unique in the file.
 * @throws {DataProblem} for a missing or unknown column, a row too short or too long, a malformed or repeated id
 */
export function readTable<Column extends string>(
	file: string,
	text: string,
	columns: readonly (Column | 'id')[]
): Line<Column | 'id'>[] {
	const [header = [], ...rows] = csvParseRows(text);
	for (const column of columns) {
		if (!header.includes(column))
			throw new DataProblem(file, 'line 1', column, undefined, `the columns ${columns.join(', ')}`);
	}
	for (const column of header) {
		if (!(columns as readonly string[]).includes(column))
			throw new DataProblem(file, 'line 1', column, column, `only the columns ${columns.join(', ')}`);
	}
	const seen = new Set<string>();
	return rows.map((row, index) => {
		const cells = Object.fromEntries(header.map((column, at) => [column, row[at]])) as Record<Column | 'id', string>;
		const place = `line ${index + 2} (${cells.id})`;
		// a comma outside quotation marks moves every cell after it
		if (row.length !== header.length)
			throw new DataProblem(file, place, 'cells', row.length, `${header.length}, one for each column`);
		const line: Line<Column | 'id'> = {
			cells,
			problem: (field, allowed) => new DataProblem(file, place, field, cells[field], allowed)
		};
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cells.id)) throw line.problem('id', 'lower-case words joined by hyphens');
		if (seen.has(cells.id)) throw line.problem('id', 'an id used once');
		seen.add(cells.id);
		return line;
	});
}

/** A cell that must hold one of a few words. */
export function oneOf<Column extends string, Word extends string>(
	line: Line<Column>,
	field: Column,
	words: readonly Word[]
): Word {
	const found = words.find((word) => word === line.cells[field]);
	if (found === undefined) throw line.problem(field, words.join(', '));
	return found;
}

/** A cell that must not be empty. */
export function filled<Column extends string>(line: Line<Column>, field: Column): string {
	if (line.cells[field].trim() === '') throw line.problem(field, 'some text');
	return line.cells[field];
}

/** `HH:MM` on a 24-hour clock, or null where the cell is empty. */
export function optionalTime<Column extends string>(line: Line<Column>, field: Column): string | null {
	const found = line.cells[field];
	if (found === '') return null;
	if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(found)) throw line.problem(field, 'HH:MM from 00:00 to 23:59, or empty');
	return found;
}

/** Whether this is a day in the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T12:00:00Z`);
	// a day past the end of its month rolls over into the next one
	return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** The web addresses in one or more cells, each cell empty or holding addresses parted by spaces. */
export function addresses<Column extends string>(line: Line<Column>, ...fields: readonly Column[]): readonly string[] {
	return Object.freeze(
		fields.flatMap((field) => {
			const found = line.cells[field].split(' ').filter(Boolean);
			if (!found.every((address) => /^https?:\/\/\S+$/.test(address)))
				throw line.problem(field, 'web addresses, or nothing');
			return found;
		})
	);
}
