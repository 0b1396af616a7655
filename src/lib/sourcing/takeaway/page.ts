/** What the page about the files shows, as plain values. */
import type { Correction } from '$data';
import type { Facts } from './facts';
import type { Table } from './table';
import type { TakeawayFile } from './index';
import {
	choices,
	citation,
	conventions,
	correcting,
	licensing,
	needText,
	promise,
	rowCitation,
	typeText
} from './words';

/** A file as the page lists it. */
export interface ListedFile {
	readonly name: string;
	/** What it is, in a sentence or two. */
	readonly about: string;
	/** e.g. `290 rows, 180 kB`. */
	readonly size: string;
	/** The id of the part of the page that explains its columns, or null where it has none. */
	readonly explained: string | null;
}

const OTHERS: Readonly<Record<string, string>> = {
	'figures.json':
		'The rows of figures.csv for programs, with lists as lists and numbers as numbers, and the log of corrections.',
	'datapackage.json':
		'A Data Package 2.0: every column with its type, the keys between the files, and the sources and the licence of each.',
	'README.md': 'All that this page says, in a file to keep beside the others.'
};

const kilobytes = (text: string) => `${Math.ceil(Buffer.byteLength(text, 'utf8') / 1000)} kB`;

/** The page’s own content: the list of files, the columns of each, and the words round them. */
export function pageContent(
	{ publication, corrections }: Facts,
	tables: readonly Table[],
	files: readonly TakeawayFile[]
) {
	return {
		files: files.map(({ name, body }): ListedFile => {
			const one = tables.find((table) => `${table.name}.csv` === name);
			return {
				name,
				about: one?.about ?? OTHERS[name]!,
				size: one === undefined ? kilobytes(body) : `${one.rows.length} rows, ${kilobytes(body)}`,
				explained: one?.name ?? null
			};
		}),
		tables: tables.map(({ name, title, about, columns }) => ({
			name,
			title,
			about,
			columns: columns.map((column) => ({
				name: column.name,
				type: typeText(column),
				need: needText(column),
				meaning: column.meaning,
				choices: choices(column)
			}))
		})),
		conventions,
		promise,
		correcting,
		corrections: corrections as readonly Correction[],
		citation: citation(),
		rowCitation: rowCitation(publication),
		licensing: licensing(publication),
		licence: { title: publication.licence.title, address: publication.licence.address },
		version: publication.version,
		modified: publication.modified
	};
}
