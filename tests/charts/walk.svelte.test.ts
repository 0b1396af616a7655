import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { walk, walkInOrder, type Drawn } from '$lib/charts/frame/walk';

const SVG = 'http://www.w3.org/2000/svg';

/** Twenty-four marks, three to a wave, already placed at the left. */
function placed(): SVGGElement {
	const group = document.createElementNS(SVG, 'g');
	document.body.append(group);
	walk(at(0))(group);
	return group;
}
const at = (x: number): Drawn[] =>
	Array.from({ length: 24 }, (_, i) => ({
		key: `${i}`,
		look: 'm ink solid',
		x,
		y: 0,
		width: 4,
		height: 4,
		rx: undefined
	}));
const marks = (group: Element) => [...group.children] as SVGElement[];
const moved = (group: Element) => marks(group).filter((mark) => mark.getAttribute('x') === '9').length;
/** Every walk that was asked of the browser: the mark, where from, how long after now. */
let walks: { mark: Element; from: unknown; delay: unknown }[] = [];
const walking = (group: Element) =>
	new Set(walks.filter(({ mark }) => group.contains(mark)).map(({ mark }) => mark)).size;

// Never back: what a walk has learnt of its machine lasts from one to the next
let now = 0;
beforeEach(() => {
	now += 100_000;
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	walks = [];
	vi.spyOn(Element.prototype, 'animate').mockImplementation(function (this: Element, frames, options) {
		const from = (frames as Keyframe[])[0];
		const { delay } = options as KeyframeAnimationOptions;
		walks.push({ mark: this, from: from?.transform ?? from?.translate, delay });
		return {} as Animation;
	});
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

	walks = [];
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
	const [fifth] = marks(group).slice(5);
	walk(at(0).slice(5, 6))(group);
	expect(marks(group)).toEqual([fifth]);
	walk(at(9))(group);
	expect(marks(group)[5]).toBe(fifth);
	expect(marks(group)).toHaveLength(24);
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

test('a mark comes from where it was, one of a few at the size that it had', () => {
	const group = placed();
	walk(at(9))(group);
	expect(walks.map(({ from }) => from)).toEqual(Array(3).fill('translate(-9px,0px)'));

	const few = document.createElementNS(SVG, 'g');
	walk(at(10).slice(0, 1))(few);
	walk([{ ...at(30)[0]!, width: 8 }])(few);
	expect(walks.at(-1)).toMatchObject({ mark: few.firstElementChild, from: 'translate(-5px,0px) scale(0.5)' });
	expect(few.firstElementChild!.getAttribute('width')).toBe('8');
});

test('people with a name go at once to their places, and are seen to set off one after another', () => {
	const group = placed();
	walkInOrder(at(9))(group);
	expect(moved(group)).toBe(24);
	expect(walks.map(({ delay }) => delay).slice(0, 12)).toEqual([0, 0, 60, 60, 60, 120, 120, 120, 180, 180, 180, 240]);

	const others = placed();
	walk(at(9))(others);
	wait(35, 120);
	walks = [];
	walkInOrder(at(0))(group);
	expect([moved(group), walks.length], 'where others were late').toEqual([0, 0]);
});

test('whoever was not there comes from above, but not while the stage is being set', () => {
	const group = placed();
	now += 5000;
	walk(at(9))(group);
	for (let wave = 1; wave <= 8; wave++) wait(35);
	walks = [];
	group.firstElementChild!.removeAttribute('width');
	walkInOrder(at(9))(group);
	expect(walks).toMatchObject([{ mark: group.firstElementChild, from: '0 -100vh', delay: 0 }]);

	walks = [];
	group.classList.add('still');
	group.firstElementChild!.removeAttribute('width');
	walkInOrder(at(9))(group);
	expect(walks).toEqual([]);
});
