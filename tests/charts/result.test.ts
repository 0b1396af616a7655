import { describe, expect, it } from 'vitest';
import { figure } from '$data';
import { plain } from '$data/format';
import { FILL } from '../../src/lib/charts/frame/grid';
import type { Field } from '../../src/lib/charts/frame/types';
import { layout, SCENES } from '../../src/lib/charts/result/layout';
import { rows, table } from '../../src/lib/charts/result/rows';
import {
	claims,
	collisions,
	fieldsOf,
	find,
	frameOf,
	labelRect,
	marksOf,
	outside,
	SIZES,
	tooSmall,
	typedDigits
} from './picture';

const data = rows();
const cases = SCENES.flatMap((scene) => [...SIZES, [1400, 1000] as const].map((size) => [scene, ...size] as const));
const area = (field: Field) => field.columns * field.pitch * (field.count / field.columns) * field.pitch;
const value = (id: Parameters<typeof figure>[0]) => Number(figure(id).value);

describe.each(cases)('%s at %i × %i', (scene, width, height) => {
	const frame = frameOf([width, height]);
	const picture = layout(data, scene, frame);

	it('stays in the frame, with no word on another, and only paper-coloured ones on a field', () => {
		const onField = new Set(picture.labels.filter((label) => label.tone === 'paper').map((label) => label.key));
		expect(outside(picture, frame)).toEqual([]);
		expect(collisions(picture, (key) => onField.has(key))).toEqual([]);
		expect(collisions({ ...picture, series: [] })).toEqual([]);
		expect(tooSmall(picture, frame)).toEqual([]);
		expect(typedDigits(picture)).toEqual([]);
	});

	it('draws as many people as every series says', () => {
		expect(claims(picture).filter((claim) => claim.drawn !== claim.value)).toEqual([]);
	});

	it('shows the leader’s side as red circles and the other as ink squares', () => {
		const odd = fieldsOf(picture.series).filter(
			(field) => `${field.shape} ${field.tone}` !== (field.key === 'for' ? 'circle red' : 'square ink')
		);
		expect(odd).toEqual([]);
	});

	it('puts words only on solids, and says so', () => {
		const fields = fieldsOf(picture.series);
		const onField = picture.labels.some((label) => label.tone === 'paper');
		expect(onField && fields.some((field) => field.pitch * FILL >= 1)).toBe(false);
		expect(picture.labels.some((label) => /solid/.test(plain(label.runs)))).toBe(fields.length > 0);
	});
});

describe('forecasts', () => {
	const frame = frameOf([860, 760]);
	const picture = layout(data, 'result-forecasts', frame);
	const range = (key: string) => {
		const mark = find(picture, 'forecasts')!.marks!.find((one) => one.key === key)!;
		const share = (x: number) => (x / frame.width) * 50;
		return [share(mark.x - mark.span! / 2), share(mark.x + mark.span! / 2)].map((x) => Math.round(x * 10) / 10);
	};

	it('sets each as a range of one share', () => {
		expect(range('blog')).toEqual([0, value('forecast.blogSmith')]);
		expect(range('report')).toEqual([0, Math.round((100 - value('result.first2015')) * 10) / 10]);
		expect(range('aide')).toEqual([figure('forecast.aideWithMiddle').low, figure('forecast.aideWithMiddle').high]);
		expect(range('poll')).toEqual([value('forecast.pollSmith') - 0.5, value('forecast.pollSmith') + 0.5]);
	});

	it('runs the result through all of them', () => {
		const rule = picture.lines!.find((line) => line.key === 'result')!;
		expect((rule.x1 / frame.width) * 50).toBeCloseTo(value('result.smithShare'));
		for (const mark of marksOf(picture.series)) expect(mark.y).toBeLessThan(rule.y2);
	});

	it('begins with the poll, which came closest: the tallest mark, a solid tick in it, its number at it', () => {
		for (const size of SIZES) {
			const at = layout(data, 'result-forecasts', frameOf(size));
			const [poll, ...others] = marksOf(at.series).toSorted((a, b) => a.y - b.y);
			expect(poll!.key, size.join('×')).toBe('poll');
			for (const other of others) expect(poll!.size, size.join('×')).toBeGreaterThan(other.size);
			const tick = at.lines!.find((line) => line.key === 'poll')!;
			expect([tick.x1, tick.look, tick.over]).toEqual([
				expect.closeTo((value('forecast.pollSmith') / 50) * size[0]),
				undefined,
				true
			]);
			const words = at.labels.find((label) => label.key === 'poll')!;
			expect([words.runs.at(-1), words.anchor, words.y]).toEqual([data.say.poll, 'end', poll!.y]);
			expect(tick.x1 - words.x, size.join('×')).toBeLessThan(size[0] * 0.04);
		}
	});

	it('says where the report’s bar ends in the axis’s own terms, as furniture: the number is not the report’s', () => {
		const leaves = picture.labels.find((label) => label.key === 'leaves')!;
		expect(leaves.furniture).toBe(true);
		expect(plain(leaves.runs)).toBe(`${100 - value('result.first2015')}%`);
		expect((leaves.x / frame.width) * 50).toBeGreaterThan(100 - value('result.first2015'));
	});

	it('keeps the other post off the axis, and says why', () => {
		expect(marksOf(picture.series)).toHaveLength(4);
		const aside = picture.labels.find((label) => label.key === 'aside')!;
		expect(aside.runs).toContainEqual(data.say.faction);
		expect(plain(aside.runs)).toMatch(/Not a forecast of this vote.*same blog/);
	});

	it('puts no number in the report’s mouth: the one beside its words is the first result', () => {
		for (const size of SIZES) {
			const words = layout(data, 'result-forecasts', frameOf(size)).labels.find(
				(label) => label.key === 'report'
			)!.runs;
			expect(words).toContainEqual(data.say.first);
			expect(plain(words)).toMatch(/first/);
		}
		// touching it leads to the row that says how we set the words as a share; no number of it is printed
		expect(JSON.stringify([data, table('result-forecasts')])).not.toContain('"figure":"forecast.biggerWin"');
	});
});

