/**
 * A page for somebody else's page, whole in one file: its style and its script are written into it, so that it stands in any
 * frame, however sealed off, and asks for nothing. Its policy lets in what is written here, by hash, and no more.
 */
import { createHash } from 'node:crypto';
import { publication } from '$data/publication';
import { tidied } from './tidied';
import { escaped } from '$lib/ui/text';

export interface EmbedDocument {
	readonly title: string;
	readonly description: string;
	/** Where the story is, as a link the page can stand with. */
	readonly canonical: string;
	/** Mark-up of our own components. */
	readonly body: string;
	/** What messages to a host name this frame by: a part of its own address. */
	readonly key: string;
	readonly styles: string;
	/** Classic, and complete. Null for a page that has nothing to tell a host. */
	readonly script: string | null;
	/** Further elements of the head. */
	readonly head?: string;
	/** Rows for the charts, as JSON text, where an application is to draw them. */
	readonly rows?: string;
	/** The classic script of the site's own that follows once the page has loaded, as a link the page can follow. */
	readonly application?: string;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// Out of the frame and not into it: a site inside a column is no use to anybody
const OUTWARD = /<a (?![^>]*\btarget=)(?=[^>]*\bhref="(?:https?:|\.\.?\/))/g;

/** The page as text. Throws, and so stops the build, where what is written into it would close the element it stands in. */
export function embedDocument(page: EmbedDocument): string {
	for (const [what, text] of [
		['script', page.script ?? ''],
		['style', page.styles]
	] as const)
		if (text.toLowerCase().includes(`</${what}`))
			throw new Error(`The embed’s ${what} closes itself: it holds “</${what}”.`);
	const policy = [
		// As every page of the site has it; what an embed has no use for is then closed
		`default-src 'self'`,
		...['connect', 'object', 'frame', 'worker', 'media', 'manifest'].map((kind) => `${kind}-src 'none'`),
		`style-src ${hashOf(page.styles)}`,
		// Marks and labels place themselves with style attributes
		`style-src-attr 'unsafe-inline'`,
		`script-src ${[page.script === null ? '' : hashOf(page.script), page.application ? `'self'` : ''].filter(Boolean).join(' ') || `'none'`}`,
		`font-src data:`,
		`img-src data:`,
		`base-uri 'none'`,
		`form-action 'none'`
	].join('; ');
	const rows = page.rows
		? `<script type="application/json" data-rows>${page.rows.replaceAll('<', '\\u003c')}</script>`
		: '';
	return `<!doctype html>
<html lang="${publication.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${escaped(policy)}">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(page.title)}</title>
<meta name="description" content="${escaped(page.description)}">
<link rel="canonical" href="${escaped(page.canonical)}">
<link rel="icon" href="data:,">
${page.head ?? ''}<style>${page.styles}</style>
${page.script === null ? '' : `<script>${page.script}</script>`}
</head>
<body data-key="${page.key}"${page.application ? ` data-app="${page.application}"` : ''}>
${tidied(page.body).replace(OUTWARD, '<a target="_top" ')}${rows}
</body>
</html>
`;
}
