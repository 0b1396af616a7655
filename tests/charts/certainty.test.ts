/** Every mark in every chart has the look that the one table gives its figure, or one that says something else and is listed here. */
import { plain } from '../../data/format';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CERTAINTY, EXACTNESS, figure, figures, runFor, type Exactness, type FigureId } from '$data';
import { claimants, credited } from '../story/text';
import { boxLook, fieldLook, frameFor, isOpen, lineLook, lookFor, small, type Side } from '$lib/charts/frame/certainty';
import type { Picture, Series } from '$lib/charts/frame/types';
import * as ballot from '$lib/charts/ballot/layout';
import { rows as ballotRows } from '$lib/charts/ballot/rows';
import * as calendar from '$lib/charts/calendar/layout';
import { rows as calendarRows } from '$lib/charts/calendar/rows';
import * as clock from '$lib/charts/clock/layout';
import { rows as clockRows } from '$lib/charts/clock/rows';
import * as count from '$lib/charts/count/layout';
import { rows as countRows } from '$lib/charts/count/rows';
import * as crowd from '$lib/charts/crowd/layout';
import { rows as crowdRows } from '$lib/charts/crowd/rows';
import * as departures from '$lib/charts/departures/layout';
import { rows as departuresRows } from '$lib/charts/departures/rows';
import * as donors from '$lib/charts/donors/layout';
import { rows as donorsRows } from '$lib/charts/donors/rows';
import * as electorate from '$lib/charts/electorate/layout';
import { rows as electorateRows } from '$lib/charts/electorate/rows';
import * as executive from '$lib/charts/executive/layout';
import { rows as executiveRows } from '$lib/charts/executive/rows';
import * as fee from '$lib/charts/fee/layout';
import { rows as feeRows } from '$lib/charts/fee/rows';
import * as lanes from '$lib/charts/lanes/layout';
import { rows as lanesRows } from '$lib/charts/lanes/rows';
import * as likes from '$lib/charts/likes/layout';
import { rows as likesRows } from '$lib/charts/likes/rows';
import * as middle from '$lib/charts/middle/layout';
import { rows as middleRows } from '$lib/charts/middle/rows';
import * as result from '$lib/charts/result/layout';
import { rows as resultRows } from '$lib/charts/result/rows';
import { chartIds, drawable } from '$lib/charts/catalogue';
import { chartSteps } from '../story/text';
import { textOf } from '$lib/story';
import { groups } from './fields';
import { SIZES, frameOf } from './picture';

interface Chart {
	readonly rows: unknown;
	readonly pictures: (rows: unknown) => readonly Picture[];
}
const TRIED = [SIZES[3], SIZES[8]] as const;
/** Rows as the page has them, and every scene of them at a small size and a large one. */
const chart = <Rows, Scene extends string>(
	rows: Rows,
	of: {
		readonly SCENES: readonly Scene[];
		readonly layout: (rows: Rows, scene: Scene, frame: ReturnType<typeof frameOf>) => Picture;
	}
): Chart => ({
	rows: JSON.parse(JSON.stringify(rows)),
	pictures: (some) => of.SCENES.flatMap((scene) => TRIED.map((size) => of.layout(some as Rows, scene, frameOf(size))))
});
/** All charts but the readings, which draw texts and no figure. */
const charts: Readonly<Record<string, Chart>> = {
	ballot: chart(ballotRows(), ballot),
	calendar: chart(calendarRows(), calendar),
	clock: chart(clockRows(), clock),
	count: chart(countRows(), count),
	crowd: chart(crowdRows(), crowd),
	departures: chart(departuresRows(), departures),
	donors: chart(donorsRows(), donors),
	electorate: chart(electorateRows(), electorate),
	executive: chart(executiveRows(), executive),
	fee: chart(feeRows(), fee),
	lanes: chart(lanesRows(), lanes),
	likes: chart(likesRows(), likes),
	middle: chart(middleRows(), middle),
	result: chart(resultRows(), result)
};

