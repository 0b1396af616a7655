/**
 * Claims of the five texts that are not figures of their own, each with the reason, so that a claim nobody decided about
 * is found. Ids are those of the fact ledger.
 */
import type { FigureId } from './figures';

/** `no-number`: nothing in it can be counted or dated. `left-out`: the editorial rules keep it off the page. `unsettled`: a month that may be of either of two years. */
export type Reason = 'no-number' | 'left-out' | 'unsettled';

/** A claim set aside, or one that is the same fact as a figure. */
export type Aside =
	{ readonly ledger: string; readonly reason: Reason } | { readonly ledger: string; readonly sameAs: FigureId };

const aside = (reason: Reason, ...ledger: string[]): readonly Aside[] => ledger.map((id) => ({ ledger: id, reason }));

/** Every claim of the ledger that no figure carries. */
export const leftAside: readonly Aside[] = [
	...aside(
		'no-number',
		'benn-soundings-hours-after-result',
		'coup-structure-took-days',
		'election-coming-months',
		'leadsom-minutes-before',
		'dead-members-drive',
		'smith-path-to-victory',
		'poll-smith-ahead',
		'court-losses-and-win',
		'weeks-between',
		'vast-majority-supporters',
		'poll-ratings',
		'motion-triggered',
		'vast-majority-party'
	),
	...aside('left-out', 'journalists-forty', 'comments-from-2006', 'since-2007'),
	...aside('unsettled', 'local-elections-may'),
	{ ledger: 'supporter-fee-25', sameAs: 'fee.new' },
	{ ledger: 'swing-voters', sameAs: 'middle.between' },
	{ ledger: 'result-saturday', sameAs: 'result.date' },
	{ ledger: 'second-mandate', sameAs: 'forecast.secondMandate' },
	{ ledger: 'jeremy-will-win', sameAs: 'forecast.secondMandate' },
	{ ledger: 'corbyn-won-big-again', sameAs: 'result.corbynShare' },
	{ ledger: 'doorstep-hundred', sameAs: 'illustration.crowd' }
];
