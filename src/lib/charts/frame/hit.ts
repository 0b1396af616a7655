/** Which thing a touch means: pure, so that it is tested without a browser. */
import type { About, Picture, Series } from './types';

export interface Thing {
	readonly key: string;
	readonly about: About;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

function marksOf(series: readonly Series[]): Thing[] {
	return series.flatMap((group) => [
		...(group.marks ?? []).flatMap((mark) => {
			if (mark.about === undefined) return [];
			const half = (mark.span ?? mark.size) / 2;
			return [
				{
					key: mark.key,
					about: mark.about,
					left: mark.x - half,
					right: mark.x + half,
					top: mark.y - mark.size / 2,
					bottom: mark.y + mark.size / 2
				}
			];
		}),
		...marksOf(group.children ?? [])
	]);
}

/** Everything in a picture that can say who, what, when and source, in reading order of the layout. */
export function aboutOf(picture: Picture): Thing[] {
	const boxes = (picture.boxes ?? []).flatMap((box) =>
		box.about === undefined
			? []
			: [
					{
						key: box.key,
						about: box.about,
						left: box.x,
						top: box.y,
						right: box.x + box.width,
						bottom: box.y + box.height
					}
				]
	);
	return [...boxes, ...marksOf(picture.series)];
}

/** The thing whose edge is nearest to a point; null where there is none. */
export function nearest(things: readonly Thing[], x: number, y: number): Thing | null {
	let best: Thing | null = null;
	let distance = Infinity;
	for (const thing of things) {
		const dx = Math.max(thing.left - x, 0, x - thing.right);
		const dy = Math.max(thing.top - y, 0, y - thing.bottom);
		const d = dx * dx + dy * dy;
		if (d < distance) [best, distance] = [thing, d];
	}
	return best;
}
