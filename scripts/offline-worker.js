// Keeps the story's own files, so that it opens without a network, and nothing else.
// The build fills in FILES, each with the hash of its content, and VERSION, a hash of them all: scripts/offline.mjs.
const FILES = {};
const VERSION = '';

// Other pages of the same origin may keep things too: ours are known by this name
const OURS = `story ${self.registration.scope} `;
const MINE = OURS + VERSION;
const page = self.registration.scope;

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Fetches one file, and refuses it where it is of another build: a host may have changed its files half way through. */
async function sound([path, hash]) {
	const url = new URL(path, page);
	const response = await fetch(url, { cache: 'no-cache', credentials: 'same-origin' });
	const body = await response.clone().arrayBuffer();
	if (!response.ok || hex(await crypto.subtle.digest('SHA-256', body)) !== hash) {
		throw new Error(`${path} is not the file this copy was made for.`);
	}
	return [url, response];
}

async function keep() {
	// All of them first: a copy is whole or is not there
	const files = await Promise.all(Object.entries(FILES).map(sound));
	const cache = await caches.open(MINE);
	try {
		await Promise.all(files.map(([url, response]) => cache.put(url, response)));
	} catch (error) {
		// No room for all of them: half a copy would be found, and read
		await caches.delete(MINE);
		throw error;
	}
}

async function forgetOlder() {
	const names = await caches.keys();
	await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== MINE).map((name) => caches.delete(name)));
}

/** The windows, by their ids, that were given the page of a newer copy than this worker's. */
const ahead = new Set();

const windowsOpen = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** The page of a newer copy where one lies ready and no other window still shows the older; else of this one. */
async function story(client) {
	if (self.registration.waiting && (await windowsOpen()).length <= 1) {
		const newer = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== MINE).at(-1);
		const response = newer && (await (await caches.open(newer)).match(page));
		if (response) {
			ahead.add(client);
			return response;
		}
	}
	return (await (await caches.open(MINE)).match(page)) ?? fetch(page);
}

/** Lets the newer worker in. Not before the page that it kept is at rest: a change of workers can leave a request hanging. */
async function makeWay(client) {
	if (ahead.has(client) && (await windowsOpen()).length <= 1) self.registration.waiting?.postMessage('take over');
}

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
self.addEventListener('message', (event) => {
	if (event.data === 'take over') self.skipWaiting();
	if (event.data === 'at rest') event.waitUntil(makeWay(event.source?.id));
});
self.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || !request.url.startsWith(page)) return;
	if (request.mode !== 'navigate') {
		// Names hold a hash of their content, so whichever copy has one has the right one: a newer page's files too
		event.respondWith(caches.match(request).then((response) => response ?? fetch(request)));
		return;
	}
	const { origin, pathname } = new URL(request.url);
	if (origin + pathname === page) event.respondWith(story(event.resultingClientId));
});
