/**
 * What a screen reader has to read: the whole story as Chromium's accessibility tree gives it, written down as prose and
 * compared with docs/transcript.txt. `npm test -- tests/site/transcript.test.ts --update` renews that file: read the
 * difference, as somebody who hears it would.
 */
import type { CDPSession } from 'playwright';
import { expect, test } from 'vitest';
import { read } from './reader';

interface Node {
	nodeId: string;
	ignored: boolean;
	role?: { value: string };
	name?: { value: string };
	value?: { value: string | number };
	properties?: { name: string; value: { value: unknown } }[];
	childIds?: string[];
}

/** Roles that stand inside a line of words. */
const INLINE = new Set(
	'StaticText link emphasis strong time Abbr mark code superscript subscript insertion deletion button image LineBreak generic-inline'.split(
		' '
	)
);

/** The tree as lines: what is said, in the order it is said. */
function spoken(nodes: readonly Node[]): string[] {
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const childrenOf = (node: Node) => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
	const roleOf = (node: Node) => (node.ignored ? 'none' : (node.role?.value ?? 'none'));
	const property = (node: Node, name: string) => node.properties?.find((one) => one.name === name)?.value.value;

	/** Whether a node and everything in it is words in a line. */
	const inline = (node: Node): boolean =>
		roleOf(node) === 'InlineTextBox' ||
		INLINE.has(roleOf(node)) ||
		(['none', 'generic'].includes(roleOf(node)) && childrenOf(node).every(inline));
	const words = (node: Node): string => {
		const role = roleOf(node);
		if (role === 'StaticText') return node.name?.value ?? '';
		if (role === 'LineBreak') return ' ';
		if (role === 'link') return `[${node.name?.value ?? ''}]`;
		if (role === 'button') return `(button: ${node.name?.value ?? ''})`;
		if (role === 'image') return node.name?.value ? `(picture: ${node.name.value})` : '(picture) ';
		// a box of its own, such as a label on a drawing, is said by itself
		if (role === 'generic') return ` · ${childrenOf(node).map(words).join('')} · `;
		return childrenOf(node).map(words).join('');
	};
	const tidy = (text: string) =>
		text
			.replace(/\s+/g, ' ')
			.replace(/(?: ?· ?)+/g, ' · ')
			.replace(/^[ ·]+|[ ·]+$/g, '');

	const lines: string[] = [];
	const say = (text: string) => {
		if (tidy(text) !== '') lines.push(tidy(text));
	};
	const all = (node: Node) => {
		let line = '';
		for (const child of childrenOf(node)) {
			if (inline(child)) {
				line += words(child);
				continue;
			}
			say(line);
			line = '';
			visit(child);
		}
		say(line);
	};
	function visit(node: Node): void {
		const role = roleOf(node);
		const name = tidy(node.name?.value ?? '');
		switch (role) {
			case 'heading':
				lines.push('', `${'#'.repeat(Number(property(node, 'level') ?? 1))} ${name}`);
				return;
			case 'main':
			case 'navigation':
			case 'region':
			case 'article':
			case 'figure':
			case 'group':
			case 'table':
			case 'list':
			case 'radiogroup':
			case 'form':
				if (name) lines.push('', `(${role}: ${name})`);
				return all(node);
			case 'listitem':
				if (childrenOf(node).every((child) => inline(child) || roleOf(child) === 'ListMarker'))
					return say(
						`- ${childrenOf(node)
							.filter((child) => roleOf(child) !== 'ListMarker')
							.map(words)
							.join('')}`
					);
				return all(node);
			case 'row':
				return say(
					childrenOf(node)
						.map((cell) => tidy(cell.name?.value || words(cell)))
						.join(' | ')
				);
			case 'DisclosureTriangle':
				return say(`(opens and closes: ${name})`);
			case 'slider':
				return say(`(slider: ${name}, ${node.value?.value ?? ''})`);
			case 'radio':
			case 'searchbox':
			case 'textbox':
			case 'status':
				return say(`(${role}: ${name})`);
			case 'ListMarker':
				return;
			default:
				return inline(node) ? say(words(node)) : all(node);
		}
	}
	const root = nodes[0];
	if (root) visit(root);
	return lines;
}

async function tree(session: CDPSession) {
	await session.send('Accessibility.enable');
	return (await session.send('Accessibility.getFullAXTree')).nodes as Node[];
}

test('the story as it is heard is the one that has been read through', async () => {
	const { page, context } = await read({ path: '/?read=article', reducedMotion: 'reduce' });
	// The tables under the pictures are asked for too: all that is counted must be there to hear
	await page.evaluate(() => {
		document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', ''));
		// Long tables of the method have tests of their own, and are the same row some hundred times over
		document.querySelectorAll('#method table tbody tr:nth-child(n + 4)').forEach((row) => row.remove());
		document
			.querySelectorAll('#method ol > li:nth-child(n + 4), #method ul > li:nth-child(n + 4)')
			.forEach((item) => item.remove());
	});
	const heard = spoken(await tree(await context.newCDPSession(page)));
	const text = heard.join('\n');

	const figures = await page.evaluate(() => {
		const words = (one: Element) => (one.textContent ?? '').replace(/\s+/g, ' ').trim();
		return [...document.querySelectorAll('main section:not(#method) [data-figure]')]
			.filter((one) => one.checkVisibility() && !one.closest('[aria-hidden="true"]'))
			.map(words);
	});
	expect(figures.length).toBeGreaterThan(300);
	const plain = text.replace(/[[\]]/g, '').replace(/\s+/g, ' ');
	expect(
		figures.filter((one) => !plain.includes(one)),
		'figures that are seen and not heard'
	).toEqual([]);
	await expect(`${text}\n`).toMatchFileSnapshot('../../docs/transcript.txt');
});
