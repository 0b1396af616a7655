/**
 * Time runs down, so that every label is a line of text beside its own lane and none has to be slanted or staggered.
 * What rests on one camp's word is dashed: a span where no day is given, never a point.
 */
import { lineCount, textHeight } from '../frame/blocks';
import { LEADING, textWidth } from '../frame/type';
import type { About, Box, Frame, Label, Line, Mark, Path, Picture } from '../frame/types';
import type { LanesRows } from './rows';

interface Lane {
	readonly x: number;
	readonly text: number;
	readonly room: number;
}

/** The two rivals’ days in lanes. @param offers whether what one camp says happened between them is shown as well */
export function diary(rows: LanesRows, offers: boolean, frame: Frame): Picture {
	const { label, width, height } = frame;
	const name = label * 1.9;
	const top = name;
	const count = rows.days.length;
	const day = (height - top) / count;
	const share = frame.x ?? ((day: number) => day / count);
	const y = (day: number) => top + share(day) * (height - top);
	const tick = label * 0.5;
	const axis = textWidth('Wed 30', label) + label * 0.55;
	const wide = (width - axis) / 2;
	const type = Math.max(
		label,
		Math.min(label * 1.5, day * 0.45, (wide - label * 2) / textWidth('says he will stand', 1, 'label', 600))
	);
	const lane = (i: number): Lane => {
		const x = axis + wide * i + tick;
		return { x, text: x + tick + label * 0.35, room: wide - tick * 2 - label * 0.5 };
	};
	const eagle = lane(0);
	const smith = lane(1);
	const boxes: Box[] = [];
	const labels: Label[] = [];
	const event = (key: string, on: Lane, what: { at: number; about: About }, words: string | null) => {
		if (words === null) return;
		const thick = Math.max(4, label * 0.34);
		boxes.push({
			key,
			x: on.x - tick,
			y: y(what.at) - thick / 2,
			width: tick * 2,
			height: thick,
			tone: 'ink',
			look: 'fill',
			about: what.about
		});
		labels.push({
			key,
			x: on.text,
			y: y(what.at),
			baseline: 'middle',
			runs: [words],
			size: type,
			weight: 600,
			plate: true,
			...(offers ? { tone: 'quiet' } : {})
		});
	};
	const say = (words: string) => (offers ? null : words);
	event('eagle-announced', eagle, rows.eagle.announced, 'says she will run');
	event('eagle-launch', eagle, rows.eagle.launch, say('launches'));
	event('smith-hiring', smith, rows.smith.hiring, 'starts hiring');
	event('smith-declared', smith, rows.smith.declared, 'says he will stand');
	event('smith-launch', smith, rows.smith.launch, say('launches'));
	const span = {
		x: eagle.x + tick * 1.3,
		y: y(rows.offer.from) + 1,
		width: smith.x - eagle.x - tick * 2.6,
		height: y(rows.offer.to) - y(rows.offer.from) - 2
	};
	const max = span.width - label * 0.9;
	const inSpan = (words: string) => textHeight([words], type, max, 600) < span.height - label * 0.25;
	// As much as its days have room for: whose account it is, the headline says as well
	const ways = [
		'offers a joint ticket and is refused, says Eagle’s side',
		'joint ticket refused, says Eagle’s side',
		'ticket refused, says her side',
		'ticket refused'
	];
	const words = ways.find(inSpan) ?? ways[1]!;
	// Where the span is too low for any they stand right under it: on those days nothing passed between the lanes
	const below = !inSpan(words);
	const paths: Path[] = [];
	const lanesOf = [
		[eagle, rows.eagle.announced.at, rows.eagle.announced.at],
		[smith, rows.smith.hiring.at, rows.smith.declared.at]
	] as const;
	const lines: Line[] = [
		...rows.days.flatMap((one, i): Line[] => {
			const rule: Line = { key: `day-${one.iso}`, x1: 0, x2: width, y1: y(i), y2: y(i), tone: 'rule' };
			// No day is given for the offer: inside its span no day is marked off, nor where its words stand under it
			const inside = offers && i > rows.offer.from && i < rows.offer.to + (below ? 3 : 0);
			return inside
				? [
						{ ...rule, x2: eagle.x },
						{ ...rule, key: `${rule.key}-after`, x1: smith.x }
					]
				: [rule];
		}),
		...lanesOf.flatMap(([one, from, said], i): Line[] => {
			const lane: Line = { key: `lane-${i}`, x1: one.x, x2: one.x, y1: y(from), y2: height, tone: 'ink', weight: 2 };
			// Thick from the day they said they would stand: how long each was in it
			return [lane, { ...lane, key: `in-${i}`, y1: y(said), weight: Math.max(4, label * 0.4) }];
		})
	];
	if (offers) {
		const head = label * 0.5;
		boxes.push({ key: 'offer', ...span, tone: 'quiet', look: 'dashed', about: rows.offer.about });
		labels.push({
			key: 'offer',
			x: span.x + label * 0.5,
			runs: [words],
			size: type,
			weight: 600,
			max,
			...(below ? { y: y(rows.offer.to) } : { y: span.y + span.height / 2, baseline: 'middle' })
		});
		const at = y(rows.visit.at);
		lines.push({
			key: 'visit',
			x1: eagle.x,
			x2: smith.x - head,
			y1: at,
			y2: at,
			tone: 'ink',
			look: 'dashed',
			weight: 2
		});
		paths.push({
			key: 'visit-head',
			d: `M${smith.x} ${at}l${-head * 1.4} ${-head}v${head * 2}z`,
			tone: 'ink',
			look: 'fill'
		});
		boxes.push({
			key: 'visit',
			x: eagle.x - tick,
			y: at - 2,
			width: tick * 2,
			height: 4,
			tone: 'ink',
			look: 'fill',
			about: rows.visit.about
		});
		const visit: Label['runs'] = [
			rows.say.visit,
			': goes to see him, says the report; an email has her suggest a merger'
		];
		const tall = lineCount(visit, type, smith.room, 600) * type * LEADING;
		labels.push({
			key: 'visit',
			x: smith.text,
			y: Math.min(height - tall, at - tall / 2),
			runs: visit,
			size: type,
			weight: 600,
			max: smith.room,
			plate: true
		});
	}
	const mark = (key: string, on: Lane): Mark => ({
		key,
		x: on.x,
		y: name * 0.46,
		size: label * 1.15,
		shape: 'square',
		look: 'solid',
		tone: 'ink'
	});
	return {
		boxes,
		paths,
		lines,
		series: [{ key: 'candidates', marks: [mark('eagle', eagle), mark('smith', smith)] }],
		labels: [
			...rows.days.map((day, i): Label => ({
				key: `day-${day.iso}`,
				x: 0,
				y: (y(i) + y(i + 1)) / 2,
				baseline: 'middle',
				runs: [`${day.weekday.slice(0, 3)} ${day.day}`],
				size: label,
				tone: 'quiet',
				furniture: true
			})),
			{
				key: 'month',
				x: 0,
				y: name * 0.46,
				baseline: 'middle',
				runs: [rows.days[0]!.month],
				size: label,
				tone: 'quiet',
				furniture: true
			},
			{ key: 'eagle', x: eagle.text, y: name * 0.04, runs: ['Eagle'], size: name, face: 'numeral', weight: 600 },
			{ key: 'smith', x: smith.text, y: name * 0.04, runs: ['Smith'], size: name, face: 'numeral', weight: 600 },
			...labels
		]
	};
}
