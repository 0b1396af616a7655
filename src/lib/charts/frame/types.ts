/**
 * What every chart speaks: a layout turns typed rows, a scene and a frame into a `Picture`; the Svelte part only draws it.
 * All lengths are in the frame's own units (pixels of the stage, or of the drawing that is scaled to fit).
 */
import type { Edge } from '$data/certainty';
import type { Runs } from '$data/format';

/** Ink is against the leader, red is for him, quiet is anyone the sources cannot place. */
export type Tone = 'ink' | 'red' | 'quiet' | 'rule';
/**
 * How sure the figure is that a mark stands for; `lookFor` in certainty.ts gives it, and no layout picks one by hand.
 * Solid: exact. Wavy: about. More: at least. Less: at most. Soft: what may belong and may not, as between two counts.
 * Dashed: somebody's word. Dashed and pale: somebody's word, and not exact.
 */
export type CertainLook = Edge | 'dashed' | 'dashed-pale';
/** Not how sure, but what: hollow is a person on no side we know; a ghost was not counted, it is drawn to compare with. */
export type OtherLook = 'hollow' | 'ghost';
/**
 * When, as a length of time: known at both ends; until, open at its start; since, open at its end; some time that day,
 * open at both. An open end has no line across it. Untimed: a person in a place that stands for no time of its day.
 */
export type TimeLook = 'stretch' | 'until' | 'since' | 'day' | 'untimed';
export type Look = CertainLook | OtherLook | TimeLook;
type Body = 'solid' | 'soft' | 'hollow';
/** What fills a field, and its edge where that is not sharp; `fieldLook` in certainty.ts gives it. Solid and soft: as for marks. Hollow: side not known. */
export type FieldLook = Body | `${Body} ${Exclude<Edge, Body>}`;
export type Shape = 'square' | 'circle';

/** The box a picture is laid out in. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** Size of label type, in the frame's units. Everything typographic is a multiple of it. */
	readonly label: number;
	/** LayerCake's scales, where the chart asked for them. */
	readonly x?: ((value: number) => number) & { bandwidth?: () => number };
	readonly y?: ((value: number) => number) & { bandwidth?: () => number };
}

/** What the reader has chosen, where a step lets them. Never required: a picture is whole without it. */
export interface Choice {
	readonly guess?: number;
	readonly option?: string;
}

/** What a thing on a picture answers when it is touched, and the row of the page's tables that says more. */
export interface About {
	/** Who, what, when, and says who. */
	readonly text: string;
	/** `figures/`, `departures/`, `events/` or `readings/` and the row's own name, as in docs/contracts/page.md. */
	readonly row: string;
}

/** One person (or what the stage says one mark is), centred on x, y. `size` is a circle's diameter; a square gets the same area. */
export interface Mark {
	/** Stable for the same person across scenes, so that the mark walks instead of being drawn again. */
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	/** Set where the mark is a span of time: its full width, centred on x. */
	readonly span?: number;
	readonly shape: Shape;
	readonly look: Look;
	readonly tone: Tone;
	/** Who, what, when, source. Makes the mark reachable by touch, pointer and keyboard. */
	readonly about?: About;
}

/** Too many to be elements: complete rows and a partial last one, so that the count is true. Top left at x, y. */
export interface Field {
	readonly key: string;
	readonly count: number;
	readonly columns: number;
	readonly x: number;
	readonly y: number;
	/** Distance from mark to mark. Below one pixel the field is drawn as a solid of the same outline. */
	readonly pitch: number;
	readonly shape: Shape;
	readonly tone: Tone;
	readonly look: FieldLook;
	/** Where it lies in the view before, at that view's scale: a field that is new comes from there, as a camera draws back to it. */
	readonly from?: Scale;
}

/** A place, and the distance from mark to mark there. */
export interface Scale {
	readonly x: number;
	readonly y: number;
	readonly pitch: number;
}

/** A group of marks. With `value` it is a data series and says how many; without, it only keeps marks together. */
export interface Series {
	readonly key: string;
	readonly value?: number;
	readonly marks?: readonly Mark[];
	readonly fields?: readonly Field[];
	readonly children?: readonly Series[];
	/** Set where the marks keep their arrangement from view to view and only its scale changes: all are then moved as one. */
	readonly scale?: Scale;
}

/** Text on the marks it names. x, y is the anchor point; `max` wraps. */
export interface Label {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly runs: Runs;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly baseline?: 'top' | 'middle' | 'bottom';
	readonly size: number;
	readonly weight?: 400 | 500 | 600 | 700;
	readonly face?: 'label' | 'numeral';
	readonly tone?: 'ink' | 'red' | 'quiet' | 'paper';
	readonly italic?: boolean;
	readonly max?: number;
	/** Paper behind the text, where a line has to pass under it. */
	readonly plate?: boolean;
	/** A sign on a mark, which says nothing when read aloud. */
	readonly silent?: boolean;
	/** An axis, a calendar's own digits, a reader's guess: not a claim of ours. */
	readonly furniture?: boolean;
}

export interface Line {
	readonly key: string;
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly tone: Tone;
	/** Soft: at about this place, drawn as a band. Dashed: on somebody's word. */
	readonly look?: 'solid' | 'dashed' | 'soft';
	readonly weight?: number;
	/** Drawn in front of the marks: a rule across a field. */
	readonly over?: boolean;
}

/** A cell, a room, a building line. */
export interface Box {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly tone: Tone;
	/** Dashed: somebody's word. More: at least this large, open at its foot. Empty: nothing there, or a place kept for a guess. The others say nothing of certainty. */
	readonly look: 'outline' | 'dashed' | 'more' | 'empty' | 'fill' | 'tint';
	readonly about?: About;
}

export interface Path {
	readonly key: string;
	readonly d: string;
	readonly tone: Tone;
	readonly look: 'line' | 'fill' | 'tint' | 'dashed';
}

/** A whole view, ready to draw. Order is back to front: boxes, paths, lines, series, lines drawn over them, labels. */
export interface Picture {
	readonly series: readonly Series[];
	readonly labels: readonly Label[];
	readonly lines?: readonly Line[];
	readonly boxes?: readonly Box[];
	readonly paths?: readonly Path[];
}

/** The same facts as rows, for the table under every chart. */
export interface ChartTable {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly Runs[])[];
}

/** What every `Chart.svelte` takes. `rows` is what the chart's `rows.ts` made from the data module, as plain JSON. */
export interface ChartProps<Rows, Scene extends string> {
	readonly rows: Rows;
	readonly scene: Scene;
	readonly choice?: Choice;
	/** The size to lay out at until the container is measured; on the server, the size drawn. */
	readonly size: { readonly width: number; readonly height: number };
	/** Label size; by default from the width of the frame. */
	readonly label?: number;
	/** True on a stage that answers to the reader. */
	readonly live?: boolean;
}
