/** The statistical ideas of the story, each in a sentence or so. Own words; no digits. */
export const IDEAS = {
	'unit-chart': ['Unit chart', 'One mark is one thing counted, so a picture can be checked by counting it.'],
	counted: [
		'What is counted',
		'A number means little until it is said what was counted: people, votes, messages, likes.'
	],
	sorting: ['Sorting into kinds', 'Before anything is counted, somebody decides what goes into which heap.'],
	timeline: ['Line of time', 'Events in order, with the gaps drawn as long as they were.'],
	interval: ['Length of time', 'How long something lasted depends on where it is taken to begin and to end.'],
	bracket: ['Bracket', 'Not the moment, but the earliest and the latest it can have been.'],
	bounds: ['Least and most', 'Where not everything is known, the lowest and the highest count that would fit.'],
	rate: ['Rate', 'So many in so much time. Without the length of time it gives no total.'],
	shape: ['Shape', 'The same total can be spread out or come in a rush.'],
	missing: ['Missing data', 'What is not known is still a part of the whole, and has to be shown somewhere.'],
	denominator: ['Denominator', 'A share is a share of something. Change the something and the share changes.'],
	scale: ['Scale', 'Pictures can be compared only where one mark is worth the same in each.'],
	magnitude: ['Order of size', 'Whether a number is of the size of a class, a town or a country.'],
	ratio: ['Ratio', 'How many of one for each of the other.'],
	margin: ['Margin', 'How few would have had to choose otherwise to change the result.'],
	points: ['Percentage points', 'The difference between one percentage and another.'],
	subgroup: ['Groups within', 'A total can hide that its groups differ, and a large share can be of a small group.'],
	vague: ['Vague words', 'Words such as many or most are numbers with wide edges.'],
	range: ['Range', 'Where counts differ, both ends are shown and not a middle that nobody counted.'],
	'self-count': [
		'Counted by one side',
		'A number from somebody it concerns may be right, but nobody else has checked it.'
	],
	'self-selection': ['Self-selection', 'People who choose to be counted may not be like those who do not.'],
	sample: ['Sample', 'Asking some to learn about all. It works only if the some are fairly chosen.'],
	estimate: ['Estimate', 'A number somebody has reckoned, not counted.'],
	forecast: ['Forecast', 'A claim about a number that is not known yet, and so one that can be marked later.'],
	memory: ['Memory', 'What somebody recalls is evidence of how it seemed, and less sure as a count.'],
	single: ['A single account', 'One person’s word: worth having, and not yet confirmed.'],
	independence: ['Independent sources', 'Sources confirm each other only if they did not get it from one another.'],
	'cross-check': ['Cross-check', 'Testing one source against another, or against a calendar, which takes no side.'],
	secrecy: ['Totals without persons', 'A total tells nothing certain about any one person in it.'],
	together: ['At the same time', 'Things that happen together need not be cause and effect.'],
	proxy: ['Stand-in measure', 'Counting what is easy in place of what is meant, such as likes for support.'],
	trace: ['Tracing a number', 'Following a number back to whoever first said it.'],
	open: ['Open data', 'Numbers given out with their sources, so that others can check and correct them.']
} as const satisfies Record<string, readonly [string, string]>;

export type IdeaId = keyof typeof IDEAS;
