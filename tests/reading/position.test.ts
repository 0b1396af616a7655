import { describe, expect, test } from 'vitest';
import { currentIndex, READING_LINE, stageStep } from '../../src/lib/stage/position';

describe('the step being read', () => {
	const line = 600;

	test('is the last whose top has passed the reading line', () => {
		expect(currentIndex([-900, -100, 500, 1200], line)).toBe(2);
	});

	test('changes when a top touches the line, and not a pixel before', () => {
		expect(currentIndex([0, 601], line)).toBe(0);
		expect(currentIndex([0, 600], line)).toBe(1);
	});

	test('is the first before any has passed, above the page as well as on it', () => {
		expect(currentIndex([700, 1500], line)).toBe(0);
		expect(currentIndex([100_000, 200_000], line)).toBe(0);
	});

	test('is the last once all have passed, however far below', () => {
		expect(currentIndex([-5000, -4000, -3000], line)).toBe(2);
	});

	test('does not depend on how it was come by', () => {
		const tops = [0, 800, 1600, 2400, 3200];
		const at = (scrolled: number) =>
			currentIndex(
				tops.map((top) => top - scrolled),
				line
			);
		const down = [0, 300, 900, 1700, 2600, 3300].map(at);
		const up = [3300, 2600, 1700, 900, 300, 0].map(at).reverse();
		expect(down).toEqual([0, 1, 1, 2, 4, 4]);
		expect(up).toEqual(down);
	});

	test('is none of the steps’ business when there are none', () => {
		expect(currentIndex([], line)).toBe(0);
	});
});

describe('the reading line', () => {
	test('lies on the screen in every layout', () => {
		for (const share of Object.values(READING_LINE)) {
			expect(share).toBeGreaterThan(0);
			expect(share).toBeLessThan(1);
		}
	});

	test('lies under the stage on a phone, where the stage takes the upper part of the screen', () => {
		expect(READING_LINE.stacked).toBeGreaterThan(0.56);
	});
});

describe('the view of a stage', () => {
	const chapter = [4, 5, 6, 7];

	test('is the step being read, while that is one of its own', () => {
		expect(chapter.map((step) => stageStep(chapter, step))).toEqual(chapter);
	});

	test('waits on its first while the reader is above, and rests on its last below', () => {
		expect([0, 3].map((step) => stageStep(chapter, step))).toEqual([4, 4]);
		expect([8, 50].map((step) => stageStep(chapter, step))).toEqual([7, 7]);
	});

	test('of a single step never changes', () => {
		expect([0, 9, 20].map((step) => stageStep([9], step))).toEqual([9, 9, 9]);
	});
});
