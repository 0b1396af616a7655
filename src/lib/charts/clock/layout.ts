/**
 * The night: a ribbon of time from Saturday evening to Sunday noon, almost empty. A square on it is someone who left, at
 * their minute; a departure known only between two times is as long as the stretch. A call and a statement are notes, not people.
 */
import { STRIP } from '../frame/strip';
import type { Frame, Picture } from '../frame/types';
import { across } from './across';
import { down } from './down';
import type { ClockRows } from './rows';

export const SCENES = ['night-call', 'night-sacked', 'night-statement', 'night-first', 'night-midday'] as const;
export type ClockScene = (typeof SCENES)[number];

/** Wider than this and time runs across; else down, so that every name has a line of its own. */
const WIDE = 1.5;
/**
 * The night at a scene: across a wide frame, down a narrow one. Views with somebody on them answer, in a strip under them; told
 * by the height that is left, the night would turn round after its first view.
 */
export function layout(rows: ClockRows, scene: ClockScene, frame: Frame): Picture {
	const height = frame.height + (scene === 'night-call' ? 0 : STRIP);
	return frame.width > height * WIDE ? across(rows, scene, frame) : down(rows, scene, frame);
}
