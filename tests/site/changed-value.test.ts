/**
 * Changes one value in a copy of the repository, and nothing else, and builds that: every place where the figure stands,
 * in the page, its pictures, its linked data and every file, says the new one. The site as it was is kept beside it as a
 * pinned copy, and says the old one; and since this build is told where it stands, in a sub-folder, it names that.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figure, figures, type Figure } from '../../data';
import { buildFolder, buildInputs } from '../../scripts/ensure-built.mjs';
import { pin } from '../../scripts/release.mjs';
import { filesOf, listen, type Handler, type Served } from '../../scripts/serve.mjs';
import { browser, WHILE } from './browser';

/** Printed in prose, tables, a description and labels, drawn mark by mark, and told to machines. */
const ID = 'electorate.ballots';
const FILE = 'data/figures/electorate.ts';
const OLD = Number(figure(ID).value);
const NEW = 654_321;
const grouped = (value: number) => value.toLocaleString('en-GB');
/** Digits as they stand or grouped, and not as a part of other digits. */
const saying = (value: number) => new RegExp(`(?<![\\d,.])(${value}|${grouped(value)})(?![\\d]|[,.]\\d)`, 'g');

/** How long whole builds may take, in ms, on a slow machine. */
const LONG = 1_800_000;

const here = fileURLToPath(new URL('../..', import.meta.url));
let copy = '';
/** Where the changed site is served once it is built; the build is told its address. */
let served: Served;
let files: Handler | undefined;
const SUB_FOLDER = '/of-a-host/story/';
const site = () => served.address + SUB_FOLDER;
let pinned = '';
const source = () => readFileSync(join(copy, FILE), 'utf8');
/** Puts something else where the value stands. */
const setTo = (value: string) => {
	const text = readFileSync(join(here, FILE), 'utf8');
	const declared = `value: ${OLD},`;
	expect(text.split(declared).length, `${declared} stands once in ${FILE}`).toBe(2);
	writeFileSync(join(copy, FILE), text.replace(declared, `value: ${value},`));
};
/** Runs a tool there as a person would: without what the test runner and its caller have set. */
function run(script: string, ...args: string[]) {
	const env = Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|DEV|PROD|SSR|MODE|TEST|SITE_)/.test(name))
	);
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, script), ...args], {
		cwd: copy,
		env: { ...env, SITE_ADDRESS: site() },
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024
	});
	return { status, said: `${stdout}${stderr}` };
}
/** The parts of `npm run build`, taken from where it is written. */
const TOOLS: Record<string, string> = {
	'svelte-kit': 'node_modules/@sveltejs/kit/svelte-kit.js',
	vite: 'node_modules/vite/bin/vite.js'
};
const commands = (
	JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as { scripts: { build: string } }
).scripts.build
	.split('&&')
	.map((command) => command.trim().split(' '));

const inputs = () => buildInputs().filter((path) => !path.startsWith('releases/'));
beforeAll(async () => {
	copy = mkdtempSync(join(tmpdir(), 'changed-value-'));
	served = await listen((request, response) => {
		request.url = request.url!.startsWith(SUB_FOLDER) ? request.url!.slice(SUB_FOLDER.length - 1) : '/outside';
		files!(request, response);
	});
	// Copies that the publisher keeps are none of this
	for (const path of inputs()) cpSync(join(here, path), join(copy, path));
	pinned = pin({ from: buildFolder, into: join(copy, 'releases') }).id;
	symlinkSync(join(here, 'node_modules'), join(copy, 'node_modules'), 'junction');
	setTo(String(NEW));
	for (const [tool = '', ...args] of commands) {
		const script = tool === 'node' ? args.shift()! : TOOLS[tool]!;
		const { status, said } = run(script, ...args);
		expect(status, said).toBe(0);
	}
	files = filesOf(join(copy, 'build'));
}, LONG);
afterAll(async () => {
	await served.close();
	rmSync(copy, { recursive: true, force: true });
});