interface Standing {
	readonly of: FigureId;
	/** Whether the drawing places them on a side; some do in one scene and not in another, or only where they are large. */
	readonly side?: Side | 'either';
	/** In one scene too small for an outline. */
	readonly tiny?: true;
	/** Looks it may have besides, and why. */
	readonly also?: readonly string[];
}
/** The figure that each series stands for. */
const STANDS: Readonly<Record<string, Standing>> = {
	'ballot/against': { of: 'vote.against', side: 'either' },
	'ballot/for': { of: 'vote.for', side: 'either' },
	'ballot/spoilt': { of: 'vote.spoilt', side: 'unknown' },
	'ballot/absent': { of: 'vote.absent', side: 'unknown' },
	'calendar/weighed': { of: 'search.alternatives' },
	'calendar/to-announcement': { of: 'phoney.toAnnouncement' },
	'calendar/to-launch': { of: 'phoney.toLaunch' },
	'count/against': { of: 'vote.against' },
	'count/for': { of: 'vote.for' },
	'crowd/volunteers': { of: 'momentum.volunteers' },
	'crowd/staff': { of: 'momentum.staff' },
	'crowd/members': { of: 'momentum.members' },
	'crowd/rally-high': { of: 'rally.attendance' },
	'crowd/week': { of: 'rallies.people' },
	'departures/ministers': { of: 'departures.tuesdayMinisters' },
	'departures/aides': { of: 'departures.tuesdayAides' },
	// A few pixels across: their one edge is the frame
	'donors/donors-corbyn': { of: 'donors.corbyn', tiny: true },
	'donors/donors-smith': { of: 'donors.smith', tiny: true },
	'donors/calls-app': { of: 'phones.calls' },
	'donors/calls-other': { of: 'phones.total', side: 'either' },
	'donors/volunteers': { of: 'volunteers.corbyn' },
	'electorate/against': { of: 'vote.against' },
	'electorate/for': { of: 'vote.for' },
	'electorate/spoilt': { of: 'vote.spoilt', side: 'either' },
	'electorate/absent': { of: 'vote.absent', side: 'either' },
	'electorate/electorate': { of: 'electorate.ballots', side: 'either' },
	'executive/excluded': { of: 'members.excluded', side: 'unknown' },
	'fee/old': { of: 'fee.old', side: 'unknown' },
	'fee/new': { of: 'fee.new', side: 'unknown' },
	'fee/applications': { of: 'supporters.applications', side: 'unknown' },
	'fee/excluded': { of: 'members.excluded', side: 'unknown' },
	'lanes/smith': { of: 'nominations.smith', tiny: true },
	// Past the BBC’s lower count a mark may belong and may not
	'lanes/eagle': { of: 'nominations.eagle', tiny: true, also: ['dashed-pale', 'soft'] },
	'lanes/backers': { of: 'savingLabour.backers' },
	// In the caveat: part of it was there before, and nobody says how much
	'likes/likes-corbyn': { of: 'likes.corbyn', also: ['soft wavy'] },
	'likes/likes-smith': { of: 'likes.smith' },
	'likes/for': { of: 'result.corbyn' },
	'likes/against': { of: 'result.smith' },
	'middle/against': { of: 'middle.against' },
	'middle/between': { of: 'middle.between', side: 'unknown' },
	'middle/for': { of: 'middle.for' },
	'result/first': { of: 'result.first2015' }
};
/** Series whose look says something else than how sure a figure is, or that stand for several figures: what may be in them, and why. */
const OTHERWISE: Readonly<Record<string, { readonly looks: readonly string[]; readonly why: string }>> = {
	'calendar/willing': { looks: ['solid'], why: 'one person, by name' },
	'clock/left': {
		looks: ['solid', 'wavy', 'stretch', 'until', 'since', 'day'],
		why: 'people, by how closely the time is known'
	},
	'crowd/rally-low': { looks: ['solid'], why: 'the lower end of a range: no count is below it' },
	'departures/rate': { looks: ['ghost'], why: 'a rate to compare with, not people counted' },
	'departures/seats': { looks: ['ghost'], why: 'seats by a newspaper’s count, to compare with' },
	'departures/left': {
		looks: ['solid', 'wavy', 'stretch', 'until', 'since', 'day', 'untimed'],
		why: 'people, by how closely the time is known'
	},
	'executive/automatic': {
		looks: ['hollow', 'solid'],
		why: 'hollow seats in a secret vote; where too small for an outline, grey'
	},
	'executive/nominations': { looks: ['hollow', 'solid'], why: 'the same' },
	'executive/tie': { looks: ['ghost'], why: 'seats that would have made a tie' },
	'lanes/candidates': { looks: ['solid'], why: 'one person, by name' },
	'result/forecasts': { looks: ['dashed', 'dashed-pale'], why: 'four figures: held to them below' },
	'result/for': { looks: ['solid'], why: 'votes by section or MPs: exact and held to it below' },
	'result/against': { looks: ['solid'], why: 'the same' }
};

