/** The embedded story’s application: on a screen that is part of a frame, or a step at a time in a box. */
import { stepByStep } from '$lib/embedding/step-by-step';
import { tall } from '$lib/embedding/tall';

const root = document.documentElement;
if (root.classList.contains('pinned')) {
	if (root.dataset.mode === 'step') stepByStep();
	else tall();
}
