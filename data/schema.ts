/**
 * The types of every fact in the project. Plain TypeScript: no Svelte, no DOM, nothing from `src`.
 * What the words mean (figure, origin, claimant, exactness) is in docs/contracts/data.md.
 */

/** How sure a value is: by its source's own words or, of a round number that it gives without a hedge, by ours. The words, lines and marks of each are in certainty.ts. */
export const EXACTNESS = ['exact', 'about', 'over', 'under', 'range'] as const;
export type Exactness = (typeof EXACTNESS)[number];

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * What is counted, and so how a value is written.
 * `count` units are whole things; `date` is `YYYY-MM-DD`; `moment` is `YYYY-MM-DDTHH:MM+01:00` (all British Summer Time).
 */
export const UNITS = {
	people: { kind: 'count', one: 'person', many: 'people' },
	MPs: { kind: 'count', one: 'MP', many: 'MPs' },
	members: { kind: 'count', one: 'member', many: 'members' },
	votes: { kind: 'count', one: 'vote', many: 'votes' },
	ballots: { kind: 'count', one: 'ballot', many: 'ballots' },
	seats: { kind: 'count', one: 'seat', many: 'seats' },
	nominations: { kind: 'count', one: 'nomination', many: 'nominations' },
	applications: { kind: 'count', one: 'application', many: 'applications' },
	likes: { kind: 'count', one: 'like', many: 'likes' },
	calls: { kind: 'count', one: 'call', many: 'calls' },
	places: { kind: 'count', one: 'place', many: 'places' },
	departures: { kind: 'count', one: 'departure', many: 'departures' },
	things: { kind: 'count', one: '', many: '' },
	'departures per hour': { kind: 'count', one: 'an hour', many: 'an hour' },
	minutes: { kind: 'count', one: 'minute', many: 'minutes' },
	hours: { kind: 'count', one: 'hour', many: 'hours' },
	days: { kind: 'count', one: 'day', many: 'days' },
	weeks: { kind: 'count', one: 'week', many: 'weeks' },
	months: { kind: 'count', one: 'month', many: 'months' },
	percent: { kind: 'percent', one: '%', many: '%' },
	'percentage points': { kind: 'count', one: 'percentage point', many: 'percentage points' },
	pounds: { kind: 'money', one: '£', many: '£' },
	ratio: { kind: 'ratio', one: 'to 1', many: 'to 1' },
	times: { kind: 'count', one: 'time', many: 'times' },
	share: { kind: 'share', one: '', many: '' },
	date: { kind: 'date', one: '', many: '' },
	moment: { kind: 'moment', one: '', many: '' },
	year: { kind: 'year', one: '', many: '' }
} as const;
export type Unit = keyof typeof UNITS;

/** Whose word a figure is. `credit` is the phrase the page uses beside a figure that is only claimed. */
export interface Claimant {
	readonly id: string;
	readonly name: string;
	/** One word or two that must stand in any sentence using a claimed figure, e.g. `Momentum`, `aide`. */
	readonly short: string;
	/** e.g. `by Momentum’s own count`. */
	readonly credit: string;
}

/** The five texts the story is retold from. */
export const TEXT_IDS = [
	'buzzfeed',
	'rogercee-august',
	'jocolumbine',
	'guardian-comment',
	'rogercee-september'
] as const;
export type TextId = (typeof TEXT_IDS)[number];

/** A published thing a fact was read in. */
export interface Source {
	readonly id: string;
	readonly title: string;
	/** Whether the title is the page’s own, or our description because none was noted. Only a published one is cited as a title. */
	readonly titleIs: 'published' | 'described';
	/** Null where the source shows no author. */
	readonly author: string | null;
	readonly publication: string;
	/** ISO date; where the day is not known, words with a month and a year, or `undated`. */
	readonly date: string;
	readonly addresses: readonly string[];
	/** What sort of text it is, for the nature–origin–purpose line. */
	readonly nature: 'report' | 'opinion' | 'blog' | 'record' | 'party' | 'encyclopedia' | 'copy';
	/** How sure we are that the address holds the text. */
	readonly certainty: 'certain' | 'likely' | 'open';
	readonly note: string;
}

/** Where a figure comes from. A figure has one or more of these; none means the build stops. */
export type Origin =
	/** One of the five texts; `phrase` is at most eight words and occurs in that paragraph. */
	| { readonly kind: 'text'; readonly source: TextId; readonly paragraph: number; readonly phrase: string }
	/** A row of events.csv, whose own sources stand in that row. */
	| { readonly kind: 'record'; readonly event: string }
	/** One published source read for this number alone, where no row of events.csv holds it; `source` is an id in sources.ts. */
	| { readonly kind: 'source'; readonly source: string }
	/** Counted from departures.csv; `rule` says which rows. */
	| { readonly kind: 'departures'; readonly rule: string }
	/** Worked out from other figures; `working` shows the arithmetic. */
	| { readonly kind: 'derived'; readonly from: readonly string[]; readonly working: string }
	/** A calendar or counting fact that needs no source, e.g. how many texts we read. */
	| { readonly kind: 'ours'; readonly note: string };

/** Another reading of the same thing. `figure` names ours for it where there is one. */
export interface Dispute {
	readonly by: string;
	readonly says: string;
	readonly figure?: string;
	/** Which of the two the calendar or plain arithmetic shows cannot be right: this figure as printed, or the other reading. */
	readonly slip?: 'figure' | 'other';
}

/** What sort of statement the figure is in its source. */
export const KINDS = ['fact', 'claim', 'estimate', 'opinion', 'prediction', 'recollection', 'derived'] as const;
export type Kind = (typeof KINDS)[number];

/** A number or date with its provenance: the only way a digit gets on to the page. */
export interface Figure {
	/** Ours, stable once shipped: `subject.thing`. `against` and `for` always mean the leader. */
	readonly id: string;
	/** The row in the fact ledger this figure answers to, or null where it comes from the record alone. */
	readonly ledger: string | null;
	/** The claim in a few words, as a heading would say it; no digits needed. */
	readonly label: string;
	/** Number for counts, money, shares and ratios; ISO text for dates and moments. */
	readonly value: number | string;
	/** Both ends, for `range` and nothing else; `value` lies within them. */
	readonly low?: number;
	readonly high?: number;
	readonly unit: Unit;
	readonly exactness: Exactness;
	/** How many decimals the page prints of a number. The value itself is never rounded for print. Default 0. */
	readonly decimals?: number;
	/** The source's own hedging word where it differs from the usual one; see certainty.ts. */
	readonly hedge?: string;
	/** The weekday a source prints beside this date or moment. It must agree with the calendar unless a dispute marks the slip. */
	readonly printedWeekday?: Weekday;
	/** The source's vague word where it gives no number (`thousands`); printed in place of digits. */
	readonly words?: string;
	readonly kind: Kind;
	readonly claimant: Claimant;
	/** True where it rests on the word of somebody it concerns, or on one person's word alone: the page then names the claimant beside it. */
	readonly claimed: boolean;
	readonly origins: readonly Origin[];
	readonly disputedBy: readonly Dispute[];
	readonly note?: string;
}
