/** The slides as they stand: which is shown, what lies over it, what the class has guessed. Draws nothing. */
import type { Choice } from '$lib/charts/frame/types';
import { answeredAt, printed, readGuess } from './guess';
import { isMove, type Action } from './keys';
import { openLink, type Message, type Shared } from './link';
import { lock, moved, named, type Move } from './moves';
import { routeIn, stopsOf, withRoute, type Route, type Slide } from './slides';
import { STOPPED, toggled } from './timer';

/** Where the presenting page's own links lead, and how it is left. Nothing here is looked up: it must work in one file. */
export interface Addresses {
	/** The story at a step. */
	readonly story: (step: string) => string;
	/** The speaker's window at a step. */
	readonly speaker: (step: string) => string;
	/** The handout; null where there is none. */
	readonly handout: string | null;
}

/** What can lie over a slide; one at a time. */
export type Panel = 'overview' | 'goTo' | 'source' | 'keys';

const LEAST_SIZE = 0.7;
const MOST_SIZE = 1.5;
const SIZE_STEP = 0.1;

/** What the address names, read as it stands where it is no text in the code of addresses. */
function fragment(): string {
	const raw = location.hash.slice(1);
	try {
		return decodeURIComponent(raw);
	} catch {
		return raw;
	}
}

/** What the slides show and know: the one that moves, and tells the speaker’s window; made once a page. */
export class Deck {
	readonly slides: readonly Slide[];
	readonly routes: readonly Route[];
	readonly at: Addresses;
	readonly #link;
	readonly #far = lock();
	/** Tells these slides from others that are open in the same browser. */
	readonly #id = Math.random().toString(36).slice(2);
	/** A speaker's window was opened from here, and has not asked yet. */
	#calls = false;

	#shown = $state.raw() as Slide;
	screen = $state<Shared['screen']>('slide');
	notice = $state(false);
	revealed = $state(false);
	guesses = $state.raw<Readonly<Record<string, number>>>({});
	timer = $state.raw(STOPPED);
	route = $state.raw<Route | null>(null);
	panel = $state<Panel | null>(null);
	/** Notes under the chart, for where no second window can be had. */
	notes = $state(false);
	zoom = $state(1);
	options = $state.raw<Readonly<Record<string, string>>>({});
	/** What is said in words on the slide, and read aloud: a step that is not there, a window that did not open. */
	note = $state('');
	/** Digits typed so far, on the way to a step. */
	digits = $state('');
	/** False where single letters, digits and signs are no keys, for those who dictate or whose hand slips. */
	characters = $state(true);
	/** The figure whose source was asked for by a touch; null where it was the slide's. */
	asked = $state<string | null>(null);
	/** Counts the jumps: after each, the focus belongs on the heading. */
	jumps = $state(0);

	constructor(slides: readonly Slide[], routes: readonly Route[], at: Addresses) {
		if (slides.length === 0)
			throw new Error('This page has no steps to present: it needs articles with data-step in main.');
		this.slides = slides;
		this.routes = routes;
		this.at = at;
		this.route = routes.find((route) => route.minutes === routeIn(location.search)) ?? null;
		this.#shown = slides[0]!;
		this.#link = openLink((message) => this.#hear(message));
	}

	/** Shows the step that the address names. An unknown one shows the first, and says so. */
	start(): void {
		const asked = fragment();
		const found = this.#find(asked) ?? this.slides.find(({ chapter }) => chapter === asked);
		this.note = asked === '' || found ? '' : `There is no step “${asked}” in this story, so here is the first.`;
		this.#show(found ?? this.#first());
		this.#tell({ ...this.#state(), opened: true });
	}

	/** The address was changed under the slides, as by a link or by going back. */
	follow(): void {
		const found = this.#find(fragment());
		if (found) this.#jump(found);
		else this.start();
	}

