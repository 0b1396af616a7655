import { half } from './round';
import type { Line } from './types';

interface Drawn {
	/** The class it is drawn by. */
	readonly kind: string;
	readonly weight: number | undefined;
	readonly d: string;
}

/** Lines of one kind and weight as one path each, in the order in which the kinds first come. */
export function pathsOf(lines: readonly Line[]): readonly Drawn[] {
	const kinds = new Map<string, { kind: string; weight: number | undefined; d: string }>();
	for (const { tone, look, weight, x1, y1, x2, y2 } of lines) {
		const kind = ['line', tone, look].filter(Boolean).join(' ');
		const drawn = kinds.get(`${kind} ${weight}`) ?? { kind, weight, d: '' };
		const [x, y, toX, toY] = [x1, y1, x2, y2].map(half);
		drawn.d += `M${x} ${y}${x === toX ? `V${toY}` : y === toY ? `H${toX}` : `L${toX} ${toY}`}`;
		kinds.set(`${kind} ${weight}`, drawn);
	}
	return [...kinds.values()];
}
