/**
 * From one flat to a week of rallies. Each scene draws the camera back, and the crowds already met stay in sight at the
 * new scale. They are sizes to compare with: nobody knows how far one crowd was part of another.
 */
import type { FigureRun } from '$data/format';
import { fieldLook, frameFor, isOpen, lookFor } from '../frame/certainty';
import {
	compose,
	headline,
	textHeight,
	type Composition,
	type Crowd,
	type Headline,
	type Placed
} from '../frame/blocks';
import { FILL, grid, type Point } from '../frame/grid';
import { tenth } from '../frame/round';
import type { Field, FieldLook, Frame, Label, Line, Mark, Path, Picture, Scale, Series } from '../frame/types';
import { ACROSS, flat, walls } from './flat';
import type { CrowdRows } from './rows';
import { isSolidAt } from '../frame/fields';

export const SCENES = ['square-flat', 'square-members', 'square-rally', 'square-week'] as const;
export type CrowdScene = (typeof SCENES)[number];

/** Who stands in each scene: the crowd it is about, then the ones met before. */
const MET: Record<Exclude<CrowdScene, 'square-flat'>, readonly ('members' | 'rally' | 'week' | 'flat')[]> = {
	'square-members': ['members', 'flat'],
	'square-rally': ['rally', 'members', 'flat'],
	'square-week': ['week', 'rally', 'members', 'flat']
};

const people = (rows: CrowdRows, volunteers: readonly Point[], staff: readonly Point[], size: number): Series => {
	const marks = (key: string, points: readonly Point[], of: FigureRun): Mark[] =>
		points.map((point, i) => ({
			key: `${key}-${i}`,
			...point,
			size,
			shape: 'circle',
			look: lookFor(of),
			tone: 'red'
		}));
	return {
		key: 'flat',
		children: [
			{ key: 'volunteers', value: rows.volunteers, marks: marks('volunteer', volunteers, rows.say.volunteers) },
			{ key: 'staff', value: rows.staff, marks: marks('staff', staff, rows.say.staff) }
		]
	};
};

function crowds(
	rows: CrowdRows,
	scene: CrowdScene,
	frame: Frame
): Record<'members' | 'rally' | 'week' | 'flat', Crowd> {
	// On a small stage the words give way to the marks: the numbers stood in the scenes before
	const small = frame.width * frame.height < frame.label ** 2 * 700;
	const flatName =
		scene === 'square-members'
			? ['the flat’s ', rows.say.volunteersInLine, ', and the ', rows.say.staff, ' staff, at this scale']
			: small
				? ['the flat']
				: ['the ', rows.say.volunteersInLine, ' and the ', rows.say.staff];
	return {
		flat: { key: 'flat', parts: [rows.volunteers + rows.staff], columns: ACROSS + 1, runs: flatName },
		members: {
			key: 'members',
			parts: [rows.members],
			runs: small ? ['members'] : [rows.say.membersInLine, ' members']
		},
		rally: {
			key: 'rally',
			parts: [rows.rallyLow, rows.rallyHigh - rows.rallyLow],
			runs: [rows.say.rallyDay, '’s rally']
		},
		week: { key: 'week', parts: [rows.people], runs: [] }
	};
}

function heading(rows: CrowdRows, scene: CrowdScene): Headline {
	switch (scene) {
		case 'square-flat':
		case 'square-members':
			return {
				hedge: rows.hedges.members,
				number: [rows.say.members],
				what: ['paying members of Momentum'],
				tone: 'red'
			};
		case 'square-rally':
			return {
				number: [rows.say.attendance],
				what: [
					'in the square. Strong: the least claimed. Faint: up to the most. The report says “',
					rows.say.thousands,
					'”'
				],
				tone: 'red'
			};
		case 'square-week':
			return {
				hedge: rows.hedges.people,
				number: [rows.say.people],
				what: ['people in a week, by Momentum’s own count'],
				tone: 'red'
			};
	}
}

const field = (key: string, count: number, at: Placed, pitch: number, look: FieldLook, skip = 0): Field => ({
	key,
	count,
	columns: at.columns,
	x: at.x,
	y: at.y + (isSolidAt(pitch) ? Math.floor(skip / at.columns) : Math.ceil(skip / at.columns)) * pitch,
	pitch,
	shape: 'circle',
	tone: 'red',
	look
});

