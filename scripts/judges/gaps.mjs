/**
 * Where a judge's perfect score is not reached, on purpose. Each has its reason in docs/known-gaps.md, under the same
 * name; a gap that no judge finds any more is a fault itself, so that the list stays true.
 */

/** @type {{ name: string, judge: string, matches: RegExp }[]} */
export const gaps = [
	{
		name: 'Linked data is no script',
		judge: 'Nu HTML checker',
		matches:
			/(Inline script violates Content Security Policy.*(ld\+json|application\/json|data-app)|^\/404\.html .*Inline style violates|^\/offline\/.*Inline script violates)/
	},
	{
		name: 'The checker’s style sheets are of an older time',
		judge: 'Nu HTML checker',
		matches:
			/CSS: .*(container-type|@starting-style|clip-path|vector-effect|--[\w-]+”: Parse Error|“rx”|animation-(timeline|range)|view-timeline|timeline-scope|position-(area|anchor|try)|anchor-center|“width”: Parse Error|“aspect-ratio” value)|^\/(offline\/\S*|present\/)? .*CSS: Parse Error/
	},
	{
		name: 'A form that is never sent',
		judge: 'html-validate',
		matches: /^\/embed\/ .*wcag\/h32/
	},
	{
		name: 'Numbers in headings have no line under them',
		judge: 'axe',
		matches: /left to a person: link-in-text-block /
	},
	{
		name: 'A day beside its count',
		judge: 'axe',
		matches: /: target-size .*says-date\.(sunday|monday)"\]: /
	},
	{
		name: 'A day beside its count',
		judge: 'Lighthouse',
		matches: /^\/(handout|present)\/.* target-size .*says-date\.(sunday|monday)/
	},
	{
		name: 'A sheet is set in points',
		judge: 'Lighthouse',
		matches: /^\/handout\/teacher\/ .* font-size /
	},
	{
		name: 'An arrow is no word',
		judge: 'axe',
		matches: /left to a person: label-content-name-mismatch button\[aria-label="(Previous mark|Next mark|Back|Next)"\]/
	},
	{
		name: 'Frames that show an embed',
		judge: 'axe',
		matches: /^\/embed\/ .*left to a person: frame-tested /
	}
];
