import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Crowd from '$lib/charts/crowd/Chart.svelte';
import { rows as crowdRows } from '$lib/charts/crowd/rows';
import Departures from '$lib/charts/departures/Chart.svelte';
import { rows as departuresRows } from '$lib/charts/departures/rows';
import Result from '$lib/charts/result/Chart.svelte';
import { rows as resultRows } from '$lib/charts/result/rows';
import { paced } from '$lib/charts/frame/pace';
import { tick } from 'svelte';

/** A stage as the page has it: a box of a given size that a chart fills. */
function stage(width = 358, height = 330): HTMLElement {
	const box = document.createElement('div');
	box.className = 'picture live';
	box.style.cssText = `position: relative; width: ${width}px; height: ${height}px`;
	document.body.append(box);
	return box;
}
afterEach(() => document.querySelectorAll('body > .picture').forEach((one) => one.remove()));

/** What has been asked of the page is done in its next frame, or is not done at all. */
const aFrameLater = () =>
	new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))));
const field = (target: HTMLElement) => target.querySelector('.field')?.getAttribute('style');
const crowd = {
	rows: crowdRows(),
	scene: 'square-members' as const,
	size: { width: 358, height: 330 },
	live: true
};

describe('a chart on a stage', () => {
	it('keeps its last picture while the stage is hidden, as it is in the article', async () => {
		const target = stage();
		await render(Crowd, { target, props: crowd });
		await expect.poll(() => field(target)).toBeTruthy();
		await aFrameLater();
		const before = field(target);
		for (const display of ['none', '']) {
			target.style.display = display;
			await aFrameLater();
			expect(field(target)).toBe(before);
		}
	});

	it('lays itself out again for the size it is given', async () => {
		const target = stage();
		await render(Crowd, { target, props: crowd });
		await expect.poll(() => field(target)).toBeTruthy();
		await aFrameLater();
		const before = field(target);
		target.style.width = '720px';
		await expect.poll(() => field(target)).not.toBe(before);
	});

	it('walks the same elements from one scene to the next', async () => {
		const target = stage(640, 560);
		const props = {
			rows: departuresRows(),
			scene: 'departures-record' as const,
			size: { width: 640, height: 560 },
			live: true
		};
		const { rerender } = await render(Departures, { target, props });
		const mark = () => target.querySelector('[data-mark="hilary-benn"]');
		await expect.poll(mark).not.toBeNull();
		await aFrameLater();
		const [benn, before] = [mark(), target.innerHTML];
		await rerender({ ...props, scene: 'departures-board' });
		await expect.poll(() => target.innerHTML, { message: 'the other scene' }).not.toBe(before);
		await aFrameLater();
		expect(mark()).toBe(benn);
	});

	it('is built a part at a time where nobody sees it, and from then on shows all the marks of a view at once', async () => {
		const target = stage(640, 560);
		const tasks: (() => void)[] = [];
		const context = paced((task) => void tasks.push(task));
		const marks = () => target.querySelectorAll('[data-mark]').length;
		const all = async () => {
			const counts: number[] = [];
			for (let task = tasks.shift(); task; task = tasks.shift()) {
				task();
				await tick();
				counts.push(marks());
			}
			return counts;
		};
		const props = { rows: resultRows(), size: { width: 640, height: 560 }, live: true };
		const { rerender } = await render(Result, { target, props: { ...props, scene: 'result-forecasts' }, context });
		await tick();
		expect(marks()).toBe(0);
		await all();
		expect(target.querySelectorAll('.label').length).toBeGreaterThan(0);
		const before = marks();
		await rerender({ ...props, scene: 'result-rooms' });
		const counts = await all();
		expect(counts.at(-1)).toBeGreaterThan(200);
		expect(new Set(counts.filter((count) => count !== before)).size, 'no part of them first').toBe(1);
	});
});