type Drawn = readonly [key: string, look: string, kind: 'mark' | 'field'];
function looks(name: string, pictures: readonly Picture[]): Drawn[] {
	const of = (series: readonly Series[]): Drawn[] =>
		series.flatMap((one) => [
			...(one.marks ?? []).map((mark): Drawn => [`${name}/${one.key}`, mark.look, 'mark']),
			...(one.fields ?? []).map((field): Drawn => [`${name}/${one.key}`, field.look, 'field']),
			...of(one.children ?? [])
		]);
	return pictures.flatMap((picture) => of(picture.series));
}
const sidesOf = (side: Standing['side'] = 'known'): Side[] => (side === 'either' ? ['known', 'unknown'] : [side]);
interface Sure {
	readonly exactness: Exactness;
	readonly claimed: boolean;
}
function allowed({ side, tiny, also = [] }: Standing, sure: Sure, kind: 'mark' | 'field'): string[] {
	const own = sidesOf(side).map((one) => (kind === 'mark' ? lookFor(sure, one) : fieldLook(sure, one)));
	return [...own, ...(tiny ? sidesOf(side).map((one) => small(lookFor(sure, one))) : []), ...also];
}

/** A copy in which every run of a figure says that it is as sure as this. */
function said<T>(value: T, id: string, sure: Sure): T {
	if (Array.isArray(value)) return value.map((part) => said(part as unknown, id, sure)) as T;
	if (typeof value !== 'object' || value === null) return value;
	const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, said(part as unknown, id, sure)]));
	return ('figure' in copy && copy.figure === id ? { ...copy, ...sure } : copy) as T;
}

/** What is drawn otherwise than its figure is known. */
function wrong(name: string, rows: unknown, sureOf: (id: FigureId) => Sure): string[] {
	return looks(name, charts[name]!.pictures(rows)).flatMap(([key, look, kind]) => {
		const standing = STANDS[key];
		if (standing === undefined) return (OTHERWISE[key]?.looks ?? []).includes(look) ? [] : [`${key}: ${look}`];
		return allowed(standing, sureOf(standing.of), kind).includes(look) ? [] : [`${key}: ${look}`];
	});
}
const OTHERS: readonly Sure[] = EXACTNESS.flatMap((exactness) =>
	[false, true].map((claimed) => ({ exactness, claimed }))
);

describe('the looks', () => {
	it('are the table’s for every figure there is', () => {
		for (const one of figures) {
			const run = runFor(one);
			const { edge } = CERTAINTY[one.exactness];
			expect(lookFor(run), one.id).toBe(!one.claimed ? edge : edge === 'solid' ? 'dashed' : 'dashed-pale');
			expect(frameFor(run), one.id).toBe(one.claimed ? 'dashed' : null);
			expect(lineLook(run), one.id).toBe(one.claimed ? 'dashed' : edge === 'solid' ? 'solid' : 'soft');
			expect(isOpen(run), one.id).toBe(one.exactness === 'over');
			expect(fieldLook(run).startsWith(one.claimed || edge === 'soft' ? 'soft' : 'solid'), one.id).toBe(true);
			expect(fieldLook(run).split(' ').at(-1), one.id).toBe(edge === 'solid' ? (one.claimed ? 'soft' : 'solid') : edge);
		}
	});

	it('differ for every exactness, claimed or not, in fields as in boxes', () => {
		const field = (sure: Sure) => `${fieldLook(sure)} in ${frameFor(sure) ?? 'no frame'}`;
		// Between its two ends a claimed range is as pale as any claim: what tells it is the solid core, as low as anyone counts
		expect(new Set(OTHERS.filter((one) => one.exactness !== 'range').map(field)).size).toBe(OTHERS.length - 2);
		expect(field({ exactness: 'range', claimed: false })).toBe('soft in no frame');
		expect([boxLook({}), boxLook({ exactness: 'over' }), boxLook({ claimed: true })]).toEqual([
			'outline',
			'more',
			'dashed'
		]);
	});

	it('leave a side that is not known hollow, and a claim about it empty in dashes', () => {
		expect(lookFor({ exactness: 'exact' }, 'unknown')).toBe('hollow');
		expect(lookFor({ exactness: 'about', claimed: true }, 'unknown')).toBe('dashed');
		expect(fieldLook({ exactness: 'under' }, 'unknown')).toBe('hollow less');
	});

	it('are all drawn by the style sheet', () => {
		const css = readFileSync('src/lib/charts/charts.css', 'utf8');
		const drawn = Object.keys(charts).flatMap((name) => looks(name, charts[name]!.pictures(charts[name]!.rows)));
		const classes = new Set(
			drawn.flatMap(([, look, kind]) => look.split(' ').map((part) => `${kind === 'mark' ? '.m' : '.field'} ${part}`))
		);
		// A field is solid, and open at its foot, without a rule of its own
		const missing = [...classes].filter((one) => {
			const [where = '', look = ''] = one.split(' ');
			if (where === '.field') return !['solid', 'more', 'hollow'].includes(look) && !css.includes(`.field .${look}`);
			return !css.includes(`.m.${look}`);
		});
		expect(missing).toEqual([]);
	});
});

