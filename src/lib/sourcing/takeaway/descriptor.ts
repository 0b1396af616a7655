/** datapackage.json: what the files are, for programs. Data Package 2.0; it is also a valid package of the version before. */
import { createHash } from 'node:crypto';
import type { Source } from '$data';
import { csvOf } from './csv';
import type { Facts } from './facts';
import { wordsOf, type Column, type Table } from './table';
import { choices, citation } from './words';

/** A column’s meaning with those of the words it may hold. */
function described(column: Column): string {
	const said = choices(column).filter((choice) => choice.means !== null);
	if (said.length === 0) return column.meaning;
	return `${column.meaning} ${said.map(({ word, means }) => `${word}: ${means}`).join('; ')}.`;
}

/** A column as a field of a Table Schema. A list is text there; its items have no constraint that a cell could be held to. */
function field(column: Column) {
	const whole = column.list ? undefined : column;
	const constraints = {
		...(column.required && { required: true }),
		...(column.unique && { unique: true }),
		...(whole?.pattern !== undefined && { pattern: `^(?:${whole.pattern})$` }),
		...(whole && wordsOf(whole) && { enum: wordsOf(whole) }),
		...(column.minimum !== undefined && { minimum: column.minimum })
	};
	return {
		name: column.name,
		type: column.type,
		...(column.address && { format: 'uri' }),
		description: described(column),
		...(Object.keys(constraints).length > 0 && { constraints })
	};
}

const read = (source: Source) => ({
	title: `${source.publication}: ${source.title}`,
	path: source.addresses[0]!
});

/** The descriptor as a value; every path in it is relative to itself, except the addresses of sources and of the licence. */
export function descriptorOf(facts: Facts, tables: readonly Table[]) {
	const { publication, corrections, texts } = facts;
	const licenses = [
		{ name: publication.licence.id, title: publication.licence.title, path: publication.licence.address }
	];
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: '172-to-40',
		title: publication.title,
		description: publication.description,
		version: publication.version,
		// the day this version was made: a clock would make two builds differ
		created: `${publication.modified}T00:00:00Z`,
		published: publication.published,
		modified: publication.modified,
		temporalCoverage: `${publication.covers.from}/${publication.covers.to}`,
		language: publication.language,
		keywords: ['Labour Party', 'party leadership', 'United Kingdom', '2016', 'votes', 'provenance'],
		citation: citation(),
		contributors: [{ title: publication.author, roles: ['creator', 'publisher'] }],
		licenses,
		sources: facts.sources.filter((source) => texts.some((text) => text.id === source.id)).map(read),
		corrections,
		resources: tables.map((one) => {
			const bytes = Buffer.from(csvOf(one), 'utf8');
			return {
				name: one.name,
				type: 'table',
				path: `${one.name}.csv`,
				title: one.title,
				description: one.about,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				bytes: bytes.length,
				hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
				dialect: { header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
				licenses,
				sources: one.sources.map(read),
				schema: {
					fields: one.columns.map(field),
					missingValues: [''],
					primaryKey: [one.key],
					...(one.foreignKeys.length > 0 && {
						foreignKeys: one.foreignKeys.map(({ column, table, to }) => ({
							fields: [column],
							reference: { resource: table, fields: [to] }
						}))
					})
				}
			};
		})
	};
}

/** The file’s text. */
export const descriptorJson = (facts: Facts, tables: readonly Table[]): string =>
	`${JSON.stringify(descriptorOf(facts, tables), null, '\t')}\n`;
