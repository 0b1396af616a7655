/** A pinned stage: the live picture, and the words round it, which are copied from the step's own figure and never shipped twice. */
import type { Choice } from '$lib/charts/frame/types';
import { LiveChart, type LiveChartId } from './live-chart.svelte';
import { whenIdle } from './idle';

/** One stage of the page: draws the step being read, from a few screens before the reader comes. */
export class Stage {
	readonly #figure: HTMLElement;
	readonly #steps: readonly HTMLElement[];
	readonly #chart: LiveChart;
	#index = 0;
	#near = false;

	constructor(figure: HTMLElement, steps: readonly HTMLElement[]) {
		this.#figure = figure;
		this.#steps = steps;
		this.#chart = new LiveChart(figure.querySelector<HTMLElement>('.picture')!);
		// Far-off chapters cost nothing: a chart is fetched and drawn when its stage is a few screens from the reader, so that
		// even a fling does not come upon one that is being built
		const scrolly = figure.closest('.scrolly') ?? figure;
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some((entry) => entry.isIntersecting)) return;
				observer.disconnect();
				this.#near = true;
				scrolly.classList.add('alive');
				this.#caption();
				void this.#draw();
			},
			{ rootMargin: '250% 0px' }
		);
		observer.observe(scrolly);
	}

	/** Shows the view of the nth of this stage's steps, whole, whatever was shown before. */
	show(index: number): void {
		if (index === this.#index) return;
		this.#index = index;
		if (!this.#near) return;
		// Words in one frame, marks in the next, the table when there is time: together they hold up a scroll on a cheap phone
		this.#caption();
		requestAnimationFrame(() => setTimeout(() => this.refresh()));
	}

	/** Draws what was put off while the stage was hidden, as it is in the article. */
	refresh(): void {
		if (this.#near) void this.#draw();
	}

	/** A reader's guess or choice, if it was made at one of this stage's steps. A stage has one control at most. */
	choose(step: string, choice: Choice): void {
		if (!this.#steps.some((one) => one.id === step)) return;
		this.#chart.choose(choice);
	}

	#drawn(): HTMLElement | null {
		return this.#steps[this.#index]?.querySelector<HTMLElement>('figure.drawn') ?? null;
	}

	#caption(): void {
		const drawn = this.#drawn();
		if (!drawn) return;
		this.#figure.dataset.chart = drawn.dataset.chart;
		this.#figure.dataset.view = drawn.dataset.view;
		this.#copy('figcaption');
		whenIdle(() => this.#copy('.footing'));
	}

	#copy(part: string): void {
		const from = this.#drawn()?.querySelector(part);
		const to = this.#figure.querySelector(part);
		if (!from || !to) return;
		const focused = to.contains(document.activeElement);
		to.replaceChildren(...from.cloneNode(true).childNodes);
		if (focused) to.querySelector('summary')?.focus();
	}

	async #draw(): Promise<void> {
		const drawn = this.#drawn();
		const chart = drawn?.dataset.chart as LiveChartId | undefined;
		const scene = drawn?.dataset.view;
		if (chart === undefined || scene === undefined) return;
		const there = await this.#chart.show({ chart, scene });
		if (there === null) return;
		if (!there) return this.#unpin();
		this.#figure.parentElement?.classList.add('drawn-whole');
		// All of the view that `data-view` names is there once the two say the same
		if (this.#drawn() === drawn) this.#figure.dataset.drawn = scene;
	}

	/** A chart that does not arrive leaves its chapter as an article, with every drawing in the text and the reader in place. */
	#unpin(): void {
		// Measured at the step being read, wherever it is: this stage may be a screen or two away from it
		const reading = document.querySelector(`main [data-step="${document.documentElement.dataset.step}"]`);
		const top = reading?.getBoundingClientRect().top ?? 0;
		this.#figure.closest('.scrolly')?.classList.add('unpinned');
		if (reading) scrollBy(0, reading.getBoundingClientRect().top - top);
	}
}
