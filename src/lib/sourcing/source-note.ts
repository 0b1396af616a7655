/** Nature, origin and purpose of what a step rests on: what the data module knows of it, with the purpose put in words for a class. */
import { dayInWords, eventOf, figure, sourceOf, texts, wordsFor, type FigureId } from '$data';
import { figuresIn, hasChart, type SourceRef, type Step } from '$lib/story';
import { PURPOSES, RECORD_PURPOSES, type Purpose } from '$lib/story/teaching';
import { sourcesOfRef } from './source-line';
import { NATURES } from './words';
import { capital } from '$lib/ui/text';

/** A source as a class asks after it. Plain text may hold digits: dates of publication are no figures of the story. */
export interface SourceNote extends Purpose {
	/** What it goes by here. */
	readonly name: string;
	/** What kind of thing it is, and where it stands by its own words. */
	readonly nature: string;
	/** Who made it, where and when, as far as that is known. */
	readonly origin: string;
}

const listed = (words: readonly string[], between = ', ') => [...new Set(words)].join(between);

const OURS = {
	departures: { name: 'Our list of departures', nature: 'A table made by us, from reports of the time' },
	readings: { name: 'Our table of readings', nature: 'A table made by us, from the texts themselves' }
} as const;
const isOurs = (ref: SourceRef): ref is keyof typeof OURS => ref in OURS;

/** The nature, origin and purpose of a source that a step names. Throws where there is no such source. */
export function sourceNote(ref: SourceRef): SourceNote {
	if (isOurs(ref)) return { ...OURS[ref], origin: 'This page; the table can be taken away from it', ...PURPOSES[ref] };

	const text = texts.find(({ id }) => id === ref);
	if (text) {
		const { title, publication, date } = sourceOf(text.id);
		const writer = text.author ?? 'no writer shown';
		return {
			name: text.title ?? title,
			nature: `${capital(text.sort)}; ${text.side}`,
			origin: `${publication}, ${dayInWords(date)}; ${writer}`,
			...PURPOSES[text.id]
		};
	}

	const sources = sourcesOfRef(ref);
	const [first] = sources;
	if (!first) throw new Error(`“${ref}” names no published source, so it has no nature, origin and purpose to give.`);
	return {
		name: ref.startsWith('record:') ? capital(eventOf(ref.slice('record:'.length)).what) : first.title,
		nature: listed(sources.map(({ nature }) => NATURES[nature].word)),
		origin: listed(
			sources.map(({ publication, date }) => `${publication}, ${dayInWords(date)}`),
			'; '
		),
		...RECORD_PURPOSES[first.nature]
	};
}

/** One way in which somebody else has a figure otherwise. */
export interface Disputed {
	readonly figure: FigureId;
	readonly label: string;
	readonly by: string;
	/** What they have, with their own figure where there is one. */
	readonly says: string;
}

/** Who disputes the figures that a step prints, in the order it prints them. */
export function disputesAt(step: Step): readonly Disputed[] {
	const proses = [...(hasChart(step) ? [step.headline] : []), ...step.prose];
	const ids = new Set(proses.flatMap(figuresIn) as FigureId[]);
	return [...ids].flatMap((id) => {
		const { label, disputedBy } = figure(id);
		return disputedBy.map(({ by, says, figure: other }) => ({
			figure: id,
			label,
			by,
			says: other === undefined ? says : `${says}: ${wordsFor(figure(other as FigureId))}`
		}));
	});
}
