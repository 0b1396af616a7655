/**
 * What Data Package 2.0 asks of a descriptor, as a JSON Schema in our own words: the parts of the standard that this
 * package uses, and stricter where the standard only recommends. The published profile is used beside it where it is at hand.
 */
const text = { type: 'string', minLength: 1 } as const;
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' } as const;
/** A whole web address, or a path that stays below the descriptor. */
const path = {
	type: 'string',
	pattern: '^(https?://\\S+|(?!/|~|\\.\\.?/|file:|[A-Za-z]:)(?!.*/\\.\\./)(?!.*\\\\)(?!.*://).+)$'
} as const;
const licences = {
	type: 'array',
	minItems: 1,
	items: {
		type: 'object',
		anyOf: [{ required: ['name'] }, { required: ['path'] }],
		properties: { name: { type: 'string', pattern: '^[-A-Za-z0-9._]+$' }, path, title: text }
	}
} as const;
const sources = {
	type: 'array',
	items: {
		type: 'object',
		minProperties: 1,
		required: ['title'],
		properties: { title: text, path, email: text, version: text }
	}
} as const;
const columns = { type: 'array', minItems: 1, uniqueItems: true, items: text } as const;

const field = {
	type: 'object',
	required: ['name', 'type', 'description'],
	properties: {
		name: { type: 'string', pattern: '^[a-z][a-z0-9_]*$' },
		title: text,
		description: text,
		type: {
			enum: [
				...['string', 'number', 'integer', 'boolean', 'date', 'time', 'datetime', 'year', 'yearmonth', 'duration'],
				...['object', 'array', 'list', 'geopoint', 'geojson', 'any']
			]
		},
		constraints: {
			type: 'object',
			properties: {
				required: { type: 'boolean' },
				unique: { type: 'boolean' },
				enum: { type: 'array', minItems: 1, uniqueItems: true },
				pattern: { type: 'string' },
				minimum: { type: 'number' }
			},
			additionalProperties: false
		}
	},
	allOf: [
		{
			if: { properties: { type: { const: 'string' } } },
			then: { properties: { format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] } } },
			else: { properties: { format: { enum: ['default', 'any'] }, constraints: { properties: { pattern: false } } } }
		}
	]
} as const;

const resource = {
	type: 'object',
	required: ['name', 'path', 'type', 'schema', 'sources', 'licenses'],
	properties: {
		name,
		path,
		data: false,
		type: { const: 'table' },
		title: text,
		description: text,
		format: text,
		mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
		encoding: text,
		bytes: { type: 'integer', minimum: 1 },
		hash: { type: 'string', pattern: '^([0-9a-f]{32}|sha256:[0-9a-f]{64})$' },
		licenses: licences,
		sources,
		schema: {
			type: 'object',
			required: ['fields', 'primaryKey'],
			properties: {
				fields: { type: 'array', minItems: 1, items: field },
				missingValues: { type: 'array', items: { type: 'string' } },
				primaryKey: columns,
				foreignKeys: {
					type: 'array',
					minItems: 1,
					items: {
						type: 'object',
						required: ['fields', 'reference'],
						properties: {
							fields: columns,
							reference: { type: 'object', required: ['fields'], properties: { resource: name, fields: columns } }
						}
					}
				}
			}
		}
	}
} as const;

export const profile = {
	$schema: 'http://json-schema.org/draft-07/schema#',
	type: 'object',
	required: ['$schema', 'name', 'resources', 'licenses', 'version', 'created', 'contributors'],
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
		name,
		title: text,
		description: text,
		version: text,
		created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$' },
		keywords: { type: 'array', minItems: 1, items: text },
		contributors: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				minProperties: 1,
				properties: { title: text, path, email: text, roles: { type: 'array', minItems: 1, items: text } }
			}
		},
		licenses: licences,
		sources,
		resources: { type: 'array', minItems: 1, items: resource },
		profile: false
	}
} as const;
