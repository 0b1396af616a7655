/** As much of the validator as the tests use; it ships no types. */
declare module 'datapackage' {
	interface Resource {
		readonly name: string;
		readonly tabular: boolean;
		/** Rejects with an error whose `errors` name each cell that cannot be cast, and for relations each key without a row. */
		read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
	}
	export class Package {
		static load(path: string): Promise<Package>;
		readonly valid: boolean;
		readonly errors: readonly Error[];
		readonly resources: readonly Resource[];
	}
}
