/**
 * The departures: a Sunday hour by hour, its running count, a Monday, and the seats left empty.
 * A mark is someone who left; it is not a vote. Whoever is drawn keeps one mark through every scene.
 */
import type { Box, Choice, Frame, Label, Line, Mark, Path, Picture, Series } from '../frame/types';
import { board } from './board';
import { inside } from './inside';
import { monday } from './monday';
import type { DeparturesRows } from './rows';
import { claim, guess, record } from './sunday';

export const SCENES = [
	'departures-guess',
	'departures-claim',
	'departures-record',
	'departures-inside',
	'departures-monday',
	'departures-board'
] as const;
export type DeparturesScene = (typeof SCENES)[number];

export interface Arrangement {
	/** People who left, by name. */
	readonly marks: readonly Mark[];
	/** The report’s rate, to compare with. */
	readonly ghosts?: readonly Mark[];
	/** The reader’s own number. */
	readonly guesses?: readonly Mark[];
	/** Counted by a newspaper in other ranks, without names. */
	readonly others?: readonly Series[];
	readonly labels: readonly Label[];
	readonly lines?: readonly Line[];
	readonly boxes?: readonly Box[];
	readonly paths?: readonly Path[];
}

function arrange(rows: DeparturesRows, scene: DeparturesScene, frame: Frame, choice: Choice): Arrangement {
	switch (scene) {
		case 'departures-guess':
			return guess(frame, choice);
		case 'departures-claim':
			return claim(rows, frame, choice);
		case 'departures-record':
			return record(rows, frame, choice);
		case 'departures-inside':
			return inside(rows, frame);
		case 'departures-monday':
			return monday(rows, frame);
		case 'departures-board':
			return board(rows, frame);
	}
}

/** @param choice `guess` is the reader’s number for the Sunday; a picture is whole without it. */
export function layout(rows: DeparturesRows, scene: DeparturesScene, frame: Frame, choice: Choice = {}): Picture {
	const {
		marks,
		ghosts = [],
		guesses = [],
		others = [],
		labels,
		lines = [],
		boxes = [],
		paths = []
	} = arrange(rows, scene, frame, choice);
	return {
		series: [
			// The reader’s guess claims no number of ours
			{ key: 'guess', marks: guesses },
			ghosts.length > 0 ? { key: 'rate', value: ghosts.length, marks: ghosts } : { key: 'rate' },
			marks.length > 0 ? { key: 'left', value: marks.length, marks } : { key: 'left' },
			...others
		],
		labels,
		lines,
		boxes,
		paths
	};
}
