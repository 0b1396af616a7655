/** The guesses and the choices. Nothing a reader enters leaves the page or outlives it. */
import type { Choice } from '$lib/charts/frame/types';

type Choose = (step: string, choice: Choice) => void;

function guesses(choose: Choose) {
	for (const form of document.querySelectorAll<HTMLFormElement>('[data-control="guess"]')) {
		const id = form.dataset.for ?? '';
		const range = form.querySelector('input');
		const output = form.querySelector('output');
		if (!range || !output) continue;
		const told = () => range.valueAsNumber.toLocaleString('en-GB');
		const say = () => (output.value = told());
		// Its first number is in the page: to write one, a browser reads its book of languages, a tenth of a second on a slow
		// phone. Only where it has kept the reader's own over a reload or a way back is there another to write, and to draw
		if (output.value.replace(/\D/g, '') !== range.value) {
			say();
			choose(id, { guess: range.valueAsNumber });
		}
		range.addEventListener('input', () => {
			say();
			choose(id, { guess: range.valueAsNumber });
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			choose(id, { guess: range.valueAsNumber });
			for (const said of document.querySelectorAll<HTMLElement>(`[data-said="${id}"]`)) {
				said.textContent = `${said.dataset.before}${told()}${said.dataset.after}`;
				said.dataset.furniture = '';
				said.hidden = false;
			}
		});
	}
}

/** Prints a row of the step's own table under its options: the words are in the page once, in the table. */
function answer(set: HTMLElement, row: number) {
	const list = set.querySelector('[data-answers]');
	const table = set.closest('article')?.querySelector('figure.drawn table');
	if (!list || !table) return;
	const heads = [...table.querySelectorAll('thead th')].slice(1);
	const cells = [...(table.querySelectorAll('tbody tr')[row]?.querySelectorAll('td') ?? [])];
	list.replaceChildren(
		...heads.flatMap((head, i) => {
			const term = document.createElement('dt');
			const said = document.createElement('dd');
			term.append(...head.cloneNode(true).childNodes);
			said.append(...(cells[i]?.cloneNode(true).childNodes ?? []));
			return [term, said];
		})
	);
}

function options(choose: Choose) {
	for (const set of document.querySelectorAll<HTMLFieldSetElement>('[data-control="options"]')) {
		const inputs = [...set.querySelectorAll('input')];
		const chosen = () => inputs.findIndex((input) => input.checked);
		const take = () => {
			const option = inputs[chosen()]?.value;
			if (option !== undefined) choose(set.dataset.for ?? '', { option });
			answer(set, chosen());
		};
		// The answer to the first is in the story's page, but not on a slide
		if (!set.querySelector('[data-answers] dd')) answer(set, chosen());
		// A browser may have kept another over a reload or a way back: the picture must not go on showing the first
		if (chosen() > 0) take();
		set.addEventListener('change', take);
	}
}

/** Answers every guess and choice on the page from now on. */
export function controls(choose: Choose): void {
	guesses(choose);
	options(choose);
}
