/**
 * The page for an address where there is none. A host sends it for any path, at any depth, so it asks for no other file:
 * its style and the few letters of its headline are in it, and it has no script.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const HEADLINE = 'No page can be placed here';
/** The number of this kind of answer, five marks wide and seven tall to a digit, a full stop for no mark. */
const FOUR = ['...X.', '..XX.', '.X.X.', 'X..X.', 'XXXXX', '...X.', '...X.'];
const NOUGHT = ['.XXX.', 'X...X', 'X...X', 'X...X', 'X...X', 'X...X', '.XXX.'];
const ROWS = FOUR.map((row, i) => `${row}..${NOUGHT[i]!}..${row}`);
/** The mark that is not there: at the foot of the nought. */
const MISSING = { row: 6, column: 9 };
const SIDE = 0.8;

function marks(): string {
	const at = ROWS.flatMap((row, y) => [...row].flatMap((cell, x) => (cell === 'X' ? [{ x, y }] : [])));
	const there = at.filter(({ x, y }) => x !== MISSING.column || y !== MISSING.row);
	const inset = (1 - SIDE) / 2;
	const path = there.map(({ x, y }) => `M${x + inset} ${y + inset}h${SIDE}v${SIDE}h-${SIDE}z`).join('');
	const box = `x="${MISSING.column + inset}" y="${MISSING.row + inset}" width="${SIDE}" height="${SIDE}"`;
	const [width, height] = [ROWS[0]!.length, ROWS.length];
	return `<svg viewBox="-.1 -.1 ${width + 0.2} ${height + 0.2}" role="img" aria-label="404 in square marks, one of which is missing"><path class="mark" d="${path}"/><rect class="gone" ${box}/></svg>`;
}

const style = (font: string) => `
@font-face{font-family:Missing;font-weight:600;src:url(data:font/woff2;base64,${font}) format('woff2')}
:root{color-scheme:light dark;--paper:#fbf7ef;--ink:#1c1a22;--red:#c4112f;--quiet:#6b665c}
@media(prefers-color-scheme:dark){:root{--paper:#14131a;--ink:#f3eee4;--red:#ff6b74;--quiet:#a8a295}}
@media(prefers-contrast:more){:root{--quiet:var(--ink)}}
body{margin:0;min-height:100vh;min-height:100svh;display:grid;place-content:center;box-sizing:border-box;padding:2rem clamp(1rem,6vw,4rem);background:var(--paper);color:var(--ink);font:1.1875rem/1.5 Georgia,'Times New Roman',serif}
main{width:min(34rem,100vw - 2 * clamp(1rem,6vw,4rem))}
svg{display:block;width:100%;height:auto}
.mark{fill:var(--ink)}
.gone{fill:none;stroke:var(--red);stroke-width:.1;stroke-dasharray:.2 .16}
h1{margin:2rem 0 .75rem;font:600 clamp(1.75rem,6vw,3rem)/1.08 Missing,Georgia,serif;letter-spacing:-.02em;text-wrap:balance}
p{margin:0;text-wrap:pretty}
a{display:inline-block;padding:.75rem 0;color:inherit;text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
::selection{background:var(--red);color:var(--paper)}
:focus-visible{outline:2px solid var(--red);outline-offset:3px}
@media(forced-colors:active){.mark{fill:CanvasText}.gone{stroke:Highlight}}
`;

/**
 * The page, whole.
 * @param site where the story stands; null where the build was not told: the page then cannot know how deep it is shown,
 * and leads to the top of the host
 */
export async function missingPage(site: string | null): Promise<string> {
	const font = await subsetFont(readFileSync('src/lib/ui/fonts/newsreader-display.woff2'), HEADLINE, {
		targetFormat: 'woff2'
	});
	const css = style(font.toString('base64'));
	const hash = createHash('sha256').update(css).digest('base64');
	const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
	const way = site === null ? `<a href="/">To the top of this site</a>` : `<a href="${site}">To the story</a>`;
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>No page here</title>
<style>${css}</style>
</head>
<body>
<main>
${marks()}
<h1>${HEADLINE}</h1>
<p>In this story a hollow mark is somebody the sources cannot place. This address is one that we cannot: it may have been cut short or mistyped on its way to you.</p>
<p>${way}</p>
</main>
</body>
</html>
`;
}
