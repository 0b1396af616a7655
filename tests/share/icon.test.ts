import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figure } from '../../data';
import { ICONS, iconSvg } from '../../src/lib/share/icon';

const ratio = Math.round((figure('vote.against').value as number) / (figure('vote.for').value as number));

describe('the icon', () => {
	test('is the vote in whole marks: so many squares to one circle, large and small', () => {
		const { side, share } = ICONS['icon-512.png'];
		const [, ...squares] = iconSvg(side, share).match(/<rect /g)!; // the first is the paper
		expect(squares).toHaveLength(ratio);
		expect(iconSvg(side, share).match(/<circle /g)).toHaveLength(1);
		const favicon = readFileSync('static/favicon.svg', 'utf8');
		expect(favicon.match(/<path[^>]*d="([^"]+)"/)![1]!.match(/M/g)).toHaveLength(ratio);
		expect(favicon.match(/<circle /g)).toHaveLength(1);
	});

	test('loses no mark where a phone cuts it to a circle', () => {
		const { side, share } = ICONS['icon-maskable-512.png'];
		const svg = iconSvg(side, share);
		const corners = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].flatMap(([, x, y, width]) =>
			[0, 1].flatMap((i) => [0, 1].map((j) => [Number(x) + i * Number(width), Number(y) + j * Number(width)] as const))
		);
		const [, cx, cy, r] = /<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/.exec(svg)!.map(Number) as [
			number,
			number,
			number,
			number
		];
		// The part that every mask leaves is a circle four fifths as wide as the icon
		const far = (x: number, y: number) => Math.hypot(x - side / 2, y - side / 2);
		expect(Math.max(...corners.map(([x, y]) => far(x, y)), far(cx, cy) + r)).toBeLessThanOrEqual(side * 0.4);
	});
});
