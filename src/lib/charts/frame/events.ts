/** What a dated event answers to a touch: what, when, and says who. Like say.ts, for `rows.ts` only. */
import { clock, dayInWords, weekday, wordsFor } from '$data/format';
import { DAY, daysBetween, noon } from '$data/days';
import { eventOf, sourcesOfEvent, type StoryEvent } from '$data/events';
import { figure, type FigureId } from '$data';
import type { About } from './types';
import { capital } from '$lib/ui/text';

/** The publications that tell of an event, each once. */
const publications = (event: StoryEvent): string =>
	[...new Set(sourcesOfEvent(event).map((source) => source.publication))].join('; ');

/** For an event of the record or of the five texts. `day` is a date figure of the same day, which gives the words for it. */
export function aboutEvent(id: string, day: FigureId): About {
	const event = eventOf(id);
	const when = [
		wordsFor(figure(day), 'weekday'),
		...(event.time === null ? [] : [clock(`${event.date}T${event.time}`)])
	].join(', ');
	// A text's event may rest on one side's word, and its note says so; a record event's note is about its sources
	const note = event.basis === 'text' && event.note !== '' ? ` ${event.note}` : '';
	return {
		text: `${event.what}. ${capital(when)}. ${publications(event)}.${note}`,
		row: `events/${id}`
	};
}

/** The days of a calendar, both ends included, with what its furniture prints. */
export function calendarDays(from: string, to: string) {
	return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => {
		const iso = new Date(noon(from) + i * DAY).toISOString().slice(0, 10);
		return { iso, day: Number(iso.slice(8)), month: dayInWords(iso.slice(0, 7)).split(' ')[0]!, weekday: weekday(iso) };
	});
}
