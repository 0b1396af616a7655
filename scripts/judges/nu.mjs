/** The Nu HTML checker: the reference checker of HTML and CSS. It needs Java. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFolder } from '../ensure-built.mjs';
import { root } from '../people.mjs';
import { aptInstall, starts } from './apt.mjs';
import { pages } from './site.mjs';

const jar = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', root));

/**
 * @typedef {{ type: string, subType?: string, url?: string, message: string, lastLine?: number, lastColumn?: number, extract?: string }} Message
 */

/**
 * @param {string} site
 * @returns {Promise<import('./site.mjs').Verdict>}
 */
export async function nu(site) {
	const java = () => starts('java', ['-version']);
	if (!java() && !(aptInstall('Java', ['default-jre-headless']) && java())) {
		return {
			said: '',
			faults: [],
			skipped: 'the Nu HTML checker needs Java: install one (Debian: apt-get install default-jre-headless)'
		};
	}
	// Asked by address, not by file: a policy that says 'self' means nothing of a file. It refuses loopback unless told
	const addresses = pages.map((path) => site + path);
	// And pictures by file: by address it takes them for pages
	const pictures = ['favicon.svg', ...readdirSync(join(buildFolder, 'share')).map((name) => join('share', name))]
		.filter((name) => name.endsWith('.svg'))
		.map((name) => join(buildFolder, name));
	const messages = [...(await asked(addresses)), ...(await asked(pictures))];
	return {
		said: `${addresses.length + pictures.length} files`,
		faults: messages.map(
			({ url = '', lastLine, lastColumn, message, extract = '' }) =>
				`${url.replace(site, '')} ${lastLine}:${lastColumn} ${message} ${JSON.stringify(extract.slice(0, 120))}`
		)
	};
}

/**
 * What the checker says of addresses or files.
 * @param {string[]} what
 * @returns {Promise<Message[]>}
 */
async function asked(what) {
	const out = await new Promise((resolve, reject) => {
		const options = ['--format', 'json', '--also-check-css', '--also-check-svg', '--exit-zero-always'];
		const started = spawn('java', [
			'-Dnu.validator.servlet.allow-forbidden-hosts=true',
			'-jar',
			jar,
			...options,
			...what
		]);
		let said = '';
		started.stderr.on('data', (data) => (said += data));
		started.on('error', reject);
		started.on('close', () => resolve(said));
	});
	return /** @type {{ messages: Message[] }} */ (JSON.parse(out)).messages;
}
