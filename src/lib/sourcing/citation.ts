/**
 * How to cite: the story, a chart in it, a figure, a source. Metadata in, text out; no clock is read, and the day of
 * reading is left to the reader. The plain form is British Harvard; the others are for programs that keep references.
 */
import { dayInWords, publication, wordsFor, type Figure, type Source } from '$data';
import { textOf, type ChartStep } from '$lib/story';
import type { Addresses } from './address';
import { stopped } from './words';
import { capital } from '$lib/ui/text';

/** What a reference is made of. */
export interface Work {
	/** A key for programs: letters, digits and hyphens, a letter first. */
	readonly key: string;
	/** As it signs itself; null where it shows no author. */
	readonly author: string | null;
	readonly title: string;
	/** A title of our making is set in square brackets, so that nobody takes it for the work's own. */
	readonly titleIs: 'published' | 'described';
	/** What it is a part of, or the publication that carries it. */
	readonly within: string | null;
	/** Named after the title where the title does not show it: a chart, a figure. */
	readonly medium: string | null;
	readonly version: string | null;
	/** `YYYY-MM-DD`, or words where the day is not known. */
	readonly date: string;
	/** The same, where it has changed in substance since; null where it has not. */
	readonly changed: string | null;
	readonly address: string | null;
}

const ours = {
	author: publication.author,
	titleIs: 'published',
	within: publication.title,
	medium: null,
	version: null,
	date: publication.published,
	changed: publication.modified === publication.published ? null : publication.modified
} as const;

const keyOf = (...parts: readonly string[]) =>
	parts
		.join('-')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^(?![A-Za-z])-?/, 'story-')
		.replace(/-$/, '');

/** A relative address is no use outside the page, so a reference goes without one until the build knows where it stands. */
const whole = (address: string) => (/^https?:/.test(address) ? address : null);

/** The story as a whole. */
export const storyWork = (at: Addresses): Work => ({
	...ours,
	key: keyOf(publication.title),
	title: publication.title,
	within: null,
	version: publication.version,
	address: whole(at())
});

/** One step's chart: its title is the finding printed above it. */
export const chartWork = (step: ChartStep, at: Addresses): Work => ({
	...ours,
	key: keyOf(publication.title, 'chart', step.id),
	title: textOf(step.headline),
	medium: 'chart',
	address: whole(at(`#${step.id}`))
});

/** A figure's value as a reference needs it: a time with its day, a day with its year. */
function valueOf(figure: Figure): string {
	if (figure.unit === 'date') return wordsFor(figure, 'full');
	const words = wordsFor(figure);
	return figure.unit === 'moment' ? `${words}, ${dayInWords(String(figure.value).slice(0, 10))}` : words;
}

/** One figure, hedge and claimant included, so that it cannot be cited as surer than it is. */
export const figureWork = (figure: Figure, at: Addresses): Work => ({
	...ours,
	key: keyOf(publication.title, 'figure', figure.id),
	title: capital(`${figure.label}: ${valueOf(figure)}${figure.claimed ? `, ${figure.claimant.credit}` : ''}`),
	medium: 'figure',
	address: whole(at(`#says-${figure.id}`))
});

/** A source, as it names itself. */
export const sourceWork = (source: Source): Work => ({
	key: keyOf(source.id),
	author: source.author,
	title: source.title,
	titleIs: source.titleIs,
	within: source.publication,
	medium: null,
	version: null,
	date: source.date,
	changed: null,
	// An address that is only near the text must not be cited as its own
	address: source.certainty === 'open' ? null : (source.addresses[0] ?? null)
});

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

const yearOf = (date: string) => /\b\d{4}\b/.exec(date)?.[0] ?? null;

const NO_YEAR = 'no date';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The title as every form gives it. */
const titleOf = (work: Work) => (work.titleIs === 'described' ? `[${oneLine(work.title)}]` : oneLine(work.title));

