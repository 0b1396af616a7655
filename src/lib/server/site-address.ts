/**
 * What only the publisher knows: where the site stands, and the account it speaks from. Both are told to the build by the
 * environment, and both may be left out: docs/decisions/006 says what the pages then do without.
 */

function problem(variable: string, found: string, allowed: string): Error {
	const error = new Error(`${variable}: found ${JSON.stringify(found)}; allowed: ${allowed}`);
	// Whoever set the variable has no use for the way through our code
	error.stack = error.message;
	return error;
}

const parsed = (address: string) => (URL.canParse(address) ? new URL(address) : null);

/**
 * The site's whole address, always with a slash at its end; null where `SITE_ADDRESS` is not set, or is empty.
 * @throws {Error} in one line, and so stops the build, where it is not an http or https address that files can stand under
 */
export function siteAddress(found = process.env.SITE_ADDRESS ?? ''): string | null {
	if (found === '') return null;
	const url = parsed(found);
	const sound =
		url !== null &&
		/^https?:\/\//i.test(found) &&
		!/[\s?#]/.test(found) &&
		url.username === '' &&
		url.password === '' &&
		!/\.html?$/i.test(url.pathname);
	if (!sound) {
		throw problem(
			'SITE_ADDRESS',
			found,
			'the http or https address of the folder the site is served from, such as https://example.org/story/, without name, password, query, fragment or file name; or nothing'
		);
	}
	return url.href.replace(/\/*$/, '/');
}

/**
 * The publisher's account for cards on X, with its `@`; null where `SITE_ACCOUNT` is not set, or is empty.
 * @throws {Error} in one line where it is not such a name
 */
export function siteAccount(found = process.env.SITE_ACCOUNT ?? ''): string | null {
	if (found === '') return null;
	if (!/^@\w{1,15}$/.test(found)) {
		throw problem('SITE_ACCOUNT', found, 'an account on X with its @, such as @example; or nothing');
	}
	return found;
}
