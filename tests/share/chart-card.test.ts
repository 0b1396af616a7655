import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plain } from '../../data';
import { chartIds } from '../../src/lib/charts/catalogue';
import { isSolid } from '../../src/lib/charts/frame/fields';
import { pictureOf } from '../../src/lib/charts/pictures';
import { CHART_FRAME, chartCardSvg } from '../../src/lib/share/chart-card';
import { chartWords } from '../../src/lib/share/charts';
import { COLOURS, drawPicture } from '../../src/lib/share/draw';
import type { SetLine } from '../../src/lib/share/type';
import { findingOf } from '../../src/lib/story/findings';
import { textOf } from '../../src/lib/story';
import { fieldsOf, marksOf } from '../charts/picture';

const tokens = readFileSync('src/lib/ui/tokens.css', 'utf8');

/** A chart's card, and the lines of type it asked for. */
function drawn(chart: (typeof chartIds)[number]) {
	const lines: string[] = [];
	const set: SetLine = (text, face, size) => {
		lines.push(text);
		return { d: 'M0 0H1', width: text.length * size * (face === 'display' ? 0.45 : 0.5) };
	};
	const step = findingOf(chart);
	const picture = pictureOf(step.view, CHART_FRAME);
	return { step, picture, set, lines, svg: chartCardSvg(picture, chartWords(chart), set) };
}

describe.each(chartIds)('the picture of the chart %s', (chart) => {
	test('draws every person the chart draws: marks one by one, fields to the exact outline', () => {
		const { picture, set } = drawn(chart);
		const inside = drawPicture({ ...picture, boxes: [], paths: [], lines: [], labels: [] }, CHART_FRAME, set);
		const clips = inside.match(/<clipPath /g)?.length ?? 0;
		const patterned = fieldsOf(picture.series).filter((field) => !isSolid(field));
		expect((inside.match(/<(rect|circle) /g)?.length ?? 0) - clips).toBe(marksOf(picture.series).length);
		expect(inside.match(/<pattern /g)?.length ?? 0).toBe(patterned.length);
		for (const { pitch } of patterned) expect(inside).toContain(`scale(${pitch})`);
	});

	test('says its finding, what a mark is, every label and the source, all as outlines', () => {
		const { lines, picture, step, svg } = drawn(chart);
		const set = lines.join(' ').split(' ');
		const said = [step.headline, step.scale].map(textOf).concat(
			picture.labels.map(({ runs }) => plain(runs)),
			'Source:'
		);
		for (const word of said.join(' ').split(' ')) expect(set).toContain(word);
		expect(lines).toContain('172 to 40');
		expect(svg).not.toMatch(/<text|font-family|href|<style|<script/);
	});

	test('is there for who cannot see it, names no thing twice, and keeps to the page’s colours', () => {
		const { svg, step } = drawn(chart);
		expect(svg).toContain('role="img"');
		expect(chartWords(chart).alt).toContain(textOf(step.description));
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	});
});

test('the colours of the pictures are those of the page', () => {
	expect(Object.values(COLOURS).filter((colour) => !tokens.includes(colour))).toEqual([]);
});
