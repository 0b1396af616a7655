/** The oEmbed files: what a site that is pasted our address is told to show. Version 1.0, as a static file. */
import { publication } from '$data';
import { CARD } from '$lib/share/card';
import { embeddables, type Embeddable } from './about';
import { picturePath } from './choice';
import { frame, linkTo } from './snippets';
import { escaped } from '$lib/ui/text';

/** In seconds: how long a site may keep what it was told. A day, so that a correction of a title reaches them. */
const CACHE_AGE = 86_400;
const WIDTH = 600;

/** The path of the file, from the site's root. */
const oembedPath = (what: Embeddable['what']): string => `oembed/${what}.json`;

/** The link by which a page's file is found, for its head. @param address makes whole addresses where the build knows its own */
export const discovery = (what: Embeddable['what'], address: (path: string) => string): string =>
	`<link rel="alternate" type="application/json+oembed" href="${escaped(address(oembedPath(what)))}" title="${escaped(publication.title)}">`;

/**
 * The file. In WordPress only a blockquote and an iframe are kept, and no frame is taller than a thousand pixels: the story
 * is told in steps there.
 * @param root the site's whole address, or the way from the file to the site's root
 */
export function oembed(what: Embeddable['what'], root: string) {
	const about = embeddables().find((one) => one.what === what)!;
	const height = (about.heights.step ?? about.heights.chart)![1];
	const link = linkTo(root, about.step);
	return {
		version: '1.0',
		type: 'rich',
		title: about.title,
		html: `<blockquote><a href="${escaped(link)}">${escaped(about.title)}</a></blockquote>${frame({ what, mode: 'step' }, { ...about, height }, root).replace(' width="100%"', ` width="${WIDTH}"`)}`,
		width: WIDTH,
		height,
		provider_name: publication.title,
		provider_url: root,
		author_name: publication.author,
		thumbnail_url: root + picturePath({ what }),
		thumbnail_width: CARD.width,
		thumbnail_height: CARD.height,
		cache_age: CACHE_AGE
	};
}
