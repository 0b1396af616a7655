/**
 * What was left out of the story, by kind. An entry never retells the thing, names the person or points to the paragraph:
 * a list of what is not said must not say it.
 */

/** One kind of material that the texts hold and the story does not. */
export interface LeftOut {
	readonly id: string;
	readonly kind: string;
	readonly why: string;
}

/** All kinds left out. None is needed to tell the story. */
export const leftOut: readonly LeftOut[] = [
	{
		id: 'private-life',
		kind: 'Private life: health, family and whereabouts',
		why: 'It is nobody’s business but theirs, and explains no count on the page.'
	},
	{
		id: 'untested-allegations',
		kind: 'Allegations about a person’s character or conduct',
		why: 'Nobody tested them, and printing them spreads them whether or not they are true.'
	},
	{
		id: 'charges-against-offices',
		kind: 'Charges of wrongdoing against officials or MPs',
		why: 'They come without evidence. The page says only that a writer objects to a decision.'
	},
	{
		id: 'second-hand-remarks',
		kind: 'Personal remarks passed on at second hand',
		why: 'They are disputed, and trivial beside the vote.'
	},
	{
		id: 'lists-of-slips',
		kind: 'Runs of one person’s remarks, told as mistakes',
		why: 'A list of one side’s alone is unfair, and each item would need its full context.'
	},
	{
		id: 'hostile-labels',
		kind: 'Labels and viral posts aimed at a person',
		why: 'The texts hold them up as attacks and not as findings; repeating an attack carries it further.'
	},
	{ id: 'leaks', kind: 'Leaks against people, and what was in them', why: 'To repeat a leak is to finish its work.' },
	{
		id: 'single-unnamed-source',
		kind: 'Ridicule that rests on a single unnamed source',
		why: 'It cannot be checked, and its only use is to make somebody look foolish.'
	},
	{
		id: 'bad-moments',
		kind: 'Scenes of named people at a bad moment',
		why: 'Colour about individuals adds nothing to the counts.'
	},
	{ id: 'grief', kind: 'Calls that distressed families', why: 'The people called did not choose to be part of this.' },
	{
		id: 'insults-and-slurs',
		kind: 'Insults, slurs and swearing, even where quoted to be rejected',
		why: 'The argument can be told without them.'
	},
	{
		id: 'how-anyone-voted',
		kind: 'How any named person voted, and who an unnamed speaker may be',
		why: 'The ballots were secret, and the report does not name these speakers.'
	}
];
