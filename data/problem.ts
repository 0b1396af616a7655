/** A fact that cannot be right. Thrown while the site is built, so that it never reaches a reader. */
export class DataProblem extends Error {
	constructor(
		readonly file: string,
		readonly row: string,
		readonly field: string,
		readonly found: unknown,
		readonly allowed: string
	) {
		super(`${file}: ${row}: ${field}: found ${JSON.stringify(found) ?? 'nothing'}; allowed: ${allowed}`);
		this.name = 'DataProblem';
	}
}
