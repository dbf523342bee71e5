import { writeFile } from 'node:fs/promises'
import { getIntrospectedSchema, minifyIntrospectionQuery } from '@urql/introspection'
import { buildSchema } from 'graphql'

// Graphcache reads from this which fields are lists, may be null, and which types an interface has.

const response = await fetch(`${process.env.AETIA_URL ?? 'http://127.0.0.1:4000'}/schema.graphql`)
if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
const schema = minifyIntrospectionQuery(getIntrospectedSchema(buildSchema(await response.text())))
await writeFile('introspection.json', JSON.stringify(schema))
