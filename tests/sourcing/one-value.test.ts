/**
 * One value, many places: each figure is looked for wherever it is printed or drawn, and is the data’s own there. That one
 * change changes all of them is tests/site/changed-value.test.ts.
 */
import { csvParse } from 'd3-dsv';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { figure, figures, machineValue, wordsFor, type Figure, type FigureId, type Style } from '../../data';
import { chartIds, drawable } from '../../src/lib/charts/catalogue';
import { completeness } from '../../src/lib/sourcing/completeness';
import { figuresOnPage } from '../../src/lib/sourcing/on-page';
import { proseOf } from '../../src/lib/sourcing/provenance';
import { filesOf } from '../../src/lib/sourcing/takeaway';
import { chapters, hasChart } from '../../src/lib/story';
import Page from '../../src/routes/+page.svelte';

/** A figure as it stands somewhere. */
interface Printed {
	readonly place: string;
	readonly figure: string;
	readonly value: string;
	readonly text: string;
	readonly tag: string;
	readonly exactness: string;
	readonly claimed: boolean;
}

/** Every run of text that is a figure, however deep. */
function runsIn(found: unknown, place: string): Printed[] {
	if (typeof found !== 'object' || found === null) return [];
	const here = found as Record<string, unknown>;
	const deeper = Object.values(here).flatMap((one) => runsIn(one, place));
	return 'figure' in here && 'text' in here ? [{ ...(here as unknown as Printed), place }, ...deeper] : deeper;
}
const prose = [
	...chapters.flatMap((chapter) => [
		...runsIn([chapter.title, chapter.finding, chapter.dateline], `chapter ${chapter.id}`),
		...chapter.steps.flatMap((step) => runsIn(proseOf(step), `step ${step.id}`))
	]),
	...runsIn(completeness, 'completeness')
];
const rows = chartIds.flatMap((id) => runsIn(drawable(id).rows(), `rows of ${id}`));
const tables = chapters.flatMap((chapter) =>
	chapter.steps
		.filter(hasChart)
		.flatMap((step) => runsIn(drawable(step.view.chart).table(step.view.scene), `table of ${step.id}`))
);

/** The page as the build draws it, without the marks that its framework leaves. */
const { body, head } = render(Page, {
	props: { data: { app: 'app/enhance.js', rows: 'rows.json', site: null, account: null } }
});
const html = body.replace(/<!--.*?-->/gs, '');
const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1];
const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
const onPage = [...html.matchAll(/<(data|time)\s([^>]*data-figure="[^>]*)>([^<]*)<\/\1>/g)].map(
	([, tag = '', attributes = '', text = '']): Printed => ({
		place: 'page',
		figure: attribute(attributes, 'data-figure')!,
		value: attribute(attributes, tag === 'time' ? 'datetime' : 'value') ?? '',
		text: unescaped(text),
		tag,
		exactness: attribute(attributes, 'data-exactness') ?? 'exact',
		claimed: /data-claimed/.test(attributes)
	})
);

const STYLES = ['figure', 'Figure', 'words', 'Words', 'weekday', 'day', 'full', 'month', 'year', 'numeral'] as const;
/** Styles that no figure but some can be written in say so by throwing. */
function written(one: Figure, style: Style): string[] {
	try {
		return [wordsFor(one, style)];
	} catch {
		return [];
	}
}
/** Written in words of our own. They name the value as well, so each has to be looked at again when its value changes. */
const OWN_WORDS: Partial<Record<FigureId, readonly [value: string, text: string]>> = {
	'benn.sacked': ['2016-06-26T01:10+01:00', 'Ten past one']
};

/** What is wrong with a figure as it stands somewhere. */
function wrongIn(one: Figure, found: Printed): string[] {
	const own = OWN_WORDS[one.id as FigureId];
	const texts = STYLES.flatMap((style) => written(one, style));
	if (own?.[0] === machineValue(one)) texts.push(own[1]);
	const time = typeof one.value === 'string';
	const faults: [boolean, string][] = [
		[found.value === machineValue(one), `value ${found.value}`],
		[texts.includes(found.text), `text ${found.text}`],
		[found.exactness === one.exactness, `exactness ${found.exactness}`],
		// A time carries no claim: its hedge and the words round it do
		[found.place === 'page' && time ? true : found.claimed === one.claimed, `claimed ${found.claimed}`],
		[found.tag === (time ? 'time' : 'data'), `tag ${found.tag}`]
	];
	return faults.filter(([good]) => !good).map(([, what]) => `${found.place}: ${what}`);
}

const file = (name: string) => filesOf().find((one) => one.name === name)!.body;
const csv = new Map(csvParse(file('figures.csv')).map((row) => [row.id, row]));
type Row = Record<string, string | number | boolean | null>;
const json = new Map((JSON.parse(file('figures.json')) as { figures: Row[] }).figures.map((row) => [row['id'], row]));
interface Thing {
	propertyID?: string;
	value?: unknown;
	variableMeasured?: Thing[];
}
const linked = (JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)![1]!) as Thing[]).flatMap(
	(thing) => thing.variableMeasured ?? []
);

