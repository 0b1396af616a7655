import type { online as chapter } from '../chapters/online';
import { n, prose } from '../prose';
import { side, type ChapterTeaching } from './types';

export const online: ChapterTeaching<typeof chapter> = {
	question: prose`Do likes, gifts and calls say how people will vote?`,
	outcome: prose`Say why a measure that is easy to count may be far from what is meant.`,
	picture: 'online-caveat',
	asks: ['online-guess', 'online-likes', 'online-caveat', 'online-donors'],
	steps: {
		'online-guess': {
			ask: prose`Corbyn’s page ended on ${n('likes.corbyn')} likes. How many did Smith’s have? Say first why one page might have many more than another.`,
			answer: prose`${n('likes.smith', 'Figure')}, as the report has it. A page can be older, better known, or more passed on.`,
			notice: prose`The dotted box is room for a guess, and says nothing about the answer.`,
			idea: {
				id: 'estimate',
				here: prose`To guess well you need something to compare with. Here it is the other page.`
			},
			sides: [
				side('A reason to guess close', prose`Both stand in the same contest, for the same voters.`),
				side('A reason to guess far apart', prose`One of them had been leader for a year.`)
			],
			source: 'buzzfeed',
			notes: [prose`Take several guesses. Nobody has to guess.`]
		},
		'online-smith': {
			ask: prose`How large is ${n('likes.smith')}? Think of a school, a stadium, a town.`,
			answer: prose`A good crowd at a football ground. The picture is full, but it would be full at any number: ask for the scale.`,
			notice: prose`The frame is full. Does that make it a large number?`,
			idea: {
				id: 'scale',
				here: prose`A picture drawn to fill its frame says nothing about size until there is another beside it.`
			},
			sides: [
				side('Seen alone', prose`The field looks large.`),
				side('Seen beside another', prose`It may look small, though the marks are the same.`)
			],
			source: 'buzzfeed',
			notes: [prose`Stop here for a moment. The next picture is the same marks.`]
		},
		'online-likes': {
			ask: prose`Both pages are about to be drawn to one scale. How small will Smith’s block be?`,
			answer: prose`By area, Corbyn’s block to Smith’s is ${n('likes.ratio')}.`,
			notice: prose`Find Smith’s block. Is it the marks that have changed, or the scale?`,
			idea: {
				id: 'ratio',
				here: prose`Divide the larger count by the smaller. Both are round numbers, and so is the answer.`
			},
			sides: [
				side('A blogger for Corbyn', prose`Complained of hostile coverage of Corbyn that MPs passed on.`),
				side('A Smith aide', prose`Called some of what was shared untrue or partly so.`)
			],
			source: 'buzzfeed',
			notes: [prose`Do not rest on this picture. The step after it says what a like is not.`]
		},
		'online-caveat': {
			ask: prose`If likes were votes, how would the contest have ended?`,
			answer: prose`With almost nothing for Smith. The votes went ${n('result.corbynShare')} to ${n('result.smithShare')}.`,
			notice: prose`Compare the gap between the likes with the gap between the votes.`,
			idea: {
				id: 'proxy',
				here: prose`A like is easily counted and is not a vote: it may come from anywhere, at any time, for any reason.`
			},
			sides: [
				side('For likes as a sign', prose`They give an idea of how many people a message can reach.`),
				side('Against', prose`One page had a very large following before the campaign began, as the report says.`)
			],
			source: 'buzzfeed',
			notes: [prose`Ask where else something easy is counted in place of what is meant: views, stars, grades.`]
		},
		'online-donors': {
			ask: prose`Which takes more, a like or a gift of money? Which would you expect to be nearer to a vote?`,
			answer: prose`A gift. By the campaigns’ own word it was ${n('donors.ratio')}; in votes, ${n('result.ratio')}.`,
			notice: prose`The scale is that of the likes. What has happened to the gap?`,
			idea: {
				id: 'self-count',
				here: prose`Both numbers come from the campaigns, and each may have counted in its own way.`
			},
			sides: [
				side('Corbyn’s campaign', prose`Claimed ${n('donors.corbyn')} donors for Corbyn.`),
				side('Smith’s campaign', prose`Its emails said ${n('donors.smith')}.`)
			],
			source: 'buzzfeed',
			notes: [
				prose`Each side is treated alike here: each has its claim, and neither was checked by anybody else that we found.`
			]
		},
		'online-phones': {
			ask: prose`The report says ${n('phones.calls')} calls were made through an app. How could somebody outside the campaign check that?`,
			answer: prose`From the records of the app or of the telephones. We found nobody who had.`,
			notice: prose`The bar is cut into equal parts, with one of them filled. What is the whole bar?`,
			idea: {
				id: 'denominator',
				here: prose`From a part and its share the whole can be worked out: ${n('phones.total')} calls, if the report’s numbers are right.`
			},
			sides: [
				side(
					'Somebody in Corbyn’s campaign',
					prose`Spoke of ${n('volunteers.corbyn')} volunteers as something the other campaign lacked.`
				),
				side('One caution', prose`A call is not a person persuaded, and a volunteer may give an hour or a month.`)
			],
			source: 'buzzfeed',
			notes: [prose`If there is time, let the class work out the whole from the part.`]
		}
	}
};
