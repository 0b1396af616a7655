/**
 * Rewrites a style sheet made for a window so that it holds in a frame that is as tall as its story. There, a share of the
 * window's height is a share of the whole story, and a frame that grows with it would grow for ever.
 */
import postcss, { type AtRule } from 'postcss';

const SHARE = /(?<![\w.])(-?\d*\.?\d+)(?:[sdl]?vh)\b/g;

/** What a question about the window's height becomes: always so, never so, or a class on the root that a script sets. */
function answer(feature: string): true | false | '.beside' | ':not(.beside)' | null {
	if (/^\((min-aspect-ratio|orientation: landscape)/.test(feature)) return '.beside';
	if (/^\((max-aspect-ratio|orientation: portrait)/.test(feature)) return ':not(.beside)';
	if (/^\((min-height|height *>)/.test(feature)) return true;
	if (/^\((max-height|height *<)/.test(feature)) return false;
	return null;
}

const onRoot = (selector: string, condition: string) =>
	/^(html|:root|\.pinned)/.test(selector)
		? selector.replace(/^(html|:root|\.pinned)/, `$1${condition}`)
		: `:root${condition} ${selector}`;

function rewrite(rule: AtRule): void {
	const copies = rule.params.split(/,(?![^(]*\))/).flatMap((alternative) => {
		const features = alternative.trim().split(/\s+and\s+/);
		const answers = features.map(answer);
		if (answers.includes(false)) return [];
		const classes = answers.filter((one) => typeof one === 'string').join('');
		const kept = features.filter((_, i) => answers[i] === null);
		const copy = rule.clone({ params: kept.length > 0 ? kept.join(' and ') : 'all' });
		if (classes)
			copy.walkRules((inner) => {
				inner.selectors = inner.selectors.map((selector) => onRoot(selector, classes));
			});
		return [copy];
	});
	rule.replaceWith(...copies);
}

/** @param css plain CSS. `NNvh`, in any of its forms, becomes so many `--screen-part`s. */
export function withoutWindowHeight(css: string): string {
	const root = postcss.parse(css);
	root.walkComments((comment) => void comment.remove());
	root.walkAtRules('media', (rule) => {
		if (/height|aspect-ratio|orientation/.test(rule.params)) rewrite(rule);
	});
	root.walkDecls((declaration) => {
		declaration.value = declaration.value.replace(SHARE, 'calc($1 * var(--screen-part))');
	});
	return root.toString();
}
