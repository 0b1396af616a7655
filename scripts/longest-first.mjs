/**
 * The order in which Vitest begins the test files. Of itself it goes by their size until it has once seen how long they
 * take, which on a clean clone is never: then a short file of long tests comes last, and one worker waits for the other.
 */
import { BaseSequencer } from 'vitest/node';

/** The files that take longest, longest first: said by the last run of all of them. */
const longest = ['arriving', 'reading', 'sourcing', 'layout', 'weight', 'present-keys', 'contract', 'outside'];

/** @param {import('vitest/node').TestSpecification} specification */
const rank = ({ moduleId }) => {
	const at = longest.findIndex((name) => moduleId.endsWith(`/site/${name}.test.ts`));
	return at < 0 ? longest.length : at;
};

/** Begins with the files of `longest`, in their order, and leaves the rest as Vitest has them. */
export class LongestFirst extends BaseSequencer {
	/** @param {import('vitest/node').TestSpecification[]} files */
	async sort(files) {
		return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
	}
}
