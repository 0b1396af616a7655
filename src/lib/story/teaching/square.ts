import type { square as chapter } from '../chapters/square';
import { n, prose } from '../prose';
import { side, type ChapterTeaching } from './types';

export const square: ChapterTeaching<typeof chapter> = {
	question: prose`How large is a crowd, and who says so?`,
	outcome: prose`Ask of any crowd who counted it, how, and whether anybody else did.`,
	picture: 'square-week',
	asks: ['square-members', 'square-rally', 'square-week'],
	steps: {
		'square-flat': {
			ask: prose`How many people does it take to start a rally?`,
			answer: prose`Here, ${n('momentum.volunteers')} volunteers in a flat. Momentum’s full-time staff were ${n('momentum.staff', 'words')}.`,
			notice: prose`The marks are circles now. What does that say?`,
			idea: {
				id: 'scale',
				here: prose`Remember how large one circle is here. It will shrink as the camera draws back.`
			},
			sides: [
				side('One reading', prose`A few people can set many moving, if many are ready to come.`),
				side('Another reading', prose`A few organisers do not speak for everybody who came.`)
			],
			source: 'buzzfeed',
			notes: [
				prose`Explain Momentum: a campaign that grew out of Corbyn’s first run for the leadership, in ${n('momentum.since')}.`
			]
		},
		'square-members': {
			ask: prose`A group has ${n('momentum.members')} paying members. Is that many or few? Compared with what?`,
			answer: prose`Many beside the ${n('momentum.volunteers')} in the flat. Few beside what comes later: ${n('electorate.ballots')} people with a ballot.`,
			notice: prose`Find the flat in this picture.`,
			idea: { id: 'magnitude', here: prose`The same number is large in one picture and small in the next.` },
			sides: [
				side('Some MPs', prose`Called Momentum a party inside the party.`),
				side('The report', prose`Found a loose network, held together mostly on Facebook.`)
			],
			source: 'buzzfeed',
			notes: [
				prose`An encyclopedia page puts its membership in July at a few times this number. Both can be right, at different times.`
			]
		},
		'square-rally': {
			ask: prose`People come and go in a crowd. How would you count it?`,
			answer: prose`One way is to count a small patch, and multiply by how many such patches there are. Estimates of this one run from ${n('rally.attendance')}.`,
			notice: prose`Part of the crowd is solid and part is faint. What is the faint part?`,
			idea: {
				id: 'range',
				here: prose`The solid part is the lowest estimate and the faint part reaches to the highest.`
			},
			sides: [
				side('One reading', prose`So many people at a day’s notice is a sign of strength.`),
				side('Another reading', prose`A crowd shows who came, and not what those think who stayed at home.`)
			],
			source: 'record:parliament-square-rally',
			notes: [
				prose`The report says within ${n('rally.hours', 'numeral')} hours, and the record ${n('rally.recordHours')}. Ask where each starts its clock.`
			]
		},
		'square-week': {
			ask: prose`Momentum claimed ${n('rallies.people')} people at its rallies. Would you print that number?`,
			answer: prose`Yes, with whose it is: Momentum’s own count, and we found no other. That does not make it wrong. It makes it unchecked.`,
			notice: prose`The edge of this field is dashed. Where have you seen a dashed edge, and what did it mean?`,
			idea: { id: 'self-count', here: prose`Those who counted the crowd had called it together.` },
			sides: [
				side('A Labour blogger', prose`People at a rally are not votes, but they may go out and knock on doors.`),
				side(
					'The report',
					prose`Crowds matter a good deal in a party’s own contest, and may not win a general election.`
				)
			],
			source: 'buzzfeed',
			notes: [
				prose`Keep this one in mind. A group on the other side makes the same kind of claim later, and the same rule should hold.`
			]
		}
	}
};
