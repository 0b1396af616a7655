import { describe, expect, it } from 'vitest';
import {
	certainBetween,
	departures,
	departuresOn,
	possibleBetween,
	PRECISIONS,
	runningCount,
	type Departure
} from '$data/departures';
import { plain } from '$data/format';
import { rows as build, table } from '../../src/lib/charts/departures/rows';
import { layout, SCENES, type DeparturesScene } from '../../src/lib/charts/departures/layout';
import { DAY, hourCentre, INSET } from '../../src/lib/charts/departures/axis';
import { band } from '../../src/lib/charts/departures/inside';
import { precisionOf, stretchOf, timeLook } from '../../src/lib/charts/departures/people';
import { person } from '../../src/lib/charts/departures/who';
import type { DeparturesRows } from '../../src/lib/charts/departures/rows';
import type { Choice, Frame, Look, Path, Series } from '../../src/lib/charts/frame/types';
import { claims, collisions, frameOf, labelRect, outside, SIZES as USUAL, tooSmall, typedDigits } from './picture';

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
	'departures-inside': [],
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
		['departures-inside', []],
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

	it('says of each group on the board how many it is, where it stands, and what they come to', () => {
		for (const size of SIZES) {
			const { series: all, labels } = draw('departures-board', size);
			const label = (key: string) => labels.find((one) => one.key === key)!;
			const where = size.join('×');
			for (const key of ['ministers', 'aides'] as const) {
				const marks = series(all, key)!.marks!;
				expect(label(key).runs, where).toContainEqual(rows.say[key]);
				expect(Math.abs(label(key).x - (marks[0]!.x - marks[0]!.size / 2)), where).toBeLessThan(3);
				expect(label(key).y, where).toBeGreaterThan(marks[0]!.y);
			}
			expect(label('above').runs).toContainEqual(rows.say.tuesdayCabinet);
			expect(label('resigned').runs).toContainEqual(rows.say.byTuesday);
		}
	});

	it('draws the rest of the Sun’s seats as ghosts that claim no number, as large as those that were left', () => {
		for (const size of SIZES) {
			const { series: all, labels } = draw('departures-board', size);
			const [seats, left] = [series(all, 'seats')!, series(all, 'left')!.marks!];
			expect(seats.value).toBeUndefined();
			expect(seats.marks!.length + rows.board.filter((seat) => seat.held).length).toBe(rows.cabinet);
			expect(new Set(seats.marks!.map((mark) => mark.look))).toEqual(new Set(['ghost']));
			expect(seats.marks![0]!.size).toBeCloseTo(left[0]!.size);
			const words = labels.find((one) => one.key === 'name-seats')!.runs;
			expect(words).toContainEqual(rows.say.cabinetSize);
			expect(plain(words)).toMatch(/the Sun/);
		}
	});
});

