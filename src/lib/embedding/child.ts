/**
 * The frame’s side of every height dialect. It speaks only to the page that holds it, answers no one else, keeps to whole
 * pixels, says a height when it changes and no oftener than a screen could show, and never throws in a host’s console.
 * What the story’s application needs of the host goes through three events on the document, so that this can stay small:
 * `hostposition` (where the frame stands), `hoststep` (a step asked for), and `hostscroll` (a place to be scrolled to).
 */
import * as dialect from './dialects';

/** The least time between two tellings, in milliseconds. */
const PAUSE = 60;

/** The height the frame asks for; null where it is not shown and so has none. A fixed height is written on the root. */
function heightNow(): number | null {
	const root = document.documentElement;
	const fixed = Number(root.dataset.height);
	if (fixed > 0) return fixed;
	const { width, height } = root.getBoundingClientRect();
	return width > 0 && height > 0 ? Math.ceil(height) : null;
}

/** Begins to speak to the host. Does nothing where the page is not in a frame: it would talk to itself. */
export function speakToHost(key: string): void {
	if (window.parent === window) return;
	const host = dialect.hostFrom(location.search, location.hash, key);
	const post = (...messages: unknown[]) => {
		for (const message of messages) window.parent.postMessage(message, '*');
	};

	let told = '';
	let asked = false;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const tell = () => {
		waiting = setTimeout(() => {
			waiting = undefined;
			// Where the frame is not shown there is nothing to tell, and nothing to wait for: it is observed when it is shown
			if (heightNow() !== null && (asked || measured() !== told)) tell();
		}, PAUSE);
		const now = measured();
		const height = heightNow();
		if (height === null || (now === told && !asked)) return;
		asked = false;
		told = now;
		post(...dialect.heightMessages(host, height, Math.ceil(innerWidth), location.href));
	};
	const measured = () => `${heightNow()} ${Math.ceil(innerWidth)}`;
	const changed = () => {
		if (waiting === undefined) tell();
	};
	const answer = () => {
		asked = true;
		changed();
	};

	addEventListener('message', ({ source, data }) => {
		if (source !== window.parent) return;
		const said = dialect.understood(data, host);
		if (!said) return;
		if (said.kind === 'position') emit('hostposition', said.position);
		else if (said.kind === 'step') emit('hoststep', said.id);
		else if (said.kind === 'sizer') {
			const first = host.sizer === null;
			host.sizer = said.id;
			const height = heightNow();
			// Its first question wants an answer of its own; after that it hears of changes as the others do
			if (first && height !== null) post(dialect.sizerMessage(said.id, height, Math.ceil(innerWidth), 'init'));
			if (first && positions) post(dialect.sizerMessage(said.id, 0, 0, said.modern ? 'parentInfo' : 'pageInfo'));
			answer();
		} else if (said.kind === 'reset' && host.sizer !== null && waiting === undefined) {
			const height = heightNow();
			if (height !== null) post(dialect.sizerMessage(host.sizer, height, Math.ceil(innerWidth), 'reset'));
			answer();
		} else {
			if (said.kind === 'open') host.open = true;
			answer();
		}
	});

	const positions = document.documentElement.dataset.mode === 'tall';
	document.addEventListener('hostscroll', (event) => {
		const y = Math.round((event as CustomEvent<number>).detail);
		if (Number.isFinite(y)) post(...dialect.scrollMessages(host, y));
	});
	// In WordPress’s frame no link can open; it offers to open those of its own site
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="_top"]') : null;
		if (!link || host.secret === null || !/^https?:$/.test(link.protocol)) return;
		event.preventDefault();
		post({ message: 'link', value: link.href, secret: host.secret });
	});

	post(dialect.READY);
	answer();
	if (positions) post(...dialect.positionQuestions(host));
	new ResizeObserver(changed).observe(document.documentElement);
	// A hidden tab observes nothing: what happened meanwhile is told when it is looked at, and when things arrive
	for (const [target, event] of [
		[window, 'load'],
		[window, 'resize'],
		[window, 'pageshow'],
		[document, 'visibilitychange'],
		[document, 'heightchange']
	] as const)
		target.addEventListener(event, changed);
	void document.fonts?.ready.then(changed);
}

const emit = (name: string, detail: unknown) => document.dispatchEvent(new CustomEvent(name, { detail }));
