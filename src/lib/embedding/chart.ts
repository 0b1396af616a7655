/** The one script of an embedded chart. Without it the chart is there at its finding, and views are chosen by :target. */
import { speakToHost } from './child';
import { stepIn } from './dialects';
import { dress, printAddresses } from './dress';

dress();
document.addEventListener('DOMContentLoaded', () => {
	const root = document.documentElement;
	const views = [...document.querySelectorAll<HTMLElement>('[data-step]')];
	const finding = views[views.length - 1];

	/** Shows the view that is asked for, or the finding with a line that says why. */
	const show = (asked: string | null) => {
		const found = views.find((view) => view.id === asked) ?? finding;
		if (!found) return;
		for (const view of views) view.classList.toggle('shown', view === found);
		root.dataset.step = found.id;
		// From here on the choice is made by class, since a host may write more into the fragment than an id
		root.classList.add('chosen');
		const unknown = document.querySelector<HTMLElement>('.unknown');
		const name = unknown?.querySelector('.asked');
		if (!unknown || !name) return;
		unknown.hidden = asked === null || found.id === asked;
		name.textContent = asked;
	};
	const read = () => show(stepIn(location.hash));
	read();
	addEventListener('hashchange', read);
	document.addEventListener('hoststep', (event) => show((event as CustomEvent<string>).detail));
	printAddresses();
	speakToHost(document.body.dataset.key ?? '');
});
