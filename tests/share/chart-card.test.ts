import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plain } from '../../data';
import { chartIds } from '../../src/lib/charts/catalogue';
import { isSolid } from '../../src/lib/charts/frame/fields';
import { pictureOf } from '../../src/lib/charts/pictures';
import { PAPERS } from '../../src/lib/embedding/dress';
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

describe('colours that stand apart from the style sheet are those of the page', () => {
	/** The colours of a theme by their names, as tokens.css sets them first in light and then, by the system, in dark. */
	const themes = tokens.split('@media (prefers-color-scheme: dark)').map((part) => {
		const named = [...part.matchAll(/--(paper|ink|red|quiet|rule): (?:var\([^,]+, )?(#[0-9a-f]{6})/g)];
		return Object.fromEntries(named.slice(0, 5).map(([, name, colour]) => [name!, colour!]));
	});
	const [light, dark] = themes as [Record<string, string>, Record<string, string>];
	const bare = (...colours: (string | undefined)[]) => colours.map((colour) => colour?.slice(1));

	test('both themes are found', () => {
		for (const theme of [light, dark]) expect(Object.keys(theme)).toEqual(['paper', 'ink', 'red', 'quiet', 'rule']);
		expect(light).not.toEqual(dark);
	});
	test('in pictures', () => expect(COLOURS).toEqual(light));
	test('under an accent', () =>
		expect(PAPERS).toEqual({ light: bare(light.paper, light.ink), dark: bare(dark.paper, dark.ink) }));
	test('round a window', () => {
		const app = readFileSync('src/app.html', 'utf8');
		const [day, night] = [...app.matchAll(/name="theme-color" content="([^"]+)"/g)].map(([, colour]) => colour);
		expect([day, night]).toEqual([light.paper, dark.paper]);
		const manifest = JSON.parse(readFileSync('static/story.webmanifest', 'utf8')) as Record<string, string>;
		expect([manifest.background_color, manifest.theme_color]).toEqual([light.paper, light.paper]);
	});
	test('on the page for an address without one', () => {
		const page = readFileSync('src/lib/server/missing-page.ts', 'utf8');
		const sets = [...page.matchAll(/--paper:(#\w+);--ink:(#\w+);--red:(#\w+);--quiet:(#\w+)/g)].map(
			([, ...set]) => set
		);
		expect(sets).toEqual([light, dark].map(({ paper, ink, red, quiet }) => [paper, ink, red, quiet]));
	});
});
