import { describe, expect, test } from 'vitest';
import { figures, publication, sourceOf, sources, type Figure } from '../../data';
import { addressesFrom } from '../../src/lib/sourcing/address';
import {
	bibtex,
	chartWork,
	cslItem,
	figureWork,
	reference,
	ris,
	sourceWork,
	storyWork,
	type Work
} from '../../src/lib/sourcing/citation';
import { chapters, hasChart } from '../../src/lib/story';

const at = addressesFrom('https://example.org/story/');
const nowhere = addressesFrom(null);
const step = chapters.flatMap((chapter) => chapter.steps).find((one) => one.id === 'vote-result')!;
const byId = (id: string): Figure => figures.find((one) => one.id === id)!;

/** A work with everything wrong about its title. */
const hostile: Work = {
	...storyWork(at),
	title: 'Odd { brace & 100% "quoted" \\end{document} }} $x_1^2$ #~ Zoë’s\n œuvre 数 @misc{x,'
};

describe('the plain reference', () => {
	test('of the story: who, when, what, which version, where', () => {
		expect(reference(storyWork(at))).toBe(
			'The makers of 172 to 40 (2026) 172 to 40. Version 1.0.0. 24 November 2026. Available at: https://example.org/story/'
		);
	});

	test('goes without an address where the build was not told one', () => {
		expect(reference(storyWork(nowhere))).toBe(
			'The makers of 172 to 40 (2026) 172 to 40. Version 1.0.0. 24 November 2026.'
		);
	});

	test('says when the story has changed since', () => {
		expect(reference({ ...storyWork(nowhere), changed: '2027-01-03' })).toMatch(
			/24 November 2026, last changed 3 January 2027\.$/
		);
	});

	test('of a chart: its finding, and the step it stands at', () => {
		if (!hasChart(step)) throw new Error('vote-result has lost its chart');
		expect(reference(chartWork(step, at))).toMatch(
			/^The makers of 172 to 40 \(2026\) ‘.+’ \[chart\], 172 to 40\. 24 November 2026\. Available at: https:\/\/example\.org\/story\/#vote-result$/
		);
	});

	test('of a figure: its value with its hedge, and whose word it is', () => {
		expect(reference(figureWork(byId('vote.against'), at))).toBe(
			'The makers of 172 to 40 (2026) ‘MPs’ votes against the leader: 172’ [figure], 172 to 40. 24 November 2026. Available at: https://example.org/story/#says-vote.against'
		);
		const claimed = figures.find((one) => one.claimed && one.exactness === 'over' && one.words === undefined)!;
		expect(figureWork(claimed, at).title).toMatch(new RegExp(`: .*\\d.*, ${claimed.claimant.credit}$`));
	});

	test('of a source: its own title in quotes, or our description in brackets', () => {
		expect(reference(sourceWork(sourceOf('buzzfeed')))).toBe(
			'Jim Waterson (2016) ‘How The Labour Coup Failed’, BuzzFeed News. September 2016, before the result. Available at: https://www.buzzfeed.com/jimwaterson/the-corbyn-supremacy'
		);
		expect(reference(sourceWork(sourceOf('jocolumbine')))).toBe(
			'[A post most likely titled “Bridges”] (2016), jocolumbine.wordpress.com. 13 August 2016. Available at: https://jocolumbine.wordpress.com/2016/08/13/bridges/'
		);
		expect(reference(sourceWork(sourceOf('rogercee-september')))).toBe(
			'[A post written between the close of voting and the result] (2016), rogercee.com. Between 21 and 23 September 2016.'
		);
	});

	test('of a time: with its day', () => {
		expect(figureWork(byId('vote.announced'), at).title).toBe(
			'The result of the MPs’ vote was out, on the Tuesday: by 4.35pm, 28 June 2016'
		);
		expect(figureWork(byId('vote.date'), at).title).toBe('The day of the vote: 28 June 2016');
	});

	test('of every source there is: one line, a year, a title that says whose it is', () => {
		for (const source of sources) {
			const text = reference(sourceWork(source));
			expect(text, source.id).not.toMatch(/\n|undefined|null|\.\. |\. undated/);
			expect(text, source.id).toContain(source.titleIs === 'published' ? `‘${source.title}’` : `[${source.title}]`);
		}
	});

	test('keeps a hostile title on one line, and as it is', () => {
		const text = reference(hostile);
		expect(text).not.toContain('\n');
		expect(text).toContain('\\end{document} }} $x_1^2$ #~ Zoë’s œuvre 数');
	});
});

