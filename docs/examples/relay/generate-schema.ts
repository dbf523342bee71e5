import { writeFile } from 'node:fs/promises'

// The compiler of Relay reads the schema from a file.

const response = await fetch(`${process.env.AETIA_URL ?? 'http://127.0.0.1:4000'}/schema.graphql`)
if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
await writeFile('schema.graphql', await response.text())
