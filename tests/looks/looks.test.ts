/**
 * The key views look as they did when somebody last looked at them and said yes. `npm run looks` makes the pictures anew.
 * Each is at most 60 kB, drawn with the page's own fonts; edges may differ, and another browser is compared loosely.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, expect, test } from 'vitest';
import { browser } from '../site/browser';
import { onceDrawn, open, read } from '../site/reader';

const kept = fileURLToPath(new URL('./pictures/', import.meta.url));
const found = fileURLToPath(new URL('../../.cache/looks/', import.meta.url));
const renew = process.env.LOOKS === 'renew';
const MOST_BYTES = 60_000;

/** The share of a picture's points that may differ: in the browser it was made with, and in one that draws edges its own way. */
const SAME_BROWSER = 0.002;
const ANOTHER_BROWSER = 0.04;

const PHONE = { width: 390, height: 844 };
const PROJECTOR = { width: 1024, height: 768 };

interface Device {
	readonly viewport: { readonly width: number; readonly height: number };
	readonly colorScheme: 'light' | 'dark';
	readonly steps: readonly string[];
}
const devices: Record<string, Device> = {
	phone: {
		viewport: PHONE,
		colorScheme: 'light',
		steps: ['opening-count', 'departures-record', 'vote-result', 'executive-vote', 'middle-split']
	},
	'phone in the dark': { viewport: PHONE, colorScheme: 'dark', steps: ['vote-share', 'rivals-offers'] },
	projector: { viewport: PROJECTOR, colorScheme: 'light', steps: ['night-midday', 'result-rooms'] }
};

/** The browser, whole: how letters and edges are drawn may change with any part of it. */
async function version() {
	return `${process.platform} ${process.arch} ${(await browser()).version()}`;
}
const madeWith = () => (existsSync(`${kept}browser.txt`) ? readFileSync(`${kept}browser.txt`, 'utf8').trim() : '');

/** Half as wide and as tall, each point the middle of four, in steps of eight: edges drawn another way hardly tell, and it is a sixth of the bytes. */
function half(whole: PNG): PNG {
	const small = new PNG({ width: whole.width >> 1, height: whole.height >> 1 });
	for (let y = 0; y < small.height; y++)
		for (let x = 0; x < small.width; x++)
			for (let part = 0; part < 4; part++) {
				const at = (2 * y * whole.width + 2 * x) * 4 + part;
				const row = whole.width * 4;
				const sum = whole.data[at]! + whole.data[at + 4]! + whole.data[at + row]! + whole.data[at + row + 4]!;
				small.data[(y * small.width + x) * 4 + part] = part === 3 ? 255 : (sum >> 2) & 0xf8;
			}
	return small;
}
/** Without the opacity that a screenshot always has, which is a quarter of its bytes. */
const packed = (picture: PNG) => PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });

/** What is wrong with a view, in one line; nothing where it looks as it did. */
async function differs(name: string, shot: Buffer): Promise<string[]> {
	const now = half(PNG.sync.read(shot));
	const bytes = packed(now);
	if (bytes.length > MOST_BYTES)
		return [`${name}: ${bytes.length} bytes, and ${MOST_BYTES} is the most for a picture that is kept`];
	if (renew) {
		mkdirSync(kept, { recursive: true });
		writeFileSync(`${kept}${name}.png`, bytes);
		return [];
	}
	if (!existsSync(`${kept}${name}.png`))
		return [`${name}: no picture of it is kept; look at the view, then run “npm run looks”`];
	const then = PNG.sync.read(readFileSync(`${kept}${name}.png`));
	if (then.width !== now.width || then.height !== now.height)
		return [`${name}: ${now.width} by ${now.height} points, and was ${then.width} by ${then.height}`];
	const difference = new PNG({ width: now.width, height: now.height });
	const points = pixelmatch(then.data, now.data, difference.data, now.width, now.height, { threshold: 0.2 });
	const share = points / (now.width * now.height);
	const same = (await version()) === madeWith();
	if (share <= (same ? SAME_BROWSER : ANOTHER_BROWSER)) return [];
	mkdirSync(found, { recursive: true });
	writeFileSync(`${found}${name}.png`, bytes);
	writeFileSync(`${found}${name}-differs.png`, packed(difference));
	return [
		`${name}: ${(share * 100).toFixed(2)} % of it differs; see .cache/looks/${name}-differs.png, and “npm run looks” if it is as it should be`
	];
}

const picture = (page: Page) => page.screenshot({ animations: 'disabled', caret: 'hide' });

test.each(Object.entries(devices))('%s', async (device, { steps, ...how }) => {
	const { page } = await read({ ...how, reducedMotion: 'reduce' });
	const faults: string[] = [];
	for (const id of steps) {
		await page.evaluate((id) => {
			location.hash = id;
		}, id);
		await page.waitForFunction((id) => document.documentElement.dataset.step === id, id);
		if (id !== 'opening-count') await onceDrawn(page, id);
		faults.push(...(await differs(`${device.replaceAll(' ', '-')}-${id}`, await picture(page))));
	}
	expect(faults).toEqual([]);
});

test('the list of chapters, a source card, and an address without a page', async () => {
	const { page } = await read({ viewport: PHONE, reducedMotion: 'reduce', path: '/#vote-result' });
	await onceDrawn(page, 'vote-result');
	const faults: string[] = [];
	await page.locator('.rail button').click();
	await page.waitForFunction(() => document.querySelector('#chapters')!.matches(':popover-open'));
	faults.push(...(await differs('phone-chapters', await picture(page))));
	await page.keyboard.press('Escape');
	await page.locator('#vote-result .text a.figure').first().click();
	await page.locator('#card').waitFor();
	faults.push(...(await differs('phone-card', await picture(page))));
	const missing = await open({
		viewport: PROJECTOR,
		path: '/no/such/page',
		// The host says so too, which is as it should be here
		forgiven: ({ text }) => text.includes('404')
	});
	faults.push(...(await differs('missing-page', await picture(missing.page))));
	expect(faults).toEqual([]);
});

afterAll(async () => {
	if (renew) writeFileSync(`${kept}browser.txt`, `${await version()}\n`);
	else if (madeWith() !== '' && (await version()) !== madeWith())
		console.log(
			`The pictures were made with Chromium ${madeWith()} and this is ${await version()}: compared loosely. “npm run looks” makes them anew.`
		);
});