/** Solid as far as the lowest count goes, soft up to the highest; solids meet in the row that the first only partly fills. */
function rally(rows: CrowdRows, at: Placed, pitch: number): Series {
	return {
		key: 'rally-high',
		value: rows.rallyHigh,
		fields: [
			field('rally-margin', rows.rallyHigh - rows.rallyLow, at, pitch, fieldLook(rows.say.attendance), rows.rallyLow)
		],
		children: [
			// Nobody counts fewer, so this far it is certain
			{ key: 'rally-low', value: rows.rallyLow, fields: [field('rally-core', rows.rallyLow, at, pitch, 'solid')] }
		]
	};
}

/** The frame round a field, for a count that is somebody's own; where it is the least there were, its sides run on past the last row. */
function outline(key: string, at: Placed, of: FigureRun, beyond: number): Path[] {
	const look = frameFor(of);
	if (look === null) return [];
	const by = 1.25;
	const [left, right, top] = [at.x - by, at.x + at.width + by, at.y - by].map(tenth);
	const foot = tenth(at.y + at.height + (isOpen(of) ? beyond : by));
	const d = `M${left} ${foot}V${top}H${right}V${foot}${isOpen(of) ? '' : 'Z'}`;
	return [{ key, d, tone: 'red', look }];
}

/** A row of fronts seen from the road: one long one with doors for one place, or as many short ones as there are places. */
function fronts(key: string, count: number, doors: number, width: number, y: number, height: number): Line[] {
	const step = width / count;
	const gap = count > 1 ? step * 0.28 : 0;
	return Array.from({ length: count }, (_, i) => {
		const left = i * step + gap / 2;
		const right = (i + 1) * step - gap / 2;
		const wall = (name: string, x1: number, x2: number): Line => ({
			key: `${key}-${i}-${name}`,
			x1,
			y1: y,
			x2,
			y2: y,
			tone: 'ink',
			weight: 2
		});
		if (count > 1) return [wall('wall', left, right)];
		const span = (right - left) / doors;
		return Array.from({ length: doors }, (_, d): Line[] => {
			const door = Math.min(height * 1.6, span * 0.3);
			const x = left + d * span;
			const jamb = (name: string, at: number): Line => ({
				key: `${key}-jamb-${d}-${name}`,
				x1: at,
				y1: y - height,
				x2: at,
				y2: y,
				tone: 'ink',
				weight: 2
			});
			return [
				wall(`wall-${d}-a`, x, x + (span - door) / 2),
				wall(`wall-${d}-b`, x + (span + door) / 2, x + span),
				jamb('a', x + (span - door) / 2),
				jamb('b', x + (span + door) / 2)
			];
		}).flat();
	}).flat();
}

interface Zoom {
	readonly composition: Composition;
	readonly head: readonly Label[];
	readonly lines: readonly Line[];
	readonly noteAt: number;
	/** What must be said of the scale, at the foot. */
	readonly foot: string;
}

/** Where everything stands in one of the scenes that draw back. */
function zoom(rows: CrowdRows, scene: Exclude<CrowdScene, 'square-flat'>, frame: Frame): Zoom {
	const { width, height, label } = frame;
	const all = crowds(rows, scene, frame);
	const [first, ...rest] = MET[scene];
	const head = headline('number', heading(rows, scene), frame);
	const noteAt = head.bottom + label * 0.7;
	const building = scene !== 'square-members';
	const lineAt = noteAt + label * (scene === 'square-rally' ? 1.85 : 1.5);
	const top = lineAt + (building ? label * 0.7 : label * 0.1);
	const settle = (foot: string) => {
		const kept = foot ? textHeight([foot], label, width) + label * 0.5 : 0;
		return compose(
			all[first!].parts,
			rest.map((key) => all[key]),
			{ x: 2, y: top, width: width - 4, height: height - top - 4 - kept },
			label
		);
	};
	const compare = scene === 'square-rally' ? 'Sizes to compare, not parts.' : '';
	let foot = compare;
	let composition = settle(foot);
	if (isSolidAt(composition.pitch)) {
		foot = `A solid: marks would be finer than the screen. ${compare}`.trim();
		composition = settle(foot);
	}
	const lines =
		scene === 'square-rally'
			? fronts('parliament', 1, 3, composition.main.width, lineAt, label * 0.55)
			: scene === 'square-week'
				? fronts('place', rows.places, 1, composition.main.width, lineAt, label)
				: [];
	return { composition, head: head.labels, lines, noteAt, foot };
}

