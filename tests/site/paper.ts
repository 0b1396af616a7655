/** A page of the site as it leaves a printer, for the tests of what is printed. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright';

/** Wide and high, in millimetres. */
export const PAPERS = { A4: [210, 297], Letter: [215.9, 279.4] } as const;
export type Paper = keyof typeof PAPERS;
/** Letters and digits alone: a line may break anywhere, and a font may join letters. */
export const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}%£]+/gu, '');

export interface Printed {
	readonly tagged: boolean;
	readonly language: string | undefined;
	readonly sizes: readonly (readonly [number, number])[];
	/** The words of each page, with nothing between them. */
	readonly pages: readonly string[];
}

/** A page as its browser prints it. */
export async function print(page: Page, format: Paper): Promise<Printed> {
	const pdf = await page.pdf({ format, tagged: true, outline: true });
	const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
	const pages: string[] = [];
	const sizes: [number, number][] = [];
	for (let at = 1; at <= document.numPages; at++) {
		const one = await document.getPage(at);
		const { width, height } = one.getViewport({ scale: 1 });
		sizes.push([(width / 72) * 25.4, (height / 72) * 25.4]);
		const { items } = await one.getTextContent();
		pages.push(bare(items.map((item) => ('str' in item ? item.str : '')).join('')));
	}
	const { info } = (await document.getMetadata()) as { info: { Language?: string } };
	const marked = (await document.getMarkInfo()) as { Marked?: boolean } | null;
	await document.destroy();
	return { tagged: marked?.Marked === true, language: info.Language, sizes, pages };
}
