/** What the page about the files and the README both say. Each is a paragraph; nothing here needs a script or a style. */
import type { FigureId, Publication } from '$data';
import { addressesFrom } from '../address';
import { reference, storyWork } from '../citation';
import { SEPARATOR, wordsOf, type Column } from './table';

/** How to cite the data, but for the address, which only the reader of a page knows. */
export const citation = (): string => reference({ ...storyWork(addressesFrom(null)), medium: 'data set' });

const EXAMPLE: FigureId = 'vote.against';

/** How to cite one row, by example. */
export const rowCitation = ({ title, version }: Publication): string =>
	`${title}, version ${version}, figures.csv, row ${EXAMPLE}`;

/** How all the files are written. */
export const conventions: readonly string[] = [
	'The CSV files are UTF-8, with commas between cells, quotation marks round a cell that needs them, a header and one line a row. A spreadsheet may have to be told that the file is UTF-8.',
	'An empty cell means that there is nothing to say, and never nought. true and false are written so. Numbers have no grouping and a point before decimals.',
	'Days are YYYY-MM-DD and clock times HH:MM, all in British Summer Time.',
	`A cell that may hold several things has them joined by “${SEPARATOR}”: a space, a vertical bar, a space. In figures.json it is a list.`,
	'Paragraphs are counted from 1; a paragraph is a run of text between blank lines, and a headline is one.',
	'Evidence is at most eight words as they stand in the source. Everything else is in our words.'
];

/** What somebody who builds on the files may rely on. */
export const promise: readonly string[] = [
	'The names of the files, the names of the columns and the ids of the rows do not change once published, and their order is stable. New columns and new rows may come.',
	'The version has the form 1.2.3. The first number changes when a column or an id does, the second when a value does, the third when only words do.',
	'Two copies of one version are the same to the byte; datapackage.json has the size and the SHA-256 of each CSV file.'
];

/** How something wrong is put right, and where to say so. */
export const correcting: readonly string[] = [
	'To correct something, open an issue in the project’s repository, or write to the publisher of the page you read. Say the file, the id of the row, what it says, what it should say, and a source that settles it.',
	'A correction is dated and never taken back out: the row has its day in the column corrected, and the log says what was wrong, what it is now and how that was found out. The log is in figures.json, in datapackage.json and in the README.'
];

/** What the licence asks. */
export const licensing = ({ licence, author }: Publication): string =>
	`The data and its words are under ${licence.title}: use them as you like, name their author (“${author}”), and say what you changed. The few words of evidence belong to their sources.`;

/** Said where the log of corrections has no entry. */
export const NO_CORRECTIONS = 'None so far.';

/** A column’s type in words: `text`, `list of text`, `web address`. */
export function typeText(column: Column): string {
	const one = column.address
		? 'web address'
		: { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', date: 'day' }[column.type];
	return column.list ? `list of ${one}` : one;
}

/** Whether the cell may be empty, in words. */
export const needText = (column: Column): string => (column.required ? 'always filled' : 'may be empty');

/** The words that a cell may hold, each with its meaning where it has one; empty where anything goes. */
export const choices = (column: Column): readonly { readonly word: string; readonly means: string | null }[] =>
	(wordsOf(column) ?? []).map((word) => ({ word, means: column.words?.[word] ?? null }));
