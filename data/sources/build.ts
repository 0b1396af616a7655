/** How the sources of the public record are declared, one to a published page. */
import type { Source } from '../schema';

type Rest = Partial<Pick<Source, 'author' | 'nature' | 'certainty' | 'note'>>;

const page = (
	id: string,
	title: string,
	titleIs: Source['titleIs'],
	publication: string,
	date: string,
	addresses: readonly string[],
	rest: Rest
): Source => ({
	id,
	title,
	titleIs,
	author: null,
	publication,
	date,
	addresses,
	nature: 'report',
	certainty: 'certain',
	note: '',
	...rest
});

/** A page whose published title we have. A news report seen at its own address, unless `rest` says otherwise. */
export const titled = (
	id: string,
	title: string,
	publication: string,
	date: string,
	address: string,
	rest: Rest = {}
): Source => page(id, title, 'published', publication, date, [address], rest);

/** A page whose title we did not note; `title` is our description of it. Several addresses are versions of one page. */
export const described = (
	id: string,
	title: string,
	publication: string,
	date: string,
	addresses: string | readonly string[],
	rest: Rest = {}
): Source =>
	page(id, title, 'described', publication, date, typeof addresses === 'string' ? [addresses] : addresses, rest);
