import type { rivals as chapter } from '../chapters/rivals';
import { n, prose } from '../prose';
import { side, type ChapterTeaching } from './types';

export const rivals: ChapterTeaching<typeof chapter> = {
	question: prose`What do we know when only one side has told us?`,
	outcome: prose`Mark in a story which parts are official, which were told to reporters, and which are one camp’s account.`,
	picture: 'rivals-nominations',
	asks: ['rivals-offers', 'rivals-nominations', 'rivals-supporters'],
	steps: {
		'rivals-start': {
			ask: prose`Why might people who want a change of leader want only one challenger?`,
			answer: prose`Otherwise those who agree with them must choose, and their support may be divided.`,
			notice: prose`The lanes share one row of days. Who does what first?`,
			idea: { id: 'timeline', here: prose`Side by side on the same days, the order needs no words.` },
			sides: [
				side('Eagle', prose`Said on ${n('eagle.announced')} that she would run, and launched on ${n('eagle.launch')}.`),
				side(
					'Smith',
					prose`Began hiring on ${n('smith.hiring')}, the report says, and declared on ${n('smith.declared')}.`
				)
			],
			source: 'record:smith-declares',
			notes: [prose`Keep to what is dated. The next step is about what is not.`]
		},
		'rivals-offers': {
			ask: prose`One camp tells you what happened in a private talk. What do you do before you print it?`,
			answer: prose`Ask the other camp. If there is no answer, say whose account it is, and draw it so.`,
			notice: prose`What is dashed here and what is not?`,
			idea: { id: 'single', here: prose`The offer rests on the word of people close to one candidate.` },
			sides: [
				side('People close to Eagle', prose`Said that she proposed running together and was turned down.`),
				side('Smith’s side', prose`Is not heard on this: we have nothing from it.`)
			],
			source: 'buzzfeed',
			notes: [prose`Silence is not agreement. Say so, because a class will often take it for that.`]
		},
		'rivals-nominations': {
			ask: prose`One number was published and one was told to reporters. Should they be drawn alike?`,
			answer: prose`No. Smith’s ${n('nominations.smith')} is solid. Eagle’s ${n('nominations.eagle')} is what reporters were told; the BBC understood ${n('nominations.eagleBbc')}.`,
			notice: prose`Find the line at ${n('nominations.threshold')}. What does it mean for each of them?`,
			idea: {
				id: 'trace',
				here: prose`One number was official. The other ends with somebody’s word.`
			},
			sides: [
				side('Reporters', prose`Some were told that she had ${n('nominations.eagle')}.`),
				side('The BBC', prose`Understood that it was ${n('nominations.eagleBbc')}.`)
			],
			source: 'record:eagle-withdraws',
			notes: [
				prose`A nomination is a signature, not a secret ballot; but the report says Eagle asked that the list of who had nominated whom not be released.`
			]
		},
		'rivals-supporters': {
			ask: prose`Saving Labour claimed ${n('savingLabour.backers')} backers. What rule did you use for Momentum’s count? Use it again.`,
			answer: prose`Print it, say whose count it is, and that nobody else’s was found.`,
			notice: prose`Compare the edge of this field with the edge round Momentum’s rallies.`,
			idea: {
				id: 'self-count',
				here: prose`Both groups counted their own people, and both fields have a dashed edge.`
			},
			sides: [
				side('Saving Labour', prose`Says that it signed up so many people against Corbyn.`),
				side('One caution', prose`To back a campaign is neither to join a party nor to vote.`)
			],
			source: 'buzzfeed',
			notes: [prose`Fairness here is the same rule for both sides. Let the class find that for themselves.`]
		}
	}
};
