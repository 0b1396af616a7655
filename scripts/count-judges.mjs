/**
 * Reads what the judges wrote and prints two numbers: how many gave their perfect score and how many did not.
 *
 *     node scripts/count-judges.mjs <the exit code of npm run judges>
 *     node scripts/count-judges.mjs --skipped      what could not be asked here, a line each
 */
import { existsSync, readFileSync } from 'node:fs';
import { root } from './people.mjs';

const results = new URL('.cache/judges.json', root);
/** @type {{ passed: number, failed: number, skipped: string[] } | undefined} */
const told = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
const [asked] = process.argv.slice(2);

if (asked === '--skipped') for (const line of told?.skipped ?? []) console.log(line);
// a run that broke off wrote nothing, and one that fails without a fault of a judge's has failed all the same
else console.log(told ? `${told.passed} ${told.failed || (asked === '0' ? 0 : 1)}` : '0 1');
