import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { walk, type Drawn } from '$lib/charts/frame/walk';

const SVG = 'http://www.w3.org/2000/svg';

/** Twenty-four marks, three to a wave, already placed at the left. */
function placed(): SVGGElement {
	const group = document.createElementNS(SVG, 'g');
	group.append(...Array.from({ length: 24 }, () => document.createElementNS(SVG, 'rect')));
	document.body.append(group);
	walk(at(0))(group);
	return group;
}
const at = (x: number): Drawn[] =>
	Array.from({ length: 24 }, () => ({
		look: 'm ink solid',
		width: 4,
		height: 4,
		rx: undefined,
		outline: undefined,
		transform: `translate(${x}px, 0px)`
	}));
const marks = (group: Element) => [...group.children] as SVGElement[];
const moved = (group: Element) => marks(group).filter((mark) => mark.style.transform === 'translate(9px, 0px)').length;
const walking = (group: Element) => marks(group).filter((mark) => mark.hasAttribute('data-walks')).length;

// Never back: what a walk has learnt of its machine lasts from one to the next
let now = 0;
beforeEach(() => {
	now += 100_000;
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});
function wait(asked: number, took = asked) {
	now += took;
	vi.advanceTimersByTime(asked);
}

test('marks set off a few at a time, and all of them walk where the machine keeps up', () => {
	const group = placed();
	walk(at(9))(group);
	expect(moved(group)).toBe(3);
	wait(35);
	expect(moved(group)).toBe(6);
	for (let wave = 2; wave < 8; wave++) wait(35);
	expect(moved(group)).toBe(24);
	expect(walking(group)).toBe(24);
});

test('where it does not, those who are late are set down, a wave at a time, and none walk for a while', () => {
	const group = placed();
	walk(at(9))(group);
	wait(35, 120);
	expect([moved(group), walking(group)]).toEqual([6, 3]);
	for (let wave = 2; wave < 8; wave++) wait(35);
	expect([moved(group), walking(group)]).toEqual([24, 3]);

	walk(at(0))(group);
	for (let wave = 1; wave < 8; wave++) wait(35);
	expect([moved(group), walking(group)], 'the next view').toEqual([0, 0]);

	now += 5000;
	walk(at(9))(group);
	for (let wave = 1; wave <= 8; wave++) wait(35);
	expect([moved(group), walking(group)], 'one later on').toEqual([24, 24]);
});

test('a mark that was here before sets off, wherever it stands among new ones', () => {
	const group = placed();
	marks(group).forEach((mark, i) => i !== 5 && mark.removeAttribute('width'));
	walk(at(9))(group);
	for (let wave = 1; wave < 8; wave++) wait(35);
	expect(moved(group)).toBe(24);
});

test('a view that is left while its marks set off sends no more of them', () => {
	const group = placed();
	const leave = walk(at(9))(group);
	wait(35);
	leave?.();
	wait(1000);
	expect(moved(group)).toBe(6);
});
