/** The five source texts, for tests that hold our words against theirs. They are kept beside the repository, not in it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
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

/** Says what is not checked. It asserts that much, because a test that asserts nothing is refused. */
function passOver(path: string, skipped: string): null {
	console.log(`skipped: ${skipped}, because its sources are not beside the repository`);
	expect(existsSync(path)).toBe(false);
	return null;
}

/** A file from the folder of compiled sources, or null with a line on the console where the folder is not there. */
export function sourceFile(name: string, skipped: string): string | null {
	const path = beside(`sources/${name}`);
	return existsSync(path) ? readFileSync(path, 'utf8') : passOver(path, skipped);
}

/** Paragraphs of each text with white space collapsed, or null with a line on the console where the texts are not there. */
export function seedParagraphs(skipped: string): Record<TextId, string[]> | null {
	const folder = beside('seeds');
	if (!existsSync(folder)) return passOver(folder, skipped);
	const names = readdirSync(folder);
	const paragraphs = (id: TextId) =>
		readFileSync(`${folder}/${names.find((name) => name.startsWith(NUMBERS[id]))}`, 'utf8')
			.split(/\n\s*\n/)
			.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
			.filter(Boolean);
	return Object.fromEntries(TEXT_IDS.map((id) => [id, paragraphs(id)])) as Record<TextId, string[]>;
}
