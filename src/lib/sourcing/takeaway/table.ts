/**
 * A file to take away, declared once. A column says its name, what it means, what it may hold and how its cell is read
 * off a row; the CSV, the JSON, the schema, the page and the README are all written from that.
 */
import { DataProblem, type Source } from '$data';

/** What a cell holds before it is written; null is an empty cell. */
export type Cell = string | number | boolean | null | readonly string[];

/** What stands between the items of a list in one cell; no item holds a vertical bar. */
export const SEPARATOR = ' | ';

/** What readers are told of a column. */
export interface Column {
	/** Stable once shipped. */
	readonly name: string;
	/** A Table Schema type. A `date` is `YYYY-MM-DD`. */
	readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
	/** In plain words, for somebody who has only the file. */
	readonly meaning: string;
	/** True where the cell may hold several items, joined by `SEPARATOR`. Only text can. */
	readonly list?: true;
	/** True where no cell is empty. */
	readonly required?: true;
	/** True where no two rows have the same cell. */
	readonly unique?: true;
	/** A regular expression that the whole of every filled cell, or of every item of a list, fits. */
	readonly pattern?: string;
	/** The least that a number may be. */
	readonly minimum?: number;
	/** Every word the cell may hold, each with what it means. */
	readonly words?: Readonly<Record<string, string>>;
	/** Every word the cell may hold, where the words speak for themselves. */
	readonly allowed?: readonly string[];
	/** True for a web address. */
	readonly address?: true;
}

/** A column and how its cell is read off a row. */
export interface Declared<Row> extends Column {
	readonly read: (row: Row) => Cell;
}

/** A column of this file whose cells are ids of another. */
export interface ForeignKey {
	readonly column: string;
	readonly table: string;
	readonly to: string;
}

/** One file of rows, read and checked. */
export interface Table {
	/** The file’s name without its ending. */
	readonly name: string;
	readonly title: string;
	/** What a row is, and what the file covers. */
	readonly about: string;
	readonly columns: readonly Column[];
	/** The column that names a row. */
	readonly key: string;
	readonly foreignKeys: readonly ForeignKey[];
	/** As many cells to a row as there are columns, in their order. */
	readonly rows: readonly (readonly Cell[])[];
	/** What the rows were read in, each once, in the order of the rows. */
	readonly sources: readonly Source[];
}

/** The words a cell may hold, or undefined where anything goes. */
export const wordsOf = (column: Column): readonly string[] | undefined =>
	column.allowed ?? (column.words && Object.keys(column.words));

/** A cell as the files write it: `true` or `false`, digits without grouping, a list joined by `SEPARATOR`, nothing for null. */
export function written(cell: Cell): string {
	if (cell === null) return '';
	return Array.isArray(cell) ? cell.join(SEPARATOR) : String(cell);
}

/** A cell back from a file, as `written` was given it. An empty cell is null, and an empty list where the column has lists. */
export function read(column: Column, text: string): Cell {
	if (column.list) return text === '' ? [] : text.split(SEPARATOR);
	if (text === '') return null;
	if (column.type === 'boolean') return text === 'true';
	return column.type === 'number' || column.type === 'integer' ? Number(text) : text;
}

const TYPE_OF = { string: 'string', date: 'string', number: 'number', integer: 'number', boolean: 'boolean' } as const;

/** What would have been right in the cell, or undefined where it is. */
function fault(column: Column, cell: Cell): string | undefined {
	const items = Array.isArray(cell) ? (cell as readonly string[]) : cell === null ? [] : [cell as string];
	if (column.required && (items.length === 0 || items.includes(''))) return 'something: no row may be without it';
	if (cell !== null && Array.isArray(cell) !== (column.list ?? false)) return column.list ? 'a list' : 'a single thing';
	const words = wordsOf(column);
	const whole = column.pattern === undefined ? undefined : new RegExp(`^(?:${column.pattern})$`);
	for (const item of items) {
		if (typeof item !== TYPE_OF[column.type]) return `a ${column.type}`;
		if (typeof item === 'string' && /[\r\n]/.test(item)) return 'one line';
		if (column.list && item.includes('|')) return 'items without a vertical bar, which stands between them';
		if (column.type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(item)) return 'YYYY-MM-DD';
		if (column.type === 'integer' && !Number.isInteger(item)) return 'a whole number';
		if (words && !words.includes(item)) return words.join(', ');
		if (whole && !whole.test(item)) return `what fits ${column.pattern}`;
		if (column.minimum !== undefined && Number(item) < column.minimum) return `at least ${column.minimum}`;
	}
	return undefined;
}

/**
 * A table read off its rows.
 * @throws {DataProblem} for the first cell that is not what its column promises, or that repeats one it may not
 */
export function table<Row>(
	said: Omit<Table, 'columns' | 'rows'> & { readonly columns: readonly Declared<Row>[]; readonly from: readonly Row[] }
): Table {
	const { columns, from, ...rest } = said;
	const key = columns.findIndex((column) => column.name === said.key);
	const seen = new Map(columns.filter((column) => column.unique).map((column) => [column.name, new Set<string>()]));
	const rows = from.map((row) => {
		const cells = columns.map((column) => column.read(row));
		columns.forEach((column, at) => {
			const problem = (allowed: string) =>
				new DataProblem(`${said.name}.csv`, written(cells[key] ?? null), column.name, cells[at], allowed);
			const wrong = fault(column, cells[at]!);
			if (wrong !== undefined) throw problem(wrong);
			const others = seen.get(column.name);
			if (others?.has(written(cells[at]!))) throw problem('what no other row has');
			others?.add(written(cells[at]!));
		});
		return cells;
	});
	return { ...rest, columns: columns.map(({ read: _, ...column }) => column), rows };
}
