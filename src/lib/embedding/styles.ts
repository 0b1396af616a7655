/** The styles of an embed, as text to be written into its page. */
import charts from '$lib/charts/charts.css?inline';
import figure from '$lib/stage/figure.css?inline';
import base from '$lib/ui/base.css?inline';
import faces from '$lib/ui/fonts.css?raw';
import tokens from '$lib/ui/tokens.css?inline';
import card from '$lib/sourcing/card.css?inline';
import sourcing from '$lib/sourcing/sourcing.css?inline';
import embed from './embed.css?inline';
import { withoutWindowHeight } from './screen-units';
import story from './story.css?inline';

/**
 * The faces that are on the reader's machine already, scaled to the widths of ours. Ours would be asked for from a server,
 * which a sealed frame may not.
 */
const local = (faces.match(/@font-face \{[^}]*local\([^}]*\}/g) ?? [])
	.map((face) => face.replace(/\s+/g, ' '))
	.join('');

export const chartStyles = withoutWindowHeight([local, tokens, base, charts, figure, embed].join(''));

/** What the story needs besides. @param reading the style of the reader's page, which is another mode's */
export const storyStyles = (reading: string): string => withoutWindowHeight([reading, sourcing, card, story].join(''));
