/**
 * What is wrong with a page as it is laid out now, as a person would put it. Everything here runs in the page:
 * `openAudit` puts it there once, and each step is then gone to and looked at in one call.
 */
import type { Page } from 'playwright';

export interface Look {
	/** A step to go to first, or none to look at the page as it stands. */
	readonly step?: string;
	/** Fingers need room: links and controls are held to 44 pixels. */
	readonly touch?: boolean;
	/** Every pair of text and what lies behind it, in these themes. */
	readonly themes?: readonly ('light' | 'dark')[];
	/** The whole page rather than what is on the screen: for the article, whose pictures stand in the text. */
	readonly whole?: boolean;
}

declare global {
	interface Window {
		audit: (look: Look) => Promise<string[]>;
	}
}

/** Puts the audit into a page that is already open. */
export async function openAudit(page: Page): Promise<(look: Look) => Promise<string[]>> {
	await page.evaluate(inPage);
	return (look) => page.evaluate((look) => window.audit(look), look);
}

function inPage() {
	interface Words {
		/** The element the words belong to: a label, or a paragraph. Its own lines may touch. */
		readonly owner: Element;
		readonly text: string;
		/** Where the ink is: the box of the line without the room that these letters leave above and below them. */
		readonly box: DOMRect;
		readonly label: boolean;
		/** The bar or the stage that it stands on, if it does. */
		readonly pinned: Element | null;
	}
	const SMALLEST_TARGET = 44;
	const LEAST_CONTRAST = 4.5;
	const BLOCKS = '.label, p, h1, h2, h3, h4, li, td, th, dt, dd, caption, summary, button, legend, label, output, a';

	const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	const say = (text: string) => `“${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
	const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

	/** Until the stage shows this step, and has drawn it: its series are those of the step's own drawing. */
	async function goTo(id: string) {
		const step = document.getElementById(id)!;
		if (location.hash === `#${id}`) step.scrollIntoView();
		else location.hash = id;
		const own = step.querySelector('figure.drawn');
		const stage = step.closest('.scrolly:not(.unpinned)')?.querySelector<HTMLElement>('.stage > figure');
		const series = (figure: Element | null | undefined) =>
			[...(figure?.querySelectorAll<HTMLElement>('g[data-series]') ?? [])]
				.map((one) => `${one.dataset.series} ${one.dataset.value}`)
				.sort()
				.join();
		const pinned = stage?.checkVisibility() ?? false;
		const there = () =>
			document.documentElement.dataset.step === id &&
			(!pinned ||
				(stage!.dataset.view === id &&
					stage!.dataset.drawn === id &&
					stage!.querySelector('.picture.ready:not(.still) svg') !== null &&
					series(stage) === series(own)));
		while (!there()) await frame();
		await frame();
		await frame();
	}

	const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

	/** What can be on the screen with a step: going through all of the page at every step would take minutes. */
	function near(id: string): Element[] {
		const steps = [...document.querySelectorAll('main [data-step]')];
		const at = steps.findIndex((step) => step.id === id);
		const here = steps.slice(Math.max(0, at - 1), at + 2);
		const others = here.flatMap((step) => [
			step.closest('.scrolly')?.querySelector('.stage'),
			step.closest('[data-chapter]')?.querySelector('.chapter-head')
		]);
		return [...new Set([document.querySelector('.rail'), ...here, ...others])].filter(
			(one): one is Element => one instanceof Element
		);
	}

	function linesOf(text: Text): DOMRect[] {
		const range = document.createRange();
		range.selectNodeContents(text);
		const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
		if (lines.length === 0) return [];
		const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(text.parentElement!);
		brush.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
		const ink = brush.measureText(text.data);
		return lines.map(
			({ x, y, width }) =>
				new DOMRect(
					x,
					y + ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent,
					width,
					ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent
				)
		);
	}

	/** All the words to be seen, line by line. What something else covers is not seen. */
	function wordsIn(root: Element, whole: boolean): Words[] {
		const all: Words[] = [];
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node as Text;
			const parent = text.parentElement;
			if (
				!parent ||
				!text.data.trim() ||
				parent.closest('.visually-hidden, script, style, [popover]:not(:popover-open)')
			)
				continue;
			// A table that scrolls by itself shows a part of its rows: the rest is nowhere
			if (!shown(parent) || (whole && parent.closest('.table-box'))) continue;
			const label = parent.closest('.label');
			const owner = label ?? parent.closest(BLOCKS) ?? parent;
			for (const box of linesOf(text)) {
				if (!whole && (box.bottom < 0 || box.top > innerHeight)) continue;
				if (!whole && !label && !onTop(parent, box)) continue;
				all.push({
					owner,
					text: text.data,
					box,
					label: label !== null,
					pinned: parent.closest('.rail, .stage, .skip-field')
				});
			}
		}
		return all;
	}
	function onTop(element: Element, box: DOMRect) {
		const top = document.elementFromPoint(
			Math.min(innerWidth - 1, Math.max(0, box.x + box.width / 2)),
			Math.min(innerHeight - 1, Math.max(0, box.y + box.height / 2))
		);
		if (top === null || !(element.contains(top) || top.contains(element))) return false;
		// A table that scrolls by itself shows a part of its rows, and its head stays above them
		const scrolls = element.closest('.table-box')?.getBoundingClientRect();
		return !scrolls || (element.contains(top) && box.top >= scrolls.top && box.bottom <= scrolls.bottom);
	}

	const overlap = (a: DOMRect, b: DOMRect) => ({
		x: Math.min(a.right, b.right) - Math.max(a.left, b.left),
		y: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
	});

	function collisions(words: readonly Words[]): string[] {
		const faults = new Set<string>();
		words.forEach((one, i) => {
			for (const other of words.slice(i + 1)) {
				if (one.owner === other.owner || one.owner.contains(other.owner) || other.owner.contains(one.owner)) continue;
				// What is pinned covers what scrolls beneath it, half a line at a time
				if (one.pinned !== other.pinned) continue;
				const { x, y } = overlap(one.box, other.box);
				if (x > 1 && y > 1) faults.add(`${say(one.owner.textContent!)} lies over ${say(other.owner.textContent!)}`);
			}
		});
		return [...faults];
	}

	function outOfTheirBox(words: readonly Words[], roots: readonly Element[], whole: boolean): string[] {
		const faults = new Set<string>();
		for (const { owner, box, label } of words) {
			if (owner.closest('.table-box')) continue; // scrolls by itself, and says so
			const said = say(owner.textContent!);
			if (box.left < -1 || box.right > innerWidth + 1) faults.add(`${said} leaves the screen sideways`);
			const bounds = (label ? owner.closest('.picture') : owner.closest('.stage'))?.getBoundingClientRect();
			if (!bounds) continue;
			const over = {
				left: bounds.left - box.left,
				right: box.right - bounds.right,
				top: bounds.top - box.top,
				bottom: box.bottom - bounds.bottom
			};
			const [[side, out]] = Object.entries(over).sort(([, a], [, b]) => b - a) as [[string, number]];
			// A numeral’s side may hang over the edge, as an initial does; a word that is out is out
			if (out > Math.max(8, owner.matches('.numeral') ? parseFloat(getComputedStyle(owner).fontSize) * 0.12 : 0))
				faults.add(`${said} is ${Math.round(out)} px out of its ${label ? 'picture' : 'stage'}, ${side}`);
		}
		const boxes = roots.flatMap((root) => [...root.querySelectorAll('.live :not(svg *), .text *, .drawn :not(svg *)')]);
		for (const element of boxes) {
			const { overflowX, overflowY } = getComputedStyle(element);
			const cut =
				(/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
			if (!cut || element.closest('.visually-hidden, svg') || !shown(element)) continue;
			const { top, bottom } = element.getBoundingClientRect();
			if (!whole && (bottom < 0 || top > innerHeight)) continue;
			faults.add(`${say(element.textContent!)} is cut off by its box`);
		}
		if (document.documentElement.scrollWidth > innerWidth) faults.add('the page scrolls sideways');
		return [...faults];
	}

	const mixed = new Map<string, readonly [number, number, number, number]>();
	/** Any CSS colour as red, green, blue and how opaque it is, each from 0 to 1. */
	function rgba(colour: string) {
		let known = mixed.get(colour);
		if (!known) {
			brush.clearRect(0, 0, 1, 1);
			brush.fillStyle = colour;
			brush.fillRect(0, 0, 1, 1);
			const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data;
			mixed.set(colour, (known = [r / 255, g / 255, b / 255, a / 255]));
		}
		return known;
	}
	function luminance(colour: string) {
		const [r, g, b] = rgba(colour)
			.slice(0, 3)
			.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
		return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
	}
	function contrast(a: string, b: string) {
		const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
		return (light + 0.05) / (dark + 0.05);
	}
	function ground(element: Element): string {
		for (let at: Element | null = element; at; at = at.parentElement) {
			const { backgroundColor } = getComputedStyle(at);
			if (rgba(backgroundColor)[3] > 0.99) return backgroundColor;
		}
		return getComputedStyle(document.documentElement).backgroundColor;
	}
	/** What is painted behind a label: the shapes of its picture under a few points of it. */
	function shapesBehind({ owner, box }: Words): Element[] {
		const picture = owner.closest('.picture');
		const points = [0.04, 0.25, 0.5, 0.75, 0.96].flatMap((x) => [0.2, 0.8].map((y) => [x, y] as const));
		const found = new Set<Element>();
		for (const [x, y] of points) {
			for (const element of document.elementsFromPoint(box.x + x * box.width, box.y + y * box.height)) {
				if (element instanceof SVGGeometryElement && picture?.contains(element) && !element.matches('.hit, .line')) {
					found.add(element);
					if (element.matches('.box.fill, .path.fill, .tint, .m.solid')) break;
				}
			}
		}
		return [...found];
	}
	function hardToRead(words: readonly Words[], theme: string): string[] {
		const faults = new Set<string>();
		for (const one of words) {
			const said = say(one.owner.textContent!);
			const element = one.owner;
			const { color } = getComputedStyle(element);
			const behind = new Set([ground(element)]);
			const plated = element.matches('.plate');
			if (one.label && !plated) {
				for (const shape of shapesBehind(one)) {
					const style = getComputedStyle(shape);
					if (shape.getAttribute('fill')?.startsWith('url')) {
						const tile = document.querySelector(`${shape.getAttribute('fill')!.slice(4, -1)} .tile`);
						behind.add(tile ? getComputedStyle(tile).fill : 'gray');
					} else if (style.fill !== 'none') {
						const opaque = Number(style.fillOpacity) * Number(style.opacity);
						const [r, g, b] = rgba(style.fill).map((part) => Math.round(part * 255));
						const fill = `color-mix(in srgb, rgb(${r} ${g} ${b}) ${opaque * 100}%, ${ground(element)})`;
						// A box that is filled whole is the ground; a mark leaves the ground to be seen beside it
						if (opaque > 0.99 && covers(shape, one.box)) behind.clear();
						behind.add(fill);
					}
				}
			}
			for (const colour of behind) {
				const ratio = contrast(color, colour);
				if (ratio < LEAST_CONTRAST - 0.05)
					faults.add(`${said} has ${ratio.toFixed(1)} to one against what is behind it, ${theme}`);
			}
		}
		return [...faults];
	}
	function covers(shape: Element, box: DOMRect) {
		const { left, right, top, bottom } = shape.getBoundingClientRect();
		return left <= box.left + 1 && right >= box.right - 1 && top <= box.top + 1 && bottom >= box.bottom - 1;
	}

	/** Controls too small for a finger. In a sentence a link is as tall as its line (WCAG 2.5.5, inline); marks have the arrows beside them. */
	function smallTargets(): string[] {
		const faults = new Set<string>();
		for (const control of document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input')) {
			if (!shown(control) || control.closest('.visually-hidden, .skip-link, [popover]:not(:popover-open)')) continue;
			if (control.closest('.label')) continue; // a figure among the words of a picture
			const box = (control.closest('label') ?? control).getBoundingClientRect();
			if (box.width === 0 || box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth)
				continue;
			const style = getComputedStyle(control);
			if (style.pointerEvents === 'none') continue;
			const block = control.closest('p, li, td, th, dt, dd, h1, h2, h3, h4, caption');
			const inSentence =
				style.display.startsWith('inline') &&
				block !== null &&
				block.textContent!.trim() !== control.textContent!.trim() &&
				!control.matches('nav *, .doors *');
			if (inSentence || control.matches('a.figure')) continue;
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			// Covered by the stage or a bar: it is not there to be touched now
			if (!answers(control, x, y)) continue;
			// As a finger finds it, which may be more than what is drawn
			const far = (stepX: number, stepY: number) => {
				let by = 0;
				while (by < SMALLEST_TARGET && answers(control, x + stepX * (by + 2), y + stepY * (by + 2))) by += 2;
				return by;
			};
			const wide = Math.max(box.width, far(-1, 0) + far(1, 0) + 2);
			const tall = far(0, -1) + far(0, 1) + 2;
			if (wide < SMALLEST_TARGET - 1 || tall < SMALLEST_TARGET - 1)
				faults.add(
					`${say(control.textContent || control.getAttribute('aria-label') || control.id)} is ${Math.round(wide)} by ${tall} px to a finger`
				);
		}
		return [...faults];
	}

	function answers(control: Element, x: number, y: number) {
		const hit = document.elementFromPoint(x, y);
		return hit !== null && (control.contains(hit) || (hit.closest('label')?.contains(control) ?? false));
	}

	/** A paragraph that ends in a line of one short word. */
	function widows(root: Element): string[] {
		return [...root.querySelectorAll('.text p')].flatMap((paragraph) => {
			if (!shown(paragraph) || paragraph.matches('.visually-hidden')) return [];
			const range = document.createRange();
			range.selectNodeContents(paragraph);
			const lines = new Map<number, { left: number; right: number }>();
			for (const { left, right, bottom, width } of range.getClientRects()) {
				if (width < 1) continue;
				// a figure's box is a hair higher than its line
				const line = Math.round(bottom / 8);
				const known = lines.get(line) ?? lines.get(line - 1) ?? lines.get(line + 1);
				if (known) Object.assign(known, { left: Math.min(known.left, left), right: Math.max(known.right, right) });
				else lines.set(line, { left, right });
			}
			const all = [...lines.values()];
			const last = all.at(-1);
			if (!last || all.length < 3) return [];
			const short = 2.5 * parseFloat(getComputedStyle(paragraph).fontSize);
			return last.right - last.left < short ? [`${say(paragraph.textContent!)} ends in a line of one short word`] : [];
		});
	}

	window.audit = async ({ step, touch = false, themes = [], whole = false }) => {
		if (step) await goTo(step);
		const roots = whole || !step ? [document.body] : near(step);
		const words = roots.flatMap((root) => wordsIn(root, whole));
		const faults = [
			...collisions(words),
			...outOfTheirBox(words, roots, whole),
			...roots.flatMap((root) => (root.matches('.step') ? widows(root) : []))
		];
		if (touch) faults.push(...smallTargets());
		for (const theme of themes) {
			document.documentElement.dataset.theme = theme;
			faults.push(...hardToRead(words, theme));
		}
		delete document.documentElement.dataset.theme;
		return step ? faults.map((fault) => `${step}: ${fault}`) : faults;
	};
}
