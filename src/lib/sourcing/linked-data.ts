/**
 * The story and its data as machines read them: schema.org in JSON-LD. Pure: metadata in, plain objects out.
 * A list of whole things and not one `@graph`: to JSON-LD the two are the same, but many readers look no deeper than the list.
 */
import { figure, publication, sourceOf, TEXT_IDS, UNITS, type FigureId } from '$data';
import type { Addresses } from './address';
import { reference, storyWork, type Work } from './citation';
import { datasets, PACKAGE_PATH, type Dataset } from './datasets';

type Thing = Readonly<Record<string, unknown>>;

/** What the Article says that is the page's own business. */
export interface Told {
	readonly headline: string;
	/** The path of a picture of it, from the site's root. */
	readonly image: string;
}

const CONTEXT = { '@context': 'https://schema.org' } as const;
const makers = { '@type': 'Organization', name: publication.author };
const storyId = (at: Addresses) => ({ '@id': at('#story') });
const datasetId = (one: Pick<Dataset, 'id'>, at: Addresses) => ({ '@id': at(`data/#${one.id}`) });

/** The numbers the story stands on. Exact ones only: the vocabulary has no word for a hedge. */
export const KEY_FIGURES = [
	'vote.against',
	'vote.for',
	'electorate.ballots',
	'result.corbyn',
	'result.smith'
] as const satisfies readonly FigureId[];

/**
 * A figure as a PropertyValue, its value the figure's own.
 * @throws {RangeError} where the figure is hedged or is no number, since the value would then say more than is known
 */
export function propertyValue(id: FigureId): Thing {
	const { label, value, unit, exactness, claimed } = figure(id);
	if (exactness !== 'exact' || claimed || typeof value !== 'number') {
		throw new RangeError(`${id} cannot stand alone in linked data: it must be a number that is exact and not claimed.`);
	}
	return { '@type': 'PropertyValue', propertyID: id, name: label, value, unitText: UNITS[unit].many };
}

/** One of the texts as a citation. A title of our making is no name, so it goes by its description. */
function cited(id: (typeof TEXT_IDS)[number]): Thing {
	const { author, title, titleIs, publication: carrier, date, addresses, certainty } = sourceOf(id);
	return {
		'@type': 'CreativeWork',
		[titleIs === 'published' ? 'name' : 'description']: title,
		...(author === null ? {} : { author: { '@type': 'Person', name: author } }),
		publisher: { '@type': 'Organization', name: carrier, ...(certainty === 'open' ? { url: addresses[0] } : {}) },
		...(/^\d{4}-\d\d-\d\d$/.test(date) ? { datePublished: date } : {}),
		// An address that is only near the text is its carrier's, not its own
		...(certainty === 'open' ? {} : { url: addresses[0] })
	};
}

/** What every one of ours says of its rights and its makers. */
const rights = { license: publication.licence.address, isAccessibleForFree: true };

const datasetWork = (one: Dataset, at: Addresses): Work => {
	const whole = storyWork(at);
	return { ...whole, key: `${whole.key}-${one.id}`, title: one.name, within: publication.title, medium: 'data set' };
};

function dataset(one: Dataset, at: Addresses, description: string): Thing {
	return {
		...CONTEXT,
		'@type': 'Dataset',
		...datasetId(one, at),
		name: `${one.name} of ${publication.title}`,
		description,
		...rights,
		creator: makers,
		temporalCoverage: one.covers,
		isPartOf: storyId(at),
		distribution: one.files.map(({ path, type }) => ({
			'@type': 'DataDownload',
			encodingFormat: type,
			contentUrl: at(path)
		})),
		...(one.id === 'figures' ? { variableMeasured: KEY_FIGURES.map(propertyValue) } : {})
	};
}

/** The story's page: the Article, then the data set of its figures. The others it names, and the data page tells of them. */
export function storyGraph({ headline, image }: Told, at: Addresses): readonly Thing[] {
	const article = {
		...CONTEXT,
		'@type': 'Article',
		...storyId(at),
		headline,
		description: publication.description,
		inLanguage: publication.language,
		author: makers,
		publisher: makers,
		datePublished: publication.published,
		dateModified: publication.modified,
		...rights,
		url: at(),
		image: at(image),
		temporalCoverage: `${publication.covers.from}/${publication.covers.to}`,
		hasPart: datasets.map((one) => datasetId(one, at)),
		citation: TEXT_IDS.map(cited)
	};
	return [article, ...datasets.filter(({ id }) => id === 'figures').map((one) => dataset(one, at, one.brief))];
}

/** The data page: each data set at length, and the package that holds them. */
export function dataGraph(at: Addresses): readonly Thing[] {
	const whole = {
		...CONTEXT,
		'@type': 'Dataset',
		'@id': at('data/#package'),
		name: `The data of ${publication.title}`,
		description: `${publication.description} All of it as a data package: ${datasets.map((one) => one.name.toLowerCase()).join(', ')}.`,
		...rights,
		creator: makers,
		version: publication.version,
		datePublished: publication.published,
		dateModified: publication.modified,
		temporalCoverage: `${publication.covers.from}/${publication.covers.to}`,
		url: at('data/'),
		isPartOf: storyId(at),
		citation: reference(storyWork(at)),
		hasPart: datasets.map((one) => datasetId(one, at)),
		distribution: [{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: at(PACKAGE_PATH) }]
	};
	return [
		whole,
		...datasets.map((one) => ({
			...dataset(one, at, `${one.brief} ${one.more}`),
			citation: reference(datasetWork(one, at))
		}))
	];
}

/** The script element that holds a graph. It is data to a browser, so no policy has to allow it; nothing in it can close it. */
export const linkedData = (graph: readonly Thing[]): string =>
	`<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`;
