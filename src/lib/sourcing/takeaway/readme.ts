/** README.md: what the files are, for people who have only the files. */
import type { Facts } from './facts';
import type { Table } from './table';
import {
	choices,
	citation,
	conventions,
	correcting,
	licensing,
	needText,
	NO_CORRECTIONS,
	promise,
	rowCitation,
	typeText
} from './words';

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
const inCell = (text: string) => text.replaceAll('|', '\\|');

/** The columns of a table as a table in Markdown. */
export function columnsMarkdown({ columns }: Table): string {
	const rows = columns.map((column) => {
		const words = choices(column).map(({ word, means }) => `\`${word}\`${means === null ? '' : `: ${means}`}`);
		const meaning = [column.meaning, ...(words.length > 0 ? [`${words.join('; ')}.`] : [])].join(' ');
		return `| \`${column.name}\` | ${typeText(column)}, ${needText(column)} | ${inCell(meaning)} |`;
	});
	return ['| column | holds | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The file’s text. */
export function readmeOf({ publication, corrections }: Facts, tables: readonly Table[]): string {
	const log =
		corrections.length === 0
			? NO_CORRECTIONS
			: list(
					corrections.map(
						({ date, where, was, now, because }) => `${date}, \`${where}\`: was ${was}; now ${now}. ${because}`
					)
				);
	const sections = [
		`# ${publication.title}: the data`,
		`${publication.description} Version ${publication.version}, ${publication.modified}.`,
		'## Files',
		list([
			...tables.map(({ name, about, rows }) => `[\`${name}.csv\`](${name}.csv), ${rows.length} rows. ${about}`),
			'[`figures.json`](figures.json). The rows of figures.csv for programs, with the log of corrections.',
			'[`datapackage.json`](datapackage.json). A Data Package 2.0: the columns with their types and keys, the sources and the licence of each CSV file.'
		]),
		'## How they are written',
		list(conventions),
		...tables.flatMap((one) => [`## ${one.name}.csv`, one.about, columnsMarkdown(one)]),
		'## Citing',
		`> ${citation()}`,
		`Add the address you had it from and the day. For one row: ${rowCitation(publication)}. A row’s own sources should be cited as well.`,
		'## Licence',
		`${licensing(publication)} <${publication.licence.address}>`,
		'## What may be relied on',
		list(promise),
		'## Corrections',
		...correcting,
		'The log:',
		log
	];
	return `${sections.join('\n\n')}\n`;
}