	get shown(): Slide {
		return this.#shown;
	}
	/** The slide whose words and picture are on the screen: the shown one's own, or the one that answers its question. */
	get seen(): Slide {
		return this.revealed ? this.#find(answeredAt(this.#shown.id))! : this.#shown;
	}
	get choice(): Choice {
		const { id } = this.#shown;
		const [guess, option] = [this.guesses[id], this.options[id]];
		return { ...(guess === undefined ? {} : { guess }), ...(option === undefined ? {} : { option }) };
	}
	/** For those who hear the slides. */
	get place(): string {
		return `Step ${this.#shown.number} of ${this.slides.length}: ${this.#shown.title}`;
	}
	get stops(): ReadonlySet<string> | undefined {
		return stopsOf(this.route);
	}
	/** What Next would show. */
	get next(): Slide | null {
		const id = moved(this.slides, this.#shown.id, 'next', this.stops);
		return id === this.#shown.id ? null : this.#find(id)!;
	}
	get shared(): Shared {
		const { screen, notice, revealed, guesses, options, timer, digits, characters } = this;
		return {
			step: this.#shown.id,
			screen,
			notice,
			revealed,
			guesses,
			options,
			timer,
			digits,
			characters,
			route: this.route?.minutes ?? null
		};
	}

	/** Does what a key, a button or the speaker's window asks. @param when it was asked, by the page's own clock */
	act(action: Action, when: number): void {
		if (isMove(action)) return this.#move(action as Move, when);
		this.note = '';
		switch (action) {
			case 'black':
			case 'white':
				// A panel would shine on over it
				this.panel = null;
				this.screen = this.screen === action ? 'slide' : action;
				break;
			case 'start':
				this.#clear();
				break;
			case 'close':
				if (this.digits !== '') this.digits = '';
				else if (this.panel) this.panel = null;
				else if (this.screen !== 'slide') this.screen = 'slide';
				else this.notes = false;
				break;
			case 'goTo':
			case 'overview':
			case 'source':
			case 'keys':
				this.screen = 'slide';
				this.asked = null;
				this.panel = this.panel === action ? null : action;
				break;
			case 'notice':
				this.notice = !this.notice;
				break;
			case 'reveal':
				if (this.#shown.question) this.revealed = !this.revealed;
				else this.note = 'This step asks for no guess, so there is nothing to reveal.';
				break;
			case 'timer':
				this.timer = toggled(this.timer, Date.now());
				break;
			case 'larger':
				this.zoom = Math.min(MOST_SIZE, this.zoom + SIZE_STEP);
				break;
			case 'smaller':
				this.zoom = Math.max(LEAST_SIZE, this.zoom - SIZE_STEP);
				break;
			case 'usualSize':
				this.zoom = 1;
				break;
			case 'theme':
				this.#theme();
				break;
			case 'fullScreen':
				this.#fullScreen();
				break;
			case 'speaker':
				this.#speaker();
				break;
			case 'print':
				if (this.at.handout !== null) open(this.at.handout, '_blank');
				else print();
				break;
		}
		this.#told();
	}

	/** Goes to a step by its number or its id. @returns words that say what is wrong, if anything is */
	goTo(text: string): string | null {
		const found = named(this.slides, text);
		if ('wrong' in found) return found.wrong;
		this.#jump(this.#find(found.id)!);
		return null;
	}

	/** Takes a digit or Enter on the way to a step. @returns false where the key is for somebody else */
	type(key: string): boolean {
		const taken = this.#typed(key);
		if (taken) this.#told();
		return taken;
	}

	#typed(key: string): boolean {
		if (/^\d$/.test(key) && (key !== '0' || this.digits !== '')) {
			this.digits = (this.digits + key).slice(-3);
			return true;
		}
		if (this.digits === '') return false;
		if (key === 'Enter') {
			const typed = this.digits;
			this.digits = '';
			this.note = this.goTo(typed) ?? '';
			return true;
		}
		if (key === 'Backspace') {
			this.digits = this.digits.slice(0, -1);
			return true;
		}
		return false;
	}

	/** The class's guess as it was typed. @returns words that say why it is none; the guess before then stands */
	guess(text: string): string | null {
		const { question, id } = this.#shown;
		if (!question) return null;
		const read = readGuess(text, question);
		if ('wrong' in read) {
			const before = this.guesses[id];
			return `${read.wrong}${before === undefined ? '' : ` The guess is still ${printed(before)}.`}`;
		}
		this.guesses = { ...this.guesses, [id]: read.value };
		this.#told();
		return null;
	}

	/** A number was touched: who says so? */
	ask(figure: string | null): void {
		this.asked = figure;
		this.panel = 'source';
	}

	choose(option: string): void {
		this.options = { ...this.options, [this.#shown.id]: option };
		this.#told();
	}

	/** Takes another route, or all the steps, and says so in the address. */
	take(minutes: number | null): void {
		this.route = this.routes.find((route) => route.minutes === minutes) ?? null;
		this.#address();
		this.#told();
	}

	/** Whether single characters are to be keys. */
	useCharacters(on: boolean): void {
		this.characters = on;
		this.digits = '';
		this.#told();
	}

	resetTimer(): void {
		this.timer = STOPPED;
		this.#told();
	}

	/** The window is going. */
	gone(): void {
		this.#tell({ kind: 'gone', deck: this.#id });
	}

	#find(id: string): Slide | undefined {
		return this.slides.find((slide) => slide.id === id);
	}
	#first(): Slide {
		return this.#find(moved(this.slides, '', 'first', this.stops)) ?? this.slides[0]!;
	}

	#move(move: Move, when: number): void {
		// Told all the same: a speaker's window that hears nothing takes the slides to be closed
		if (!this.#far(when)) return this.#told();
		this.digits = '';
		this.note = '';
		// What lies over the slide goes first; only then does the slide itself change
		if (this.screen !== 'slide') this.screen = 'slide';
		else {
			this.panel = null;
			const to = this.#find(moved(this.slides, this.#shown.id, move, this.stops))!;
			if (move === 'next' || move === 'previous') this.#show(to);
			else this.#jump(to);
		}
		this.#told();
	}

	#jump(slide: Slide): void {
		this.note = '';
		this.#clear();
		this.#show(slide);
		this.jumps += 1;
		this.#told();
	}