describe('is the same wherever it stands:', () => {
	const everywhere = [...prose, ...rows, ...tables, ...onPage];
	const used = figuresOnPage();

	test.each(figures.map((one) => [one.id, one] as const))('%s', (id, one: Figure) => {
		const printed = everywhere.filter((run) => run.figure === id);
		expect(printed.flatMap((run) => wrongIn(one, run))).toEqual([]);
		// Whatever the page prints has its row there, and what it does not print has none
		expect(html.includes(`<tr id="says-${id}">`)).toBe(used.has(id));
		expect(onPage.some((run) => run.figure === id)).toBe(used.has(id));
		if (printed.some((run) => run.place !== 'page')) expect(used.has(id)).toBe(true);

		const value = typeof one.value === 'number' ? one.value : null;
		const said = { id, value: machineValue(one), printed: wordsFor(one), exactness: one.exactness };
		expect(csv.get(id)).toMatchObject({
			...said,
			number: value === null ? '' : String(value),
			claimed: String(one.claimed)
		});
		expect(json.get(id)).toMatchObject({ ...said, number: value, claimed: one.claimed });
		for (const thing of linked.filter(({ propertyID }) => propertyID === id)) expect(thing.value).toBe(one.value);
	});

	test('and the places are all there are', () => {
		const known = new Set<string>(figures.map((one) => one.id));
		expect(everywhere.filter((run) => !known.has(run.figure))).toEqual([]);
		expect([csv.size, json.size]).toEqual([figures.length, figures.length]);
		// Read by a pattern: an element written otherwise would be looked past
		expect(onPage.length).toBe(html.split('data-figure=').length - 1);
		expect([prose.length > 250, rows.length > 100, tables.length > 150, onPage.length > 900]).toEqual(
			Array(4).fill(true)
		);
		expect(linked.length).toBeGreaterThan(3);
	});
});

