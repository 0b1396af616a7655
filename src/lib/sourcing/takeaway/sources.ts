/** sources.csv: what was read. */
import { TEXT_IDS, type Source } from '$data';
import { reference, sourceWork } from '../citation';
import { toldAs } from '../datasets';
import { meaningsOf, NATURES } from '../words';
import { corrected, KEBAB } from './columns';
import type { Facts } from './facts';
import { table, type Table } from './table';

const CERTAINTIES: Record<Source['certainty'], string> = {
	certain: 'it does',
	likely: 'it most likely does',
	open: 'that is not settled'
};

/** The table of sources: the five texts, then the public record of the time. */
export function sourcesTable(facts: Facts): Table {
	return table<Source>({
		...toldAs('sources'),
		key: 'id',
		foreignKeys: [],
		from: facts.sources,
		sources: facts.sources,
		columns: [
			{
				name: 'id',
				type: 'string',
				required: true,
				unique: true,
				pattern: KEBAB,
				meaning: 'Names the source; the other files refer to it.',
				read: (source) => source.id
			},
			{
				name: 'text',
				type: 'boolean',
				required: true,
				meaning: 'true for the five texts the story is retold from.',
				read: (source) => TEXT_IDS.some((id) => id === source.id)
			},
			{
				name: 'title',
				type: 'string',
				required: true,
				meaning: 'The title, or what the page is.',
				read: (source) => source.title
			},
			{
				name: 'title_is',
				type: 'string',
				required: true,
				words: { published: 'the page’s own title', described: 'our description, since its title was not noted' },
				meaning: 'Whose words the title is in. Only a published one should be cited as a title.',
				read: (source) => source.titleIs
			},
			{
				name: 'author',
				type: 'string',
				meaning: 'The writer; empty where the page as read shows none, or where none was noted.',
				read: (source) => source.author
			},
			{
				name: 'publication',
				type: 'string',
				required: true,
				meaning: 'Where it was published; for a copy, also where the copy was read.',
				read: (source) => source.publication
			},
			{
				name: 'date',
				type: 'string',
				required: true,
				meaning: 'The day, YYYY-MM-DD, or words where the day is not known.',
				read: (source) => source.date
			},
			{
				name: 'addresses',
				type: 'string',
				list: true,
				required: true,
				meaning: 'The web addresses; several are versions of one page. Old addresses may lead elsewhere by now.',
				read: (source) => source.addresses
			},
			{
				name: 'nature',
				type: 'string',
				required: true,
				words: meaningsOf(NATURES),
				meaning: 'What sort of page it is.',
				read: (source) => source.nature
			},
			{
				name: 'certainty',
				type: 'string',
				required: true,
				words: CERTAINTIES,
				meaning: 'How sure it is that the address holds what was read.',
				read: (source) => source.certainty
			},
			{
				name: 'note',
				type: 'string',
				meaning: 'What else should be known of it.',
				read: (source) => source.note || null
			},
			{
				name: 'reference',
				type: 'string',
				required: true,
				meaning:
					'How to cite it, in British Harvard. A title in square brackets is our description; an address that is open is left out.',
				read: (source) => reference(sourceWork(source))
			},
			corrected(facts, (source) => source.id)
		]
	});
}