	#clear(): void {
		this.screen = 'slide';
		this.panel = null;
		this.digits = '';
	}

	#show(slide: Slide): void {
		if (slide !== this.#shown) this.revealed = false;
		this.#shown = slide;
		document.documentElement.dataset.step = slide.id;
		this.#address();
	}

	#address(): void {
		const search = withRoute(location.search, this.route?.minutes ?? null);
		history.replaceState(history.state, '', `${location.pathname}${search}#${this.#shown.id}`);
	}

	#theme(): void {
		const { dataset } = document.documentElement;
		const dark = dataset.theme ? dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
		dataset.theme = dark ? 'light' : 'dark';
	}

	#fullScreen(): void {
		const done = document.fullscreenElement
			? document.exitFullscreen()
			: document.documentElement.requestFullscreen?.();
		done?.catch(
			() => (this.note = 'This browser does not let the page fill the screen: its own key for that is often F11.')
		);
	}

	#speaker(): void {
		if (open(this.at.speaker(this.#shown.id), 'speaker', 'popup,width=1100,height=800')) {
			this.#calls = true;
			return this.#tell({ ...this.#state(), calls: true });
		}
		this.notes = true;
		this.note = 'The browser would not open a second window, so the notes are under the chart. Esc puts them away.';
	}

	#hear(message: Message): void {
		if (message.kind === 'ask') {
			this.#tell(this.#calls ? { ...this.#state(), calls: true } : this.#state());
			this.#calls = false;
			return;
		}
		// A forgotten tab of slides is not moved with these
		if (!('deck' in message) || message.deck !== this.#id) return;
		if (message.kind === 'press') this.act(message.action, performance.now());
		else if (message.kind === 'type') {
			if (!this.type(message.key)) this.#told();
		} else if (message.kind === 'route') this.take(message.minutes);
		else if (message.kind === 'reset') this.resetTimer();
		else if (message.kind === 'kept') {
			// Loaded afresh: the address has the step, and the other window the rest. An answer is hidden until it is asked for
			this.timer = message.state.timer;
			this.guesses = message.state.guesses;
			this.options = message.state.options;
			this.notice = message.state.notice;
			this.characters = message.state.characters;
			this.#told();
		}
	}
	#state() {
		return { kind: 'state', deck: this.#id, state: this.shared } as const;
	}
	#told(): void {
		this.#tell(this.#state());
	}
	#tell(message: Message): void {
		this.#link.say(message);
	}
}
