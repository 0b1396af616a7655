/** What axe leaves to a person: words over a drawing. The shapes under each are asked for their colour instead. */

/**
 * Runs in the page, after axe. Every word whose background axe could not tell is compared with the paper and with each
 * shape of a drawing that lies under it, at the contrast that WCAG 1.4.3 asks for.
 * @returns {{ measured: number, faint: string[] }}
 */
export function wordsOverShapes() {
	/** @typedef {[number, number, number, number]} Colour red, green, blue and how solid, 0 to 1 but for the first three: 0 to 255 */
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = 1;
	const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { willReadFrequently: true }));
	/** @type {Map<string, Colour>} */
	const known = new Map();
	/** @param {string} css @returns {Colour} */
	const colour = (css) => {
		let found = known.get(css);
		if (!found) {
			context.clearRect(0, 0, 1, 1);
			context.fillStyle = css;
			context.fillRect(0, 0, 1, 1);
			const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
			known.set(css, (found = [r, g, b, a / 255]));
		}
		return found;
	};
	/** @param {Colour} over @param {Colour} under @returns {Colour} */
	const laid = ([r, g, b, a], [x, y, z]) => [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a), 1];
	/** @param {Colour} colour */
	const luminance = (colour) =>
		colour
			.slice(0, 3)
			.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
			.reduce((sum, part, at) => sum + part * /** @type {number} */ ([0.2126, 0.7152, 0.0722][at]), 0);
	/** @param {Colour} one @param {Colour} other */
	const contrast = (one, other) => {
		const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
		return (high + 0.05) / (low + 0.05);
	};
	/** @param {Element | null} element @returns {Colour} */
	const paper = (element) => {
		for (let at = element; at; at = at.parentElement) {
			const own = colour(getComputedStyle(at).backgroundColor);
			if (own[3] === 1) return own;
			if (own[3] > 0) return laid(own, paper(at.parentElement));
		}
		return [255, 255, 255, 1];
	};
	/** @param {Element} element */
	const opacity = (element) => {
		let all = 1;
		for (let at = /** @type {Element | null} */ (element); at && at.localName !== 'svg'; at = at.parentElement)
			all *= Number(getComputedStyle(at).opacity);
		return all;
	};

	/** Every shape of a drawing, measured once. @type {Map<Element, { box: DOMRect, colours: Colour[] }[]>} */
	const drawings = new Map();
	/** @param {Element} picture */
	const shapesOf = (picture) => {
		let shapes = drawings.get(picture);
		if (!shapes) {
			shapes = [...picture.querySelectorAll('svg :is(rect, circle, path, line, polygon)')]
				.filter((shape) => !shape.closest('defs') && shape.checkVisibility({ visibilityProperty: true }))
				.map((shape) => {
					const { fill, stroke, fillOpacity, strokeOpacity } = getComputedStyle(shape);
					const solid = opacity(shape);
					const colours = [
						[fill, fillOpacity],
						[shape.localName === 'line' ? stroke : 'none', strokeOpacity]
					].flatMap(([css = 'none', share]) => {
						if (css === 'none' || css.startsWith('url')) return [];
						const [r, g, b, a] = colour(css);
						return /** @type {Colour[]} */ ([[r, g, b, a * Number(share) * solid]]);
					});
					return { box: shape.getBoundingClientRect(), colours: colours.filter(([, , , a]) => a > 0) };
				})
				.filter(({ colours }) => colours.length > 0);
			drawings.set(picture, shapes);
		}
		return shapes;
	};

	const faint = [];
	const words = /** @type {Element[]} */ (/** @type {any} */ (window).unclear ?? []);
	for (const element of words) {
		const style = getComputedStyle(element);
		const size = parseFloat(style.fontSize);
		const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
		const ground = paper(element);
		const ink = laid(colour(style.color), ground);
		const picture = element.closest('.picture, .ground, figure');
		const range = document.createRange();
		range.selectNodeContents(element);
		// A word stands within its line: what only touches the line's upper or lower edge is not under it
		const boxes = [...range.getClientRects()].map(({ left, right, top, bottom }) => {
			const edge = (bottom - top) * 0.2;
			return { left, right, top: top + edge, bottom: bottom - edge };
		});
		const under = (picture ? shapesOf(picture) : [])
			.filter(({ box }) =>
				boxes.some(
					({ left, right, top, bottom }) =>
						box.left < right - 1 && box.right > left + 1 && box.top < bottom - 1 && box.bottom > top + 1
				)
			)
			.flatMap(({ colours }) => colours.map((one) => laid(one, ground)));
		const worst = Math.min(...[ground, ...under].map((behind) => contrast(ink, behind)));
		if (worst < (large ? 3 : 4.5)) {
			const where = element.closest('figure')?.dataset.view ?? element.closest('[id]')?.id;
			faint.push(`words over a shape: ${where} “${element.textContent?.trim().slice(0, 40)}” ${worst.toFixed(2)} to 1`);
		}
	}
	return { measured: words.length, faint };
}
