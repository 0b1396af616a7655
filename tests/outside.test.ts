/** Everything that comes from outside, made up at random: nothing may throw, and nothing may come back that was not looked at. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures, type Figure } from '../data';
import { checkFigures, checkInput } from '../data/check';
import { DataProblem } from '../data/problem';
import { heightMessages, hostFrom, scrollMessages, stepIn, understood } from '../src/lib/embedding/dialects';
import { lookFrom } from '../src/lib/embedding/query';

/** The words that hosts use, among any others: what is almost right goes further than what is wholly wrong. */
const almost = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc
		.array(
			fc.oneof(
				fc.constantFrom(
					'pym',
					'xPYMx',
					'[iFrameSizer]',
					'message',
					':',
					'#',
					'?secret=',
					'step',
					'vote-result',
					'<script>'
				),
				fc.constantFrom(
					'childId=',
					'&',
					'theme=',
					'accent=',
					'mode=',
					'%E0%A4%A',
					'\0',
					'"',
					"'",
					'javascript:',
					'999999999999'
				),
				fc.string({ maxLength: 12 })
			),
			{ maxLength: 12 }
		)
		.map((parts) => parts.join(''))
);
/** Messages as hosts send them, and the same with a piece of something else put in. */
const real = fc
	.tuple(
		fc.constantFrom(
			'[iFrameSizer]resize',
			'[iFrameSizer]reset',
			'[iFrameSizer]moveToAnchor:vote-result',
			'[iFrameSizer]parentInfo:{"iframe":{"top":12},"viewport":{"height":800}}',
			'[iFrameSizer]frame:8:false:true:32:true:true:null:bodyOffset:null:null:0:false',
			'pymxPYMxxPYMxwidthxPYMx600',
			'pymxPYMxxPYMxviewport-iframe-positionxPYMx600 800 12 0 600',
			'{"iframeTop":12,"innerHeight":800}'
		),
		fc.nat(60),
		fc.nat(6),
		fc.oneof(fc.constant(''), fc.string({ maxLength: 8 }), fc.constantFrom('<b>', '-9e99', 'null', ':', '"', '\0'))
	)
	.map(([message, from, out, put]) => message.slice(0, from) + put + message.slice(from + out));
const anything = fc.oneof(
	almost,
	real,
	fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withTypedArray: true }),
	fc.object({
		key: fc.constantFrom(
			'type',
			'height',
			'step',
			'id',
			'sentinel',
			'context',
			'subject',
			'data',
			'message',
			'__proto__'
		)
	})
);
/** The same on every run, so that a failure can be looked into. */
fc.configureGlobal({ seed: 172_40 });
/** What a page may be asked to hold: an id of a step, never markup or an address. */
const PLAIN = /^[a-z][a-z0-9-]{0,60}$/;

describe('whatever stands in the address of an embed', () => {
	test('is read without a fault, and says nothing but names it knows', () => {
		fc.assert(
			fc.property(almost, almost, (search, hash) => {
				const step = stepIn(`#${hash}`);
				if (step !== null) expect(step).toMatch(PLAIN);
				expect(hostFrom(`?${search}`, `#${hash}`, 'key').pym).toMatch(/^[\w .-]{0,120}$/);
				const look = lookFrom(`?${search}`);
				for (const value of Object.values(look))
					if (typeof value === 'string') expect(value).toMatch(/^[\w #().,%-]*$/);
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('whatever a host sends', () => {
	test('is understood as something it may ask for, or not at all', () => {
		let heard = 0;
		fc.assert(
			fc.property(anything, almost, (data, search) => {
				const asked = understood(data, hostFrom(`?${search}`, '', 'key'));
				if (asked === null) return;
				heard++;
				expect(['height', 'open', 'sizer', 'reset', 'step', 'position']).toContain(asked.kind);
				if (asked.kind === 'step') expect(asked.id).toMatch(PLAIN);
				if (asked.kind === 'position') {
					expect(Number.isFinite(asked.position.top)).toBe(true);
					expect(asked.position.screen).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 3000 }
		);
		expect(heard, 'messages that were understood').toBeGreaterThan(0);
	});

	test('is answered with plain messages that a browser can send', () => {
		fc.assert(
			fc.property(almost, almost, fc.integer({ min: 0, max: 1e6 }), (search, hash, height) => {
				const host = hostFrom(`?${search}`, `#${hash}`, 'key');
				for (const message of [
					...heightMessages(host, height, 600, 'https://example.org/'),
					...scrollMessages(host, height)
				])
					expect(() => structuredClone(message)).not.toThrow();
			})
		);
	});
});

describe('a row of data changed by hand', () => {
	test('stops the build in words, or is a row that can stand: never a fault without a name', () => {
		let refused = 0;
		const fields = ['value', 'unit', 'exactness', 'kind', 'origins', 'label', 'id', 'range', 'claimant', 'disputedBy'];
		fc.assert(
			fc.property(
				fc.constantFrom(...figures.filter((one) => one.kind !== 'derived')),
				fc.constantFrom(...fields),
				fc.oneof(almost, fc.double(), fc.constantFrom(null, undefined, [], {}, NaN, Infinity, -1, '', '172', 'about')),
				(row, field, value) => {
					const changed = { ...row, [field]: value } as Figure;
					try {
						checkFigures([changed]);
						checkInput(changed);
					} catch (error) {
						refused++;
						expect(error, `${row.id}.${field} = ${String(value)}`).toBeInstanceOf(DataProblem);
						expect((error as Error).message.length).toBeGreaterThan(20);
					}
				}
			),
			{ numRuns: 150 }
		);
		expect(refused, 'rows that were refused').toBeGreaterThan(30);
	}, 120_000);
});
