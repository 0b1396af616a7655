/**
 * Where the five texts slip, or disagree with each other or with the record, and what the page does about each. In our
 * words and without digits: the numbers belong to the figures named, which the page prints beside the entry.
 */
import type { Passage } from './events';
import type { FigureId } from './figures';
import type { TextId } from './schema';

/** One thing that can be read in more than one way. */
export interface Disagreement {
	readonly id: string;
	/** Where the texts say it. */
	readonly where: readonly Passage[];
	readonly oneReading: string;
	readonly otherReading: string;
	/** What our page does. */
	readonly decision: string;
	/** Ids of the figures it touches, for the page to set beside it; empty where none does. */
	readonly figures: readonly FigureId[];
}

const at = (text: TextId, ...paragraphs: number[]): Passage => ({ text, paragraphs });

/** All of them, in the order of the story where they have one. */
export const disagreements: readonly Disagreement[] = [
	{
		id: 'impossible-date',
		where: [at('buzzfeed', 30)],
		oneReading: 'The report gives the rebels’ campaign structure a weekday and a day of the month.',
		otherReading:
			'The calendar does not hold that pair, so the weekday or the number is a slip, and nothing in the text settles which.',
		decision: 'The page shows both days and chooses neither.',
		figures: ['vote.slipDate', 'date.monday', 'date.tuesday']
	},
	{
		id: 'vote-evening',
		where: [at('buzzfeed', 25, 27, 29)],
		oneReading: 'Read in order, the ballot falls on the evening of the rally and of the MPs’ meeting.',
		otherReading: 'The record has the meeting and the rally on the Monday, and the ballot on the day after.',
		decision: 'The page follows the record, and a picture sets the days side by side.',
		figures: ['vote.meetingDate', 'rally.date', 'vote.date']
	},
	{
		id: 'share-of-whom',
		where: [at('buzzfeed', 26)],
		oneReading:
			'A person who is not named gives the leader’s loss as a share of his MPs; the report tells it before the vote.',
		otherReading:
			'The result makes it a slightly larger share of the valid votes, and a smaller share of all Labour MPs.',
		decision: 'The page says of whom each share is, and the reader can switch between them.',
		figures: ['vote.claimedShare', 'vote.shareOfValid', 'vote.shareOfMps']
	},
	{
		id: 'almost-the-entire-front-bench',
		where: [at('buzzfeed', 27)],
		oneReading: 'Almost the whole shadow front bench had left by the vote, junior posts included.',
		otherReading: 'The counts of that day make it most of the shadow cabinet and a number of junior posts.',
		decision: 'The phrase stays the report’s, and the counts stand beside it.',
		figures: ['departures.tuesdayCabinet', 'departures.sundaySacked', 'departures.cabinetSize', 'departures.byTuesday']
	},
	{
		id: 'hourly-rate',
		where: [at('buzzfeed', 17)],
		oneReading: 'From early afternoon on the Sunday, departures came at an hourly rate; no end is given.',
		otherReading:
			'The record has few that are certain in those hours, and an hour can be filled to that rate only if every bracket falls right. Monday morning was faster.',
		decision: 'The page draws one hour of the reporter’s rate, then the record; nothing is multiplied out.',
		figures: ['departures.rate', 'departures.afternoonCertain', 'departures.bestHour', 'departures.mondayRush']
	},
	{
		id: 'before-midday',
		where: [at('buzzfeed', 17)],
		oneReading:
			'Up to midday the report counts off a dismissal and a pair of resignations, those of Heidi Alexander and Gloria De Piero.',
		otherReading:
			'Ian Murray, who told a television audience himself, and Lilian Greenwood may have been out by then as well; no source fixes the minute of either.',
		decision:
			'The night stops with the report’s names and says that others may have gone by noon; the chart of the whole day draws Murray and Greenwood as spans.',
		figures: ['alexander.by', 'dePiero.by']
	},
	{
		id: 'members-shut-out',
		where: [at('buzzfeed', 45)],
		oneReading: 'The report has a loose phrase for the new members who were kept from voting.',
		otherReading: 'The record has a number, and it is well above what the phrase suggests.',
		decision: 'The page prints the phrase and the number side by side.',
		figures: ['members.excludedClaim', 'members.excluded']
	},
	{
		id: 'size-of-the-electorate',
		where: [at('buzzfeed', 54)],
		oneReading: 'The report’s round number is of people who received a vote.',
		otherReading: 'The record has more ballots sent than that; the round number is close to the votes that came back.',
		decision: 'The field draws every ballot sent and marks the report’s number where it falls.',
		figures: ['electorate.claim', 'electorate.ballots', 'electorate.validVotes']
	},
	{
		id: 'elapsed-weeks',
		where: [at('buzzfeed', 41, 50, 77)],
		oneReading:
			'The report counts the time to the launch and the time to the first hiring in whole weeks. The delay hurts the rebels in one place and is the leader’s head start in another.',
		otherReading: 'By the calendar each is a day or two over.',
		decision: 'The story gives the dates and no length; the days are counted here.',
		figures: ['eagle.launchWeeks', 'eagle.launchDays', 'smith.hiringWeeks', 'smith.hiringDays', 'headStart.weeks']
	},
	{
		id: 'phoney-war',
		where: [at('buzzfeed', 34)],
		oneReading:
			'A stretch of days without a declared candidate, with no beginning given, told before Watson rules himself out.',
		otherReading:
			'From Watson’s refusal, its length fits the day Eagle said that she would run and falls short of her launch.',
		decision: 'The calendar shows both counts beside the report’s.',
		figures: ['phoney.claimedDays', 'phoney.toAnnouncement', 'phoney.toLaunch']
	},
	{
		id: 'saving-labour-launch',
		where: [at('buzzfeed', 46)],
		oneReading:
			'In the order of the report the group starts in the middle of July, once the fee is settled and while Eagle and Smith both want to stand.',
		otherReading: 'A newspaper mentioned its website on the afternoon of the MPs’ vote, well before that.',
		decision: 'The story gives it no day.',
		figures: ['savingLabour.siteBy']
	},
	{
		id: 'early-executive-vote',
		where: [at('buzzfeed', 44)],
		oneReading:
			'By the report the executive first decided, by a narrow vote that went against Corbyn, whether he might sit through part of its meeting.',
		otherReading:
			'Left Futures has no such vote: he left when the chair asked him to, the vote that went against him made the ballot secret, and a later one brought him back in.',
		decision: 'The page tells only of the final ruling, on which the accounts agree.',
		figures: ['nec.secretFor', 'nec.secretAgainst', 'nec.backFor', 'nec.backAgainst', 'nec.for', 'nec.against']
	},
	{
		id: 'a-day-or-in-all',
		where: [at('buzzfeed', 46)],
		oneReading: 'Momentum signed up new members in large numbers on every day of the delay.',
		otherReading: 'It signed them up in large numbers over the whole of the delay.',
		decision: 'No rate is worked out from it.',
		figures: ['momentum.recruits']
	},
	{
		id: 'share-of-earlier-crowds',
		where: [at('buzzfeed', 31)],
		oneReading:
			'Momentum claims that the week’s crowds were a given share of those at all of Corbyn’s events the year before.',
		otherReading:
			'The share is the reporter’s own remark on Momentum’s number. Either way it sets rallies in the street beside a campaign’s events.',
		decision:
			'The page credits the number of people to Momentum and the number of places to the report, and draws no total for the year before.',
		figures: ['rallies.people', 'rallies.half']
	},
	{
		id: 'campaign-figures',
		where: [at('buzzfeed', 65, 66, 75)],
		oneReading: 'Calls and likes are printed without a source; donors and volunteers, as the campaigns’ own word.',
		otherReading:
			'The campaigns may have counted differently. Corbyn’s page had a following before the campaign, as the report says.',
		decision:
			'Each stands with whose word it is: anybody could count the likes, and only the campaign the calls, so these are its claim. The likes stand with the earlier following noted on them.',
		figures: ['phones.calls', 'likes.corbyn', 'likes.smith', 'donors.corbyn', 'donors.smith', 'volunteers.corbyn']
	},
	{
		id: 'months-of-joining',
		where: [at('buzzfeed', 82)],
		oneReading: 'The report has the people who joined too late for this vote joining between January and June.',
		otherReading:
			'The record’s freeze date falls inside the earliest of those months, and people who joined in July had no vote as members either.',
		decision: 'The page goes by the freeze date.',
		figures: ['members.freezeDate']
	},
	{
		id: 'which-may',
		where: [at('guardian-comment', 8), at('buzzfeed', 12)],
		oneReading:
			'The column would have waited for the May elections; written in September, it can only mean those of the year to come.',
		otherReading: 'The report also speaks of the May elections, and means those just before the referendum.',
		decision:
			'The page dates the talk of a challenge by the report’s May; the file of events has the column’s, as worked out.',
		figures: ['challenge.floatedBefore']
	},
	{
		id: 'which-court',
		where: [at('rogercee-august', 2)],
		oneReading:
			'By the post, rulings of the High Court went both ways; which side it takes for the winner is only implied.',
		otherReading:
			'The record has the High Court against a challenge to Corbyn’s place and then for members shut out of the vote, and the Court of Appeal reversing the second ruling.',
		decision:
			'The page tells of the ruling for new members and of its reversal by a higher court, and calls no side the winner.',
		figures: ['court.foster', 'court.members', 'court.appeal']
	},
	{
		id: 'forecasts',
		where: [at('rogercee-august', 8, 10), at('rogercee-september', 6), at('jocolumbine', 4), at('buzzfeed', 7)],
		oneReading:
			'One blog expected almost no votes for Smith in August, and in September saw almost no support for a faction.',
		otherReading:
			'He took more than a third of the vote. The forecasts of who would win came true, and so did the report’s of a bigger win than before.',
		decision:
			'Each forecast is a range on the axis with the result beside it. What is said of a faction is set apart, since it is no forecast of this vote.',
		figures: [
			'forecast.blogSmith',
			'forecast.blogFaction',
			'result.smithShare',
			'result.first2015',
			'result.corbynShare'
		]
	},
	{
		id: 'estimate-and-result',
		where: [at('buzzfeed', 71)],
		oneReading: 'An aide’s estimate parts the voters into those against Corbyn, those for him, and a group between.',
		otherReading:
			'Smith’s share lies above the solid part against and below that part with all of the middle, which fits a middle that divided.',
		decision: 'It is drawn without hard edges, as the estimate of a single person.',
		figures: ['middle.against', 'middle.for', 'middle.between', 'result.smithShare']
	},
	{
		id: 'what-started-it',
		where: [at('buzzfeed', 12, 14, 15, 78), at('guardian-comment', 3), at('rogercee-september', 9)],
		oneReading: 'Benn’s dismissal set it off, says the report; people it quotes say anger over the referendum did.',
		otherReading:
			'The column says the motion of no confidence did; the September post counts from the day after the referendum.',
		decision:
			'The telling begins on the night of the dismissal, which can be timed, and the page names no cause in its own voice.',
		figures: ['benn.sacked', 'motion.date', 'referendum.result']
	},
	{
		id: 'the-word',
		where: [
			at('buzzfeed', 1, 8, 14, 78),
			at('jocolumbine', 2),
			at('guardian-comment', 2),
			at('rogercee-august', 3, 5, 9),
			at('rogercee-september', 9)
		],
		oneReading: 'The report and the blog posts call it a “coup”, some of them in quotation marks.',
		otherReading:
			'One person quoted in the report says that there was none, others that nothing was coordinated; the column leaves the name open.',
		decision: 'The page says revolt, challenge, walk-out or contest; the word appears only as somebody’s.',
		figures: []
	},
	{
		id: 'unnamed-poll',
		where: [at('rogercee-august', 2)],
		oneReading: 'A poll in the news had Smith well ahead; the post does not name it and gives it no weight.',
		otherReading:
			'The record’s poll of people with a vote, late in August, has Corbyn far ahead. A poll of the wider public would not compare.',
		decision: 'Only the named poll is drawn.',
		figures: ['forecast.pollCorbyn', 'forecast.pollSmith']
	},
	{
		id: 'when-the-report-was-written',
		where: [at('buzzfeed', 1, 7, 82)],
		oneReading: 'The report’s headline has the challenge already failed.',
		otherReading: 'Its text awaits the result, so it can hold no count of the vote.',
		decision: 'Every count of the vote comes from the record.',
		figures: ['result.date']
	},
	{
		id: 'months-of-contest',
		where: [at('rogercee-september', 5, 6)],
		oneReading: 'The post gives the contest in whole months, and the earlier win as a year before.',
		otherReading:
			'From the Sunday of the dismissal to the post is a little under that, and the earlier win was in September of the year before.',
		decision: 'The page says about three months, and counts them from the MPs’ vote to the result.',
		figures: ['forecast.decidedMonths', 'story.months', 'result.firstDate', 'date.sunday']
	},
	{
		id: 'just-hours',
		where: [at('buzzfeed', 4)],
		oneReading: 'Benn’s calls are said to have come within hours of the referendum defeat.',
		otherReading: 'The report has word of them on the Saturday, a day after the result was declared.',
		decision: 'The page dates the advisers’ call and leaves the hours out.',
		figures: ['benn.callDate', 'referendum.result']
	},
	{
		id: 'missing-pictures',
		where: [at('rogercee-september', 2, 4, 8)],
		oneReading:
			'At several points the September post shows a picture of something that Smith wrote or passed on, and replies to it.',
		otherReading: 'The copy we read came without pictures: we have the replies, and cannot see what they reply to.',
		decision: 'The page says only that the post takes issue with things Smith wrote or shared.',
		figures: []
	},
	{
		id: 'links-and-repeats',
		where: [at('guardian-comment', 1, 6, 7, 8, 14)],
		oneReading: 'As copied, the column has web addresses inside its sentences and says a few of them twice.',
		otherReading: 'The addresses are links, and the repeat is a pull quote.',
		decision: 'The repeat counts once, and the addresses are not shown.',
		figures: []
	}
];
