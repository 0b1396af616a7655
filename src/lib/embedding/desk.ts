/** Makes the form of /embed/ answer. Everything it decides is in choice.ts and snippets.ts; here it is read and shown. */
import type { Embeddable } from './about';
import { embedPath, MODES, WIDTHS, type EmbedChoice } from './choice';
import { accentFrom } from './query';
import { snippet, type Kind } from './snippets';
import { ADDRESS_STANDS_IN, heightsOf, startingHeight } from './start';

interface Offered {
	readonly site: string | null;
	readonly embeddables: readonly Embeddable[];
	readonly releases: readonly { readonly id: string; readonly holds: readonly string[] }[];
}

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** Answers every change of the form, from now on: the address, the code and the preview are of what is chosen. */
export function startDesk(): void {
	const form = byId<HTMLFormElement>('chooser');
	const { site, embeddables, releases } = JSON.parse(byId('offered').textContent ?? '') as Offered;
	// Where this page is, the site is: the build may not know, and a copy on another host is right about itself
	const here = new URL('../', location.href).href;
	const root = site ?? here;
	const field = (name: string) => String(new FormData(form).get(name) ?? '');
	const say = (id: string, words: string) => {
		if (byId(id).textContent !== words) byId(id).textContent = words;
	};

	/** What is chosen, as far as it means something; what does not is said in words beside its field. */
	function chosen(): { one: Embeddable; choice: EmbedChoice } {
		const one = embeddables.find(({ what }) => what === field('what')) ?? embeddables[0]!;
		const typed = field('accent').trim();
		const accent = accentFrom(typed);
		say('accent-wrong', typed && !accent ? 'Not a colour of six digits, so it is left out.' : '');
		const theme = (['light', 'dark'] as const).find((word) => word === field('theme'));
		const release = releases.find(({ id }) => id === field('release'));
		const kept = release?.holds.includes(one.what) ? release.id : undefined;
		const view = one.views.slice(1).find(({ step }) => step === field('view'))?.step;
		const mode = MODES.find((word) => word === field('mode'));
		return {
			one,
			choice: {
				what: one.what,
				...(one.what === 'story' && mode ? { mode } : {}),
				...(view ? { view } : {}),
				...(theme ? { theme } : {}),
				...(accent ? { accent } : {}),
				...(field('font') === 'host' ? { font: 'host' } : {}),
				...(field('heading') === 'off' ? { heading: 'off' } : {}),
				...(kept ? { release: kept } : {})
			}
		};
	}

	/** Views belong to a chart, so the list is made anew with each. */
	function offerViews() {
		const { one } = chosen();
		byId<HTMLSelectElement>('view').replaceChildren(
			...one.views.map(({ step, title }, i) => new Option(i === 0 ? `${title} (its finding)` : title, step))
		);
	}

	/** Heights heard from the frames below, by width; they are this embed's until another is chosen. */
	let heard = new Map<number, number>();
	let shown = '';

	function write() {
		const { one, choice } = chosen();
		const kind = field('kind') as Kind;
		for (const part of form.querySelectorAll<HTMLElement>('[data-for]'))
			part.hidden = (part.dataset.for === 'story') !== (one.what === 'story');
		for (const line of form.querySelectorAll<HTMLElement>('[data-kind]')) line.hidden = line.dataset.kind !== kind;
		const known = heightsOf(one, choice);
		const heights = WIDTHS.map((width, i) => heard.get(width) ?? known[i]!);
		for (const [i, output] of [...form.querySelectorAll('output')].entries()) output.value = `${heights[i]!} px`;
		say(
			'measured',
			heard.size === 0
				? 'As last measured when this site was made.'
				: 'Measured in the frames below, as your reader’s device would.'
		);
		const about = {
			...one,
			height: heard.size === WIDTHS.length ? tens(Math.max(...heights)) : startingHeight(one, choice)
		};
		// The frames say their heights again and again: what was said of a copy stands while the code does
		const code = byId<HTMLTextAreaElement>('code');
		const said = snippet(kind, choice, about, root);
		if (code.value !== said) {
			code.value = said;
			say('copied', '');
		}
		const grows = one.what === 'story' && choice.mode !== 'step';
		const stays = kind === 'iframe' || kind === 'amp';
		const release = releases.find(({ id }) => id === field('release'));
		const words = [
			grows &&
				stays &&
				'This frame keeps one height and the whole story is long: choose Step by step, or the iframe that fits itself.',
			grows &&
				kind === 'wordpress' &&
				'WordPress shows at most a thousand pixels, so it is given the story step by step.',
			release && !choice.release && 'That copy was made before there was this chart, so the live one is given.'
		];
		say('advice', words.filter(Boolean).join(' '));
		show(choice, about.title);
	}

	function show(choice: EmbedChoice, title: string) {
		// The frames are of the site this page is on, wherever the code is for
		const address = here + embedPath(choice);
		if (address === shown) return;
		shown = address;
		heard = new Map();
		for (const page of document.querySelectorAll<HTMLElement>('.previews .page')) {
			const frame = document.createElement('iframe');
			frame.title = `${title}, ${page.getAttribute('aria-label') ?? ''}`;
			frame.loading = 'lazy';
			if (page.dataset.sandbox) frame.setAttribute('sandbox', page.dataset.sandbox);
			frame.src = address;
			page.replaceChildren(frame);
		}
	}

	addEventListener(
		'message',
		({ source, data }: MessageEvent<{ sentinel?: unknown; type?: unknown; height?: unknown }>) => {
			if (data?.sentinel !== 'amp' || data.type !== 'embed-size' || typeof data.height !== 'number') return;
			for (const page of document.querySelectorAll<HTMLElement>(
				'.previews .page:not([data-sandbox="allow-scripts"])'
			)) {
				if (page.querySelector('iframe')?.contentWindow !== source) continue;
				heard.set(Number(page.dataset.width), Math.ceil(data.height));
				write();
			}
		}
	);

	byId('copy').addEventListener('click', () => {
		const code = byId<HTMLTextAreaElement>('code');
		navigator.clipboard.writeText(code.value).then(
			() => say('copied', 'Copied.'),
			() => {
				code.focus();
				code.select();
				say('copied', 'It is selected: press Ctrl+C or ⌘C.');
			}
		);
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('input', ({ target }) => {
		if ((target as HTMLElement).id === 'what') offerViews();
		write();
	});

	begin();
	for (const code of document.querySelectorAll('[data-code]'))
		code.textContent = code.textContent?.replaceAll(ADDRESS_STANDS_IN, here) ?? '';
	form.hidden = false;
	byId('previews').hidden = false;

	/** An address may name what to begin with, `?what=ballot&view=vote-share`; what it gets wrong is said, and not used. */
	function begin() {
		const query = new URLSearchParams(location.search.slice(0, 2000));
		const what = query.get('what');
		const known = embeddables.find((one) => one.what === what);
		const select = byId<HTMLSelectElement>('what');
		select.value = known?.what ?? 'story';
		if (what !== null && !known)
			say('unasked', `There is no chart called “${what.slice(0, 60)}”. The whole story is chosen instead.`);
		offerViews();
		const view = query.get('view');
		if (known?.views.some(({ step }) => step === view)) byId<HTMLSelectElement>('view').value = view!;
		else if (known && view !== null)
			say('unasked', `This chart has no view called “${view.slice(0, 60)}”. Its finding is chosen instead.`);
		write();
	}
}

const tens = (height: number) => Math.ceil(height / 10) * 10;
