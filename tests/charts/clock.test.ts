import { describe, expect, it } from 'vitest';
import { departures, minutesOf } from '$data/departures';
import { plain } from '../../data/format';
import { layout, SCENES, type ClockScene } from '../../src/lib/charts/clock/layout';
import { rows as build, table, type ClockRows } from '../../src/lib/charts/clock/rows';
import type { Frame } from '../../src/lib/charts/frame/types';
import { claims, collisions, find, frameOf, outside, SIZES as USUAL, tooSmall, typedDigits } from './picture';

const rows = JSON.parse(JSON.stringify(build())) as ClockRows;
/** The usual sizes, and a small phone’s stage once the readout has taken its strip. */
const SIZES = [[328, 222], [844, 320], ...USUAL] as const;
const framed = (size: readonly [number, number]): Frame => ({
	...frameOf(size),
	x: (minute) => (minute - rows.from) / (rows.to - rows.from)
});
const draw = (scene: ClockScene, size: readonly [number, number] = [340, 400]) => layout(rows, scene, framed(size));
const gone = (scene: ClockScene, size?: readonly [number, number]) => find(draw(scene, size), 'left')!.marks!;

const WHO: Record<ClockScene, string[]> = {
	'night-call': [],
	'night-sacked': ['hilary-benn'],
	'night-statement': ['hilary-benn'],
	'night-first': ['hilary-benn', 'heidi-alexander'],
	'night-midday': ['hilary-benn', 'heidi-alexander', 'gloria-de-piero']
};

describe.each(SCENES)('%s', (scene) => {
	it('marks only those who had left, and keeps the earlier ones', () => {
		expect(gone(scene).map((mark) => mark.key)).toEqual(WHO[scene]);
		for (const one of claims(draw(scene))) expect(one.drawn).toBe(one.value);
	});
	it.each(SIZES)('%i × %i: inside the frame, no word on a word or a mark', (...size) => {
		const frame = framed(size);
		const picture = layout(rows, scene, frame);
		expect(outside(picture, frame)).toEqual([]);
		expect(collisions(picture)).toEqual([]);
		expect(tooSmall(picture, frame)).toEqual([]);
		expect(typedDigits(picture)).toEqual([]);
	});
	it('never prints a hedged time without its hedge', () => {
		const words = draw(scene, [860, 760])
			.labels.map((label) => plain(label.runs))
			.join(' | ');
		if (scene === 'night-first') expect(words).toMatch(/\bby\b/);
		if (scene === 'night-midday') expect(words).toMatch(/\babout\b/); // Alexander’s stays hedged too
		if (scene === 'night-midday') expect(words).toMatch(/\bby 9/);
		expect(words.length).toBeGreaterThan(0);
	});
	it('has a table with rows', () => {
		const { head, rows: cells } = table(scene);
		expect(cells).toHaveLength(SCENES.indexOf(scene) + 1);
		expect(cells.every((row) => row.length === head.length)).toBe(true);
	});
});

describe('time on the ribbon', () => {
	const length = rows.to - rows.from;
	const row = (id: string) => departures.find((departure) => departure.id === id)!;

	it('runs down a tall frame: a point at its minute, a bracket as long as its stretch', () => {
		const [benn, alexander, dePiero] = gone('night-midday', [340, 400]);
		const perMinute =
			(dePiero!.y - benn!.y) / (minutesOf(row('gloria-de-piero').time!) - minutesOf(row('hilary-benn').time!));
		const [from, to] = [minutesOf(row('heidi-alexander').notBefore!), minutesOf(row('heidi-alexander').notAfter!)];
		expect(perMinute * length).toBeGreaterThan(400 * 0.9);
		expect([benn!.look, alexander!.look, dePiero!.look]).toEqual(['solid', 'stretch', 'wavy']);
		expect((alexander!.size * Math.sqrt(Math.PI)) / 2).toBeCloseTo((to - from) * perMinute);
		expect(alexander!.y - benn!.y).toBeCloseTo(((from + to) / 2 - minutesOf(row('hilary-benn').time!)) * perMinute);
	});

	it('runs across a wide one', () => {
		const [benn, alexander, dePiero] = gone('night-midday', [860, 480]);
		const perMinute =
			(dePiero!.x - benn!.x) / (minutesOf(row('gloria-de-piero').time!) - minutesOf(row('hilary-benn').time!));
		expect(perMinute * length).toBeGreaterThan(860 * 0.95);
		expect(alexander!.span).toBeCloseTo((minutesOf('09:29') - minutesOf('01:10')) * perMinute);
	});
});
