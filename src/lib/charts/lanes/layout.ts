/** Two challengers: eleven days on two lanes, then how many nominated each, then the supporters one group claimed. */
import type { Frame, Picture } from '../frame/types';
import { diary } from './diary';
import { nominations } from './nominations';
import type { LanesRows } from './rows';
import { supporters } from './supporters';

export const SCENES = ['rivals-start', 'rivals-offers', 'rivals-nominations', 'rivals-supporters'] as const;
export type LanesScene = (typeof SCENES)[number];

/** The whole picture of one scene. */
export function layout(rows: LanesRows, scene: LanesScene, frame: Frame): Picture {
	switch (scene) {
		case 'rivals-start':
		case 'rivals-offers':
			return diary(rows, scene === 'rivals-offers', frame);
		case 'rivals-nominations':
			return nominations(rows, frame);
		case 'rivals-supporters':
			return supporters(rows, frame);
	}
}
