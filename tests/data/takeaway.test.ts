import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import {
	departures,
	events,
	figure,
	figures,
	machineValue,
	readings,
	sources,
	type Correction,
	type Departure,
	type Reading,
	type Source,
	type StoryEvent
} from '../../data';
import { DataProblem } from '../../data/problem';
import contract from '../../docs/contracts/data.md?raw';
import {
	facts,
	filesOf,
	pageOf,
	read,
	table,
	tablesOf,
	written,
	type Cell,
	type Column,
	type Declared,
	type Facts
} from '../../src/lib/sourcing/takeaway';
import { datasets, PACKAGE_PATH } from '../../src/lib/sourcing/datasets';
import { columnsMarkdown } from '../../src/lib/sourcing/takeaway/readme';

const tables = tablesOf();
const bodyOf = (name: string, of: Facts = facts) => filesOf(of).find((file) => file.name === name)!.body;

/** The rows of a CSV file by column name, as somebody reads them who has only the file and its schema. */
function rowsOf(name: string, of: Facts = facts): Record<string, Cell>[] {
	const { columns } = tablesOf(of).find((one) => one.name === name)!;
	const [header = [], ...lines] = csvParseRows(bodyOf(`${name}.csv`, of));
	return lines.map((line) =>
		Object.fromEntries(
			line.map((text, at) => [
				header[at]!,
				read(
					columns.find((one) => one.name === header[at])!,
					text
				)
			])
		)
	);
}
const items = (cell: Cell | undefined) => (Array.isArray(cell) ? (cell as readonly string[]) : []);
const text = (cell: Cell | undefined) => (cell === null || cell === undefined ? '' : String(cell));
const rows = Object.fromEntries(tables.map(({ name }) => [name, rowsOf(name)]));
const ids = (name: string) => rows[name]!.map((row) => String(row.id));

describe('the CSV files', () => {
	test.each(tables.map((one) => [one.name, one] as const))(
		'%s has the header of its schema, and whole lines',
		(name, one) => {
			const [header, ...lines] = csvParseRows(bodyOf(`${name}.csv`));
			expect(header).toEqual(one.columns.map((column) => column.name));
			expect(new Set(header).size).toBe(header!.length);
			for (const line of lines) expect(line, line[0]).toHaveLength(header!.length);
			expect(bodyOf(`${name}.csv`)).toMatch(/[^\n]\n$/);
			expect(bodyOf(`${name}.csv`)).not.toMatch(/\r|\ufeff/);
		}
	);

	test.each(tables.map((one) => [one.name, one] as const))('%s comes back from the file as it went in', (_, one) => {
		expect(rows[one.name]!.map((row) => one.columns.map((column) => row[column.name]))).toEqual(one.rows);
	});

	test('hold every figure, departure, event, reading and source, in the order of the module', () => {
		expect(ids('figures')).toEqual(figures.map((one) => one.id));
		expect(ids('departures')).toEqual(departures.map((one) => one.id));
		expect(ids('events')).toEqual(events.map((one) => one.id));
		expect(ids('readings')).toEqual(readings.map((one) => `${one.text}.${one.question}`));
		expect(ids('sources')).toEqual(sources.map((one) => one.id));
	});
});

