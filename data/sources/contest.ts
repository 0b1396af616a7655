/** The record of the contest, July to September 2016, and of what came before it. */
import { described, titled } from './build';

const digest = 'A digest of a Guardian report.';

export const contest = [
	described(
		'i-eagle',
		'Report of Eagle’s announcement',
		'i',
		'July 2016',
		'https://inews.co.uk/news/politics/angela-eagle-challenge-jeremy-corbyn-labour-leadership-got-13587'
	),
	described(
		'i-window',
		'Report of the rules and the applications',
		'i',
		'July 2016',
		'https://inews.co.uk/news/politics/labour-rules-left-48-hour-window-join-183000-got-14978'
	),
	described(
		'express-launch',
		'Report of Eagle’s launch',
		'Daily Express',
		'2016-07-11',
		'http://express.co.uk/news/uk/688325/Angela-Eagle-Angela-Leadsom-press-conference'
	),
	described(
		'standard-launch',
		'Report of Eagle’s launch',
		'Evening Standard',
		'2016-07-11',
		'http://uat.standard.co.uk/news/politics/robert-peston-where-are-you-awkward-moment-angela-eagle-takes-questions-from-emptying-room-of-journalists-a3293196.html'
	),
	described(
		'itv-topic-labour-party',
		'News page on the Labour Party',
		'ITV News',
		'July 2016',
		'https://www.itv.com/news/tyne-tees/topic/labour-party/',
		{ note: 'A rolling page without dates.' }
	),
	described(
		'labourlist-ruling',
		'Report of the executive’s ruling',
		'LabourList',
		'2016-07-12',
		'https://labourlist.org/2016/07/corbyn-will-be-on-ballot-automatically-after-triumph-in-nec-battle'
	),
	described(
		'labourlist-executive-live',
		'Live page of the executive’s meeting',
		'LabourList',
		'2016-07-12',
		'https://labourlist.org/2016/07/liveblog-nec-meeting-on-leadership-challenge/'
	),
	described(
		'guardian-ruling',
		'Report of the executive’s ruling',
		'The Guardian',
		'2016-07-12',
		'https://www.theguardian.com/politics/2016/jul/12/jeremy-corbyn-must-be-on-labour-leadership-ballot-paper-party-rules-nec'
	),
	described(
		'voting-news-ruling',
		'Digest of the executive’s ruling',
		'The Voting News',
		'July 2016',
		'https://thevotingnews.com/labour-executive-rules-jeremy-corbyn-must-be-on-leadership-ballot-the-guardian',
		{ note: digest }
	),
	described(
		'huffpost-ruling',
		'Report of the executive’s votes',
		'HuffPost UK',
		'2016-07-12',
		'https://www.huffingtonpost.co.uk/entry/jeremy-corbyn-automatically-on-labour-leadership-ballot-rules-party-nec_uk_5784d0b2e4b00cb7b7ffcfaf'
	),
	described(
		'left-futures',
		'An account of the executive’s meeting',
		'Left Futures',
		'July 2016',
		'https://www.leftfutures.org/2016/07/jezwecanagain-corbyn-on-the-ballot-automatically/',
		{ nature: 'blog', note: 'By the leader’s side of the party; the fullest account of the votes on the room.' }
	),
	described(
		'guido-fawkes',
		'Report of the ruling',
		'Guido Fawkes',
		'2016-07-12',
		'https://order-order.com/2016/07/12/corbyn-on-the-ballot-2/',
		{ nature: 'blog' }
	),
	described(
		'bbc-excluded-copy',
		'A BBC report of Smith’s candidacy and the excluded members',
		'hornofafrica-abdikarim.blogspot.com',
		'July 2016',
		'http://hornofafrica-abdikarim.blogspot.com/2016/07/labour-leadership-owen-smith-to-enter.html',
		{ nature: 'copy', certainty: 'likely' }
	),
	described(
		'pink-news',
		'Report of Smith’s candidacy',
		'PinkNews',
		'2016-07-13',
		'https://thepinknews.com/2016/07/13/owen-smith-enters-labour-leadership-race'
	),
	described(
		'sky-smith',
		'Report of Smith’s candidacy',
		'Sky News',
		'2016-07-13',
		'http://news.sky.com/story/owen-smith-to-fight-for-labour-leadership-10500012'
	),
	described(
		'bbc-launch',
		'Report of Smith’s launch and the hustings',
		'BBC News, saved by NewsSniffer',
		'July 2016',
		'https://www.newssniffer.co.uk/articles/1192451/diff/2/3'
	),
	described(
		'spectator-hustings',
		'Report of the hustings',
		'The Spectator',
		'2016-07-18',
		'https://www.spectator.co.uk/article/angela-eagle-caught-in-a-bear-trap-at-labour-hustings'
	),
	described(
		'labourlist-smith',
		'Tag page on Owen Smith',
		'LabourList',
		'July 2016',
		'https://labourlist.org/tag/owen-smith/page/23'
	),
	described(
		'sera',
		'The contest’s timetable and rules',
		'SERA',
		'July 2016',
		'https://serauk.wordpress.com/labour-leadership-2016/',
		{ nature: 'party', note: 'SERA is affiliated to the party.' }
	),
	described(
		'new-statesman-deadline',
		'Report as the voting deadline neared',
		'New Statesman',
		'September 2016',
		'https://www.newstatesman.com/politics/staggers/2016/09/labour-leadership-election-voting-deadline-nears'
	),
	described(
		'itv-applications',
		'Update on the applications',
		'ITV News',
		'2016-07-20',
		'https://www.itv.com/news/update/2016-07-20/more-than-180-000-sign-up-to-vote-in-labour-election/'
	),
	described(
		'aol-applications',
		'Agency report of the applications and nominations',
		'AOL',
		'2016-07-20',
		'https://www.aol.co.uk/news/2016/07/20/labour-receives-180000-new-applications-ahead-of-leadership-vote/',
		{ note: 'An agency report carried whole.' }
	),
	described(
		'voting-news-applications',
		'Digest of the applications',
		'The Voting News',
		'July 2016',
		'https://thevotingnews.com/labour-signs-up-more-than-180000-supporters-to-vote-in-leadership-contest-the-guardian',
		{ note: digest }
	),
	described(
		'city-am-numbers',
		'The applications in numbers',
		'City A.M.',
		'July 2016',
		'https://www.cityam.com/46m-just-48-hours-mind-boggling-numbers-behind-labours/'
	),
	described(
		'guardian-withdrawal',
		'Report of Eagle’s withdrawal',
		'The Guardian, saved by NewsSniffer',
		'2016-07-19',
		'https://www.newssniffer.co.uk/articles/1193681/diff/1/2'
	),
	described(
		'scotsman-withdrawal',
		'Report of Eagle’s withdrawal',
		'The Scotsman',
		'2016-07-19',
		'https://www.scotsman.com/news/politics/angela-eagle-quits-labour-leadership-contest-and-backs-owen-smith-1471815'
	),
	described(
		'standard-withdrawal',
		'Report of Eagle’s withdrawal',
		'Evening Standard',
		'2016-07-19',
		'https://www.standard.co.uk/news/politics/angela-eagle-withdraws-from-labour-leadership-race-a3299596.html',
		{ note: 'Its count of her nominations differs.' }
	),
	described(
		'malta-today',
		'Report of Eagle’s withdrawal',
		'Malta Today',
		'2016-07-19',
		'https://maltatoday.com.mt/news/world/67717/angela_eagle_drops_out_of_labour_leadership_race',
		{ note: 'Gives the count that the BBC understood.' }
	),
	described(
		'irish-examiner-court',
		'Report of the first court case',
		'Irish Examiner',
		'July 2016',
		'https://www.irishexaminer.com/breakingnews/world/jeremy-corbyn-hails-high-court-rejection-of-waste-of-time-leadership-ballot-challenge-747112.html'
	),
	described(
		'jc-court',
		'Report of the first court case',
		'The Jewish Chronicle',
		'July 2016',
		'https://www.thejc.com/news/high-court-dismisses-jewish-labour-donors-corbyn-leadership-challenge-ykh53c3u'
	),
	described(
		'edinburgh-news-appeal',
		'Report of the end of the members’ case',
		'Edinburgh Evening News',
		'August 2016',
		'https://www.edinburghnews.scotsman.com/news/politics/labour-drops-legal-challenge-after-130k-new-members-excluded-870477'
	),
	described(
		'current-events-appeal',
		'Entry on the appeal in an archive of the news',
		'GitHub, nixworks/public',
		'2016-08-12',
		'https://github.com/nixworks/public/blob/a062aa7fee7a0b355cf049081ff4587b0ca78be5/news/2016/08/12/britain-s-court-of-appeal-reversing-monday-s-high-court-decision-rules-the-labour-party-has-the-right-to-prevent-up-to-130-000-new-members.md',
		{ nature: 'copy' }
	),
	described(
		'new-statesman-clp',
		'Report of the local parties’ nominations',
		'New Statesman',
		'August 2016',
		'http://newstatesman.com/politics/uk/2016/08/do-clp-nominations-show-jeremy-corbyn-winning-labour-leadership-contest'
	),
	described(
		'city-am-clp',
		'Report of the local parties’ nominations',
		'City A.M.',
		'August 2016',
		'http://www.cityam.com/247577/jeremy-corbyn-wins-84-per-cent-constituency-labour-party'
	),
	described(
		'labourlist-akehurst',
		'On the votes at local nomination meetings',
		'LabourList',
		'August 2016',
		'https://labourlist.org/2016/08/clp-nominations-obscure-how-close-the-leadership-race-is/',
		{ author: 'Luke Akehurst', nature: 'opinion', note: 'Holds one count of the votes at those meetings.' }
	),
	described(
		'teifidancer-poll',
		'A blog’s report of a YouGov poll',
		'teifidancer-teifidancer.blogspot.com',
		'2016-08-31',
		'https://teifidancer-teifidancer.blogspot.com/2016/08/owen-smith-reacts-to-corbyns-lead-in.html',
		{ nature: 'blog', certainty: 'likely', note: 'Second-hand; the poll itself was not seen.' }
	),
	described(
		'labourlist-result',
		'Report of the result',
		'LabourList',
		'2016-09-24',
		'https://labourlist.org/2016/09/jeremy-corbyn-earns-refreshed-mandate-as-he-is-re-elected-labour-leader/',
		{ note: 'Its table leaves out one number, which the other report has.' }
	),
	described(
		'total-politics-result',
		'The result broken down by kind of voter',
		'Total Politics',
		'2016-09-24',
		'https://www.totalpolitics.com/articles/news/jeremy-corbyn%E2%80%99s-landslide-re-election-%E2%80%93-breakdown-results'
	),
	titled(
		'wikipedia-corbyn',
		'Labour Party leadership of Jeremy Corbyn',
		'Wikipedia, saved on GitHub',
		'undated',
		'https://github.com/chinapedia/wikipedia.abstract.en/blob/4e46a3117939a158f7e811850f68c5d735f352a1/Page/Labour_Party_leadership_of_Jeremy_Corbyn.md',
		{
			nature: 'encyclopedia',
			note: 'A saved text with slips in two of its numbers; used where nothing nearer was found.'
		}
	),
	titled(
		'wikipedia-simple-election',
		'2016 Labour Party leadership election (UK)',
		'Simple English Wikipedia',
		'undated',
		'https://simple.m.wikipedia.org/wiki/2016_Labour_Party_leadership_election_(UK)',
		{ nature: 'encyclopedia', note: 'Read for its opening only.' }
	),
	described(
		'bbc-2015-copy',
		'A BBC report on the electorate of the first contest',
		'readtiger.com',
		'2015-08-12',
		'https://readtiger.com/https/www.bbc.co.uk/news/uk-politics-33892407',
		{ nature: 'copy', certainty: 'likely' }
	),
	described(
		'spectator-2019',
		'A look back at the moderates’ candidates',
		'The Spectator',
		'December 2019',
		'https://www.spectator.co.uk/article/can-labour-s-moderates-learn-from-all-their-mistakes-',
		{ nature: 'opinion', note: 'Gives the lowest-placed share of the first contest.' }
	)
] as const;
