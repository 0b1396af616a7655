/** A table as CSV: commas, quotation marks where a cell needs them, one `\n` to a row, UTF-8 without a byte-order mark. */
import { csvFormatRows } from 'd3-dsv';
import { written, type Table } from './table';

/** The file’s text: the header, then the rows in their order. */
export const csvOf = ({ columns, rows }: Table): string =>
	`${csvFormatRows([columns.map((column) => column.name), ...rows.map((row) => row.map(written))])}\n`;
