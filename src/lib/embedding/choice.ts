/** What an editor may choose of an embed, and its address. Pure: the same for the page that is drawn and the page that answers. */
import type { ChartId } from '$lib/charts/views';
import type { Mode } from './query';

/** The widths of column that every embed is measured at and shown in, in pixels. */
export const WIDTHS = [320, 600, 960] as const;

export const MODES = ['tall', 'step', 'article'] as const satisfies readonly Mode[];

/** One embed as it was chosen. What is left out is the embed's own way. */
export interface EmbedChoice {
	readonly what: 'story' | ChartId;
	/** Of the story. */
	readonly mode?: Mode;
	/** The id of a step that shows the chart; none is its finding. */
	readonly view?: string;
	readonly theme?: 'light' | 'dark';
	/** Six hexadecimal digits. */
	readonly accent?: string;
	readonly font?: 'host';
	readonly heading?: 'off';
	/** A copy that never changes, by its name; none is the live one. */
	readonly release?: string;
}

const LOOKS = ['theme', 'accent', 'font', 'heading'] as const;
const query = (parts: readonly (readonly [string, string | undefined])[]) => {
	const written = parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join('&');
	return written && `?${written}`;
};

/** The folder of a copy that never changes, from the site's root; nothing for the live one. */
export const folderOf = ({ release }: Pick<EmbedChoice, 'release'>): string =>
	release === undefined ? '' : `releases/${release}/`;

/** The address of an embed, from the site's root. */
export function embedPath(choice: EmbedChoice): string {
	const looks = LOOKS.map((name) => [name, choice[name]] as const);
	if (choice.what === 'story')
		return `${folderOf(choice)}embed/story/${query([['mode', choice.mode ?? 'tall'], ...looks])}`;
	const view = choice.view === undefined ? '' : `#${choice.view}`;
	return `${folderOf(choice)}embed/chart/${choice.what}/${query(looks)}${view}`;
}

/** The address of a picture of it, from the site's root. */
export const picturePath = (choice: Pick<EmbedChoice, 'what' | 'release'>, kind: 'png' | 'svg' = 'png'): string =>
	`${folderOf(choice)}share/${choice.what}.${kind}`;

/** The name that hosts know a frame by: it stands in the frame's own address. */
export const frameId = ({ what }: Pick<EmbedChoice, 'what'>): string => `datawrapper-chart-${what}`;
