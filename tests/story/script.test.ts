import { describe, expect, test } from 'vitest';
import { hedgeFor } from '../../data/format';
import { hedgesFor } from '../../data/certainty';
import { plain } from '../../data/format';
import { sourceLine } from '../../src/lib/sourcing/source-line';
import { chapters, figuresIn, hasChart, textOf, type QuotePart } from '../../src/lib/story';
import { seedParagraphs } from '../data/seeds';
import {
	chartRows,
	chartSteps,
	chapterOf,
	chartTexts,
	credited,
	dataTexts,
	figureOf,
	NUMBER_WORD,
	proseOf,
	steps,
	storyTexts,
	teachingTexts,
	typed,
	type Text
} from './text';

/** Counts so small that a description names the people instead. */
const NAMED = ['story.challengers'];

const count = (text: string) => text.split(/\s+/).filter(Boolean).length;
const found = (texts: readonly Text[], pattern: RegExp) =>
	texts.flatMap(({ where, text }) => (pattern.test(text) ? [`${where}: ${text}`] : []));

describe('the script', () => {
	test('has its fourteen chapters in order', () => {
		expect(chapters.map((chapter) => chapter.id)).toEqual([
			'opening',
			'night',
			'departures',
			'square',
			'vote',
			'phoney-war',
			'executive',
			'rivals',
			'electorate',
			'online',
			'middle',
			'result',
			'verdicts',
			'method'
		]);
	});

	test('is 1,600 to 2,200 words long', () => {
		const words = steps.flatMap((step) => step.prose).reduce((sum, prose) => sum + count(textOf(prose)), 0);
		expect(words).toBeGreaterThanOrEqual(1600);
		expect(words).toBeLessThanOrEqual(2200);
	});

	test('says no word twice in a row: a figure brings its own “about”', () => {
		expect(found(storyTexts, /(?<![\p{L}’])(\p{L}+) \1(?![\p{L}’])/iu)).toEqual([]);
	});

	test('gives every step an address of its own, that says its chapter', () => {
		const ids = steps.map((step) => step.id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(steps.filter((step) => !step.id.startsWith(`${chapterOf(step).id}-`)).map((step) => step.id)).toEqual([]);
	});

	test('has something to say at every step', () => {
		expect(
			steps.filter((step) => step.prose.every((prose) => count(textOf(prose)) === 0)).map((step) => step.id)
		).toEqual([]);
	});
});

describe('a number', () => {
	test('is never typed, in digits or in words: it comes from a figure', () => {
		const words = [
			...chapters.flatMap(({ id, title, dateline }) =>
				[...typed(title), ...typed(dateline)].map((text) => ({ where: id, text }))
			),
			...steps.flatMap((step) => [
				{ where: `${step.id} title`, text: step.title },
				...proseOf(step).flatMap(([part, prose]) => typed(prose).map((text) => ({ where: `${step.id} ${part}`, text })))
			])
		];
		expect(words.length).toBeGreaterThan(400);
		expect(found(words, /\d/)).toEqual([]);
		expect(found(words, NUMBER_WORD)).toEqual([]);
	});

	test('somebody only claims is printed with whose word it is', () => {
		const used = steps.flatMap((step) => {
			const text = [...step.prose, ...(hasChart(step) ? [step.headline] : [])].map(textOf).join(' ').toLowerCase();
			const ids = new Set(proseOf(step).flatMap(([, prose]) => figuresIn(prose)));
			return [...ids]
				.map(figureOf)
				.filter((one) => one.claimed)
				.map((one) => ({ step: step.id, text, one }));
		});
		expect(used.length).toBeGreaterThan(15);
		const silent = used.filter(({ text, one }) => !credited(text, one));
		expect(silent.map(({ step, one }) => `${step}: ${one.id} without “${one.claimant.short}”`)).toEqual([]);
	});

	test('that is hedged in its source keeps its hedge', () => {
		const hedged = steps.flatMap((step) =>
			proseOf(step).flatMap(([part, prose]) =>
				prose.parts.flatMap((run, at) => {
					if (typeof run === 'string' || !('figure' in run)) return [];
					const one = figureOf(run.figure);
					// a vague word, or both ends of a range, is itself the hedge; a name of a month or day is no number
					if (one.exactness === 'exact' || one.words !== undefined || one.exactness === 'range') return [];
					if (typeof one.value === 'string' && !/\d/.test(run.text)) return [];
					return [{ where: `${step.id} ${part}`, before: prose.parts[at - 1], run, one }];
				})
			)
		);
		expect(hedged.length).toBeGreaterThan(30);
		const bare = hedged.filter(({ one, run }) => {
			const words = [hedgeFor(one).trim(), ...hedgesFor(one.exactness, one.value)];
			return !words.some((word) => run.text.toLowerCase().startsWith(`${word} `));
		});
		expect(bare.map(({ where, one, run }) => `${where}: ${one.id} as “${run.text}”`)).toEqual([]);
	});

	test('with two ends is printed with both', () => {
		const ranges = steps.flatMap((step) =>
			proseOf(step).flatMap(([part, prose]) =>
				prose.parts.flatMap((run) => {
					if (typeof run === 'string' || !('figure' in run)) return [];
					const one = figureOf(run.figure);
					return one.exactness === 'range' && one.words === undefined
						? [{ where: `${step.id} ${part}`, text: run.text }]
						: [];
				})
			)
		);
		expect(ranges.length).toBeGreaterThan(0);
		expect(ranges.filter(({ text }) => !/ to | or /.test(text))).toEqual([]);
	});
});

describe('a chart', () => {
	test('has a finding, a scale and a description at every step', () => {
		expect(chartSteps.length).toBeGreaterThan(48);
		const lacking = chartSteps.flatMap((step) =>
			(['headline', 'scale', 'description'] as const)
				.filter((part) => count(textOf(step[part])) < (part === 'headline' ? 1 : 3))
				.map((part) => `${step.id} ${part}`)
		);
		expect(lacking).toEqual([]);
	});

	test('says where it comes from, and every source it names can be found', () => {
		expect(chartSteps.map((step) => plain(sourceLine(step.sources))).filter((line) => line.length < 8)).toEqual([]);
		expect(() => sourceLine(['record:no-such-event'])).toThrow();
	});

	test('has a table with a row for somebody who cannot see it', () => {
		const empty = chartSteps.filter((step) => {
			const { caption, head, rows } = chartRows.get(step.view.chart)!.table(step.view.scene);
			return !caption || head.length < 2 || rows.length === 0 || rows.some((row) => row.length !== head.length);
		});
		expect(empty.map((step) => step.id)).toEqual([]);
	});

	test('keeps no figure of its headline from somebody who cannot see it: the description or the text has it too', () => {
		const missing = chartSteps.flatMap((step) => {
			const told = new Set([...figuresIn(step.description), ...step.prose.flatMap(figuresIn), ...NAMED]);
			return figuresIn(step.headline)
				.filter((id) => !told.has(id))
				.map((id) => `${step.id}: ${id}`);
		});
		expect(missing).toEqual([]);
	});

	test('is described in figures wherever its headline gives one', () => {
		const vague = chartSteps.filter(
			(step) =>
				figuresIn(step.headline).some((id) => typeof figureOf(id).value === 'number') &&
				figuresIn(step.description).length === 0 &&
				!figuresIn(step.headline).every((id) => NAMED.includes(id))
		);
		expect(vague.map((step) => step.id)).toEqual([]);
	});

	test('is described in more than its headline', () => {
		expect(
			chartSteps.filter((step) => textOf(step.description) === textOf(step.headline)).map((step) => step.id)
		).toEqual([]);
	});
});

describe('a quotation', () => {
	const quotes = steps.flatMap((step) =>
		proseOf(step).flatMap(([, prose]) =>
			prose.parts
				.filter((part): part is QuotePart => typeof part === 'object' && 'quote' in part)
				.map((part) => ({ step: step.id, part }))
		)
	);

	test('is at most eight words', () => {
		expect(quotes.length).toBeGreaterThan(0);
		expect(quotes.filter(({ part }) => count(part.quote) > 8)).toEqual([]);
	});

	test('stands in the paragraph it is credited to', (ctx) => {
		const seeds = seedParagraphs(ctx, 'the quotations of the story');
		expect(quotes.filter(({ part }) => !seeds[part.source][part.paragraph - 1]?.includes(part.quote))).toEqual([]);
	});

	test('in marks without a credit is one of their phrases too, and as short', (ctx) => {
		const marked = [...storyTexts, ...teachingTexts].flatMap(({ where, text }) =>
			[...text.matchAll(/“([^”]+)”/g)].map((match) => ({ where, said: match[1]! }))
		);
		expect(marked.filter(({ said }) => count(said) > 8)).toEqual([]);
		const seeds = seedParagraphs(ctx, 'the short phrases in quotation marks');
		const theirs = Object.values(seeds).flat().join('\n').toLowerCase();
		// their words, or a figure of theirs in our style; our own words for a hedge are no quotation
		const foreign = marked.filter(
			({ said }) => !theirs.includes(said.toLowerCase()) && !/^(about|over) /i.test(said) && !/\d|days/.test(said)
		);
		expect(foreign.filter(({ where }) => !/^method-figures/.test(where))).toEqual([]);
	});
});

describe('the story’s voice', () => {
	const all = [...storyTexts, ...teachingTexts, ...chartTexts, ...dataTexts];

	test('calls it a revolt, a challenge or a walk-out: the disputed word stands only where others’ use of it is told', () => {
		const used = found(all, /\bcoups?\b|\bplotters?\b/i);
		const attributed = used.filter((line) => /“coup”|“plotters”|How The Labour Coup Failed/.test(line));
		expect(used).toEqual(attributed);
		expect(found(storyTexts, /\bcoups?\b/i)).toEqual([]);
	});

	// What the fact ledger says to leave out, by its telltale words
	test.each([
		['private life and family', /\bbrother|\billness\b|\bgriev|\bberea|\btaxi\b|\btrain station|railway/i],
		['personal remarks', /\binch(es)?\b|\bpenis\b|\btrousers?\b|\binside leg\b|\bViagra\b/i],
		['labels and viral attacks', /\bPfizer\b|\bPortland\b|\bCanary\b|\bBlairite|\bdrug compan/i],
		['one side’s slips', /\bgaffes?\b|\bhomophob|\bsexis[tm]|\bISIS\b|\bon her heels\b|\bSnapchat\b|\beuro currency/i],
		[
			'allegations about a person',
			/\babusive\b|\bdomestic abuse\b|\bdisgrace|\b(dis)?honest|\bliars?\b|\blied\b|\blying\b|\bgutter\b/i
		],
		['charges of fraud', /\brigg(ed|ing)\b|\bgerrymander|\bcorrupt|\bsteal(ing)?\b|\bstolen\b|\bpurged?\b|\bfraud/i],
		[
			'insults and slurs',
			/\bterroris|\bTrots?\b|\bTrotsky|\bmisogyn|\banti-?semit|\bcult\b|\bzombie|\buseless\b|\bincompeten|\bsmear|\bclusterf|\bneoliberal|\bplotters?\b(?!”)/i
		],
		['leaks and scenes', /\bleak(s|ed|ing)?\b|\bshout(s|ed|ing)?\b|\bgoggle/i],
		['swearing', /\bfuck|\bshit|\bbullshit|\bcrap\b|\bbastard|\barse\b|\bbloody\b/i]
	])('leaves out %s', (_, words) => {
		const own = all.filter(({ where }) => !where.startsWith('left out '));
		expect(own.length).toBeGreaterThan(800);
		expect(found(own, words)).toEqual([]);
	});

	test('has no adjective for a person it names', () => {
		const kinds =
			/\b(hapless|embattled|veteran|hard-left|far-left|moderate|firebrand|left-wing|right-wing|popular|unpopular|beleaguered|hopeless|stubborn|weak|brave|principled) (Corbyn|Smith|Eagle|Benn|Watson|leader|MPs?)\b/i;
		expect(found(storyTexts, kinds)).toEqual([]);
	});

	test('takes no run of seven words from the five texts', (ctx) => {
		const seeds = seedParagraphs(ctx, 'a search of the story for copied sentences');
		const words = (text: string) =>
			text
				.toLowerCase()
				.replace(/[^\p{L}\p{N} ]+/gu, '')
				.split(/\s+/)
				.filter(Boolean);
		const runsOf = (list: readonly string[]) =>
			Array.from({ length: Math.max(0, list.length - 6) }, (_, at) => list.slice(at, at + 7).join(' '));
		const theirs = new Set(
			Object.values(seeds)
				.flat()
				.flatMap((paragraph) => runsOf(words(paragraph)))
		);
		const runs = [...storyTexts, ...teachingTexts, ...chartTexts].flatMap(({ where, text }) =>
			// a quotation is theirs by right, and is held to its length above
			runsOf(words(text.replace(/“[^”]*”/g, ' … '))).map((run) => ({ where, run }))
		);
		expect(runs.length).toBeGreaterThan(2500);
		expect(runs.filter(({ run }) => theirs.has(run))).toEqual([]);
	});
});
