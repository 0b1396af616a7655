/** Reads the page's own tables: a row, whatever it is of, as the parts of a card. The page is the only place where the words are. */

/** What a card says. Every node is a copy; the page keeps its own. */
export interface Entry {
	readonly title: readonly Node[];
	/** What is printed large: a figure's value. */
	readonly value: readonly Node[];
	readonly parts: readonly { readonly name: string; readonly holds: readonly (Node | string)[] }[];
	/** The way to the row itself. */
	readonly more: Node | null;
}

const copied = (from: Element | null | undefined): Node[] => [...(from?.cloneNode(true).childNodes ?? [])];
const words = (from: Element | null | undefined): string => from?.textContent?.trim() ?? '';

function link(href: string, text: string): HTMLAnchorElement {
	const made = document.createElement('a');
	made.href = href;
	made.textContent = text;
	return made;
}

/**
 * The address of a source with the words to find in it, for browsers that can go to them. A hyphen has a meaning in such
 * an address, so it is written otherwise. Addresses that already name a place in the page are left alone.
 */
function toWords(address: string, phrase: string): string {
	if (address.includes('#')) return address;
	return `${address}#:~:text=${encodeURIComponent(phrase).replaceAll('-', '%2D')}`;
}

/** A source as the list has it, its link going to the phrase where there is one. */
function source(id: string, phrase: string | null): HTMLElement | null {
	const entry = document.getElementById(`source-${id}`);
	if (!entry) return null;
	const box = document.createElement('div');
	box.className = 'card-source';
	box.append(...copied(entry));
	const address = box.querySelector('a');
	if (address) {
		if (phrase) address.href = toWords(address.href, phrase);
		address.rel = 'external';
	}
	return box;
}

/** The sources that a cell leads to, each once; where some of its words are given, once for each of these, and to them. */
function sourcesIn(cell: Element): HTMLElement[] {
	const phrases = new Map<string, Set<string>>();
	for (const to of cell.querySelectorAll<HTMLAnchorElement>('a[href^="#source-"]')) {
		const id = to.hash.slice('#source-'.length);
		const phrase = to.parentElement?.querySelector('q')?.textContent;
		phrases.set(id, new Set([...(phrases.get(id) ?? []), ...(phrase ? [phrase] : [])]));
	}
	return [...phrases].flatMap(([id, some]) =>
		(some.size > 0 ? [...some] : [null]).flatMap((phrase) => source(id, phrase) ?? [])
	);
}

/** A step's own words for itself. */
const titleOf = (id: string): string => words(document.getElementById(id)?.querySelector('h1, h3')) || id;

/**
 * Every step that prints a figure, in its text, its picture or its table: more than the row itself can list. The step that
 * the page says is being read is none of them, though it stands round every title and stage.
 */
function stepsWith(figure: string): HTMLElement[] {
	const ids = [...document.querySelectorAll(`main [data-figure="${CSS.escape(figure)}"]`)].flatMap((one) => {
		const step = one.closest('.method') ? null : one.closest<HTMLElement>('main [data-step]');
		return step ? [step.id] : [];
	});
	return [...new Set(ids)].map((id) => link(`#${id}`, titleOf(id)));
}

/** The heads of the table a row is in, by column. */
const headsOf = (row: Element): string[] => [...(row.closest('table')?.querySelectorAll('thead th') ?? [])].map(words);

/**
 * A cell under its head: its paragraphs, then the sources they lead to. A cell that is nothing but the names of its sources
 * is told by these, which have the names in them.
 */
function partOf(name: string, cell: Element): Entry['parts'][number] {
	const sources = sourcesIn(cell);
	const paragraphs = [...cell.querySelectorAll('p')].map((one) => one.cloneNode(true));
	const holds = paragraphs.length > 0 ? paragraphs : sources.length > 0 ? [] : [words(cell)];
	return { name, holds: [...holds, ...sources] };
}

function figureEntry(id: string): Entry | null {
	const row = document.getElementById(`says-${id}`);
	if (!row) return null;
	const [, , ...heads] = headsOf(row);
	const [value, ...cells] = row.querySelectorAll('td');
	const steps = stepsWith(id);
	return {
		title: copied(row.querySelector('th')),
		value: copied(value?.querySelector('data, time')?.parentElement),
		parts: cells
			.map((cell, i) => partOf(heads[i] ?? '', cell))
			.concat(steps.length > 0 ? [{ name: 'Used at', holds: steps }] : []),
		more: link(`#says-${id}`, 'In the table of all figures')
	};
}

/** A row of any other table: its name, and its cells under their heads. */
function rowEntry(row: Element): Entry {
	const [, ...heads] = headsOf(row);
	const cells = [...row.querySelectorAll('td')];
	return {
		title: copied(row.querySelector('th')),
		value: [],
		parts: cells.map((cell, i) => partOf(heads[i] ?? '', cell)),
		more: null
	};
}

/** One cell of a grid: the question is its row, the text its column. A silent one leads to the text that is silent. */
function cellEntry(cell: HTMLTableCellElement, text: string): Entry {
	const row = cell.closest('tr');
	const name = headsOf(cell)[cell.cellIndex] ?? '';
	const sources = sourcesIn(cell);
	const where = sources.length > 0 ? sources : [source(text, null)].filter((one) => one !== null);
	return {
		title: copied(row?.querySelector('th')),
		value: [],
		parts: [
			{ name, holds: [words(cell)] },
			{ name: 'Where', holds: where }
		],
		more: null
	};
}

/** A departure: the first row of a chart's own table with its person's name, which its id is made of. */
function departureEntry(id: string): Entry | null {
	const lines = [...document.querySelectorAll('.drawn [data-row="departures"]')].map((one) => one.closest('tr'));
	const line = lines.find(
		(one) =>
			words(one?.querySelector('th'))
				.toLowerCase()
				.replace(/[^a-z]+/g, '-') === id
	);
	return line ? rowEntry(line) : null;
}

/** A reading: the cell of the chart's own table that names it. */
function readingEntry(row: string, text: string): Entry | null {
	const cell = document.querySelector(`.drawn [data-row="${CSS.escape(row)}"]`)?.closest('td');
	return cell ? cellEntry(cell, text) : null;
}

function sourceEntry(id: string): Entry | null {
	const found = source(id, null);
	if (!found) return null;
	const title = document.createTextNode('Source');
	return {
		title: [title],
		value: [],
		parts: [{ name: 'Where', holds: [found] }],
		more: link(`#source-${id}`, 'In the list of sources')
	};
}

/**
 * What a card says of `figures/<id>`, `sources/<id>`, `events/<id>`, `departures/<id>` or `readings/<text>/<question>`.
 * Null where the page has no such row.
 */
export function entryOf(row: string): Entry | null {
	const [kind, ...rest] = row.split('/');
	const id = rest.join('/');
	if (kind === 'figures') return figureEntry(id);
	if (kind === 'sources') return sourceEntry(id);
	if (kind === 'events') {
		const found = document.getElementById(`event-${id}`);
		return found && rowEntry(found);
	}
	return kind === 'departures' ? departureEntry(id) : readingEntry(row, rest[0] ?? '');
}
