/**
 * The languages host pages speak about a frame’s height, as plain functions. Where each comes from is in docs/contracts/embed.md.
 * Whatever a host says is believed only after it has been looked at: nothing here throws, and nothing is passed on as it came.
 */

/** What this frame knows of the page round it. Ids are the host’s own and are only ever given back to it. */
export interface Host {
	/** A slug that occurs in the frame’s own address. */
	readonly key: string;
	/** pym’s name for the frame; empty where the address has none. */
	readonly pym: string;
	/** WordPress’s secret, from the fragment. */
	readonly secret: string | null;
	/** iframe-resizer’s name for the frame, once it has said so. */
	sizer: string | null;
	/** True once open-iframe-resizer has asked. */
	open: boolean;
}

/** Where the frame stands on the reader’s screen, in pixels: its top edge, and how tall the screen is. */
export interface Position {
	readonly top: number;
	readonly screen: number;
}

/** What a message of the host’s asks for. */
export type Asked =
	| { readonly kind: 'height' }
	| { readonly kind: 'open' }
	| { readonly kind: 'sizer'; readonly id: string; readonly modern: boolean }
	| { readonly kind: 'reset' }
	| { readonly kind: 'step'; readonly id: string }
	| { readonly kind: 'position'; readonly position: Position };

const PYM = 'xPYMx';
const SIZER = '[iFrameSizer]';
/** Longer messages than any host sends are not read at all. */
const LONGEST = 4000;
const SMALL_ID = /^[\w .-]{0,120}$/;
const FARTHEST = 1e7;

/** The word by which WordPress knows a frame of its own, from the fragment it ends; null in any other host’s. */
export const secretIn = (hash: string): string | null => /^#.{0,200}?\?secret=(\w{1,40})$/.exec(hash)?.[1] ?? null;

/** A host by what the frame’s own address says of it. */
export function hostFrom(search: string, hash: string, key: string): Host {
	const named = search.length < LONGEST ? (new URLSearchParams(search).get('childId') ?? '') : '';
	return {
		key,
		pym: SMALL_ID.test(named) && !named.includes(PYM) ? named : '',
		secret: secretIn(hash),
		sizer: null,
		open: false
	};
}

/** The step a fragment names, in whatever a host has put round it; null where it names none. */
export function stepIn(hash: string): string | null {
	const id = /^#([a-z][a-z0-9-]{0,60})(?:#?\?secret=\w{1,40})?$/.exec(hash)?.[1];
	return id ?? null;
}

/** Every message that tells of a height, in the order that no host trips over. @param height and width in whole pixels */
export function heightMessages(host: Host, height: number, width: number, address: string): unknown[] {
	return [
		['pym', host.pym, 'height', height].join(PYM),
		{ sentinel: 'amp', type: 'embed-size', height },
		{ 'datawrapper-height': { [host.key]: height } },
		JSON.stringify({ src: address, context: 'iframe.resize', height }),
		JSON.stringify({ type: 'set-height', value: height }),
		...(host.secret === null ? [] : [{ message: 'height', value: height, secret: host.secret }]),
		...(host.sizer === null ? [] : [sizerMessage(host.sizer, height, width, 'resizeObserver')]),
		...(host.open ? [{ type: 'iframe-resized', width, height }] : [])
	];
}

/** A message in iframe-resizer’s form; its two middle fields are sizes, or a place to scroll to. */
export const sizerMessage = (id: string, height: number, width: number, type: string): string =>
	`${SIZER}${id}:${height}:${width}:${type}`;

/** Said once, for a host script that has come before the frame. */
export const READY = '[iFrameResizerChild]Ready';

/** Asks every host that may know for where the frame stands. iframe-resizer is asked when it has given its name. */
export const positionQuestions = (host: Host): unknown[] => [
	['pym', host.pym, 'parentPositionInfo', ''].join(PYM),
	{ sentinel: 'amp', type: 'send-intersections' },
	JSON.stringify({ id: '1', type: 'monitor-position' })
];

/** Asks a host to bring a place of the frame into sight. @param y from the frame’s top, in whole pixels */
export const scrollMessages = (host: Host, y: number): unknown[] => [
	['pym', host.pym, 'scrollToChildPos', y].join(PYM),
	...(host.sizer === null ? [] : [sizerMessage(host.sizer, y, 0, 'scrollToOffset')])
];

const sane = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < FARTHEST;
const position = (top: unknown, screen: unknown): Asked | null =>
	sane(top) && sane(screen) && screen > 0 ? { kind: 'position', position: { top, screen } } : null;
const part = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** What a host has said, or null where it is none of these forms. */
export function understood(data: unknown, host: Host): Asked | null {
	try {
		if (typeof data === 'string') return data.length > LONGEST ? null : text(data, host);
		if (typeof data !== 'object' || data === null) return null;
		const type = part(data, 'type');
		if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') return { kind: 'open' };
		if (part(data, 'message') === 'ready') return { kind: 'height' };
		if (part(data, 'sentinel') !== 'amp') return null;
		if (type === 'frames-init') return { kind: 'height' };
		const changes = type === 'intersection' ? part(data, 'changes') : null;
		const last: unknown = Array.isArray(changes) ? changes[changes.length - 1] : null;
		return position(part(part(last, 'boundingClientRect'), 'top'), part(part(last, 'rootBounds'), 'height'));
	} catch {
		// An object with a getter of its own, or text that is no JSON: not one of ours
		return null;
	}
}

function text(data: string, host: Host): Asked | null {
	if (data.startsWith(SIZER)) return sizer(data.slice(SIZER.length));
	if (data.startsWith(`pym${PYM}`)) return pym(data.split(PYM), host);
	if (!data.startsWith('{')) return null;
	const said: unknown = JSON.parse(data);
	return position(part(said, 'iframeTop'), part(said, 'innerHeight'));
}

function pym([, id, type, value]: readonly (string | undefined)[], host: Host): Asked | null {
	if (id !== host.pym) return null;
	if (type === 'width') return { kind: 'height' };
	if (type !== 'viewport-iframe-position') return null;
	const [, screen, top] = (value ?? '').split(' ').map(Number);
	return position(top, screen);
}

function sizer(body: string): Asked | null {
	const info = /^(parentInfo|pageInfo):(\{.*\})$/s.exec(body);
	if (info) {
		const said: unknown = JSON.parse(info[2]!);
		if (info[1] === 'parentInfo')
			return position(part(part(said, 'iframe'), 'top'), part(part(said, 'viewport'), 'height'));
		const [from, scrolled] = [part(said, 'offsetTop'), part(said, 'scrollTop')];
		return sane(from) && sane(scrolled) ? position(from - scrolled, part(said, 'clientHeight')) : null;
	}
	if (body === 'resize') return { kind: 'height' };
	if (body === 'reset') return { kind: 'reset' };
	const anchor = /^moveToAnchor:(.*)$/.exec(body)?.[1];
	if (anchor !== undefined) {
		const id = stepIn(`#${anchor}`);
		return id === null ? null : { kind: 'step', id };
	}
	const fields = body.split(':');
	const [id = ''] = fields;
	// A first message is known by its third field; one by four versions of one script, and by another in its image
	if (fields.length < 10 || !/^(true|false)$/.test(fields[2] ?? '') || !SMALL_ID.test(id)) return null;
	return { kind: 'sizer', id, modern: fields.length > 20 };
}
