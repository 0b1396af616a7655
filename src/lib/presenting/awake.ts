/** Keeps the screen from going dark while slides are on it, where the browser can; silently not where it cannot. */
export function stayAwake(): void {
	if (!('wakeLock' in navigator)) return;
	// The browser lets go by itself whenever the page is hidden, and has to be asked again
	const ask = () => {
		if (document.visibilityState === 'visible') void navigator.wakeLock.request('screen').catch(() => undefined);
	};
	document.addEventListener('visibilitychange', ask);
	ask();
}