describe.each(Object.keys(charts))('%s', (name) => {
	const { rows } = charts[name]!;
	const sure = (id: FigureId): Sure => ({ exactness: figure(id).exactness, claimed: figure(id).claimed });

	it('draws each figure as surely as it is known', () => {
		expect(looks(name, charts[name]!.pictures(rows)).length).toBeGreaterThan(0);
		expect(wrong(name, rows, sure)).toEqual([]);
	});

	it('draws it otherwise as soon as it is known otherwise, and no look is picked by hand', () => {
		const ids = [
			...new Set(Object.entries(STANDS).flatMap(([key, { of }]) => (key.startsWith(`${name}/`) ? [of] : [])))
		];
		for (const id of ids) {
			for (const other of OTHERS) {
				const told = said(rows, id, other);
				expect(
					wrong(name, told, (one) => (one === id ? other : sure(one))),
					`${id} ${other.exactness}`
				).toEqual([]);
			}
			// And a chart that did not follow would be found out
			const unlike = figure(id).claimed
				? ({ exactness: 'exact', claimed: false } as const)
				: ({ exactness: figure(id).exactness === 'under' ? 'about' : 'under', claimed: true } as const);
			expect(
				wrong(name, rows, (one) => (one === id ? unlike : sure(one))),
				id
			).not.toEqual([]);
		}
		expect(ids.every((id) => JSON.stringify(rows).includes(`"${id}"`))).toBe(true);
	});
});

