/**
 * The rows the charts are drawn from: one small file of the site's own, asked for once, when the first stage comes near; or,
 * on a page that may ask for nothing, written into it.
 */
let asked: Promise<Readonly<Record<string, unknown>>> | undefined;

/** The rows of a chart. Rejects where the file does not arrive; a later call asks again. */
export async function rowsOf(chart: string): Promise<unknown> {
	asked ??= ask();
	try {
		return (await asked)[chart];
	} catch (missing) {
		asked = undefined;
		throw missing;
	}
}

async function ask(): Promise<Readonly<Record<string, unknown>>> {
	const here = document.querySelector('script[type="application/json"][data-rows]');
	if (here) return JSON.parse(here.textContent) as Readonly<Record<string, unknown>>;
	const address = document.querySelector<HTMLElement>('[data-rows]')?.dataset.rows;
	if (!address) throw new Error('This page names no rows for its charts (data-rows).');
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`The charts’ rows did not arrive: ${address} answered ${answer.status}`);
	return (await answer.json()) as Readonly<Record<string, unknown>>;
}