/** Braces as BibTeX counts them: every one, whatever stands before it. */
function balance(text: string): number[] {
	let depth = 0;
	return [...text].map((character) => (depth += character === '{' ? 1 : character === '}' ? -1 : 0));
}

describe('BibTeX', () => {
	test('of the story', () => {
		expect(bibtex(storyWork(at))).toBe(`@misc{story-172-to-40,
  author = {{The makers of 172 to 40}},
  title = {{172 to 40}},
  year = {2026},
  month = {11},
  day = {24},
  version = {1.0.0},
  url = {https://example.org/story/}
}
`);
	});

	test('holds a hostile title without ending early or running a command', () => {
		const entry = bibtex(hostile);
		const depths = balance(entry);
		expect(depths.at(-1)).toBe(0);
		expect(
			depths
				.slice(0, entry.lastIndexOf('}'))
				.slice('@misc{'.length)
				.every((depth) => depth > 0)
		).toBe(true);
		const title = /title = \{\{(.*)\}\},\n/.exec(entry)![1]!;
		expect(title).toBe(
			'Odd \\textbraceleft{} brace \\& 100\\% "quoted" \\textbackslash{}end\\textbraceleft{}document\\textbraceright{} \\textbraceright{}\\textbraceright{} \\$x\\_1\\textasciicircum{}2\\$ \\#\\textasciitilde{} Zoë’s œuvre 数 @misc\\textbraceleft{}x,'
		);
	});

	test('keeps an address whole, but for what would end its field', () => {
		const entry = bibtex({ ...storyWork(at), address: 'https://example.org/a_b%20c?d=1&e={f}#g\\h' });
		expect(entry).toContain('url = {https://example.org/a_b%20c?d=1&e=%7Bf%7D#g%5Ch}');
	});

	test('gives every figure, chart and source a key of its own that programs can read', () => {
		const works = [
			storyWork(at),
			...figures.map((one) => figureWork(one, at)),
			...chapters
				.flatMap((chapter) => chapter.steps)
				.filter(hasChart)
				.map((one) => chartWork(one, at)),
			...sources.map(sourceWork)
		];
		const keys = works.map((work) => work.key);
		expect(keys.filter((key) => !/^[A-Za-z][A-Za-z0-9-]*$/.test(key))).toEqual([]);
		expect(new Set(keys).size).toBe(keys.length);
	});
});

describe('for programs that keep references', () => {
	test('CSL-JSON has the day in parts, or in words where it is not known', () => {
		expect(cslItem(storyWork(at))).toEqual({
			id: 'story-172-to-40',
			type: 'webpage',
			author: [{ literal: publication.author }],
			title: '172 to 40',
			version: '1.0.0',
			issued: { 'date-parts': [[2026, 11, 24]] },
			URL: 'https://example.org/story/'
		});
		expect(cslItem(sourceWork(sourceOf('guardian-comment')))).toMatchObject({
			issued: { literal: '27 or 28 September 2016' }
		});
		expect(cslItem(hostile)['title']).toContain('"quoted" \\end{document}');
	});

	test('a title of our making stands in brackets in every form', () => {
		const work = sourceWork(sourceOf('rogercee-september'));
		const title = '[A post written between the close of voting and the result]';
		expect(bibtex(work)).toContain(`title = {{${title}}}`);
		expect(cslItem(work)['title']).toBe(title);
		expect(ris(work)).toContain(`TI  - ${title}`);
	});

	test('RIS is one field a line, whatever is in a title', () => {
		const lines = ris(hostile).split('\r\n');
		expect(lines[0]).toBe('TY  - ELEC');
		expect(lines.slice(-2)).toEqual(['ER  - ', '']);
		expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
		expect(lines).toContain('DA  - 2026/11/24');
	});
});
