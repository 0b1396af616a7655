/** Who published an address, for the line that says who says so. */
const NAMES: Readonly<Record<string, string>> = {
	'kmhouseindia.blogspot.com': 'Express list (in a copy)',
	'newssniffer.co.uk': 'Guardian live page (kept copy)',
	'spectator.co.uk': 'Spectator',
	'bbc.co.uk': 'BBC',
	'feeds.bbci.co.uk': 'BBC',
	'metro.co.uk': 'Metro',
	'itv.com': 'ITV News',
	'standard.co.uk': 'Evening Standard',
	'independent.co.uk': 'Independent',
	'the-independent.com': 'Independent',
	'reuters.com': 'Reuters',
	'm.thenorthernecho.co.uk': 'Northern Echo',
	'en.wikipedia.org': 'Wikipedia',
	'businessinsider.com': 'Business Insider',
	'english.shirshobindu.com': 'Shirshobindu',
	'publicsectorexecutive.com': 'Public Sector Executive',
	'globallegalpost.com': 'Global Legal Post',
	'buzzfeed.com': 'BuzzFeed News',
	'theguardian.com': 'Guardian',
	'nottstv.com': 'Notts TV',
	'labourlist.org': 'LabourList',
	'lawgazette.co.uk': 'Law Gazette',
	'medium.com': 'collected resignation letters on Medium',
	'susanelanjones.co.uk': 'her own statement',
	'sunderlandecho.com': 'Sunderland Echo',
	'careappointments.com': 'Care Appointments',
	'thejc.com': 'Jewish Chronicle',
	'richardosley.com': 'Richard Osley’s blog',
	'pressreader.com': 'Western Mail'
};

/** The publications behind some addresses, each once; an address we have no name for shows its host. */
export function press(addresses: readonly string[]): string {
	const names = addresses.map((address) => {
		const host = new URL(address).hostname.replace(/^www\./, '');
		return NAMES[host] ?? host;
	});
	return [...new Set(names)].join('; ');
}
