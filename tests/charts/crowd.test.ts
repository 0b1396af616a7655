import { describe, expect, it } from 'vitest';
import { figure } from '$data';
import { isSolidAt } from '../../src/lib/charts/frame/fields';
import { layout, SCENES } from '../../src/lib/charts/crowd/layout';
import { rows, table } from '../../src/lib/charts/crowd/rows';
import { plain } from '../../data/format';
import { claims, collisions, fieldsOf, find, frameOf, marksOf, outside, SIZES, tooSmall, typedDigits } from './picture';

const data = rows();
const cases = SCENES.flatMap((scene) => SIZES.map((size) => [scene, ...size] as const));
const text = (picture: ReturnType<typeof layout>) => picture.labels.map((label) => plain(label.runs)).join(' ');

describe.each(cases)('%s at %i × %i', (scene, width, height) => {
	const frame = frameOf([width, height]);
	const picture = layout(data, scene, frame);

	it('draws as many marks as every series says', () => {
		for (const claim of claims(picture)) expect(claim.drawn, claim.key).toBe(claim.value);
	});

	it('keeps everybody met so far, volunteers and staff as the same marks', () => {
		const met = ['volunteers', 'staff', 'members', 'rally-high', 'week'].slice(0, 2 + SCENES.indexOf(scene));
		expect(met.map((key) => find(picture, key)?.value)).toEqual(
			[data.volunteers, data.staff, data.members, data.rallyHigh, data.people].slice(0, met.length)
		);
		expect(marksOf(picture.series).map((mark) => mark.key)).toEqual(
			marksOf(layout(data, 'square-flat', frame).series).map((mark) => mark.key)
		);
	});

	it('shows people for the leader as red circles only', () => {
		const kinds = [...marksOf(picture.series), ...fieldsOf(picture.series)].map((one) => `${one.shape} ${one.tone}`);
		expect(new Set(kinds)).toEqual(new Set(['circle red']));
	});

	it('draws every crowd at one scale', () => {
		const pitches = fieldsOf(picture.series).map((field) => field.pitch);
		expect(new Set(pitches).size).toBeLessThan(2);
	});

	it('stays in the frame, with nothing on top of anything', () => {
		expect(outside(picture, frame)).toEqual([]);
		expect(collisions(picture)).toEqual([]);
		expect(tooSmall(picture, frame)).toEqual([]);
		expect(typedDigits(picture)).toEqual([]);
	});

	it('says so where marks become a solid, and only there', () => {
		expect(/solid: marks/.test(text(picture))).toBe(fieldsOf(picture.series).some((field) => isSolidAt(field.pitch)));
	});
});

describe.each(SIZES)('the rally at %i × %i', (...size) => {
	const picture = layout(data, 'square-rally', frameOf(size));

	it('is solid to the lowest count and soft to the highest', () => {
		const attendance = figure('rally.attendance');
		expect(fieldsOf([find(picture, 'rally-low')!]).map((field) => [field.count, field.look])).toEqual([
			[attendance.low, 'solid']
		]);
		expect(find(picture, 'rally-high')!.fields!.map((field) => [field.count, field.look])).toEqual([
			[attendance.high! - attendance.low!, 'soft']
		]);
	});

	it('says that sizes are to compare, and gives the report’s word', () => {
		expect(text(picture)).toContain('not parts');
		expect(text(picture)).toContain('thousands');
	});
});

describe.each(SIZES)('the week at %i × %i', (...size) => {
	const picture = layout(data, 'square-week', frameOf(size));

	it('has a front for every place, and does not share people out among them', () => {
		expect(picture.lines?.filter((line) => line.key.startsWith('place-'))).toHaveLength(data.places);
		expect(find(picture, 'week')!.fields).toHaveLength(1);
	});

	it('is drawn as a claim and names the claimant', () => {
		expect(find(picture, 'week')!.fields![0]!.look).toBe('soft more');
		const frame = picture.paths!.find((path) => path.key === 'week')!;
		expect(frame.look).toBe('dashed');
		// At least so many: three sides, and the two that stand run on past the last row
		expect(frame.d).not.toMatch(/Z$/);
		const field = find(picture, 'week')!.fields![0]!;
		expect(Number(/^M\S+ ([\d.]+)/.exec(frame.d)![1])).toBeGreaterThan(
			field.y + Math.ceil(field.count / field.columns) * field.pitch + 3
		);
		expect(text(picture)).toMatch(/over .*Momentum/);
		expect(text(picture)).toMatch(/places, says the report/);
	});
});

it('draws back at every step', () => {
	for (const size of SIZES) {
		const sizes = SCENES.map((scene) => marksOf(layout(data, scene, frameOf(size)).series)[0]!.size);
		for (let i = 1; i < sizes.length; i++) expect(sizes[i]!).toBeLessThan(sizes[i - 1]!);
	}
});

it('has a longer table at every step', () => {
	expect(SCENES.map((scene) => table(scene).rows.length)).toEqual([2, 3, 5, 7]);
});
