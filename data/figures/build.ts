/**
 * How figures are declared. Each builder keeps the id as a literal type, so that `FigureId` is the union of
 * every id there is; and each settles the fields that follow from others, so that they cannot disagree.
 */
import { checkInput } from '../check';
import { arithmetic, ourList, ourselves, record as theRecord, report } from '../claimants';
import { hedgeFor, wordsFor } from '../format';
import { DataProblem } from '../problem';
import {
	UNITS,
	type Claimant,
	type Dispute,
	type Exactness,
	type Figure,
	type Kind,
	type Origin,
	type TextId,
	type Unit,
	type Weekday
} from '../schema';

/** A figure that knows its own id, and whether it is a number or a date. */
export type Stated<Id extends string = string, Value extends number | string = number | string> = Figure & {
	readonly id: Id;
	readonly value: Value;
};

type ValueOf<U extends Unit> = (typeof UNITS)[U]['kind'] extends 'date' | 'moment' ? string : number;

/** What may be said of any figure, however it was come by. */
interface Particulars {
	readonly label: string;
	readonly exactness?: Exactness;
	readonly decimals?: number;
	readonly words?: string;
	readonly hedge?: string;
	readonly low?: number;
	readonly high?: number;
	readonly kind?: Kind;
	readonly by?: Claimant;
	/** Set only where the kind does not settle it. */
	readonly claimed?: boolean;
	readonly disputedBy?: readonly Dispute[];
	readonly note?: string;
	/** Further places where the same thing is stated. */
	readonly also?: readonly Origin[];
}

interface Said<Id extends string, U extends Unit> extends Particulars {
	readonly id: Id;
	readonly value: ValueOf<U>;
	readonly unit: U;
	readonly printedWeekday?: Weekday;
}

/** A paragraph of one of the five texts; `phrase` is at most eight of its words. */
export const inText = (source: TextId, paragraph: number, phrase: string): Origin => ({
	kind: 'text',
	source,
	paragraph,
	phrase
});
/** A row of events.csv, by its id. */
export const inRecord = (event: string): Origin => ({ kind: 'record', event });
/** One published source, by its id in data/sources. */
export const inSource = (source: string): Origin => ({ kind: 'source', source });

/** A fact or a sum stands on its own; every other kind is somebody's word. */
const restsOnAWord = (kind: Kind) => kind !== 'fact' && kind !== 'derived';

function finish<Id extends string, Value extends number | string>(
	said: Particulars & {
		readonly id: Id;
		readonly value: Value;
		readonly unit: Unit;
		readonly printedWeekday?: Weekday;
	},
	ledger: string | null,
	origin: Origin,
	by: Claimant
): Stated<Id, Value> {
	const {
		by: named,
		also = [],
		exactness = 'exact',
		kind = 'fact',
		claimed = restsOnAWord(kind),
		disputedBy = [],
		...rest
	} = said;
	return { ...rest, ledger, exactness, kind, claimant: named ?? by, claimed, origins: [origin, ...also], disputedBy };
}

/** A figure printed in one of the five texts. The claimant is the reporter unless `by` names another. */
export function fromText<const Id extends string, const U extends Unit>(
	said: Said<Id, U> & {
		readonly ledger: string;
		readonly source: TextId;
		readonly paragraph: number;
		readonly phrase: string;
	}
): Stated<Id, ValueOf<U>> {
	const { ledger, source, paragraph, phrase, ...rest } = said;
	return finish(rest, ledger, inText(source, paragraph, phrase), report);
}

/** A figure from a row of events.csv; `ledger` is the claim of the five texts that it answers, where there is one. */
export function fromRecord<const Id extends string, const U extends Unit>(
	said: Said<Id, U> & { readonly event: string; readonly ledger?: string }
): Stated<Id, ValueOf<U>> {
	const { event, ledger = null, ...rest } = said;
	return finish(rest, ledger, inRecord(event), theRecord);
}

/** A figure read in one published source and held by no row of events.csv. */
export function fromSource<const Id extends string, const U extends Unit>(
	said: Said<Id, U> & { readonly source: string }
): Stated<Id, ValueOf<U>> {
	const { source, ...rest } = said;
	return finish(rest, null, inSource(source), theRecord);
}

