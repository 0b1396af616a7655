/**
 * The one scale at which likes, and after them donors, are drawn: the camera that has drawn back far enough for both
 * followings. Pure, and imported by the donors, so that the two charts cannot drift apart.
 */
import type { Frame } from '../frame/types';

export interface Block {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly columns: number;
	readonly pitch: number;
}

/** A block of `count` marks in so many columns. */
export function block(count: number, columns: number, pitch: number, x: number, y: number): Block {
	return { x, y, columns, pitch, width: Math.min(count, columns) * pitch, height: Math.ceil(count / columns) * pitch };
}

/** The widest pitch at which `count` fill a box: columns near the box's own aspect, the last row nearly full. */
export function fill(count: number, width: number, height: number): { columns: number; pitch: number } {
	const near = Math.max(1, Math.round(Math.sqrt((count * width) / height)));
	let best = { columns: near, pitch: 0 };
	for (let columns = Math.max(1, near - 12); columns <= near + 12; columns++) {
		const pitch = Math.min(width / columns, height / Math.ceil(count / columns));
		if (pitch > best.pitch) best = { columns, pitch };
	}
	return best;
}

/** Words above a field that fills the rest of the frame: the scene of one following alone. */
export function alone(count: number, frame: Frame): Block & { readonly size: number } {
	const { width, height, label } = frame;
	const size = Math.max(label * 2.8, Math.min(height * 0.16, width * 0.2));
	const top = label * 1.32 + size * 1.02;
	const { columns, pitch } = fill(count, width, height - top);
	return { ...block(count, columns, pitch, 0, top), size };
}

export interface LikesView {
	readonly pitch: number;
	/** Where the great ratio stands, under the line that says of what; and how large. */
	readonly head: { readonly y: number; readonly size: number };
	readonly large: Block;
	readonly small: Block;
	/** The words beside the smaller block, and the size of the numeral among them. */
	readonly beside: { readonly x: number; readonly y: number; readonly size: number };
	/** The line about the scale, standing on the frame's lower edge. */
	readonly note: { readonly x: number; readonly width: number };
}

/** A column of words, and the larger following beside it at the full height. */
function sideBySide(largeCount: number, smallCount: number, frame: Frame): LikesView {
	const { width, height, label } = frame;
	const left = Math.max(label * 13.5, width * 0.36);
	const size = Math.min((left - label) / 3.3, height * 0.3);
	const { columns, pitch } = fill(largeCount, width - left, height);
	const large = block(largeCount, columns, pitch, 0, 0);
	const small = block(smallCount, alone(smallCount, frame).columns, pitch, 0, size + label * 2.4);
	return {
		pitch,
		head: { y: label * 1.32, size },
		// A pixel in: where only its outline is drawn, half of that would be cut off at the frame
		large: { ...large, x: width - large.width - 1 },
		small,
		beside: { x: small.width + label * 0.6, y: small.y, size: label * 2 },
		note: { x: 0, width: left - label * 1.2 }
	};
}

/** Both followings in one frame: the smaller keeps the outline it had alone, so that only its size changes. */
export function likesView(largeCount: number, smallCount: number, frame: Frame): LikesView {
	const { width, height, label } = frame;
	if (width > height * 1.4) return sideBySide(largeCount, smallCount, frame);
	const gap = label * 0.7;
	const size = Math.max(label * 3, Math.min(height * 0.19, width * 0.27));
	const top = label * 1.32 + size * 1.04;
	const numeral = Math.max(label * 1.7, Math.min(height * 0.07, width * 0.085));
	const words = numeral + label * 1.42;
	// The foot holds the smaller block, whose size follows from the larger one: a few rounds settle it
	let foot = words;
	let large = block(largeCount, 1, 1, 0, 0);
	let small = large;
	for (let round = 0; round < 4; round++) {
		const { columns, pitch } = fill(largeCount, width, height - top - gap - foot);
		large = block(largeCount, columns, pitch, 0, top);
		small = block(smallCount, alone(smallCount, frame).columns, pitch, 0, height - foot);
		foot = Math.max(words, small.height);
	}
	const x = small.width + label * 0.6;
	const noteX = x + Math.max(numeral * 3.3, label * 7) + label * 0.8;
	return {
		pitch: large.pitch,
		head: { y: label * 1.32, size },
		large,
		small: { ...small, y: height - foot + (foot - small.height) / 2 },
		beside: { x, y: height - foot + (foot - words) / 2, size: numeral },
		note: { x: noteX, width: width - noteX }
	};
}
