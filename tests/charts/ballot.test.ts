import { describe, expect, it } from 'vitest';
import { figure } from '$data';
import { layout, SCENES } from '../../src/lib/charts/ballot/layout';
import { rows, table } from '../../src/lib/charts/ballot/rows';
import { claims, collisions, find, frameOf, marksOf, outside, SIZES, tooSmall, typedDigits } from './picture';

const data = rows();
const value = (id: Parameters<typeof figure>[0]) => Number(figure(id).value);
const cases = SCENES.flatMap((scene) => [...SIZES, [1400, 1000] as const].map((size) => [scene, ...size] as const));

describe.each(cases)('%s at %i × %i', (scene, width, height) => {
	const frame = frameOf([width, height]);
	const picture = layout(data, scene, frame);

	it('stays in the frame, with nothing on top of anything', () => {
		expect(outside(picture, frame)).toEqual([]);
		expect(collisions(picture)).toEqual([]);
		expect(tooSmall(picture, frame)).toEqual([]);
		expect(typedDigits(picture)).toEqual([]);
	});

	it('draws every Labour MP once, and each group exactly', () => {
		for (const claim of claims(picture)) expect(claim.drawn, claim.key).toBe(claim.value);
		expect(find(picture, 'mps')?.value).toBe(value('vote.mps'));
		if (scene === 'vote-room') return;
		expect(find(picture, 'against')?.value).toBe(value('vote.against'));
		expect(find(picture, 'for')?.value).toBe(value('vote.for'));
		expect(find(picture, 'spoilt')?.value).toBe(value('vote.spoilt'));
		expect(find(picture, 'absent')?.value).toBe(value('vote.absent'));
	});

	it('names nobody: it was a secret ballot', () => {
		expect(marksOf(picture.series).every((mark) => mark.about === undefined)).toBe(true);
	});
});

it('shows no side in the room, and sorts nobody there', () => {
	const picture = layout(data, 'vote-room', frameOf([640, 560]));
	const marks = marksOf(picture.series);
	expect(new Set(marks.map((mark) => `${mark.shape} ${mark.look} ${mark.tone}`))).toEqual(
		new Set(['square hollow quiet'])
	);
	// Those who will be in the smaller pile are spread over the room, not sat together
	const xs = find(picture, 'for')!.marks!.map((mark) => mark.x);
	expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(400);
	expect(find(picture, 'for')?.value).toBeUndefined();
});

it('keeps the same people from scene to scene, under the same groups', () => {
	const keys = SCENES.map((scene) =>
		layout(data, scene, frameOf([640, 560])).series[0]!.children!.map((group) => group.marks!.map((mark) => mark.key))
	);
	for (const other of keys) expect(other).toEqual(keys[0]);
});

it('regroups the same marks when the reader changes the denominator', () => {
	const frame = frameOf([640, 560]);
	const valid = layout(data, 'vote-share', frame, { option: 'valid' });
	const mps = layout(data, 'vote-share', frame, { option: 'mps' });
	expect(valid.labels[0]?.runs).toEqual([data.say.shareOfValid]);
	expect(mps.labels[0]?.runs).toEqual([data.say.shareOfMps]);
	expect(marksOf(valid.series)[0]?.size).toBe(marksOf(mps.series)[0]?.size);
	expect(marksOf(valid.series).map(({ x, y }) => [x, y])).not.toEqual(marksOf(mps.series).map(({ x, y }) => [x, y]));
	expect(layout(data, 'vote-share', frame, { option: 'nonsense' })).toEqual(valid);
});

it('has the shares in the table of the step that asks for them', () => {
	expect(table('vote-share').head).toHaveLength(4);
	expect(table('vote-result').head).toHaveLength(2);
});