/** A figure counted or read off departures.csv; `rule` says which rows. */
export function fromList<const Id extends string, const U extends Unit>(
	said: Said<Id, U> & { readonly rule: string; readonly ledger?: string }
): Stated<Id, ValueOf<U>> {
	const { rule, ledger = null, ...rest } = said;
	return finish(rest, ledger, { kind: 'departures', rule }, ourList);
}

/** A counting fact about the page or the calendar that needs no source; `because` says how it is known. */
export function ours<const Id extends string, const U extends Unit>(
	said: Said<Id, U> & { readonly because: string }
): Stated<Id, ValueOf<U>> {
	const { because, ...rest } = said;
	return finish(rest, null, { kind: 'ours', note: because }, ourselves);
}

type Values<F extends readonly Stated[]> = { readonly [K in keyof F]: F[K]['value'] };
type Printed<F extends readonly Stated[]> = { readonly [K in keyof F]: string };
/** A worked-out value, with its ends where the inputs leave it open. */
type Outcome = number | { readonly value: number; readonly low: number; readonly high: number };

/** An input as it stands in a working: digits and symbol with their hedge, or the source’s own word where it gave no digits. */
const shown = (figure: Figure): string =>
	figure.words ??
	(UNITS[figure.unit].kind === 'date' ? wordsFor({ ...figure, exactness: 'exact' }, 'full') : wordsFor(figure));

/** The answer of a working, with its hedge and what it counts. */
function answerOf(figure: Figure): string {
	const { kind, one, many } = UNITS[figure.unit];
	const counted = kind === 'count' ? ` ${figure.value === 1 ? one : many}` : '';
	return `${hedgeFor(figure)}${wordsFor(figure, 'numeral')}${counted}`;
}

/** Whose word a sum rests on: nobody's when every input is a fact, and one claimant's when they all are his or hers. */
function answerable(id: string, from: readonly Figure[]): Claimant {
	const claimants = new Map(
		from.filter((figure) => figure.claimed).map((figure) => [figure.claimant.id, figure.claimant])
	);
	if (claimants.size > 1) {
		throw new DataProblem(
			'data/figures',
			id,
			'by',
			[...claimants.keys()],
			'a named claimant, because the inputs rest on more than one person’s word'
		);
	}
	return [...claimants.values()][0] ?? arithmetic;
}

/**
 * A figure worked out from others. The value is computed by `how` and the working is written from the inputs,
 * so neither can be mistyped. A sum of hedged figures is hedged: `about`, unless `exactness` says what it is.
 * It is claimed wherever an input is. Throws DataProblem where an input’s value cannot be right, or where inputs rest on
 * several people’s word and `by` is absent.
 */
export function derive<const Id extends string, const F extends readonly Stated[]>(
	id: Id,
	said: Particulars & {
		readonly from: F;
		readonly how: (...values: Values<F>) => Outcome;
		readonly working: (...printed: Printed<F>) => string;
		readonly unit: Unit;
		readonly ledger?: string;
	}
): Stated<Id, number> {
	const { from, how, working, ledger = null, ...rest } = said;
	if (import.meta.env.SSR) from.forEach(checkInput);
	const outcome = how(...(from.map((figure) => figure.value) as unknown as Values<F>));
	const result = typeof outcome === 'number' ? { value: outcome } : outcome;
	const sure = from.every((figure) => figure.exactness === 'exact');
	const complete: Particulars & { readonly id: Id; readonly value: number; readonly unit: Unit } = {
		exactness: sure ? 'exact' : 'about',
		kind: 'derived',
		claimed: from.some((figure) => figure.claimed),
		...rest,
		...result,
		id
	};
	const bare = finish(complete, ledger, { kind: 'derived', from: [], working: '' }, rest.by ?? answerable(id, from));
	const origin: Origin = {
		kind: 'derived',
		from: from.map((figure) => figure.id),
		working: `${working(...(from.map(shown) as unknown as Printed<F>))} = ${answerOf(bare)}`
	};
	return { ...bare, origins: [origin, ...bare.origins.slice(1)] };
}

/** An ISO moment in British Summer Time; `time` is `HH:MM`. */
export const at = (day: string, time: string): string => `${day}T${time}+01:00`;