/** The crowd that the scene before was about: its top left, and its scale. */
function before(rows: CrowdRows, scene: Exclude<CrowdScene, 'square-flat'>, frame: Frame): Scale {
	const last = SCENES[SCENES.indexOf(scene) - 1]!;
	if (last !== 'square-flat') {
		const { composition } = zoom(rows, last, frame);
		return { ...composition.main, pitch: composition.pitch };
	}
	const { pitch, volunteers } = flat(rows, frame);
	const { x, y } = volunteers[0]!;
	return { x: x - pitch / 2, y: y - pitch / 2, pitch };
}

/** How far the camera has drawn back, as it is said. */
const said = (factor: number): string =>
	factor >= 5 ? String(Math.round(factor)) : String(Math.round(factor * 10) / 10);

/** The crowds that a scene has reached, all at one scale, drawn back from as they grow. */
export function layout(rows: CrowdRows, scene: CrowdScene, frame: Frame): Picture {
	if (scene === 'square-flat') {
		const room = flat(rows, frame);
		return {
			series: [people(rows, room.volunteers, room.staff, room.pitch * FILL)],
			labels: room.labels,
			paths: room.paths
		};
	}
	const { label } = frame;
	const { composition, head, lines, noteAt, foot } = zoom(rows, scene, frame);
	const { pitch, main, beside } = composition;
	const at = (key: string): Placed => (key === MET[scene][0] ? main : beside[key]!);
	const has = (key: 'members' | 'rally' | 'week') => MET[scene].includes(key);

	const speck = beside.flat!;
	// All that is in sight now lay round the crowd of the scene before, so many times as large
	const then = before(rows, scene, frame);
	const back = then.pitch / pitch;
	const anchor = at(MET[scene][1]!);
	const drawnFrom = (group: Series): Series => ({
		...group,
		...(group.fields
			? {
					fields: group.fields.map((one) => ({
						...one,
						from: { x: then.x + (one.x - anchor.x) * back, y: then.y + (one.y - anchor.y) * back, pitch: then.pitch }
					}))
				}
			: {}),
		...(group.children ? { children: group.children.map(drawnFrom) } : {})
	});
	const volunteers = grid(rows.volunteers, ACROSS, pitch, speck.x, speck.y);
	const staff = grid(rows.staff, 1, pitch, speck.x + ACROSS * pitch, speck.y);
	const series: Series[] = [people(rows, volunteers, staff, pitch * FILL)];
	if (has('members'))
		series.push({
			key: 'members',
			value: rows.members,
			fields: [field('members', rows.members, at('members'), pitch, fieldLook(rows.say.members))]
		});
	if (has('rally')) series.push(rally(rows, at('rally'), pitch));
	if (has('week'))
		series.push({
			key: 'week',
			value: rows.people,
			fields: [field('week', rows.people, main, pitch, fieldLook(rows.say.people))]
		});

	const labels: Label[] = [...head, ...composition.labels];
	const where = {
		'square-members': null,
		'square-rally': 'Parliament',
		'square-week': [rows.say.places, ' places, says the report']
	}[scene];
	if (where)
		labels.push({
			key: 'where',
			x: 0,
			y: noteAt,
			runs: typeof where === 'string' ? [where] : where,
			size: label,
			weight: 600
		});
	labels.push({
		key: 'note',
		x: where ? frame.width : 0,
		y: noteAt,
		anchor: where ? 'end' : 'start',
		size: label,
		tone: 'quiet',
		furniture: true,
		runs: [`${where ? '' : 'one mark is one person · '}camera back ×${said(back)}`]
	});
	if (foot)
		labels.push({
			key: 'foot',
			x: 0,
			y: frame.height,
			baseline: 'bottom',
			runs: [foot],
			size: label,
			tone: 'quiet',
			max: frame.width
		});
	const paths = [
		...(has('rally') ? outline('rally', at('rally'), rows.say.attendance, label * 0.6) : []),
		...(has('week') ? outline('week', main, rows.say.people, label * 0.6) : [])
	];
	const room = Math.max(1.5, pitch * 0.5);
	return {
		series: series.map(drawnFrom),
		labels,
		lines,
		paths: [
			...paths,
			walls('flat', speck.x - room, speck.y - room, (ACROSS + 1) * pitch + room * 2, 3 * pitch + room * 2)
		]
	};
}