const at = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const both = (path: string) => [at(buildFolder, path), at(join(copy, 'build'), path)] as const;
/** Every text the build wrote, but for the program: its names are of its content. */
const written = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile() && /\.(html|json|csv|md|txt|bib|ris|svg|xml)$/.test(one.name))
		.map((one) =>
			join(one.parentPath, one.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/')
		)
		.filter((path) => !path.startsWith('releases/'))
		.sort();

/** What the browser draws its stages from. It is named by its content. */
const ROWS = /^rows\/[^/]+\.json$/;
const rowsFile = (folder: string) => written(folder).find((path) => ROWS.test(path))!;

/** The figures whose value follows from it, however far. */
const following = (() => {
	const found = new Set<string>([ID]);
	for (let before = 0; before < found.size;) {
		before = found.size;
		for (const { id, origins } of figures as readonly Figure[])
			if (origins.some((origin) => origin.kind === 'derived' && origin.from.some((from) => found.has(from))))
				found.add(id);
	}
	found.delete(ID);
	return found;
})();

const figuresIn = (html: string) =>
	[...html.matchAll(/<(?:data|time)\s([^>]*data-figure="([^"]+)"[^>]*)>((?:[^<]|<!--.*?-->)*)</gs)].map(
		([, attributes = '', id = '', text = '']) => ({
			id,
			value: /(?:value|datetime)="([^"]*)"/.exec(attributes)?.[1],
			text: text.replace(/<!--.*?-->/gs, '').trim()
		})
	);
const seriesIn = (html: string) =>
	[...html.matchAll(/data-series="([^"]+)" data-value="([^"]+)"/g)].map(([, key, value]) => ({
		key,
		value: Number(value)
	}));

