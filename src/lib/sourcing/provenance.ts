/** A figure's origin in words, for the method table. Pure. */
import { certaintyWords, eventOf, sourceForAddress, sources, type Figure, type Origin } from '$data';
import { chapters, figuresIn, hasChart, type Step } from '$lib/story';

/** Where an origin can be read, as the table prints it. */
export function originText(origin: Origin): string {
	switch (origin.kind) {
		case 'text': {
			const source = sources.find((one) => one.id === origin.source);
			return `${source?.publication ?? origin.source}, paragraph ${origin.paragraph}`;
		}
		case 'record': {
			const read = eventOf(origin.event).sources.map((address) => sourceForAddress(address).publication);
			return `Public record: ${[...new Set(read)].join('; ')}`;
		}
		case 'source':
			return sources.find((one) => one.id === origin.source)?.publication ?? origin.source;
		case 'departures':
			return `Counted from our list of departures: ${origin.rule}`;
		case 'derived':
			return `Worked out: ${origin.working}`;
		case 'ours':
			return origin.note;
	}
}

/** How sure, and on whose word. */
export const certaintyText = (figure: Figure): string => certaintyWords(figure);

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
