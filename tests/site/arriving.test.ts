import { describe, expect, test } from 'vitest';
import { READING_LINE } from '../../src/lib/stage/position';
import { address } from './browser';
import {
	arrived,
	atRest,
	DESK,
	drawing,
	expectStep,
	onceDrawn,
	open,
	PHONE_ON_ITS_SIDE,
	read,
	scrollTo,
	stepCounted,
	textIsInSight
} from './reader';
import { onStage, promisedChapters, promisedSteps } from './steps';

const { stacked, beside } = READING_LINE;

describe('every promised step', () => {
	test('is there, in its chapter and in its order', async () => {
		const { page } = await open({ js: false });
		const there = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('main [data-step]')].map((step) => ({
				id: step.id,
				step: step.dataset.step,
				chapter: step.closest<HTMLElement>('[data-chapter]')?.dataset.chapter,
				section: step.closest('[data-chapter]')?.id
			}))
		);
		const promised = promisedSteps.map(({ id, chapter }) => ({ id, step: id, chapter, section: chapter }));
		expect(there.filter(({ id }) => promised.some((one) => one.id === id))).toEqual(promised);
		expect(there.filter(({ id, step, chapter, section }) => id !== step || chapter !== section)).toEqual([]);
	});

	test.each(promisedChapters)(
		'of %s looks the same by address, after a reload, from before, from after and by a jump',
		async (chapter) => {
			const { page } = await read({ path: '/' });
			const steps = promisedSteps.filter((step) => step.chapter === chapter);
			const seen = new Map<string, unknown>();
			for (const step of steps) {
				await page.goto('about:blank');
				await page.goto(address(`/#${step.id}`));
				await arrived(page);
				await expectStep(page, step.id, `${step.id} by its address`);
				expect(await textIsInSight(page, step.id), `${step.id}: its text is in sight`).toBe(true);
				if (onStage(step)) {
					const drawn = await onceDrawn(page, step.id);
					expect(drawn.chart, step.id).toBe(step.chart);
					expect(drawn.seen.length, `marks or words drawn at ${step.id}`).toBeGreaterThan(0);
					const inText = await drawing(page, step.id, 'drawn');
					expect(drawn.series, `${step.id}: the same counts on the stage as in the text`).toEqual(inText!.series);
					seen.set(step.id, drawn);
				}
				await page.reload();
				await arrived(page);
				await expectStep(page, step.id, `${step.id} after a reload`);
				if (onStage(step))
					expect(await onceDrawn(page, step.id), `${step.id} after a reload`).toEqual(seen.get(step.id));
			}
			const enter = async (id: string, way: string, go: () => Promise<unknown>) => {
				await go();
				await expectStep(page, id, `${id} ${way}`, 4);
				if (seen.has(id)) expect(await onceDrawn(page, id), `${id} ${way}`).toEqual(seen.get(id));
			};
			// one walk down and one up, from the neighbours of the chapter
			const at = promisedSteps.indexOf(steps[0]!);
			const before = promisedSteps[at - 1];
			const after = promisedSteps[at + steps.length];
			if (before) await scrollTo(page, before.id, stacked);
			await atRest(page);
			for (const { id } of steps) await enter(id, 'from the step before', () => scrollTo(page, id, stacked));
			if (after) await scrollTo(page, after.id, stacked);
			await atRest(page);
			for (const { id } of [...steps].reverse())
				await enter(id, 'from the step after', () => scrollTo(page, id, stacked));
			for (const { id } of steps) {
				const away = promisedSteps[(promisedSteps.findIndex((one) => one.id === id) + 25) % promisedSteps.length]!;
				await page.evaluate((id) => (location.hash = id), away.id);
				await enter(id, 'by a jump', () => page.evaluate((id) => (location.hash = id), id));
			}
		}
	);

	test.each([
		['on a desk', DESK, beside],
		['on a phone on its side', PHONE_ON_ITS_SIDE, beside]
	])('can be jumped to %s, with its own view and its text in sight', async (_, viewport, line) => {
		const { page } = await read({ viewport });
		for (const step of promisedSteps) {
			await page.evaluate((id) => (location.hash = id), step.id);
			await expectStep(page, step.id, `${step.id} by a jump`);
			expect(await stepCounted(page, line), `${step.id} by its place`).toBe(step.id);
			expect(await textIsInSight(page, step.id), `${step.id}: its text is in sight`).toBe(true);
			if (!onStage(step)) continue;
			const drawn = await onceDrawn(page, step.id);
			expect(drawn.chart, step.id).toBe(step.chart);
			expect(drawn.seen.length, `marks or words drawn at ${step.id}`).toBeGreaterThan(0);
			expect(drawn.series, step.id).toEqual((await drawing(page, step.id, 'drawn'))!.series);
		}
	});
});