/** The reference in plain text, British Harvard: author or else title, year, where it stands, day, address. */
export function reference(work: Work): string {
	const { author, within, medium, version, date, changed, address } = work;
	const named = work.titleIs === 'described' || within === null ? titleOf(work) : `‘${titleOf(work)}’`;
	const title = medium === null ? named : `${named} [${medium}]`;
	const year = yearOf(date) ?? NO_YEAR;
	const head = author === null ? `${title} (${year})` : `${author} (${year}) ${title}`;
	const parts = [
		within === null ? head : `${head}, ${within}`,
		version === null ? null : `Version ${version}`,
		year === NO_YEAR
			? null
			: capital(dayInWords(date)) + (changed === null ? '' : `, last changed ${dayInWords(changed)}`),
		address === null ? null : `Available at: ${address}`
	].filter((part) => part !== null);
	// A stop after the address would be read as a part of it
	const text = parts.map(stopped).join(' ');
	return address === null ? text : text.slice(0, -1);
}

// BibTeX counts braces even behind a backslash, so an odd one has to go by its name
const BIBTEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	...Object.fromEntries([...'&%$#_'].map((character) => [character, `\\${character}`]))
};
const bibtexText = (text: string) => oneLine(text).replace(/[\\{}~^&%$#_]/g, (character) => BIBTEX[character]!);

/** An address is taken letter by letter, except for what would end the field or begin a command. */
const bibtexAddress = (address: string) =>
	address.replace(
		/[\\{}\s]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);

/** For BibTeX and biblatex, UTF-8. The second pair of braces keeps an organisation whole and a title’s capitals. */
export function bibtex(work: Work): string {
	const [, year, month, day] = ISO_DAY.exec(work.date) ?? [null, yearOf(work.date)];
	const fields: [string, string | null | undefined][] = [
		['author', work.author === null ? null : `{${bibtexText(work.author)}}`],
		['title', `{${bibtexText(titleOf(work))}}`],
		['year', year],
		['month', month === undefined ? null : String(Number(month))],
		['day', day === undefined ? null : String(Number(day))],
		['howpublished', work.within === null ? null : bibtexText(work.within)],
		['version', work.version],
		['url', work.address === null ? null : bibtexAddress(work.address)]
	];
	const lines = fields.filter(([, value]) => (value ?? null) !== null).map(([name, value]) => `  ${name} = {${value}}`);
	return `@misc{${work.key},\n${lines.join(',\n')}\n}\n`;
}

/** One item of CSL-JSON 1.0, for Zotero, Pandoc and whatever else reads it; `JSON.stringify([item])` is a file of it. */
export function cslItem(work: Work): Record<string, unknown> {
	const day = ISO_DAY.exec(work.date)?.slice(1).map(Number);
	return {
		id: work.key,
		type: 'webpage',
		...(work.author === null ? {} : { author: [{ literal: work.author }] }),
		title: titleOf(work),
		...(work.within === null ? {} : { 'container-title': work.within }),
		...(work.medium === null ? {} : { genre: work.medium }),
		...(work.version === null ? {} : { version: work.version }),
		issued: day ? { 'date-parts': [day] } : { literal: work.date },
		...(work.address === null ? {} : { URL: work.address })
	};
}

/** RIS, for EndNote and its like. */
export function ris(work: Work): string {
	const day = ISO_DAY.exec(work.date)?.slice(1).join('/');
	const fields: [string, string | null | undefined][] = [
		['TY', 'ELEC'],
		['AU', work.author],
		['TI', titleOf(work)],
		['T2', work.within],
		['PY', yearOf(work.date)],
		['DA', day],
		['ET', work.version],
		['UR', work.address],
		['ER', '']
	];
	return fields
		.filter(([, value]) => (value ?? null) !== null)
		.map(([name, value]) => `${name}  - ${oneLine(value!)}\r\n`)
		.join('');
}
