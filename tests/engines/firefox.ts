/** Firefox, over WebDriver BiDi: no driver beside it is needed. */
import puppeteer from 'puppeteer-core';
import type { Visitor } from './visitor';

/** @param path where Firefox is. Throws where it does not start. */
export async function firefoxVisitor(path: string): Promise<Visitor> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: path,
		headless: true,
		protocolTimeout: 170_000,
		timeout: 120_000,
		// Nothing is looked for elsewhere while the site is read
		extraPrefsFirefox: { 'app.update.enabled': false, 'network.captive-portal-service.enabled': false }
	});
	const page = await browser.newPage();
	page.setDefaultTimeout(170_000);
	return {
		open: async (address) => {
			// only the fragment differs: a browser goes there without loading, and there is nothing to wait for
			await page.goto('about:blank');
			await page.goto(address, { waitUntil: 'load' });
		},
		reload: async () => void (await page.reload({ waitUntil: 'load' })),
		ask: (question, ...given) => page.evaluate(question as never, ...(given as unknown as never[])) as never,
		press: (key) => page.keyboard.press(key),
		click: (selector) => page.click(selector),
		size: (width, height) => page.setViewport({ width, height }),
		close: () => browser.close()
	};
}