describe('lines, boxes and single marks', () => {
	it('forecasts are claims, sharp only where the number is', () => {
		const forecasts = looks('result', charts.result!.pictures(charts.result!.rows)).filter(
			([key]) => key === 'result/forecasts'
		);
		const own = (['forecast.pollSmith', 'forecast.blogSmith', 'forecast.biggerWin', 'forecast.aideSolid'] as const).map(
			(id) => lookFor(figure(id))
		);
		expect(forecasts.slice(0, 4).map(([, look]) => look)).toEqual(own);
	});

	it('the report’s half million is a band across the field, the counted are lines', () => {
		const picture = electorate.layout(electorateRows(), 'electorate-end', frameOf(SIZES[3]));
		const look = (key: string) => picture.lines!.find((line) => line.key === key)!.look;
		expect([look('claim'), look('valid'), look('ballots')]).toEqual(
			(['electorate.claim', 'electorate.validVotes', 'electorate.ballots'] as const).map((id) => lineLook(figure(id)))
		);
	});

	it('a field that stands for a claim has a dashed frame close round it', () => {
		let seen = 0;
		const bare = Object.entries(charts).flatMap(([name, one]) =>
			one.pictures(one.rows).flatMap((picture) => {
				const corners = [
					...(picture.boxes ?? []).filter((box) => box.look === 'dashed').map((box) => [box.x, box.y]),
					...(picture.paths ?? [])
						.filter((path) => path.look === 'dashed')
						.map((path) => [Number(/M([\d.-]+)/.exec(path.d)![1]), Number(/V([\d.-]+)/.exec(path.d)![1])])
				];
				return groups(picture.series).flatMap((group) => {
					const standing = STANDS[`${name}/${group.key}`];
					if (standing === undefined || !figure(standing.of).claimed) return [];
					return (group.fields ?? []).flatMap((field) => {
						seen += 1;
						// The margin of a range lies under its core, inside the frame of both
						const framed = corners.some(
							([x = 0, y = 0]) => Math.abs(field.x - x) < 5 && (Math.abs(field.y - y) < 5 || group.key === 'rally-high')
						);
						return framed ? [] : [`${name}/${group.key}`];
					});
				});
			})
		);
		expect(seen).toBeGreaterThan(10);
		expect(bare).toEqual([]);
	});

	it('dashes stand for somebody’s word and for nothing else', () => {
		const dashed = Object.entries(charts).flatMap(([name, one]) =>
			one
				.pictures(one.rows)
				.flatMap((picture) =>
					[...(picture.boxes ?? []), ...(picture.lines ?? []), ...(picture.paths ?? [])].flatMap((thing) =>
						thing.look === 'dashed' ? [`${name}/${thing.key}`] : []
					)
				)
		);
		expect([...new Set(dashed)].toSorted()).toEqual([
			'crowd/rally',
			'crowd/week',
			'departures/recalled',
			'donors/said-app',
			'donors/said-corbyn',
			'donors/said-other-1',
			'donors/said-other-2',
			'donors/said-people',
			'donors/said-smith',
			'lanes/claim',
			// What Eagle’s side and an email say happened, and nobody on the other side
			'lanes/offer',
			'lanes/visit'
		]);
	});
});

describe('aloud', () => {
	const claimsIn = (runs: unknown): FigureId[] => {
		if (typeof runs !== 'object' || runs === null) return [];
		const here = 'figure' in runs && 'claimed' in runs && runs.claimed === true ? [runs.figure as FigureId] : [];
		return [...here, ...Object.values(runs).flatMap(claimsIn)];
	};

	it('every row of a table that gives a claim says whose, in the row or its caption', () => {
		const silent: string[] = [];
		let seen = 0;
		for (const step of chartSteps) {
			const table = drawable(step.view.chart).table(step.view.scene);
			for (const row of table.rows) {
				const text = [table.caption, ...row.map(plain)].join(' ');
				for (const id of claimsIn(row)) {
					seen += 1;
					if (!credited(text, figure(id)))
						silent.push(`${step.id}: ${id} without “${claimants(figure(id)).join('” or “')}” in “${text}”`);
				}
			}
		}
		expect(seen).toBeGreaterThan(20);
		expect(silent).toEqual([]);
	});

	it('every description that gives a claim says whose', () => {
		const silent = chartSteps.flatMap((step) =>
			claimsIn(step.description.parts)
				.filter((id) => !credited(textOf(step.description), figure(id)))
				.map(
					(id) => `${step.id}: ${id} without “${claimants(figure(id)).join('” or “')}” in “${textOf(step.description)}”`
				)
		);
		expect(silent).toEqual([]);
	});

	it('every number in a picture has its hedge in words among the labels', () => {
		expect(chartIds.length).toBe(Object.keys(charts).length + 1);
		const bare = Object.entries(charts).flatMap(([name, one]) =>
			one.pictures(one.rows).flatMap((picture) => {
				const runs = picture.labels.flatMap((label) => label.runs);
				const words = runs
					.map((run) => plain([run]))
					.join(' ')
					.toLowerCase();
				return runs.flatMap((run) => {
					if (typeof run === 'string' || !('figure' in run)) return [];
					const figureOf = figure(run.figure as FigureId);
					const hedges = [
						...(figureOf.hedge ? [figureOf.hedge] : []),
						...CERTAINTY[figureOf.exactness].hedges.number,
						...CERTAINTY[figureOf.exactness].hedges.time
					];
					const spoken =
						figureOf.words !== undefined || hedges.length === 0 || hedges.some((word) => words.includes(word));
					return spoken ? [] : [`${name}: ${run.figure} as ${run.text}`];
				});
			})
		);
		expect([...new Set(bare)]).toEqual([]);
	});
});
