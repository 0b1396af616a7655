/** The supporters one group claimed: a field with a dashed edge, beside the nominators at the same scale. */
import { fieldLook, frameFor, lookFor, small } from '../frame/certainty';
import { fieldColumns, FILL, grid } from '../frame/grid';
import { headline, textHeight } from '../frame/blocks';
import { textWidth } from '../frame/type';
import type { Field, Frame, Label, Mark, Picture, Series } from '../frame/types';
import type { LanesRows } from './rows';

const scaleNote = (pitch: number) =>
	pitch * FILL < 1 ? 'Area is people: a solid, for marks would be finer than the screen.' : 'One mark is one person.';

/** The claimed supporters beside the nominators. */
export function supporters(rows: LanesRows, frame: Frame): Picture {
	const { label, width, height } = frame;
	const head = headline(
		'backers',
		{
			hedge: rows.say.hedge,
			number: [rows.say.backers],
			what: ['backers: Saving Labour’s own claim, unaudited'],
			tone: 'ink'
		},
		frame
	);
	const noted = 'the challengers’ nominators, same scale';
	const top = head.bottom + label * 0.6;
	const crowd = rows.nominations.smith + rows.nominations.eagle;
	const edge = 2;
	const footHeight = (pitch: number) => textHeight([scaleNote(pitch)], label, width) + label * 0.5;
	const strip = label * 1.7;
	const area = { width: width - edge * 2, height: height - top - strip - footHeight(0) - edge * 2 };
	const columns = fieldColumns(rows.backers, area.width / area.height);
	const pitch = Math.min(area.width / columns, area.height / Math.ceil(rows.backers / columns));
	const field: Field = {
		key: 'backers',
		count: rows.backers,
		columns,
		x: edge,
		y: top + strip + edge,
		pitch,
		shape: 'square',
		tone: 'ink',
		look: fieldLook(rows.say.backers)
	};
	const tall = Math.ceil(rows.backers / columns) * pitch;
	const deep = Math.max(1, Math.min(Math.floor((label * 1.1) / pitch), Math.ceil(Math.sqrt(crowd / 3))));
	const across = Math.ceil(crowd / deep);
	const places = grid(crowd, across, pitch, 0, top + (label * 1.2 - deep * pitch) / 2);
	const side = (key: 'smith' | 'eagle', from: number): Series => ({
		key,
		value: rows.nominations[key],
		marks: Array.from({ length: rows.nominations[key] }, (_, i): Mark => ({
			key: `${key}-${i}`,
			...places[from + i]!,
			size: pitch * FILL,
			shape: 'square',
			look: small(lookFor(rows.say[key])),
			tone: 'ink'
		}))
	});
	const left = across * pitch + label * 0.5;
	const labels: Label[] = [
		...head.labels,
		{
			key: 'nominators',
			x: left,
			y: top + label * 0.6,
			baseline: 'middle',
			runs: [textWidth(noted, label) < width - left ? noted : 'nominators, same scale'],
			size: label,
			tone: 'quiet'
		},
		{
			key: 'scale',
			x: 0,
			y: height,
			baseline: 'bottom',
			runs: [scaleNote(pitch)],
			size: label,
			tone: 'quiet',
			max: width
		}
	];
	return {
		boxes: [
			{
				key: 'claim',
				x: 0.75,
				y: top + strip,
				width: columns * pitch + edge * 2 - 1.5,
				height: tall + edge * 2,
				tone: 'quiet',
				look: frameFor(rows.say.backers) ?? 'outline'
			}
		],
		series: [
			side('smith', 0),
			side('eagle', rows.nominations.smith),
			{ key: 'backers', value: rows.backers, fields: [field] }
		],
		labels
	};
}
