/** The part of subset-font that is used here; it comes without types, and those of others are of an older version. */
declare module 'subset-font' {
	export interface SubsetOptions {
		targetFormat?: 'sfnt' | 'woff' | 'woff2';
		keepFeatures?: string[];
		noHinting?: boolean;
		keepAllGlyphs?: boolean;
		/** A number pins an axis, a range narrows it. */
		variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
	}
	export default function subsetFont(font: Buffer, text: string | null, options?: SubsetOptions): Promise<Buffer>;
}