describe('what was written is what the module says', () => {
	test('of figures', () => {
		const found = rows.figures!.map((row) => ({
			id: row.id,
			label: row.label,
			value: row.number ?? `${text(row.date)}${row.time_bst === null ? '' : `T${text(row.time_bst)}+01:00`}`,
			ends: [row.low, row.high],
			machine: row.value,
			unit: row.unit,
			exactness: row.exactness,
			kind: row.kind,
			claimed: row.claimed,
			claimant: [row.claimant_id, row.claimant, row.credit],
			passages: items(row.passages).map((passage, at) => `${passage} ${items(row.evidence)[at]}`),
			events: row.events,
			from: row.from,
			disputes: items(row.disputed_by).length,
			note: row.note
		}));
		expect(found).toEqual(
			figures.map((one) => ({
				id: one.id,
				label: one.label,
				value: one.value,
				ends: [one.low ?? null, one.high ?? null],
				machine: machineValue(one),
				unit: one.unit,
				exactness: one.exactness,
				kind: one.kind,
				claimed: one.claimed,
				claimant: [one.claimant.id, one.claimant.name, one.claimant.credit],
				passages: one.origins.flatMap((origin) =>
					origin.kind === 'text' ? `${origin.source}:${origin.paragraph} ${origin.phrase}` : []
				),
				events: one.origins.flatMap((origin) => (origin.kind === 'record' ? origin.event : [])),
				from: one.origins.flatMap((origin) => (origin.kind === 'derived' ? origin.from : [])),
				disputes: one.disputedBy.length,
				note: one.note ?? null
			}))
		);
	});

	test('of departures', () => {
		const found = rows.departures!.map((row) => ({
			id: row.id,
			name: row.name,
			post: row.post,
			tier: row.tier,
			kind: row.kind,
			date: row.date,
			time: row.time_bst,
			precision: row.time_precision,
			notBefore: row.not_before_bst,
			notAfter: row.not_after_bst,
			sources: [row.source_1, row.source_2].filter((address) => address !== null),
			note: text(row.note)
		}));
		expect(found).toEqual(departures satisfies readonly Departure[]);
	});

	test('of events', () => {
		const passages = (cell: Cell | undefined) => {
			const found: { text: string; paragraphs: number[] }[] = [];
			for (const [text, paragraph] of items(cell).map((passage) => passage.split(':'))) {
				const last = found.at(-1);
				if (last?.text === text) last!.paragraphs.push(Number(paragraph));
				else found.push({ text: text!, paragraphs: [Number(paragraph)] });
			}
			return found;
		};
		const found = rows.events!.map((row) => ({
			id: row.id,
			date: row.date,
			until: row.until,
			time: row.time_bst,
			part: row.part,
			what: row.event,
			figures: text(row.figures),
			basis: row.basis,
			dating: row.dating,
			passages: passages(row.passages),
			sameAs: row.same_as,
			sources: row.basis === 'record' ? row.addresses : [],
			confidence: row.confidence,
			note: text(row.note)
		}));
		expect(found).toEqual(events satisfies readonly StoryEvent[]);
	});

	test('of readings', () => {
		const found = rows.readings!.map((row) => ({
			text: row.text,
			question: row.question,
			stance: row.stance,
			paragraphs: items(row.passages).map((passage) => Number(passage.split(':')[1])),
			...(row.evidence !== null && { phrase: row.evidence })
		}));
		expect(found).toEqual(readings satisfies readonly Reading[]);
		expect(rows.readings!.filter((row) => row.silent).map((row) => row.stance)).toEqual(Array(8).fill(null));
		expect(rows.readings!.find((row) => row.text === 'rogercee-august')!.same_site_as).toBe('rogercee-september');
	});

	test('of sources', () => {
		const found = rows.sources!.map(({ title_is: titleIs, text: _, corrected: __, reference: ___, note, ...row }) => ({
			...row,
			titleIs,
			note: text(note)
		}));
		expect(found).toEqual(sources satisfies readonly Source[]);
		expect(rows.sources!.filter((row) => row.text)).toHaveLength(5);
	});

	test('and figures.json has the same rows', () => {
		const whole = JSON.parse(bodyOf('figures.json')) as { figures: unknown; version: string };
		expect(whole.figures).toEqual(rows.figures);
		expect(whole.version).toBe(facts.publication.version);
	});

	test('and one changed value changes in every file', () => {
		const changed: Facts = {
			...facts,
			figures: figures.map((one) => (one.id === 'vote.for' ? { ...one, value: 41 } : one))
		};
		const row = (of: Facts) => rowsOf('figures', of).find((one) => one.id === 'vote.for')!;
		expect([row(facts).number, row(changed).number, row(changed).value, row(changed).printed]).toEqual([
			40,
			41,
			'41',
			'41'
		]);
		expect(bodyOf('figures.json', changed)).not.toBe(bodyOf('figures.json'));
		expect(bodyOf('datapackage.json', changed)).not.toBe(bodyOf('datapackage.json'));
	});
});

