/** Teacher's data for every step: what presenting, the handout and the lesson read, and the reader's page never does. */
import type { ChapterId, StepId } from '..';
import { departures } from './departures';
import { electorate } from './electorate';
import { executive } from './executive';
import { method } from './method';
import { middle } from './middle';
import { night } from './night';
import { online } from './online';
import { opening } from './opening';
import { phoneyWar } from './phoney-war';
import { result } from './result';
import { rivals } from './rivals';
import { square } from './square';
import type { ChapterTeaching, StepTeaching } from './types';
import { verdicts } from './verdicts';
import { vote } from './vote';

const chapters = {
	opening,
	night,
	departures,
	square,
	vote,
	'phoney-war': phoneyWar,
	executive,
	rivals,
	electorate,
	online,
	middle,
	result,
	verdicts,
	method
} as const satisfies Record<ChapterId, unknown>;

// Spread by hand, so that a step without a row does not compile
const steps: Readonly<Record<StepId, StepTeaching>> = {
	...opening.steps,
	...night.steps,
	...departures.steps,
	...square.steps,
	...vote.steps,
	...phoneyWar.steps,
	...executive.steps,
	...rivals.steps,
	...electorate.steps,
	...online.steps,
	...middle.steps,
	...result.steps,
	...verdicts.steps,
	...method.steps
};

const found = <Row>(rows: Readonly<Record<string, Row>>, kind: string, id: string): Row => {
	const row = rows[id];
	if (row === undefined) throw new Error(`There is no ${kind} “${id}” in the story, so nothing is taught there.`);
	return row;
};

/** What is taught at a step. Throws where the story has no step of this id. */
export const teachingOf = (step: string): StepTeaching => found(steps, 'step', step);
/** What is taught in a chapter. Throws where the story has no chapter of this id. */
export const chapterTeachingOf = (chapter: string): ChapterTeaching =>
	found(chapters as Record<string, unknown>, 'chapter', chapter) as ChapterTeaching;

export { IDEAS, type IdeaId } from './ideas';
export * from './lesson';
export { PURPOSES, RECORD_PURPOSES, type Purpose } from './purposes';
export { minutesOf, routes } from './routes';
export * from './types';
