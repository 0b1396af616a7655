import { describe, expect, it } from 'vitest';
import { isSolidAt } from '../../src/lib/charts/frame/fields';
import { layout, SCENES } from '../../src/lib/charts/fee/layout';
import { rows, table } from '../../src/lib/charts/fee/rows';
import { plain } from '../../data/format';
import { claims, collisions, fieldsOf, find, frameOf, marksOf, outside, SIZES, tooSmall, typedDigits } from './picture';

const data = rows();
const text = (picture: ReturnType<typeof layout>) => picture.labels.map((label) => plain(label.runs)).join(' ');
/** A coin carries its own sign. */
const coinSign = (key: string) => key.startsWith('coin-');

describe.each(SCENES.flatMap((scene) => SIZES.map((size) => [scene, ...size] as const)))(
	'%s at %i × %i',
	(scene, width, height) => {
		const frame = frameOf([width, height]);
		const picture = layout(data, scene, frame);

		it('draws as many marks as every series says', () => {
			expect(claims(picture).length).toBeGreaterThan(0);
			for (const claim of claims(picture)) expect(claim.drawn, claim.key).toBe(claim.value);
		});

		it('takes no side', () => {
			expect(
				new Set([...marksOf(picture.series), ...fieldsOf(picture.series)].map((one) => `${one.look} ${one.tone}`))
			).toEqual(new Set(scene === 'executive-fee' ? ['hollow quiet'] : ['hollow quiet', 'hollow less quiet']));
		});

		it('says what one mark is, or that it is a solid', () => {
			const solid = fieldsOf(picture.series).some((field) => isSolidAt(field.pitch));
			expect(text(picture)).toMatch(solid ? /solid: marks/ : /one coin is one pound|One mark is one application/);
			expect(/solid: marks/.test(text(picture))).toBe(solid);
		});

		it('stays in the frame, with nothing on top of anything', () => {
			expect(outside(picture, frame)).toEqual([]);
			expect(collisions(picture, coinSign)).toEqual([]);
			expect(tooSmall(picture, frame)).toEqual([]);
			expect(typedDigits(picture)).toEqual([]);
		});
	}
);

describe.each(SIZES)('at %i × %i', (...size) => {
	it('stands both prices on one ground', () => {
		const picture = layout(data, 'executive-fee', frameOf(size));
		const foot = (key: string) => Math.max(...find(picture, key)!.marks!.map((mark) => mark.y));
		expect(foot('old')).toBeCloseTo(foot('new'));
		expect(picture.labels.filter((label) => coinSign(label.key))).toHaveLength(data.old + data.new);
	});

	it('sets those who applied beside those shut out, at one scale and one height', () => {
		const [applied, excluded] = fieldsOf(layout(data, 'executive-window', frameOf(size)).series);
		const rows = ({ count, columns } = applied!) => Math.ceil(count / columns);
		expect(excluded!.pitch).toBe(applied!.pitch);
		expect(excluded!.y).toBe(applied!.y);
		expect(rows(excluded) / rows(applied)).toBeCloseTo(1, 1);
		expect(excluded!.x).toBeGreaterThan(applied!.x + applied!.columns * applied!.pitch);
	});

	it('has a tick for every hour and the window at both ends', () => {
		const picture = layout(data, 'executive-window', frameOf(size));
		expect(picture.lines!.filter((line) => line.key.startsWith('hour-'))).toHaveLength(data.hours + 1);
		expect(text(picture)).toContain('before vetting');
	});
});

it('has a table for each scene', () => {
	expect(SCENES.map((scene) => table(scene).rows.length)).toEqual([3, 6]);
});
