/** What axe leaves to a person: words over a drawing. What is painted under each is asked for its colour instead. */

/**
 * Runs in the page, after axe. Every word whose background axe could not tell is looked at in some places: what the
 * browser has painted there under it, down to something solid, is compared with it at the contrast that WCAG 1.4.3 asks
 * for. The browser is asked, so a path is its own outline and not the box round it.
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
	/** @param {Element} element */
	const opacity = (element) => {
		let all = 1;
		for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement)
			all *= Number(getComputedStyle(at).opacity);
		return all;
	};

	/** @type {Map<Element, { fill: Colour, background: Colour }>} */
	const painted = new Map();
	/** @param {Element} element */
	const paintOf = (element) => {
		let found = painted.get(element);
		if (!found) {
			const style = getComputedStyle(element);
			const solid = opacity(element);
			const [r, g, b, a] = colour(style.backgroundColor);
			const patterned = style.fill === 'none' || style.fill.startsWith('url');
			const [red, green, blue, alpha] = patterned ? [0, 0, 0, 0] : colour(style.fill);
			painted.set(
				element,
				(found = {
					background: [r, g, b, a * solid],
					fill: [red, green, blue, alpha * Number(style.fillOpacity) * solid]
				})
			);
		}
		return found;
	};
	/**
	 * What an element paints at a point. An outline crosses a word, and is no ground to it.
	 * @param {Element} element @param {number} x @param {number} y @returns {Colour}
	 */
	const paintAt = (element, x, y) => {
		const { fill, background } = paintOf(element);
		if (!(element instanceof SVGGeometryElement)) return background;
		const there = new DOMPoint(x, y).matrixTransform(element.getScreenCTM()?.inverse());
		return element.isPointInFill(there) ? fill : [0, 0, 0, 0];
	};
	/**
	 * The colour behind a word at a point of the screen; null where the word is not seen there.
	 * @param {Element} word @param {number} x @param {number} y @returns {Colour | null}
	 */
	const behind = (word, x, y) => {
		const stack = document.elementsFromPoint(x, y);
		const at = stack.findIndex((one) => one === word || word.contains(one));
		if (at < 0) return null;
		/** @type {Colour[]} */
		const layers = [];
		for (const one of stack.slice(at)) {
			const paint = paintAt(one, x, y);
			if (paint[3] > 0) layers.push(paint);
			if (paint[3] >= 0.999) break;
		}
		const canvasColour = colour(getComputedStyle(document.body).backgroundColor);
		/** @type {Colour} */
		const paper = laid(canvasColour, [255, 255, 255, 1]);
		return layers.reduceRight((under, over) => laid(over, under), paper);
	};

	// Drawings are not touched by a pointer, and what is not is not found at a point
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('*, *::before { pointer-events: auto !important; scroll-behavior: auto !important; }');
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	const { scrollX: left, scrollY: top } = window;
	const faint = [];
	const words = /** @type {Element[]} */ (/** @type {any} */ (window).unclear ?? []);
	for (const word of words) {
		const style = getComputedStyle(word);
		const size = parseFloat(style.fontSize);
		const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
		const first = word.getBoundingClientRect();
		if (first.top < 0 || first.bottom > innerHeight)
			window.scrollTo({ top: scrollY + first.top - innerHeight / 2, behavior: 'instant' });
		const range = document.createRange();
		range.selectNodeContents(word);
		const grounds = [...range.getClientRects()].flatMap((box) =>
			[0.1, 0.5, 0.9].map((share) => behind(word, box.left + box.width * share, (box.top + box.bottom) / 2))
		);
		const [r, g, b, a] = colour(style.color);
		const solid = a * opacity(word);
		const worst = Math.min(
			...grounds.filter((one) => one !== null).map((ground) => contrast(laid([r, g, b, solid], ground), ground))
		);
		if (worst < (large ? 3 : 4.5)) {
			const where = word.closest('figure')?.dataset.view ?? word.closest('[id]')?.id;
			faint.push(`words over a shape: ${where} “${word.textContent?.trim().slice(0, 40)}” ${worst.toFixed(2)} to 1`);
		}
	}
	window.scrollTo({ left, top, behavior: 'instant' });
	document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
	return { measured: words.length, faint };
}