describe('one value, changed in one place', () => {
	test('is the only thing that was changed', () => {
		const lines = (text: string) => text.split('\n');
		const [was, is] = [lines(readFileSync(join(here, FILE), 'utf8')), lines(source())];
		expect(is.length).toBe(was.length);
		expect(is.filter((line, i) => line !== was[i]).map((line) => line.trim())).toEqual([`value: ${NEW},`]);
		const changed = inputs().filter((path) => !readFileSync(join(here, path)).equals(readFileSync(join(copy, path))));
		expect(changed).toEqual([FILE]);
	});

	test('is another in every sentence, label and table of the page, and nothing else is but what follows from it', () => {
		const [was, is] = both('index.html').map(figuresIn) as [ReturnType<typeof figuresIn>, ReturnType<typeof figuresIn>];
		expect(is.map(({ id }) => id)).toEqual(was.map(({ id }) => id));
		const its = is.filter(({ id }) => id === ID);
		expect(its.length).toBeGreaterThan(10);
		expect(new Set(was.filter(({ id }) => id === ID).map(({ value }) => value))).toEqual(new Set([String(OLD)]));
		expect(new Set(its.map(({ value }) => value))).toEqual(new Set([String(NEW)]));
		expect(new Set(its.map(({ text }) => text))).toEqual(new Set([grouped(NEW)]));
		const differing = new Set(is.filter((one, i) => one.value !== was[i]!.value).map(({ id }) => id));
		const printed = new Set(is.map(({ id }) => id));
		expect([...differing].sort()).toEqual([ID, ...following].filter((id) => printed.has(id)).sort());
		const reworded = is.filter((one, i) => one.text !== was[i]!.text && !differing.has(one.id));
		expect(reworded).toEqual([]);
	});

	test('is as many people in every drawing that stands for it', () => {
		const [was, is] = both('index.html').map(seriesIn) as [ReturnType<typeof seriesIn>, ReturnType<typeof seriesIn>];
		expect(is.map(({ key }) => key)).toEqual(was.map(({ key }) => key));
		expect(was.filter(({ value }) => value === OLD).length).toBeGreaterThan(2);
		expect(is).toEqual(was.map(({ key, value }) => ({ key, value: value === OLD ? NEW : value })));
		// The outline of everyone encloses as many: complete rows, and a last one that is not
		const outlines = [...both('index.html')[1].matchAll(/data-series="ballots"[^>]*><path d="([^"]+)"/g)].map(
			([, d]) => d!
		);
		expect(outlines.length).toBe(3);
		const enclosed = outlines.map((d) => {
			let [x, y, doubled] = [0, 0, 0];
			const corners: [number, number][] = [];
			for (const [, command, numbers = ''] of d.matchAll(/([MLHV])([^MLHVZ]*)/g)) {
				const [a = 0, b = 0] = numbers
					.trim()
					.split(/[\s,]+/)
					.map(Number);
				[x, y] = command === 'H' ? [a, y] : command === 'V' ? [x, a] : [a, b];
				corners.push([x, y]);
			}
			corners.forEach(([x1, y1], i) => {
				const [x2, y2] = corners[(i + 1) % corners.length]!;
				doubled += x1 * y2 - x2 * y1;
			});
			return Math.abs(doubled) / 2;
		});
		// one for a phone, one for a tablet, one for anything wider
		expect(enclosed).toEqual([NEW, NEW, NEW]);
		// And the browser, which draws the stages, is told the same
		const [rowsWere, rowsAre] = [buildFolder, join(copy, 'build')].map((folder) => at(folder, rowsFile(folder))) as [
			string,
			string
		];
		expect(rowsWere.match(saying(OLD))!.length).toBeGreaterThan(2);
		expect(rowsAre.match(saying(NEW))!.length).toBe(rowsWere.match(saying(OLD))!.length);
	});

	test('is another in figures.csv and figures.json, in its own row and those that follow from it', () => {
		const [was, is] = both('data/figures.csv').map((text) => csvParse(text));
		expect(is!.map(({ id }) => id)).toEqual(was!.map(({ id }) => id));
		const row = is!.find(({ id }) => id === ID)!;
		expect(row).toMatchObject({ value: String(NEW), number: String(NEW), printed: grouped(NEW) });
		const before = was!.find(({ id }) => id === ID)!;
		expect(
			Object.keys(row)
				.filter((column) => row[column] !== before[column])
				.sort()
		).toEqual(['number', 'printed', 'value']);
		const differing = is!.filter((one, i) => JSON.stringify(one) !== JSON.stringify(was![i])).map(({ id }) => id!);
		expect(differing.sort()).toEqual([ID, ...following].sort());

		type Row = Record<string, unknown>;
		const [rowsWere, rowsAre] = both('data/figures.json').map(
			(text) => (JSON.parse(text) as { figures: Row[] }).figures
		);
		expect(rowsAre!.find(({ id }) => id === ID)).toMatchObject({
			value: String(NEW),
			number: NEW,
			printed: grouped(NEW)
		});
		const changed = rowsAre!
			.filter((one, i) => JSON.stringify(one) !== JSON.stringify(rowsWere![i]))
			.map(({ id }) => id);
		expect(changed.sort()).toEqual([ID, ...following].sort());
	});

	test.each(['index.html', 'data/index.html'])('is another in the linked data of %s', (path) => {
		const values = both(path).map((html) =>
			[...html.matchAll(/"propertyID":"([^"]+)","name":"[^"]*","value":([\d.]+)/g)].map(([, id, value]) => [
				id,
				Number(value)
			])
		);
		expect(values[0]).toContainEqual([ID, OLD]);
		expect(values[1]).toEqual(values[0]!.map(([id, value]) => [id, id === ID ? NEW : value]));
	});

	test('is nowhere what it was', () => {
		const built = join(copy, 'build');
		const named = (folder: string) => written(folder).map((path) => path.replace(ROWS, 'rows'));
		expect(named(built)).toEqual(named(buildFolder));
		expect(rowsFile(built)).not.toBe(rowsFile(buildFolder));
		const left = written(built).flatMap((path) =>
			at(built, path)
				.split('\n')
				.filter((line) => saying(OLD).test(line))
				.map((line) => [path, line])
		);
		expect(left).toEqual([]);
		expect(written(buildFolder).filter((path) => saying(OLD).test(at(buildFolder, path))).length).toBeGreaterThan(5);
		// Nor in the program
		const program = readdirSync(join(built, 'app'), { recursive: true })
			.map(String)
			.filter((name) => name.endsWith('.js'));
		expect(program.length).toBeGreaterThan(3);
		expect(program.filter((name) => saying(OLD).test(at(join(built, 'app'), name)))).toEqual([]);
	});
});

