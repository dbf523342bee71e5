import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { generatedFiles } from './generated-files.ts'

// Writes every generated file but those of graphql-codegen. With --check it writes none, and fails
// where one is stale.

const top = new URL('../../../', import.meta.url)
const check = process.argv.includes('--check')
const stale: string[] = []

for (const { path, text } of await generatedFiles()) {
  const file = new URL(path, top)
  const present = await readFile(file, 'utf8').catch(() => null)
  if (present === text) continue
  stale.push(path)
  if (check) continue
  await mkdir(dirname(file.pathname), { recursive: true })
  await writeFile(file, text)
}

if (check && stale.length > 0) {
  console.error(`${stale.join(', ')}: stale. Run "npm run generate", and commit what it writes.`)
  process.exitCode = 1
}
