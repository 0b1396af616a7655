/** The data to take away: every file of /data/, made from the one module of facts. Only the build asks for it. */
import { csvOf } from './csv';
import { departuresTable } from './departures';
import { descriptorJson } from './descriptor';
import { eventsTable } from './events';
import { checkLog, facts as theFacts, type Facts } from './facts';
import { figuresTable } from './figures';
import { figuresJson } from './json';
import { pageContent } from './page';
import { readingsTable } from './readings';
import { readmeOf } from './readme';
import { sourcesTable } from './sources';
import type { Table } from './table';

export { facts, type Facts } from './facts';
export * from './table';
export * from './words';

/** One file as it is served. */
export interface TakeawayFile {
	readonly name: string;
	readonly mediaType: string;
	readonly body: string;
}

/**
 * The tables, one a CSV file, in the order they are listed.
 * @throws {DataProblem} for a cell that is not what its column promises, or a correction of something that is not there
 */
export function tablesOf(facts: Facts = theFacts): readonly Table[] {
	checkLog(facts);
	return [figuresTable, departuresTable, eventsTable, readingsTable, sourcesTable].map((make) => make(facts));
}

/** Every file to take away, the README last. Throws what `tablesOf` throws. */
export function filesOf(facts: Facts = theFacts): readonly TakeawayFile[] {
	const tables = tablesOf(facts);
	const json = 'application/json; charset=utf-8';
	return [
		...tables.map((one) => ({ name: `${one.name}.csv`, mediaType: 'text/csv; charset=utf-8', body: csvOf(one) })),
		{
			name: 'figures.json',
			mediaType: json,
			body: figuresJson(
				facts,
				tables.find((one) => one.name === 'figures')!
			)
		},
		{ name: 'datapackage.json', mediaType: json, body: descriptorJson(facts, tables) },
		{ name: 'README.md', mediaType: 'text/markdown; charset=utf-8', body: readmeOf(facts, tables) }
	];
}

/** What the page about the files shows. Throws what `tablesOf` throws. */
export const pageOf = (facts: Facts = theFacts) => pageContent(facts, tablesOf(facts), filesOf(facts));
