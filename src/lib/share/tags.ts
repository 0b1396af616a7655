/** The tags a shared link is drawn from: Open Graph, and the few that X reads besides. */
import { publication } from '$data';
import type { Addresses } from '$lib/sourcing/address';
import { CARD } from './card';

/** One `<meta>` as its attributes. */
export type Tag = { readonly content: string } & ({ readonly property: string } | { readonly name: string });

/** A page as its shared link shows it. */
export interface Shared {
	readonly title: string;
	readonly description: string;
	/** The picture for someone who cannot see it. */
	readonly alt: string;
	/** The publisher's account on X, with its `@`, or null. */
	readonly account: string | null;
}

/** The path of the story's picture, from the site's root. */
export const CARD_PATH = 'share/story.png';

/** The tags of a page, in the order they are written. Addresses are as whole as `at` makes them. */
export function shareTags({ title, description, alt, account }: Shared, at: Addresses): readonly Tag[] {
	const image = at(CARD_PATH);
	const graph = {
		type: 'article',
		site_name: publication.title,
		locale: publication.language.replace('-', '_'),
		url: at(),
		title,
		description,
		image,
		'image:alt': alt,
		'image:width': String(CARD.width),
		'image:height': String(CARD.height)
	};
	const card = {
		card: 'summary_large_image',
		title,
		description,
		image,
		'image:alt': alt,
		// A tag that named no account of the publisher's would name a stranger's
		...(account === null ? {} : { site: account, creator: account })
	};
	return [
		...Object.entries(graph).map(([name, content]) => ({ property: `og:${name}`, content })),
		...Object.entries(card).map(([name, content]) => ({ name: `twitter:${name}`, content }))
	];
}
