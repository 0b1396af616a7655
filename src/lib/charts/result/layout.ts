/**
 * The end of the contest: what was forecast, what was counted, how its sections voted, and the two rooms side by side.
 * Every field of voters in one scene is drawn to one scale, so that area is people.
 */
import type { Frame, Picture } from '../frame/types';
import { count, sections } from './counted';
import { forecasts } from './forecasts';
import { rooms } from './rooms';
import type { ResultRows } from './rows';

export const SCENES = ['result-forecasts', 'result-count', 'result-sections', 'result-rooms'] as const;
export type ResultScene = (typeof SCENES)[number];

/** The whole picture of one scene. */
export function layout(rows: ResultRows, scene: ResultScene, frame: Frame): Picture {
	switch (scene) {
		case 'result-forecasts':
			return forecasts(rows, frame);
		case 'result-count':
			return count(rows, frame);
		case 'result-sections':
			return sections(rows, frame);
		case 'result-rooms':
			return rooms(rows, frame);
	}
}
