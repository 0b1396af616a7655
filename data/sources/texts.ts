/** The five texts the story is retold from. The ids are those of `TextId`. */
import type { Source, TextId } from '../schema';
import { described, titled } from './build';

export const fiveTexts: readonly (Source & { readonly id: TextId })[] = [
	{
		...titled(
			'buzzfeed',
			'How The Labour Coup Failed',
			'BuzzFeed News',
			'September 2016, before the result',
			'https://www.buzzfeed.com/jimwaterson/the-corbyn-supremacy',
			{
				author: 'Jim Waterson',
				note: 'From people on every side, many of them unnamed. The day is not settled; most likely the week of the result.'
			}
		),
		id: 'buzzfeed'
	},
	{
		...titled(
			'rogercee-august',
			'With less than a week till voting commences for the Labour leadership, just what has the farce been for?',
			'rogercee.com',
			'between 15 and 21 August 2016',
			'http://www.rogercee.com/with-less-than-a-week-till-voting-commences-for-the-labour-leadership-just-what-has-the-farce-been/',
			{
				nature: 'blog',
				note: 'An argument for Corbyn. It shows no writer; the days are worked out from what it says.'
			}
		),
		id: 'rogercee-august'
	},
	{
		...described(
			'jocolumbine',
			'A post most likely titled “Bridges”',
			'jocolumbine.wordpress.com',
			'2016-08-13',
			'https://jocolumbine.wordpress.com/2016/08/13/bridges/',
			{
				nature: 'blog',
				note: 'By a Labour supporter. The day and likely title are from the address; the writer is known only by the site’s name.'
			}
		),
		id: 'jocolumbine'
	},
	{
		...titled(
			'guardian-comment',
			'We Labour moderates lost. Let’s stop sniping and move on',
			'The Guardian, Comment is free',
			'27 or 28 September 2016',
			'http://trib.al/Wgi9rZu',
			{
				nature: 'opinion',
				certainty: 'likely',
				note: 'By someone who voted for Smith. The copy read shows no writer; the day is worked out from a link in it.'
			}
		),
		id: 'guardian-comment'
	},
	{
		...described(
			'rogercee-september',
			'A post written between the close of voting and the result',
			'rogercee.com',
			'between 21 and 23 September 2016',
			'http://www.rogercee.com/',
			{
				nature: 'blog',
				certainty: 'open',
				note: 'An argument for Corbyn, read on a tag page of the blog; the address is its front. It shows no title or writer; the days are worked out from what it says.'
			}
		),
		id: 'rogercee-september'
	}
];