describe.each([
	[340, 400],
	[860, 760],
	[1200, 900]
] as const)('areas at %i × %i', (width, height) => {
	it('are people, at one scale in each picture', () => {
		for (const scene of ['result-count', 'result-sections'] as const) {
			const fields = fieldsOf(layout(data, scene, frameOf([width, height])).series);
			const each = fields.map((field) => area(field) / field.count);
			expect(Math.max(...each) - Math.min(...each)).toBeLessThan(1e-9);
			expect(fields.reduce((sum, field) => sum + field.count, 0)).toBe(value('electorate.validVotes'));
		}
	});

	it('say both rooms in people, as large, and give each share beside its count', () => {
		const { labels } = layout(data, 'result-rooms', frameOf([width, height]));
		const label = (key: string) => labels.find((one) => one.key === key)!;
		const keys = ['mps-against', 'mps-for', 'voters-against', 'voters-for'];
		expect(keys.map((key) => label(key).runs)).toEqual([
			[data.say.mpsAgainst],
			[data.say.mpsFor],
			[data.against.say.votes],
			[data.for.say.votes]
		]);
		expect(new Set(keys.map((key) => label(key).size)).size).toBe(1);
		for (const key of keys) expect(label(`${key}-share`).size).toBeLessThan(label(key).size / 1.5);
	});

	it('set the MPs beside the voters at the voters’ scale, where their words say so', () => {
		const picture = layout(data, 'result-rooms', frameOf([width, height]));
		const dot = picture.boxes!.find((box) => box.key === 'mps-to-scale')!;
		const [field] = fieldsOf([find(picture, 'voters')!]);
		expect(dot.width * dot.height).toBeCloseTo((data.mps.against + data.mps.for) * field!.pitch ** 2);
		const words = labelRect(picture.labels.find((one) => one.key === 'mps-to-scale')!);
		expect(dot.x).toBeGreaterThanOrEqual(words.right - 1);
		expect(dot.y > words.top && dot.y + dot.height < words.bottom).toBe(true);
	});

	it('give the two rooms one size, and turn the colours round', () => {
		const picture = layout(data, 'result-rooms', frameOf([width, height]));
		const [left, right] = picture.boxes!;
		expect([left!.width, left!.height, left!.y]).toEqual([right!.width, right!.height, right!.y]);
		expect(data.mps.against / data.mps.for).toBeGreaterThan(4);
		const [voters] = [find(picture, 'voters')!];
		const fields = fieldsOf([voters]);
		expect(area(fields.find((field) => field.key === 'for')!)).toBeGreaterThan(
			area(fields.find((field) => field.key === 'against')!) * 1.6
		);
	});
});

it('adds the sections up to the whole', () => {
	const sum = (side: 'for' | 'against') => data.sections.reduce((total, section) => total + section[side].votes, 0);
	expect([sum('for'), sum('against')]).toEqual([value('result.corbyn'), value('result.smith')]);
	expect(table('result-sections').rows).toHaveLength(data.sections.length + 1);
});
