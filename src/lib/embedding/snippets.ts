/**
 * The code an editor copies. Pure text in, text out: what is written into an attribute cannot leave it, and every address is
 * made by choice.ts from words that mean something.
 */
import { embedPath, frameId, picturePath, type EmbedChoice } from './choice';
import { escaped } from '$lib/ui/text';

/** The first is what is offered first: it holds whatever is chosen, where a frame that keeps its height cuts a long one off. */
export const KINDS = ['resizing', 'iframe', 'element', 'wordpress', 'amp', 'picture'] as const;
export type Kind = (typeof KINDS)[number];

/** What each kind is called, and in one line what it needs and does. */
export const KIND_WORDS: Readonly<Record<Kind, { readonly name: string; readonly needs: string }>> = {
	iframe: {
		name: 'Plain iframe',
		needs:
			'Needs nothing. Keeps the height written in it, unless the page already has a script that sizes frames: pym.js, @newswire/frames, iframe-resizer, open-iframe-resizer and Datawrapper’s are all answered.'
	},
	resizing: {
		name: 'Iframe that fits itself',
		needs:
			'Needs one script tag: about a kilobyte, MIT licence, once a page. The frame is always as tall as what is in it.'
	},
	element: {
		name: '<story-embed>',
		needs:
			'Needs the same script tag. For systems that keep elements with a hyphen; without the script the link inside is shown.'
	},
	wordpress: {
		name: 'WordPress address',
		needs:
			'Needs a line of its own in the editor. WordPress asks our oEmbed file and makes a sealed frame of at most a thousand pixels. It shows the usual look: theme, accent and view are not passed on.'
	},
	amp: {
		name: 'AMP',
		needs:
			'Needs AMP’s own amp-iframe script in the head of the page, and https. The picture stands in until the frame is there.'
	},
	picture: {
		name: 'Picture and link',
		needs: 'Needs nothing, runs nothing: for newsletters, feeds and print. The picture has the source line in it.'
	}
};

/** What a snippet says of the thing besides its address. */
export interface About {
	readonly title: string;
	readonly alt: string;
	/** The step of the story that the thing is from; empty for the whole. */
	readonly step: string;
	/** The height the frame begins with, in whole pixels. */
	readonly height: number;
}

/** The frame alone: what oEmbed hands on, too. */
export function frame(choice: EmbedChoice, { title, height }: About, root: string): string {
	return `<iframe id="${frameId(choice)}" src="${escaped(root + embedPath(choice))}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0;width:100%"></iframe>`;
}

const script = (root: string) => `<script src="${escaped(root)}embed.js" async></script>`;

/** Where the reader is taken: the step of the live story. */
export const linkTo = (root: string, step: string) => `${root}${step && `#${step}`}`;

/**
 * The code of one kind.
 * @param root the whole address of the site, with a slash at its end
 */
export function snippet(kind: Kind, choice: EmbedChoice, about: About, root: string): string {
	const { title, alt, step, height } = about;
	const address = escaped(root + embedPath(choice));
	const link = escaped(linkTo(root, choice.view ?? step));
	const picture = escaped(root + picturePath(choice));
	switch (kind) {
		case 'iframe':
			return frame(choice, about, root);
		case 'resizing':
			return `${frame(choice, about, root)}\n${script(root)}`;
		case 'element':
			return `<story-embed src="${address}" title="${escaped(title)}" height="${height}"><a href="${link}">${escaped(title)}</a></story-embed>\n${script(root)}`;
		case 'wordpress':
			return (
				root + embedPath({ what: choice.what, mode: 'step', ...(choice.release ? { release: choice.release } : {}) })
			);
		case 'amp':
			return [
				`<amp-iframe src="${address}" title="${escaped(title)}" height="${height}" layout="fixed-height" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" frameborder="0" resizable>`,
				`  <amp-img src="${picture}" alt="${escaped(alt)}" layout="fill" style="object-fit:contain" placeholder></amp-img>`,
				`  <div overflow tabindex="0" role="button" aria-label="Show all of it">Show all of it</div>`,
				`</amp-iframe>`
			].join('\n');
		case 'picture':
			return `<a href="${link}"><img src="${picture}" width="1200" height="630" alt="${escaped(alt)}" style="max-width:100%;height:auto"></a>`;
	}
}