describe('certainty', () => {
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

it.each([
	[1310, 290, 20],
	[1240, 330, 24],
	[980, 370, 24]
])(
	'the record on a low slide of %i × %i keeps its pile under the stretches, and the guess off both',
	(width, height, label) => {
		const stretched = new Set(rows.sunday.filter((one) => one.minute === null).map((one) => one.id));
		for (const choice of [{}, { guess: 16 }]) {
			const picture = layout(rows, 'departures-record', { ...framed(width, height), label }, choice);
			const spans = series(picture.series, 'left')!.marks!.filter((mark) => stretched.has(mark.key));
			expect(spans).toHaveLength(4);
			const lowest = Math.max(...spans.map((mark) => mark.y));
			for (const ghost of series(picture.series, 'rate')!.marks!)
				expect(ghost.y - ghost.size / 2).toBeGreaterThan(lowest);
			expect(collisions(picture).filter((one) => /rate|said/.test(one))).toEqual([]);
		}
	}
);

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

/** Someone made up, as a row of the list would read. */
const made = (id: string, known: Partial<Departure>): Departure => ({
	...departures[0]!,
	id,
	name: `Ann ${id}`,
	date: '2016-06-26',
	time: null,
	precision: 'part-of-day',
	notBefore: null,
	notAfter: null,
	...known
});
/** All five kinds, with every way a bracket can be open. */
const KINDS = [
	made('minute', { precision: 'minute', time: '13:13' }),
	made('about', { precision: 'about', time: '17:00' }),
	made('between', { notBefore: '09:00', notAfter: '11:00' }),
	made('until', { notAfter: '12:00' }),
	made('since', { notBefore: '13:00' }),
	made('day', { precision: 'day' }),
	made('unknown', { precision: 'unknown', date: null })
] as const;
const LOOKS: Readonly<Record<string, Look>> = {
	minute: 'solid',
	about: 'wavy',
	between: 'stretch',
	until: 'until',
	since: 'since',
	day: 'day'
};
const people = KINDS.map(person);
const inADay = people.filter((one) => one.id !== 'unknown');

describe('how closely a time is known', () => {
	it('is one of five kinds, read back from what is drawn, for every row there is', () => {
		for (const row of [...departures, ...KINDS]) expect(precisionOf(person(row)), row.id).toBe(row.precision);
		expect(new Set(KINDS.map((row) => row.precision))).toEqual(new Set(PRECISIONS));
		expect(new Set(departures.map((row) => row.precision))).toEqual(new Set(PRECISIONS));
	});

	it('has a look of its own for each, with an end left open where nothing sets it', () => {
		for (const one of inADay) expect(timeLook(one), one.id).toBe(LOOKS[one.id]);
		expect(new Set(Object.values(LOOKS)).size).toBe(Object.keys(LOOKS).length);
	});

	it('refuses a place in a day to whoever’s day is not known', () => {
		const lost = people.find((one) => one.id === 'unknown')!;
		expect(() => timeLook(lost)).toThrow(/day that is not known/);
		for (const scene of ['departures-record', 'departures-monday'] as const) {
			expect(named(scene).map((mark) => mark.key)).not.toContain('melanie-onn');
			expect(() => layout({ ...rows, sunday: [...rows.sunday, lost] }, scene, framed(340, 400)), scene).toThrow(
				RangeError
			);
		}
	});

	const DAYS = ['departures-record', 'departures-monday'] as const;
	it.each(DAYS)('%s: all kinds at once, each in its own drawing and none at a minute it does not have', (scene) => {
		for (const size of SIZES) {
			const frame = framed(size[0], size[1]);
			const { series: all } = layout({ ...rows, sunday: [...rows.sunday, ...inADay] }, scene, frame);
			const marks = series(all, 'left')!.marks!.filter((mark) => LOOKS[mark.key] !== undefined);
			expect(marks.map((mark) => mark.key).toSorted()).toEqual(Object.keys(LOOKS).toSorted());
			for (const mark of marks) {
				const one = people.find(({ id }) => id === mark.key)!;
				expect(mark.look, mark.key).toBe(LOOKS[mark.key]);
				const [from, to] = stretchOf(one);
				if (one.minute !== null) {
					expect(mark.span, mark.key).toBeUndefined();
					expect(mark.x, mark.key).toBeCloseTo(hourCentre(frame, Math.floor(one.minute / 60)));
				} else {
					expect(mark.span, mark.key).toBeCloseTo(frame.x!(to) - frame.x!(from));
					expect(mark.x - mark.span! / 2, mark.key).toBeCloseTo(frame.x!(from));
				}
			}
		}
	});

	it.each(DAYS)('%s: so for every real row', (scene) => {
		const { x } = framed(340, 400);
		const shown = [...rows.sunday, ...(scene === 'departures-monday' ? rows.monday : [])];
		for (const mark of named(scene)) {
			const one = shown.find(({ id }) => id === mark.key)!;
			const inTray = scene === 'departures-monday' && precisionOf(one) === 'day';
			expect(mark.look, mark.key).toBe(inTray ? 'untimed' : timeLook(one));
			expect(mark.span === undefined, mark.key).toBe(one.minute !== null || inTray);
			if (mark.span === undefined) continue;
			const [from, to] = stretchOf(one);
			expect([mark.x - mark.span / 2, mark.x + mark.span / 2].map(Math.round)).toEqual(
				[x!(from), x!(to)].map(Math.round)
			);
		}
	});

	it('draws open ends to the end of the day', () => {
		const { x } = framed(340, 400);
		const [morning, evening] = ['roberta-blackman-woods', 'luciana-berger'].map((id) =>
			named('departures-monday').find((mark) => mark.key === id)!
		);
		expect([morning!.look, evening!.look]).toEqual(['until', 'since']);
		expect(morning!.x - morning!.span! / 2).toBeCloseTo(x!(0));
		expect(evening!.x + evening!.span! / 2).toBeCloseTo(x!(DAY));
	});

	it('stands Monday’s unknown hours, and no one else, in a tray without ends', () => {
		const { lines } = draw('departures-monday');
		const [top, bottom] = ['tray-top', 'tray-bottom'].map((key) => lines!.find((line) => line.key === key)!);
		expect([top!.x1, top!.x2]).toEqual([0, 340]);
		// Nothing crosses it from top to bottom, and so nothing in it can be read as an hour
		expect(lines!.filter((line) => line.x1 === line.x2 && line.y1 < bottom!.y1 && line.y2 > top!.y1)).toEqual([]);
		const inside = named('departures-monday').filter((mark) => mark.y > top!.y1 && mark.y < bottom!.y1);
		expect(inside.map((mark) => mark.key)).toEqual(
			departuresOn('2016-06-27')
				.filter((row) => row.precision === 'day')
				.map((row) => row.id)
		);
		expect(inside.every((mark) => mark.look === 'untimed')).toBe(true);
	});

	it('says what Monday’s bars and hollow squares mean, right over or beside each', () => {
		for (const size of SIZES) {
			const { series: all, labels, lines } = draw('departures-monday', size);
			const where = size.join('×');
			const bars = series(all, 'left')!.marks!.filter((mark) => mark.look === 'until' || mark.look === 'since');
			const keyed = bars.filter((mark) => {
				const words = labels.find((label) => label.key === `half-${mark.key}`);
				const near = words && mark.y - words.y < frameOf(size).label * 3 && words.y < mark.y;
				return near && words.x >= mark.x - mark.span! / 2 && words.x < mark.x + mark.span! / 2;
			});
			expect(keyed.map((mark) => mark.key).length, where).toBe(2);
			const [top, bottom] = ['tray-top', 'tray-bottom'].map((key) => lines!.find((line) => line.key === key)!.y1);
			const tray = labels.find((label) => label.key === 'tray')!;
			expect(tray.y > top! && tray.y < bottom!, where).toBe(true);
		}
	});

	it('keeps Monday’s numerals off the line of the hours, and lower than its towers', () => {
		for (const size of SIZES) {
			const { series: all, labels, lines } = draw('departures-monday', size);
			const base = lines!.find((line) => line.key === 'base')!.y1;
			const marks = series(all, 'left')!.marks!.filter((mark) => mark.span === undefined && mark.look !== 'untimed');
			const tower = base - Math.min(...marks.filter((mark) => mark.y > base / 2).map((mark) => mark.y - mark.size / 2));
			for (const key of ['rush', 'monday-count']) {
				const { top, bottom } = labelRect(labels.find((label) => label.key === key)!);
				expect(bottom, `${key} at ${size.join('×')}`).toBeLessThan(base - marks[0]!.size);
				expect(bottom - top, `${key} at ${size.join('×')}`).toBeLessThan(tower * 0.75);
			}
		}
	});

	it('says nothing on the board, where a seat was left whenever it was', () => {
		const board = people.map((one) => ({ person: one, held: true, refilledBy: null }));
		const marks = series(layout({ ...rows, board }, 'departures-board', framed(340, 400)).series, 'left')!.marks!;
		expect(marks.map((mark) => mark.key)).toEqual(KINDS.map((row) => row.id));
		expect(new Set(marks.map((mark) => mark.look))).toEqual(new Set(['solid']));
	});

	it('is said in words to whoever asks a mark', () => {
		const said = (id: string) => people.find((one) => one.id === id)!.about.text;
		expect(said('minute')).toContain(', 1.13pm.');
		expect(said('about')).toContain(', about 5pm.');
		expect(said('between')).toContain(', between 9am and 11am.');
		expect(said('until')).toContain(', by noon.');
		expect(said('since')).toContain(', after 1pm.');
		expect(said('day')).toContain(', hour not known.');
		expect(said('unknown')).toContain(' day not known.');
	});
});

describe('the running count with brackets', () => {
	/** Numbers that look random and never change. */
	function* numbers(seed: number) {
		for (let state = seed; ;) yield (state = (state * 1103515245 + 12345) % 2147483648);
	}
	const clockAt = (minute: number) =>
		`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
	/** A day of any departures at all, every kind of time among them. */
	function anyDay(seed: number): Departure[] {
		const next = numbers(seed);
		const draw = (below: number) => Math.floor((next.next().value! / 2147483648) * below);
		return Array.from({ length: 1 + draw(20) }, (_, i) => {
			const [a = 0, b = 0] = [draw(DAY), draw(DAY)].toSorted((one, other) => one - other);
			const id = `p${seed}-${i}`;
			switch (draw(6)) {
				case 0:
					return made(id, { precision: 'minute', time: clockAt(a) });
				case 1:
					return made(id, { precision: 'about', time: clockAt(b), notBefore: clockAt(a) });
				case 2:
					return made(id, { notBefore: clockAt(a), notAfter: clockAt(b) });
				case 3:
					return made(id, { notAfter: clockAt(b) });
				case 4:
					return made(id, { notBefore: clockAt(a) });
				default:
					return made(id, { precision: 'day' });
			}
		});
	}
	/** How high a staircase of the drawing stands at each minute, from its path. */
	function heights(d: string): number[] {
		const [x0 = 0, y0 = 0] = /^M(\S+) ([^HV]+)/.exec(d)!.slice(1).map(Number);
		const steps = [...d.matchAll(/H([^HV]+)V([^HV]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
		return Array.from(
			{ length: DAY + 1 },
			(_, minute) => [{ x: x0, y: y0 }, ...steps].findLast((step) => step.x <= minute)!.y
		);
	}
	/** What is wrong with a band, drawn at one unit a minute and one a person, for these departures. */
	function wrongWith(paths: readonly Path[], of: readonly Departure[]): string[] {
		const [most, least] = ['most', 'least'].map((key) => heights(paths.find((path) => path.key === key)!.d));
		return Array.from({ length: DAY + 1 }, (_, minute) => minute).flatMap((minute) => {
			const [low, high] = [least![minute]!, most![minute]!];
			return [
				...(low === certainBetween(of, 0, minute).length ? [] : [`${minute}: at least ${low}`]),
				...(high === possibleBetween(of, 0, minute).length ? [] : [`${minute}: at most ${high}`]),
				...(minute > 0 && (low < least![minute - 1]! || high < most![minute - 1]!) ? [`${minute}: falls`] : []),
				...(low > high ? [`${minute}: crossed`] : [])
			];
		});
	}
	const same = (value: number) => value;
	const sunday = departuresOn('2016-06-26');

	it('is, on the Sunday, what must and what can have gone at every minute, and twelve by midnight', () => {
		const paths = band(rows.running, same, same);
		expect(wrongWith(paths, sunday)).toEqual([]);
		for (const key of ['least', 'most'])
			expect(heights(paths.find((path) => path.key === key)!.d).at(-1)).toBe(sunday.length);
	});

	it('is so for any day at all', () => {
		for (let seed = 1; seed <= 60; seed++) {
			const day = anyDay(seed);
			const paths = band(runningCount(day), same, same);
			expect(wrongWith(paths, day), `day ${seed}`).toEqual([]);
			expect(heights(paths[1].d).at(-1)).toBe(day.length);
			expect(heights(paths[2].d).at(-1)).toBe(day.length);
		}
	});

	it('would be found out with a step too early, a row too few, or its edges changed about', () => {
		const early = rows.running.map((step, i) => (i === 3 ? { ...step, minute: step.minute - 1 } : step));
		expect(wrongWith(band(early, same, same), sunday)).not.toEqual([]);
		expect(wrongWith(band(rows.running, same, same), sunday.slice(1))).not.toEqual([]);
		const crossed = rows.running.map(({ minute, least, most }) => ({ minute, least: most, most: least }));
		expect(wrongWith(band(crossed, same, same), sunday)).not.toEqual([]);
	});

	it('is drawn as a shaded band between the two, and nothing is drawn through it', () => {
		const { paths = [] } = draw('departures-inside');
		expect(paths.map((path) => [path.key, path.look])).toEqual([
			['range', 'tint'],
			['within', 'fill'],
			['most', 'line'],
			['least', 'line']
		]);
		const [range, , most, least] = paths;
		// There along the upper edge, back along the lower
		expect(range!.d.startsWith(most!.d)).toBe(true);
		const corners = (d: string) => new Set([...d.matchAll(/[MHV]([\d.]+)/g)].map(([, at]) => at));
		for (const at of corners(least!.d)) expect(corners(range!.d), at).toContain(at);
		expect(range!.d).toMatch(/Z$/);
	});

	it('is dark only where it lies in the recollection, and somewhere it does', () => {
		for (const size of SIZES) {
			const { paths = [], boxes = [] } = draw('departures-inside', size);
			const recalled = boxes.find((box) => box.key === 'recalled')!;
			const dark = [...paths.find((path) => path.key === 'within')!.d.matchAll(/(?:V|M\S+ )([\d.]+)/g)].map(([, at]) =>
				Number(at)
			);
			expect(Math.min(...dark)).toBeGreaterThan(recalled.y);
			expect(Math.max(...dark)).toBeLessThan(recalled.y + recalled.height);
			expect(new Set(dark).size).toBeGreaterThan(1);
		}
	});

	it('has its answer wholly inside the part of the day it names, and under the stairs', () => {
		for (const size of SIZES) {
			const picture = draw('departures-inside', size);
			const quarters = picture.boxes!.find((box) => box.key === 'quarters')!;
			const words = labelRect(picture.labels.find((label) => label.key === 'afternoon')!);
			expect(words.left, size.join('×')).toBeGreaterThanOrEqual(quarters.x);
			expect(words.right, size.join('×')).toBeLessThanOrEqual(quarters.x + quarters.width);
			const [, , , least] = picture.paths!;
			const steps = [...least!.d.matchAll(/H([^HV]+)V([^HV]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
			const lowest = steps.findLast(({ x }) => x <= quarters.x)!.y;
			expect(words.top, size.join('×')).toBeGreaterThan(lowest - 2);
		}
	});
});
