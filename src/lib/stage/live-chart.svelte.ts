/**
 * A chart alive in the browser, in a figure's `.picture`, fetched when it is wanted: in the story, also in a frame. Slides have
 * all of theirs from the start, and draw them at once.
 */
import { mount, unmount, type Component } from 'svelte';
import { live } from '$lib/charts/live';
import { paced } from '$lib/charts/frame/pace';
import type { ChartProps, Choice } from '$lib/charts/frame/types';
import { rowsOf } from './rows';

export type LiveChartId = keyof typeof live;

/** What a picture shows: a chart, and the view of it by the id of its step. */
export interface Shown {
	readonly chart: LiveChartId;
	readonly scene: string;
}

/** Fetches, draws and changes the chart in one figure; until it has come, the drawing that was there stays. */
export class LiveChart {
	readonly #picture: HTMLElement;
	readonly #frames = afterFrames();
	#wanted: Shown | null = null;
	#chart: LiveChartId | null = null;
	#inPicture: object | null = null;
	#building: object | null = null;
	#mounting: Promise<void> | undefined;
	// Raw: a chart reads its rows thousands of times to lay itself out, and none of them ever changes
	#choice = $state.raw<Choice>({});
	// Of the chart that was mounted last; one that it takes the place of keeps its own view until it goes
	#turnTo: (scene: string) => void = () => undefined;

	/** @param picture the element that holds the drawing; its contents are replaced once a chart has come */
	constructor(picture: HTMLElement) {
		this.#picture = picture;
	}

	/** A reader's guess or choice, laid over those made before. */
	choose(choice: Choice): void {
		this.#choice = { ...this.#choice, ...choice };
	}

	/**
	 * Draws a view, whole, whatever was drawn before. While the picture is hidden nothing is drawn: call it again when it is not.
	 * @returns true when all of it is there, its marks on their way to their places; false where the chart's code or its rows did not arrive, and the drawing stands as it was; null where the picture is hidden
	 */
	async show(shown: Shown): Promise<boolean | null> {
		this.#wanted = shown;
		if (this.#picture.clientWidth === 0) return null;
		if (shown.chart === this.#chart) {
			this.#turnTo(shown.scene);
			await this.#mounting;
			await frame();
			await this.#frames.quiet();
			return true;
		}
		// Only its arrival is caught: a chart that comes and then fails is our mistake, and must be heard of
		const arrived = await Promise.all([live[shown.chart](), rowsOf(shown.chart)]).catch(() => null);
		if (!arrived) return false;
		const [{ default: Chart }, rows] = arrived;
		// In a task of its own: not in that in which its code was read, nor in a frame's
		await task();
		// The reader may have moved on while it was on its way
		if (this.#wanted.chart === shown.chart && this.#chart !== shown.chart)
			this.#mounting = this.#mount(Chart, shown.chart, rows);
		await this.#mounting;
		return true;
	}

	async #mount(Chart: Component<never>, chart: LiveChartId, rows: unknown): Promise<void> {
		if (this.#building) void unmount(this.#building);
		const { clientWidth: width, clientHeight: height } = this.#picture;
		// Asked together with the size, while the layout is as drawn; in the frame of arrival it would have to be worked out twice
		const { top, bottom } = this.#picture.getBoundingClientRect();
		const inSight = bottom >= 0 && top <= innerHeight;
		let scene = $state.raw(this.#wanted?.scene ?? '');
		this.#turnTo = (next) => (scene = next);
		const choice = () => this.#choice;
		const props: ChartProps<unknown, string> = {
			rows,
			get scene() {
				return scene;
			},
			get choice() {
				return choice();
			},
			size: { width, height },
			live: true
		};
		this.#chart = chart;
		// Built apart, a part at a time, and put in: built in its place, it would be laid out once more only to be measured. In
		// sight it is put in whole, and what was there stands until then
		const apart = document.createElement('div');
		const { later, quiet } = this.#frames;
		const built = mount(Chart, { target: apart, props: props as never, context: paced(later) });
		this.#building = built;
		if (inSight) await quiet();
		// In a task of its own: the frame that draws it has enough to do
		await task();
		// Another chart was asked for meanwhile: this one has been taken down, and has nothing to put in
		if (this.#building !== built) return;
		this.#building = null;
		if (this.#inPicture) void unmount(this.#inPicture);
		this.#inPicture = built;
		const { classList } = this.#picture;
		// The first layout is a placement, not a movement
		classList.add('live', 'ready', 'still');
		this.#picture.replaceChildren(...apart.childNodes);
		await quiet();
		await frame();
		classList.remove('still');
		await frame();
	}
}

const frame = () => new Promise<unknown>((there) => requestAnimationFrame(there));
const task = () => new Promise<unknown>((there) => requestAnimationFrame(() => setTimeout(there)));

/** Runs tasks one by one, each in a task of its own after a frame. `quiet` resolves once none is left. */
function afterFrames() {
	let last: Promise<unknown> = Promise.resolve();
	return {
		later: (given: () => void) => void (last = last.then(task).then(given)),
		/** A task may have set off another, which is given when what it changed has been drawn. */
		async quiet() {
			for (let seen: unknown; seen !== last;) {
				seen = last;
				await seen;
				await frame();
			}
		}
	};
}