describe('every row says where it comes from', () => {
	const known = new Set(ids('sources'));
	const addressesOf = (ids: readonly string[]) =>
		new Set(sources.filter((source) => ids.includes(source.id)).flatMap((source) => source.addresses));

	test('in words, and in sources that are there', () => {
		for (const name of ['figures', 'departures', 'events', 'readings']) {
			for (const row of rows[name]!) {
				expect(written(row.where!), `${name} ${String(row.id)}`).not.toBe('');
				const named = [...items(row.source_ids), row.source_1_id, row.source_2_id, row.text].filter(
					(id): id is string => typeof id === 'string'
				);
				const rests = name === 'figures' ? restsOnSources(String(row.id)) : true;
				expect(named.length > 0, `${name} ${String(row.id)} has a source`).toBe(rests);
				expect(
					named.filter((id) => !known.has(id)),
					`${name} ${String(row.id)}`
				).toEqual([]);
				const own = addressesOf(named);
				const addresses = [...items(row.addresses), row.source_1, row.source_2].filter(
					(one) => typeof one === 'string'
				);
				expect(addresses.length > 0, `${name} ${String(row.id)} has an address`).toBe(rests);
				expect(
					addresses.filter((address) => !own.has(address)),
					`${name} ${String(row.id)}`
				).toEqual([]);
			}
		}
		for (const row of rows.sources!) expect(items(row.addresses).length, String(row.id)).toBeGreaterThan(0);
	});

	/** Whether a figure, or one it was worked out from, was read anywhere: the others are counted from our own list or page. */
	function restsOnSources(id: string): boolean {
		const { origins } = figures.find((one) => one.id === id)!;
		return origins.some((origin) =>
			origin.kind === 'derived' ? origin.from.some(restsOnSources) : !['departures', 'ours'].includes(origin.kind)
		);
	}

	test('a figure that was worked out shows its arithmetic, and no other does', () => {
		const worked = rows.figures!.filter((row) => items(row.origin).includes('derived'));
		expect(worked.length).toBeGreaterThan(40);
		for (const row of rows.figures!) {
			const derived = worked.includes(row);
			expect(row.working !== null, String(row.id)).toBe(derived);
			expect(items(row.from).length > 0, String(row.id)).toBe(derived);
			if (derived) expect(row.working, String(row.id)).toMatch(/^.+ = .+$/);
		}
		expect(worked.find((row) => row.id === 'vote.valid')!.working).toBe('172 + 40 = 212 votes');
	});

	test('a sum names what its inputs were read in', () => {
		const row = rows.figures!.find((one) => one.id === 'vote.shareOfMps')!;
		expect(row.source_ids).toEqual(rows.figures!.find((one) => one.id === 'vote.against')!.source_ids);
	});

	test('every reference finds its row', () => {
		const lost: string[] = [];
		const look = (name: string, column: string, there: readonly string[]) => {
			for (const row of rows[name]!) {
				const cell = row[column];
				for (const id of typeof cell === 'string' ? [cell] : items(cell))
					if (!there.includes(id)) lost.push(`${name} ${String(row.id)} ${column}: ${id}`);
			}
		};
		for (const column of ['from', 'disputing']) look('figures', column, ids('figures'));
		look('figures', 'events', ids('events'));
		look('figures', 'used_at', facts.steps);
		look('events', 'same_as', ids('events'));
		look('readings', 'same_site_as', ids('sources'));
		for (const one of tables)
			for (const { column, table, to } of one.foreignKeys)
				look(
					one.name,
					column,
					rows[table]!.map((row) => String(row[to]))
				);
		const texts = ids('sources').slice(0, 5);
		for (const name of ['figures', 'events', 'readings'])
			for (const row of rows[name]!)
				for (const passage of items(row.passages))
					if (!texts.includes(passage.split(':')[0]!)) lost.push(`${name} ${String(row.id)}: ${passage}`);
		expect(lost).toEqual([]);
		expect(tables.flatMap((one) => one.foreignKeys)).toHaveLength(3);
	});

	test('evidence is a few words', () => {
		const phrases = [
			...rows.figures!.flatMap((row) => items(row.evidence)),
			...rows.readings!.map((row) => text(row.evidence))
		];
		for (const phrase of phrases) expect(phrase.split(/\s+/).length, phrase).toBeLessThanOrEqual(8);
	});
});

