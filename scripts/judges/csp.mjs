/** Google's CSP evaluator, on the policy that every page carries. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { buildFolder } from '../ensure-built.mjs';
import { pages } from './site.mjs';

/** Its scale runs from 10, high, to 60, for information; 50 is “may matter, look yourself”. */
const GRAVE = 50;

/** @returns {Promise<import('./site.mjs').Verdict>} */
export async function csp() {
	/** @type {Map<string, string[]>} */
	const policies = new Map();
	const faults = [];
	for (const path of pages) {
		const html = readFileSync(join(buildFolder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
		const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
		if (policy === undefined) faults.push(`${path} has no policy`);
		else policies.set(policy, [...(policies.get(policy) ?? []), path]);
	}
	for (const [policy, on] of policies) {
		const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
		for (const { severity, directive, value, description } of findings)
			if (severity < GRAVE) faults.push(`${on[0]} ${directive} ${value ?? ''}: ${description} (${severity})`);
	}
	return { said: `${policies.size} policies on ${pages.length} pages`, faults };
}
