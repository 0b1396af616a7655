import { describe, expect, test } from 'vitest';
import { heightMessages, hostFrom, stepIn, understood, type Host } from '../../src/lib/embedding/dialects';

const host = (search = '?childId=one', hash = ''): Host => hostFrom(search, hash, 'ballot');

describe('what is said of a height', () => {
	test('is every form, in the order that no host trips over', () => {
		const all = host('?childId=one&initialWidth=600', '#vote-share?secret=abcdefghij');
		all.sizer = 'fr1';
		all.open = true;
		expect(heightMessages(all, 777, 984, 'https://example.org/embed/chart/ballot/')).toEqual([
			'pymxPYMxonexPYMxheightxPYMx777',
			{ sentinel: 'amp', type: 'embed-size', height: 777 },
			{ 'datawrapper-height': { ballot: 777 } },
			'{"src":"https://example.org/embed/chart/ballot/","context":"iframe.resize","height":777}',
			'{"type":"set-height","value":777}',
			{ message: 'height', value: 777, secret: 'abcdefghij' },
			'[iFrameSizer]fr1:777:984:resizeObserver',
			{ type: 'iframe-resized', width: 984, height: 777 }
		]);
	});

	test('goes to nobody by name who has not given one', () => {
		expect(heightMessages(host(''), 321, 300, 'x')).toHaveLength(5);
		expect(heightMessages(host(''), 321, 300, 'x')[0]).toBe('pymxPYMxxPYMxheightxPYMx321');
	});

	test('takes no name from an address that could be mistaken for a message', () => {
		for (const name of ['axPYMxb', 'a<script>', 'x'.repeat(500), 'ünïcode'])
			expect(host(`?childId=${encodeURIComponent(name)}`).pym).toBe('');
		expect(host(`?childId=a&x=${'y'.repeat(10_000)}`).pym).toBe('');
		expect(host('', `#?secret=${'a'.repeat(99)}`).secret).toBeNull();
	});
});

describe('a step in a fragment', () => {
	test.each([
		['#vote-result', 'vote-result'],
		['#vote-result#?secret=abcdefghij', 'vote-result'],
		['#vote-result?secret=abcdefghij', 'vote-result'],
		['#?secret=abcdefghij', null],
		['#amp=1', null],
		['', null],
		['#<script>', null],
		[`#${'a'.repeat(10_000)}`, null]
	])('%s', (hash, id) => expect(stepIn(hash)).toBe(id));
});

describe('what a host says', () => {
	test.each<[string, unknown, unknown]>([
		['pym’s width', 'pymxPYMxonexPYMxwidthxPYMx984', { kind: 'height' }],
		[
			'pym’s place',
			'pymxPYMxonexPYMxviewport-iframe-positionxPYMx1200 800 -340 8 900 992',
			{ kind: 'position', position: { top: -340, screen: 800 } }
		],
		['newswire’s question', { sentinel: 'amp', type: 'frames-init' }, { kind: 'height' }],
		[
			'AMP’s place',
			{
				sentinel: 'amp',
				type: 'intersection',
				changes: [{ boundingClientRect: { top: -20 }, rootBounds: { height: 700 } }]
			},
			{ kind: 'position', position: { top: -20, screen: 700 } }
		],
		[
			'iframe-resizer 5’s first',
			'[iFrameSizer]fr1:8:false:false:32:true:true::auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::false',
			{ kind: 'sizer', id: 'fr1', modern: true }
		],
		[
			'iframe-resizer 4’s first',
			'[iFrameSizer]fr1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true',
			{ kind: 'sizer', id: 'fr1', modern: false }
		],
		[
			'iframe-resizer 5’s place',
			'[iFrameSizer]parentInfo:{"iframe":{"top":-100},"viewport":{"height":800}}',
			{ kind: 'position', position: { top: -100, screen: 800 } }
		],
		[
			'iframe-resizer 4’s place',
			'[iFrameSizer]pageInfo:{"clientHeight":800,"offsetTop":300,"scrollTop":900}',
			{ kind: 'position', position: { top: -600, screen: 800 } }
		],
		['iframe-resizer’s anchor', '[iFrameSizer]moveToAnchor:vote-result', { kind: 'step', id: 'vote-result' }],
		['open-iframe-resizer’s first', { type: 'iframe-child-init' }, { kind: 'open' }],
		['open-iframe-resizer’s question', { type: 'iframe-get-child-dimensions' }, { kind: 'open' }],
		['WordPress, ready', { message: 'ready', secret: 'abcdefghij' }, { kind: 'height' }],
		[
			'the Guardian’s place',
			'{"id":"1","type":"monitor-position","subscribe":true,"iframeTop":-50,"innerHeight":900,"innerWidth":1200}',
			{ kind: 'position', position: { top: -50, screen: 900 } }
		]
	])('%s', (_, said, meant) => expect(understood(said, host())).toEqual(meant));

	const trap = {
		get type() {
			throw new Error('a getter of the host’s');
		}
	};
	test.each<[string, unknown]>([
		['nothing', undefined],
		['null', null],
		['a number', 12],
		['another frame’s name', 'pymxPYMxtwoxPYMxwidthxPYMx984'],
		['half a message', 'pymxPYMx'],
		['broken JSON', '{"iframeTop":'],
		['a place without numbers', '{"iframeTop":"0","innerHeight":null}'],
		['a place out of this world', '{"iframeTop":1e300,"innerHeight":800}'],
		['a screen of nothing', '{"iframeTop":1,"innerHeight":0}'],
		['not a number', 'pymxPYMxonexPYMxviewport-iframe-positionxPYMxa b c'],
		['a name that is code', '[iFrameSizer]<img src=x>:8:false:false:32:true:true:null:x:null:null:0:false:parent'],
		['an anchor that is code', '[iFrameSizer]moveToAnchor:javascript:alert(1)'],
		['JSON that is broken', '[iFrameSizer]parentInfo:{"iframe":'],
		['ten thousand letters', `[iFrameSizer]${'a:'.repeat(5000)}`],
		['a trap', trap],
		['changes that are none', { sentinel: 'amp', type: 'intersection', changes: 'all' }],
		['a list', [1, 2, 3]],
		['a function’s name', { type: 'constructor' }]
	])('%s is nothing to it', (_, said) => expect(understood(said, host())).toBeNull());
});