describe('our words in the files', () => {
	const OURS: Record<string, readonly string[]> = {
		figures: ['label', 'where', 'working', 'disputed_by', 'note', 'claimant', 'credit'],
		departures: ['post', 'note'],
		events: ['event', 'figures', 'note'],
		readings: ['side', 'sort', 'known', 'stance', 'asks'],
		sources: ['note']
	};
	test('never call it what only others do', () => {
		for (const [name, columns] of Object.entries(OURS))
			for (const row of rows[name]!)
				for (const column of columns)
					expect(written(row[column]!), `${name} ${String(row.id)}`).not.toMatch(/\bcoup\b|\bseed\b/i);
		expect(bodyOf('README.md')).not.toMatch(/\bcoup\b/i);
	});
});

describe('corrections', () => {
	const log = (change: Partial<Correction>): Facts => ({
		...facts,
		corrections: [
			{
				id: 'first',
				date: '2027-01-02',
				where: 'vote.for',
				was: 'one fewer',
				now: 'as it is',
				because: 'A reader counted.',
				...change
			}
		]
	});

	test('stand in the row, in both descriptions, in the README and on the page', () => {
		const corrected = log({});
		expect(rowsOf('figures', corrected).filter((row) => row.corrected !== null)).toEqual([
			expect.objectContaining({ id: 'vote.for', corrected: '2027-01-02' })
		]);
		for (const name of ['figures.json', 'datapackage.json'])
			expect((JSON.parse(bodyOf(name, corrected)) as { corrections: unknown }).corrections, name).toEqual(
				corrected.corrections
			);
		expect(bodyOf('README.md', corrected)).toContain(
			'- 2027-01-02, `vote.for`: was one fewer; now as it is. A reader counted.'
		);
		expect(bodyOf('README.md', log({ where: 'vote.for' }))).not.toContain('None so far.');
		expect(pageOf(corrected).corrections).toEqual(corrected.corrections);
	});

	test.each(['hilary-benn', 'no-confidence-vote', 'buzzfeed', 'buzzfeed.planned', 'vote-result'])(
		'may be of %s',
		(where) => {
			const corrected = log({ where });
			const marked = tablesOf(corrected).flatMap(({ name }) =>
				rowsOf(name, corrected).filter((row) => row.corrected !== null)
			);
			expect(marked.map((row) => row.id)).toEqual(where === 'vote-result' ? [] : [where]);
		}
	);

	test('show the latest day of a row corrected twice', () => {
		const [one] = log({}).corrections;
		const twice = { ...facts, corrections: [{ ...one!, id: 'second', date: '2027-03-04' }, one!] };
		expect(rowsOf('figures', twice).find((row) => row.id === 'vote.for')!.corrected).toBe('2027-03-04');
	});

	test('of something that is not there stop the build', () => {
		expect(() => tablesOf(log({ where: 'vote.nobody' }))).toThrow(
			'data/corrections.ts: first: where: found "vote.nobody"; allowed: the id of a figure, departure, event, source, reading or step'
		);
	});
});

