/** Pictures for other people's pages, drawn while the site is built. No font of the machine is looked for: the type is outlines. */
import { Resvg } from '@resvg/resvg-js';
import { pictureOf } from '$lib/charts/pictures';
import type { ChartId } from '$lib/charts/views';
import { cardSvg, CHART } from '$lib/share/card';
import { CHART_FRAME, chartCardSvg } from '$lib/share/chart-card';
import { chartWords } from '$lib/share/charts';
import { storyShared } from '$lib/share/story';
import { findingOf } from '$lib/story/findings';
import { typesetter } from './outlines';

const png = (svg: string): Uint8Array => new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();

/** The picture of the story's link as SVG, 1200 by 630. */
export async function storySvg(): Promise<string> {
	const { sentences, notes, alt } = storyShared();
	const { width, height, label } = CHART;
	const picture = pictureOf({ chart: 'count', scene: 'opening-count' }, { width, height, label });
	return cardSvg(picture, sentences, notes, alt, await typesetter());
}

/** The same as PNG, of that many pixels. */
export const storyImage = async (): Promise<Uint8Array> => png(await storySvg());

/** A chart at its finding as SVG, 1200 by 630. */
export async function chartSvg(chart: ChartId): Promise<string> {
	return chartCardSvg(pictureOf(findingOf(chart).view, CHART_FRAME), chartWords(chart), await typesetter());
}

/** The same as PNG, of that many pixels. */
export const chartImage = async (chart: ChartId): Promise<Uint8Array> => png(await chartSvg(chart));
