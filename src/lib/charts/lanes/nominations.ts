/**
 * Everyone who nominated each challenger, seventeen to a row: three full rows are then the number needed to stand,
 * and the line is drawn exactly there. Smith's count is official and solid; Eagle's was told to reporters and is dashed.
 */
import { lookFor } from '../frame/certainty';
import { DIGIT, numeralWidth, textHeight } from '../frame/blocks';
import { FILL } from '../frame/grid';
import type { Frame, Label, Line, Mark, Picture, Series } from '../frame/types';
import { plain } from '$data/format';
import type { LanesRows } from './rows';

const ROWS_NEEDED = 3;

interface Side {
	readonly key: 'eagle' | 'smith';
	readonly count: number;
	readonly numeral: Label['runs'];
	readonly words: Label['runs'];
}

/** Both challengers’ nominators, with the line at the number needed to stand. */
export function nominations(rows: LanesRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const { eagle, smith, threshold, eagleAtLeast } = rows.nominations;
	const columns = Math.ceil(threshold / ROWS_NEEDED);
	const sides: readonly Side[] = [
		{
			key: 'smith',
			count: smith,
			numeral: [rows.say.smith],
			words: ['for Smith, officially: MPs and members of the European Parliament']
		},
		{
			key: 'eagle',
			count: eagle,
			numeral: [rows.say.eagle],
			words: ['for Eagle, reporters were told; the BBC heard ', rows.say.bbc]
		}
	];
	const lines = sides.map((side) => Math.ceil(side.count / columns));
	const slot = label * 1.5;
	const between = label * 1.3;
	// And half a line at the foot, for words beside the last row
	const fixed = slot * sides.length + between * (sides.length - 1) + label * 0.5;
	const allLines = lines.reduce((a, b) => a + b, 0);
	// Words beside the blocks, or above them: whichever lets the people be larger
	const asideWidth = Math.max(label * 8.2, width * 0.24);
	const above = (numeral: number) => numeral * DIGIT.foot + label * 0.8;
	const numeralAbove = Math.max(label * 2.4, Math.min(width * 0.15, height * 0.12));
	const aside = Math.min((width - asideWidth - label) / columns, (height - fixed) / allLines);
	const stacked = Math.min(width / columns, (height - fixed - sides.length * above(numeralAbove)) / allLines);
	const beside = aside > stacked;
	const pitch = Math.max(aside, stacked);
	const blockWidth = columns * pitch;
	const drawn: Line[] = [];
	const labels: Label[] = [];
	const spare = height - fixed - allLines * pitch - (beside ? 0 : sides.length * above(numeralAbove));
	const column = width - blockWidth - label;
	// One size for both numerals: the blocks say which is larger
	const besideSize = Math.min(
		...sides.map(
			(side, n) =>
				(lines[n]! * pitch + slot + spare / sides.length - textHeight(side.words, label, column, 500) - label * 0.5) /
				DIGIT.foot
		),
		...sides.map((side) => column / numeralWidth(plain(side.numeral), 1))
	);
	const numeral = beside ? besideSize : numeralAbove;
	let y = 0;
	const series = sides.map((side, n): Series => {
		const tall = lines[n]! * pitch + slot;
		const { words } = side;
		const start = beside ? y : y + above(numeral);
		const textX = beside ? blockWidth + label : numeralWidth(plain(side.numeral), numeral) + label * 0.7;
		const max = width - textX;
		const wordsY = beside ? numeral * DIGIT.foot + label * 0.5 : 0;
		labels.push({
			key: side.key,
			x: beside ? textX : 0,
			y,
			runs: side.numeral,
			size: numeral,
			face: 'numeral',
			weight: 600
		});
		const wordsTall = textHeight(words, label, max, 500);
		labels.push({
			key: `${side.key}-what`,
			x: textX,
			y: y + (beside ? wordsY : Math.max(0, numeral * DIGIT.foot - wordsTall + label * 0.25)),
			runs: words,
			size: label,
			weight: 500,
			max
		});
		const line = start + ROWS_NEEDED * pitch + slot / 2;
		drawn.push({ key: `threshold-${side.key}`, x1: 0, x2: blockWidth, y1: line, y2: line, tone: 'ink', weight: 1.5 });
		labels.push({
			key: `threshold-${side.key}`,
			x: blockWidth,
			y: line,
			anchor: 'end',
			baseline: 'middle',
			plate: true,
			size: label,
			weight: 600,
			runs: [rows.say.threshold, n === 0 ? ' needed to stand' : ' needed']
		});
		const mark = (i: number): Mark => {
			const row = Math.floor(i / columns);
			return {
				key: `${side.key}-${i}`,
				x: ((i % columns) + 0.5) * pitch,
				y: start + (row + 0.5) * pitch + (row >= ROWS_NEEDED ? slot : 0),
				size: pitch * FILL,
				shape: 'square',
				// Two accounts of Eagle’s differ: past the lower one a mark may belong and may not
				look:
					side.key === 'eagle' && i >= eagleAtLeast
						? lookFor({ exactness: 'range', claimed: rows.say.eagle.claimed })
						: lookFor(rows.say[side.key]),
				tone: 'ink'
			};
		};
		if (side.key === 'eagle')
			labels.push({
				key: 'pale',
				x: ((eagle % columns) + 0.3) * pitch,
				// In line with them, or as far under the row above as a line of words needs
				y: start + tall - pitch / 2 + Math.max(0, label * 0.8 - pitch * 0.6),
				baseline: 'middle',
				runs: ['not in the BBC’s ', rows.say.bbc],
				size: label,
				weight: 500
			});
		y = start + tall + between + spare / sides.length;
		return { key: side.key, value: side.count, marks: Array.from({ length: side.count }, (_, i) => mark(i)) };
	});
	return { series, labels, lines: drawn };
}
