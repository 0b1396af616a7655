import { describe, expect, it } from 'vitest';
import { departures, departuresOn } from '$data/departures';
import { plain } from '$data/format';
import { rows as build, table } from '../../src/lib/charts/departures/rows';
import { layout, SCENES, type DeparturesScene } from '../../src/lib/charts/departures/layout';
import { DAY, INSET } from '../../src/lib/charts/departures/axis';
import type { DeparturesRows } from '../../src/lib/charts/departures/rows';
import type { Choice, Frame, Series } from '../../src/lib/charts/frame/types';
import { claims, collisions, frameOf, outside, SIZES as USUAL, tooSmall, typedDigits } from './picture';

const rows = JSON.parse(JSON.stringify(build())) as DeparturesRows;
/** The usual sizes, and a small phone’s stage once the readout has taken its strip. */
const SIZES = [[328, 222], ...USUAL] as const;
const framed = (width: number, height: number): Frame => ({
	...frameOf([width, height]),
	x: (minute) => INSET + (minute / DAY) * (width - INSET * 2)
});
const draw = (scene: DeparturesScene, [width, height]: readonly [number, number] = [340, 400], choice?: Choice) =>
	layout(rows, scene, framed(width, height), choice);
const series = (all: readonly Series[], key: string) => all.find((group) => group.key === key);
const named = (scene: DeparturesScene) => series(draw(scene).series, 'left')?.marks ?? [];

const CLAIMED: Record<DeparturesScene, string[]> = {
	'departures-guess': [],
	'departures-claim': ['rate'],
	'departures-record': ['rate', 'left'],
	'departures-inside': ['left'],
	'departures-monday': ['left'],
	'departures-board': ['left', 'ministers', 'aides']
};

describe('who is drawn', () => {
	const sunday = departuresOn('2016-06-26').map((row) => row.id);
	const monday = departuresOn('2016-06-27').map((row) => row.id);
	const cabinet = departures.filter((row) => row.tier === 'shadow_cabinet').map((row) => row.id);
	it.each([
		['departures-guess', []],
		['departures-claim', []],
		['departures-record', sunday],
		['departures-inside', sunday],
		['departures-monday', [...sunday, ...monday]],
		['departures-board', cabinet]
	] as const)('%s draws each of its people once, under their own key', (scene, ids) => {
		expect(
			named(scene)
				.map((mark) => mark.key)
				.toSorted()
		).toEqual([...ids].toSorted());
		expect(named(scene).every((mark) => mark.about !== undefined && mark.shape === 'square')).toBe(true);
	});

	it.each(SCENES)('%s: every series holds as many marks as it says', (scene) => {
		const made = claims(draw(scene, [340, 400], { guess: 9 }));
		for (const one of made) expect(one.drawn, one.key).toBe(one.value);
		expect(made.map((one) => one.key)).toEqual(CLAIMED[scene]);
	});

	it('adds up to the published fifty and the one who was sacked', () => {
		const { series: all } = draw('departures-board');
		const held = rows.board.filter((seat) => seat.held).length;
		const rest = (series(all, 'ministers')?.value ?? 0) + (series(all, 'aides')?.value ?? 0);
		expect(held + rest).toBe(Number(rows.say.byTuesday.value) + 1);
	});
});

