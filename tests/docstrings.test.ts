/** Whoever calls a function reads what it gives and in what unit where it is declared, and not in its body. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The routes are left out: their exports have the framework's own names, and mean what it says they mean. */
const ROOMS = ['data', 'src/lib', 'scripts'];
const files = ROOMS.flatMap((room) =>
	readdirSync(`${root}${room}`, { recursive: true })
		.map((name) => `${room}/${String(name).replaceAll('\\', '/')}`)
		.filter((name) => /\.(ts|mjs)$/.test(name) && !name.endsWith('.d.ts'))
);

const isFunction = (node: ts.Node | undefined) =>
	node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

/** Names of exported functions and classes that nothing is said of. */
function unsaid(name: string, text: string): string[] {
	return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true).statements.flatMap((statement) => {
		if (!ts.canHaveModifiers(statement)) return [];
		const exported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
		if (!exported || ts.getJSDocCommentsAndTags(statement).length > 0) return [];
		if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
			return [`${name}: ${statement.name?.text ?? 'default'}`];
		if (!ts.isVariableStatement(statement)) return [];
		return statement.declarationList.declarations
			.filter(({ initializer }) => isFunction(initializer))
			.map((one) => `${name}: ${one.name.getText()}`);
	});
}

test('every exported function and class says what it gives', () => {
	expect(files.length).toBeGreaterThan(200);
	expect(files.flatMap((name) => unsaid(name, readFileSync(root + name, 'utf8')))).toEqual([]);
});

test('one without a word is found, whichever way it is written', () => {
	const bare =
		'export function a() {}\nexport const b = () => 1;\nexport class C {}\nexport const d = 2;\nfunction e() {}';
	expect(unsaid('x.ts', bare)).toEqual(['x.ts: a', 'x.ts: b', 'x.ts: C']);
	expect(unsaid('x.ts', bare.replaceAll('export', '/** Said. */\nexport'))).toEqual([]);
});
