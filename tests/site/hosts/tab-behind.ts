/**
 * A page in a tab that is really behind another: hidden, and not painted. Playwright keeps every tab of its own awake, so this
 * one is opened and spoken to by the browser's own protocol.
 */
import type { CDPSession } from 'playwright';
import { browser } from '../browser';

interface Node {
	readonly nodeId: number;
	readonly nodeName: string;
	readonly children?: readonly Node[];
	readonly contentDocument?: Node;
}

export interface TabBehind {
	/** What an expression is in the page. */
	ask(expression: string): Promise<unknown>;
	/** The height of what is in the page's first frame, in whole pixels. */
	holds(): Promise<number>;
	/** Puts the tab in front, or behind the other again. */
	front(is: boolean): Promise<void>;
	close(): Promise<void>;
}

const find = (node: Node | undefined, name: string): Node | undefined =>
	node?.nodeName === name ? node : node?.children?.map((child) => find(child, name)).find(Boolean);

/** Opens an address behind another tab, as a middle click does. */
export async function openBehind(url: string): Promise<TabBehind> {
	const session: CDPSession = await (await browser()).newBrowserCDPSession();
	const { browserContextId } = await session.send('Target.createBrowserContext');
	const other = await session.send('Target.createTarget', { url: 'about:blank', browserContextId });
	const { targetId } = await session.send('Target.createTarget', { url, browserContextId, background: true });
	const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
	let asked = 0;
	/** One command of the protocol to the tab, and its answer. */
	const send = <Answer>(method: string, params: object) =>
		new Promise<Answer>((done, failed) => {
			const id = ++asked;
			const hear = ({ message }: { message: string }) => {
				const said = JSON.parse(message) as { id?: number; result?: Answer; error?: { message: string } };
				if (said.id !== id) return;
				session.off('Target.receivedMessageFromTarget', hear);
				if (said.error) failed(new Error(said.error.message));
				else done(said.result!);
			};
			session.on('Target.receivedMessageFromTarget', hear);
			const message = JSON.stringify({ id, method, params });
			session.send('Target.sendMessageToTarget', { sessionId, message }).catch(failed);
		});
	return {
		ask: async (expression) =>
			(await send<{ result: { value: unknown } }>('Runtime.evaluate', { expression, returnByValue: true })).result
				.value,
		async holds() {
			const { root } = await send<{ root: Node }>('DOM.getDocument', { depth: -1, pierce: true });
			const inside = find(find(root, 'IFRAME')?.contentDocument, 'HTML');
			if (!inside) return 0;
			const { model } = await send<{ model: { height: number } }>('DOM.getBoxModel', { nodeId: inside.nodeId });
			return model.height;
		},
		async front(is) {
			await session.send('Target.activateTarget', { targetId: is ? targetId : other.targetId });
		},
		close: async () => {
			await session.send('Target.disposeBrowserContext', { browserContextId });
			await session.detach();
		}
	};
}
