/** Finding and sorting in the table of figures. Without it the table is a table. */

/** Every row that holds the words asked for, anywhere; all of them where nothing is asked. */
function find(rows: readonly HTMLTableRowElement[], asked: string): number {
	const wanted = asked.toLowerCase().split(/\s+/).filter(Boolean);
	let found = 0;
	for (const row of rows) {
		const text = (row.textContent ?? '').toLowerCase();
		row.hidden = !wanted.every((word) => text.includes(word) || row.id.includes(word));
		if (!row.hidden) found++;
	}
	return found;
}

interface Key {
	/** Numbers before days, days before words. */
	readonly sort: 0 | 1 | 2;
	readonly number: number;
	readonly text: string;
}
function keyOf(cell: Element | undefined): Key {
	const text = cell?.textContent?.trim() ?? '';
	const day = cell?.querySelector('time')?.dateTime;
	if (day) return { sort: 1, number: Date.parse(day), text };
	const value = cell?.querySelector('data')?.value;
	if (value !== undefined) return { sort: 0, number: Number.parseFloat(value), text };
	return { sort: 2, number: 0, text };
}
const compare = (a: Key, b: Key) => a.sort - b.sort || a.number - b.number || a.text.localeCompare(b.text, 'en-GB');

type Order = 'ascending' | 'descending' | 'none';
const NEXT: Record<Order, Order> = { none: 'ascending', ascending: 'descending', descending: 'none' };

/** Makes the heads of a table into buttons that sort it: up, down, and back to the order of the story. */
function sortable(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): void {
	const body = table.tBodies[0];
	const heads = [...(table.tHead?.querySelectorAll('th') ?? [])];
	heads.forEach((head, column) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...head.childNodes);
		head.append(button);
		button.addEventListener('click', () => {
			const order = NEXT[(head.getAttribute('aria-sort') as Order | null) ?? 'none'];
			for (const other of heads) other.removeAttribute('aria-sort');
			if (order !== 'none') head.setAttribute('aria-sort', order);
			const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column]) }));
			if (order !== 'none') keyed.sort((a, b) => compare(a.key, b.key) * (order === 'ascending' ? 1 : -1));
			body?.append(...keyed.map(({ row }) => row));
		});
	});
}

/** Brings the table of figures to life. Does nothing on a page without one. */
export function finder(): void {
	const table = document.querySelector<HTMLTableElement>('#figures');
	const input = document.querySelector<HTMLInputElement>('[data-finds="figures"]');
	const output = document.querySelector<HTMLOutputElement>('[data-found="figures"]');
	if (!table || !input || !output) return;
	const rows = [...(table.tBodies[0]?.rows ?? [])];
	const look = () => {
		const found = find(rows, input.value);
		output.value = input.value.trim() === '' ? '' : `${found} of ${rows.length}`;
	};
	input.addEventListener('input', look);
	sortable(table, rows);
	// A link to a row that is not among those found, or in a table that is shut, must still lead to it. Not every browser
	// opens what it is sent into
	const toRow = () => {
		const target = rows.find((row) => `#${row.id}` === location.hash);
		if (!target) return;
		if (target.hidden) input.value = '';
		look();
		table.closest('details')?.setAttribute('open', '');
		target.scrollIntoView();
	};
	addEventListener('hashchange', toRow);
	// The table is a box that scrolls, and a browser that comes back to a page puts the page where it was, and not always the box
	if (!('touched' in document.documentElement.dataset)) toRow();
}
