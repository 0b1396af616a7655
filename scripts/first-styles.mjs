/**
 * A part of the build: writes the styles of the first screen into the story and the list of slides, for a phone, and lets
 * the sheets come after that screen (docs/decisions/027). A slow phone then paints from the first bytes of the page: the sheets
 * are one more answer to wait for, and come behind a page of sixty kilobytes. On a wider screen the sheets hold up the first
 * paint as ever; what is written in is then said once more by them, in the same order. The page's sheets are made one: each
 * is named twice in a page that has no byte to spare, and asked for by itself.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import Beasties from 'beasties';
import postcss from 'postcss';
import { Problem, root, run } from './people.mjs';

const build = fileURLToPath(new URL('build/', root));
const SHEETS = /<link href="[^"]+\.css" rel="stylesheet">\s*/g;

/**
 * The pages, what their head's script makes of the root before anything is painted, and what ends their first screen.
 * `unseen` is what is there and out of sight.
 */
const PAGES = [
	{
		path: 'index.html',
		classes: 'pinned arriving waits',
		first: /<main>[^]*? id="doors"[^]*?<\/p>/,
		unseen: /(?<=<figcaption>)[^]*?(?=<\/figcaption>)|(?<=<div class="footing">)[^]*?(?=<\/div><\/figure>)/g
	},
	{
		path: 'present/index.html',
		classes: 'waits',
		first: /<main [^]*?<\/article>/,
		unseen: /<table\b[^]*?<\/table>/g
	}
];

/** The bar of chapters and the way past it are out of sight until they have their styles. */
const APART = '.rail,.skip-link{position:absolute;top:-99rem}';

/**
 * Where the sheets are waited for, and where they come behind the first screen. One of the two always holds, on paper and in
 * a browser that knows no newer way to say it; where both do, the same is said twice.
 */
const WIDE = '(min-width:33rem),(max-height:30rem)';
const NARROW = '(max-width:33rem) and (min-height:30rem)';

