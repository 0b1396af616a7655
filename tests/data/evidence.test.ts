import { expect, test } from 'vitest';
import { figures } from '../../data';
import { leftAside } from '../../data/left-aside';
import { sources } from '../../data/sources';
import { seedParagraphs, sourceFile } from './seeds';

test('every phrase of evidence stands in its paragraph', (ctx) => {
	const seeds = seedParagraphs(ctx, 'the evidence phrases of figures');
	const missing = figures.flatMap((one) =>
		one.origins
			.filter((origin) => origin.kind === 'text')
			.filter((origin) => !seeds[origin.source][origin.paragraph - 1]?.includes(origin.phrase))
			.map((origin) => `${one.id}: ${origin.source} ${origin.paragraph}: ${origin.phrase}`)
	);
	expect(missing).toEqual([]);
});

test('every claim of the ledger is a figure or set aside for a reason', (ctx) => {
	const ledger = sourceFile(ctx, 'seed-facts.md', 'the coverage of the fact ledger');
	const claims = [...ledger.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1]!);
	expect(claims.length).toBeGreaterThan(108);
	const carried = new Set(figures.map((one) => one.ledger));
	const set = new Set(leftAside.map((one) => one.ledger));
	expect(claims.filter((claim) => !carried.has(claim) && !set.has(claim))).toEqual([]);
	expect([...carried, ...set].filter((claim) => claim !== null && !claims.includes(claim))).toEqual([]);
	expect([...set].filter((claim) => carried.has(claim))).toEqual([]);
});

test('the wording of figures and sources is ours', (ctx) => {
	const seeds = seedParagraphs(ctx, 'a search of figures for copied sentences');
	const words = (text: string) =>
		text
			.toLowerCase()
			.replace(/[^\p{L}\p{N} ]+/gu, '')
			.split(/\s+/)
			.filter(Boolean);
	const theirs = Object.values(seeds)
		.flat()
		.map((paragraph) => ` ${words(paragraph).join(' ')} `);
	const ours = [
		...figures.flatMap((one) => [one.label, one.note ?? '', ...one.disputedBy.map((other) => other.says)]),
		...sources.flatMap((source) => [source.note, source.titleIs === 'described' ? source.title : ''])
	];
	const copied = ours
		.flatMap((text) =>
			words(text)
				.map((_, at, list) => list.slice(at, at + 6))
				.filter((run) => run.length === 6)
				.map((run) => run.join(' '))
		)
		.filter((run) => theirs.some((paragraph) => paragraph.includes(` ${run} `)));
	expect(copied).toEqual([]);
});
