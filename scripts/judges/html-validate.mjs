/** html-validate: the HTML of every page against its rules for documents and for accessibility. */
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { buildFolder } from '../ensure-built.mjs';
import { pages } from './site.mjs';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
		rules: {
			// Asks for the hashes of files from elsewhere; every file here is the site's own (the rule's default from version 11)
			'require-sri': ['error', { target: 'crossorigin' }]
		}
	})
);

/** @returns {Promise<import('./site.mjs').Verdict>} */
export async function htmlValidate() {
	const faults = [];
	for (const path of pages) {
		const report = await validator.validateFile(join(buildFolder, path.endsWith('/') ? `${path}index.html` : path));
		for (const { messages } of report.results)
			faults.push(
				...messages.map(({ line, column, ruleId, message }) => `${path} ${line}:${column} ${ruleId} ${message}`)
			);
	}
	return { said: `${pages.length} pages`, faults };
}
