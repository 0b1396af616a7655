/** The part of structured-data-testing-tool that is used here; it comes without types. */
declare module 'structured-data-testing-tool' {
	export interface Checked {
		readonly test: string;
		readonly type: string;
		readonly passed: boolean;
	}
	export interface Result {
		readonly passed: readonly Checked[];
		readonly failed: readonly Checked[];
		readonly warnings: readonly Checked[];
	}
	/** Takes an address or HTML. Where a test fails it rejects, with the result as the error's `res`. */
	export function structuredDataTest(
		input: string,
		options: { readonly presets?: readonly unknown[]; readonly schemas?: readonly string[] }
	): Promise<Result>;
}
declare module 'structured-data-testing-tool/presets' {
	export const Twitter: unknown;
	export const Facebook: unknown;
}
