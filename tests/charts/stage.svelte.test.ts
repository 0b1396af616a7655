import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Crowd from '$lib/charts/crowd/Chart.svelte';
import { rows as crowdRows } from '$lib/charts/crowd/rows';
import Departures from '$lib/charts/departures/Chart.svelte';
import { rows as departuresRows } from '$lib/charts/departures/rows';

/** A stage as the page has it: a box of a given size that a chart fills. */
function stage(width = 358, height = 330): HTMLElement {
	const box = document.createElement('div');
	box.className = 'picture live';
	box.style.cssText = `position: relative; width: ${width}px; height: ${height}px`;
	document.body.append(box);
	return box;
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('a chart on a stage', () => {
	it('keeps its last picture while the stage is hidden, as it is in the article', async () => {
		const target = stage();
		await render(Crowd, {
			target,
			props: { rows: crowdRows(), scene: 'square-members', size: { width: 358, height: 330 }, live: true }
		});
		await settled();
		const before = target.querySelector('.field')?.getAttribute('style');
		expect(before).toBeTruthy();
		target.style.display = 'none';
		await settled();
		expect(target.querySelector('.field')?.getAttribute('style')).toBe(before);
		target.style.display = '';
		await settled();
		expect(target.querySelector('.field')?.getAttribute('style')).toBe(before);
	});

	it('lays itself out again for the size it is given', async () => {
		const target = stage();
		await render(Crowd, {
			target,
			props: { rows: crowdRows(), scene: 'square-members', size: { width: 358, height: 330 }, live: true }
		});
		await settled();
		const before = target.querySelector('.field')?.getAttribute('style');
		target.style.width = '720px';
		await settled();
		expect(target.querySelector('.field')?.getAttribute('style')).not.toBe(before);
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
		await settled();
		const benn = target.querySelector('[data-mark="hilary-benn"]');
		expect(benn).not.toBeNull();
		await rerender({ ...props, scene: 'departures-board' });
		await settled();
		expect(target.querySelector('[data-mark="hilary-benn"]')).toBe(benn);
	});
});
