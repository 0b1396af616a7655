import { describe, expect, it } from 'vitest';
import { readings } from '$data';
import { plain } from '$data/format';
import { layout, SCENES } from '$lib/charts/readings/layout';
import { rows as build, table } from '$lib/charts/readings/rows';
import { expectSound, FRAMES, named } from './fields';

const rows = build();
const words = (picture: ReturnType<typeof layout>) => picture.labels.map((label) => plain(label.runs));

describe('five readings', () => {
	it('is sound in every scene at every size, whatever the question', () => {
		for (const frame of FRAMES) {
			expectSound(layout(rows, 'verdicts-texts', frame), frame, named(frame, 'verdicts-texts'));
			for (const { id } of rows.questions)
				expectSound(
					layout(rows, 'verdicts-questions', frame, { option: id }),
					frame,
					`${named(frame, 'verdicts-questions')}, ${id}`
				);
		}
	});

	it('fills a cell for every answer and leaves one empty for every silence', () => {
		const silent = readings.filter((reading) => reading.stance === null);
		expect(silent.length).toBeGreaterThan(0);
		for (const frame of FRAMES) {
			const { boxes = [] } = layout(rows, 'verdicts-questions', frame);
			expect(boxes).toHaveLength(readings.length);
			for (const reading of readings) {
				const box = boxes.find((one) => one.key === `${reading.question}-${reading.text}`)!;
				expect(box.look).toBe(reading.stance === null ? 'empty' : 'fill');
				expect(box.about?.text).toContain(reading.stance ?? 'silent');
				for (const paragraph of reading.paragraphs)
					expect(box.about?.text).toMatch(new RegExp(`Paragraphs? .*\\b${paragraph}\\b`));
			}
		}
	});

	it('prints the chosen question’s answers where there is room, and the first question’s without a choice', () => {
		const frame = FRAMES.find((one) => one.width === 860)!;
		for (const question of rows.questions) {
			const said = words(layout(rows, 'verdicts-questions', frame, { option: question.id }));
			expect(said).toContain(question.asks);
			for (const cell of question.cells) expect(said).toContain(cell.stance ?? 'silent');
		}
		expect(layout(rows, 'verdicts-questions', frame)).toEqual(
			layout(rows, 'verdicts-questions', frame, { option: rows.questions[0]!.id })
		);
		const dark = layout(rows, 'verdicts-questions', frame, { option: 'online' }).boxes!.filter(
			(box) => box.tone === 'ink'
		);
		expect(dark.length).toBeGreaterThan(0);
		expect(dark.every((box) => box.key.startsWith('online-'))).toBe(true);
	});

	it('joins the two texts that share a blog, and only those', () => {
		const shared = rows.texts.flatMap((text, i) => (text.twin === null ? [] : [i]));
		expect(shared).toHaveLength(2);
		for (const frame of FRAMES) {
			const picture = layout(rows, 'verdicts-texts', frame);
			const line = (key: string) => picture.lines!.find((one) => one.key === key)!;
			expect(picture.lines).toHaveLength(3);
			if (picture.boxes) {
				const middles = picture.boxes.map((box) => box.x + box.width / 2);
				expect(
					[line('bracket-from').x1, line('bracket-to').x1].map((x) =>
						middles.findIndex((middle) => Math.abs(middle - x) < 1)
					)
				).toEqual(shared);
			} else {
				const heads = picture.labels.filter((label) => label.key.endsWith('-name')).map((label) => label.y);
				expect(
					[line('bracket-from').y1, line('bracket-to').y1].map((y) => heads.filter((head) => head <= y).length - 1)
				).toEqual(shared);
			}
			expect(words(picture).join(' ')).toMatch(/one blog|the same blog/);
		}
	});

	it('names no writer where a text shows none', () => {
		for (const frame of FRAMES)
			expect(
				words(layout(rows, 'verdicts-texts', frame))
					.join(' ')
					.replaceAll('\u200b', '')
			).toMatch(/rogercee\.com(?!\w)/);
		expect(JSON.stringify([rows, table('verdicts-texts')])).not.toMatch(/Roger Cee/);
	});

	it('has a table for every scene', () => {
		for (const scene of SCENES)
			expect(table(scene).rows.every((row) => row.length === table(scene).head.length)).toBe(true);
	});
});
