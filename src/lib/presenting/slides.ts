/**
 * The slides, read from the page: every step's article is one, with its words, its drawn picture and its notes. The page
 * holds each once, so a slide can say nothing that the step does not.
 */
import type { ChartId } from '$lib/charts/views';
import type { Question } from './guess';
import type { Place } from './moves';
import type { Stop } from './timer';

/** A choice that a step offers. */
export interface Choices {
	readonly question: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface Slide extends Place {
	/** From one, in the whole story. */
	readonly number: number;
	/** A few words naming the step. */
	readonly title: string;
	readonly article: HTMLElement;
	/** Null where the step is a table of the method and has no picture. */
	readonly chart: ChartId | null;
	readonly question: Question | null;
	readonly choices: Choices | null;
}

/** A way through the story in so many minutes. */
export interface Route {
	readonly minutes: number;
	readonly stops: readonly Stop[];
}

const words = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

function questionIn(article: Element): Question | null {
	const form = article.querySelector<HTMLElement>('[data-control="guess"]');
	const range = form?.querySelector('input');
	if (!form || !range) return null;
	const [min, max, step] = [range.min, range.max, range.step].map(Number) as [number, number, number];
	return { text: words(form.querySelector('label')), min, max, step, unit: form.dataset.unit ?? '' };
}

function choicesIn(article: Element): Choices | null {
	const set = article.querySelector('[data-control="options"]');
	if (!set) return null;
	const options = [...set.querySelectorAll('input')].map((input) => ({
		value: input.value,
		label: words(input.closest('label'))
	}));
	return { question: words(set.querySelector('legend')), options };
}

/** Every step of the page as a slide, in order. */
export function slidesOn(page: ParentNode): Slide[] {
	return [...page.querySelectorAll<HTMLElement>('main [data-step]')].map((article, i) => ({
		id: article.dataset.step!,
		chapter: article.closest<HTMLElement>('[data-chapter]')?.dataset.chapter ?? '',
		number: i + 1,
		title: words(article.querySelector('.title') ?? article.querySelector('h1, h3')),
		article,
		chart: (article.querySelector<HTMLElement>('figure.drawn')?.dataset.chart ?? null) as ChartId | null,
		question: questionIn(article),
		choices: choicesIn(article)
	}));
}

/** The routes that the page lists, the shortest first. */
export function routesOn(page: ParentNode): Route[] {
	return [...page.querySelectorAll<HTMLElement>('[data-route]')].map((list) => ({
		minutes: Number(list.dataset.route),
		stops: [...list.querySelectorAll<HTMLElement>('[data-stop]')].map((stop) => ({
			step: stop.dataset.stop!,
			minutes: Number(stop.dataset.minutes)
		}))
	}));
}

/** The steps a route stops at; undefined where there is no route, and every step is a stop. */
export const stopsOf = (route: Route | null | undefined): ReadonlySet<string> | undefined =>
	route ? new Set(route.stops.map(({ step }) => step)) : undefined;

/** The minutes of the route that an address asks for; nought where it asks for none. */
export const routeIn = (search: string): number => Number(new URLSearchParams(search).get('route'));

/** An address's query with another route in it, or none. */
export function withRoute(search: string, minutes: number | null): string {
	const query = new URLSearchParams(search);
	if (minutes === null) query.delete('route');
	else query.set('route', String(minutes));
	return query.size > 0 ? `?${query}` : '';
}

/** A copy of what an article's part holds; nothing where it has no such part. */
export function copyOf(article: Element, part: string): Node[] {
	return [...(article.querySelector(part)?.cloneNode(true).childNodes ?? [])];
}