test('a build that is told its address names it whole, wherever others ask for it', () => {
	const root = site();
	const page = (path: string) => at(join(copy, 'build'), path);
	const canonical = (path: string) => /<link rel="canonical" href="([^"]*)"/.exec(page(path))?.[1];
	expect(canonical('index.html')).toBe(root);
	expect(canonical('embed/index.html')).toBe(`${root}embed/`);
	expect(canonical('embed/chart/ballot/index.html')).toMatch(new RegExp(`^${root}(#[a-z-]+)?$`));
	expect(/<meta property="og:image" content="([^"]*)"/.exec(page('index.html'))?.[1]).toMatch(`${root}share/`);
	const oembed = JSON.parse(page('oembed/ballot.json')) as Record<string, string>;
	expect(oembed.html).toContain(`src="${root}embed/chart/ballot/"`);
	expect(oembed.thumbnail_url).toBe(`${root}share/ballot.png`);
	expect(page('embed/index.html')).toContain(`src="${root}embed/chart/ballot/"`);
	expect(page('404.html')).toContain(`<a href="${root}">`);
});

test('a pinned copy, taken from /embed/ and put on a page elsewhere, goes on saying what it said when the live one is changed', async () => {
	const { status, said } = run('scripts/release.mjs', 'take');
	expect(status, said).toBe(0);
	files = filesOf(join(copy, 'build')); // what is served is looked up once
	let article = '';
	const host = await listen((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>News</title>${article}`);
	});
	const context = await (await browser()).newContext();
	context.setDefaultTimeout(WHILE);
	const wrong: string[] = [];
	context.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
	context.on('weberror', (error) => wrong.push(error.error().message));
	const desk = await context.newPage();
	await desk.goto(`${site()}embed/`);
	await desk.locator('#what').selectOption('electorate');
	const shows = async (release: string) => {
		await desk.locator('#release').selectOption(release);
		const code = await desk.locator('#code').inputValue();
		expect(code).toContain(`src="${site()}${release && `releases/${release}/`}embed/chart/electorate/"`);
		article = code;
		const news = await context.newPage();
		await news.goto(host.address);
		const frame = news.frameLocator('iframe');
		await frame.locator(`[data-figure="${ID}"]`).first().waitFor({ state: 'attached' });
		const values = await frame.locator(`[data-figure="${ID}"]`).evaluateAll((all) => all.map((one) => one.textContent));
		const copied = await frame.locator('html').getAttribute('data-release');
		await news.close();
		return { values: new Set(values), copied };
	};
	expect(await shows('')).toEqual({ values: new Set([grouped(NEW)]), copied: null });
	expect(await shows(pinned)).toEqual({ values: new Set([grouped(OLD)]), copied: pinned });
	expect(wrong).toEqual([]);
	await context.close();
	await host.close();
});

test.each([
	['no number', `'many'`, 'value: found "many"; allowed: a number, since the unit is people'],
	['more than its own range', `1, exactness: 'range', low: 2, high: 3`, 'value: found 1; allowed: between 2 and 3']
])(
	'a value that cannot be right stops the build with one line that says where and why: %s',
	(_, value, said) => {
		setTo(value);
		// The site's own build, which reads the data: the commands before it bundle programs, and those after it read what it wrote
		const [tool = '', ...args] = commands.find((command) => command.join(' ') === 'vite build')!;
		const { status, said: all } = run(TOOLS[tool]!, ...args);
		expect(status).not.toBe(0);
		const lines = all.split('\n').filter((line) => line.includes(`data/figures: ${ID}: `));
		expect(lines, all).toHaveLength(1);
		expect(lines[0]).toContain(`data/figures: ${ID}: ${said}`);
	},
	LONG
);