describe('a cell that is not what its column promises stops the build', () => {
	interface Row {
		readonly id: string;
		readonly cell: Cell;
	}
	const make = (column: Partial<Column>, ...cells: Cell[]) => {
		const declared: Declared<Row>[] = [
			{ name: 'id', type: 'string', meaning: '', read: (row) => row.id },
			{ name: 'cell', type: 'string', meaning: '', ...column, read: (row) => row.cell }
		];
		return () =>
			table<Row>({
				name: 'things',
				title: '',
				about: '',
				key: 'id',
				foreignKeys: [],
				sources: [],
				columns: declared,
				from: cells.map((cell, at) => ({ id: `row-${at + 1}`, cell }))
			});
	};
	const bad: readonly [string, Partial<Column>, readonly Cell[], string][] = [
		['nothing where something must be', { required: true }, [null], 'found null; allowed: something'],
		['an empty list where something must be', { required: true, list: true }, [[]], 'found []; allowed: something'],
		['one thing where there is a list', { list: true }, ['a'], 'found "a"; allowed: a list'],
		['a bar inside a list', { list: true }, [['a|b']], 'allowed: items without a vertical bar'],
		['an unknown word', { allowed: ['yes', 'no'] }, ['perhaps'], 'found "perhaps"; allowed: yes, no'],
		['a pattern that does not fit', { pattern: '[a-z]+' }, ['ab1'], 'found "ab1"; allowed: what fits [a-z]+'],
		['the same again', { unique: true }, ['a', 'a'], 'found "a"; allowed: what no other row has'],
		['a number that is text', { type: 'number' }, ['12'], 'found "12"; allowed: a number'],
		['part of a whole number', { type: 'integer' }, [1.5], 'found 1.5; allowed: a whole number'],
		['too small a number', { type: 'number', minimum: 0 }, [-1], 'found -1; allowed: at least 0'],
		['a day in words', { type: 'date' }, ['Tuesday'], 'found "Tuesday"; allowed: YYYY-MM-DD'],
		['more than a line', {}, ['a\nb'], 'allowed: one line']
	];
	test.each(bad)('%s', (_, column, cells, message) => {
		const attempt = make(column, ...cells);
		expect(attempt).toThrow(DataProblem);
		expect(attempt).toThrow(`things.csv: row-${cells.length}: cell: `);
		expect(attempt).toThrow(message);
	});
	test('and a good one does not', () => {
		expect(make({ required: true, pattern: '[a-z]+' }, 'ab')().rows).toEqual([['row-1', 'ab']]);
	});
});

describe('the README', () => {
	const readme = bodyOf('README.md');
	test('names every file and every column with its meaning', () => {
		for (const { name } of filesOf()) if (name !== 'README.md') expect(readme).toContain(`](${name})`);
		for (const one of tables) for (const column of one.columns) expect(readme).toContain(`| \`${column.name}\` | `);
		expect(readme).toContain(facts.publication.licence.address);
		expect(readme).toContain(`version ${facts.publication.version}`);
		expect(figure('vote.against').value).toBe(172);
	});
	test('leads nowhere by a path of its own machine', () => {
		const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
		expect(links.filter((link) => !filesOf().some(({ name }) => name === link))).toEqual([]);
	});
});

describe('docs/contracts/data.md', () => {
	/** Cells of the rows of Markdown tables under a heading, spaces aside. */
	const documented = (heading: string) =>
		contract
			.split(/^#+ /m)
			.find((part) => part.startsWith(`${heading}\n`))!
			.split('\n')
			.filter((line) => line.startsWith('|'))
			.map((line) => line.replace(/\s+/g, ' ').replace(/-+/g, '-'));

	test.each(tables.map((one) => [one.name, one] as const))(
		'has every column of %s.csv, and what it means',
		(name, one) => {
			const made = columnsMarkdown(one).split('\n');
			expect(made).toHaveLength(one.columns.length + 2);
			expect(documented(`${name}.csv`)).toEqual(made.map((line) => line.replace(/\s+/g, ' ').replace(/-+/g, '-')));
		}
	);

	test('names every file', () => {
		for (const { name } of filesOf()) expect(contract).toContain(`\`${name}\``);
	});
});

test('what is announced of the files is what there is', () => {
	expect(datasets.map((one) => one.id)).toEqual(tables.map((one) => one.name));
	const announced = [...datasets.flatMap((one) => one.files.map(({ path }) => path)), PACKAGE_PATH, 'data/README.md'];
	expect(announced.toSorted()).toEqual(
		filesOf()
			.map(({ name }) => `data/${name}`)
			.toSorted()
	);
});
