/** Every figure there is, and the type of their ids. */
import * as departures from './departures';
import * as days from './days';
import * as electorate from './electorate';
import * as executive from './executive';
import * as forecasts from './forecasts';
import * as middle from './middle';
import * as night from './night';
import * as online from './online';
import * as result from './result';
import * as rivals from './rivals';
import * as search from './search';
import * as square from './square';
import * as story from './story';
import * as vote from './vote';
import { checkFigures } from '../check';
import type { Figure } from '../schema';

const groups = [
	story,
	days,
	night,
	departures,
	square,
	vote,
	search,
	executive,
	rivals,
	electorate,
	online,
	middle,
	forecasts,
	result
] as const;

type In<Group> = Group extends Record<string, { readonly id: infer Id }> ? Id : never;
/** Every figure id there is. */
export type FigureId = In<(typeof groups)[number]>;

/** A subject’s figures by the names they are exported under: the language promises that order, and not every tool keeps it. */
const inOrder = <Group extends object>(group: Group): readonly Group[keyof Group][] =>
	(Object.keys(group) as (keyof Group)[]).sort().map((name) => group[name]);

/** All figures, by subject in the order of the story. */
export const figures: readonly (Figure & { readonly id: FigureId })[] = groups.flatMap((group) =>
	inOrder<(typeof groups)[number]>(group)
);

// Here, so that a bad row stops the build and never reaches a reader, whose browser has no need to check again.
if (import.meta.env.SSR) checkFigures(figures);
