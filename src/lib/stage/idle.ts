/** Runs a task when the page has nothing better to do, and within half a second. Safari has no requestIdleCallback. */
export const whenIdle: (task: () => void) => void =
	'requestIdleCallback' in globalThis
		? (task) => requestIdleCallback(task, { timeout: 500 })
		: (task) => setTimeout(task, 100);