/** The number itself. */
const of = (id: FigureId) => Number(figure(id).value);
const CAST = {
	against: () => of('vote.against'),
	for: () => of('vote.for'),
	spoilt: () => of('vote.spoilt'),
	absent: () => of('vote.absent'),
	mps: () => of('vote.mps')
};
/** Counted mark by mark off our list of departures, which the tests of those charts do. */
const LISTED = null;
/** What each series stands for, by chart; in the result, by the group it lies in. */
const STANDS: Record<string, Record<string, (() => number | undefined) | typeof LISTED>> = {
	count: CAST,
	ballot: CAST,
	electorate: { ...CAST, electorate: () => of('electorate.ballots'), ballots: () => of('electorate.ballots') },
	clock: { left: LISTED },
	departures: {
		left: LISTED,
		rate: () => of('departures.rate'),
		ministers: () => of('departures.tuesdayMinisters'),
		aides: () => of('departures.tuesdayAides')
	},
	crowd: {
		volunteers: () => of('momentum.volunteers'),
		staff: () => of('momentum.staff'),
		members: () => of('momentum.members'),
		'rally-high': () => figure('rally.attendance').high,
		'rally-low': () => figure('rally.attendance').low,
		week: () => of('rallies.people')
	},
	calendar: {
		weighed: () => of('search.alternatives'),
		'to-announcement': () => of('phoney.toAnnouncement'),
		'to-launch': () => of('phoney.toLaunch')
	},
	executive: {
		executive: () => of('nec.members'),
		automatic: () => of('nec.for'),
		nominations: () => of('nec.against'),
		excluded: () => of('members.excluded')
	},
	fee: {
		old: () => of('fee.old'),
		new: () => of('fee.new'),
		applications: () => of('supporters.applications'),
		excluded: () => of('members.excluded')
	},
	lanes: {
		smith: () => of('nominations.smith'),
		eagle: () => of('nominations.eagle'),
		backers: () => of('savingLabour.backers')
	},
	likes: {
		'likes-corbyn': () => of('likes.corbyn'),
		'likes-smith': () => of('likes.smith'),
		for: () => of('result.corbyn'),
		against: () => of('result.smith')
	},
	donors: {
		'donors-corbyn': () => of('donors.corbyn'),
		'donors-smith': () => of('donors.smith'),
		calls: () => of('phones.total'),
		'calls-app': () => of('phones.calls'),
		'calls-other': () => of('phones.total') - of('phones.calls'),
		volunteers: () => of('volunteers.corbyn')
	},
	middle: {
		against: () => of('middle.against'),
		between: () => of('middle.between'),
		for: () => of('middle.for')
	},
	result: {
		voters: () => of('electorate.validVotes'),
		'voters for': () => of('result.corbyn'),
		'voters against': () => of('result.smith'),
		mps: () => of('vote.valid'),
		'mps against': () => of('vote.against'),
		'mps for': () => of('vote.for'),
		members: () => of('result.members.corbyn') + of('result.members.smith'),
		'members for': () => of('result.members.corbyn'),
		'members against': () => of('result.members.smith'),
		registered: () => of('result.registered.votes'),
		'registered for': () => of('result.registered.corbyn'),
		'registered against': () => of('result.registered.smith'),
		affiliated: () => of('result.affiliated.corbyn') + of('result.affiliated.smith'),
		'affiliated for': () => of('result.affiliated.corbyn'),
		'affiliated against': () => of('result.affiliated.smith')
	}
};

test('every series of every drawing is of its figure, and says so', () => {
	const chartOf = new Map<string, string>(
		chapters.flatMap(({ steps }) => steps.filter(hasChart).map((step) => [step.id, step.view.chart] as const))
	);
	/** Each drawing with its chart. A stage is drawn as its first step, whose own drawing comes next. */
	const parts = html.split(/(?=<figure |<[a-z]+ [^>]*data-field=)/);
	const found = parts.flatMap((part, at) => {
		const named = [part, ...parts.slice(at + 1)].map((one) => attribute(one.slice(0, one.indexOf('>')), 'data-view'));
		const field = /^<[a-z]+ [^>]*data-field=/.test(part);
		const view = field ? 'electorate-field' : named.find((one) => one !== undefined);
		const chart = chartOf.get(view ?? '') ?? '';
		let group = '';
		return [...part.matchAll(/data-series="([^"]+)" data-value="([^"]+)"/g)].map(([, key = '', value = '']) => {
			const side = key === 'for' || key === 'against';
			if (!side) group = key;
			const name = chart === 'result' && side ? `${group} ${key}` : key;
			return { view: String(view), chart, name, value: Number(value) };
		});
	});
	const wrong = found.filter(({ chart, name, value }) => {
		const stands = STANDS[chart]?.[name];
		return stands === undefined || (stands !== LISTED && stands() !== value);
	});
	expect(wrong).toEqual([]);
	expect(found.length).toBe(html.match(/data-series="[^"]+" data-value=/g)!.length);
	// Nothing stands in the list above that is drawn nowhere
	const drawn = new Set(found.map(({ chart, name }) => `${chart} ${name}`));
	const listed = Object.entries(STANDS).flatMap(([chart, all]) => Object.keys(all).map((name) => `${chart} ${name}`));
	const cast = Object.keys(CAST).map((name) => `count ${name}`);
	expect(listed.filter((name) => !drawn.has(name) && !cast.includes(name))).toEqual([]);
});
