/** The words of Westminster, for someone who has never been there. Own words; no digits. */
export const GLOSSARY = {
	nec: [
		'National executive',
		'The committee that runs the Labour Party and rules on its rulebook. Often shortened to NEC.'
	],
	'shadow-cabinet': [
		'Shadow cabinet',
		'The team of opposition politicians, chosen by their leader, who each face one government minister.'
	],
	'front-bench': [
		'Front bench',
		'Everyone with a job in the leader’s team: the shadow cabinet, the shadow ministers under it, and the MPs who assist them.'
	],
	'no-confidence': [
		'Motion of no confidence',
		'A statement put to a vote: that those voting for it no longer trust their leader to lead.'
	],
	momentum: ['Momentum', 'A campaign set up by supporters of Jeremy Corbyn after his first leadership election.'],
	'registered-supporter': ['Registered supporter', 'Someone who paid a fee to vote in this one leadership election.'],
	'affiliated-supporter': [
		'Affiliated supporter',
		'Someone who could vote because they belonged to a trade union or society linked to the party.'
	],
	ballot: ['Ballot', 'A vote on paper or on screen. In a secret ballot no one can tell who voted which way.'],
	nomination: [
		'Nomination',
		'An MP’s or Euro-MP’s signature putting a candidate forward. A challenger needed a fixed share of them to stand.'
	]
} as const satisfies Record<string, readonly [string, string]>;

export type TermId = keyof typeof GLOSSARY;
