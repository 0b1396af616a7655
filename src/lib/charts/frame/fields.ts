import { FILL } from './grid';
import type { Field, Series } from './types';

/** Every field in a picture, however deep. */
export const fieldsOf = (series: readonly Series[]): Field[] =>
	series.flatMap((group) => [...(group.fields ?? []), ...fieldsOf(group.children ?? [])]);

/** A mark of under one pixel would be a smear, and the area alone is true: a picture has to say so. */
export const isSolidAt = (pitch: number): boolean => pitch * FILL < 1;
/** Such a field is drawn as a solid of exactly the same outline. */
export const isSolid = (field: Field): boolean => isSolidAt(field.pitch);

/** The tile a field is filled with, as `shape-tone`. A hollow mark is grey: thousands are too small for an outline to be seen. */
export const patternOf = (field: Field): string =>
	`${field.shape}-${field.look.startsWith('hollow') ? 'quiet' : field.tone}`;
