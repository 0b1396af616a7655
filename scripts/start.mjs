/**
 * `npm start`: installs what is missing, builds, serves, and says where.
 *
 *     npm start                     for this computer only
 *     npm start -- --host           for every device on the same network
 *     npm start -- --port 8080      another port
 */
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { Problem, run, say } from './people.mjs';

const usualPort = 4172;

/** @param {string[]} args */
function readOptions(args) {
	try {
		const { values } = parseArgs({
			args,
			options: { host: { type: 'boolean', default: false }, port: { type: 'string', default: String(usualPort) } }
		});
		return { host: values.host, port: readPort(values.port) };
	} catch (error) {
		if (error instanceof Problem) throw error;
		const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
		throw new Problem(`${reason}. npm start takes two options: npm start -- --host --port 8080`);
	}
}

/** @param {string} text */
function readPort(text) {
	const port = Number(text);
	if (Number.isInteger(port) && port >= 0 && port <= 65535 && text.trim() !== '') return port;
	throw new Problem(`“${text}” is not a port: use a whole number from 1 to 65535, such as npm start -- --port 8080`);
}

/** This computer's addresses on its networks: what a phone beside it can open. */
function networkAddresses() {
	return Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.filter((address) => address.family === 'IPv4' && !address.internal)
		.map((address) => address.address);
}

await run(async () => {
	const options = readOptions(process.argv.slice(2));
	ensureInstalled();
	// only now: these import packages that may have been installed a moment ago
	const { buildFolder, ensureBuilt } = await import('./ensure-built.mjs');
	const { filesOf, listen } = await import('./serve.mjs');
	ensureBuilt();
	const served = await listen(filesOf(buildFolder), {
		host: options.host ? '0.0.0.0' : '127.0.0.1',
		port: options.port
	});

	say('');
	if (options.port !== 0 && served.port !== options.port)
		say(`Port ${options.port} is in use; this is the next free one.`);
	say(`The story is at          ${served.address}/`);
	if (options.host) {
		const addresses = networkAddresses();
		for (const address of addresses) say(`On the same network       http://${address}:${served.port}/`);
		if (addresses.length === 0) say('This computer is on no network, so no other device can open it.');
	} else {
		say('For a phone on the same network:  npm start -- --host');
	}
	say('Ctrl+C stops it.');

	const stop = () => void served.close().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	// npm starts us through a shell, which does not pass on that it was stopped: do not go on serving without it
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && stop(), 1000).unref();
});