/** Never true of a narrow screen that nobody has touched yet. */
const NOT_YET = /:(hover|active|focus|popover-open)|::(backdrop|selection)/;
const NOT_NARROW = /\bprint\b|(?<!not \(*)\((width>=(3[3-9]|[4-9]\d|\d{3})|height<=([12]\d|30)(\.\d+)?rem)/;
const LATER = new Set(['keyframes', 'position-try', 'page', 'property', 'view-transition']);

/** What every colour of a dark system hangs on. */
const DARK = /^:root:not\(\[data-theme=["']?light["']?\]\)$/;

/** What a site that embeds us may set. Nobody embeds these pages' own styles. */
const OF_A_HOST = /var\(--story-[a-z]+,\s*([^()]+)\)/g;

/** Says nothing of what is seen first. */
const UNSEEN =
	/^(-moz-.*|-webkit-(?!text-size).*|hanging-punctuation|scrollbar-color|scroll-margin.*|pointer-events|cursor|z-index|text-decoration-(color|style|thickness)|text-underline-offset|touch-action|font-optical-sizing|forced-color-adjust|overflow-wrap)$/;

/** Without what cannot show yet, so that it is few bytes. @param {string} css @param {string} seen the first screen */
function onlyNow(css, seen) {
	const sheet = postcss.parse(css);
	const classes = new Set([...seen.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
	// Inside its brackets a selector names what may be absent
	const isHere = (/** @type {string} */ selector) =>
		[...selector.replace(/\([^()]*\)/g, '').matchAll(/\.([a-z][\w-]*)/g)].every(([, name = '']) => classes.has(name));
	sheet.walkAtRules((rule) => {
		const asked = rule.name === 'media' ? rule.params.split(/,\s*/).filter((one) => !NOT_NARROW.test(one)) : null;
		if (asked) rule.params = asked.join(',');
		const elsewhere = asked?.length === 0;
		const moves = rule.name === 'supports' && /animation-timeline/.test(rule.params);
		if (elsewhere || moves || LATER.has(rule.name)) rule.remove();
	});
	sheet.walkRules((rule) => {
		const now = rule.selectors.filter(
			(selector) => !NOT_YET.test(selector.replace(/:not\([^()]*\)/g, '')) && isHere(selector)
		);
		if (now.length === 0) rule.remove();
		else rule.selectors = now;
	});
	sheet.walkDecls((declaration) => {
		const unread = declaration.prop.startsWith('--lightningcss') && !css.includes(`var(${declaration.prop}`);
		if (unread || UNSEEN.test(declaration.prop)) declaration.remove();
		else declaration.value = declaration.value.replace(OF_A_HOST, '$1');
	});
	for (let emptied = true; emptied;) {
		emptied = false;
		sheet.walk((node) => {
			if (!('nodes' in node) || node.nodes === undefined || node.nodes.length > 0) return;
			node.remove();
			emptied = true;
		});
	}
	return sheet.toString();
}

/**
 * The faces that stand in for type that has not come: one for running text, one for small print, and one for headings with
 * its digits, which are a third as wide again as most systems' own. The rest come with the sheets. @param {string} css
 */
const standIns = (css) =>
	[...css.matchAll(/@font-face\{[^}]*\}/g)]
		.map(([face]) => face)
		.filter((face) => face.includes('src:local('))
		.filter((face) => / Display by /.test(face) || (/font-weight:400/.test(face) && !/unicode-range|italic/.test(face)))
		.join('');

/** @param {string} text @param {'hex' | 'base64'} as */
const hashOf = (text, as) => createHash('sha256').update(text).digest(as);

/** @param {(typeof PAGES)[number]} page */
async function withFirstStyles({ path, classes, first, unseen }) {
	const html = readFileSync(build + path, 'utf8');
	const links = (html.match(SHEETS) ?? []).map((link) => link.trim());
	const screen = first.exec(html);
	if (links.length === 0 || screen === null) {
		throw new Problem(
			`build/${path} has no style sheets, or no first screen that looks like ${first}: scripts/first-styles.mjs takes both from it.`
		);
	}
	const beasties = new Beasties({
		path: build,
		publicPath: '/',
		pruneSource: false,
		logLevel: 'silent',
		// Beasties does not find these by itself: the colours of a dark system
		allowRules: [DARK]
	});
	const seen = `<html class="${classes}"><head>${links.join('').replace(/href="(\.\.?\/)+/g, 'href="/')}</head><body>${screen[0].replace(unseen, '')}</body></html>`;
	const needed = [...(await beasties.process(seen)).matchAll(/<style>([^]*?)<\/style>/g)]
		.map(([, css]) => css)
		.join('');
	const hrefs = links.map((link) => /href="([^"]+)"/.exec(link)?.[1] ?? '');
	const whole = hrefs.map((href) => readFileSync(join(build, dirname(path), href), 'utf8')).join('');
	// Beside the others: what they name by its place, their fonts, is named so from there
	const named = `${dirname(hrefs[0] ?? '')}/sheet.${hashOf(whole, 'hex').slice(0, 8)}.css`;
	writeFileSync(join(build, dirname(path), named), whole);
	const style = APART + onlyNow(needed, seen) + standIns(whole);
	const media = (/** @type {string} */ query) => `<link href="${named}" media="${query}" rel="stylesheet">`;
	let put = false;
	const written = html
		.replace("style-src 'self'", `$& 'sha256-${hashOf(style, 'base64')}'`)
		.replace(SHEETS, () => {
			const here = put ? '' : `<style>${style}</style>${media(WIDE)}`;
			put = true;
			return here;
		})
		.replace(screen[0], () => screen[0] + media(NARROW));
	writeFileSync(build + path, written);
}

await run(async () => {
	for (const page of PAGES) await withFirstStyles(page);
});
