/** The first script of the embedded story: how it looks, which way it is read, and speaking to the host. The application follows. */
import { speakToHost } from './child';
import { secretIn } from './dialects';
import { dress, printAddresses } from './dress';
import type { Mode } from './query';
import { STEP_HEIGHT } from './step-box';

const root = document.documentElement;
const look = dress();
// WordPress gives a frame a thousand pixels at the most, and scrolls none: the story goes in step by step
const boxed = secretIn(location.hash) !== null;
const mode: Mode = look.mode ?? (boxed ? 'step' : 'IntersectionObserver' in globalThis ? 'tall' : 'article');
root.dataset.mode = mode;
root.classList.add('pinned');
if (mode === 'article') root.classList.add('article');
if (mode === 'step') root.dataset.height = String(STEP_HEIGHT);

/** The table of every figure: shut where a script can open it, or a thumb would be caught in it. */
function tables(open: boolean) {
	for (const table of document.querySelectorAll<HTMLDetailsElement>('.all-figures')) table.open = open;
}

/** The application has not come: the article it is without scripts. */
function giveUp() {
	if (root.dataset.app) return;
	root.dataset.app = 'missing';
	root.dataset.mode = 'article';
	root.classList.remove('pinned');
	tables(true);
	delete root.dataset.height;
	document.dispatchEvent(new Event('heightchange'));
}
// Not every browser opens what it is sent into
addEventListener('hashchange', () => {
	const row = document.getElementById(location.hash.slice(1));
	const table = row?.closest<HTMLDetailsElement>('.all-figures');
	if (!row || !table || table.open) return;
	table.open = true;
	row.scrollIntoView();
});
document.addEventListener('DOMContentLoaded', () => {
	printAddresses();
	tables(false);
	speakToHost(document.body.dataset.key ?? '');
});
addEventListener('load', () => {
	const app = document.createElement('script');
	app.src = document.body.dataset.app ?? '';
	app.onerror = giveUp;
	document.body.append(app);
	setTimeout(giveUp, 20_000);
});
