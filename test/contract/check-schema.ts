import { readdir, readFile } from 'node:fs/promises'
import { newest } from './releases.ts'
import { problemsOf } from './schema-changes.ts'

// Compares the schema with that of the last release: `npm run check-schema`. Ends with 1 where a
// break is not in the changelog, or a deprecation has no date.

const top = new URL('../../', import.meta.url)
const read = (path: string) => readFile(new URL(path, top), 'utf8')

const files = await readdir(new URL('docs/releases/', top))
const version = newest(files.filter((file) => file.endsWith('.graphql')).map((file) => file.replace(/\.graphql$/, '')))
if (version === undefined) throw new Error('docs/releases has no schema.')

const problems = await problemsOf(
  await read(`docs/releases/${version}.graphql`),
  await read('schema.graphql'),
  await read('CHANGELOG.md'),
  new Date().toISOString().slice(0, 10),
)
if (problems.length > 0) {
  console.error(`schema.graphql, compared with ${version}:\n${problems.map((each) => `- ${each}\n`).join('')}`)
  process.exitCode = 1
}
