import { expect, test } from 'vitest';
import { departures } from '../../data/departures';
import { disagreements } from '../../data/disagreements';
import { events } from '../../data/events';
import { leftOut } from '../../data/left-out';
import { questions, readings, texts } from '../../data/readings';
import { seedParagraphs } from './seeds';

/** Facts may be the same words in the same order; a run this long is a sentence of theirs. */
const RUN = 7;
const words = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N} ]+/gu, '')
		.split(/\s+/)
		.filter(Boolean);

test('no run of seven words is taken from the five texts', (ctx) => {
	const seeds = seedParagraphs(ctx, 'a search for copied sentences');
	const theirs = Object.values(seeds)
		.flat()
		.map((paragraph) => ` ${words(paragraph).join(' ')} `);
	const ours = [
		...departures.flatMap((row) => [row.post, row.note]),
		...events.flatMap((event) => [event.what, event.figures, event.note]),
		...readings.flatMap((reading) => reading.stance ?? []),
		...texts.flatMap((text) => [text.side, text.sort, text.known]),
		...questions.map((question) => question.asks),
		...disagreements.flatMap((entry) => [entry.oneReading, entry.otherReading, entry.decision]),
		...leftOut.flatMap((entry) => [entry.kind, entry.why])
	];
	const runs = ours.flatMap((text) => {
		const list = words(text);
		return Array.from({ length: Math.max(0, list.length - RUN + 1) }, (_, at) => list.slice(at, at + RUN).join(' '));
	});
	expect(runs.length).toBeGreaterThan(1000);
	expect(runs.filter((run) => theirs.some((paragraph) => paragraph.includes(` ${run} `)))).toEqual([]);
});
