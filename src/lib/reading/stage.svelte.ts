/** A pinned stage: the live picture, and the words round it, which are copied from the step's own figure and never shipped twice. */
import { mount, unmount, type Component } from 'svelte';
import { live } from '$lib/charts/live';
import { whenIdle } from './idle';
import { rowsOf } from './rows';
import type { ChartProps, Choice } from '$lib/charts/frame/types';

type Living = keyof typeof live;

export class Stage {
	readonly #figure: HTMLElement;
	readonly #steps: readonly HTMLElement[];
	readonly #picture: HTMLElement;
	#index = 0;
	// Raw: a chart reads its rows thousands of times to lay itself out, and none of them ever changes
	#choice = $state.raw<Choice>({});
	#scene = $state.raw('');
	#chart: Living | null = null;
	#mounted: Record<string, unknown> | null = null;
	#near = false;

	constructor(figure: HTMLElement, steps: readonly HTMLElement[]) {
		this.#figure = figure;
		this.#steps = steps;
		this.#picture = figure.querySelector<HTMLElement>('.picture')!;
		this.#caption();
		// Far-off chapters cost nothing: a chart is fetched and drawn when its stage is a few screens from the reader, so that
		// even a fling does not come upon one that is being built
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some((entry) => entry.isIntersecting)) return;
				observer.disconnect();
				this.#near = true;
				void this.#draw();
			},
			{ rootMargin: '250% 0px' }
		);
		observer.observe(figure.closest('.scrolly') ?? figure);
	}

	/** Shows the view of the nth of this stage's steps, whole, whatever was shown before. */
	show(index: number): void {
		if (index === this.#index) return;
		this.#index = index;
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
		this.#choice = { ...this.#choice, ...choice };
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
		const chart = drawn?.dataset.chart as Living | undefined;
		const scene = drawn?.dataset.view;
		if (chart === undefined || scene === undefined || this.#picture.clientWidth === 0) return;
		if (chart === this.#chart) {
			this.#scene = scene;
			return;
		}
		// Only its arrival is caught: a chart that comes and then fails is our mistake, and must be heard of
		const arrived = await Promise.all([live[chart](), rowsOf(chart)]).catch(() => null);
		if (!arrived) return this.#unpin();
		const [{ default: Chart }, rows] = arrived;
		// The reader may have moved on while it was on its way
		if (this.#drawn()?.dataset.chart === chart && this.#chart !== chart)
			this.#mount(Chart as Component<never>, chart, rows);
	}

	/** A chart that does not arrive leaves its chapter as an article, with every drawing in the text and the reader in place. */
	#unpin(): void {
		// Measured at the step being read, wherever it is: this stage may be a screen or two away from it
		const reading = document.querySelector(`main [data-step="${document.documentElement.dataset.step}"]`);
		const top = reading?.getBoundingClientRect().top ?? 0;
		this.#figure.closest('.scrolly')?.classList.add('unpinned');
		if (reading) scrollBy(0, reading.getBoundingClientRect().top - top);
	}

	#mount(Chart: Component<never>, chart: Living, rows: unknown): void {
		if (this.#mounted) void unmount(this.#mounted);
		const { clientWidth: width, clientHeight: height } = this.#picture;
		// Asked together with the size, while the layout is as drawn; in the frame of arrival it would have to be worked out twice
		const { top, bottom } = this.#picture.getBoundingClientRect();
		const unseen = bottom < 0 || top > innerHeight;
		this.#scene = this.#drawn()?.dataset.view ?? '';
		const scene = () => this.#scene;
		const choice = () => this.#choice;
		const props: ChartProps<unknown, string> = {
			rows,
			get scene() {
				return scene();
			},
			get choice() {
				return choice();
			},
			size: { width, height },
			live: true
		};
		this.#chart = chart;
		// Built apart and put in whole: built in its place, it would be laid out once more only to be measured
		const apart = document.createElement('div');
		this.#mounted = mount(Chart, { target: apart, props: props as never });
		const { classList } = this.#picture;
		requestAnimationFrame(() => {
			// Nobody can see it yet: it is measured in one frame, its marks come in the next, its words in a third
			classList.add('live', 'ready', 'still', ...(unseen ? ['markless', 'wordless'] : []));
			this.#picture.replaceChildren(...apart.childNodes);
			requestAnimationFrame(() => {
				// The first layout is a placement, not a movement
				classList.remove('markless');
				requestAnimationFrame(() => classList.remove('still', 'wordless'));
			});
		});
	}
}
