/**
 * Reads Vitest's report and prints two numbers: how many tests passed and how many failed.
 *
 *     node scripts/count-tests.mjs <report.json> <the exit code of the run>
 *
 * A file that cannot be loaded has no tests to fail, and an error outside any test belongs to none: each such run
 * still counts as a failure, or it would be counted as good.
 */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number,
 *   testResults: { name: string, status: string, assertionResults: { status: string }[] }[] }} Report
 */

/**
 * @param {Report | undefined} report undefined when the run wrote none
 * @param {number} exitCode
 */
export function count(report, exitCode) {
	if (!report) return { passed: 0, failed: 1 };
	const unloadable = report.testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
	).length;
	const failed = report.numFailedTests + unloadable;
	return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

const [path, exitCode] = process.argv.slice(2);
if (path && process.argv[1]?.endsWith('count-tests.mjs')) {
	const { passed, failed } = count(
		existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined,
		Number(exitCode ?? 0)
	);
	console.log(`${passed} ${failed}`);
}
