/** Five texts side by side, then a grid of what each speaks to. A filled cell is an answer, an empty one is silence. */
import type { Choice, Frame, Picture } from '../frame/types';
import { grid } from './grid';
import type { ReadingsRows } from './rows';
import { sheets } from './sheets';

export const SCENES = ['verdicts-texts', 'verdicts-questions'] as const;
export type ReadingsScene = (typeof SCENES)[number];

/** @param choice `option` is the id of a question; by default the first. */
export function layout(rows: ReadingsRows, scene: ReadingsScene, frame: Frame, choice: Choice = {}): Picture {
	if (scene === 'verdicts-texts') return sheets(rows, frame);
	return grid(rows, frame, rows.questions.find((question) => question.id === choice.option) ?? rows.questions[0]!);
}
