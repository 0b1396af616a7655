/** The story's card as a PNG, drawn while the site is built. No font of the machine is looked for: the type is outlines. */
import { Resvg } from '@resvg/resvg-js';
import { layout } from '$lib/charts/count/layout';
import { rows } from '$lib/charts/count/rows';
import { cardSvg, CHART } from '$lib/share/card';
import { storyShared } from '$lib/share/story';
import { typesetter } from './outlines';

/** The picture of the story's link, 1200 by 630 pixels. */
export async function storyImage(): Promise<Uint8Array> {
	const { sentences, notes, alt } = storyShared();
	const { width, height, label } = CHART;
	const picture = layout(rows(), 'opening-count', { width, height, label });
	const svg = cardSvg(picture, sentences, notes, alt, await typesetter());
	return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
