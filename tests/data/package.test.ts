import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { csvParseRows } from 'd3-dsv';
import { Package } from 'datapackage';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { figure } from '../../data';
import { filesOf, tablesOf } from '../../src/lib/sourcing/takeaway';
import { profile } from './profile';
import { sourceFile } from './seeds';

interface Descriptor {
	version: string;
	resources: {
		name: string;
		path: string;
		bytes: number;
		hash: string;
		sources: { title: string; path: string }[];
		licenses: { name: string }[];
		schema: { fields: { name: string; type: string }[]; primaryKey: string[]; foreignKeys?: unknown[] };
	}[];
}

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const descriptorPath = join(folder, 'datapackage.json');
const descriptor = () => JSON.parse(readFileSync(descriptorPath, 'utf8')) as Descriptor;
/** Changes one file of the copy, as a careless hand might. */
const spoil = (name: string, change: (text: string) => string) => {
	const path = join(folder, name);
	const before = readFileSync(path, 'utf8');
	const after = change(before);
	expect(after).not.toBe(before);
	writeFileSync(path, after);
};

beforeEach(() => {
	for (const { name, body } of filesOf()) writeFileSync(join(folder, name), body);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the validator says of the package and of every cell and key in it. */
async function faults(): Promise<string[]> {
	const found = await Package.load(descriptorPath);
	const said = found.errors.map((error) => error.message);
	if (!found.valid) said.push('the descriptor is not valid');
	for (const resource of found.resources) {
		if (!resource.tabular) said.push(`${resource.name} is no table`);
		await resource.read({ keyed: true, relations: true }).catch((error: Error & { errors?: Error[] }) => {
			said.push(
				...(error.errors?.length ? error.errors : [error]).map(({ message }) => `${resource.name}: ${message}`)
			);
		});
	}
	return said;
}

describe('by the validator of the standard’s own makers', () => {
	test('the package is valid, every cell casts, and every key finds its row', async () => {
		expect(await faults()).toEqual([]);
		const found = await Package.load(descriptorPath);
		const counted = await Promise.all(
			found.resources.map(async (resource) => [resource.name, (await resource.read({ keyed: true })).length])
		);
		expect(counted).toEqual(tablesOf().map((one) => [one.name, one.rows.length]));
	});

	test('numbers come out as numbers, days as days, and what is true as true', async () => {
		const found = await Package.load(descriptorPath);
		const rows = await found.resources.find((one) => one.name === 'figures')!.read({ keyed: true });
		const row = (id: string) => rows.find((one) => one.id === id)!;
		expect(row('vote.against')).toMatchObject({ number: 172, date: null, claimed: false });
		expect(row('rallies.people')).toMatchObject({ number: figure('rallies.people').value, claimed: true });
		expect(row('vote.date').date).toEqual(new Date(2016, 5, 28));
	});

	test.each<[string, string, (text: string) => string, RegExp]>([
		['a number in words', 'figures.csv', (text) => text.replace(',172,172,172,', ',172,172,many,'), /figures: .*many/],
		[
			'a word that is not allowed',
			'departures.csv',
			(text) => text.replace(',minute,', ',exactly,'),
			/departures: .*exactly/
		],
		[
			'a day that never was',
			'departures.csv',
			(text) => text.replace('2016-06-26', '2016-06-31'),
			/departures: .*2016-06-31/
		],
		[
			'an id used twice',
			'events.csv',
			(text) => text.replace('\nreferendum-day,', '\nbenn-sacked,'),
			/events: .*unique/i
		],
		['a missing id', 'sources.csv', (text) => text.replace('\nbuzzfeed,', '\n,'), /sources: .*required/i],
		[
			'a key without a row',
			'sources.csv',
			(text) => text.replace('\nspectator-jexit,', '\nnobody,'),
			/departures: .*source_\d_id|departures: .*[Ff]oreign/
		],
		[
			'a header that is not the schema’s',
			'readings.csv',
			(text) => text.replace('stance', 'view'),
			/readings: .*header/i
		]
	])('%s would be found', async (_, name, change, message) => {
		spoil(name, change);
		const said = await faults();
		expect(said.join('\n')).toMatch(message);
	});
});

describe('by the rules of Data Package 2.0', () => {
	const validatorOf = (schema: object): ValidateFunction =>
		new Ajv({ strict: false, validateSchema: false, allErrors: true }).compile(schema);
	const ours = validatorOf(profile);
	const wrongs = (validate: ValidateFunction, value: unknown) => {
		validate(value);
		return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
	};

	test('the descriptor is valid', () => expect(wrongs(ours, descriptor())).toEqual([]));

	test('it is valid by the published profile too, where that is at hand', (ctx) => {
		const published = sourceFile(ctx, 'datapackage-2.0.json', 'the published profile of Data Package 2.0');
		expect(wrongs(validatorOf(JSON.parse(published) as object), descriptor())).toEqual([]);
	});

	test.each<[string, (whole: Descriptor) => unknown]>([
		['no resources', (whole) => ({ ...whole, resources: [] })],
		['a version that is a number', (whole) => ({ ...whole, version: 1 })],
		['a day in place of a moment', (whole) => ({ ...whole, created: '2026-11-24' })],
		['another profile', (whole) => ({ ...whole, $schema: 'https://example.org/' })],
		['a path above the descriptor', (whole) => change(whole, { path: '../figures.csv' })],
		['a path from the top', (whole) => change(whole, { path: '/data/figures.csv' })],
		['no licence', (whole) => change(whole, { licenses: [] })],
		['no sources', (whole) => change(whole, { sources: undefined })],
		[
			'a type nobody knows',
			(whole) =>
				change(whole, {
					schema: { ...whole.resources[0]!.schema, fields: [{ name: 'a', type: 'text', description: 'b' }] }
				})
		],
		[
			'a key that is one word',
			(whole) => change(whole, { schema: { ...whole.resources[0]!.schema, primaryKey: 'id' } })
		],
		[
			'a key to nowhere in particular',
			(whole) => change(whole, { schema: { ...whole.resources[0]!.schema, foreignKeys: [{ fields: ['id'] }] } })
		]
	])('%s would be found', (_, broken) => {
		const value = JSON.parse(JSON.stringify(broken(descriptor()))) as unknown;
		expect(wrongs(ours, value)).not.toEqual([]);
	});

	const change = (whole: Descriptor, part: Record<string, unknown>) => ({
		...whole,
		resources: [{ ...whole.resources[0]!, ...part }, ...whole.resources.slice(1)]
	});
});

describe('the descriptor', () => {
	test('has the columns, the size and the hash of every CSV file', () => {
		const csv = filesOf().filter(({ name }) => name.endsWith('.csv'));
		expect(descriptor().resources.map((one) => one.path)).toEqual(csv.map((one) => one.name));
		for (const resource of descriptor().resources) {
			const { body } = csv.find((one) => one.name === resource.path)!;
			expect(resource.schema.fields.map((field) => field.name)).toEqual(csvParseRows(body)[0]);
			expect(resource.bytes).toBe(Buffer.byteLength(body));
			expect(resource.hash).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`);
		}
	});

	test('gives each file its licence, and the sources its rows were read in', () => {
		for (const resource of descriptor().resources) {
			expect(resource.licenses.map((one) => one.name)).toEqual(['CC-BY-4.0']);
			expect(resource.sources.length, resource.name).toBeGreaterThan(4);
			expect(new Set(resource.sources.map((one) => `${one.title} ${one.path}`)).size).toBe(resource.sources.length);
		}
		expect(descriptor().resources.find((one) => one.name === 'readings')!.sources).toHaveLength(5);
	});
});
