/** Type as outlines, broken into lines: what every picture for somebody else's page is lettered with. Pure. */
export type Face = 'display' | 'sans-400' | 'sans-500' | 'sans-600' | 'sans-700';

/** Sets one line of type: its outline from the left end of its baseline, and its width, in the units of `size`. */
export type SetLine = (text: string, face: Face, size: number) => { readonly d: string; readonly width: number };

/** A hundredth of a unit: finer than the pixels of any picture made here. */
export const round = (value: number) => Math.round(value * 100) / 100;

/** A line of set type as an SVG path, from the left end of its baseline. */
export const line = (set: { readonly d: string }, x: number, baseline: number, fill: string) =>
	`<path transform="translate(${round(x)} ${round(baseline)})" fill="${fill}" d="${set.d}"/>`;

/** Words into lines no wider than `width`. */
export function wrap(text: string, width: number, wide: (line: string) => number): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		return lines.length > 0 && wide(longer) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
	}, []);
}

/** The same in no more lines, but with no word left alone on the last where a narrower column prevents it. */
export function unbroken(text: string, width: number, wide: (line: string) => number): string[] {
	const lines = wrap(text, width, wide);
	for (let narrower = width; narrower > width / 2; narrower -= 4) {
		const tried = wrap(text, narrower, wide);
		if (tried.length > lines.length) break;
		if (tried.at(-1)?.includes(' ')) return tried;
	}
	return lines;
}
