/** linkinator: every link of the site that leads to the site. Links elsewhere are the sources' own and are not followed. */
import { LinkChecker } from 'linkinator';
import { pages } from './site.mjs';

/**
 * @param {string} site
 * @returns {Promise<import('./site.mjs').Verdict>}
 */
export async function links(site) {
	const elsewhere = `^(?!${site.replaceAll('.', '\\.')}(/|$))`;
	const { links } = await new LinkChecker().check({
		path: pages.map((path) => site + path),
		recurse: false,
		linksToSkip: [elsewhere]
	});
	const followed = links.filter(({ state }) => state !== 'SKIPPED');
	const broken = followed.filter(({ state }) => state !== 'OK');
	return {
		said: `${followed.length} links`,
		faults: broken.map(
			({ url, status, parent }) => `${parent?.replace(site, '')} leads to ${url.replace(site, '')}: ${status}`
		)
	};
}
