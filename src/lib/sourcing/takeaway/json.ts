/** figures.json: the rows of figures.csv for programs, with numbers as numbers and lists as lists. */
import { citation } from './words';
import type { Facts } from './facts';
import type { Cell, Table } from './table';

/** A row as an object by column name; an empty cell is null, or an empty list where the column has lists. */
export const recordsOf = ({ columns, rows }: Table): readonly Readonly<Record<string, Cell>>[] =>
	rows.map((row) => Object.fromEntries(columns.map((column, at) => [column.name, row[at]!])));

/** The file’s text. */
export function figuresJson({ publication, corrections }: Facts, figures: Table): string {
	const { title, version, published, modified, licence } = publication;
	const whole = {
		title,
		description: figures.about,
		version,
		published,
		modified,
		licence: { id: licence.id, title: licence.title, address: licence.address },
		citation: citation(),
		columns: 'datapackage.json',
		figures: recordsOf(figures),
		corrections
	};
	return `${JSON.stringify(whole, null, '\t')}\n`;
}
