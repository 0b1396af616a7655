/** How far our list of departures goes, held against the counts published at the time. */
import { n, prose, type Prose } from '$lib/story/prose';

/** Paragraphs; every number in them is a figure. */
export const completeness: readonly Prose[] = [
	prose`The list has ${n('departures.all')} people, each found by name in something we read: ${n('departures.allCabinet')} of the shadow cabinet, ${n('departures.allMinisters')} shadow ministers and ${n('departures.allAides')} parliamentary aides. For the shadow cabinet it agrees with every firm count of the time; looser statements do not fit it. A few aides’ rank is inferred, and some posts are not stated.`,
	prose`Below that it is short. By Tuesday afternoon ${n('departures.tuesdayMinisters')} shadow ministers had been counted as gone, and our list has ${n('departures.listMinisters')}. ${n('departures.undated', 'Words')} people have no date in any source, and are in no day’s picture.`,
	prose`A clock time is usually when the news was reported. Where none is given, none is made up: a person is drawn as the whole stretch the reports leave open, or stands in a tray.`
];
