import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { walls } from './scripts/walls.mjs';
import svelteConfig from './svelte.config.js';

/** What a page has and plain TypeScript has not. */
const pageGlobals = [
	'window',
	'document',
	'navigator',
	'location',
	'history',
	'localStorage',
	'sessionStorage',
	'indexedDB'
];

export default defineConfig(
	globalIgnores(['build/', 'static/app/', '.svelte-kit/', '.cache/', 'screenshots/', 'test-results/', 'releases/']),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		plugins: { walls },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'walls/one-way': 'error',
			// TypeScript knows the names, and knows the types' as well
			'no-undef': 'off',
			eqeqeq: 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	{
		files: ['data/**', 'src/lib/story/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				...pageGlobals.map((name) => ({
					name,
					message: 'The facts and the script know of no page: this belongs in a mode or a chart.'
				}))
			]
		}
	},
	{
		// nothing is kept on the reader's device
		files: ['src/**'],
		ignores: ['src/lib/story/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore'].map((name) => ({
					name,
					message: 'Nothing is stored on the reader’s device: docs say so, and a test holds us to it.'
				}))
			]
		}
	},
	{
		// what it declares is used by the scripts that are written into a page after it
		files: ['src/lib/ui/letting-in.js'],
		rules: { '@typescript-eslint/no-unused-vars': 'off' }
	},
	{
		// an assertion that is not awaited passes whatever happens
		files: ['tests/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/await-thenable': 'error' }
	},
	prettier,
	svelte.configs.prettier
);
