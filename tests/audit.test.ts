/** What the published audit says of itself (docs/accessibility.md), and what of it no browser is needed for. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { textOf } from '../src/lib/story';
import { steps } from './story/text';

const root = fileURLToPath(new URL('..', import.meta.url));
const under = (folder: string) =>
	readdirSync(root + folder, { recursive: true }).map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`);
const audit = readFileSync(`${root}docs/accessibility.md`, 'utf8');
const tests = under('tests');

/** What is named as evidence and is not there: a file, or a test of that name in it. */
function missing(audit: string): string[] {
	const named = [...audit.matchAll(/`([\w/.-]+\.(?:test\.ts|mjs))`((?:(?:: |, )“[^”]+”)*)/g)];
	return named.flatMap(([, file = '', names = '']) => {
		const paths = file.includes('/') ? under(file.split('/')[0]!).filter((path) => path === file) : [];
		if (!file.includes('/')) paths.push(...tests.filter((path) => path.endsWith(`/${file}`)));
		if (paths.length === 0) return [`${file} is not there`];
		const text = paths.map((path) => readFileSync(root + path, 'utf8')).join();
		return [...names.matchAll(/“([^”]+)”/g)]
			.filter(([, name = '']) => !text.includes(name))
			.map(([, name]) => `${file} has no “${name}”`);
	});
}

describe('the audit', () => {
	test('goes through fifty heuristics, fourteen of them critical, and none of those fails', () => {
		const rows = audit
			.slice(audit.indexOf('## Chartability'))
			.split('\n')
			.filter((line) => /^\| (?!heuristic|-)/.test(line));
		expect(rows).toHaveLength(50);
		const critical = rows.filter((row) => row.startsWith('| ●'));
		expect(critical).toHaveLength(14);
		expect(critical.filter((row) => row.split('|')[2]!.trim() !== 'yes')).toEqual([]);
	});

	test('names no evidence that is not there', () => {
		expect(missing(audit)).toEqual([]);
		expect(missing('`gone.test.ts`, `tests/data/format.test.ts`: “are never dropped”, “not one of its names”')).toEqual(
			['gone.test.ts is not there', 'tests/data/format.test.ts has no “not one of its names”']
		);
	});
});

test('nothing goes round for ever or flashes: no style has a movement without an end', () => {
	const styles = under('src').filter((name) => /\.(css|svelte)$/.test(name));
	expect(styles.length).toBeGreaterThan(40);
	expect(
		styles.filter((name) => /animation[^;]*\b(infinite|alternate)\b/.test(readFileSync(root + name, 'utf8')))
	).toEqual([]);
});

test('sentences are short: 14 words in the middle at the most, in every chapter’s words', () => {
	const lengths = steps
		.flatMap((step) => step.prose.map((prose) => textOf(prose)))
		.flatMap((text) => text.split(/(?<=[.?!]) /))
		.map((sentence) => sentence.split(/\s+/).length)
		.sort((a, b) => a - b);
	expect(lengths.length).toBeGreaterThan(100);
	expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(14);
});
