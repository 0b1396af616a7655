/** How a page writes the addresses of the site's own files: whole where the build was told its address, else relative. */

/** Makes the address of a path from the site's root (`data/figures.csv`, `#says-vote.against`); nothing gives the story's own. */
export type Addresses = (path?: string) => string;

/**
 * @param site the site's whole address with a slash at its end, or null where one build must serve any host
 * @param up from the page that prints them to the site's root: `./` on the story's page, `../` a folder below
 */
export const addressesFrom =
	(site: string | null, up = './'): Addresses =>
	(path = '') =>
		(site ?? up) + path;
