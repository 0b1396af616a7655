/**
 * Whose word a figure is. `short` must stand in any sentence that uses a claimed figure of theirs;
 * `credit` is the phrase set beside the figure in tables and cards.
 */
import type { Claimant } from './schema';

const who = <const Id extends string>(
	id: Id,
	name: string,
	short: string,
	credit: string
): Claimant & { readonly id: Id } => ({ id, name, short, credit });

// Writers of the five texts, in their own voice.
export const report = who('report', 'the BuzzFeed News reporter', 'report', 'the report says');
/** Where the reporter prints a campaign’s number and does not say who gave it. */
export const reportUnsourced = who(
	'report-unsourced',
	'the BuzzFeed News reporter, naming no source',
	'report',
	'the report says, naming no source'
);
export const augustBlogger = who(
	'august-blogger',
	'the writer at rogercee.com, in August',
	'blogger',
	'one blogger wrote in August'
);
export const septemberBlogger = who(
	'september-blogger',
	'the writer at rogercee.com, in September',
	'blogger',
	'one blogger wrote in September'
);
export const supporterBlogger = who(
	'supporter-blogger',
	'the writer at jocolumbine.wordpress.com',
	'blogger',
	'a Labour supporter wrote on a blog'
);
export const columnist = who('columnist', 'the Guardian columnist', 'columnist', 'the columnist wrote');

// People and organisations speaking in the report.
export const momentum = who('momentum', 'Momentum', 'Momentum', 'by Momentum’s own count');
export const savingLabour = who('saving-labour', 'Saving Labour', 'Saving Labour', 'by Saving Labour’s own claim');
export const momentumOrReport = who(
	'momentum-or-report',
	'Momentum, or the reporter on its number',
	'Momentum',
	'by Momentum’s word or the reporter’s'
);
export const corbyn = who('corbyn', 'Jeremy Corbyn, as the report has it', 'Corbyn', 'Corbyn claimed');
export const corbynCamp = who(
	'corbyn-camp',
	'a meme, cited by some in Corbyn’s camp',
	'camp',
	'in a meme some in Corbyn’s camp cited'
);
export const corbynAide = who(
	'corbyn-aide',
	'a person in the Corbyn campaign',
	'campaign',
	'said one person in Corbyn’s campaign'
);
export const slocombe = who(
	'slocombe',
	'Kevin Slocombe, then handling Corbyn’s media',
	'Slocombe',
	'as Kevin Slocombe recalled'
);
export const smithCampaign = who(
	'smith-campaign',
	'the Smith campaign',
	'campaign',
	'by the Smith campaign’s own emails'
);
export const bothCampaigns = who(
	'both-campaigns',
	'both campaigns, each about itself',
	'campaign',
	'by each campaign’s own count'
);
export const smithAide = who(
	'smith-aide',
	'an aide on the Smith campaign, not named',
	'aide',
	'by one Smith aide’s estimate'
);
/** In another paragraph than the estimate: nothing says that the two are one person. */
export const sharingAide = who(
	'smith-aide-sharing',
	'a Smith aide, not named, on what was shared',
	'aide',
	'said one Smith aide'
);
export const eagleSide = who(
	'eagle-side',
	'sources close to Angela Eagle',
	'Eagle’s side',
	'by the account of Eagle’s side'
);
export const minister = who('minister', 'a shadow cabinet minister, not named', 'minister', 'as one minister recalled');
export const rebel = who('rebel', 'a person in the rebels’ first meetings, not named', 'rebel', 'as one rebel put it');
export const rebelMp = who('rebel-mp', 'an anti-Corbyn MP, not named', 'MP', 'said one MP against Corbyn');
/** In another paragraph: nothing says that the two are one person. */
export const splitMp = who(
	'rebel-mp-split',
	'an anti-Corbyn MP, not named, who expected a split',
	'MP',
	'said one MP who expected a split'
);
export const unnamedPerson = who('one-person', 'one person, not named', 'person', 'by one unnamed person’s account');
export const streeting = who('streeting', 'Wes Streeting MP', 'Streeting', 'said Wes Streeting');

// The record of the time.
export const record = who('record', 'the public record of the time', 'record', 'on the public record');
export const crowdCounters = who(
	'crowd-counters',
	'those who put a number on the crowd',
	'estimates',
	'by rival estimates'
);
export const pollster = who('pollster', 'YouGov, as one blog reports it', 'poll', 'in one poll, as a blog reported it');
export const partySources = who('party-sources', 'Labour party sources', 'party', 'according to party sources');
export const bbc = who('bbc', 'the BBC, on what it had been told', 'BBC', 'as the BBC understood it');
export const standard = who(
	'standard',
	'the Evening Standard, on what it had been told',
	'Standard',
	'as the Evening Standard understood it'
);
export const leftFutures = who(
	'left-futures',
	'Left Futures, a site on the leader’s side',
	'Left Futures',
	'by Left Futures’ account'
);
export const akehurst = who(
	'akehurst',
	'Luke Akehurst, in an opinion piece',
	'Akehurst',
	'by one count, in an opinion piece by Luke Akehurst'
);
export const sun = who('sun', 'The Sun, read in a copy', 'Sun', 'by the Sun’s count');
export const briefing = who('briefing', 'reporters, as briefed', 'reporters', 'by what reporters were told');

// Ourselves.
export const ourList = who('our-list', 'counted from our list of departures', 'list', 'counted from our list');
export const arithmetic = who('arithmetic', 'our arithmetic', 'arithmetic', 'by our arithmetic');
export const ourselves = who('ourselves', 'the makers of this page', 'page', 'counted by us');
