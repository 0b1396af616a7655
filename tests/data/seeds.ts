/** The five source texts, for tests that hold our words against theirs. They are kept beside the repository, not in it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';
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

/** Says what is not checked, and has the test shown as skipped. */
function passOver(test: TestContext, skipped: string): never {
	const said = `skipped: ${skipped}, because its sources are not beside the repository`;
	console.log(said);
	test.skip(said);
}

/** A file from the folder of compiled sources. Where the folder is not there the test is skipped, with a line on the console. */
export function sourceFile(test: TestContext, name: string, skipped: string): string {
	const path = beside(`sources/${name}`);
	return existsSync(path) ? readFileSync(path, 'utf8') : passOver(test, skipped);
}

/** Paragraphs of each text with white space collapsed. Where the texts are not there the test is skipped, with a line on the console. */
export function seedParagraphs(test: TestContext, skipped: string): Record<TextId, string[]> {
	const folder = beside('seeds');
	if (!existsSync(folder)) return passOver(test, skipped);
	const names = readdirSync(folder);
	// a folder of that name may be somebody else's
	if (!TEXT_IDS.every((id) => names.some((name) => name.startsWith(NUMBERS[id])))) return passOver(test, skipped);
	const paragraphs = (id: TextId) =>
		readFileSync(`${folder}/${names.find((name) => name.startsWith(NUMBERS[id]))}`, 'utf8')
			.split(/\n\s*\n/)
			.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
			.filter(Boolean);
	return Object.fromEntries(TEXT_IDS.map((id) => [id, paragraphs(id)])) as Record<TextId, string[]>;
}
