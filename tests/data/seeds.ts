/** The five source texts, for tests that hold our words against theirs. They are kept beside the repository, not in it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TEXT_IDS, type TextId } from '../../data/schema';

const beside = (name: string) => fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));

/** File numbers of the texts, as they begin in the folder of sources. */
const NUMBERS: Record<TextId, string> = {
	'rogercee-august': '000',
	jocolumbine: '001',
	'guardian-comment': '002',
	'rogercee-september': '003',
	buzzfeed: '004'
};

/** A file from the folder of compiled sources, or null with a line on the console where the folder is not there. */
export function sourceFile(name: string, skipped: string): string | null {
	const path = beside(`sources/${name}`);
	if (existsSync(path)) return readFileSync(path, 'utf8');
	console.log(`skipped: ${skipped} (the compiled sources are not beside the repository)`);
	return null;
}

/** Paragraphs of each text with white space collapsed, or null with a line on the console where the texts are not there. */
export function seedParagraphs(skipped: string): Record<TextId, string[]> | null {
	const folder = beside('seeds');
	if (!existsSync(folder)) {
		console.log(`skipped: ${skipped} (the source texts are not beside the repository)`);
		return null;
	}
	const names = readdirSync(folder);
	const paragraphs = (id: TextId) =>
		readFileSync(`${folder}/${names.find((name) => name.startsWith(NUMBERS[id]))}`, 'utf8')
			.split(/\n\s*\n/)
			.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
			.filter(Boolean);
	return Object.fromEntries(TEXT_IDS.map((id) => [id, paragraphs(id)])) as Record<TextId, string[]>;
}
