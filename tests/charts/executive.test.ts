import { describe, expect, it } from 'vitest';
import { isSolidAt } from '../../src/lib/charts/frame/fields';
import { layout, SCENES } from '../../src/lib/charts/executive/layout';
import { rows, table } from '../../src/lib/charts/executive/rows';
import { plain } from '../../data/format';
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
const text = (picture: ReturnType<typeof layout>) => picture.labels.map((label) => plain(label.runs)).join(' ');

describe.each(SCENES.flatMap((scene) => SIZES.map((size) => [scene, ...size] as const)))(
	'%s at %i × %i',
	(scene, width, height) => {
		const frame = frameOf([width, height]);
		const picture = layout(data, scene, frame);

		it('draws as many marks as every series says, and every seat', () => {
			for (const claim of claims(picture)) expect(claim.drawn, claim.key).toBe(claim.value);
			expect(find(picture, 'executive')?.value).toBe(data.automatic + data.nominations);
		});

		it('gives seats neither side’s shape, colour or name', () => {
			const seats = marksOf([find(picture, 'executive')!]);
			expect(new Set(seats.map((mark) => mark.tone))).toEqual(new Set(['quiet']));
			expect(seats.every((mark) => mark.about === undefined)).toBe(true);
			expect(picture.labels.every((label) => label.tone !== 'red')).toBe(true);
			expect(find(picture, 'for') ?? find(picture, 'against')).toBeUndefined();
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
	}
);

describe.each(SIZES)('at %i × %i', (...size) => {
	const frame = frameOf(size);
	const vote = layout(data, 'executive-vote', frame);

	it('rings exactly the seats whose change would tie it, and shows where they would sit', () => {
		const ring = vote.boxes!.find((box) => box.key === 'any-two')!;
		const ringed = marksOf([find(vote, 'executive')!]).filter(
			(mark) => mark.x > ring.x && mark.x < ring.x + ring.width && mark.y > ring.y && mark.y < ring.y + ring.height
		);
		expect(ringed).toHaveLength(data.swing);
		expect(find(vote, 'tie')!.marks).toHaveLength(data.swing);
		expect(data.automatic - data.swing).toBe(data.nominations + data.swing);
	});

	it('keeps the words of the table inside the table', () => {
		const table_ = vote.boxes!.find((box) => box.key === 'table')!;
		const words = labelRect(vote.labels.find((label) => label.key === 'swing')!);
		expect(words.top).toBeGreaterThanOrEqual(table_.y);
		expect(words.bottom).toBeLessThanOrEqual(table_.y + table_.height);
		expect(words.right).toBeLessThanOrEqual(table_.x + table_.width);
	});

	it('draws the report’s number, the record’s and the seats at one scale', () => {
		const picture = layout(data, 'executive-shut-out', frame);
		const [field] = fieldsOf(picture.series);
		const claim = picture.boxes!.find((box) => box.key === 'claim')!;
		expect((claim.width * claim.height) / field!.pitch ** 2).toBeCloseTo(data.claim, 0);
		expect(claim.look).toBe('more');
		expect(field!.look).toBe('hollow less');
	});

	it('lets the same seats walk', () => {
		const keys = (scene: (typeof SCENES)[number]) =>
			marksOf([find(layout(data, scene, frame), 'executive')!]).map((mark) => mark.key);
		expect(keys('executive-shut-out')).toEqual(keys('executive-vote'));
	});
});

it('has a table for each scene', () => {
	for (const scene of SCENES) expect(table(scene).rows.length).toBe(3);
});
