/** The addresses the story has promised: chapter by chapter, each step with the chart it stands on. Once shipped they do not change. */
export const PROMISED = {
	opening: { 'opening-count': 'count' },
	night: {
		'night-call': 'clock',
		'night-sacked': 'clock',
		'night-statement': 'clock',
		'night-first': 'clock',
		'night-midday': 'clock'
	},
	departures: {
		'departures-guess': 'departures',
		'departures-claim': 'departures',
		'departures-record': 'departures',
		'departures-inside': 'departures',
		'departures-monday': 'departures',
		'departures-board': 'departures'
	},
	square: { 'square-flat': 'crowd', 'square-members': 'crowd', 'square-rally': 'crowd', 'square-week': 'crowd' },
	vote: {
		'vote-room': 'ballot',
		'vote-result': 'ballot',
		'vote-missing': 'ballot',
		'vote-share': 'ballot',
		'vote-when': 'ballot',
		'vote-logic': 'ballot'
	},
	'phoney-war': {
		'phoney-war-watson': 'calendar',
		'phoney-war-name': 'calendar',
		'phoney-war-days': 'calendar',
		'phoney-war-launch': 'calendar'
	},
	executive: {
		'executive-vote': 'executive',
		'executive-fee': 'fee',
		'executive-shut-out': 'executive',
		'executive-window': 'fee'
	},
	rivals: {
		'rivals-start': 'lanes',
		'rivals-offers': 'lanes',
		'rivals-nominations': 'lanes',
		'rivals-supporters': 'lanes'
	},
	electorate: { 'electorate-mps': 'electorate', 'electorate-field': 'electorate', 'electorate-end': 'electorate' },
	online: {
		'online-guess': 'likes',
		'online-likes': 'likes',
		'online-caveat': 'likes',
		'online-donors': 'donors',
		'online-phones': 'donors'
	},
	middle: { 'middle-split': 'middle', 'middle-message': 'middle' },
	result: {
		'result-forecasts': 'result',
		'result-count': 'result',
		'result-sections': 'result',
		'result-rooms': 'result'
	},
	verdicts: { 'verdicts-texts': 'readings', 'verdicts-questions': 'readings' },
	method: { 'method-figures': null, 'method-disagreements': null, 'method-sources': null, 'method-data': null }
} as const satisfies Record<string, Record<string, string | null>>;

export interface PromisedStep {
	readonly chapter: string;
	readonly id: string;
	/** Null where the step is a part of the page and not a chart. */
	readonly chart: string | null;
}

export const promisedSteps: readonly PromisedStep[] = Object.entries(PROMISED).flatMap(([chapter, steps]) =>
	Object.entries(steps).map(([id, chart]) => ({ chapter, id, chart }))
);
export const promisedChapters = Object.keys(PROMISED);
/** The opening's picture stands in the text, and the method has none. */
export const onStage = (step: PromisedStep) => step.chart !== null && step.chapter !== 'opening';
