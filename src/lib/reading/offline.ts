/** The copy that lets the story open without a network: made once the page is at rest, and removed by whoever wants it gone. */

/** Its name holds the folder the story is served from, as scripts/offline-worker.js writes it. */
const OURS = `story ${new URL('./', location.href).href} `;

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

async function remove(): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration();
	await registration?.unregister();
	await Promise.all((await ours()).map((name) => caches.delete(name)));
}

/** Says at the end of the method section that there is a copy, with a button that removes it. */
function tell(): void {
	const said = document.createElement('p');
	const button = document.createElement('button');
	said.className = 'aside';
	said.id = 'offline-copy';
	said.setAttribute('role', 'status');
	button.type = 'button';
	button.className = 'inline';
	button.textContent = 'Remove the copy';
	button.addEventListener('click', () => {
		void remove().then(() => (said.textContent = 'The copy has been removed. A later visit makes another.'));
	});
	said.append(
		'A copy of the story is on this device, so that it opens without a network. Nothing else is kept. ',
		button
	);
	document.getElementById('corrections')?.closest('article')?.append(said);
}

/**
 * Tells the worker that this page is at rest, so that a newer worker may take over from the one that opened it. More than
 * once: the newer one may not be there yet, and a worker that is busy lets nobody in.
 */
function makeWay(registration: ServiceWorkerRegistration, times = 20): void {
	if (times === 0) return;
	if (registration.waiting) navigator.serviceWorker.controller?.postMessage('at rest');
	setTimeout(makeWay, 3000, registration, times - 1);
}

/**
 * Keeps a copy, where the browser can and the reader is not saving data. Not in a frame: a page that shows the story
 * leaves nothing on the devices of its readers. Nor of the edition in one file, which is a copy, or of a pinned copy.
 */
export async function keepCopy(): Promise<void> {
	const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
	if (!('serviceWorker' in navigator) || window.parent !== window || saving) return;
	const { edition, release } = document.documentElement.dataset;
	if (edition || release) return;
	await navigator.serviceWorker.register('./offline-worker.js');
	const registration = await navigator.serviceWorker.ready;
	tell();
	makeWay(registration);
}
