/**
 * Prose that holds figures. A tagged template takes text and figures and yields one value that renders to HTML,
 * to plain text, and to the list of figures it uses. Its literal text can hold no digit: a number without a source cannot be typed.
 */
import { figure, type FigureId } from '$data';
import { runFor, type FigureRun, type Style } from '$data/format';
import type { TextId } from '$data/schema';
import type { TermId } from './glossary';

/** A word the reader can tap for its meaning. */
export interface TermPart {
	readonly term: TermId;
	readonly text: string;
}
/** At most eight words of somebody else's, with where they stand. */
export interface QuotePart {
	readonly quote: string;
	readonly source: TextId;
	readonly paragraph: number;
}
/** A mark of the story, set in the line: the only legend there is. */
export interface GlyphPart {
	readonly glyph: 'against' | 'for' | 'unknown';
	/** What is read aloud for it. */
	readonly words: string;
}
/** Where a reader's own guess is printed once there is one. */
export interface GuessPart {
	readonly guess: 'departures-guess' | 'online-guess';
	readonly before: string;
	readonly after: string;
}
export type Part = string | FigureRun | TermPart | QuotePart | GlyphPart | GuessPart;

export interface Prose {
	readonly parts: readonly Part[];
}

const DIGIT = /\d/;

/** Builds prose. Throws, and so stops the build, where literal text holds a digit. */
export function prose(strings: TemplateStringsArray, ...values: Part[]): Prose {
	for (const text of strings) {
		if (DIGIT.test(text)) {
			throw new Error(
				`Prose may hold no digit outside a figure. Found “${text.trim()}”; put the number in data/figures and use n('its.id').`
			);
		}
	}
	const parts: Part[] = [];
	strings.forEach((text, i) => {
		if (text) parts.push(text);
		const value = values[i];
		if (value !== undefined) parts.push(value);
	});
	return { parts };
}

/** A figure inside prose. The hedge comes with it. */
export const n = (id: FigureId, style?: Style): FigureRun => runFor(figure(id), style);

/** A figure inside prose, in other words (`Ten past one`). Only for exact figures, so that no hedge can be worded away. */
export function inWords(id: FigureId, text: string): FigureRun {
	const run = n(id);
	if (run.exactness !== 'exact') {
		throw new Error(
			`${id} is “${run.exactness}”, so its hedge may not be replaced by “${text}”. Use n('${id}') with a style.`
		);
	}
	return { ...run, text };
}

/** A word of the glossary, as this sentence says it. */
export const term = (id: TermId, text: string): TermPart => ({ term: id, text });

/** A short attributed quotation. Throws above eight words. */
export function quote(text: string, source: TextId, paragraph: number): QuotePart {
	const words = text.trim().split(/\s+/).length;
	if (words > 8) throw new Error(`A quotation is at most eight words; “${text}” has ${words}.`);
	return { quote: text, source, paragraph };
}
const GLYPH_WORDS = { against: 'a square', for: 'a circle', unknown: 'a hollow mark' } as const;
/** The mark of a side, in a line of text. */
export const glyph = (side: GlyphPart['glyph']): GlyphPart => ({ glyph: side, words: GLYPH_WORDS[side] });

/** Prose as plain text: for descriptions, titles and share text. */
export function textOf({ parts }: Prose): string {
	return parts
		.map((part) => {
			if (typeof part === 'string') return part;
			if ('figure' in part) return part.text;
			if ('term' in part) return part.text;
			if ('quote' in part) return `“${part.quote}”`;
			if ('glyph' in part) return part.words;
			return '';
		})
		.join('');
}

/** The ids of the figures that prose uses, in order. */
export const figuresIn = ({ parts }: Prose): string[] =>
	parts.flatMap((part) => (typeof part === 'object' && 'figure' in part ? [part.figure] : []));
