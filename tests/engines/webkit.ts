/**
 * WebKit as Debian builds it, through its own driver, on a screen that is not shown. Its window cannot be narrower than
 * 447 pixels and it has no touch: this is WebKit, and not an iPhone.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { WebKit } from '../../scripts/engines.mjs';
import type { Key, Plain, Visitor } from './visitor';

/** As WebDriver names them. */
const KEYS: Record<Key, string> = {
	End: '\uE010',
	Home: '\uE011',
	Tab: '\uE004',
	Enter: '\uE007',
	Escape: '\uE00C',
	ArrowRight: '\uE014',
	ArrowLeft: '\uE012'
};
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const freePort = () =>
	new Promise<number>((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});

/** A screen nobody sees; Xvfb chooses its number and says it once it is ready. */
function hiddenScreen(path: string) {
	const screen = spawn(path, ['-displayfd', '3', '-screen', '0', '2000x1300x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	return new Promise<{ screen: ChildProcess; display: string }>((done, fail) => {
		screen.once('error', fail);
		screen.once('exit', () => fail(new Error('Xvfb ended before it had a screen.')));
		screen.stdio[3]!.once('data', (number: Buffer) => done({ screen, display: `:${number.toString().trim()}` }));
	});
}

/** Throws where the driver, the browser or the screen does not start. */
export async function webkitVisitor(webkit: WebKit): Promise<Visitor> {
	// the port that was free may be another program's by now: with another it begins afresh
	for (let left = 2; ; left--) {
		try {
			return await begin(webkit);
		} catch (error) {
			if (left === 0) throw error;
		}
	}
}

async function begin({ driver, browser, screen: xvfb }: WebKit): Promise<Visitor> {
	const { screen, display } = await hiddenScreen(xvfb);
	const port = await freePort();
	const service = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
		stdio: 'ignore',
		env: {
			...process.env,
			DISPLAY: display,
			GDK_BACKEND: 'x11',
			WEBKIT_DISABLE_COMPOSITING_MODE: '1',
			LIBGL_ALWAYS_SOFTWARE: '1'
		}
	});
	const at = `http://127.0.0.1:${port}`;
	async function send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<never> {
		const answer = await fetch(at + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
		const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
		if (value?.error) throw new Error(`WebKit, ${path}: ${value.error}: ${value.message}`);
		return value as never;
	}
	const end = () => {
		service.kill();
		screen.kill();
	};
	const listening = async () => {
		for (let tries = 0; ; tries++) {
			try {
				return void (await send('GET', '/status'));
			} catch (error) {
				if (tries > 1200 || service.exitCode !== null) throw error;
				await new Promise((done) => setTimeout(done, 100)); // it has no other way to say that it listens
			}
		}
	};
	const start = async (): Promise<{ sessionId: string }> => {
		await listening();
		return send('POST', '/session', {
			capabilities: {
				alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } }
			}
		});
	};
	const started = await start().catch((error: unknown) => {
		end();
		throw error;
	});
	const session = `/session/${started.sessionId}`;
	await send('POST', `${session}/timeouts`, { script: 170_000, pageLoad: 170_000 });

	const ask = async <Answer>(question: string, given: readonly Plain[]): Promise<Answer> => {
		const { value, error }: { value: Answer; error?: string } = await send('POST', `${session}/execute/async`, {
			script: `const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);
				Promise.resolve().then(() => (${question})(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
			args: given
		});
		if (error) throw new Error(error);
		return value;
	};
	return {
		open: async (address) => {
			await send('POST', `${session}/url`, { url: 'about:blank' });
			await send('POST', `${session}/url`, { url: address });
		},
		reload: async () => void (await send('POST', `${session}/refresh`, {})),
		ask: (question, ...given) => ask(question.toString(), given),
		press: async (key) => {
			const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
			await send('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
		},
		click: async (selector) => {
			const element: Record<string, string> = await send('POST', `${session}/element`, {
				using: 'css selector',
				value: selector
			});
			await send('POST', `${session}/element/${element[ELEMENT]}/click`, {});
		},
		size: async (width, height) => {
			await send('POST', `${session}/window/rect`, { width, height });
		},
		close: async () => {
			await send('DELETE', session).catch(() => undefined);
			end();
		}
	};
}
