/** The script: chapters in order. Everything that shows the story, in any mode, reads it from here. */
import { departures } from './chapters/departures';
import { electorate } from './chapters/electorate';
import { executive } from './chapters/executive';
import { method } from './chapters/method';
import { middle } from './chapters/middle';
import { night } from './chapters/night';
import { online } from './chapters/online';
import { opening } from './chapters/opening';
import { phoneyWar } from './chapters/phoney-war';
import { result } from './chapters/result';
import { rivals } from './chapters/rivals';
import { square } from './chapters/square';
import { verdicts } from './chapters/verdicts';
import { vote } from './chapters/vote';
import type { Chapter } from './types';

const all = [
	opening,
	night,
	departures,
	square,
	vote,
	phoneyWar,
	executive,
	rivals,
	electorate,
	online,
	middle,
	result,
	verdicts,
	method
] as const;

export const chapters: readonly Chapter[] = all;
/** Every chapter's address, and every step's: what must have a row for each of them can say so in its type. */
export type ChapterId = (typeof all)[number]['id'];
export type StepId = (typeof all)[number]['steps'][number]['id'];
export * from './prose';
export * from './types';
export { GLOSSARY, type TermId } from './glossary';
