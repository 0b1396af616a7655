/** The take-away files as they are announced: to search engines in the page's own description, and on the data page. */
import { departures, events, publication, texts } from '$data';

/** One file as it can be fetched. */
export interface Distribution {
	/** From the site's root. */
	readonly path: string;
	/** Its media type. */
	readonly type: 'text/csv' | 'application/json';
}

/** One table of the data. */
export interface Dataset {
	readonly id: 'figures' | 'departures' | 'events' | 'readings' | 'sources';
	readonly name: string;
	/** One sentence, at least 50 characters: less is not taken for a description. */
	readonly brief: string;
	/** What follows it where there is room: what is in a row, how it was made, and what it cannot tell. */
	readonly more: string;
	/** The days it covers, `YYYY-MM-DD/YYYY-MM-DD`. */
	readonly covers: string;
	readonly files: readonly Distribution[];
}

/** The descriptor that holds them all together, from the site's root. */
export const PACKAGE_PATH = 'data/datapackage.json';

const csv = (id: Dataset['id']): Distribution => ({ path: `data/${id}.csv`, type: 'text/csv' });

/** First and last of some days; those known only by month or year would widen the span, and are left aside. */
function span(days: readonly (string | null)[]): string {
	const known = days.filter((day): day is string => day !== null && day.length === 10).sort();
	return `${known[0]!}/${known.at(-1)!}`;
}

const story = `${publication.covers.from}/${publication.covers.to}`;

/** The five tables, in the order the data page lists them. */
export const datasets: readonly Dataset[] = [
	{
		id: 'figures',
		name: 'Figures',
		brief: 'Every figure taken from the texts and the record, printed or not: who says it, how sure, and where.',
		more: 'One number or date a row, by subject in the order of the story. A value says whether it is exact, about, over, under or a range; one that rests on the word of somebody it concerns, or on one person’s word alone, says whose; one that was worked out shows its arithmetic; one that is disputed says by whom.',
		covers: story,
		files: [csv('figures'), { path: 'data/figures.json', type: 'application/json' }]
	},
	{
		id: 'departures',
		name: 'Departures',
		brief:
			'Who left Labour’s front bench after the referendum, one person a row, and when, as closely as the news of the time tells.',
		more: 'From 26 June to 4 July 2016, in the order they went as far as it is known. Compiled from news reports of the time, which each row names. A clock time is usually when the news was out and not when the person went; where no minute is known the row gives the earliest and the latest that the evidence allows, or says that nothing sets one. All times are British Summer Time.',
		covers: span(departures.map((one) => one.date)),
		files: [csv('departures')]
	},
	{
		id: 'events',
		name: 'Events',
		brief: 'What happened when, in the public record and as the texts tell it, each event with its sources.',
		more: 'One event a row: first what the public record of the time dates, then what the five texts tell of. The same thing may be in both; same_as then says so, and the record’s day and hour are the surer. Each row says whether its day was printed, recorded or worked out, and how well its sources support it.',
		covers: span(events.flatMap((one) => [one.date, one.until])),
		files: [csv('events')]
	},
	{
		id: 'readings',
		name: 'Readings',
		brief: 'What each of the texts the story is retold from holds on each question put to it, and where it says so.',
		more: 'One row a text and question, with the stance in our words and never our view, the paragraph, and a few of the text’s own words as evidence. Where a text does not speak to a question the row says so: nothing is inferred for it.',
		covers: span(texts.flatMap((one) => [one.from, one.to])),
		files: [csv('readings')]
	},
	{
		id: 'sources',
		name: 'Sources',
		brief: 'Every published page that a fact was read in: author, title, publication, date and address.',
		more: 'First the five texts the story is retold from, then the public record of the time it was tested against. A title is marked as published or as our description where none was noted, and each address as certain, likely or open. Many old addresses lead elsewhere by now or are copies; the note says what was read.',
		covers: story,
		files: [csv('sources')]
	}
];

/** How a table of the files is named and told of: as it is announced, so that there is one account of it. */
export function toldAs(id: Dataset['id']) {
	const { name: title, brief, more } = datasets.find((one) => one.id === id)!;
	return { name: id, title, about: `${brief} ${more}` };
}
