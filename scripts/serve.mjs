/**
 * Serves a folder the way a good static host does: index pages, a redirect to the address with the slash, a 404 page
 * with status 404, and the headers of `_headers`. Used by `npm start`, the site tests and the benchmark.
 */
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './host-headers.mjs';
import { Problem } from './people.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ address: string, port: number, close: () => Promise<void> }} Served
 * @typedef {(request: Request, response: Response) => void} Handler
 */

/** How many ports to try, counting up, before giving up. */
const portsToTry = 20;

/** Text by the ending of its file. @type {Record<string, string | undefined>} */
const textTypes = {
	csv: 'text/csv',
	md: 'text/markdown',
	txt: 'text/plain',
	css: 'text/css',
	js: 'text/javascript',
	json: 'application/json',
	svg: 'image/svg+xml'
};

/**
 * A handler that serves the files of one folder.
 * @param {string} folder
 * @param {{ brotli?: boolean }} [options] with brotli, `file.br` is sent for `file` where it is there
 * @returns {Handler}
 */
export function filesOf(folder, { brotli = false } = {}) {
	const rules = parseHeaders(readIfThere(join(folder, '_headers')) ?? '');
	const notFoundPage = readIfThere(join(folder, '404.html'));
	const files = sirv(folder, {
		etag: true,
		brotli,
		// .well-known is for hosts; nothing else that begins with a dot is meant to be seen
		dotfiles: false,
		onNoMatch(_request, response) {
			response.statusCode = 404;
			response.setHeader('Content-Type', `text/${notFoundPage ? 'html' : 'plain'}; charset=utf-8`);
			response.end(notFoundPage ?? 'There is no such page here. The story begins at /');
		},
		setHeaders(response, pathname) {
			// sirv names the encoding of HTML only, and after this is asked; the CSV files hold £ and – as well
			const type = textTypes[pathname.slice(pathname.lastIndexOf('.') + 1)];
			if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
		}
	});
	return (request, response) => {
		const [, pathname = '/', search = ''] = /^([^?#]*)([^#]*)/.exec(request.url ?? '/') ?? [];
		for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
		if (isPageWithoutSlash(folder, pathname)) {
			// the pages' links are relative, so /present must become /present/ before they are followed
			response.writeHead(308, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
			return;
		}
		files(request, response);
	};
}

/**
 * Starts a server. A busy port is not a failure: the next free one is taken, and the address says which.
 * @param {Handler} handler
 * @param {{ host?: string, port?: number }} [options] port 0 (the default) is any free port
 * @returns {Promise<Served>}
 */
export async function listen(handler, { host = '127.0.0.1', port = 0 } = {}) {
	const server = createServer(handler);
	for (let candidate = port; ; candidate++) {
		try {
			await new Promise((resolve, reject) => {
				server.once('error', reject);
				server.listen(candidate, host, () => resolve(server.off('error', reject)));
			});
			break;
		} catch (error) {
			const code = /** @type {NodeJS.ErrnoException} */ (error).code;
			if (code === 'EACCES') {
				throw new Problem(
					`Port ${candidate} needs an administrator's rights. Choose one above 1023: npm start -- --port 8080`
				);
			}
			if (code !== 'EADDRINUSE') throw error;
			if (candidate >= port + portsToTry || candidate >= 65535) {
				throw new Problem(`Ports ${port} to ${candidate} are all in use. Choose another: npm start -- --port 8080`);
			}
		}
	}
	const bound = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
	return {
		port: bound,
		address: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${bound}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections(); // browsers keep connections open, and close() would wait for them
			})
	};
}

/**
 * @param {string} folder
 * @param {string} pathname
 */
function isPageWithoutSlash(folder, pathname) {
	if (pathname.endsWith('/')) return false;
	try {
		const name = decodeURIComponent(pathname);
		if (name.split(/[\\/]/).includes('..')) return false; // no climbing out of the folder
		return statSync(join(folder, name, 'index.html')).isFile();
	} catch {
		return false;
	}
}

/** @param {string} path */
function readIfThere(path) {
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