describe('certainty', () => {
	it.each(['departures-record', 'departures-inside', 'departures-monday'] as const)(
		'%s: a bracket is a span of its own length, and nothing else is',
		(scene) => {
			const { x } = framed(340, 400);
			const people = [...rows.sunday, ...(scene === 'departures-monday' ? rows.monday : [])];
			for (const mark of named(scene)) {
				const { span } = people.find((person) => person.id === mark.key)!;
				expect(mark.look, mark.key).toBe(span === null ? 'solid' : 'hollow');
				if (span === null) expect(mark.span, mark.key).toBeUndefined();
				else {
					expect(mark.x, mark.key).toBeCloseTo(x!((span[0] + span[1]) / 2));
					expect(mark.span, mark.key).toBeCloseTo(x!(span[1]) - x!(span[0]));
				}
			}
		}
	);

	it('draws the rate in one hour, as ghosts, and multiplies nothing out', () => {
		for (const scene of ['departures-claim', 'departures-record'] as const) {
			const ghosts = series(draw(scene).series, 'rate')!.marks!;
			expect(ghosts).toHaveLength(rows.rate);
			expect(ghosts.every((mark) => mark.look === 'ghost')).toBe(true);
			expect(new Set(ghosts.map((mark) => mark.x)).size).toBe(1);
		}
	});

	it('keeps the record between its bounds, and the recollection where they allow it', () => {
		for (const step of rows.running) expect(step.least).toBeLessThanOrEqual(step.most);
		const at = (minute: number) => rows.running.findLast((step) => step.minute <= minute)!;
		expect(at(rows.quarters.from).most).toBeLessThan(rows.recalled.low);
		expect(at(rows.quarters.to).least).toBeGreaterThan(rows.recalled.high);
	});

	it('gives no hour to an unnamed minister’s memory: only the quarters of the day that the axis has', () => {
		expect(rows.quarters).toEqual({ from: 12 * 60, to: 18 * 60 });
		const timed = draw('departures-inside', [860, 760]).labels.filter(
			(label) => !label.furniture && /\d|\bnoon/.test(plain(label.runs))
		);
		expect(timed).toEqual([]);
	});

	it('stands Monday’s unknown hours in the tray and no one else', () => {
		const picture = draw('departures-monday');
		const tray = picture.boxes!.find((box) => box.key === 'tray')!;
		const inside = named('departures-monday')
			.filter((mark) => mark.y > tray.y && mark.y < tray.y + tray.height)
			.map((mark) => mark.key);
		expect(inside).toEqual(
			departuresOn('2016-06-27')
				.filter((row) => row.precision === 'day')
				.map((row) => row.id)
		);
	});
});

describe('the reader’s guess', () => {
	it('is drawn as that many ghosts, claims no number, and stays', () => {
		const picture = draw('departures-guess', [328, 250], { guess: 17 });
		const guess = series(picture.series, 'guess')!;
		expect(guess.marks).toHaveLength(17);
		expect(guess.value).toBeUndefined();
		for (const scene of ['departures-guess', 'departures-claim', 'departures-record'] as const) {
			const said = draw(scene, [328, 250], { guess: 17 }).labels.filter((label) => label.runs.join('').includes('17'));
			expect(said).toHaveLength(1);
			expect(said[0]!.furniture).toBe(true);
		}
	});
});

describe.each(SCENES)('%s at every size', (scene) => {
	it.each(SIZES)('%i × %i: inside the frame, no word on a word or a mark', (width, height) => {
		for (const choice of [{}, { guess: 0 }, { guess: 12 }, { guess: 31 }]) {
			const frame = framed(width, height);
			const picture = layout(rows, scene, frame, choice);
			expect(outside(picture, frame)).toEqual([]);
			expect(collisions(picture)).toEqual([]);
			expect(tooSmall(picture, frame)).toEqual([]);
		}
	});
	it('prints no digit of its own', () => {
		expect(typedDigits(draw(scene, [860, 760], { guess: 5 }))).toEqual([]);
	});
	it('has a table with rows', () => {
		const { head, rows: cells } = table(scene);
		expect(cells.length).toBeGreaterThan(0);
		expect(cells.every((row) => row.length === head.length)).toBe(true);
	});
});

it('names all twelve of the Sunday from a small phone up', () => {
	for (const size of SIZES) {
		const labels = draw('departures-record', size)
			.labels.filter((label) => label.key.startsWith('name-'))
			.map((label) => label.runs.join(''));
		for (const person of rows.sunday)
			expect(
				labels.some((text) => text.includes(person.short)),
				`${person.short} at ${size.join('×')}`
			).toBe(true);
	}
});
