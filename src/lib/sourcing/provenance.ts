/** Where things stand, in words that lead to their sources, for the method's tables. Pure. */
import { certaintyWords, clock, dayInWords, eventOf, sourceOf, sourceRuns, sourcesOfEvent } from '$data';
import type { Figure, Origin, Passage, Runs, StoryEvent } from '$data';
import { chapters, figuresIn, hasChart, type Step } from '$lib/story';
import { KINDS } from './words';

const paragraphs = (some: readonly number[]) => `, paragraph${some.length > 1 ? 's' : ''} ${some.join(', ')}`;

/** Paragraphs of one of the five texts. */
export const passageRuns = ({ text, paragraphs: some }: Passage): Runs => [
	...sourceRuns([sourceOf(text)]),
	paragraphs(some)
];

/** Said before the publications in which an event of the record was read. */
export const RECORD_OF_THE_TIME = 'Record of the time: ';

/** Where an origin can be read, as the table prints it. */
export function originRuns(origin: Origin): Runs {
	switch (origin.kind) {
		case 'text':
			return [...sourceRuns([sourceOf(origin.source)]), paragraphs([origin.paragraph])];
		case 'record':
			return [RECORD_OF_THE_TIME, ...sourceRuns(sourcesOfEvent(eventOf(origin.event)))];
		case 'source':
			return sourceRuns([sourceOf(origin.source)]);
		case 'departures':
			return [`Counted from our list of departures: ${origin.rule}`];
		case 'derived':
			return [`Worked out: ${origin.working}`];
		case 'ours':
			return [origin.note];
	}
}

/** Where a dated event is told. */
export const eventSources = (event: StoryEvent): Runs =>
	event.basis === 'record'
		? sourceRuns(sourcesOfEvent(event))
		: event.passages.flatMap((passage, i) => [...(i > 0 ? ['; '] : []), ...passageRuns(passage)]);

/** When a dated event was, as closely as its source gives it. */
export function eventWhen({ date, until, time, part, dating }: StoryEvent): string {
	const day = [date, until].flatMap((one) => (one === null ? [] : [dayInWords(one)])).join(' to ');
	const hour = time !== null && date !== null ? `, ${clock(`${date}T${time}`)}` : part !== null ? `, ${part}` : '';
	return `${day}${hour}${dating === 'inferred' ? ' (worked out)' : ''}`;
}

/** How sure, whether it is only claimed, what sort of statement it is, and whether it cannot be right. */
export const certaintyText = (figure: Figure): string =>
	`${certaintyWords(figure)}; ${KINDS[figure.kind].word}${figure.disputedBy.some(({ slip }) => slip === 'figure') ? ', and a slip' : ''}`;

/** All of a step’s prose: its text, and the words round its picture. */
export const proseOf = (step: Step) => [
	...step.prose,
	...(hasChart(step) ? [step.headline, step.scale, step.description] : [])
];

/** The steps whose words use each figure, by figure id. */
export const usedAt: ReadonlyMap<string, readonly string[]> = chapters
	.flatMap((chapter) => chapter.steps)
	.reduce((map, step) => {
		for (const id of new Set(proseOf(step).flatMap(figuresIn))) map.set(id, [...(map.get(id) ?? []), step.id]);
		return map;
	}, new Map<string, string[]>());
