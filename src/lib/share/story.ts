/** What the story's shared link says, taken from its own first screen. */
import { chapters, hasChart, textOf } from '$lib/story';

/** @throws {Error} where the story no longer opens with a picture, since there would be none to share */
export function storyShared() {
	const opening = chapters[0]!;
	const step = opening.steps[0]!;
	if (!hasChart(step)) throw new Error(`${step.id} has no chart: the story’s card is drawn from its first step.`);
	return {
		title: `${textOf(opening.title)}: how Labour’s MPs, and its members and supporters, answered different questions`,
		description: textOf(step.prose[0]!),
		/** The picture for someone who cannot see it. */
		alt: textOf(step.description),
		/** The words on the picture: the story in a sentence or two, then whose it is and what one mark is. */
		sentences: (opening.finding ?? []).map(textOf),
		notes: [textOf(step.headline), textOf(step.scale)]
	};
}
