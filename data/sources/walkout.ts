/** The record of the walk-out and the vote, late June 2016. */
import { described, titled } from './build';

const noTimeZone = 'Its stamp has no time zone, so it sets only the earliest and the latest.';
const undatedItems = 'A rolling page without dates; read by the items beside it.';
const liveSunday = 'Saved versions of a live page; each entry has its own clock time.';

export const walkout = [
	titled(
		'spectator-jexit',
		'Jexit: running tally of Labour frontbench resignations',
		'The Spectator',
		'2016-07-04',
		'https://www.spectator.co.uk/article/jexit-running-tally-of-labour-frontbench-resignations',
		{ author: 'Isabel Hardman', note: 'The days before the Tuesday of the vote were not seen.' }
	),
	titled(
		'spectator-disintegration',
		'Labour’s disintegration begins',
		'The Spectator',
		'2016-06-26',
		'https://www.spectator.co.uk/article/labour-s-disintegration-begins'
	),
	described(
		'spectator-motion',
		'Report of the motion of no confidence',
		'The Spectator',
		'2016-06-24',
		'https://www.spectator.co.uk/article/labour-mps-table-no-confidence-motion-in-jeremy-corbyn'
	),
	described(
		'express-list',
		'The Daily Express list of those who left, with times',
		'kmhouseindia.blogspot.com',
		'2016-06-27',
		'http://kmhouseindia.blogspot.com/2016/06/labour-exodus-continues-as-four-more.html',
		{
			nature: 'copy',
			certainty: 'likely',
			note: 'Most Monday times rest on it; the part for the Sunday was not seen.'
		}
	),
	described(
		'guardian-live-26-june-morning',
		'Live page on the first departures, Sunday morning',
		'The Guardian, saved by NewsSniffer',
		'2016-06-26',
		[
			'https://www.newssniffer.co.uk/articles/1178264/diff/4/5',
			'https://www.newssniffer.co.uk/articles/1178264/diff/10/11'
		],
		{ note: liveSunday }
	),
	described(
		'guardian-live-26-june-afternoon',
		'Live page on the first departures, Sunday afternoon and evening',
		'The Guardian, saved by NewsSniffer',
		'2016-06-26',
		[
			'https://www.newssniffer.co.uk/articles/1178267/diff/11/12',
			'https://www.newssniffer.co.uk/articles/1178267/diff/15/16',
			'https://www.newssniffer.co.uk/articles/1178267/diff/24/25'
		],
		{ note: liveSunday }
	),
	described(
		'guardian-live-copy',
		'A copy of the Guardian’s Sunday live page as it stood early on',
		'sigurdurnordal.org',
		'2016-06-26',
		'https://sigurdurnordal.org/2016/06/26/brexit-live-heidi-alexander-first-shadow-minister-to-resign-after-hilary-benn-sacking',
		{ nature: 'copy', certainty: 'likely' }
	),
	described(
		'guardian-live-27-june',
		'Live page of the Monday, saved',
		'The Guardian, saved by NewsSniffer',
		'2016-06-27',
		'https://www.newssniffer.co.uk/articles/1178738/diff/11/12'
	),
	described(
		'guardian-live-27-june-watson',
		'Live page of the Monday: Watson’s meeting with Corbyn',
		'The Guardian',
		'2016-06-27',
		'http://trib.al/P5UhDsW?filterKeyEvents=false&page=with:block-5770f0ade4b0f4303810a005',
		{ note: 'A short link to one entry.' }
	),
	described(
		'guardian-live-28-june',
		'Live page of the Tuesday, saved',
		'The Guardian, saved by NewsSniffer',
		'2016-06-28',
		['https://newssniffer.co.uk/articles/1179534/diff/17/18', 'https://newssniffer.co.uk/articles/1179534/diff/18/19']
	),
	titled(
		'guardian-who-has-gone',
		'Shadow cabinet resignations: who has gone and who is staying',
		'The Guardian',
		'2016-06-26',
		'https://www.theguardian.com/politics/2016/jun/26/labour-shadow-cabinet-resignations-jeremy-corbyn-who-has-gone',
		{ note: 'Read in an archived copy.' }
	),
	described(
		'guardian-rally',
		'Report of the rally and the MPs’ meeting',
		'The Guardian, saved by NewsSniffer',
		'2016-06-27',
		'https://www.newssniffer.co.uk/articles/1179321/diff/3/4'
	),
	described(
		'standard-revolt',
		'Report of the first day, with rounded times for the evening',
		'Evening Standard',
		'2016-06-26',
		'https://www.standard.co.uk/news/politics/brexit-triggers-labour-leadership-crisis-as-jeremy-corbyn-faces-open-revolt-a3281101.html'
	),
	described(
		'reuters-alexander',
		'Report of Heidi Alexander’s resignation',
		'Reuters',
		'2016-06-26',
		'http://www.reuters.com/article/us-britain-eu-corbyn-health-idUSKCN0ZC06Z',
		{ note: noTimeZone }
	),
	described(
		'reuters-de-piero',
		'Report of Gloria De Piero’s resignation',
		'Reuters',
		'2016-06-26',
		'http://www.reuters.com/article/us-britain-eu-corbyn-depiero-idUSKCN0ZC0GL',
		{ note: noTimeZone }
	),
	described(
		'reuters-coaker',
		'Report of Vernon Coaker’s resignation',
		'Reuters',
		'2016-06-26',
		'http://www.reuters.com/article/us-britain-eu-corbyn-coaker-idUSKCN0ZC0UV',
		{ note: noTimeZone }
	),
	described(
		'reuters-falconer',
		'Report of Lord Falconer’s resignation',
		'Reuters',
		'2016-06-26',
		'http://www.reuters.com/article/us-britain-eu-corbyn-falconer-idUSKCN0ZC0VN',
		{ note: noTimeZone }
	),
	titled(
		'bbc-murray',
		'Only Scots Labour MP Ian Murray quits shadow cabinet',
		'BBC News',
		'2016-06-26',
		'https://www.bbc.co.uk/news/uk-scotland-scotland-politics-36633920'
	),
	described(
		'bbc-wales-griffith-smith',
		'Report of Nia Griffith’s and Owen Smith’s resignations',
		'BBC News',
		'2016-06-27',
		'https://www.bbc.co.uk/news/uk-wales-36638588'
	),
	described(
		'bbc-wales-bryant',
		'Report of Chris Bryant’s resignation',
		'BBC News',
		'2016-06-26',
		'https://feeds.bbci.co.uk/news/uk-wales-politics-36636858'
	),
	titled(
		'bbc-returners',
		'Labour MPs quit as whips after Corbyn shadow cabinet reshuffle',
		'BBC News',
		'October 2016',
		'https://www.bbc.co.uk/news/uk-politics-37602161',
		{ note: 'Names people who had left in the summer and came back.' }
	),
	described(
		'bbc-daily-politics',
		'Transcript of the Daily Politics',
		'BBC, copied by subsaga.com',
		'2016-06-29',
		'https://subsaga.com/bbc/news/daily-politics/2016/06/29.html',
		{ nature: 'copy', note: 'Used as a check on the total.' }
	),
	described('itv-national', 'National news page', 'ITV News', 'June 2016', 'http://www.itv.com/news/?page=4', {
		note: undatedItems
	}),
	described(
		'itv-wales',
		'Report of three Welsh MPs’ resignations',
		'ITV News',
		'2016-06-27',
		'http://itv.com/news/wales/2016-06-27/three-welsh-mps-resign-from-shadow-cabinet-positions-over-corbyn-leadership'
	),
	described(
		'itv-debbonaire',
		'Update on Thangam Debbonaire’s resignation',
		'ITV News',
		'2016-06-27',
		'http://itv.com/news/west/update/2016-06-27/thangam-debonnaire-latest-bristol-labour-mp-to-resign-from-shadow-front-bench'
	),
	described(
		'itv-smyth',
		'Update on Karin Smyth’s resignation',
		'ITV News',
		'2016-06-27',
		'https://itv.com/news/westcountry/update/2016-06-27/karin-smyth-adds-her-name-to-growing-list-calling-for-corbyns-resignation'
	),
	described(
		'itv-sunderland',
		'News page for Sunderland',
		'ITV News',
		'June 2016',
		'http://www.itv.com/news/tyne-tees/topic/sunderland/?page=3',
		{ note: undatedItems }
	),
	described(
		'itv-central',
		'Politics page for the Midlands',
		'ITV News',
		'June 2016',
		'http://www.itv.com/news/central/politics/',
		{ note: undatedItems }
	),
	described(
		'metro-list',
		'List of those who had left by the Monday',
		'Metro',
		'2016-06-27',
		'https://metro.co.uk/2016/06/27/labours-civil-war-continues-more-shadow-cabinet-members-quit-5968457/amp/'
	),
	described(
		'metro-vote',
		'Report of the vote',
		'Metro',
		'2016-06-28',
		'https://metro.co.uk/2016/06/28/jeremy-corbyn-loses-vote-of-no-confidence-by-mps-5972386/',
		{ note: 'Calls the spoilt papers abstentions.' }
	),
	described(
		'metro-cameron',
		'Report of David Cameron’s remark',
		'Metro',
		'2016-06-29',
		'http://metro.co.uk/2016/06/29/for-heavens-sake-man-go-even-david-cameron-wants-corbyn-out-in-national-interest-5974123/'
	),
	described(
		'independent-list',
		'List of those who had left by the Monday morning',
		'The Independent',
		'2016-06-27',
		'https://www.independent.co.uk/news/uk/politics/jeremy-corbyn-labour-crisis-ministers-quit-shadow-eu-resign-list-names-a7105091.html'
	),
	described(
		'independent-glass',
		'Report of Pat Glass’s resignation',
		'The Independent',
		'2016-06-29',
		'https://the-independent.com/news/uk/politics/pat-glass-resigns-from-labour-shadow-cabinet-two-days-after-she-was-appointed-by-jeremy-corbyn-a7108916.html'
	),
	described(
		'independent-vote',
		'Report of the vote',
		'The Independent',
		'2016-06-28',
		'https://the-independent.com/news/uk/politics/jeremy-corbyn-loses-no-confidence-vote-among-labour-mps-by-176-to-40-a7107826.html',
		{ note: 'The address holds a slip in the number; the report itself has it right.' }
	),
	described(
		'labourlist-powell',
		'Report of Monday’s departures and replacements',
		'LabourList',
		'2016-06-27',
		'https://labourlist.org/2016/06/corbyn-hit-by-new-flurry-of-resignations-as-powell-criticises-corbyns-leadership'
	),
	described(
		'northern-echo',
		'Report of four north-eastern MPs’ resignations',
		'The Northern Echo',
		'2016-06-27',
		'http://m.thenorthernecho.co.uk/news/14581539.Jenny_Chapman__Roberta_Blackman_Woods__Alex_Cunningham_and_Anna_Turley_resign_from_Labour_front_bench_as_Corbyn_fights_for_his_political_life/'
	),
	described(
		'sunderland-echo',
		'Report of Roberta Blackman-Woods’s resignation',
		'Sunderland Echo',
		'2016-06-27',
		'http://www.sunderlandecho.com/news/politics/durham-city-mp-quits-as-labour-shadow-minister-in-jeremy-corbyn-row-1-7984386'
	),
	described(
		'notts-tv',
		'Report of three Nottinghamshire MPs’ resignations',
		'Notts TV',
		'June 2016',
		'https://nottstv.com/notts-labour-mps-abandon-jeremy-corbyns-shadow-cabinet-brexit-row/'
	),
	described(
		'law-gazette',
		'Report of the shadow justice team’s resignations',
		'The Law Gazette',
		'June 2016',
		'https://www.lawgazette.co.uk/news/labours-shadow-justice-leaders-quit-as-brexit-fallout-continues/5056115.article'
	),
	described(
		'global-legal-post',
		'Report of more shadow ministers’ resignations',
		'The Global Legal Post',
		'June 2016',
		'https://www.globallegalpost.com/news/more-shadow-ministers-resign-after-brexit-vote-56563258'
	),
	described(
		'public-sector-executive',
		'Report of Steve Reed’s and Yvonne Fovargue’s resignations',
		'Public Sector Executive',
		'2016-06-27',
		'https://www.publicsectorexecutive.com/News/shadow-cabinet-in-meltdown-following-brexit/143776'
	),
	described(
		'care-appointments',
		'Agency report of Luciana Berger’s resignation',
		'Care Appointments',
		'2016-06-27',
		'https://careappointments.com/care-news/england/98416/mental-health-minster-resigns-as-loyalty-to-the-party-must-come-first/',
		{ note: 'A Press Association report carried by a trade paper.' }
	),
	described(
		'jc-berger',
		'Report of Luciana Berger’s resignation',
		'The Jewish Chronicle',
		'2016-06-27',
		'https://thejc.com/news/luciana-berger-quits-shadow-cabinet-jr47kozs'
	),
	described(
		'osley-starmer',
		'Report of Keir Starmer’s resignation',
		'richardosley.com',
		'2016-06-27',
		'https://richardosley.com/2016/06/27/brexit-keir-starmer-joins-shadow-cabinet-stampede/',
		{ author: 'Richard Osley', nature: 'blog', note: 'A local journalist’s own site.' }
	),
	described(
		'elan-jones-statement',
		'Statement by Susan Elan Jones MP',
		'susanelanjones.co.uk',
		'2016-06-27',
		'https://www.susanelanjones.co.uk/statement-by-susan-elan-jones-mp/',
		{ author: 'Susan Elan Jones', nature: 'record' }
	),
	described(
		'tolhurst-letters',
		'The letters of resignation, collected',
		'Medium',
		'June 2016',
		'https://medium.com/@AlainTolhurst/every-resignation-letter-from-a-member-of-the-shadow-cabinet-3b6966382af4',
		{ author: 'Alain Tolhurst', nature: 'record' }
	),
	described(
		'shirshobindu',
		'Report of Monday’s departures, from Sky News',
		'shirshobindu.com',
		'2016-06-27',
		'https://english.shirshobindu.com/2016/06/27/jeremy-corbyn-under-fire-more-labour-resignations/',
		{ nature: 'copy', certainty: 'likely' }
	),
	described(
		'business-insider-vote',
		'Report of the vote and the departures of that day',
		'Business Insider',
		'2016-06-28',
		'https://www.businessinsider.com/corbyn-faces-vote-of-no-confidence-and-growing-anger-from-mps-2016-6'
	),
	described(
		'business-insider-reshuffle',
		'Report of the replacements',
		'Business Insider Australia',
		'2016-06-27',
		'https://www.businessinsider.com.au/corbyn-reshuffles-shadow-cabinet-after-mass-resignations-2016-6'
	),
	described(
		'western-mail-onn',
		'Report that mentions Melanie Onn’s resignation',
		'Western Mail',
		'2017-07-04',
		'http://www.pressreader.com/uk/western-mail/20170704/281569470750983',
		{ note: 'Written a year later.' }
	),
	titled(
		'wikipedia-resignations',
		'2016 British shadow cabinet resignations',
		'Wikipedia',
		'undated',
		'https://en.wikipedia.org/wiki/2016_British_shadow_cabinet_resignations',
		{ nature: 'encyclopedia', note: 'Read for its opening only.' }
	),
	described(
		'sun-2016-06-27',
		'Report of Monday’s departures, with a count of posts',
		'The Sun, copied by mcb777.fun',
		'2016-06-27',
		'https://mcb777.fun/news/politics/1347936/three-more-labour-shadow-ministers-resign-piling-pressure-on-corbyn-to-quit',
		{ nature: 'copy', certainty: 'likely' }
	),
	described(
		'kcw-london',
		'Report of the rally',
		'KCW London',
		'June 2016',
		'https://www.kcwlondon.co.uk/2016/06/thousands-congregate-corbyn-rally/'
	),
	described(
		'middle-east-eye',
		'Report of the vote, with a count by rank of post',
		'Middle East Eye',
		'2016-06-28',
		'https://www.middleeasteye.net/news/jeremy-corbyn-loses-labour-mps-vote-no-confidence'
	),
	described(
		'new-statesman-referendum',
		'Live page on the referendum result',
		'New Statesman',
		'2016-06-24',
		'https://www.newstatesman.com/politics/2016/06/eu-referendum-liveblog-david-cameron-resigns-prime-minister-after-leave'
	),
	described(
		'oslo-times',
		'Report of the first resignations',
		'The Oslo Times',
		'June 2016',
		'http://www.theoslotimes.com/article/brexit%3A-shadow-ministers-resign-in-protest-against-jeremy-corbyn'
	),
	described(
		'chad',
		'Report of Gloria De Piero’s resignation',
		'Chad, Mansfield',
		'June 2016',
		'https://www.chad.co.uk/news/nottinghamshire-mp-gloria-de-piero-resigns-from-shadow-cabinet-1-7983250'
	),
	described(
		'new-statesman-rally',
		'Report from the rally',
		'New Statesman',
		'June 2016',
		'http://www.newstatesman.com/politics/staggers/2016/06/inside-momentum-rally-meet-jeremy-corbyn-supporters-challenging-labour-s',
		{ note: 'One of the differing counts of the crowd.' }
	),
	described(
		'socialist-worker',
		'Report of the rally',
		'Socialist Worker',
		'June 2016',
		'https://socialistworker.co.uk/news/thousands-demonstrate-to-support-corbyn/',
		{ note: 'One of the differing counts of the crowd.' }
	),
	described(
		'unite-notice',
		'Notice of the rally, by activists in a trade union',
		'dearunite.com',
		'2016-06-27',
		'https://www.dearunite.com/2016/06/keep-corbyn-rally-tonight-6pm.html',
		{ nature: 'record' }
	),
	described(
		'newstalk',
		'Report of the vote, with voting hours',
		'Newstalk',
		'2016-06-28',
		'http://www.newstalk.com/reader/47.301/76081/0/'
	),
	described(
		'new-statesman-vote',
		'Report of the vote',
		'New Statesman',
		'2016-06-28',
		'https://www.newstatesman.com/politics/2016/06/mps-vote-no-confidence-jeremy-corbyn-after-shadow-cabinet-revolt-it-happened',
		{ note: 'Calls the spoilt papers abstentions.' }
	),
	described(
		'politico-sunday',
		'Report of the first day',
		'Politico Europe',
		'2016-06-26',
		'https://www.politico.eu/article/coup-brexit-eu-referendum-labour-loses-9th-and-10th-shadow-cabinet-members/'
	),
	described(
		'breitbart-live',
		'Live page of the first days',
		'Breitbart London',
		'2016-06-26',
		'https://www.breitbart.com/europe/2016/06/26/labour-health-policy-chief-steps-down-over-corbyns-brexit-perfomance/',
		{ note: 'Used only for the hour at which it printed a statement in full.' }
	),
	described(
		'irish-times',
		'Report of the first day',
		'The Irish Times',
		'2016-06-26',
		'https://www.irishtimes.com/news/world/uk/jeremy-corbyn-under-pressure-amid-continuing-resignations-1.2701395'
	),
	described(
		'bbc-live-copy',
		'A BBC live page copied the same day',
		'beekhaybee.wordpress.com',
		'2016-06-29',
		'https://beekhaybee.wordpress.com/2016/06/29/brexit-fallout-labour-and-tory-leadership-battles/',
		{ nature: 'copy', certainty: 'likely' }
	),
	described(
		'itv-topic-labour',
		'News page on Labour',
		'ITV News',
		'June 2016',
		'http://www.itv.com/news/topic/labour/?page=3',
		{ note: undatedItems }
	),
	described(
		'lidtime',
		'A copied report of David Cameron’s remark',
		'lidtime.com',
		'June 2016',
		'https://lidtime.com/?p=492251',
		{ nature: 'copy', certainty: 'likely' }
	)
] as const;
