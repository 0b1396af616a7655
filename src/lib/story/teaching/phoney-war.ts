import type { phoneyWar as chapter } from '../chapters/phoney-war';
import { n, prose } from '../prose';
import { side, type ChapterTeaching } from './types';

export const phoneyWar: ChapterTeaching<typeof chapter> = {
	question: prose`How long did it take to find a challenger?`,
	outcome: prose`Measure a length of time between stated days, and spot one that has no start.`,
	picture: 'phoney-war-days',
	asks: ['phoney-war-name', 'phoney-war-days', 'phoney-war-launch'],
	steps: {
		'phoney-war-watson': {
			ask: prose`A contest needs a challenger. What would you ask of one?`,
			answer: prose`To be willing, to have enough MPs’ signatures, and to have a chance with those who vote. The deputy leader said on ${n('watson.ruledOut')} that he would not be a candidate.`,
			notice: prose`Count the empty days that follow.`,
			idea: {
				id: 'timeline',
				here: prose`A calendar gives every day the same room, so days with nothing on them are seen too.`
			},
			sides: [
				side('Some of the rebels', prose`Hoped that the deputy leader could talk Corbyn into going.`),
				side('Corbyn', prose`Had said that he would stay.`)
			],
			source: 'buzzfeed',
			notes: [
				prose`The same day the prime minister, David Cameron, told Corbyn in Parliament to go. The page leaves it out of the calendar; you can ask why.`
			]
		},
		'phoney-war-name': {
			ask: prose`One person who is not named tells you what was said at a meeting. What would make you surer?`,
			answer: prose`Somebody else who was there, a note, a message. There is none here, and so the mark is dashed. By one person’s account ${n('search.alternatives', 'words')} other names were weighed.`,
			notice: prose`How does the picture show that only one person says so?`,
			idea: { id: 'single', here: prose`It is a memory of one meeting, from one person.` },
			sides: [
				side('For using it', prose`Without such accounts many meetings would leave no trace.`),
				side('For care with it', prose`A memory can be wrong, and nobody can go back and ask a person without a name.`)
			],
			source: 'buzzfeed',
			notes: [prose`Nobody is marked as passing or failing a test. Keep it so in the discussion.`]
		},
		'phoney-war-days': {
			ask: prose`How many days is it from ${n('watson.ruledOut')} to ${n('eagle.launch')}? Count them, and then look at what the report says.`,
			answer: prose`${n('phoney.toLaunch', 'Words')} to Eagle’s launch, and ${n('phoney.toAnnouncement', 'words')} to the day she said she would run. The report says ${n('phoney.claimedDays', 'words')}, and does not say from when.`,
			notice: prose`The bars start on the same day. Where does each of them end, and why?`,
			idea: { id: 'interval', here: prose`Move the start or the end and the same wait has another length.` },
			sides: [
				side('The report', prose`While one side was holding meetings, the other was already campaigning.`),
				side(
					'One reading',
					prose`The rules asked for a challenger with MPs’ signatures, and agreeing on one takes time.`
				)
			],
			source: 'record:eagle-launch',
			notes: [prose`Let the class count on the calendar before you show the bars. Do they count the first day, or not?`]
		},
		'phoney-war-launch': {
			ask: prose`You are about to announce something. Minutes before, larger news breaks. What happens to yours?`,
			answer: prose`Most of the coverage, says the report, went to the other story: Andrea Leadsom leaving the Conservative race.`,
			notice: prose`What stands under this day?`,
			idea: {
				id: 'together',
				here: prose`They fell within minutes of each other. That alone does not make one the cause of the other.`
			},
			sides: [
				side('Several rebels, and a columnist', prose`Thought, looking back, that the challenge had come too soon.`),
				side('Some of Eagle’s supporters', prose`Were still sure that she could have won.`)
			],
			source: 'buzzfeed',
			notes: [prose`The columnist voted for Smith, so this is not a case of one side against the other.`]
		}
	}
};
